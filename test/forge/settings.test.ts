import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { runScript } from '../shared/script.ts'

/** What GitHub answers for a repository that is set up as the operator's guide says, by path. */
const sound = () => ({
  '/repos/fagervik/rettesnor': { id: 1, name: 'rettesnor', default_branch: 'main', allow_merge_commit: true, allow_squash_merge: true, allow_rebase_merge: false },
  '/repos/fagervik/rettesnor/rules/branches/main': [
    { type: 'deletion', ruleset_source_type: 'Repository', ruleset_source: 'fagervik/rettesnor', ruleset_id: 7 },
    { type: 'non_fast_forward', ruleset_source_type: 'Repository', ruleset_source: 'fagervik/rettesnor', ruleset_id: 7 },
    { type: 'pull_request', ruleset_id: 7, parameters: { required_approving_review_count: 1, dismiss_stale_reviews_on_push: true, require_code_owner_review: true, require_last_push_approval: true, required_review_thread_resolution: false, allowed_merge_methods: ['merge'] } },
    { type: 'required_status_checks', ruleset_id: 7, parameters: { strict_required_status_checks_policy: false, required_status_checks: [{ context: 'rettesnor/hearing' }] } },
  ],
  '/repos/fagervik/rettesnor/rulesets/7': { id: 7, name: 'main', enforcement: 'active', bypass_actors: [] as unknown[] | undefined },
  '/repos/fagervik/rettesnor/actions/permissions/workflow': { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
})
type Answers = ReturnType<typeof sound>
const rules = '/repos/fagervik/rettesnor/rules/branches/main'
const ruleset = '/repos/fagervik/rettesnor/rulesets/7'

let answers: Record<string, unknown> = sound()
const server = createServer((request, response) => {
  const answer = answers[(request.url ?? '').replace(/\?.*/, '')]
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? { message: 'Not Found' }))
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
afterAll(() => server.close())

const check = (...words: string[]) => runScript('forge-check', words, { RETTESNOR_FORGE_API: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, RETTESNOR_FORGE_REPOSITORY: 'fagervik/rettesnor', RETTESNOR_FORGE_TOKEN: 'x' })
const with_ = (change: (all: Answers) => void): Answers => {
  const all = sound()
  change(all)
  return all
}
const parameters = (all: Answers, type: string): Record<string, unknown> => all[rules].find((rule) => rule.type === type)?.parameters as unknown as Record<string, unknown>

it('is content with a forge that guards main', async () => {
  answers = sound()
  expect(await check()).toEqual({ code: 0, stdout: 'fagervik/rettesnor er satt opp som det skal.\n', stderr: '' })
})

it.each<[string, Answers, RegExp]>([
  ['somebody may go around the rules', with_((all) => { all[ruleset].bypass_actors = [{ actor_id: 1, actor_type: 'Team' }] }), /1 får gå utenom/],
  ['it cannot be seen who may', with_((all) => { all[ruleset].bypass_actors = undefined }), /kan ikke ses/],
  ['the ruleset is only tried out', with_((all) => { all[ruleset].enforcement = 'evaluate' }), /ikke i kraft/],
  ['main may be deleted', with_((all) => { all[rules] = all[rules].filter(({ type }) => type !== 'deletion') }), /kan slettes/],
  ['main may be pushed over', with_((all) => { all[rules] = all[rules].filter(({ type }) => type !== 'non_fast_forward') }), /med makt/],
  ['no pull request is needed', with_((all) => { all[rules] = all[rules].filter(({ type }) => type !== 'pull_request'); all['/repos/fagervik/rettesnor'].allow_squash_merge = false }), /uten pull request/],
  ['no review is needed', with_((all) => { parameters(all, 'pull_request').required_approving_review_count = 0 }), /Ingen godkjenning/],
  ['a review outlives the text it was given to', with_((all) => { parameters(all, 'pull_request').dismiss_stale_reviews_on_push = false }), /endret siden/],
  ['the last to change it may approve it', with_((all) => { parameters(all, 'pull_request').require_last_push_approval = false }), /sist endret/],
  ['the status is not needed', with_((all) => { parameters(all, 'required_status_checks').required_status_checks = [{ context: 'Check' }] }), /«rettesnor\/hearing» er ikke påkrevd/],
  ['it may be squashed', with_((all) => { delete parameters(all, 'pull_request').allowed_merge_methods }), /flettecommit/],
  ['workflows may write', with_((all) => { all['/repos/fagervik/rettesnor/actions/permissions/workflow'].default_workflow_permissions = 'write' }), /Arbeidsflyter får skrive/],
  ['the main branch is another', with_((all) => { all['/repos/fagervik/rettesnor'].default_branch = 'master' }), /«master»/],
])('tells that %s, alone and with what to do', async (_, given, words) => {
  answers = given
  const { code, stdout } = await check()
  expect(stdout).toMatch(words)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
})

it('tells of everything that is missing where nothing guards main, and of a forge that does not answer in one line', async () => {
  answers = { ...sound(), [rules]: [] }
  const { code, stdout } = await check('--format', 'json')
  expect([code, (JSON.parse(stdout) as { faults: string[] }).faults.length]).toEqual([1, 6])
  answers = {}
  const none = await check()
  expect([none.code, none.stdout, none.stderr]).toEqual([2, '', expect.stringMatching(/^the forge answered 404[^\n]*\n$/)])
})
