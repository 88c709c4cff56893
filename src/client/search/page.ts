import type { Language } from '../../../schemas/common.ts'
import { readTogether } from '../../domain/search/search.ts'
import { texts } from '../../site/texts/search.ts'
import { search, type Choices } from './engine.ts'
import { directAnswers, help, results, said } from './view.ts'

/* The search page: asks as the reader types, and keeps query and filters in the address. */

const language = document.documentElement.lang as Language
const text = texts[language]
const input = document.querySelector<HTMLInputElement>('#search')
const status = document.querySelector<HTMLElement>('#search-status')
const list = document.querySelector<HTMLOListElement>('#search-results')
const more = document.querySelector<HTMLButtonElement>('#search-more')
/** What answers by itself, above the hits. */
const direct = document.createElement('div')
direct.id = 'search-answers'
list?.before(direct)
const selects = [...document.querySelectorAll<HTMLSelectElement>('.search-page select')]
/** Shown at a time: first those that are read together, which come at once, and the others as soon as they are there. */
const page = 3 * readTogether

let asked = 0
let limit = page
let timer: ReturnType<typeof setTimeout> | undefined

async function ask(): Promise<void> {
  if (!input || !status || !list || !more) return
  const mine = ++asked
  const query = input.value.trim()
  remember(query)
  if (query === '') {
    list.replaceChildren()
    direct.replaceChildren()
    status.textContent = ''
    more.hidden = true
    return
  }
  try {
    const choices: Choices = Object.fromEntries(selects.map(({ name, value }) => [name, value]))
    for (const shown of limit > page ? [limit] : [readTogether, limit]) {
      const answer = await search(query, choices, shown)
      // A newer question has been asked meanwhile.
      if (mine !== asked) return
      list.replaceChildren(...results(answer, language))
      more.hidden = shown < limit || answer.total <= limit
      if (shown === limit && limit === page) break
      direct.replaceChildren(...directAnswers(answer, language), ...(answer.total === 0 ? help(answer, language) : []))
      status.textContent = said(answer, query, language)
    }
  } catch {
    if (mine === asked) status.textContent = text.failed
  }
}

function remember(query: string): void {
  const address = new URL(location.href)
  for (const [name, value] of [['q', query], ...selects.map(({ name, value }) => [name, value] as const)] as const) {
    if (value) address.searchParams.set(name, value)
    else address.searchParams.delete(name)
  }
  history.replaceState(null, '', address)
}

if (input) {
  const wanted = new URLSearchParams(location.search)
  input.value = wanted.get('q') ?? ''
  for (const select of selects) select.value = wanted.get(select.name) ?? ''
  input.addEventListener('input', () => {
    limit = page
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), 120)
  })
  for (const select of selects) select.addEventListener('change', () => void ask())
  document.querySelector('.search-page .filters')?.addEventListener('reset', () => { setTimeout(() => void ask()) })
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask()
  })
  more?.addEventListener('click', () => {
    const before = list?.querySelectorAll('a').length ?? 0
    limit += page
    // The reader goes on where the list was at its end.
    void ask().then(() => list?.querySelectorAll('a')[before]?.focus())
  })
  if (!input.value) input.focus()
  void ask()
}
