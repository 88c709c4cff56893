import type { Language } from '../../schemas/common.ts'
import type { LinkTarget } from '../domain/corpus/links.ts'

/** The one place for addresses. Every address of the site is made here, begins and ends with `/` and carries no language for bokmål. */

/** The site's own texts, as `src/guides/<language>/<name>.mdx`. */
export const guideNames = ['about', 'accessibility', 'staff-guide', 'owner-guide', 'operator-guide'] as const
export type GuideName = (typeof guideNames)[number]

/** The pages that exist once in every language of the interface. */
export const pageNames = ['front', 'documents', 'roles', 'terms', 'frameworks', 'search', 'status', 'areas', 'plan', 'hearings', 'rules', ...guideNames] as const
export type PageName = (typeof pageNames)[number]

const segments: Record<Exclude<PageName, 'front'>, Record<Language, string>> = {
  documents: { nb: 'dokumenter', nn: 'dokument', en: 'documents' },
  areas: { nb: 'omrader', nn: 'omrade', en: 'areas' },
  roles: { nb: 'roller', nn: 'roller', en: 'roles' },
  terms: { nb: 'begreper', nn: 'omgrep', en: 'terms' },
  frameworks: { nb: 'rammeverk', nn: 'rammeverk', en: 'frameworks' },
  status: { nb: 'status', nn: 'status', en: 'status' },
  plan: { nb: 'revisjonsplan', nn: 'revisjonsplan', en: 'revision-plan' },
  hearings: { nb: 'horinger', nn: 'hoyringar', en: 'consultations' },
  search: { nb: 'sok', nn: 'sok', en: 'search' },
  rules: { nb: 'regler', nn: 'reglar', en: 'rules' },
  about: { nb: 'om', nn: 'om', en: 'about' },
  accessibility: { nb: 'tilgjengelighet', nn: 'tilgjenge', en: 'accessibility' },
  'staff-guide': { nb: 'slik-finner-du', nn: 'slik-finn-du', en: 'how-to-find' },
  'owner-guide': { nb: 'for-forvaltere', nn: 'for-forvaltarar', en: 'for-managers' },
  'operator-guide': { nb: 'for-drift', nn: 'for-drift', en: 'for-operators' },
}

const prefix = (language: Language): string => (language === 'nb' ? '/' : `/${language}/`)

export function pageUrl(name: PageName, language: Language, id?: string): string {
  if (name === 'front') return prefix(language)
  return `${prefix(language)}${segments[name][language]}/${id === undefined ? '' : `${id}/`}`
}

/** A document has one page, in its own language. */
export const documentUrl = (id: string, anchor = ''): string => `/dokumenter/${id}/${fragment(anchor)}`
/** What lies below a document: its history, a text that it had by the number of its decision, the one that is coming. */
export const historyUrl = (id: string, version?: number | 'coming'): string => `/dokumenter/${id}/historikk/${version === undefined ? '' : version === 'coming' ? 'kommende/' : `${String(version).padStart(3, '0')}/`}`

/** The pages of a hearing beside its own. */
export const hearingParts = ['letter', 'summary', 'answer'] as const
export type HearingPart = (typeof hearingParts)[number]
const partSegments: Record<HearingPart, Record<Language, string>> = {
  letter: { nb: 'brev', nn: 'brev', en: 'letter' },
  summary: { nb: 'sammendrag', nn: 'samandrag', en: 'summary' },
  answer: { nb: 'svar', nn: 'svar', en: 'respond' },
}
export const hearingUrl = (id: string, language: Language, part?: HearingPart): string => `${pageUrl('hearings', language, id)}${part ? `${partSegments[part][language]}/` : ''}`
/** A text of a hearing has one page, in its own language: the proposal, or what was changed in it after the hearing. `d` and no id of a document follows, so that no document can take another page's place. */
export const hearingTextUrl = (id: string, document: string, anchor = '', after = false): string => `${pageUrl('hearings', 'nb', id)}d/${document}/${after ? 'etter/' : ''}${fragment(anchor)}`
/** Where those who have answered are thanked. No hearing can have this id: an id does not begin with `-`. */
export const thanksUrl = (language: Language): string => `${pageUrl('hearings', language)}-/${{ nb: 'takk', nn: 'takk', en: 'thanks' }[language]}/`
/** Where the form of a hearing is posted, when a desk serves the site. */
export const answerAction = (id: string): string => `/desk/horinger/${id}/svar`
export const termUrl = (id: string, language: Language): string => `${pageUrl('terms', language)}#${id}`
export const roleUrl = (id: string, language: Language): string => pageUrl('roles', language, id)
export const areaUrl = (id: string, language: Language): string => pageUrl('areas', language, id)
export const frameworkUrl = (id: string, language: Language, clause = ''): string => `${pageUrl('frameworks', language, id)}${fragment(clause)}`
/** A clause is addressed as `<framework>/<clause>`. */
export const clauseUrl = (address: string, language: Language): string => {
  const slash = address.indexOf('/')
  return frameworkUrl(address.slice(0, slash), language, address.slice(slash + 1))
}
/** A file that lies beside the documents. */
export const assetUrl = (path: string): string => `/filer/${path.split('/').map(encodeURIComponent).join('/')}`

const fragment = (anchor: string): string => (anchor === '' ? '' : `#${encodeURIComponent(anchor)}`)

/** The address of an entry that a text refers to, as seen from a page in a language. */
export function entryUrl(target: Extract<LinkTarget, { sort: 'entry' }>, language: Language): string {
  switch (target.collection) {
    case 'documents':
      return documentUrl(target.id, target.anchor)
    case 'roles':
      return roleUrl(target.id, language)
    case 'terms':
      return termUrl(target.id, language)
    case 'frameworks':
      return frameworkUrl(target.id, language, target.anchor)
  }
}
