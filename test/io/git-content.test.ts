import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContent } from '../../src/io/content.ts'
import { git } from '../../src/io/git.ts'
import { commitNamed, contentAt, gitDirectory } from '../../src/io/git-content.ts'
import { GitObjects } from '../../src/io/git-objects.ts'
import { folderWith } from '../shared/folder.ts'

const as = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost']

it('reads from a commit what it reads from a folder, links and hidden files too', async () => {
  const folder = folderWith({ 'content/documents/a b æ.mdx': 'En\n', 'content/roles/rektor.yaml': 'title: {nb: Rektor}\n', 'content/.skjult': 'x', 'content/stor.txt': 'x'.repeat(1_000_001), 'README.md': 'x' })
  symlinkSync('/etc/passwd', join(folder, 'content/lenke.mdx'))
  await git('', ['-C', folder, 'init', '-q'])
  await git('', ['-C', folder, 'add', '-A'])
  await git('', ['-C', folder, ...as, 'commit', '-qm', 'En'])
  const directory = await gitDirectory(folder)
  const objects = new GitObjects(directory)
  const commit = await commitNamed(directory, 'HEAD')
  const plain = (files: ReturnType<typeof readContent>) => files.map(({ path, bytes, size, problem }) => [path, size, problem, bytes && Buffer.from(bytes).toString()]).sort()
  expect(plain(await contentAt(objects, commit, 'content'))).toEqual(plain(readContent(join(folder, 'content'))))
  expect(await contentAt(objects, commit, 'nowhere')).toEqual([])
  await objects.close()
})

it.each(['nothing', '--help', 'HEAD:content', "'; rm -rf /", ''])('takes «%s» for no commit, in one line', async (name) => {
  await expect(commitNamed(await gitDirectory('.'), name)).rejects.toThrow(/is no commit/)
})
