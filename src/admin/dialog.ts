/** A way on from a dialog. */
export interface Choice<T> {
  readonly label: string
  readonly value: T
}

/** What a dialog says: a heading, paragraphs, and passages side by side where texts clash. */
export interface Message {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly passages?: readonly { readonly mine: string; readonly theirs: string }[]
  /** The editor's own text, to copy or to keep as a file. */
  readonly text?: { readonly name: string; readonly content: string }
}

/** An element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, children: readonly Node[] = []): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

/** Asks in a dialog of the page; Escape takes the last choice. */
export function ask<T>({ title, paragraphs, passages = [], text }: Message, choices: readonly [Choice<T>, ...Choice<T>[]]): Promise<T> {
  const last = choices.at(-1) ?? choices[0]
  return new Promise((resolve) => {
    const dialog = element('dialog', { className: 'rettesnor-dialog' })
    const done = (value: T): void => {
      dialog.remove()
      resolve(value)
    }
    const status = element('p', { role: 'status' })
    const keep = text
      ? [
          element('button', { type: 'button', textContent: 'Kopier teksten min', onclick: () => { void navigator.clipboard.writeText(text.content).then(() => { status.textContent = 'Teksten er kopiert.' }) } }),
          element('a', { download: text.name, textContent: 'Last ned teksten min', href: URL.createObjectURL(new Blob([text.content], { type: 'text/plain;charset=utf-8' })) }),
        ]
      : []
    const sides = passages.map(({ mine, theirs }) =>
      element('div', { className: 'rettesnor-clash' }, [
        element('div', {}, [element('strong', { textContent: 'Din tekst' }), element('p', { textContent: mine || '(fjernet)' })]),
        element('div', {}, [element('strong', { textContent: 'Lagret tekst' }), element('p', { textContent: theirs || '(fjernet)' })]),
      ]),
    )
    dialog.setAttribute('aria-labelledby', 'rettesnor-dialog-title')
    dialog.append(
      element('h2', { id: 'rettesnor-dialog-title', textContent: title }),
      ...paragraphs.map((words) => element('p', { textContent: words })),
      ...sides,
      element('p', { className: 'rettesnor-actions' }, [...choices.map(({ label, value }) => element('button', { type: 'button', textContent: label, onclick: () => { done(value) } })), ...keep]),
      status,
    )
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      done(last.value)
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}
