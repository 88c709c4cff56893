import type { Corpus } from '../domain/corpus/corpus.ts'
import { rolesOf } from '../domain/cms/views.ts'
import type { DeskUser } from './people.ts'

/** Who may sign in where settings name nobody: a content folder may hold documents alone. */
const alone: DeskUser = { login: 'redaktor', name: 'Redaktør', access: 'admin' }

/** The users of the desk: settings say who they are, roles say which ones they hold on a day. */
export function usersOf(corpus: Corpus, today: string): DeskUser[] {
  const users = corpus.settings.users ?? []
  if (users.length === 0) return [alone]
  return users.map(({ login, name, email, access }) => {
    const roles = rolesOf(corpus, login, today)
    const managed = [...corpus.documents.values()].filter(({ data }) => data.owner !== undefined && roles.includes(data.owner)).length
    const titles = roles.map((id) => corpus.roles.get(id)?.data.title?.nb ?? id).filter((title) => title !== name)
    const about = [...titles, ...(managed > 0 ? [`forvalter ${managed} ${managed === 1 ? 'dokument' : 'dokumenter'}`] : [])].join(' · ')
    return { login, name, ...(email ? { email } : {}), ...(access ? { access } : {}), roles, ...(about ? { about } : {}) }
  })
}
