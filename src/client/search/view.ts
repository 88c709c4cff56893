import type { Language } from '../../../schemas/common.ts'
import type { Hit } from '../../domain/search/search.ts'
import type { RoleAnswer, TermAnswer } from '../../site/search-answers.ts'
import { done, texts } from '../../site/texts/search.ts'
import { statusLabel, type StatusName } from '../../site/texts/status.ts'
import { statusOf, type Answer, type Direct, type Group } from './engine.ts'

/* Results as elements. Everything is set as text: what an editor wrote cannot become markup. */

/** A document with its sections, for the search page. */
export function results(answer: Answer, language: Language): HTMLLIElement[] {
  return answer.groups.map((group) => {
    const heading = element('h2', '', link(group.url, group.title, group.lang), ...statusMark(group.status, language))
    return element('li', '', heading, ...group.hits.map((hit) => section(group, hit)))
  })
}

/** Where a text stands, unless it is in force. */
const statusMark = (status: StatusName, language: Language): HTMLElement[] => {
  if (status === 'in-force') return []
  const mark = element('span', 'hit-status', ` ${statusLabel(status, language)}`)
  mark.lang = language
  return [mark]
}

function section(group: Group, hit: Hit): HTMLElement {
  const title = hit.number ? [element('h3', '', link(hit.url, `${hit.number} ${hit.title}`))] : []
  const block = element('div', 'hit', ...title, element('p', '', ...marked(hit.excerpt)))
  block.lang = group.lang
  return block
}

/** What was done to find the hits, in sentences. */
export function said(answer: Answer, query: string, language: Language): string {
  const text = texts[language]
  const direct = directAnswers(answer, language).length > 0
  return [
    ...done(answer, query, language),
    ...(answer.total > 0 ? [text.count(answer.total)] : [direct ? text.noOther : text.none(query)]),
  ].join(' ')
}

/** What answers a query by itself: a document of that name, a term with its definition, a role with its duties, a clause. */
export function directAnswers({ documents, direct: { terms, roles, frameworks } }: Answer, language: Language): HTMLElement[] {
  return [...documents.map((hit) => documentAnswer(hit, language)), ...frameworks.map(frameworkAnswer), ...terms.map(termAnswer), ...roles.map((role) => roleAnswer(role, language))]
}

function documentAnswer(hit: Hit, language: Language): HTMLElement {
  const made = element('section', 'answer', element('h2', '', link(hit.url, hit.title), ...statusMark(statusOf(hit), language)), element('p', '', ...marked(hit.excerpt)))
  made.lang = hit.lang
  return made
}

const termAnswer = ({ name, definition, url }: TermAnswer): HTMLElement => element('section', 'answer', element('h2', '', link(url, name)), element('p', '', definition))

function roleAnswer({ title, description, url, duties }: RoleAnswer, language: Language): HTMLElement {
  const lists = duties.flatMap((own) => [element('h3', '', link(own.url, own.document)), element('ul', '', ...own.items.map((item) => element('li', '', item)))])
  return element('section', 'answer', element('h2', '', link(url, title)), element('p', '', description), ...lists, element('p', '', link(url, texts[language].allDuties(title))))
}

function frameworkAnswer({ name, url, sign, clauses, clause }: Direct['frameworks'][number]): HTMLElement {
  const words = clause === '' ? [name] : [name, sign, clause, clauses[clause] ?? '']
  return element('section', 'answer', element('h2', '', link(clause === '' ? url : `${url}#${encodeURIComponent(clause)}`, words.filter(Boolean).join(' '))))
}

/** At no hit: the nearest words, the areas, who to ask and where internal documents are. */
export function help({ direct: { help: answers }, nearest }: Answer, language: Language): HTMLElement[] {
  if (!answers) return []
  const text = texts[language]
  const list = (label: string, links: readonly HTMLElement[]): HTMLElement[] => (links.length === 0 ? [] : [element('p', '', label), element('ul', '', ...links.map((own) => element('li', '', own)))])
  const mail = answers.contact.includes('@') ? link(`mailto:${answers.contact}`, answers.contact) : element('span', '', answers.contact)
  return [
    element(
      'div',
      'help',
      ...list(text.nearest, nearest.map((word) => link(`?q=${encodeURIComponent(word)}`, word))),
      ...list(text.areas, answers.areas.map(({ name, url }) => link(url, name))),
      element('p', '', link(answers.documents, text.documents)),
      ...(answers.contact ? [element('p', '', `${text.contact} `, mail)] : []),
      ...(answers.internal ? [element('p', '', answers.internal)] : []),
    ),
  ]
}

/** Text in which every other piece is marked as a match. */
export function marked(excerpt: readonly string[]): Node[] {
  return excerpt.map((text, index) => (index % 2 === 0 ? document.createTextNode(text) : element('mark', '', text)))
}

function link(url: string, words: string, lang?: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.textContent = words
  if (lang) anchor.lang = lang
  return anchor
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}
