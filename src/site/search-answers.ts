import { languages } from '../../schemas/common.ts'
import { answerPath } from './answer-path.ts'
import { dutiesOf } from './search-duties.ts'
import { inLanguage } from './texts.ts'
import { areaUrl, frameworkUrl, pageUrl, roleUrl, termUrl } from './urls.ts'
import { Viewer, type Wiki } from './views/shared.ts'

/* What the browser shows above the results and at no hit: one small JSON file for each thing in each language, fetched when it is asked for. */

export interface TermAnswer {
  readonly name: string
  readonly definition: string
  readonly url: string
}
export interface RoleAnswer {
  readonly title: string
  readonly description: string
  readonly url: string
  /** The first of what the role must do, by document. */
  readonly duties: readonly { readonly document: string; readonly url: string; readonly items: readonly string[] }[]
}
export interface FrameworkAnswer {
  readonly name: string
  readonly url: string
  readonly sign: string
  /** Titles of clauses by their numbers. */
  readonly clauses: Readonly<Record<string, string>>
}
/** What helps at no hit. */
export interface HelpAnswer {
  readonly areas: readonly { readonly name: string; readonly url: string }[]
  readonly documents: string
  /** Who answers questions, and where internal documents are; empty where nobody has said. */
  readonly contact: string
  readonly internal: string
}

/** Answers by their path below the index: `answers/nb/term-samtykke.json`. */
export type AnswerFiles = Readonly<Record<string, TermAnswer | RoleAnswer | FrameworkAnswer | HelpAnswer>>

/** Answers in every language. */
export const answersOf = (wiki: Wiki): AnswerFiles => Object.fromEntries(languages.flatMap((language) => [...answersIn(new Viewer(wiki, language))]))

function* answersIn(viewer: Viewer): Iterable<[string, AnswerFiles[string]]> {
  const { corpus, language } = viewer
  const text = (localized: Parameters<typeof inLanguage>[0]): string => inLanguage(localized, language)?.text ?? ''
  const duties = dutiesOf(viewer)
  for (const { id, data } of corpus.terms.values()) yield [answerPath(language, 'term', id), { name: text(data.term), definition: text(data.definition), url: termUrl(id, language) }]
  for (const { id, data } of corpus.roles.values())
    yield [answerPath(language, 'role', id), { title: text(data.title), description: text(data.description), url: roleUrl(id, language), duties: duties.get(id) ?? [] }]
  for (const { id, data } of corpus.frameworks.values()) {
    const clauses = Object.fromEntries((data.clauses ?? []).map((clause) => [clause.id, text(clause.title)]))
    yield [answerPath(language, 'framework', id), { name: text(data.short ?? data.title), url: frameworkUrl(id, language), sign: data.sign ?? '', clauses }]
  }
  const areas = corpus.settings.areas.map(({ id }) => {
    const { text: name, href } = viewer.area(id)
    return { name, url: href ?? areaUrl(id, language) }
  })
  yield [
    answerPath(language, 'help'),
    { areas, documents: pageUrl('documents', language), contact: corpus.settings.institution?.contact ?? '', internal: text(corpus.settings['internal-documents']) },
  ]
}
