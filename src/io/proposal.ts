import { buildCorpus, type Corpus } from '../domain/corpus/corpus.ts'
import { hearingIn, type Proposal } from '../domain/hearings/report/proposal.ts'
import { satteri } from '../domain/parse/satteri.ts'
import { check } from '../domain/reports/check.ts'
import { rules } from '../domain/rules/index.ts'
import { contentAt, firstRecord, type KnownBlobs } from './git-content.ts'
import { changedNames, isAncestor, mergeBase, mergeTrees } from './git-history.ts'
import { GitObjects } from './git-objects.ts'
import { Refusal } from './refusal.ts'

export interface ProposalSource {
  /** The Git directory; nothing in it is checked out or run. */
  readonly directory: string
  /** The path of the content folder in the repository. */
  readonly content: string
  /** Commits: main, and the head of the branch. */
  readonly base: string
  readonly head: string
  readonly today: string
  readonly forge?: Proposal['forge']
}

/** Reads a branch as Git objects, to be judged by main. Refuses a branch that has no history in common with main. */
export async function readProposal({ directory, content, base, head, today, forge }: ProposalSource): Promise<Proposal> {
  const objects = new GitObjects(directory)
  try {
    const known: KnownBlobs = new Map()
    const fork = await mergeBase(directory, base, head)
    if (fork === undefined) throw new Refusal(`${head.slice(0, 7)} has no history in common with ${base.slice(0, 7)}`)
    let last: Corpus | undefined
    const corpusAt = async (root: string): Promise<Corpus> => (last = buildCorpus(await contentAt(objects, root, content, known), satteri, last))
    const merged = await mergeTrees(directory, base, head)
    const clean = 'tree' in merged
    const main = await corpusAt(base)
    const before = clean ? main : await corpusAt(fork)
    const after = await corpusAt(clean ? merged.tree : head)
    const prefix = content === '' ? '' : `${content}/`
    const paths = await changedNames(directory, clean ? base : fork, clean ? merged.tree : head)
    const id = hearingIn({ before, after })
    const proposal = id === undefined ? undefined : after.hearings.get(id)?.data.proposal
    // A commit that the branch does not have is nothing that anybody saw in it.
    const isThere = proposal !== undefined && (await objects.commit(proposal)) !== undefined && (await isAncestor(directory, proposal, head))
    return {
      main,
      before,
      after,
      frozen: isThere ? await corpusAt(proposal) : undefined,
      began: id === undefined ? undefined : (await firstRecord(objects, { main: base, head, content, id }))?.data,
      inside: paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
      outside: paths.filter((path) => !path.startsWith(prefix)),
      findings: { before: check(before, today, rules).findings, after: check(after, today, rules).findings },
      baseCommit: base,
      headCommit: head,
      forge,
      mergeable: clean,
      today,
    }
  } finally {
    await objects.close()
  }
}
