import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git } from '../../src/io/git.ts'
import { filesIn, folderWith } from '../shared/folder.ts'
import { owner, repo, smallContent, startDesk } from './shared/desk.ts'
import { document, headOf, moveMain, openPull, textAt } from './shared/edit.ts'

const at = { owner, repo }
const who = { GIT_AUTHOR_NAME: 'Før', GIT_AUTHOR_EMAIL: 'for@example.no', GIT_COMMITTER_NAME: 'Før', GIT_COMMITTER_EMAIL: 'for@example.no', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
const run = (cwd: string, ...words: string[]) => execFileSync('git', words, { cwd, env: { ...process.env, ...who }, stdio: ['ignore', 'pipe', 'pipe'] }).toString().trim()

/** A project with two commits of content and one of something else. */
function project(below = ''): string {
  const folder = folderWith()
  run(folder, 'init', '-q', '-b', 'main')
  const top = join(folder, below)
  mkdirSync(top, { recursive: true })
  cpSync(folderWith(smallContent), join(top, 'content'), { recursive: true })
  run(folder, 'add', '-A')
  run(folder, 'commit', '-q', '-m', 'Første')
  writeFileSync(join(folder, 'README.md'), 'kode\n')
  run(folder, 'add', '-A')
  run(folder, 'commit', '-q', '-m', 'Kode')
  writeFileSync(join(top, 'content/documents/personvern.mdx'), 'endret\n')
  run(folder, 'add', '-A')
  run(folder, 'commit', '-q', '-m', 'Andre «æøå»')
  writeFileSync(join(top, 'content/documents/personvern.mdx'), 'ikke lagret i Git\n')
  return top
}

describe('the first start', () => {
  it('imports committed content with its history, and nothing else of the project', async () => {
    const folder = project()
    const desk = await startDesk({ content: join(folder, 'content') })
    const kari = desk.as('kari')
    expect((await kari.repos.listCommits(at)).data.map(({ commit }) => [commit.message.trim(), commit.author?.name])).toEqual([['Andre «æøå»', 'Før'], ['Første', 'Før']])
    expect((await kari.git.getTree({ ...at, tree_sha: 'main' })).data.tree.map(({ path }) => path)).toEqual(['content'])
    expect(await textAt(kari, 'main', 'content/documents/personvern.mdx')).toBe('endret\n')
    // What came since goes back into the project as one three-way patch.
    await moveMain(kari, 'nytt', { [document]: (await textAt(kari, 'main')).replace('Første', 'Fyrste') })
    const patch = await git(desk.directory, ['diff', '--binary', 'refs/rettesnor/imported', 'main'])
    execFileSync('git', ['apply', '--3way', '--index'], { cwd: folder, input: `${patch}\n`, env: { ...process.env, ...who } })
    expect(readFileSync(join(folder, document), 'utf8')).toContain('Fyrste')
  })

  it.each([['on another branch', ['switch', '-q', '-c', 'arbeid/nytt']], ['without a branch', ['switch', '-q', '--detach']]])('imports history when the project is checked out %s', async (_, words) => {
    const folder = project()
    run(folder, ...words)
    const desk = await startDesk({ content: join(folder, 'content') })
    expect((await desk.as('kari').repos.listCommits(at)).data).toHaveLength(2)
    expect(await textAt(desk.as('kari'), 'main', 'content/documents/personvern.mdx')).toBe('endret\n')
  })

  it('imports what is committed in a part of a larger repository', async () => {
    const desk = await startDesk({ content: join(project('apper/wiki'), 'content') })
    expect((await desk.as('kari').repos.listCommits(at)).data).toHaveLength(1)
    expect(await textAt(desk.as('kari'), 'main', 'content/documents/personvern.mdx')).toBe('endret\n')
  })

  it('imports a folder without history as one commit, under any name, with hidden and ignored files as they are', async () => {
    const content = folderWith({ ...smallContent, '.gitignore': '*.mdx\n' })
    symlinkSync('/etc/passwd', join(content, 'documents/lenke.mdx'))
    const desk = await startDesk({ content })
    expect((await desk.as('kari').repos.listCommits(at)).data).toHaveLength(1)
    expect(await textAt(desk.as('kari'), 'main')).toBe(smallContent['documents/sikkerhet.mdx'])
    const out = join(folderWith(), 'ut')
    await desk.desk.repository.materialise(out)
    expect(readFileSync(join(out, 'documents/lenke.mdx'), 'utf8')).toBe('/etc/passwd')
  })

  it('works with an empty HOME, without configuration, and with the variables of another git around it', async () => {
    const kept = { ...process.env }
    Object.assign(process.env, { HOME: folderWith(), GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index', GIT_CONFIG_GLOBAL: '/nowhere/config' })
    try {
      const desk = await startDesk()
      await moveMain(desk.as('kari'), 'x', { [document]: 'x\n' })
      expect(await textAt(desk.as('kari'), 'main')).toBe('x\n')
    } finally {
      for (const name of Object.keys(process.env)) if (!(name in kept)) Reflect.deleteProperty(process.env, name)
      Object.assign(process.env, kept)
    }
  })

  it('is made again after one that was cut short, and over with reset', async () => {
    const directory = join(folderWith(), 'desk.git')
    mkdirSync(`${directory}.making/objects`, { recursive: true })
    const first = await startDesk({ directory })
    await moveMain(first.as('kari'), 'x', { [document]: 'x\n' })
    await first.stop()
    const second = await startDesk({ directory, content: first.content })
    expect(await textAt(second.as('kari'), 'main')).toBe('x\n')
    await second.stop()
    const third = await startDesk({ directory, content: first.content, reset: true })
    expect(await textAt(third.as('kari'), 'main')).toBe(smallContent['documents/sikkerhet.mdx'])
    expect((await third.as('kari').pulls.list({ ...at, state: 'all' })).data).toEqual([])
  })
})

it('writes main to a folder for the build, and that alone', async () => {
  const desk = await startDesk()
  const out = folderWith({ 'old.mdx': 'gammelt' })
  const sha = await desk.desk.repository.materialise(out)
  expect(sha).toBe(await headOf(desk.as('kari'), 'main'))
  expect(new Map(Array.from(filesIn(out), ([path, bytes]) => [path, bytes.toString()]))).toEqual(new Map(Object.entries(smallContent)))
  expect(existsSync(`${out}.old`)).toBe(false)
})

it('publishes an index on a branch of its own', async () => {
  const { desk, as } = await startDesk()
  await desk.repository.publish('rettesnor/index', new Map([['index.json', '{}'], ['a/b.json', '1']]), 'Indeks')
  await desk.repository.publish('rettesnor/index', new Map([['index.json', '[]']]), 'Indeks')
  expect(await textAt(as('kari'), 'rettesnor/index', 'index.json')).toBe('[]')
  expect((await as('kari').repos.listCommits({ ...at, sha: 'rettesnor/index' })).data).toHaveLength(1)
  await expect(desk.repository.publish('main', new Map(), 'x')).rejects.toThrow(/rettesnor\//)
})

it('is all in a mirror: refs, pull requests, labels, reviews, comments, statuses', async () => {
  const desk = await startDesk()
  const kari = desk.as('kari')
  const ola = desk.as('ola')
  const { number, sha } = await openPull(kari, 'cms/documents/sikkerhet', { [document]: 'nytt\n' })
  await kari.issues.setLabels({ ...at, issue_number: number, labels: ['decap-cms/draft'] })
  await ola.pulls.createReview({ ...at, pull_number: number, event: 'APPROVE', body: 'Fint' })
  await ola.issues.createComment({ ...at, issue_number: number, body: 'Hei' })
  await kari.repos.createCommitStatus({ ...at, sha, state: 'success', context: 'rettesnor/hearing' })
  const mirror = join(folderWith(), 'kopi.git')
  run('/', 'clone', '-q', '--mirror', desk.directory, mirror)
  const copy = await startDesk({ directory: mirror, content: '/nowhere' })
  const same = async (ask: (octokit: typeof kari) => Promise<{ data: unknown }>) => {
    const [one, other] = await Promise.all([ask(kari), ask(copy.as('kari'))])
    expect(JSON.stringify(other.data).replaceAll(copy.address, desk.address)).toBe(JSON.stringify(one.data))
  }
  await same((octokit) => octokit.pulls.get({ ...at, pull_number: number }))
  await same((octokit) => octokit.pulls.listReviews({ ...at, pull_number: number }))
  await same((octokit) => octokit.issues.listComments({ ...at, issue_number: number }))
  await same((octokit) => octokit.repos.getCombinedStatusForRef({ ...at, ref: sha }))
  await same((octokit) => octokit.repos.listBranches(at))
  await moveMain(copy.as('kari'), 'videre', { [document]: 'videre\n' })
})

it('lets two desks on one repository not lose each other’s work', async () => {
  const one = await startDesk()
  const other = await startDesk({ directory: one.directory, content: one.content })
  const { number } = await openPull(one.as('kari'), 'cms/documents/x', { [document]: 'x\n' })
  await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? one : other).as('ola').issues.createComment({ ...at, issue_number: number, body: `${index}` })))
  const { data } = await one.as('kari').issues.listComments({ ...at, issue_number: number })
  expect(data.map(({ body }) => body).sort()).toEqual(Array.from({ length: 10 }, (_, index) => `${index}`))
  expect(new Set(data.map(({ id }) => id)).size).toBe(10)
})
