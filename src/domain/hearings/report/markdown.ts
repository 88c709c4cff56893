import type { Corpus } from '../../corpus/corpus.ts'
import type { Finding } from '../../corpus/finding.ts'
import { writtenPlainly as plain } from '../../redline/escape.ts'
import { laneNames } from '../publication.ts'
import { told } from '../reasons.ts'
import { redlinePieces } from './changes.ts'
import { consequenceText } from './consequences.ts'
import { fitted, longestComment, type Piece } from './fit.ts'
import { bullets, folded, listed } from './parts.ts'
import type { HearingReport } from './report.ts'
import { amountWords, count, day, deadlineWords, documentWords, sortWords, stageWords, undertakingWords } from './words.ts'

/** What the comment of a report begins with; it is how a later run knows it. */
export const commentMarker = '<!-- rettesnor:hearing -->'

export interface MarkdownOptions {
  /** Names of roles and documents that fields refer to. */
  readonly corpus: Pick<Corpus, 'settings' | 'roles' | 'documents'>
  /** The most signs it may have; as many as a comment holds when nothing is said. */
  readonly length?: number
}

/** The report as Markdown for a pull request, in bokmål. It sets no colours, and everything that others wrote stands in it as text. */
export function reportMarkdown(report: HearingReport, { corpus, length = longestComment }: MarkdownOptions): string {
  const pieces: Piece[] = [
    { text: `${commentMarker}\n${heading(report)}` },
    ...section('Det som gjenstår', remaining(report), 2),
    ...section('Verdt å vite', bullets(report.reasons.filter(({ level }) => level === 'warns').map((reason) => plain(told(reason, 'nb')))), 4),
    ...section('Dokumentene', documentList(report), 1),
    ...(report.hearing ? hearingPieces(report.hearing) : []),
    ...section('Hvem som skal godkjenne', approverList(report), 3),
    ...section('Kontrollen', findingText(report), 5),
    ...section('Følger for andre', consequenceText(report.consequences, corpus), 4),
    ...section('Revisjonsplanen', planText(report), 3),
    ...section('Andre filer', pathList(report), 4),
    ...redlinePieces(report, corpus),
    { text: `<sub>Sett ${day(report.today)}. Hovedutgaven ${report.baseCommit.slice(0, 7)}, forslaget ${report.headCommit.slice(0, 7)}.</sub>` },
  ]
  return `${fitted(pieces, length - 2, (shortened, leftOut) => leftOutText(report, shortened, leftOut))}\n`
}

/** What was left out for want of room, and where all of it is read. */
function leftOutText({ baseCommit, headCommit }: HearingReport, shortened: number, leftOut: number): string {
  const told = [...(shortened > 0 ? [`${count(shortened, 'del', 'deler')} er forkortet`] : []), ...(leftOut > 0 ? [`${count(leftOut, 'del', 'deler')} er utelatt`] : [])]
  return `**Rapporten er lengre enn en kommentar kan være: ${told.join(', og ')}.** Les hele i sammendraget av kjøringen, eller med \`npm run -s hearing -- --base ${baseCommit} --head ${headCommit} --whole\`.`
}

/** A heading with its text, shortened to how much it holds; nothing where there is nothing to tell. */
function section(title: string, text: string, rank: number): Piece[] {
  return text === '' ? [] : [{ text: `### ${title}\n\n${text}`, short: `### ${title}\n\n_Ikke plass her: ${count(text.split('\n').length, 'linje', 'linjer')}. Se nederst hvor du leser hele._`, rank }]
}

function heading({ sort, hearing, status, documents }: HearingReport): string {
  const state = { success: '✅', pending: '🟡', failure: '❌' }[status.state]
  const told = `${state} **${plain(status.description)}**`
  if (!hearing) {
    const { title, lead } = sortWords[sort === 'hearing' ? 'draft' : sort]
    const [only] = documents
    return `## ${title}${only && documents.length === 1 ? `: ${plain(only.title)}` : ''}\n\n${told}\n\n${lead}`
  }
  const { lane, title, stage, opened, owner, case: number, reason, sentBack } = hearing
  const facts = [
    `**${stageWords[stage]}.**`,
    ...(lane === 'hearing' ? [deadlineWords(hearing), ...(opened ? [`Sendt ut ${day(opened)}.`] : [])] : []),
    ...(owner ? [`Ansvarlig: ${plain(owner)}.`] : []),
    ...(number ? [`Saksnummer ${plain(number)}.`] : []),
    ...(sentBack > 0 ? [`Sendt tilbake ${count(sentBack, 'gang', 'ganger')}.`] : []),
  ]
  const name = laneNames[lane].nb
  return [`## ${name.charAt(0).toUpperCase()}${name.slice(1)}: ${plain(title)}`, told, facts.join(' '), ...(reason ? [`> ${plain(reason)}`] : [])].join('\n\n')
}

const remaining = ({ reasons, asked, sort }: HearingReport): string => {
  const items = reasons.filter(({ level }) => level === 'blocks').map((reason) => plain(told(reason, 'nb')))
  if (sort === 'hearing' && !asked) items.push('Godkjenninger er ikke hentet fra plattformen, og er ikke vurdert her.')
  return items.length === 0 ? '' : listed(items, count(items.length, 'ting gjenstår', 'ting gjenstår'), 12)
}

function documentList({ documents }: HearingReport): string {
  if (documents.length === 0) return ''
  const rows = documents.map(({ id, title, sort, undertaking, redline, sections }) => {
    const what = undertaking ? undertakingWords[undertaking] : documentWords[sort]
    const inSections = sections.filter(({ before, after }) => before ?? after).length
    const fields = redline.fields.length
    const change = [amountWords(redline.amount), ...(inSections > 0 ? [count(inSections, 'del', 'deler')] : []), ...(fields > 0 ? [`${fields} felt i metadata`] : [])]
    return `| ${plain(title)} | ${plain(id)} | ${what} | ${change.join(', ')} |`
  })
  const table = ['| Dokument | Id | Hva | Endring |', '| --- | --- | --- | --- |', ...rows].join('\n')
  return rows.length > 12 ? folded(count(rows.length, 'dokument', 'dokumenter'), table) : table
}

function hearingPieces({ invited, lane, responses, remarks, open }: NonNullable<HearingReport['hearing']>): Piece[] {
  const answered = invited.filter((unit) => unit.answered !== undefined)
  const units = invited.map(({ unit, answered: on, reminders }) => `${plain(unit)}: ${on ? `svarte ${day(on)}` : 'har ikke svart'}${reminders > 0 ? `, minnet om det ${count(reminders, 'gang', 'ganger')}` : ''}`)
  const answers = lane === 'hearing' && invited.length > 0 ? `${answered.length} av ${invited.length} høringsinstanser har svart. ${count(responses, 'svar', 'svar')} i alt, med ${count(remarks, 'merknad', 'merknader')}.\n\n${folded('Høringsinstansene', bullets(units))}` : ''
  const owed = open.map(({ sender, response, remark, document, section }) => `Merknad ${remark ?? 0} i svar ${response} fra ${plain(sender)}${document ? ` (${plain(document)}${section ? `, ${plain(`${section.number} ${section.text}`)}` : ''})` : ''}`)
  return [...section('Høringsinstanser', answers, 3), ...section('Merknader som ikke er ferdig vurdert', owed.length === 0 ? '' : `${count(owed.length, 'merknad', 'merknader')} av ${remarks} mangler vurdering eller begrunnelse.\n\n${listed(owed, 'Merknadene')}`, 3)]
}

function approverList({ approvers }: HearingReport): string {
  const lines = approvers.map(({ title, role, holders, others, recorder, entitled }) => {
    const who = holders.length > 0 ? ` (${holders.map(plain).join(', ')})` : ''
    const by = recorder ? `${plain(role)}, ført av ${plain(recorder)}${who}` : `${plain(role)}${who}`
    const note = entitled ? '' : others.length > 0 ? `. Rollen har ikke fullmakt; det har ${others.map(plain).join(', ')}` : '. Rollen har ikke fullmakt'
    return { title, told: `${by}${note}` }
  })
  // One line a role: a hearing of many documents is mostly decided by one.
  return bullets([...Map.groupBy(lines, ({ told }) => told)].map(([told, of]) => `${told}: ${of.length > 4 ? count(of.length, 'dokument', 'dokumenter') : of.map(({ title }) => plain(title)).join(', ')}`))
}

function findingText({ findings: { fresh, mended, there } }: HearingReport): string {
  const line = ({ file, line: at, message, severity, rule }: Finding): string => `${severity === 'error' ? '**Feil**' : 'Varsel'}: ${plain(message)} (${plain(file)}, linje ${at}, ${plain(rule)})`
  const parts = [
    ...(fresh.length > 0 ? [`**${count(fresh.length, 'nytt funn', 'nye funn')}**\n\n${listed(fresh.map(line), count(fresh.length, 'nytt funn', 'nye funn'))}`] : ['Ingen nye funn.']),
    ...(mended.length > 0 ? [folded(`${count(mended.length, 'funn', 'funn')} er rettet`, bullets(mended.map(line)))] : []),
    ...(there.length > 0 ? [folded(`${count(there.length, 'funn', 'funn')} i de samme dokumentene var der fra før`, bullets(there.map(line)))] : []),
  ]
  return parts.join('\n\n')
}

function planText({ plan, unplanned, documents }: HearingReport): string {
  const items = plan.map(({ year, name, target, baseline, daysLate, fulfilled }) => {
    const moved = target === baseline ? '' : `, flyttet fra ${day(baseline)}`
    return `${year}: ${plain(name)}, frist ${day(target)}${moved}${daysLate > 0 ? `, **${count(daysLate, 'dag', 'dager')} over fristen**` : ''}. ${fulfilled ? 'Posten er ferdig når dette vedtas.' : 'Posten blir ikke ferdig av dette alene.'}`
  })
  const names = unplanned.map((id) => plain(documents.find((document) => document.id === id)?.title ?? id))
  return [...(items.length > 0 ? [listed(items, count(items.length, 'post', 'poster'))] : []), ...(names.length > 0 ? [`Ikke i revisjonsplanen: ${names.length > 8 ? count(names.length, 'dokument', 'dokumenter') : names.join(', ')}.`] : [])].join('\n\n')
}

function pathList({ others, outside }: HearingReport): string {
  const paths = [...others.map(plain), ...outside.map((path) => `${plain(path)} (utenfor innholdet)`)]
  return paths.length === 0 ? '' : listed(paths, count(paths.length, 'fil', 'filer'))
}
