import { registers, type Register } from '../../../schemas/settings.ts'
import { collectionOf } from '../../../schemas/collections.ts'
import { contentFolder } from '../cms/config.ts'
import { valueLabels } from '../cms/labels.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Finding } from '../corpus/finding.ts'
import { holdsRole } from './approval.ts'
import { newErrors } from './publication.ts'
import { blocks, type Reason } from './reasons.ts'

/** A draft of a register that somebody wants let into main. */
export interface RegisterCase {
  readonly register: string
  readonly main: Pick<Corpus, 'roles' | 'settings'>
  /** Paths from the top of the repository that main would have otherwise than now. */
  readonly paths: readonly string[]
  readonly findings: { readonly main: readonly Finding[]; readonly merged: readonly Finding[] }
  readonly user: string
  readonly authors: readonly string[]
  readonly today: string
}

export const isRegister = (name: string): name is Register => (registers as readonly string[]).includes(name)

/** What stands between a draft of a register and main: it is let in by a holder of the role that main's settings name, who has not written it. */
export function registerReasons({ register, main, paths, findings, user, authors, today }: RegisterCase): Reason[] {
  if (!isRegister(register)) return [blocks('no-matter', { branch: register })]
  const name = valueLabels[register] ?? register
  const role = main.settings.registers?.[register]
  const reasons: Reason[] = []
  if (role === undefined) reasons.push(blocks('register-without-approver', { register: name }))
  else if (!holdsRole(main, user, role, today)) reasons.push(blocks('register-approver', { register: name, role: main.roles.get(role)?.data.title?.nb ?? role, user }))
  if (authors.some((author) => author.toLowerCase() === user.toLowerCase())) reasons.push(blocks('register-own', { user }))
  for (const path of paths) {
    const inside = path.startsWith(`${contentFolder}/`) ? path.slice(contentFolder.length + 1) : ''
    if (inside === '') reasons.push(blocks('outside-content', { path }))
    else if (collectionOf(inside)?.name !== register) reasons.push(blocks('outside-hearing', { path }))
  }
  for (const { file, line, message } of newErrors(findings.main, findings.merged)) reasons.push(blocks('new-error', { file, line, message }))
  return reasons
}
