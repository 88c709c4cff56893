import { entriesOf, type Corpus } from '../corpus/corpus.ts'
import { membersOf, type Proceeding } from './proceeding.ts'
import { blocks, type Reason } from './reasons.ts'

/** The files of a content folder that differ between two corpora, by path; text is compared to the sign. */
export function changedPaths(main: Corpus, head: Corpus): { path: string; sort: 'added' | 'changed' | 'removed' }[] {
  const [old, young] = [main, head].map((corpus) => new Map(entriesOf(corpus).map((entry) => [entry.path, entry.source.text])))
  const paths = [...new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])].sort()
  return paths.flatMap((path) => {
    const [before, after] = [old?.get(path), young?.get(path)]
    return before === after ? [] : [{ path, sort: before === undefined ? ('added' as const) : after === undefined ? ('removed' as const) : ('changed' as const) }]
  })
}

/**
 * What a proposal may not touch. It may change its members, its own record and what lies beside it, and add decisions on its members. Other
 * documents, registers (roles, terms, frameworks, plans, settings), other hearings and every decision that exists are out of bounds: what is
 * judged by must not be changed by what is judged.
 * @param main the corpus at the commit where the branch left main, so that what main did since is not laid at the branch's door
 * @param outside paths of the repository that the branch changes and that do not lie in the content folder
 */
export function scopeReasons(proceeding: Pick<Proceeding, 'id' | 'data'>, main: Corpus, head: Corpus, outside: readonly string[]): Reason[] {
  const members = new Set(membersOf(proceeding).map(({ document }) => document))
  const reasons = outside.map((path) => blocks('outside-content', { path }))
  for (const { path, sort } of changedPaths(main, head)) {
    const [folder, name = ''] = path.split('/')
    if (folder === 'decisions') {
      if (sort !== 'added') reasons.push(blocks('decision-changed', { path }, { document: name }))
      else if (!members.has(name)) reasons.push(blocks('outside-hearing', { path }, { document: name }))
    } else if (folder === 'hearings') {
      if (name !== proceeding.id && name !== `${proceeding.id}.yaml`) reasons.push(blocks('outside-hearing', { path }))
    } else if (folder !== 'documents' || !members.has(name.replace(/\.mdx$/, ''))) reasons.push(blocks('outside-hearing', { path }))
  }
  return reasons
}
