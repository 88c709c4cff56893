import { suggestion } from '../corpus/read-data.ts'
import type { Place } from '../corpus/finding.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { placeOf } from '../corpus/document.ts'
import { attribute } from '../corpus/blocks.ts'
import type { Rule } from './rule.ts'

export const unknownRole: Rule = {
  id: 'unknown-role',
  severity: 'error',
  summary: 'Alle roller som nevnes i metadata og oppgaver, finnes i rolleregisteret.',
  remedy: 'Velg en rolle som finnes, eller opprett rollen i registeret.',

  *check(corpus) {
    for (const { role, place } of mentions(corpus)) {
      if (corpus.roles.has(role)) continue
      const near = suggestion(role, corpus.roles.keys())
      yield { ...place, message: `Rollen «${role}» finnes ikke.${near ? ` Mente du «${near}»?` : ''}` }
    }
  },

  examples: [
    { title: 'Rollene finnes.', front: { owner: 'rektor', 'applies-to': ['direktor'] } },
    { title: 'Felter som mangler, er en annen feil.', front: { owner: null, 'approved-by': null } },
    { title: 'En blokk som ikke er en oppgave, eller som ikke sier hvem.', body: '## Ansvar\n\n<Note type="info">\n\nMerk.\n\n</Note>\n\n<Duties>\n\n- leder arbeidet\n\n</Duties>\n' },
    { title: 'En oppgave for en rolle som finnes.', body: '## Ansvar\n\n<Duties role="rektor">\n\n- leder arbeidet\n\n</Duties>\n' },
    { title: 'Innstillinger som ikke nevner noen rolle.', files: { 'settings.yaml': 'due-soon-days: 60\n' } },
    { title: 'Den som forvalter dokumentet, finnes ikke.', front: { owner: 'rektorn' }, finds: ['rektorn'], says: 'Mente du «rektor»?' },
    { title: 'En av dem dokumentet gjelder for, finnes ikke.', front: { 'applies-to': ['rektor', 'alle'] }, finds: ['alle'] },
    { title: 'Oppgaver for en rolle som ikke finnes.', body: '## Ansvar\n\n<Duties role="dekan">\n\n- leder arbeidet\n\n</Duties>\n', finds: ['<Duties'] },
    {
      title: 'En rolle rapporterer til en rolle som ikke finnes.',
      files: { 'roles/dekan.yaml': 'title:\n  nb: Dekan\nreports-to: rektoratet\n' },
      finds: ['roles/dekan.yaml rektoratet'],
    },
    {
      title: 'En gruppe består av roller som ikke finnes.',
      files: { 'roles/alle.yaml': 'title:\n  nb: Alle\nmembers:\n  - rektor\n  - studentane\n' },
      finds: ['roles/alle.yaml studentane'],
    },
    {
      title: 'Innstillingene nevner roller som ikke finnes.',
      files: { 'settings.yaml': 'kinds:\n  - id: guideline\n    label:\n      nb: retningslinje\n    consult:\n      - role: rektor\n      - role: radet\nregisters:\n  terms: rektor\n  roles: rektorn\n' },
      finds: ['settings.yaml radet', 'settings.yaml rektorn'],
    },
  ],
}

function* mentions(corpus: Corpus): Iterable<{ role: string; place: Place }> {
  for (const document of corpus.documents.values()) {
    for (const key of ['owner', 'approved-by'] as const) {
      const role = document.data[key]
      if (role) yield { role, place: document.yaml.place([key]) }
    }
    for (const [index, role] of (document.data['applies-to'] ?? []).entries()) yield { role, place: document.yaml.place(['applies-to', index]) }
    for (const block of document.blocks) {
      const role = block.name === 'Duties' ? attribute(block, 'role') : undefined
      if (role) yield { role, place: placeOf(document, block) }
    }
  }
  for (const entry of corpus.roles.values()) {
    const role = entry.data['reports-to']
    if (role) yield { role, place: entry.yaml.place(['reports-to']) }
    for (const [index, member] of (entry.data.members ?? []).entries()) yield { role: member, place: entry.yaml.place(['members', index]) }
  }
  yield* inSettings(corpus)
}

function* inSettings({ settings, settingsFile: entry }: Corpus): Iterable<{ role: string; place: Place }> {
  if (!entry) return
  for (const [at, kind] of settings.kinds.entries()) for (const [index, { role }] of (kind.consult ?? []).entries()) yield { role, place: entry.yaml.place(['kinds', at, 'consult', index, 'role']) }
  // A register that is not named there has no key either.
  for (const [register, role] of Object.entries(settings.registers ?? {}) as [string, string][]) yield { role, place: entry.yaml.place(['registers', register]) }
}
