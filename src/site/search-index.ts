import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { languages, type Language } from '../../schemas/common.ts'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { render } from '../domain/render/render.ts'
import { recordsOf } from '../domain/search/records.ts'
import { inLanguage } from './texts.ts'
import { documentUrl } from './urls.ts'
import { renderContext } from './views/document.ts'
import { referencesOf, titleOf, Viewer } from './views/shared.ts'

/** A page as the index is given it: the address of a section and HTML made for the index alone. */
export interface IndexedPage {
  readonly url: string
  readonly content: string
}

/**
 * All languages share one index: Pagefind searches one a page, and whoever reads in one language looks for documents in the others too. Query and
 * text are stemmed by the same Norwegian rules, so English words meet as well.
 */
const indexLanguage = 'nb'

/** What the search index is made from, one page a section. */
export function* indexedPages(corpus: Corpus, today: string): Iterable<IndexedPage> {
  const wiki = { corpus, today, references: referencesOf({ ...corpus, documents: new Map() }, '') }
  const viewers = Object.fromEntries(languages.map((language) => [language, new Viewer(wiki, language)])) as Record<Language, Viewer>
  for (const document of corpus.documents.values()) {
    for (const { section, language, tree } of recordsOf(document)) {
      const viewer = viewers[language]
      const summary = section ? undefined : inLanguage(document.data.summary, language)
      const keywords = section ? [] : (document.data.keywords ?? [])
      const page = h('html', { lang: indexLanguage }, [
        h('body', { dataPagefindBody: '' }, [
          h('h1', { dataPagefindMeta: 'title', dataPagefindWeight: '7' }, section?.text ?? titleOf(document)),
          h('p', summary?.text ?? ''),
          ...(render(tree, renderContext(viewer, document)).children as ElementContent[]),
          h('p', { dataPagefindWeight: '2' }, keywords.join(', ')),
          h('span', { dataPagefindMeta: `document:${titleOf(document)}` }),
          h('span', { dataPagefindMeta: `lang:${language}` }),
          ...(section ? [h('span', { dataPagefindMeta: `number:${section.number}` })] : []),
          ...Object.entries(viewer.status(document).dates).map(([key, day]) => h('span', { dataPagefindMeta: `${key}:${day}` })),
          ...(document.data.areas ?? []).map((area) => h('span', { dataPagefindFilter: `area:${area}` })),
          h('span', { dataPagefindFilter: `kind:${document.data.kind ?? ''}` }),
          h('span', { dataPagefindFilter: `owner:${document.data.owner ?? ''}` }),
        ]),
      ])
      yield { url: documentUrl(document.id, section?.anchor), content: `<!doctype html>${toHtml(page)}` }
    }
  }
}
