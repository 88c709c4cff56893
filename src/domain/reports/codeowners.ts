import { pathOf } from '../../../schemas/collections.ts'
import { registers } from '../../../schemas/settings.ts'
import type { Corpus } from '../corpus/corpus.ts'

/**
 * `CODEOWNERS` of a repository: whom the forge asks to review a change of each file. Documents are reviewed by users who hold the role that
 * decides them, else by those who hold the role that manages them; registers by the role that settings name; everything else by the users with
 * access to all of it. Later lines take the place of earlier ones, as the forge reads them. A line without users asks nobody.
 * @param folder where the content folder lies in the repository
 */
export function codeowners({ documents, roles, settings }: Pick<Corpus, 'documents' | 'roles' | 'settings'>, folder: string, today: string): string {
  const holders = (role: string | undefined): string[] => (roles.get(role ?? '')?.data.holders ?? []).filter(({ from = today, to = today }) => from <= today && today <= to).flatMap(({ user }) => (user === undefined ? [] : [`@${user}`]))
  const line = (path: string, users: readonly string[]): string => [`/${folder}/${path}`.replace(/[\s\\#[\]*?!]/g, (sign) => `\\${sign}`), ...new Set(users)].join(' ')
  const operators = (settings.users ?? []).filter(({ access }) => access === 'admin').map(({ login }) => `@${login}`)
  return `${[
    '# Made by `npm run codeowners` from the roles and documents of the content folder. Change those, not this.',
    ['*', ...operators].join(' '),
    ...registers.map((register) => line(register === 'settings' ? 'settings.yaml' : `${register}/`, holders(settings.registers?.[register]))),
    ...[...documents.values()].map(({ id, data }) => {
      const deciders = holders(data['approved-by'])
      return line(pathOf('documents', id), deciders.length > 0 ? deciders : holders(data.owner))
    }),
  ].join('\n')}\n`
}
