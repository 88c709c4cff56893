import { request } from 'node:http'
import { beforeAll, expect, it } from 'vitest'
import { owner, refused, repo, startDesk, users, type Running } from './shared/desk.ts'
import { commitOn, document, headOf } from './shared/edit.ts'

let desk: Running
let kari: ReturnType<Running['as']>
const at = { owner, repo }
beforeAll(async () => {
  desk = await startDesk()
  kari = desk.as('kari')
})

interface Raw { status: number; headers: Record<string, string | string[] | undefined>; text: string }
/** A request that no browser and no library would send. */
function raw(path: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {}): Promise<Raw> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(desk.address)
    const sent = request({ hostname, port, path, method, headers: { authorization: `token ${desk.desk.tokenFor('kari')}`, ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { done({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }) })
    })
    sent.on('error', fail)
    sent.end(body)
  })
}
const api = `/api/v3/repos/${owner}/${repo}`

it.each(['../x', 'a/../../b', '/etc/passwd', './x', 'a//b', '.git/config', 'content/.GIT/hooks/x', 'content/.git ', 'content/git~1/x', 'content/.g\u200cit/x', 'content/.git::$INDEX/x', 'a\\b', 'a\0b', 'a\nb', '', 'x'.repeat(256), `${'y/'.repeat(600)}z`])('writes no tree with the path %j', async (path) => {
  const main = await headOf(kari, 'main')
  expect((await refused(kari.git.createTree({ ...at, base_tree: main, tree: [{ path, mode: '100644', type: 'blob', content: 'x' }] }))).status).toBe(422)
})

it.each(['120000', '160000', '100664', '0', 'x'])('writes no tree with the mode %s', async (mode) => {
  expect((await refused(kari.git.createTree({ ...at, tree: [{ path: 'x', mode: mode as '120000', content: '/etc/passwd' }] }))).status).toBe(422)
})

it.each([
  'refs/rettesnor/state', 'refs/pull/1/head', 'refs/meta/x', 'HEAD', 'refs/heads/', 'refs/heads/a..b', 'refs/heads/a b', 'refs/heads/-x', 'refs/heads/x.lock', 'refs/heads/.x', 'refs/heads/a/.b', 'refs/heads/@{u}', 'refs/heads/a\nupdate refs/heads/main',
  'refs/heads/a:b', 'refs/heads/a^', 'refs/heads/*', 'refs/heads/refs/heads/main', 'refs/heads/\ud800', `refs/heads/${'a'.repeat(40)}`, `refs/heads/${'x'.repeat(300)}`, 'refs/heads/a\0b', 'refs/heads//a', 'refs/../HEAD',
])('makes no ref %j', async (ref) => {
  const before = await headOf(kari, 'main')
  expect((await refused(kari.git.createRef({ ...at, ref, sha: await headOf(kari, 'main') }))).status).toBe(422)
  expect(await headOf(kari, 'main')).toBe(before)
})

it.each(['heads/main@{1}', 'heads/main~1', 'heads/main^{tree}', '../HEAD', 'rettesnor/state', 'heads/x-1-g0000', 'heads/ma*', 'heads/%00', '%2e%2e/%2e%2e/HEAD'])('finds no ref %s', async (ref) => {
  expect((await raw(`${api}/git/ref/${ref}`)).status).toBe(404)
})

it('takes no branch for there because its name ends like a description of a commit', async () => {
  const sha = await headOf(kari, 'main')
  expect((await refused(kari.repos.getBranch({ ...at, branch: `x-1-g${sha.slice(0, 7)}` }))).status).toBe(404)
  const branch = `cms/documents/x-1-g${sha.slice(0, 7)}`
  await kari.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: await commitOn(kari, sha, { [document]: 'x\n' }) })
  expect((await kari.repos.getBranch({ ...at, branch })).data.name).toBe(branch)
})

it.each([
  [`${api}/git/trees/main:..%2f..`], [`${api}/git/trees/main:content%2F..%2F..`], [`${api}/git/trees/:%2Fx`], [`${api}/git/trees/--help`], [`${api}/contents/%2e%2e%2f%2e%2e%2fetc/passwd`], [`${api}/contents/..%5c..`],
  [`${api}/commits/--output=x`], [`${api}/commits/:%2FImport`], [`${api}/compare/--help...main`], [`${api}/compare/main`], [`${api}/compare/main..main`], [`${api}/pulls/0`], [`${api}/pulls/1e3`], [`${api}/pulls/99999999999`], [`${api}/git/blobs/HEAD`], [`${api}/git/commits/HEAD:content`],
  [`${api}/branches/%ff%fe`], [`${api}/../../../etc/passwd`], ['/api/v3/%2e%2e/x'], ['/api/v3/nothing'], ['/desk/nothing'], [`/api/v3/repos/${owner}%2f${repo}/branches`],
])('finds nothing at %s', async (path) => {
  const { status, text } = await raw(path)
  expect([404, 401]).toContain(status)
  expect(JSON.parse(text)).toMatchObject({ status: `${status}` })
})

it('lists nothing for hostile queries, and never fails', async () => {
  for (const query of ['path=..%2f..', 'path=:(top)', 'path=--all', 'author=--all', 'author=*', 'since=--all', 'per_page=-1&page=-5', 'per_page=1e9&page=1e9', 'page=%00'])
    expect((await raw(`${api}/commits?${query}`)).status).toBe(200)
  expect((await raw(`${api}/commits?sha=--all`)).status).toBe(404)
  expect((await raw('/api/v3/search/issues')).status).toBe(422)
  expect((await raw('/api/v3/search/issues?q=%22%28%5B%2a')).status).toBe(200)
})

it('answers bodies that are not what was asked for with what is wrong', async () => {
  const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) => raw(`${api}${path}`, { method: 'POST', body, headers })
  expect((await post('/git/blobs', '{')).status).toBe(400)
  for (const body of ['[]', 'null', '1', '"x"', Buffer.from([0xff, 0xfe])]) expect((await post('/git/blobs', body)).status).toBe(400)
  for (const body of ['{}', '{"content":1}', '{"content":"x","encoding":"rot13"}', '{"content":"%%","encoding":"base64"}', '{"__proto__":{"content":"x"}}']) expect((await post('/git/blobs', body)).status).toBe(422)
  expect((await post('/git/commits', JSON.stringify({ message: 'a\0b', tree: 'x', parents: [] }))).status).toBe(422)
  const main = await headOf(kari, 'main')
  const { data } = await kari.git.getCommit({ ...at, commit_sha: main })
  const commit = (more: object) => post('/git/commits', JSON.stringify({ message: 'x', tree: data.tree.sha, parents: [main], ...more }))
  expect((await commit({ message: 'a\0b' })).status).toBe(422)
  expect((await commit({ tree: main })).status).toBe(422)
  expect((await commit({ parents: [data.tree.sha] })).status).toBe(422)
  expect((await commit({ author: { name: '<>', email: '<>' } })).status).toBe(422)
  expect((await commit({ author: { name: 'x', email: 'x', date: 'i går' } })).status).toBe(422)
  const forged = await commit({ author: { name: 'a\nparent x', email: 'b>\nx' } })
  if (forged.status === 201) expect((JSON.parse(forged.text) as { parents: unknown[] }).parents).toHaveLength(1)
  else expect(forged.status).toBe(422)
})

it('takes ten megabytes and no more', async () => {
  const large = JSON.stringify({ content: 'x'.repeat(10 * 1024 * 1024) })
  expect((await raw(`${api}/git/blobs`, { method: 'POST', body: large }).catch(() => ({ status: 413 }))).status).toBe(413)
  const chunked = raw(`${api}/git/blobs`, { method: 'POST', body: large, headers: { 'transfer-encoding': 'chunked' } })
  expect((await chunked.catch(() => ({ status: 413 }))).status).toBe(413)
  expect((await kari.git.createBlob({ ...at, content: 'x'.repeat(9 * 1024 * 1024) })).status).toBe(201)
})

it('answers this machine alone, and no page of another origin', async () => {
  const { host } = new URL(desk.address)
  for (const name of ['evil.example', 'evil.example:4321', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.0.2', '127.0.0.1:1@evil.example']) expect([400, 403]).toContain((await raw('/api/v3/user', { headers: { host: name } })).status)
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', `https://${host}`, `http://${host}.evil.example`]) expect((await raw('/api/v3/user', { headers: { origin } })).status).toBe(403)
  expect((await raw('/api/v3/user', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  const { status, headers } = await raw('/api/v3/user', { headers: { origin: desk.address } })
  expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined])
})

it('asks for a token, and knows those that it gave for twelve hours', async () => {
  for (const authorization of ['', 'token', 'token x', 'Basic a2FyaTp4', `token ${'a'.repeat(43)}`]) {
    const { status, text } = await raw('/api/v3/user', { headers: { authorization } })
    expect(status).toBe(401)
    expect((JSON.parse(text) as { message: string }).message).toMatch(/credentials|authentication/)
  }
  let time = new Date('2026-11-22T08:00:00Z')
  const other = await startDesk({ now: () => time })
  const ola = other.as('ola')
  expect((await ola.users.getAuthenticated()).status).toBe(200)
  time = new Date('2026-11-22T20:00:01Z')
  expect((await refused(ola.users.getAuthenticated())).status).toBe(401)
})

it('lets a guest read and nothing else', async () => {
  const guest = desk.as('gjest')
  const main = await headOf(guest, 'main')
  const sha = await commitOn(kari, main, { [document]: 'gjest\n' })
  for (const call of [
    () => guest.git.createBlob({ ...at, content: 'x' }), () => guest.git.createRef({ ...at, ref: 'refs/heads/gjest', sha }), () => guest.issues.create({ ...at, title: 'x' }),
    () => guest.repos.createCommitStatus({ ...at, sha: main, state: 'success' }), () => guest.pulls.create({ ...at, title: 'x', head: 'x', base: 'main' }),
  ]) expect((await refused(call())).status).toBe(403)
})

it('signs in by a page without script, and hands the token to its own origin alone', async () => {
  const page = await raw('/desk/login?provider=github&site_id=127.0.0.1&scope=repo')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect(page.headers['content-security-policy']).not.toContain('script')
  expect(page.text).not.toContain('<script')
  for (const { name } of users) expect(page.text).toContain(name)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await raw('/desk/login', { method: 'POST', headers: form, body: 'user=kari' })).status).toBe(403)
  expect((await raw('/desk/login', { method: 'POST', headers: { ...form, origin: 'https://evil.example' }, body: 'user=kari' })).status).toBe(403)
  expect((await raw('/desk/login', { method: 'POST', headers: { ...form, origin: desk.address }, body: 'user=ingen' })).status).toBe(403)
  const signed = await raw('/desk/login', { method: 'POST', headers: { ...form, origin: desk.address }, body: 'user=kari' })
  const token = /token\\":\\"([\w-]{43})\\"/.exec(signed.text)?.[1] ?? ''
  expect(signed.text).toContain(`const origin = "${desk.address}"`)
  expect(signed.headers['cache-control']).toBe('no-store')
  expect(JSON.parse((await raw('/api/v3/user', { headers: { authorization: `Bearer ${token}` } })).text)).toMatchObject({ login: 'kari' })
  expect(desk.log.join('\n')).not.toContain(token)
  expect(desk.log.at(-1)).toMatch(/^\S+ GET \/api\/v3\/user 200 \d+ ms kari$/)
})
