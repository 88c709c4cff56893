import type { Octokit } from '@octokit/rest'
import { owner, plainOctokit, repo, startDesk } from './desk.ts'
import { commitOn, headOf, openPull, textAt } from './edit.ts'

const at = { owner, repo }
/** Paragraphs of the document; each editor and main has some of its own, and one is for all to quarrel over. */
const paragraphs = ['Karis', 'Olas', 'mains', 'alles']
const document = (words: readonly string[]): string => `${words.join('\n\n–\n\n–\n\n')}\n`

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Two editors save one draft while main moves, in an order that the seed gives, some of it at once. Throws if a save that was acknowledged is not
 * in the draft's history, or if the draft brought up to date lacks what somebody has saved and nobody has changed since.
 */
export async function interleave(kari: Octokit, ola: Octokit, seed: number): Promise<{ saved: number; refused: number }> {
  const random = seeded(seed)
  const path = `content/documents/f${seed}.mdx`
  await merged(kari, `grunn/${seed}`, { [path]: document(paragraphs) })
  const draft = `cms/documents/f${seed}`
  const { number } = await openPull(kari, draft, { [path]: document(['Karis 0', ...paragraphs.slice(1)]) })
  const editors = [{ octokit: kari, own: 0, loaded: '' }, { octokit: ola, own: 1, loaded: '' }]
  const acknowledged: string[] = []
  let refusals = 0

  const save = async (editor: (typeof editors)[number], step: number): Promise<void> => {
    // Mostly an editor reads before writing; now and then a window has been open for a while.
    if (editor.loaded === '' || random() < 0.6) editor.loaded = await headOf(editor.octokit, draft)
    const words = (await textAt(editor.octokit, editor.loaded, path)).trimEnd().split('\n\n–\n\n–\n\n')
    words[random() < 0.8 ? editor.own : 3] = `av ${editor.own}, ${step}`
    const sha = await commitOn(editor.octokit, editor.loaded, { [path]: document(words) }, `${step}`)
    try {
      await editor.octokit.git.updateRef({ ...at, ref: `heads/${draft}`, sha, force: random() < 0.3 })
      acknowledged.push(sha)
      editor.loaded = sha
    } catch (error) {
      if ((error as { status?: number }).status !== 422) throw error
      refusals++
      editor.loaded = ''
    }
  }
  const mainMoves = async (step: number): Promise<void> => {
    const words = (await textAt(kari, 'main', path)).trimEnd().split('\n\n–\n\n–\n\n')
    words[2] = `main, ${step}`
    await merged(kari, `flytt/${seed}-${step}`, { [path]: document(words) })
  }
  const catchUp = async (): Promise<void> => {
    await ola.pulls.updateBranch({ ...at, pull_number: number }).catch((error: unknown) => {
      if (![409, 422].includes((error as { status?: number }).status ?? 0)) throw error
    })
  }
  const steps = 2 + Math.floor(random() * 4)
  for (let step = 1; step <= steps; step++) {
    const chosen = editors.filter(() => random() < 0.75)
    await Promise.all([...chosen.map((editor) => save(editor, step)), ...(random() < 0.4 ? [mainMoves(step)] : []), ...(random() < 0.25 ? [catchUp()] : [])])
  }
  await catchUp()
  const history = new Set((await kari.paginate(kari.repos.listCommits, { ...at, sha: draft, per_page: 100 })).map(({ sha }) => sha))
  const lost = acknowledged.filter((sha) => !history.has(sha))
  if (lost.length > 0) throw new Error(`Seed ${seed}: acknowledged saves are gone: ${lost.join(', ')}`)
  const final = (await textAt(kari, draft, path)).trimEnd().split('\n\n–\n\n–\n\n')
  const main = (await textAt(kari, 'main', path)).trimEnd().split('\n\n–\n\n–\n\n')
  if (final[2] !== main[2]) throw new Error(`Seed ${seed}: the draft has taken back what main has: «${final[2] ?? ''}» for «${main[2] ?? ''}»`)
  for (const { own } of editors) {
    const newest = await newestWord(kari, draft, path, acknowledged, own)
    if (newest !== undefined && final[own] !== newest) throw new Error(`Seed ${seed}: «${newest}» was saved, and the draft says «${final[own] ?? ''}»`)
  }
  return { saved: acknowledged.length, refused: refusals }
}

async function merged(octokit: Octokit, branch: string, files: Record<string, string>): Promise<void> {
  const { number } = await openPull(octokit, branch, files)
  await octokit.pulls.merge({ ...at, pull_number: number })
}

/** What the last acknowledged save that changed an editor's own paragraph says there. */
async function newestWord(octokit: Octokit, draft: string, path: string, acknowledged: readonly string[], own: number): Promise<string | undefined> {
  const order = (await octokit.paginate(octokit.repos.listCommits, { ...at, sha: draft, path, per_page: 100 })).map(({ sha }) => sha)
  for (const sha of order.filter((one) => acknowledged.includes(one))) {
    const word = (await textAt(octokit, sha, path)).trimEnd().split('\n\n–\n\n–\n\n')[own] ?? ''
    if (word.startsWith(`av ${own},`)) return word
  }
  return undefined
}

/** Plays the interleavings of some seeds, a few at once on one desk; a new desk for every fifty. Returns how many saves there were. */
export async function interleavings(first: number, last: number): Promise<{ saved: number; refused: number }> {
  const total = { saved: 0, refused: 0 }
  for (let start = first; start <= last; start += 50) {
    const { desk, address, stop } = await startDesk()
    const [kari, ola] = ['kari', 'ola'].map((login) => plainOctokit(address, desk.tokenFor(login))) as [Octokit, Octokit]
    const seeds = Array.from({ length: Math.min(50, last - start + 1) }, (_, index) => start + index)
    const play = async (): Promise<void> => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const { saved, refused } = await interleave(kari, ola, seed)
        total.saved += saved
        total.refused += refused
      }
    }
    await Promise.all([play(), play(), play()])
    await stop()
  }
  return total
}
