import { toString } from 'mdast-util-to-string'
import { visit } from '../parse/walk.ts'
import { attribute } from '../corpus/blocks.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sectionAt, type Document } from '../corpus/document.ts'
import { clauseReferences, documentReferences, type DocumentReference } from '../corpus/references.ts'
import { statusOf } from '../corpus/status.ts'
import { redlineOf } from '../redline/redline.ts'
import { sectionsOf } from '../redline/sections.ts'

/** A duty of a role: a line of a `<Duties>` block, in plain words. */
export interface Duty {
  readonly document: string
  readonly text: string
}

export interface RoleChange {
  readonly role: string
  readonly gains: readonly Duty[]
  readonly loses: readonly Duty[]
  /** Documents that now apply to the role, and that no longer do. */
  readonly applies: readonly string[]
  readonly appliesNoLonger: readonly string[]
}

export interface ClauseChange {
  /** `<framework>/<clause>`. */
  readonly clause: string
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  /** Whether a document covers it that is in force, before and after. */
  readonly coveredBefore: boolean
  readonly coveredAfter: boolean
}

/** A reference from a document that is not decided here, to something that is. */
export interface AnchorChange {
  readonly from: string
  readonly to: string
  readonly anchor: string
  /** `vanished`: the link would lead nowhere. `renamed`: it is led on by `former-anchors`. `changed`: the section says something else. */
  readonly state: 'vanished' | 'renamed' | 'changed'
}

/** A document that should be looked at again, because one it rests on changes. */
export interface Suspect {
  readonly document: string
  readonly because: string
  readonly how: readonly DocumentReference['field'][]
}

/** What a proposal means for others. */
export interface Consequences {
  readonly roles: readonly RoleChange[]
  readonly clauses: readonly ClauseChange[]
  readonly anchors: readonly AnchorChange[]
  readonly suspects: readonly Suspect[]
}

/** What it means for others that main becomes head in these documents. @param today the day on which what is in force is judged */
export function consequencesOf(main: Corpus, head: Corpus, members: readonly string[], today: string): Consequences {
  const both = members.map((id) => ({ id, before: inForce(main.documents.get(id), today), after: inForce(head.documents.get(id), today) }))
  return { roles: roleChanges(both), clauses: clauseChanges(main, head, both, today), ...referenceChanges(head, both) }
}

interface Pair {
  readonly id: string
  readonly before: Document | undefined
  readonly after: Document | undefined
}

/** A document that has not ended: one that is still to come counts, for it is what the proposal leads to. */
const inForce = (document: Document | undefined, today: string): Document | undefined => (document && !['repealed', 'expired'].includes(statusOf(document.data, today)) ? document : undefined)

/** The duties of a document by role. */
export function dutiesOf(document: Document | undefined): Map<string, string[]> {
  const duties = new Map<string, string[]>()
  for (const block of document?.blocks ?? []) {
    const role = block.name === 'Duties' ? attribute(block, 'role') : undefined
    if (role === undefined) continue
    const items: string[] = []
    visit(block, 'listItem', (item) => { items.push(toString(item).replace(/\s+/g, ' ').trim()) })
    duties.set(role, [...(duties.get(role) ?? []), ...items])
  }
  return duties
}

function roleChanges(pairs: readonly Pair[]): RoleChange[] {
  const changes = new Map<string, { gains: Duty[]; loses: Duty[]; applies: string[]; appliesNoLonger: string[] }>()
  const of = (role: string) => {
    const known = changes.get(role) ?? { gains: [], loses: [], applies: [], appliesNoLonger: [] }
    changes.set(role, known)
    return known
  }
  for (const { id, before, after } of pairs) {
    const [old, young] = [dutiesOf(before), dutiesOf(after)]
    for (const [role, items] of young) for (const text of items) if (!old.get(role)?.includes(text)) of(role).gains.push({ document: id, text })
    for (const [role, items] of old) for (const text of items) if (!young.get(role)?.includes(text)) of(role).loses.push({ document: id, text })
    const [was, is] = [before?.data['applies-to'] ?? [], after?.data['applies-to'] ?? []]
    for (const role of is) if (!was.includes(role)) of(role).applies.push(id)
    for (const role of was) if (!is.includes(role)) of(role).appliesNoLonger.push(id)
  }
  return [...changes].map(([role, change]) => ({ role, ...change })).sort((a, b) => (a.role < b.role ? -1 : 1))
}

const clausesOf = (document: Document | undefined): Set<string> => new Set(document ? [...clauseReferences(document)].map(({ framework, clause }) => `${framework}/${clause}`) : [])

function clauseChanges(main: Corpus, head: Corpus, pairs: readonly Pair[], today: string): ClauseChange[] {
  const changes = new Map<string, { gained: string[]; lost: string[] }>()
  const of = (clause: string) => {
    const known = changes.get(clause) ?? { gained: [], lost: [] }
    changes.set(clause, known)
    return known
  }
  for (const { id, before, after } of pairs) {
    const [old, young] = [clausesOf(before), clausesOf(after)]
    for (const clause of young) if (!old.has(clause)) of(clause).gained.push(id)
    for (const clause of old) if (!young.has(clause)) of(clause).lost.push(id)
  }
  if (changes.size === 0) return []
  const covered = (corpus: Corpus): Set<string> => new Set([...corpus.documents.values()].flatMap((document) => [...clausesOf(inForce(document, today))]))
  const [before, after] = [covered(main), covered(head)]
  return [...changes].map(([clause, change]) => ({ clause, ...change, coveredBefore: before.has(clause), coveredAfter: after.has(clause) })).sort((a, b) => (a.clause < b.clause ? -1 : 1))
}

function referenceChanges(head: Corpus, pairs: readonly Pair[]): Pick<Consequences, 'anchors' | 'suspects'> {
  const changed = new Map(pairs.map((pair) => [pair.id, { ...pair, ...sectionStates(pair) }]))
  const anchors = new Map<string, AnchorChange>()
  const suspects = new Map<string, { document: string; because: string; how: Set<DocumentReference['field']> }>()
  for (const document of head.documents.values()) {
    if (changed.has(document.id)) continue
    for (const { target } of document.links) {
      const pair = target.sort === 'entry' && target.collection === 'documents' && target.anchor ? changed.get(target.id) : undefined
      if (!pair || target.sort !== 'entry') continue
      const state = anchorState(pair, target.anchor)
      if (state) anchors.set(`${document.id} ${pair.id} ${target.anchor}`, { from: document.id, to: pair.id, anchor: target.anchor, state })
    }
    for (const { id, field } of documentReferences(document)) {
      const pair = changed.get(id)
      if (!pair?.isChanged) continue
      const key = `${document.id} ${id}`
      const known = suspects.get(key) ?? { document: document.id, because: id, how: new Set() }
      known.how.add(field)
      suspects.set(key, known)
    }
  }
  return { anchors: [...anchors.values()], suspects: [...suspects.values()].map(({ how, ...suspect }) => ({ ...suspect, how: [...how] })) }
}

type Sections = Pair & ReturnType<typeof sectionStates>

/** The anchors whose section says something else, by the redline; `isChanged` when anything does. */
function sectionStates({ before, after }: Pair): { readonly isChanged: boolean; readonly changedAnchors: ReadonlySet<string> } {
  const redline = redlineOf(before, after)
  const { inserted, deleted, moved, marks } = redline.amount
  const changedAnchors = new Set(sectionsOf(redline).flatMap((section) => (section.state !== 'same' && section.after ? [section.after.anchor] : [])))
  return { isChanged: inserted + deleted + moved + marks > 0 || redline.fields.some(({ binding }) => binding), changedAnchors }
}

function anchorState({ before, after, changedAnchors }: Sections, anchor: string): AnchorChange['state'] | undefined {
  const there = after && sectionAt(after, anchor)
  if (!there) return before && sectionAt(before, anchor) ? 'vanished' : undefined
  if (there.anchor !== anchor && before?.sections.some((section) => section.anchor === anchor)) return 'renamed'
  return changedAnchors.has(there.anchor) ? 'changed' : undefined
}
