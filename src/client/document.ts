/* What a document page gains with script: definitions on hover and focus, a choice that shows the reader's own case. Nothing is lost without. */

function definitions(): void {
  const popover = document.createElement('div')
  popover.id = 'definition'
  popover.className = 'definition'
  popover.setAttribute('role', 'tooltip')
  popover.setAttribute('popover', 'manual')
  document.body.append(popover)
  const show = (link: HTMLElement) => {
    const definition = document.querySelector(`[data-term-definition="${CSS.escape(link.dataset.term ?? '')}"] dd`)
    if (!definition) return
    popover.textContent = definition.textContent
    popover.showPopover()
    link.setAttribute('aria-describedby', popover.id)
    const box = link.getBoundingClientRect()
    const own = popover.getBoundingClientRect()
    popover.style.left = `${Math.max(8, Math.min(box.left, innerWidth - own.width - 8))}px`
    popover.style.top = `${box.bottom + own.height + 8 > innerHeight ? box.top - own.height - 4 : box.bottom + 4}px`
  }
  const hide = (link: HTMLElement) => {
    popover.hidePopover()
    link.removeAttribute('aria-describedby')
  }
  for (const link of document.querySelectorAll<HTMLElement>('a.term')) {
    link.addEventListener('mouseenter', () => { show(link) })
    link.addEventListener('focus', () => { show(link) })
    link.addEventListener('mouseleave', () => { hide(link) })
    link.addEventListener('blur', () => { hide(link) })
    // WCAG 1.4.13: what hover brings can be put away without moving the pointer.
    link.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(link) })
  }
}

function choices(): void {
  for (const choice of document.querySelectorAll<HTMLElement>('.choice')) {
    const cases = [...choice.querySelectorAll<HTMLElement>(':scope > ul > li')]
    if (cases.length < 2) continue
    const buttons = document.createElement('div')
    buttons.className = 'choice-buttons'
    buttons.setAttribute('role', 'group')
    buttons.setAttribute('aria-label', choice.querySelector('.choice-question')?.textContent ?? '')
    const pick = (chosen: number | undefined) => {
      cases.forEach((item, index) => { item.hidden = chosen !== undefined && index !== chosen })
      for (const [index, button] of [...buttons.children].entries()) button.setAttribute('aria-pressed', String(index === chosen))
    }
    cases.forEach((item, index) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'choice-button'
      button.textContent = (item.querySelector('strong')?.textContent ?? '').replace(/[.:]$/, '')
      button.addEventListener('click', () => { pick(button.getAttribute('aria-pressed') === 'true' ? undefined : index) })
      buttons.append(button)
    })
    choice.querySelector('.choice-question')?.after(buttons)
    pick(undefined)
  }
}

definitions()
choices()
