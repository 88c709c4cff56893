import type { DecisionData } from '../../../schemas/decision.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { mayApprove } from '../corpus/entitlement.ts'
import { blocks, type Reason } from './reasons.ts'

/** An approving review, as the forge keeps it. */
export interface Approval {
  readonly user: string
  /** The commit that was reviewed. */
  readonly commit: string
  /** The day it was given. */
  readonly day: string
}

/** A document that is decided, as those who judge need it. */
export interface Decided {
  readonly document: string
  readonly title: string
  /** Kind and areas of the proposal, and of main where it is there: the role must be entitled by both, so that no branch makes its own judge. */
  readonly subjects: readonly { readonly kind: string | undefined; readonly areas: readonly string[] }[]
  readonly decision: Partial<DecisionData> | undefined
}

/** Whether a user holds a role on a day, by the roles of main. Names of users are compared as forges do: capitals mean nothing. */
export function holdsRole({ roles }: Pick<Corpus, 'roles'>, user: string, role: string, day: string): boolean {
  const name = user.toLowerCase()
  return (roles.get(role)?.data.holders ?? []).some((holder) => holder.user?.toLowerCase() === name && (holder.from ?? day) <= day && day <= (holder.to ?? day))
}

/** The roles of main that may decide a document: those to send it to. */
export const rolesFor = ({ roles }: Pick<Corpus, 'roles'>, kind: string, areas: readonly string[]): string[] => [...roles.values()].filter(({ data }) => mayApprove(data, kind, areas)).map(({ id }) => id)

/**
 * What is wrong with who decides: the role of every decision is entitled on main, and somebody who holds it on main, and has pushed to no
 * member, approved exactly this head. For a body that never signs in, its decision names the one who records it, the day and the minutes.
 * @param head the commit that would be merged
 * @param pushers everyone who authored or committed anything in the proposal or in the drafts it was made of
 */
export function approvalReasons(main: Pick<Corpus, 'roles'>, decided: readonly Decided[], head: string, approvals: readonly Approval[], pushers: readonly string[]): Reason[] {
  const authors = new Set(pushers.map((user) => user.toLowerCase()))
  const current = approvals.filter(({ commit }) => commit === head)
  const fit = current.filter(({ user }) => !authors.has(user.toLowerCase()))
  const reasons: Reason[] = []
  if (current.length === 0) {
    reasons.push(blocks('not-approved'))
    for (const { user, commit } of approvals) reasons.push(blocks('approved-another-head', { user, commit: commit.slice(0, 7) }))
  }
  if (current.length > 0 && fit.length === 0) for (const { user } of current) reasons.push(blocks('approver-pushed', { user }))
  for (const { document, title, subjects, decision } of decided) {
    if (!decision) continue
    const role = main.roles.get(decision.role ?? '')
    const name = role?.data.title?.nb ?? decision.role ?? ''
    const isEntitled = role !== undefined && subjects.every(({ kind, areas }) => kind !== undefined && mayApprove(role.data, kind, areas))
    if (!isEntitled) reasons.push(blocks('role-not-entitled', { role: name, title }, { document }))
    const recorder = decision['recorded-by']
    if (recorder && (role?.data.sort !== 'body' || !recorder.minutes)) reasons.push(blocks('recorded-without-minutes', { role: name, title }, { document }))
    const needed = recorder ? recorder.role : (decision.role ?? '')
    const neededName = main.roles.get(needed)?.data.title?.nb ?? needed
    if (fit.length > 0 && !fit.some(({ user, day }) => holdsRole(main, user, needed, day)))
      for (const { user } of fit) reasons.push(blocks('approver-not-holder', { user, role: neededName, title }, { document }))
  }
  return reasons
}
