import { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import { signIn, type SignInOptions } from '../../src/io/sign-in.ts'
import { runScript } from '../shared/script.ts'

const secret = 'never-to-be-seen'
const origin = 'https://rediger.fagervik.example'
const address = 'https://rediger.fagervik.example/innlogging'
const asked: unknown[] = []

/** A forge that gives a token for the code `good`. */
function server(over: Partial<SignInOptions> = {}, answer: object = { access_token: 'ghu_token', expires_in: 28_800, refresh_token: 'ghr_never', refresh_token_expires_in: 15_897_600, token_type: 'bearer', scope: '' }) {
  const fetch = (_: string, { body }: { body: string }): Promise<Response> => {
    const request = JSON.parse(body) as { code: string }
    asked.push(request)
    const found = request.code === 'good' ? answer : { error: 'bad_verification_code', error_description: '<script>1</script>' }
    return Promise.resolve(new Response(JSON.stringify(found), { headers: { 'content-type': 'application/json', date: 'Wed, 25 Nov 2026 10:00:00 GMT' } }))
  }
  const log: string[] = []
  const app = signIn({ clientId: 'Iv1.abc', clientSecret: secret, origins: [origin], address, octokit: new Octokit({ request: { fetch } }), now: () => new Date('2026-11-25T10:00:00Z'), log: (line) => log.push(line), ...over })
  return { app, log }
}

async function begin(app: ReturnType<typeof signIn>): Promise<{ cookie: string; state: string; location: URL; header: string }> {
  const response = await app.request('/auth?provider=github&site_id=rediger.fagervik.example&scope=repo')
  const header = response.headers.get('set-cookie') ?? ''
  const location = new URL(response.headers.get('location') ?? '')
  return { cookie: header.split(';')[0] ?? '', state: location.searchParams.get('state') ?? '', location, header }
}
const finish = (app: ReturnType<typeof signIn>, { cookie, state, code = 'good' }: { cookie?: string | undefined; state: string; code?: string }) =>
  app.request(`/callback?code=${code}&state=${encodeURIComponent(state)}`, { headers: cookie === undefined ? {} : { cookie } })

describe('signing in', () => {
  it('sends the browser to the forge with a state that only its own cookie fits', async () => {
    const { location, header } = await begin(server().app)
    expect(`${location.origin}${location.pathname}`).toBe('https://github.com/login/oauth/authorize')
    expect(Object.fromEntries(location.searchParams)).toMatchObject({ client_id: 'Iv1.abc', redirect_uri: `${address}/callback` })
    expect(location.searchParams.has('scope')).toBe(false)
    expect(header).toMatch(/HttpOnly/)
    expect(header).toMatch(/Secure/)
    expect(header).toMatch(/SameSite=Lax/)
    expect(header).toMatch(/Path=\/innlogging\/callback/)
  })

  it('hands the token to the origin that asked, by the handshake of Decap, and nothing else', async () => {
    const { app } = server()
    const { cookie, state } = await begin(app)
    const response = await finish(app, { cookie, state })
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).toContain(`const origin = "${origin}"`)
    expect(text).toContain(String.raw`"authorization:github:success:{\"token\":\"ghu_token\",\"provider\":\"github\"}", origin)`)
    expect(text).not.toMatch(/ghr_never|never-to-be-seen|postMessage\([^)]*'\*'/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-[\w+/=]+'; base-uri 'none'; frame-ancestors 'none'$/)
    expect(asked.at(-1)).toMatchObject({ client_id: 'Iv1.abc', client_secret: secret, code: 'good', redirect_uri: `${address}/callback` })
  })
})

describe('refuses, and asks the forge for nothing,', () => {
  it.each<[string, (app: ReturnType<typeof signIn>) => Promise<Response>]>([
    ['another origin', (app) => Promise.resolve(app.request('/auth?provider=github&site_id=evil.example'))],
    ['another provider', (app) => Promise.resolve(app.request('/auth?provider=gitlab&site_id=rediger.fagervik.example'))],
    ['a callback without its cookie', async (app) => finish(app, { state: (await begin(app)).state })],
    ['a state that is another', async (app) => finish(app, { cookie: (await begin(app)).cookie, state: 'x'.repeat(32) })],
    ['an empty state', async (app) => finish(app, { cookie: (await begin(app)).cookie, state: '' })],
    ['the cookie of another sign-in', async (app) => finish(app, { cookie: (await begin(app)).cookie, state: (await begin(app)).state })],
    ['a cookie that somebody made', async (app) => {
      const { state } = await begin(app)
      const made = Buffer.from(JSON.stringify([state, 'https://evil.example', 9e15])).toString('base64url')
      return finish(app, { state, cookie: `rettesnor-sign-in=${made}.${made}` })
    }],
    ['a cookie of another process', async (app) => {
      const other = await begin(server().app)
      return finish(app, other)
    }],
    ['a cookie without a signature', async (app) => finish(app, { state: '', cookie: 'rettesnor-sign-in=e30.' })],
    ['a code that is none', async (app) => finish(app, { ...(await begin(app)), code: '%3Cscript%3E' })],
    ['a sign-in that was given up', async (app) => {
      const { cookie, state } = await begin(app)
      return app.request(`/callback?error=access_denied&error_description=%3Cscript%3E1%3C/script%3E&state=${state}`, { headers: { cookie } })
    }],
  ])('%s', async (_, go) => {
    const before = asked.length
    const response = await go(server().app)
    const text = await response.text()
    expect(response.status).toBe(403)
    expect(text).not.toMatch(/<script|evil\.example|never-to-be-seen|ghu_/)
    expect(asked.length).toBe(before)
  })

  it('a sign-in that took too long', async () => {
    let time = new Date('2026-11-25T10:00:00Z')
    const { app } = server({ now: () => time })
    const begun = await begin(app)
    time = new Date('2026-11-25T10:10:01Z')
    expect((await finish(app, begun)).status).toBe(403)
  })
})

it('tells of a code that the forge does not take in words of its own', async () => {
  const { app, log } = server()
  const response = await finish(app, { ...(await begin(app)), code: 'bad' })
  expect([response.status, log]).toEqual([403, ['the forge gave no token: 400']])
  expect(await response.text()).not.toMatch(/<script|bad_verification/)
})

it('hands on no token that does not expire', async () => {
  const { app, log } = server({}, { access_token: 'ghu_for_ever', token_type: 'bearer', scope: '' })
  const response = await finish(app, await begin(app))
  expect(response.status).toBe(403)
  expect(await response.text()).not.toContain('ghu_')
  expect(log.join()).toContain('do not expire')
})

it.each([
  ['a secret that is not set', { RETTESNOR_OAUTH_CLIENT_SECRET: '' }],
  ['an origin in plain HTTP', { RETTESNOR_OAUTH_ORIGINS: 'http://rediger.example' }],
  ['an address that is none', { RETTESNOR_OAUTH_URL: 'rediger' }],
])('answers %s with one line and exit 2', async (_, over) => {
  const { code, stdout, stderr } = await runScript('oauth', [], { RETTESNOR_OAUTH_CLIENT_ID: 'a', RETTESNOR_OAUTH_CLIENT_SECRET: secret, RETTESNOR_OAUTH_ORIGINS: origin, RETTESNOR_OAUTH_URL: address, ...over })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^RETTESNOR_OAUTH_\w+[^\n]*\n$/)
  expect(stderr).not.toContain(secret)
})
