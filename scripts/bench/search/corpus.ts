import { forAudience } from '../../../src/domain/corpus/audience.ts'
import { buildCorpus, type Corpus } from '../../../src/domain/corpus/corpus.ts'
import type { RawFile } from '../../../src/domain/corpus/source.ts'
import { satteri } from '../../../src/domain/parse/satteri.ts'
import { recordsOf } from '../../../src/domain/search/records.ts'
import { readContent } from '../../../src/io/content.ts'
import { documentUrl } from '../../../src/site/urls.ts'
import { titleOf } from '../../../src/site/views/shared.ts'

/** A section as every engine is given it. */
export interface Section {
  /** `<document>#<anchor>`. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly document: string
  readonly keywords: string
  readonly text: string
}

/** The internal corpus of a content folder. */
export const corpusOf = (content: string): Corpus => forAudience(buildCorpus(readContent(content), satteri), 'internal')

/**
 * A corpus of so many sections, made of a real one: its documents in order, and then copies of them under other ids. Words and lengths are those of
 * real documents; what is common is as much commoner as in a large corpus of the same kind.
 */
export function grown(content: string, enough: (documents: number, sections: number) => boolean): Corpus {
  const files = readContent(content)
  const real = buildCorpus(files, satteri)
  const documents: RawFile[] = []
  let sections = 0
  for (let copy = 0; !enough(documents.length, sections); copy++)
    for (const document of real.documents.values()) {
      if (enough(documents.length, sections)) break
      const file = files.find(({ path }) => path === document.path)
      if (!file) continue
      documents.push(copy === 0 ? file : { ...file, path: `documents/${document.id}-${copy}.mdx` })
      sections += recordsOf(document).length
    }
  return forAudience(buildCorpus([...files.filter(({ path }) => !path.startsWith('documents/')), ...documents], satteri), 'internal')
}

export const sectionsOf = (corpus: Corpus): Section[] =>
  [...corpus.documents.values()].flatMap(recordsOf).map(({ document, section, text }) => ({
    id: `${document.id}${section ? `#${section.anchor}` : ''}`,
    url: documentUrl(document.id, section?.anchor),
    title: section?.text ?? titleOf(document),
    document: titleOf(document),
    keywords: section ? '' : (document.data.keywords ?? []).join(', '),
    text,
  }))
