import { approveReasons, outsideOf, sendBack } from '../../domain/hearings/acts/decide.ts'
import { corpusWith, type FileChange, type Ground } from '../../domain/hearings/acts/ground.ts'
import { mergeTrees } from '../../domain/hearings/acts/merge.ts'
import { undecided } from '../../domain/hearings/acts/send-out.ts'
import type { Approval } from '../../domain/hearings/approval.ts'
import { membersOf, proceedingOf } from '../../domain/hearings/proceeding.ts'
import { mayPublish, publicationReasons } from '../../domain/hearings/publication.ts'
import { blocks, type Reason } from '../../domain/hearings/reasons.ts'
import { isSubmitted } from '../../domain/hearings/state.ts'
import { check } from '../../domain/reports/check.ts'
import { dayOf } from '../clock.ts'
import { ask, askAll, refusalOf } from './calls.ts'
import { byWhom, draftBranch, groundFor, hearingBranch, judges, lastAuthor, perform, pullOf, type Done, type NotDone, type Workplace } from './workplace.ts'

interface Review { readonly user: { readonly login: string } | null; readonly state: string; readonly commit_id: string | null; readonly submitted_at?: string; readonly body?: string }

/** What stands between a matter and its publication, as far as this side can know: the forge judges for itself. */
export interface Judged {
  readonly reasons: readonly Reason[]
  readonly approvals: readonly Approval[]
  readonly authors: readonly string[]
  readonly pull: number | undefined
}

/** The approvals that still hold: of each reviewer the last word, comments apart. */
export function approvalsOf(reviews: readonly Review[]): Approval[] {
  const last = new Map<string, Review>()
  for (const review of reviews) if (review.user && review.state !== 'COMMENTED' && review.state !== 'PENDING') last.set(review.user.login.toLowerCase(), review)
  return [...last.values()].flatMap(({ user, state, commit_id: commit, submitted_at: at }) => (state === 'APPROVED' && user && commit && at ? [{ user: user.login, commit, day: dayOf(new Date(at)) }] : []))
}

/** The logins of those who wrote in the members on the branch. */
export async function authorsOf({ forge }: Workplace, ground: Ground): Promise<string[]> {
  interface Commit { readonly sha: string; readonly author: { readonly login?: string } | null; readonly committer: { readonly login?: string } | null }
  const proceeding = proceedingOf(ground.head.corpus, ground.id)
  const between = new Set<string>()
  for (let page = 1; ; page++) {
    const { commits } = await ask<{ commits: Commit[] }>(forge, 'GET', '/compare/{basehead}', { basehead: `${ground.main.version.commit}...${ground.head.commit}`, per_page: 100, page })
    for (const { sha } of commits) between.add(sha)
    if (commits.length < 100) break
  }
  const lists = await Promise.all(membersOf(proceeding ?? { data: {} }).map(({ document }) => ask<Commit[]>(forge, 'GET', '/commits', { sha: ground.head.commit, path: `content/documents/${document}.mdx`, per_page: 100 })))
  return [...new Set(lists.flat().filter(({ sha }) => between.has(sha)).flatMap(({ author, committer }) => [author?.login, committer?.login]).filter((login) => login !== undefined && login !== 'web-flow'))] as string[]
}

/** Judges a matter by what main would become. */
export async function judge(place: Workplace, ground: Ground): Promise<Judged> {
  const { forge, language, today } = place
  const [pull, authors] = await Promise.all([pullOf(place, hearingBranch(ground.id)), authorsOf(place, ground)])
  const approvals = pull ? approvalsOf(await askAll<Review>(forge, '/pulls/{pull_number}/reviews', { pull_number: pull.number })) : []
  const main = ground.main.version
  const merging = ground.main.ahead ? mergeTrees(ground.main.base, ground.head, main, 'main') : { changes: [], clashes: [] }
  const textOf = (change: FileChange): string | undefined => main.text(change.path)
  const head = merging.changes.length > 0 ? corpusWith(ground.head.corpus, merging.changes, ground.parser, textOf) : ground.head.corpus
  const proceeding = proceedingOf(head, ground.id) ?? { id: ground.id, data: {}, answers: [], decisions: [] }
  const found = check(head, today, judges).findings
  const reasons = publicationReasons(
    {
      proceeding, main: main.corpus, base: main.corpus, head, frozen: ground.frozen?.corpus,
      outside: outsideOf(ground.main.base.files, ground.head.files).filter((path) => main.files.get(path) !== ground.head.files.get(path)),
      // Before it is sent for approval it has no decisions, which is told once and not as faults of its texts too.
      findings: { main: check(main.corpus, today, judges).findings, head: isSubmitted(proceeding) ? found : undecided(found, membersOf(proceeding).map(({ document }) => document)) },
      headCommit: ground.head.commit, approvals, pushers: authors, mergeable: merging.clashes.length === 0, today,
    },
    language,
  )
  return { reasons, approvals, authors, pull: pull?.number }
}

/** The matter as it was when somebody read it, or who has changed it since. */
async function seen(place: Workplace, id: string, commit: string): Promise<Ground | NotDone> {
  const ground = await groundFor(place, id)
  if (!ground) return { refused: [blocks('no-hearing')] }
  if (ground.head.commit === commit) return ground
  const by = await lastAuthor(place, hearingBranch(id))
  return { refused: [blocks('head-moved', { by: byWhom(by) })], ...(by === undefined ? {} : { by }) }
}

/** Approves a matter as it stands at exactly the commit that was read. */
export async function approve(place: Workplace, id: string, commit: string, comment = ''): Promise<Done | NotDone> {
  const ground = await seen(place, id, commit)
  if ('refused' in ground) return ground
  const reasons = approveReasons(ground, await authorsOf(place, ground))
  if (reasons.length > 0) return { refused: reasons }
  const pull = await pullOf(place, hearingBranch(id))
  if (!pull) return { refused: [blocks('no-hearing')] }
  try {
    await ask(place.forge, 'POST', '/pulls/{pull_number}/reviews', { pull_number: pull.number, event: 'APPROVE', body: comment, commit_id: commit })
    return { commit, pull: pull.number }
  } catch (error) {
    return { refused: [refusalOf(error)] }
  }
}

/** Sends a matter back with a comment: its decisions are taken away, and the review says why. */
export async function returnToOwner(place: Workplace, id: string, given: { readonly comment: string; readonly role: string }): Promise<Done | NotDone> {
  const done = await perform(place, id, (ground) => sendBack(ground, given))
  if (!('commit' in done)) return done
  const pull = await pullOf(place, hearingBranch(id))
  // The record says it already; on a forge that lets nobody ask their own pull request for changes it is said as a comment.
  if (pull) await ask(place.forge, 'POST', '/pulls/{pull_number}/reviews', { pull_number: pull.number, event: 'REQUEST_CHANGES', body: given.comment }).catch(() => undefined)
  return done
}

/** Publishes: merges the matter's pull request by a merge commit, if nothing stands in the way and nobody has changed it meanwhile. */
export async function publish(place: Workplace, id: string, commit: string): Promise<Done | NotDone> {
  const { forge, snapshots } = place
  const ground = await seen(place, id, commit)
  if ('refused' in ground) return ground
  const { reasons, pull } = await judge(place, ground)
  if (!mayPublish(reasons)) return { refused: reasons.filter(({ level }) => level === 'blocks') }
  if (pull === undefined) return { refused: [blocks('no-hearing')] }
  try {
    const { sha } = await ask<{ sha: string }>(forge, 'PUT', '/pulls/{pull_number}/merge', { pull_number: pull, sha: commit, merge_method: 'merge' })
    const spent = [hearingBranch(id)]
    for (const { document } of membersOf(proceedingOf(ground.head.corpus, id) ?? { data: {} })) {
      const draft = await snapshots.head(draftBranch(document))
      // A draft that has gone on since lives on.
      if (draft !== undefined && (await snapshots.compare(sha, draft)).ahead === 0) spent.push(draftBranch(document))
    }
    for (const branch of spent) await ask(forge, 'DELETE', '/git/refs/{ref}', { ref: `heads/${branch}` }).catch(() => undefined)
    return { commit: sha, pull }
  } catch (error) {
    return { refused: [refusalOf(error)] }
  }
}

/** Closes the pull request of a matter that was withdrawn. */
export async function closePull(place: Workplace, id: string): Promise<void> {
  const pull = await pullOf(place, hearingBranch(id))
  if (pull) await ask(place.forge, 'PATCH', '/pulls/{pull_number}', { pull_number: pull.number, state: 'closed' })
}
