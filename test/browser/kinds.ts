import type { Language } from '../../schemas/common.ts'
import { documentUrl, hearingTextUrl, hearingUrl, historyUrl, pageNames, pageUrl, thanksUrl } from '../../src/site/urls.ts'
import { filesIn } from '../shared/folder.ts'

/** An address for every kind of page in a language, with a name to tell it by. */
export function kindsOf(folder: string, language: Language): [string, string][] {
  const files = filesIn(folder)
  const own = pageNames.filter((name) => name !== 'plan').map((name): [string, string] => [name, pageUrl(name, language)])
  const examples: [string, string][] = [
    ['an area', pageUrl('areas', language, 'privacy')],
    ['a role', pageUrl('roles', language, 'rektor')],
    ['a framework', pageUrl('frameworks', language, 'gdpr')],
    ['a revision plan', pageUrl('plan', language, '2026')],
    ['an open hearing', hearingUrl('avvik-og-drift', language)],
    ['a finished hearing', hearingUrl('kryptografiske-tiltak-2025', language)],
    ...(['letter', 'summary', 'answer'] as const).map((part): [string, string] => [`the ${part} of a hearing`, hearingUrl('avvik-og-drift', language, part)]),
    ['thanks for a response', thanksUrl(language)],
    ...(language === 'nb'
      ? ([
          ['a proposal with its changes', hearingTextUrl('avvik-og-drift', 'avvikshandtering')],
          ['what was changed after a hearing', hearingTextUrl('kryptografiske-tiltak-2025', 'kryptografiske-tiltak', '', true)],
          ['a history', historyUrl('kryptografiske-tiltak')],
          ['an earlier text', historyUrl('kryptografiske-tiltak', 1)],
          ['what was changed since last time', historyUrl('kryptografiske-tiltak', 2)],
        ] as [string, string][])
      : []),
    ['a rule', pageUrl('rules', language, 'unknown-role')],
    ['search with results', `${pageUrl('search', language)}?q=avvik`],
  ]
  const there = (url: string) => files.has(`${url.slice(1).replace(/[?#].*$/, '')}index.html`)
  return [...own, ...examples, ...documentsIn(files, language)].filter(([, url]) => there(url))
}

/** The first document in the language, and the first with each of what a document may hold. */
function documentsIn(files: ReadonlyMap<string, Buffer>, language: Language): [string, string][] {
  const pages = [...files].filter(([path, bytes]) => /^dokumenter\/[^/]+\/index\.html$/.test(path) && bytes.includes(`<html lang="${language}"`) && bytes.includes('class="document"'))
  const first = (words: string) => pages.find(([, bytes]) => bytes.includes(words))?.[0]
  const chosen = new Set([first('class="prose"'), first('class="choice"'), first('class="table"'), first('class="note '), first('class="notice"')].filter((path) => path !== undefined))
  return [...chosen].map((path) => ['a document', documentUrl(path.split('/')[1] ?? '')])
}

/** The address of the first document in bokmål whose page has some words. */
export function documentWith(folder: string, words: string): string {
  const [path] = [...filesIn(folder)].find(([path, bytes]) => /^dokumenter\/[^/]+\/index\.html$/.test(path) && bytes.includes('<html lang="nb"') && bytes.includes(words)) ?? []
  if (!path) throw new Error(`No document has ${words}`)
  return `/${path.replace(/index\.html$/, '')}`
}
