import type { Language } from '../../../schemas/common.ts'
import { done, texts } from '../../site/texts/search.ts'
import type { Answer } from './engine.ts'

/*
 * The search box: `/` goes to it, hits show as the reader types, arrows move, Enter opens, Escape closes (the combobox pattern of the ARIA Authoring
 * Practices). The engine is fetched when the box is first used.
 */

const language = document.documentElement.lang as Language
const text = texts[language]
const shown = 6

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-search-box]')) attach(input)

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')) return
  const input = document.querySelector<HTMLInputElement>('main input[type=search], input[data-search-box]')
  if (!input) return
  event.preventDefault()
  input.focus()
  input.select()
})

function attach(input: HTMLInputElement): void {
  const list = document.createElement('ul')
  list.id = `${input.id}-hits`
  list.className = 'search-hits'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', text.hits)
  list.hidden = true
  const said = document.createElement('p')
  said.className = 'ds-sr-only'
  said.setAttribute('role', 'status')
  input.after(list, said)
  input.parentElement?.classList.add('has-hits')
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-controls': list.id, 'aria-expanded': 'false', 'aria-autocomplete': 'list' })) input.setAttribute(name, value)

  let active = -1
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]
  const close = (): void => {
    list.hidden = true
    active = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const move = (by: number): void => {
    const all = options()
    if (all.length === 0) return
    active = (active + by + all.length + (active < 0 && by < 0 ? 1 : 0)) % all.length
    for (const [index, option] of all.entries()) option.setAttribute('aria-selected', String(index === active))
    const current = all[active]
    if (current) input.setAttribute('aria-activedescendant', current.id)
    current?.scrollIntoView({ block: 'nearest' })
  }
  const ask = async (): Promise<void> => {
    const mine = ++asked
    const query = input.value.trim()
    if (query === '') {
      close()
      return
    }
    try {
      const { search } = await import('./engine.ts')
      const answer = await search(query, {}, shown)
      if (mine !== asked || document.activeElement !== input) return
      list.replaceChildren(...optionsOf(answer, input.id))
      active = -1
      const isEmpty = answer.total + answer.documents.length === 0
      list.hidden = isEmpty
      input.setAttribute('aria-expanded', String(!isEmpty))
      said.textContent = isEmpty ? text.none(query) : [...done(answer, query, language), text.count(answer.total + answer.documents.length)].join(' ')
    } catch {
      said.textContent = text.failed
    }
  }
  input.addEventListener('focus', () => void import('./engine.ts').then(({ load }) => load()).catch(() => undefined), { once: true })
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), 120)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) void ask()
      else move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      const url = options()[active]?.dataset.url
      if (url) location.assign(url)
    }
  })
  input.addEventListener('blur', () => { setTimeout(close, 150) })
  // A pointer opens the option without taking the focus from the box first.
  list.addEventListener('pointerdown', (event) => { event.preventDefault() })
  list.addEventListener('click', (event) => {
    const url = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-url]')?.dataset.url : undefined
    if (url) location.assign(url)
  })
}

function optionsOf(answer: Answer, id: string): HTMLLIElement[] {
  const named = answer.documents.map((hit) => ({ group: { title: hit.title, lang: hit.lang }, hit }))
  return [...named, ...answer.groups.flatMap((group) => group.hits.map((hit) => ({ group, hit })))]
    .map(({ group, hit }, index) => {
      const option = document.createElement('li')
      option.id = `${id}-hit-${index}`
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      option.dataset.url = hit.url
      option.lang = group.lang
      const title = document.createElement('span')
      title.className = 'hit-title'
      title.textContent = hit.number ? `${hit.number} ${hit.title}` : hit.title
      option.append(title)
      if (hit.number) {
        const from = document.createElement('span')
        from.className = 'hit-document'
        from.textContent = group.title
        option.append(from)
      }
      return option
    })
}
