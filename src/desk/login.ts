import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { textOf, type Env } from './http.ts'
import type { People, Tokens } from './people.ts'

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>
body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem;line-height:1.2}ul{list-style:none;padding:0}
button{font:inherit;width:100%;text-align:left;margin:.25rem 0;padding:.75rem 1rem;border:1px solid #5a5a5a;border-radius:.25rem;background:#fff;color:inherit;cursor:pointer}
button:hover{background:#f0f0f0}button:focus-visible{outline:3px solid #0a58ca;outline-offset:2px}small{color:#4a4a4a}
@media(prefers-color-scheme:dark){body,button{background:#1b1b1b;color:#f0f0f0}button:hover{background:#333}small{color:#c0c0c0}}
</style>
<main>${content}</main></html>`
}

/**
 * Sign-in on this machine: a page without script where one picks a user, and one that hands Decap's window its token by the handshake that
 * Decap knows. Both live at `/desk/login`; whoever calls has checked Host and Origin.
 */
export function login(app: Hono<Env>, people: People, tokens: Tokens): void {
  app.use('/desk/login', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    // The window that opened this one must reach it: it is our own page, and has the same policy.
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('referrer-policy', 'same-origin')
    c.header('x-frame-options', 'DENY')
  })

  app.get('/desk/login', (c) => {
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
    const rows = people.all.map(({ login: name, name: full, about }) =>
      `<li><button name="user" value="${escape(name)}">${escape(full)}${about ? `<br><small>${escape(about)}</small>` : ''}</button></li>`)
    return c.html(page('Logg inn', `<h1>Hvem er du?</h1><p>Skrivebordet på denne maskinen har ingen passord.</p><form method="post" action="/desk/login"><ul>${rows.join('')}</ul></form>`))
  })

  app.post('/desk/login', async (c) => {
    const origin = c.req.header('origin')
    const form = new URLSearchParams(await textOf(c))
    const user = people.find(form.get('user') ?? '')
    // A form of another page must not sign anybody in: browsers tell where it stood.
    if (!user || origin !== new URL(c.req.url).origin) {
      c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      return c.html(page('Logg inn', '<h1>Det gikk ikke</h1><p><a href="/desk/login">Prøv igjen</a></p>'), 403)
    }
    const nonce = randomBytes(16).toString('base64')
    c.header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`)
    const message = `authorization:github:success:${JSON.stringify({ token: tokens.give(user.login), provider: 'github' })}`
    const json = (value: string): string => JSON.stringify(value).replace(/</g, '\\u003c')
    const script = `const origin = ${json(origin)}
addEventListener('message', (event) => {
  if (event.origin !== origin || event.source !== opener || event.data !== 'authorizing:github') return
  opener.postMessage(${json(message)}, origin)
})
if (opener) opener.postMessage('authorizing:github', origin)`
    return c.html(page('Logger inn', `<h1>Logger inn …</h1><p>${escape(user.name)}. Vinduet lukker seg.</p><script nonce="${nonce}">${script}</script>`))
  })
}
