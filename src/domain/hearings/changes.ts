import type { Corpus } from '../corpus/corpus.ts'
import { mayApprove } from '../corpus/entitlement.ts'
import { fingerprintOf } from '../history/fingerprint.ts'
import { changeBetween, defaultCorrectionWords, type Change } from '../history/material.ts'
import { fieldLabels } from '../redline/labels.ts'
import { membersOf, type Proceeding } from './proceeding.ts'
import { blocks, warns, type Reason } from './reasons.ts'

/** The versions that a proposal is held against. */
export interface Texts {
  readonly main: Corpus
  readonly head: Corpus
  readonly frozen: Corpus | undefined
}

/** «, og Forvaltes av»: the fields that bind and changed, for a message. */
const fieldsIn = ({ fields }: Change): string => (fields.length === 0 ? '' : `; ${fields.map(({ field }) => fieldLabels[field].nb).join(', ')}`)

/** What the texts are, against what they should be: material changes after the frozen proposal, corrections that are more, confirmations that change. */
export function changeReasons(proceeding: Pick<Proceeding, 'data'>, { main, head, frozen }: Texts): Reason[] {
  const { lane, waiver } = proceeding.data
  return membersOf(proceeding).flatMap((member): Reason[] => {
    const { document: id } = member
    const final = head.documents.get(id)
    const inForce = main.documents.get(id)
    const title = final?.data.title ?? inForce?.data.title ?? id
    const about = { document: id }
    const reasons: Reason[] = []
    if (member['in-force'] !== undefined && (!inForce || fingerprintOf(inForce) !== member['in-force'])) reasons.push(warns('in-force-changed', { title }, about))
    if (lane === 'correction') {
      const change = changeBetween(inForce, final, main.settings)
      const most = main.settings.hearings?.['correction-words'] ?? defaultCorrectionWords
      if (!inForce || change.words > most || change.fields.some(({ field }) => field !== 'owner' && field !== 'applies-to')) reasons.push(blocks('correction-too-large', { title, words: change.words, fields: fieldsIn(change) }, about))
    }
    if ((lane === 'confirmation' || member.undertaking === 'confirm') && (!inForce || !final || fingerprintOf(inForce) !== fingerprintOf(final))) reasons.push(blocks('not-unchanged', { title }, about))
    const sent = frozen?.documents.get(id)
    if (lane !== 'hearing' || !frozen) return reasons
    if (!sent || member.fingerprint !== fingerprintOf(sent)) reasons.push(blocks('proposal-changed', { title }, about))
    const change = changeBetween(sent, final, main.settings)
    if (!change.any) return reasons
    if (!change.material) return [...reasons, warns('changed-after-deadline', { title, words: change.words }, about)]
    // A waiver is for one text, by a role that may decide it.
    const role = waiver && main.roles.get(waiver.role)
    const isWaived = final && waiver?.fingerprints.includes(fingerprintOf(final)) && role && mayApprove(role.data, final.data.kind ?? '', final.data.areas ?? [])
    return [...reasons, isWaived ? warns('waived', { title }, about) : blocks('material-change', { title, words: change.words, fields: fieldsIn(change) }, about)]
  })
}
