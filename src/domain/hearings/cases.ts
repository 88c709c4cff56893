import type { Member } from '../../../schemas/hearing.ts'
import { forAudience, mayRead, strictestOf, type Audience } from '../corpus/audience.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Document } from '../corpus/document.ts'
import { shownText, textsOf, type Versions } from '../history/versions.ts'
import { consequencesOf, type Consequences } from './consequences.ts'
import { membersOf, proceedingOf, type Proceeding } from './proceeding.ts'

/** A hearing on its way, as the forge has it: everything, whatever its class. */
export interface Proposal {
  readonly id: string
  /** The branch as it stands: the record, responses and dispositions. */
  readonly head: Corpus
  /** What responses are made to. */
  readonly frozen: Corpus | undefined
}

/** A document of a hearing: the text that was in force, the one that was sent out, and the one that was decided after it. */
export interface CaseMember {
  readonly member: Member
  readonly before: Document | undefined
  readonly proposed: Document | undefined
  readonly decided: Document | undefined
}

/** A hearing as its readers may see it. */
export interface HearingCase {
  readonly id: string
  readonly proceeding: Proceeding
  /** Whether it is remembered on main: it was decided, or its record kept. */
  readonly merged: boolean
  readonly members: readonly CaseMember[]
  /** Documents, roles and terms as the proposal sees them; what judges and names (settings, roles, terms, frameworks) is main's. */
  readonly corpus: Corpus
  /** What it means for others; only while it is on its way. */
  readonly consequences: Consequences | undefined
}

/**
 * The hearings that an audience may see: those on their way, and those that main remembers. One that speaks of a document which the audience
 * may not read, on main, in the proposal, on its branch or in what was in force, is left out whole.
 * @param whole main, unfiltered
 * @param versions texts of history, unfiltered
 */
export function casesFor(whole: Corpus, audience: Audience, today: string, proposals: readonly Proposal[], versions: Versions): HearingCase[] {
  const remembered = [...whole.hearings.keys()].filter((id) => !proposals.some((proposal) => proposal.id === id))
  return [
    ...proposals.flatMap((proposal) => openCase(whole, audience, today, proposal, versions) ?? []),
    ...remembered.flatMap((id) => closedCase(whole, audience, id, versions) ?? []),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function openCase(whole: Corpus, audience: Audience, today: string, { id, head, frozen }: Proposal, versions: Versions): HearingCase | undefined {
  const corpora = [whole, head, ...(frozen ? [frozen] : [])]
  const strictOf = strictestOf(corpora)
  const [main, branch, sent] = [whole, head, frozen ?? head].map((corpus) => judgedByMain(forAudience(corpus, audience, strictOf), whole)) as [Corpus, Corpus, Corpus]
  const proceeding = proceedingOf(branch, id)
  if (!proceeding || !membersOf(proceeding).every(({ document }) => mayRead(audience, strictOf(document)))) return undefined
  const members = membersOf(proceeding).map((member): CaseMember => {
    const old = member['in-force'] === undefined ? undefined : textsOf(whole, versions, member.document).find(({ fingerprint }) => fingerprint === member['in-force'])?.version.document
    const before = old ?? whole.documents.get(member.document)
    const proposed = sent.documents.get(member.document)
    return { member, before: before && shownText(before, audience, strictOf(member.document), main.documents), proposed: proposed && shownText(proposed, audience, strictOf(member.document), sent.documents), decided: undefined }
  })
  // What was in force may have been stricter than anything that stands now: then nothing is told of what changed.
  if (members.some(({ member, before, proposed }) => !proposed || (!before && whole.documents.has(member.document)))) return undefined
  return { id, proceeding, merged: false, members, corpus: sent, consequences: consequencesOf(main, sent, membersOf(proceeding).map(({ document }) => document), today) }
}

function closedCase(whole: Corpus, audience: Audience, id: string, versions: Versions): HearingCase | undefined {
  const strictOf = strictestOf([whole])
  const corpus = forAudience(whole, audience)
  const proceeding = proceedingOf(corpus, id)
  if (!proceeding) return undefined
  const texts = membersOf(proceeding).map((member) => {
    const known = textsOf(whole, versions, member.document)
    const decision = proceeding.decisions.find(({ data }) => data.document === member.document)
    const [before, proposed, decided] = [member['in-force'], member.fingerprint, decision?.data.fingerprint].map((wanted) => {
      const found = wanted === undefined ? undefined : known.find(({ fingerprint }) => fingerprint === wanted)?.version.document
      return { found, shown: found && shownText(found, audience, strictOf(member.document), corpus.documents) }
    })
    return { member, before, proposed, decided }
  })
  if (texts.some(({ before, proposed, decided }) => [before, proposed, decided].some((text) => text?.found && !text.shown))) return undefined
  return { id, proceeding, merged: true, corpus, consequences: undefined, members: texts.map(({ member, before, proposed, decided }) => ({ member, before: before?.shown, proposed: proposed?.shown, decided: decided?.shown })) }
}

/** A corpus with what judges and names from main, whatever a branch has done to it. */
const judgedByMain = (corpus: Corpus, { settings, settingsFile, roles, terms, frameworks, clauses, plans }: Corpus): Corpus => ({ ...corpus, settings, settingsFile, roles, terms, frameworks, clauses, plans })
