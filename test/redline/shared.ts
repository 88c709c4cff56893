import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import type { Document } from '../../src/domain/corpus/document.ts'
import { readDocument } from '../../src/domain/corpus/document.ts'
import { lineStartsOf } from '../../src/domain/corpus/source.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { keyOf } from '../../src/domain/redline/keys.ts'
import { prepared, restored } from '../../src/domain/redline/prepare.ts'
import type { RenderContext } from '../../src/domain/render/render.ts'
import { documentText } from '../../src/domain/rules/example.ts'
import { readContent } from '../../src/io/content.ts'
import type { Root } from 'mdast'

export const content = buildCorpus(readContent('content'), satteri)

/** A document from its text, with the front matter of the examples of rules. */
export function version(body: string, front: Readonly<Record<string, unknown>> = {}): Document {
  const text = documentText(front, body)
  return readDocument('eksempel', { path: 'documents/eksempel.mdx', text, faults: [], lineStarts: lineStartsOf(text) }, satteri)
}

/** A tree as text by which two are compared, places apart. */
export const treeKey = (tree: Root): string => tree.children.filter(({ type }) => type !== 'yaml').map(keyOf).join('\n')

/** A site of its own, for rendering. */
export const context: RenderContext = {
  path: 'documents/eksempel.mdx',
  sections: [],
  link: (target) => ({ href: target.sort === 'entry' ? `/${target.collection}/${target.id}/` : '/annet/' }),
  image: () => undefined,
  role: (id) => ({ title: id }),
  words: { linkTo: 'Lenke til', table: 'Tabell', duties: 'Oppgaver for', notes: { info: 'Merk' }, footnotes: 'Noter', backToText: 'Tilbake' },
}

export { prepared, restored }
