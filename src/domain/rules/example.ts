import { stringify } from 'yaml'
import type { RawFile } from '../corpus/source.ts'

/** An example of a rule: files laid over a small sound content folder, and what the rule finds in them. */
export interface Example {
  /** A sentence, in Norwegian, for the help page. */
  readonly title: string
  /** Front matter of `documents/eksempel.mdx` that differs from the sound one; `null` takes a field away. */
  readonly front?: Readonly<Record<string, unknown>>
  /** Text of `documents/eksempel.mdx` instead of the sound one. */
  readonly body?: string
  /** Other files, whole; a path that is there already is replaced. A `Uint8Array` is written as it is. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** The day of the check; 22 November 2026 when nothing is said. */
  readonly today?: string
  /** The words at which each finding begins, in order of file and place; none for a good example. A `path ` before them names another file. */
  readonly finds?: readonly string[]
  /** Words that a message must have. */
  readonly says?: string
  /** The file of the first finding after the fix, or the words that stand there then. */
  readonly fixed?: string
}

export const exampleDay = '2026-11-22'
export const examplePath = 'documents/eksempel.mdx'

const front = {
  title: 'Retningslinje for eksempler',
  kind: 'guideline',
  areas: ['privacy'],
  lang: 'nb',
  owner: 'direktor',
  'approved-by': 'rektor',
  'valid-from': '2026-01-01',
  'next-revision': '2028-01-01',
  classification: 'open',
}

const soundBody = '## Formål\n\nDette er et eksempel.\n\n## Ansvar\n\nDirektøren har ansvaret.\n'

/** Fields as they are written in front matter; `null` takes a field away. */
export function frontMatterText(fields: Readonly<Record<string, unknown>>): string {
  const written = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  return stringify(written, { lineWidth: 0, schema: 'core' })
}

/** A document as text, from front matter and a body. */
export function documentText(fields: Readonly<Record<string, unknown>>, body = soundBody): string {
  return `---\n${frontMatterText({ ...front, ...fields })}---\n\n${body}`
}

const sound: Readonly<Record<string, string>> = {
  'documents/annet.mdx': documentText({ title: 'Rutine for annet', kind: 'routine' }, '## Formål\n\nEn rutine.\n\n## Framgangsmåte\n\nGjør dette.\n\n### Trinn en\n\nBegynn.\n'),
  'roles/rektor.yaml': 'title:\n  nb: Rektor\nmay-approve:\n  - policy\n  - guideline\n  - routine\n',
  'roles/direktor.yaml': 'title:\n  nb: Direktør\nmay-approve:\n  - kind: guideline\n    areas:\n      - hse\n',
  'terms/samtykke.yaml': 'term:\n  nb: samtykke\ndefinition:\n  nb: Et frivillig ja.\n',
  'frameworks/gdpr.yaml':
    'title:\n  nb: Personvernforordningen\nfamily: law\nclauses:\n  - id: "5"\n    title:\n      nb: Prinsipper\n  - id: "6"\n    title:\n      nb: Lovlighet\n    repealed: 2026-01-01\n    replaced-by: gdpr/5\n',
}

/** The files of an example. */
export function exampleFiles(example: Example): RawFile[] {
  const files: Record<string, string | Uint8Array> = {
    ...sound,
    [examplePath]: documentText(example.front ?? {}, example.body),
    ...example.files,
  }
  const encoder = new TextEncoder()
  return Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content
    return { path, bytes, size: bytes.length }
  })
}
