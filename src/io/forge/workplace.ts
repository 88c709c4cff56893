import { rules } from '../../domain/rules/index.ts'
import type { Language } from '../../../schemas/common.ts'
import { membersOf, proceedingOf } from '../../domain/hearings/proceeding.ts'
import { isRefused, proceedingIn, type Acted, type Draft, type Ground, type Refused } from '../../domain/hearings/acts/ground.ts'
import { blocks } from '../../domain/hearings/reasons.ts'
import { ask, askIfThere, refusalOf, statusOf } from './calls.ts'
import type { Forge } from './client.ts'
import type { Snapshots } from './snapshots.ts'
import { writeCommits } from './write.ts'

export const hearingBranch = (id: string): string => `hearing/${id}`
export const draftBranch = (document: string): string => `cms/documents/${document}`
const hearingPrefix = 'hearing/'
const draftPrefix = 'cms/documents/'

/** Who acts, where, and on which day. */
export interface Workplace {
  readonly forge: Forge
  readonly snapshots: Snapshots
  /** The branch that is in force. */
  readonly main: string
  readonly user: string
  readonly today: string
  readonly language: Language
}

/** An act that was carried out: the commit that the branch stands at now. */
export interface Done {
  readonly commit: string
  readonly pull: number | undefined
}
/** Why it was not, and who had changed what it was about meanwhile. Nothing was written. */
export interface NotDone extends Refused {
  readonly by?: string
}
export const wasDone = (outcome: Done | NotDone): outcome is Done => 'commit' in outcome

/** How often an act is done anew because somebody else was first. */
const attempts = 8

/** Every document that is in a matter that is under way, with the id of the matter. */
export async function busyDocuments({ snapshots }: Workplace): Promise<Map<string, string>> {
  const busy = new Map<string, string>()
  for (const [branch, commit] of await snapshots.branches(hearingPrefix)) {
    const id = branch.slice(hearingPrefix.length)
    const { data } = proceedingOf((await snapshots.version(commit)).corpus, id) ?? {}
    if (data && !data.withdrawn) for (const { document } of membersOf({ data })) busy.set(document, id)
  }
  return busy
}

/** One moment of the repository for an act. @param begins the documents that a new matter is to have; without it the matter must be there */
export async function groundFor(place: Workplace, id: string, begins?: readonly string[]): Promise<Ground | undefined> {
  const { snapshots, user, today } = place
  const [main, branch] = await Promise.all([snapshots.head(place.main), snapshots.head(hearingBranch(id))])
  if (main === undefined) throw new Error(`Grenen «${place.main}» finnes ikke.`)
  if (begins ? branch !== undefined : branch === undefined) return undefined
  const version = await snapshots.version(main)
  const at = branch ?? main
  const head = await snapshots.version(at)
  const { ancestor, behind } = await snapshots.compare(main, at)
  const base = await snapshots.tree(ancestor)
  const proceeding = proceedingIn({ head, id })
  const { proposal } = proceeding.data
  const wanted = begins ?? membersOf(proceeding).map(({ document }) => document)
  const branches = await snapshots.branches(draftPrefix)
  const drafts = await Promise.all(wanted.map(async (document): Promise<Draft[]> => {
    const commit = branches.get(draftBranch(document))
    const draft = commit && (await snapshots.draft(document, draftBranch(document), commit, at))
    return draft ? [draft] : []
  }))
  return {
    id, user, today, head,
    main: { version, base, ahead: behind > 0 },
    frozen: proposal === undefined ? undefined : await snapshots.version(proposal).catch(() => undefined),
    drafts: drafts.flat(),
    busy: begins ? await busyDocuments(place) : new Map(),
    parser: snapshots.parser,
  }
}

/**
 * Carries out an act on the branch of a matter. The branch moves once, from the commit that the act was judged by: if somebody else moved it
 * first, everything is read again and the act judged anew. A refusal leaves nothing behind.
 * @param begins the documents of a matter that is to begin
 */
export async function perform(place: Workplace, id: string, act: (ground: Ground) => Acted | Promise<Acted>, begins?: readonly string[]): Promise<Done | NotDone> {
  const { forge } = place
  let start: string | undefined
  for (let attempt = 1; ; attempt++) {
    const ground = await groundFor(place, id, begins)
    if (!ground) return { refused: [begins ? blocks('id-taken', { id }) : blocks('no-hearing')] }
    start ??= ground.head.commit
    const acted = await act(ground)
    if (isRefused(acted)) return { refused: acted.refused, ...(acted.clashes ? { clashes: acted.clashes } : {}), ...(await meanwhile(place, ground, acted, start)) }
    let moved: boolean
    let commit: string
    try {
      commit = await writeCommits(forge, ground.head.commit, acted)
      moved = commit === ground.head.commit || (await moveBranch(forge, hearingBranch(id), commit, begins !== undefined))
    } catch (error) {
      return { refused: [refusalOf(error)] }
    }
    if (!moved) {
      if (begins) return { refused: [blocks('id-taken', { id })] }
      if (attempt < attempts) continue
      return { refused: [blocks('too-busy', { by: byWhom(await lastAuthor(place, hearingBranch(id))) })] }
    }
    const pull = acted.pull ? await openPull(place, hearingBranch(id), acted.pull) : undefined
    if (typeof pull === 'object') return pull
    if (acted.stage) await labelDrafts(place, proceedingDocuments(ground, begins), acted.stage)
    return { commit, pull }
  }
}

const proceedingDocuments = (ground: Ground, begins: readonly string[] | undefined): readonly string[] => begins ?? membersOf(proceedingIn(ground)).map(({ document }) => document)

/** Lets a branch stand at a commit on top of the one it stands at; whether it did. Never by force. */
export async function moveBranch(forge: Forge, branch: string, sha: string, isNew: boolean): Promise<boolean> {
  try {
    if (isNew) await ask(forge, 'POST', '/git/refs', { ref: `refs/heads/${branch}`, sha })
    else await ask(forge, 'PATCH', '/git/refs/{ref}', { ref: `heads/${branch}`, sha, force: false })
    return true
  } catch (error) {
    if (statusOf(error) === 422 || statusOf(error) === 409) return false
    throw error
  }
}

/** Opens the pull request of a branch. If the forge will not, the branch is taken away again. */
export async function openPull({ forge, main }: Workplace, branch: string, { title, body }: { readonly title: string; readonly body: string }): Promise<number | NotDone> {
  try {
    return (await ask<{ number: number }>(forge, 'POST', '/pulls', { title, body, head: branch, base: main })).number
  } catch (error) {
    await dropBranch(forge, branch)
    return { refused: [refusalOf(error)] }
  }
}

/** Takes a branch away, and with it its pull request. If the forge will not, it stays. */
export async function dropBranch(forge: Forge, branch: string): Promise<void> {
  await ask(forge, 'DELETE', '/git/refs/{ref}', { ref: `heads/${branch}` }).catch(() => undefined)
}

/** The open pull request of a branch. */
export async function pullOf({ forge }: Workplace, branch: string): Promise<{ readonly number: number; readonly title: string } | undefined> {
  const [pull] = await ask<{ number: number; title: string }[]>(forge, 'GET', '/pulls', { head: `${forge.owner}:${branch}`, state: 'open' })
  return pull
}

/** Lets the labels of drafts say where their documents stand. Nothing rests on them, so one that cannot be set stops nothing. */
async function labelDrafts(place: Workplace, documents: readonly string[], stage: 'draft' | 'pending_review' | 'pending_publish'): Promise<void> {
  await Promise.all(documents.map(async (document) => {
    try {
      const pull = await pullOf(place, draftBranch(document))
      if (pull) await ask(place.forge, 'PUT', '/issues/{issue_number}/labels', { issue_number: pull.number, labels: [`decap-cms/${stage}`] })
    } catch {
      // The board shows the old column until it is repaired.
    }
  }))
}

/** Who last changed what an act was refused for, where somebody did. */
async function meanwhile(place: Workplace, ground: Ground, { refused }: Refused, start: string): Promise<{ readonly by?: string }> {
  const answered = refused.find(({ code }) => code === 'answered-meanwhile')
  if (!answered && ground.head.commit === start) return {}
  const by = await lastAuthor(place, hearingBranch(ground.id), answered && `content/hearings/${ground.id}/dispositions/${answered.response}.yaml`)
  return by === undefined ? {} : { by }
}

/** The name of whoever made the newest commit of a branch, or the newest that changed a path. */
export async function lastAuthor({ forge }: Workplace, branch: string, path?: string): Promise<string | undefined> {
  const commits = await askIfThere<{ commit: { author: { name?: string } | null }; author: { login?: string } | null }[]>(forge, 'GET', '/commits', { sha: branch, per_page: 1, ...(path === undefined ? {} : { path }) })
  return commits?.[0]?.commit.author?.name ?? commits?.[0]?.author?.login
}

export const byWhom = (name: string | undefined): string => (name === undefined ? '' : ` (${name})`)

/** The rules that judge: those of the code that runs, which is main's. */
export const judges = rules
