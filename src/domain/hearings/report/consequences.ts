import type { Corpus } from '../../corpus/corpus.ts'
import { writtenPlainly as plain } from '../../redline/escape.ts'
import type { Consequences, Duty } from '../consequences.ts'
import { named } from './names.ts'
import { bullets, folded } from './parts.ts'
import { anchorWords, count, suspectWords } from './words.ts'

/** What a change means for others: links that would be lost stand open, the rest is folded. */
export function consequenceText({ anchors, roles, clauses, suspects }: Consequences, corpus: Pick<Corpus, 'roles' | 'documents'>): string {
  const title = (id: string): string => plain(corpus.documents.get(id)?.data.title ?? id)
  const role = (id: string): string => plain(named(corpus.roles.get(id)?.data.title, id))
  const part = (items: readonly string[], one: string, many: string): string[] => (items.length === 0 ? [] : [folded(count(items.length, one, many), bullets(items))])
  const lost = anchors.filter(({ state }) => state === 'vanished')
  const others = anchors.filter(({ state }) => state !== 'vanished')
  const duty = (sign: string) => ({ document, text }: Duty): string => `${sign} ${plain(text)} (${title(document)})`
  const roleLines = roles.map(({ role: id, gains, loses, applies, appliesNoLonger }) =>
    [
      `${role(id)}: ${[...(gains.length > 0 ? [count(gains.length, 'ny plikt', 'nye plikter')] : []), ...(loses.length > 0 ? [`${count(loses.length, 'plikt', 'plikter')} faller bort`] : []), ...(applies.length > 0 ? [`gjelder nå også ${applies.map(title).join(', ')}`] : []), ...(appliesNoLonger.length > 0 ? [`gjelder ikke lenger ${appliesNoLonger.map(title).join(', ')}`] : [])].join('; ')}`,
      ...[...gains.map(duty('får:')), ...loses.map(duty('mister:'))].map((line) => `  - ${line}`),
    ].join('\n'),
  )
  const clauseLines = clauses.map(({ clause, gained, lost: gone, coveredBefore, coveredAfter }) => {
    const loses = coveredBefore && !coveredAfter
    const told = loses ? '**er ikke lenger fulgt opp i noe dokument**' : !coveredBefore && coveredAfter ? 'blir fulgt opp' : gained.length > 0 ? 'blir fulgt opp også her' : 'er fortsatt fulgt opp i andre dokumenter'
    return `${plain(clause)} ${told} (${[...gained, ...gone].map(title).join(', ')})`
  })
  return [
    ...(lost.length > 0 ? [`**${count(lost.length, 'lenke', 'lenker')} i andre dokumenter vil ikke føre noe sted:**\n\n${bullets(lost.map(({ from, to, anchor }) => `${title(from)} lenker til ${title(to)}, ${plain(anchor)}`))}`] : []),
    ...part(others.map(({ from, to, anchor, state }) => `${title(from)} lenker til ${title(to)}, ${plain(anchor)}: ${anchorWords[state].charAt(0).toLowerCase()}${anchorWords[state].slice(1)}`), 'lenke i andre dokumenter går til noe som endres', 'lenker i andre dokumenter går til noe som endres'),
    ...part(roleLines, 'rolle får eller mister plikter', 'roller får eller mister plikter'),
    ...part(clauseLines, 'punkt i rammeverkene får eller mister dekning', 'punkter i rammeverkene får eller mister dekning'),
    ...part([...Map.groupBy(suspects, ({ document }) => document)].map(([id, all]) => `${title(id)} ${all.map(({ because, how }) => `${how.map((field) => suspectWords[field] ?? 'viser til').join(' og ')} ${title(because)}`).join(', ')}`), 'annet dokument bør ses over', 'andre dokumenter bør ses over'),
  ].join('\n\n')
}
