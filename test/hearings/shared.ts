import { stringify } from 'yaml'
import { buildCorpus, type Corpus } from '../../src/domain/corpus/corpus.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { proceedingOf, type Proceeding } from '../../src/domain/hearings/proceeding.ts'
import type { Case } from '../../src/domain/hearings/publication.ts'
import { fingerprintOf } from '../../src/domain/history/fingerprint.ts'
import { decisionsFor } from '../../src/domain/hearings/decide.ts'
import { documentText, exampleFiles } from '../../src/domain/rules/example.ts'
import { check } from '../../src/domain/reports/check.ts'
import { rules } from '../../src/domain/rules/index.ts'

export type Files = Readonly<Record<string, string>>
export const today = '2026-11-22'
const commit = 'a'.repeat(40)

export const testSettings = {
  kinds: [
    { id: 'policy', label: { nb: 'politikk' }, 'maximum-interval': 36, 'hearing-days': 28 },
    { id: 'guideline', label: { nb: 'retningslinje' }, 'maximum-interval': 24, 'hearing-days': 28, consult: [{ role: 'tillitsvalgte', areas: ['hse'] }] },
    { id: 'routine', label: { nb: 'rutine' }, 'maximum-interval': 24 },
  ],
  hearings: { 'material-words': 10, 'correction-words': 5 },
}

/** Files of main: the sound folder of the examples, with people in its roles. */
export const mainFiles: Files = {
  'settings.yaml': stringify(testSettings),
  'roles/rektor.yaml': stringify({ title: { nb: 'Rektor' }, 'may-approve': ['policy', 'guideline', 'routine'], holders: [{ user: 'Rita', from: '2020-01-01' }] }),
  'roles/styret.yaml': stringify({ title: { nb: 'Styret' }, sort: 'body', 'may-approve': ['policy'] }),
  'roles/sekretar.yaml': stringify({ title: { nb: 'Sekretær' }, holders: [{ user: 'sam' }] }),
  'roles/tillitsvalgte.yaml': stringify({ title: { nb: 'Tillitsvalgte' }, sort: 'group' }),
  'documents/eksempel.mdx': documentText({}, '## Formål\n\nDette er et eksempel.\n\n## Ansvar\n\n<Duties role="rektor">\n\n- leder arbeidet\n\n</Duties>\n'),
  'documents/annet.mdx': documentText({ title: 'Rutine for annet', kind: 'routine' }, '## Formål\n\nEn rutine.\n\n## Framgangsmåte\n\nSe [ansvaret](eksempel.mdx#ansvar).\n'),
  'decisions/annet/001.yaml': stringify({ kind: 'adopted', document: 'annet', fingerprint: '6406ecbc5032471951e57c68d6b976c203d3ddb54d954be9255a2ff4f518d116', role: 'rektor', 'valid-from': '2026-01-01', 'next-revision': '2028-01-01' }),
}

export function corpusOf(files: Files): Corpus {
  const encoder = new TextEncoder()
  const base = Object.fromEntries(exampleFiles({ title: '' }).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  return buildCorpus(Object.entries({ ...base, ...mainFiles, ...files }).map(([path, text]) => {
    const bytes = encoder.encode(text)
    return { path, bytes, size: bytes.length }
  }), satteri)
}

export const proposed = documentText({}, '## Formål\n\nDette er et bedre eksempel.\n\n## Ansvar\n\n<Duties role="rektor">\n\n- leder arbeidet\n- rapporterer til styret\n\n</Duties>\n')

export interface Setup {
  readonly hearing?: Readonly<Record<string, unknown>>
  /** Files of the frozen proposal over main, and of the head over that. */
  readonly frozen?: Files
  readonly head?: Files
  readonly over?: Partial<Case>
  /** Leaves the decisions out. */
  readonly undecided?: boolean
  readonly validFrom?: string
  readonly choices?: Parameters<typeof decisionsFor>[3]
}

/** A hearing that may be published, apart from what the set-up says otherwise. */
export function caseOf({ hearing = {}, frozen: frozenFiles = { 'documents/eksempel.mdx': proposed }, head: headFiles = {}, over = {}, undecided = false, validFrom = '2027-01-01', choices }: Setup = {}): Case {
  const main = corpusOf({})
  const frozen = corpusOf(frozenFiles)
  const record = {
    title: { nb: 'Nye eksempler' },
    lane: 'hearing',
    members: [{ document: 'eksempel', undertaking: 'revise', fingerprint: fingerprintOf(frozen.documents.get('eksempel') ?? main.documents.get('eksempel') ?? never()), 'in-force': fingerprintOf(main.documents.get('eksempel') ?? never()) }],
    proposal: commit,
    owner: 'direktor',
    reason: 'Eksemplene er gamle.',
    opened: '2026-09-01',
    deadline: '2026-10-15',
    invited: [{ unit: 'Biblioteket' }],
    case: '2026/1',
    ...hearing,
  }
  const response = stringify({ from: 'unit', unit: 'Biblioteket', received: '2026-10-01', position: 'supports-with-remarks', remarks: [{ number: 1, document: 'eksempel', anchor: 'ansvar', text: 'Også dekan.' }] })
  const disposition = stringify({ dispositions: [{ remark: 1, disposition: 'accepted' }] })
  const files: Files = { ...frozenFiles, 'hearings/nye.yaml': stringify(record), 'hearings/nye/responses/1.yaml': response, 'hearings/nye/dispositions/1.yaml': disposition, ...headFiles }
  const draft = corpusOf(files)
  const written = undecided ? [] : decisionsFor(proceeding(draft), draft, main, choices ?? { validFrom })
  const decided: Record<string, string> = { ...files }
  for (const { document, path, decision, fields } of written) {
    decided[path] ??= stringify(decision)
    const own = draft.documents.get(document)
    if (own && headFiles[`documents/${document}.mdx`] === undefined) decided[own.path] = withFields(own.source.text, fields)
  }
  const head = corpusOf(decided)
  const findings = (corpus: Corpus) => check(corpus, today, rules).findings
  return { proceeding: proceeding(head), main, base: main, head, frozen, outside: [], findings: { main: findings(main), head: findings(head) }, headCommit: 'b'.repeat(40), approvals: [{ user: 'rita', commit: 'b'.repeat(40), day: today }], pushers: ['odd'], mergeable: true, today, ...over }
}

export function withFields(text: string, fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields).reduce((all, [key, value]) => (new RegExp(`^${key}:.*$`, 'm').test(all) ? all.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value ?? ''}`) : all.replace('\n---\n', `\n${key}: ${value ?? ''}\n---\n`)), text)
}

export function proceeding(corpus: Corpus): Proceeding {
  return proceedingOf(corpus, 'nye') ?? never()
}

function never(): never {
  throw new Error('the set-up lacks something')
}
