import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { git } from '../../../src/io/git.ts'
import { folderWith } from '../../shared/folder.ts'
import { owner, plainOctokit, repo, smallContent } from './desk.ts'
import { commitOn, document, headOf, textAt } from './edit.ts'

const at = { owner, repo }
type Client = ReturnType<typeof plainOctokit>

/** What the desk has acknowledged, and must therefore have for ever. */
interface Acknowledged {
  /** Branch by branch, the newest commit that an answer said it stands at, or `undefined` if it was said to be gone. */
  readonly heads: Map<string, string | undefined>
  readonly comments: { readonly number: number; readonly body: string }[]
  readonly pulls: { readonly number: number; readonly branch: string; merged: boolean }[]
}

/** Works until the desk is gone, and notes what was acknowledged. What was asked for and not answered may have happened or not. */
async function work(kari: Client, ola: Client, noted: Acknowledged, round: number): Promise<void> {
  for (let step = 0; ; step++) {
    const branch = `hearing/r${round}-${step}`
    const main = await headOf(kari, 'main')
    const sha = await commitOn(kari, main, { [`content/documents/r${round}-${step}.mdx`]: `runde ${round}\n` })
    await kari.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha })
    noted.heads.set(branch, sha)
    const { data: pull } = await kari.pulls.create({ ...at, title: branch, head: branch, base: 'main' })
    const entry = { number: pull.number, branch, merged: false }
    noted.pulls.push(entry)
    const next = await commitOn(ola, sha, { [document]: `runde ${round}, ${step}\n` })
    const [comment] = await Promise.all([
      ola.issues.createComment({ ...at, issue_number: pull.number, body: branch }),
      (async () => {
        noted.heads.delete(branch)
        await ola.git.updateRef({ ...at, ref: `heads/${branch}`, sha: next })
        noted.heads.set(branch, next)
      })(),
    ])
    noted.comments.push({ number: pull.number, body: comment.data.body ?? '' })
    await kari.pulls.merge({ ...at, pull_number: pull.number, sha: next })
    entry.merged = true
    noted.heads.delete(branch)
    await kari.git.deleteRef({ ...at, ref: `heads/${branch}` })
    noted.heads.set(branch, undefined)
  }
}

/**
 * Starts a desk in a process of its own, kills it and every git that it started at a random moment, as often as told, and looks each time whether
 * the repository is sound and has all that was acknowledged. Returns how much that was. `random` gives numbers from 0 to 1.
 */
export async function killed(times: number, random: () => number): Promise<{ acknowledged: number }> {
  const content = folderWith(smallContent)
  const directory = join(folderWith(), 'desk.git')
  const noted: Acknowledged = { heads: new Map(), comments: [], pulls: [] }
  for (let round = 0; round < times; round++) {
    const { child, kari, ola } = await start(directory, content)
    // The moment is counted in requests, so that a slow machine is cut off in the midst of as much as a fast one.
    const moment = random() * 40
    let sent = 0
    const due = new Promise<void>((done) => {
      for (const client of [kari, ola]) client.hook.before('request', () => { if (++sent > moment) done() })
    })
    const working = work(kari, ola, noted, round).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
    // What goes wrong with the work itself ends it before the moment has come.
    await Promise.race([due, working])
    await new Promise((done) => { setTimeout(done, random() * 60) })
    // Every second time the whole group, so that git too is cut off in the midst of what it does.
    if (random() < 0.5 && child.pid) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
    await Promise.all([once(child, 'exit'), working])
    const problems = await git(directory, ['fsck', '--full', '--strict', '--no-dangling', '--no-progress'])
    if (problems !== '') throw new Error(`After kill ${round} the repository is not sound: ${problems}`)
  }
  const { child, kari } = await start(directory, content)
  try {
    await complete(kari, noted)
  } finally {
    child.kill('SIGKILL')
  }
  return { acknowledged: noted.heads.size + noted.comments.length + noted.pulls.length }
}

/** Whether a call failed because the desk was no longer there, and not because it refused. */
const isGone = (error: unknown): boolean => (error as { status?: number; response?: unknown }).response === undefined

async function start(directory: string, content: string): Promise<{ child: ChildProcess; kari: Client; ola: Client }> {
  const child = spawn(process.execPath, [new URL('./child.ts', import.meta.url).pathname, directory, content], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const { address, kari, ola } = JSON.parse(line) as { address: string; kari: string; ola: string }
  return { child, kari: plainOctokit(address, kari), ola: plainOctokit(address, ola) }
}

/** Throws if anything is missing that was acknowledged, or what belongs together is torn. */
async function complete(kari: Client, { heads, comments, pulls }: Acknowledged): Promise<void> {
  const wrong: string[] = []
  for (const [branch, sha] of heads) {
    const now = await headOf(kari, branch).catch(() => undefined)
    if (now !== sha) wrong.push(`${branch} stands at ${now ?? 'nothing'}, not at ${sha ?? 'nothing'}`)
  }
  for (const { number, body } of comments) {
    const { data } = await kari.issues.listComments({ ...at, issue_number: number })
    if (!data.some((comment) => comment.body === body)) wrong.push(`a comment on ${number} is gone`)
  }
  for (const { number, branch, merged } of pulls) {
    const { data } = await kari.pulls.get({ ...at, pull_number: number })
    if (data.head.ref !== branch) wrong.push(`pull request ${number} is another`)
    if (merged && !data.merged) wrong.push(`pull request ${number} was merged, and is not`)
    const path = `content/documents/${branch.replace('hearing/', '')}.mdx`
    const onMain = await textAt(kari, 'main', path).then(() => true, () => false)
    if (data.merged !== onMain) wrong.push(`pull request ${number} is ${data.merged ? 'merged' : 'not merged'}, and its file is ${onMain ? '' : 'not '}on main`)
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}
