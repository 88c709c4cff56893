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

/** The section that is being read is marked in the contents. */
function followReader(): void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]))
  const headings = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')].filter(({ id }) => links.has(id))
  if (headings.length === 0) return
  const mark = (): void => {
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3) ?? headings[0]
    for (const [id, link] of links) {
      if (id !== current?.id) link.removeAttribute('aria-current')
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location')
        // The list may be longer than the window; only the list itself is moved.
        const list = link.closest<HTMLElement>('.contents')
        if (list) list.scrollTop = link.offsetTop - list.clientHeight / 2
      }
    }
  }
  let waiting = false
  addEventListener('scroll', () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      mark()
    })
  }, { passive: true })
  mark()
}

/** The mark beside a heading copies its address; without a clipboard it is the link it looks like. */
function copyLinks(): void {
  const said = document.createElement('p')
  said.className = 'ds-sr-only'
  said.setAttribute('role', 'status')
  document.body.append(said)
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
    anchor.addEventListener('click', () => {
      void navigator.clipboard.writeText(anchor.href).then(() => {
        said.textContent = document.querySelector<HTMLElement>('.prose')?.dataset.copied ?? ''
        anchor.classList.add('copied')
        setTimeout(() => { anchor.classList.remove('copied') }, 2000)
      }, () => undefined)
    })
  }
}

definitions()
choices()
followReader()
copyLinks()
