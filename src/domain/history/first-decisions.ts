import type { DecisionData } from '../../../schemas/decision.ts'
import { writeFields } from '../cms/front-matter.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { fingerprintOf } from './fingerprint.ts'
import { decisionsOn } from './history.ts'

/** A decision as a file of the content folder. */
export interface DecisionFile {
  readonly path: string
  readonly text: string
}

/**
 * The first decisions of a corpus: `decisions/<document>/001.yaml` for every document that has none, saying what its front matter says
 * today. They have no lane and no hearing, for what was decided before the register began was decided elsewhere; `reason` says so. A
 * document that was repealed gets its adoption and its repeal. Documents that lack a role or a date cannot be told of and are left out.
 * @param rewrite whether decisions without a lane are written anew too, for texts that were edited before the register was taken into use
 */
export function firstDecisions(corpus: Corpus, reason: string, rewrite = false): DecisionFile[] {
  return [...corpus.documents.values()].flatMap((document): DecisionFile[] => {
    const { 'approved-by': role, 'valid-from': from, 'next-revision': due, case: number, repealed, 'superseded-by': successor } = document.data
    const known = decisionsOn(corpus, document.id)
    const isFirst = known.length === 0 || (rewrite && known.every(({ data }) => data.lane === undefined))
    if (!document.readable || role === undefined || from === undefined || !isFirst) return []
    const shared = { document: document.id, fingerprint: fingerprintOf(document), role, ...(number === undefined ? {} : { case: number }), reason }
    const decisions: DecisionData[] = [{ ...shared, kind: 'adopted', 'valid-from': from, ...(due === undefined ? {} : { 'next-revision': due }) }]
    if (repealed !== undefined) decisions.push({ ...shared, kind: 'repealed', 'valid-from': repealed, ...(successor === undefined ? {} : { 'superseded-by': successor }) })
    return decisions.map((decision, at) => ({ path: `decisions/${document.id}/${String(at + 1).padStart(3, '0')}.yaml`, text: writeFields('decisions', decision) }))
  })
}
