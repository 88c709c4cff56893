import { Component, createElement as h, type ReactNode } from 'react'
import { absolute, type Place } from './place.ts'

/**
 * Signs in at the forge in a window of its own, by the handshake that Decap's sign-in services know. Resolves with the token. Throws, with words,
 * if the window could not be opened or was closed, or if the service refused.
 */
export function signIn({ signIn: page }: Place): Promise<string> {
  const address = new URL(page, location.origin)
  address.search = new URLSearchParams({ provider: 'github', site_id: location.hostname, scope: 'repo' }).toString()
  const opened = window.open(address, 'rettesnor-sign-in', 'width=640,height=760')
  if (!opened) return Promise.reject(new Error('Nettleseren åpnet ikke vinduet for innlogging. Tillat sprettoppvinduer for denne siden, og prøv igjen.'))
  return new Promise((resolve, fail) => {
    const end = (act: () => void): void => {
      removeEventListener('message', listen)
      clearInterval(watch)
      opened.close()
      act()
    }
    const listen = ({ data, origin, source }: MessageEvent<unknown>): void => {
      if (origin !== address.origin || source !== opened || typeof data !== 'string') return
      if (data === 'authorizing:github') opened.postMessage(data, origin)
      const [, outcome, said = ''] = /^authorization:github:(success|error):(.+)$/s.exec(data) ?? []
      if (outcome === 'success') end(() => { resolve((JSON.parse(said) as { token: string }).token) })
      else if (outcome === 'error') end(() => { fail(new Error('Innloggingen ble avvist.')) })
    }
    const watch = setInterval(() => { if (opened.closed) end(() => { fail(new Error('Vinduet ble lukket før du hadde logget inn.')) }) }, 500)
    addEventListener('message', listen)
  })
}

interface SignInProps {
  readonly inProgress: boolean
  readonly onLogin: (user: { token: string }) => void
}

/** What stands where somebody is to sign in: who we are, one button, and what it says when it fails. */
export function signInPage(place: Place): new (props: SignInProps) => Component<SignInProps, { problem?: string }> {
  return class extends Component<SignInProps, { problem?: string }> {
    override state: { problem?: string } = {}

    readonly #begin = (): void => {
      this.setState({ problem: '' })
      signIn(place).then((token) => { this.props.onLogin({ token }) }, (error: unknown) => { this.setState({ problem: error instanceof Error ? error.message : String(error) }) })
    }

    override render(): ReactNode {
      const { problem } = this.state
      return h('main', { className: 'rettesnor-sign-in' },
        h('img', { src: '/rettesnor.svg', alt: '', width: 72, height: 72 }),
        h('h1', undefined, 'Rediger dokumentene'),
        h('p', undefined, 'Her skriver du utkast, sender dem på høring og følger dem til de er vedtatt. Det som gjelder, blir ikke endret før det er besluttet.'),
        problem ? h('p', { role: 'alert' }, problem) : null,
        h('button', { type: 'button', disabled: this.props.inProgress, onClick: this.#begin }, this.props.inProgress ? 'Logger inn …' : 'Logg inn'),
        h('p', undefined, h('a', { href: absolute('/') || '/' }, 'Til nettstedet')))
    }
  }
}
