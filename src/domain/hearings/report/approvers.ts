import type { Corpus } from '../../corpus/corpus.ts'
import { rolesFor } from '../approval.ts'
import type { Proceeding } from '../proceeding.ts'
import { named } from './names.ts'

/** Who must approve the decision on a document. */
export interface Approvers {
  readonly document: string
  readonly title: string
  /** The role that is to decide, by the document or by its decision. */
  readonly role: string
  /** Who holds the role on the day: users of the forge, and units. */
  readonly holders: readonly string[]
  /** The other roles of main that may decide it. */
  readonly others: readonly string[]
  /** The role whose holder records the decision of a body that never signs in. */
  readonly recorder: string | undefined
  /** Whether the role is entitled by main. */
  readonly entitled: boolean
}

/** Who is to approve the decision on a document, by main's roles. Nothing for a document that is gone. */
export function approversOf(id: string, main: Corpus, after: Corpus, proceeding: Proceeding | undefined, today: string): Approvers[] {
  const document = after.documents.get(id)
  if (!document) return []
  const decision = proceeding?.decisions.find(({ data }) => data.document === id)?.data
  const role = decision?.role ?? document.data['approved-by'] ?? ''
  const name = (role: string): string => named(main.roles.get(role)?.data.title, role)
  const entitled = rolesFor(main, document.data.kind ?? '', document.data.areas ?? [])
  const holding = decision?.['recorded-by']?.role ?? role
  const holders = (main.roles.get(holding)?.data.holders ?? []).filter(({ from = today, to = today }) => from <= today && today <= to).flatMap(({ user, unit }) => user ?? unit ?? [])
  const recorder = decision?.['recorded-by']?.role
  return [{ document: id, title: document.data.title ?? id, role: name(role), holders, others: entitled.filter((other) => other !== role).map(name), recorder: recorder === undefined ? undefined : name(recorder), entitled: entitled.includes(role) }]
}
