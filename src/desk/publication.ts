import { contentFolder } from '../domain/cms/config.ts'
import { buildCorpus, type Corpus } from '../domain/corpus/corpus.ts'
import { outsideOf } from '../domain/hearings/acts/decide.ts'
import type { Approval } from '../domain/hearings/approval.ts'
import { proceedingOf } from '../domain/hearings/proceeding.ts'
import { publicationReasons } from '../domain/hearings/publication.ts'
import { blocks, told, type Reason } from '../domain/hearings/reasons.ts'
import { registerReasons } from '../domain/hearings/register.ts'
import { satteri } from '../domain/parse/satteri.ts'
import { check } from '../domain/reports/check.ts'
import { rules } from '../domain/rules/index.ts'
import { dayOf } from '../io/clock.ts'
import { contentAt, type KnownBlobs } from '../io/git-content.ts'
import { isAncestor } from '../io/git-history.ts'
import { isTree, type GitObjects } from '../io/git-objects.ts'
import { authorsOf, beginningOf, changedPaths } from './authors.ts'
import { mainBranch, type MayMerge, type MergeCandidate } from './rules.ts'
import type { ReviewRecord } from './state.ts'

/**
 * What the desk lets into main: a matter of the hearing panel that nothing stands in the way of, and a draft of a register that its approver
 * lets in. Everything is judged by main: its roles, settings and severities, and the rules of the program that runs. What is judged is the
 * tree that main would have, so that what main got meanwhile is judged together with it. Labels, titles and words of the pull request count for nothing.
 */
export function publicationRule(now: () => Date): MayMerge {
  const blobs: KnownBlobs = new Map()
  return async (candidate) => {
    const reasons = await reasonsFor(candidate, dayOf(now()), blobs)
    const stopping = reasons.filter(({ level }) => level === 'blocks')
    return stopping.length === 0 ? { allowed: true } : { allowed: false, reason: stopping.map((reason) => told(reason, 'nb')).join('\n') }
  }
}

async function reasonsFor(candidate: MergeCandidate, today: string, blobs: KnownBlobs): Promise<Reason[]> {
  const { head, base } = candidate
  if (base.ref !== mainBranch) return [blocks('not-to-main')]
  const [, collection] = /^cms\/([a-z]+)\//.exec(head.ref) ?? []
  if (collection === 'documents') return [blocks('draft-alone')]
  const [, id] = /^hearing\/(.+)$/.exec(head.ref) ?? []
  if (id !== undefined) return matterReasons(candidate, id, today, blobs)
  return collection === undefined ? [blocks('no-matter', { branch: head.ref })] : draftReasons(candidate, collection, today, blobs)
}

async function matterReasons({ head, base, tree, objects, people, reviews }: MergeCandidate, id: string, today: string, blobs: KnownBlobs): Promise<Reason[]> {
  const [main, merged] = [await corpusAt(objects, base.sha, blobs), await corpusAt(objects, tree, blobs)]
  const proceeding = proceedingOf(merged, id)
  // A matter that main has already was decided: its record is no way to decide anything else.
  if (!proceeding || main.hearings.has(id)) return [blocks('no-hearing')]
  const { proposal } = proceeding.data
  const isFrozen = proposal !== undefined && (await objects.commit(proposal)) !== undefined && (await isAncestor(objects.directory, proposal, head.sha))
  const first = await beginningOf(objects, base.sha, head.sha, id)
  return publicationReasons(
    {
      began: first && { data: first.data, day: dayOf(new Date(first.at)) },
      proceeding, main, base: main, head: merged,
      frozen: isFrozen ? await corpusAt(objects, proposal, blobs) : undefined,
      outside: outsideOf(await filesAt(objects, base.sha), await filesAt(objects, tree)),
      findings: { main: check(main, today, rules).findings, head: check(merged, today, rules).findings },
      headCommit: head.sha, approvals: approvalsOf(reviews), pushers: await authorsOf(objects, people, base.sha, head.sha), mergeable: true, today,
    },
    'nb',
  )
}

async function draftReasons({ head, base, tree, objects, people, merger }: MergeCandidate, register: string, today: string, blobs: KnownBlobs): Promise<Reason[]> {
  const [main, merged] = [await corpusAt(objects, base.sha, blobs), await corpusAt(objects, tree, blobs)]
  return registerReasons({
    register, main, today,
    paths: await changedPaths(objects, base.sha, tree),
    findings: { main: check(main, today, rules).findings, merged: check(merged, today, rules).findings },
    user: merger.login,
    authors: await authorsOf(objects, people, base.sha, head.sha),
  })
}

const corpusAt = async (objects: GitObjects, root: string, blobs: KnownBlobs): Promise<Corpus> => buildCorpus(await contentAt(objects, root, contentFolder, blobs), satteri)

async function filesAt(objects: GitObjects, root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for await (const entry of objects.walk(root)) if (!isTree(entry)) files.set(entry.path, `${entry.mode} ${entry.sha}`)
  return files
}

/** The approvals that still hold: of each reviewer the last word, comments apart. */
function approvalsOf(reviews: readonly ReviewRecord[]): Approval[] {
  const last = new Map<string, ReviewRecord>()
  for (const review of reviews) if (review.state !== 'COMMENTED' && review.state !== 'PENDING') last.set(review.user.toLowerCase(), review)
  return [...last.values()].flatMap(({ user, state, commit, submitted }) => (state === 'APPROVED' ? [{ user, commit, day: dayOf(new Date(submitted)) }] : []))
}
