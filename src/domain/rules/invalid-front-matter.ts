import { id as idSchema } from '../../../schemas/common.ts'
import { entriesOf, type Corpus, type Entry } from '../corpus/corpus.ts'
import { writtenDay } from '../corpus/days.ts'
import { didYouMean, suggester } from '../corpus/read-data.ts'
import { invalidFrontMatterExamples } from './invalid-front-matter.examples.ts'
import type { Found, Rule } from './rule.ts'

/** @param knownRules the ids of every rule of the check, which settings may give another severity; asked for when the check runs */
export const invalidFrontMatter = (knownRules: () => readonly string[]): Rule => ({
  id: 'invalid-front-matter',
  severity: 'error',
  summary: 'Metadata og registre er fylt ut slik at de kan leses.',
  remedy: 'Rett feltet slik meldingen sier.',

  *check(corpus) {
    for (const entry of entriesOf(corpus)) {
      yield* entry.dataFaults
      if (!entry.id.split('/').every((part) => idSchema.safeParse(part).success)) {
        const remedy = 'Gi filen et navn med små bokstaver a–z, tall og bindestrek, for eksempel «ikt-reglement».'
        yield { file: entry.path, line: 1, column: 1, message: `Filnavnet «${entry.id}» kan ikke brukes som id.`, remedy }
      }
    }
    yield* unknownKindsAndAreas(corpus)
    yield* unfitDocuments(corpus)
    for (const framework of corpus.frameworks.values()) yield* repeated(framework, 'clauses', framework.data.clauses)
    const settings = corpus.settingsFile
    if (!settings) return
    for (const field of ['kinds', 'areas', 'classes'] as const) yield* repeated(settings, field, settings.data[field])
    const rules = knownRules()
    const near = suggester(rules)
    for (const rule of Object.keys(corpus.settings.severities))
      if (!rules.includes(rule)) {
        const message = `Regelen «${rule}» finnes ikke.${didYouMean(near(rule))}`
        yield { ...settings.yaml.placeOfKey(['severities'], rule), message, remedy: 'Rett navnet på regelen, eller fjern linjen.' }
      }
  },

  examples: invalidFrontMatterExamples,
})

function* unknownKindsAndAreas({ settings, documents, roles }: Corpus): Iterable<Found> {
  const kinds = settings.kinds.map((kind) => kind.id)
  const areas = settings.areas.map((area) => area.id)
  const knownKinds = new Set(kinds)
  const knownAreas = new Set(areas)
  const nearKind = suggester(kinds)
  const nearArea = suggester(areas)
  const unknown = (what: string, id: string, near: string | undefined) => ({
    message: `${what} «${id}» finnes ikke i innstillingene.${didYouMean(near)}`,
    remedy: 'Velg en av dem som finnes, eller be om at den blir lagt inn i innstillingene.',
  })
  for (const { data, yaml } of documents.values()) {
    const { kind } = data
    if (kind && !knownKinds.has(kind)) yield { ...yaml.place(['kind']), ...unknown('Typen', kind, nearKind(kind)) }
    for (const [index, area] of (data.areas ?? []).entries())
      if (!knownAreas.has(area)) yield { ...yaml.place(['areas', index]), ...unknown('Området', area, nearArea(area)) }
  }
  for (const { data, yaml } of roles.values())
    for (const [index, entitlement] of (data['may-approve'] ?? []).entries()) {
      const { kind, areas: limits = [] } = typeof entitlement === 'string' ? { kind: entitlement } : entitlement
      const path = ['may-approve', index]
      // An entitlement that is the kind alone has no field for it; the place is then that of the entitlement itself.
      if (!knownKinds.has(kind)) yield { ...yaml.place([...path, 'kind']), ...unknown('Typen', kind, nearKind(kind)) }
      for (const [number, area] of limits.entries())
        if (!knownAreas.has(area)) yield { ...yaml.place([...path, 'areas', number]), ...unknown('Området', area, nearArea(area)) }
    }
}

function* unfitDocuments({ settings, documents }: Corpus): Iterable<Found> {
  const { languages } = settings
  for (const { data, yaml } of documents.values()) {
    const { lang, 'valid-from': from, 'next-revision': due } = data
    if (lang && languages && !languages.includes(lang)) {
      const remedy = 'Rett «lang», eller legg språket inn i innstillingene.'
      yield { ...yaml.place(['lang']), message: `Språket «${lang}» er ikke blant dem som er i bruk her: ${languages.join(', ')}.`, remedy }
    }
    if (from && due && from > due)
      yield {
        ...yaml.place(['next-revision']),
        message: `Neste revisjon er ${writtenDay(due, 'nb')}, men dokumentet gjelder først fra ${writtenDay(from, 'nb')}.`,
        remedy: 'Rett den datoen som er feil.',
        cause: yaml.place(['valid-from']),
      }
  }
}

function* repeated(entry: Entry<unknown>, field: string, items: readonly { readonly id: string }[] | undefined): Iterable<Found> {
  const seen = new Set<string>()
  for (const [index, { id }] of (items ?? []).entries()) {
    const message = `Id-en «${id}» står to ganger i «${field}».`
    if (seen.has(id)) yield { ...entry.yaml.place([field, index, 'id']), message, remedy: 'Gi den ene en annen id, eller fjern den.' }
    seen.add(id)
  }
}
