import { documentText } from '../../src/domain/rules/example.ts'

/** A fault laid into the real content: how a file changes, and the words at whose line the rule must find it. */
export interface Seed {
  readonly rule: string
  readonly file: string
  readonly change: (text: string) => string
  readonly at: string
  /** Rules that cannot but find it too. */
  readonly also?: readonly string[]
  /** Files that the fault needs beside it. */
  readonly beside?: Readonly<Record<string, string>>
}

const routine = 'documents/kameraovervaking.mdx'
const added = (words: string) => (text: string) => `${text}\n${words}\n`
const set = (field: string, value: string) => (text: string) => text.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${value}`)
const listed = (field: string, value: string) => (text: string) => text.replace(new RegExp(`^${field}:\\n`, 'm'), `${field}:\n  - ${value}\n`)
const inText = (rule: string, words: string, at = words, beside?: Seed['beside']): Seed => ({ rule, file: routine, change: added(words), at, ...(beside ? { beside } : {}) })
const sound = { owner: 'organisasjonsdirektor', 'approved-by': 'organisasjonsdirektor', 'next-revision': '2028-01-01' }
const sections = '## Formål\n\nTekst.\n\n## Virkeområde\n\nTekst.\n\n## Ansvar\n\nTekst.\n'
const plan = `adopted: 2024-11-19
adopted-by: rektor
items:
  - documents:
      - hms
    what: revise
    trigger: interval
    responsible: hr-direktor
    target: 2025-12-01
    decided-by: rektor
`
const hearing = `title:
  nb: Høring
lane: hearing
members:
  - document: hms
    undertaking: revise
owner: hr-direktor
opened: 2026-03-02
deadline: 2026-05-04
`

/** One fault for every rule. */
export const seeds: readonly Seed[] = [
  inText('ambiguous-anchor', '### Prøve\n\nEn.\n\n## Vedlegg\n\n### Prøve\n\nSe [prøven](#prøve-1).', 'Se [prøven]'),
  { rule: 'approver-not-entitled', file: routine, change: set('approved-by', 'prosjektleder'), at: 'approved-by: prosjektleder' },
  inText('broken-anchor', 'Se [reglene](#borte).'),
  inText('broken-link', 'Se [reglene](borte.mdx).'),
  { rule: 'broken-reference', file: routine, change: listed('related', 'finnes-ikke'), at: '- finnes-ikke' },
  inText('duplicate-heading', '## Vedlegg\n\n### Prøve\n\nEn.\n\n### Prøve\n\nTo.', '### Prøve\n\nTo.'),
  inText('heading-order', '## Vedlegg\n\n#### For dypt\n\nTekst.', '#### For dypt'),
  { rule: 'impossible-plan', file: 'plans/2027.yaml', change: (text) => text.replace(/responsible: .*$/m, 'responsible: ukjent'), at: 'responsible: ukjent' },
  { rule: 'invalid-front-matter', file: routine, change: (text) => text.replace(/^case:/m, 'saksnr:'), at: 'saksnr:' },
  inText('invalid-syntax', 'En { krøll.'),
  { rule: 'lapsed-hearing', file: 'hearings/prove.yaml', change: () => hearing, at: 'deadline:' },
  { rule: 'late-item', file: 'plans/2025.yaml', change: () => plan, at: 'target:', also: ['unplanned-revision'] },
  inText('missing-asset', '![Kart](bilder/borte.png)'),
  { rule: 'missing-exempt-basis', file: 'documents/beredskapsplan.mdx', change: (text) => text.replace(/^exempt-basis: .*\n/m, ''), at: 'classification: internal' },
  { rule: 'missing-section', file: routine, change: (text) => text.replace(/^## Formål$/m, '## Hensikt'), at: 'kind: routine' },
  { rule: 'overdue-revision', file: routine, change: set('next-revision', '2026-11-21'), at: 'next-revision: 2026-11-21', also: ['unplanned-revision'] },
  { rule: 'reference-cycle', file: 'documents/informasjonssikkerhet-og-personvern.mdx', change: listed('under', 'kryptografiske-tiltak'), at: '- kryptografiske-tiltak\n  - styring' },
  { rule: 'repealed-clause', file: routine, change: listed('law-refs', 'universitets-og-hoyskoleloven-2005/4-3'), at: '- universitets-og-hoyskoleloven-2005/4-3' },
  inText('repealed-target', 'Se [den gamle](gammel.mdx).', 'Se [den gamle]', { 'documents/gammel.mdx': documentText({ ...sound, repealed: '2026-02-01' }, sections) }),
  { rule: 'restricted-body', file: 'documents/fortrolig.mdx', change: () => documentText({ ...sound, classification: 'confidential', 'exempt-basis': 'offentleglova § 24', 'held-in': 'Arkivet' }, sections), at: '## Formål' },
  inText('restricted-link', 'Se [planen](beredskapsplan.mdx).'),
  { rule: 'revision-interval', file: routine, change: set('next-revision', '2031-01-01'), at: 'next-revision: 2031-01-01' },
  inText('stale-number', 'Se [99.9](#ansvar).'),
  { rule: 'stale-translation', file: 'documents/personal-data.mdx', change: added('## Annex\n\nText.'), at: '## Annex' },
  inText('undecided-text', 'En ny setning.', 'title: Rutine'),
  { rule: 'unknown-clause', file: routine, change: listed('law-refs', 'gdpr/999'), at: '- gdpr/999' },
  { rule: 'unknown-role', file: routine, change: set('owner', 'eiendomsdirektoren'), at: 'owner: eiendomsdirektoren' },
  inText('unlinked-reference', 'Mer om dette står i kapittel 2.'),
  { rule: 'unplanned-revision', file: 'documents/ny.mdx', change: () => documentText({ ...sound, 'next-revision': '2027-12-01' }, sections), at: 'next-revision:' },
  inText('unsafe-content', 'Se [siden](javascript:alert(1)).'),
  inText('unstable-markup', '- [ ] Gjør dette'),
  { rule: 'upcoming-revision', file: routine, change: set('next-revision', '2026-12-24'), at: 'next-revision: 2026-12-24', also: ['unplanned-revision'] },
]
