import type { Option } from '../domain/cms/config.ts'
import { element } from './dialog.ts'

/** A link as it stands in the editor: where it leads, and the words that lead there. */
export interface PickedLink {
  readonly target: string
  readonly words: string
}

/** How many hits are shown. */
const most = 40

/** The words that name a target in a running text. */
const wordsFor = ({ label }: Option): string => (label.split(' › ').at(-1) ?? label).replace(/^(?:Begrep|Rolle): /, '').replace(/^\d+(?:\.\d+)* /, '')

/** Lets the editor pick what a link leads to, by its name, and write the words. Resolves with nothing if it is called off. */
export function pickLink(targets: readonly Option[], given: Partial<PickedLink>): Promise<PickedLink | undefined> {
  return new Promise((resolve) => {
    let chosen = targets.find(({ value }) => value === given.target)
    let isOwnWords = Boolean(given.words)
    const dialog = element('dialog', { className: 'rettesnor-dialog rettesnor-picker' })
    const done = (link?: PickedLink): void => {
      dialog.remove()
      resolve(link)
    }
    const words = element('input', { id: 'rettesnor-words', type: 'text', required: true, value: given.words ?? '', oninput: () => { isOwnWords = words.value !== '' } })
    const insert = element('button', { type: 'submit', textContent: 'Sett inn lenken', disabled: !chosen })
    const list = element('div', { className: 'rettesnor-hits' })
    const status = element('p', { role: 'status' })
    const row = (option: Option): HTMLElement => {
      const choose = (): void => {
        chosen = option
        insert.disabled = false
        if (!isOwnWords) words.value = wordsFor(option)
      }
      return element('label', {}, [element('input', { type: 'radio', name: 'target', value: option.value, checked: option === chosen, onchange: choose }), element('span', { textContent: option.label })])
    }
    const search = element('input', { id: 'rettesnor-search', type: 'search', autocomplete: 'off', value: chosen?.label ?? '' })
    const draw = (): void => {
      const sought = search.value.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
      const hits = targets.filter(({ label }) => sought.every((word) => label.toLocaleLowerCase('nb').includes(word)))
      list.replaceChildren(...hits.slice(0, most).map(row))
      status.textContent = hits.length > most ? `${hits.length} treff. Skriv mer for å se færre.` : `${hits.length} treff`
    }
    search.addEventListener('input', draw)
    const form = element('form', { onsubmit: (event: SubmitEvent) => {
      event.preventDefault()
      if (chosen && words.value.trim() !== '') done({ target: chosen.value, words: words.value.trim() })
    } }, [
      element('h2', { id: 'rettesnor-picker-title', textContent: 'Sett inn lenke' }),
      element('label', { htmlFor: 'rettesnor-search', textContent: 'Søk etter dokument, del, begrep, rolle eller punkt' }), search, status, list,
      element('label', { htmlFor: 'rettesnor-words', textContent: 'Ord i teksten' }), words,
      element('p', { className: 'rettesnor-actions' }, [insert, element('button', { type: 'button', textContent: 'Avbryt', onclick: () => { done() } })]),
    ])
    dialog.setAttribute('aria-labelledby', 'rettesnor-picker-title')
    dialog.append(form)
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      done()
    })
    draw()
    document.body.append(dialog)
    dialog.showModal()
    search.focus()
  })
}
