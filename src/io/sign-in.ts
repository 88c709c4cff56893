import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { exchangeWebFlowCode, getWebFlowAuthorizationUrl } from '@octokit/oauth-methods'
import type { Octokit } from '@octokit/rest'
import { Hono, type Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

export interface SignInOptions {
  readonly clientId: string
  /** Known here and nowhere else: it goes to the forge alone. */
  readonly clientSecret: string
  /** The origins whose editing interface may be given a token, as `https://rediger.example.no`. */
  readonly origins: readonly string[]
  /** The address of this server as browsers reach it, without a slash at the end. */
  readonly address: string
  /** A client of the forge without a token. */
  readonly octokit: Octokit
  readonly now: () => Date
  /** Is told one line of what went wrong, without codes and tokens. */
  readonly log?: (line: string) => void
}

/** How long somebody has to sign in. Milliseconds. */
const patience = 10 * 60 * 1000
const cookieName = 'rettesnor-sign-in'

/**
 * Exchanges the code that a forge gives a browser for the token of a GitHub App's user, and hands it to the window that asked, by the handshake
 * that Decap knows. `/auth` sends the browser to the forge with a random state, kept in a signed cookie with the origin that is to have the
 * token; `/callback` takes a code only with that state. Only tokens that expire are handed on, and never the one that renews them.
 */
export function signIn({ clientId, clientSecret, origins, address, octokit, now, log = () => undefined }: SignInOptions): Hono {
  // A key of this process: a sign-in that was begun before a restart is begun anew.
  const key = randomBytes(32)
  const sign = (text: string): string => createHmac('sha256', key).update(text).digest('base64url')
  const path = new URL(address).pathname.replace(/\/$/, '')
  const secure = address.startsWith('https:')
  const app = new Hono()

  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('referrer-policy', 'no-referrer')
    c.header('x-content-type-options', 'nosniff')
    c.header('x-frame-options', 'DENY')
    // The window that opened this one stands at another origin, and must be reached.
    c.header('cross-origin-opener-policy', 'unsafe-none')
  })

  app.get('/auth', (c) => {
    const origin = originFor(c.req.query('site_id'), origins)
    if (c.req.query('provider') !== 'github' || origin === undefined) return refusal(c, 'Denne adressen kan ikke logge inn her.')
    const state = randomBytes(24).toString('base64url')
    const kept = Buffer.from(JSON.stringify([state, origin, now().getTime() + patience])).toString('base64url')
    setCookie(c, cookieName, `${kept}.${sign(kept)}`, { httpOnly: true, secure, sameSite: 'Lax', path: `${path}/callback`, maxAge: patience / 1000 })
    const { url } = getWebFlowAuthorizationUrl({ clientType: 'github-app', clientId, state, redirectUrl: `${address}/callback`, request: octokit.request })
    return c.redirect(url, 302)
  })

  app.get('/callback', async (c) => {
    const begun = begunSignIn(getCookie(c, cookieName), sign, now().getTime())
    // A state is good for one try.
    setCookie(c, cookieName, '', { httpOnly: true, secure, sameSite: 'Lax', path: `${path}/callback`, maxAge: 0 })
    const { code, state } = c.req.query()
    if (!begun || !origins.includes(begun.origin) || !same(begun.state, state ?? '')) return refusal(c, 'Innloggingen ble ikke begynt i dette vinduet, eller det tok for lang tid.')
    if (code === undefined || !/^[\w-]{1,200}$/.test(code)) return refusal(c, 'Innloggingen ble avbrutt.')
    try {
      const { authentication } = await exchangeWebFlowCode({ clientType: 'github-app', clientId, clientSecret, code, redirectUrl: `${address}/callback`, request: octokit.request })
      if (!('expiresAt' in authentication)) {
        log('the app gives tokens that do not expire: turn on «Expire user authorization tokens»')
        return await refusal(c, 'Innloggingen er ikke satt opp riktig. Si fra til den som drifter Rettesnor.')
      }
      return await handover(c, authentication.token, begun.origin)
    } catch (error) {
      log(`the forge gave no token: ${(error as { status?: number }).status ?? 'no answer'}`)
      return refusal(c, 'Plattformen godtok ikke innloggingen.')
    }
  })

  app.notFound((c) => c.text('Not found', 404))
  app.onError((error, c) => {
    log(error.name)
    return c.text('Server error', 500)
  })
  return app
}

/** The origin that may have the token: the one that the editing interface names by its host, or the only one there is. */
function originFor(site: string | undefined, origins: readonly string[]): string | undefined {
  const named = origins.find((origin) => new URL(origin).host === site || new URL(origin).hostname === site)
  return named ?? (site === undefined && origins.length === 1 ? origins[0] : undefined)
}

function begunSignIn(cookie: string | undefined, sign: (text: string) => string, now: number): { state: string; origin: string } | undefined {
  const [kept = '', signature = ''] = cookie?.split('.') ?? []
  if (kept === '' || !same(sign(kept), signature)) return undefined
  const [state, origin, until] = JSON.parse(Buffer.from(kept, 'base64url').toString()) as [string, string, number]
  return now <= until ? { state, origin } : undefined
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const document = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>\n<main style="font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem">${body}</main></html>`

/** Words of our own alone: what the forge or an address says is not shown. */
function refusal(c: Context, words: string): Response | Promise<Response> {
  c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'")
  return c.html(document('Logg inn', `<h1>Det gikk ikke</h1><p>${words} Lukk vinduet, og prøv på nytt.</p>`), 403)
}

function handover(c: Context, token: string, origin: string): Response | Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  c.header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`)
  const json = (value: string): string => JSON.stringify(value).replace(/</g, '\\u003c')
  const message = `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`
  const script = `const origin = ${json(origin)}
addEventListener('message', (event) => {
  if (event.origin !== origin || event.source !== opener || event.data !== 'authorizing:github') return
  opener.postMessage(${json(message)}, origin)
})
if (opener) opener.postMessage('authorizing:github', origin)`
  return c.html(document('Logger inn', `<h1>Logger inn …</h1><p>Vinduet lukker seg.</p><script nonce="${nonce}">${script}</script>`))
}
