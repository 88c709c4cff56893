import { existsSync } from 'node:fs'
import { stringify } from 'yaml'
import { beforeAll, describe, expect, it } from 'vitest'
import { forge, type Forge } from '../../src/io/forge/client.ts'
import { commentMarker } from '../../src/domain/hearings/report/markdown.ts'
import { fingerprintOf } from '../../src/domain/history/fingerprint.ts'
import { owner, plainOctokit, repo, startDesk, users, type Running } from '../desk/shared/desk.ts'
import { documentText, exampleFiles } from '../../src/domain/rules/example.ts'
import { corpusOf, mainFiles, proposed, today } from '../hearings/shared.ts'
import { folderWith } from '../shared/folder.ts'
import { runScript } from '../shared/script.ts'

const files = Object.fromEntries(exampleFiles({ title: '' }).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
const at = { owner, repo }
const sent = corpusOf({ 'documents/eksempel.mdx': proposed }).documents.get('eksempel')
const hostile = 'hearing/$(touch-pwned)`;\'&b;#1@kari'

describe('a report that is posted at a pull request', () => {
  let running: Running
  let kari: Forge
  let number: number

  /** Writes files on top of a branch, and opens the branch if it is not there. */
  async function commit(branch: string, changes: Record<string, string | null>): Promise<string> {
    const { octokit } = kari
    const { data: base } = await octokit.rest.git.getRef({ ...at, ref: 'heads/main' })
    const known = await octokit.rest.git.getRef({ ...at, ref: `heads/${branch}` }).catch(() => undefined)
    const parent = known?.data.object.sha ?? base.object.sha
    const tree = Object.entries(changes).map(([path, content]) => (content === null ? { path, mode: '100644' as const, sha: null } : { path, mode: '100644' as const, type: 'blob' as const, content }))
    const { data: made } = await octokit.rest.git.createTree({ ...at, base_tree: parent, tree })
    const { data: written } = await octokit.rest.git.createCommit({ ...at, message: 'x', tree: made.sha, parents: [parent] })
    if (known) await octokit.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha: written.sha })
    else await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: written.sha })
    return written.sha
  }
  const record = (proposal: string, more: object = {}) =>
    stringify({ title: { nb: 'Nye eksempler' }, lane: 'hearing', members: [{ document: 'eksempel', undertaking: 'revise', fingerprint: sent ? fingerprintOf(sent) : '' }], proposal, owner: 'direktor', reason: 'De er gamle.', opened: '2026-11-01', deadline: '2026-12-04', invited: [{ unit: 'Biblioteket' }], ...more })
  const post = (...more: string[]) =>
    runScript('hearing', ['--base', 'main', '--repository', running.directory, '--today', today, '--post', String(number), ...more], environment())
  const environment = () => ({ RETTESNOR_FORGE_API: `${running.address}/api/v3`, RETTESNOR_FORGE_REPOSITORY: `${owner}/${repo}`, RETTESNOR_FORGE_TOKEN: running.desk.tokenFor('admin') })
  const comments = async () => (await kari.octokit.rest.issues.listComments({ ...at, issue_number: number })).data
  const status = async () => {
    const { data: pull } = await kari.octokit.rest.pulls.get({ ...at, pull_number: number })
    return (await kari.octokit.rest.repos.getCombinedStatusForRef({ ...at, ref: pull.head.sha })).data.statuses.map(({ context, state, description }) => [context, state, description])
  }
  const labels = async (issue = number) => (await kari.octokit.rest.issues.listLabelsOnIssue({ ...at, issue_number: issue })).data.map(({ name }) => name)

  beforeAll(async () => {
    running = await startDesk({ now: () => new Date('2026-11-01T09:00:00Z'), content: folderWith({ ...files, ...mainFiles }), users })
    kari = { ...forge({ api: `${running.address}/api/v3`, repository: `${owner}/${repo}`, token: running.desk.tokenFor('kari') }), octokit: plainOctokit(running.address, running.desk.tokenFor('kari')) }
    await commit('cms/documents/eksempel', { 'content/documents/eksempel.mdx': proposed })
    const proposal = await commit(hostile, { 'content/documents/eksempel.mdx': proposed })
    await commit(hostile, { 'content/hearings/nye.yaml': record(proposal) })
    number = (await kari.octokit.rest.pulls.create({ ...at, head: hostile, base: 'main', title: `</details>${commentMarker}@kari $(touch pwned)` })).data.number
    await kari.octokit.rest.issues.createComment({ ...at, issue_number: number, body: `${commentMarker}\nEn annens ord.` })
  })

  it('is one comment, a status of the head and labels, whatever branch and title say', async () => {
    const draft = (await kari.octokit.rest.pulls.create({ ...at, head: 'cms/documents/eksempel', base: 'main', title: 'Utkast' })).data.number
    await kari.octokit.rest.issues.setLabels({ ...at, issue_number: draft, labels: ['decap-cms/pending_publish', 'haster'] })
    const { stdout, stderr, code } = await post()
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toBe('pending: På høring til og med 4. desember 2026. (comment written, status set, labels mended)\n')
    const [stranger, own, ...others] = await comments()
    expect([stranger?.body, others]).toEqual([`${commentMarker}\nEn annens ord.`, []])
    expect(own?.user?.login).toBe('admin')
    expect(own?.body?.startsWith(`${commentMarker}\n## Høring: Nye eksempler\n`)).toBe(true)
    expect(own?.body).not.toMatch(/pwned|@kari/)
    expect(await status()).toEqual([['rettesnor/hearing', 'pending', 'På høring til og med 4. desember 2026.']])
    expect(await labels()).toEqual(['på høring'])
    expect((await labels(draft)).sort()).toEqual(['decap-cms/pending_review', 'haster'])
    expect(existsSync('pwned')).toBe(false)
  })

  it('says nothing twice', async () => {
    expect((await post()).stdout).toContain('(comment same, status same, labels same)')
    expect(await comments()).toHaveLength(2)
  })

  it('is edited when the head has moved, and says why it fails', async () => {
    await commit(hostile, { 'content/roles/dekan.yaml': 'title: {nb: Dekan}\n', 'content/documents/annet.mdx': documentText({ title: 'Rutine for annet', kind: 'routine' }, '## Formål\n\nEn rutine.\n\n## Framgangsmåte\n\nSe [ansvaret](eksempel.mdx#ansvar). Mer.\n') })
    expect((await post()).stdout).toMatch(/^failure: .*hører til det som skal avgjøres.*\(comment edited, status set, labels same\)\n$/)
    const [, own] = await comments()
    expect(own?.body).toContain('Forslaget endrer roles/dekan\\.yaml, som ikke hører til det som skal avgjøres\\.')
  })

  it('is shown at every open pull request, drafts too', async () => {
    const { stdout, code } = await runScript('hearing', ['--base', 'main', '--repository', running.directory, '--today', today, '--post', 'open'], environment())
    expect(stdout).toMatch(/^\d+: failure: .*\n\d+: pending: Utkast\. .*\(comment written, status set, labels same\)\n$/)
    expect(code).toBe(0)
  })

  it('refuses a head that is not that of the pull request, and a forge that is not named, in one line', async () => {
    const moved = await post('--head', 'main')
    expect([moved.stderr, moved.stdout, moved.code]).toEqual([expect.stringMatching(/^pull request \d+ stands at \w{7} and not at \w{7}[^\n]*\n$/), '', 2])
    const nowhere = await runScript('hearing', ['--base', 'main', '--repository', running.directory, '--post', '1'])
    expect([nowhere.stderr, nowhere.code]).toEqual([expect.stringMatching(/^RETTESNOR_FORGE_REPOSITORY is not set[^\n]*\n$/), 2])
  })
})
