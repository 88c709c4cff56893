import type { Corpus } from './corpus.ts'
import type { Document } from './document.ts'

/** Whether a document applies to a role: it names the role, a group that holds it, or every member of the group that the role is. */
export function appliesTo(corpus: Corpus, document: Document, role: string): boolean {
  const named = document.data['applies-to'] ?? []
  if (named.includes(role)) return true
  const members = corpus.roles.get(role)?.data.members ?? []
  if (members.length > 0 && members.every((member) => named.includes(member))) return true
  return named.some((group) => corpus.roles.get(group)?.data.members?.includes(role))
}
