import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readIndex } from '../../src/domain/cms/content-index.ts'
import { contentIndex } from '../../src/io/content-index.ts'
import { folderWith } from '../shared/folder.ts'
import { runScript } from '../shared/script.ts'

const files = { 'documents/prøve.mdx': '---\ntitle: Prøve\n---\n\nÆ, ø og å.\n', 'terms/samtykke.yaml': 'term:\n  nb: samtykke\n', 'documents/kart.png': 'ikke tekst' }

it('has every text under the name that Git gives it, and no image', () => {
  const texts = readIndex(contentIndex(folderWith(files)))
  const named = (text: string) => execFileSync('git', ['hash-object', '--stdin'], { input: text }).toString().trim()
  expect(texts).toEqual({ [named(files['documents/prøve.mdx'])]: files['documents/prøve.mdx'], [named(files['terms/samtykke.yaml'])]: files['terms/samtykke.yaml'] })
})

it('is written by a command, for the branch that CI keeps', async () => {
  const [content, out] = [folderWith(files), join(folderWith(), 'index.json')]
  expect(await runScript('cms', ['--content', content, '--index', out])).toMatchObject({ code: 0, stdout: '', stderr: '' })
  expect(readFileSync(out, 'utf8')).toBe(contentIndex(content))
})

it.each(['', 'null', '[]', '{"version":2,"texts":{}}', '{"version":1}', '{"version":1,"texts":3}'])('reads «%s» as an index without texts', (text) => {
  expect(readIndex(text)).toEqual({})
})
