import type { Localized } from '../../../schemas/common.ts'
import { isRegisterEntry } from '../corpus/audience.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { type Document } from '../corpus/document.ts'
import { headingWords } from '../corpus/outline.ts'
import type { Rule } from './rule.ts'

export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'error',
  summary: 'Dokumentet har overskriftene som innstillingene krever for denne typen dokument.',
  remedy: 'Skriv seksjonen, med overskriften på nivå 2.',

  *check(corpus) {
    for (const document of corpus.documents.values()) {
      if (!isText(document)) continue
      const written = new Set(document.sections.filter((section) => section.depth <= 2).map((section) => headingWords(section.text)))
      for (const wanted of required(corpus, document))
        if (!written.has(headingWords(wanted)))
          yield { ...document.yaml.place(['kind']), message: `Dokumentet mangler overskriften «${wanted}», som alle dokumenter av denne typen skal ha.` }
    }
  },

  examples: [
    { title: 'Ingen overskrifter er påkrevd.', body: 'Tekst.\n' },
    { title: 'De påkrevde overskriftene er der; store og små bokstaver er likegyldige.', files: settings('nb: formål', 'nb: Ansvar') },
    {
      title: 'Overskriften er skrevet på dokumentets språk.',
      front: { lang: 'en' },
      body: '## Purpose\n\nText.\n',
      files: settings('nb: Formål\n        en: Purpose'),
    },
    { title: 'Overskriften er ikke satt opp på dokumentets språk eller på bokmål.', files: settings('en: Purpose') },
    { title: 'Et opphevet dokument skal ikke rettes.', front: { repealed: '2026-02-01' }, body: 'Opphevet.\n', files: settings('nb: Formål') },
    { title: 'Et fortrolig dokument uten tekst.', front: { classification: 'confidential' }, body: '', files: settings('nb: Formål') },
    { title: 'Et dokument som ikke kan leses, må rettes først.', body: '## Formål\n\n{\n', files: settings('nb: Ansvar') },
    {
      title: 'En overskrift mangler.',
      body: '## Formål\n\nTekst.\n\n### Ansvar\n\nTekst.\n',
      files: settings('nb: Formål', 'nb: Ansvar'),
      finds: ['guideline'],
      says: 'mangler overskriften «Ansvar»',
    },
    {
      title: 'Språket er ikke oppgitt.',
      front: { lang: null },
      body: '## Formål\n\nTekst.\n',
      files: settings('nb: Ansvar'),
      finds: ['guideline'],
      says: '«Ansvar»',
    },
    {
      title: 'Et fortrolig dokument med tekst.',
      front: { classification: 'confidential' },
      body: '## Formål\n\nTekst.\n',
      files: settings('nb: Ansvar'),
      finds: ['guideline'],
    },
    {
      title: 'Overskriften skal stå på bokmål når nynorsk ikke er satt opp.',
      front: { lang: 'nn' },
      body: '## Føremål\n\nTekst.\n',
      files: settings('nb: Formål'),
      finds: ['guideline'],
      says: '«Formål»',
    },
  ],
}

/** Settings that require sections of guidelines. */
function settings(...sections: readonly string[]): Record<string, string> {
  const list = sections.map((section) => `\n      - ${section}`).join('')
  const kinds = ['guideline', 'routine'].map((id) => `  - id: ${id}\n    label:\n      nb: ${id}\n`)
  return { 'settings.yaml': `kinds:\n${kinds[1]}${kinds[0]}    required-sections:${list}\n` }
}

/** Whether a document has, or ought to have, a text of its own that somebody keeps up. */
const isText = (document: Document): boolean =>
  document.readable && document.data.repealed === undefined && !(isRegisterEntry(document) && document.tree.children.length === 0)

/** The headings that the kind of a document requires, in the document's language or else in bokmål. */
function required({ settings }: Corpus, { data }: Document): string[] {
  const kind = settings.kinds.find(({ id }) => id === data.kind)
  const inLanguage = (section: Localized): string | undefined => section[data.lang ?? 'nb'] ?? section.nb
  return (kind?.['required-sections'] ?? []).flatMap((section) => inLanguage(section) ?? [])
}
