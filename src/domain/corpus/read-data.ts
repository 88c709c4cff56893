import { closestMatch } from 'leven'
import type { z } from 'zod'
import type { Fault } from './finding.ts'
import type { Path, YamlText } from './yaml.ts'

/** What a schema accepted of a file, field by field, and a fault for everything it did not. */
export interface ReadData<T> {
  readonly data: Partial<T>
  readonly faults: readonly Fault[]
}

/**
 * Holds a value against a schema one field at a time, so that one bad field hides neither the other faults nor the good fields.
 * @param yaml the text that was read; places come from it
 * @param what how the file is named to its writer ("metadataene", "rollen" …)
 */
export function readData<S extends z.ZodObject>(yaml: YamlText, schema: S): ReadData<z.infer<S>> {
  const faults: Fault[] = [...yaml.faults]
  const data: Record<string, unknown> = {}
  if (yaml.value === undefined && faults.length > 0) return { data: {}, faults }
  const value = yaml.value ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    faults.push({ ...yaml.place([]), message: 'Her skal det stå felter med navn og verdi.', remedy: 'Skriv ett felt på hver linje: navn, kolon, mellomrom, verdi.' })
    return { data: {}, faults }
  }
  const record = value as Record<string, unknown>
  const known = Object.keys(schema.shape)
  for (const key of Object.keys(record)) {
    if (!known.includes(key)) faults.push({ ...yaml.placeOfKey([], key), ...unknownKey(key, known) })
  }
  for (const [key, field] of Object.entries(schema.shape)) {
    const result = (field as z.ZodType).safeParse(record[key], { reportInput: true })
    if (result.success) {
      if (result.data !== undefined) data[key] = result.data
      continue
    }
    if (record[key] === undefined) {
      faults.push({ ...yaml.place([key]), message: `Feltet «${key}» mangler.`, remedy: `Fyll ut «${key}».` })
      continue
    }
    for (const issue of result.error.issues) faults.push(...explain(issue, [key], yaml))
  }
  return { data: data as Partial<z.infer<S>>, faults }
}

function unknownKey(key: string, known: readonly string[]): Pick<Fault, 'message' | 'remedy'> {
  const near = suggestion(key, known)
  return {
    message: `Ukjent felt «${key}».${near ? ` Mente du «${near}»?` : ''}`,
    remedy: near ? `Endre navnet til «${near}», eller fjern feltet.` : 'Fjern feltet, eller bruk et av feltene i malen.',
  }
}

/** The nearest known word, if it is near enough to be what was meant: at most a third of its letters differ. */
export function suggestion(word: string, known: Iterable<string>): string | undefined {
  return closestMatch(word, [...known], { maxDistance: Math.max(1, Math.floor(word.length / 3)) })
}

/** Patterns of the schemas, by the message that `regex` and `refine` give, in words. */
const patterns: Record<string, string> = {
  id: 'en id: små bokstaver a–z, tall og bindestrek',
  clause: 'en henvisning på formen rammeverk/punkt, for eksempel gdpr/5',
  line: 'tekst på én linje',
  language: 'minst ett språk: nb, nn eller en',
  address: 'en adresse som begynner med https://, http://, mailto: eller tel:',
  colour: 'en farge på formen #1a2b3c',
  'clause-id': 'et nummer uten mellomrom',
}
const types: Record<string, string> = {
  string: 'en tekst', array: 'en liste', object: 'felter med navn og verdi', record: 'felter med navn og verdi', number: 'et tall', int: 'et helt tall', boolean: 'true eller false',
}

function explain(issue: z.core.$ZodIssue, above: Path, yaml: YamlText): Fault[] {
  const path: Path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))]
  const name = path.filter((part) => typeof part === 'string').join('.')
  const place = yaml.place(path)
  const input = 'input' in issue ? issue.input : undefined
  const found = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? ` Fant «${String(input).slice(0, 60)}».` : ''
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ ...yaml.placeOfKey(path, key), message: `Ukjent felt «${name}.${key}».`, remedy: 'Fjern feltet, eller bruk et av feltene i malen.' }))
    case 'invalid_union': {
      const nearest = issue.errors.find((errors) => errors.every((error) => error.path.length > 0))
      if (nearest) return nearest.flatMap((error) => explain(error, path, yaml))
      return [{ ...place, message: `«${name}» har en verdi som ikke kan brukes.${found}` }]
    }
    case 'invalid_type':
      if (input === undefined) return [{ ...place, message: `Feltet «${name}» mangler.`, remedy: `Fyll ut «${name}».` }]
      return [{
        ...place,
        message: `«${name}» skal være ${types[issue.expected] ?? 'noe annet'}.${found}`,
        remedy: issue.expected === 'string' && found ? 'Sett verdien i anførselstegn.' : `Skriv ${types[issue.expected] ?? 'en gyldig verdi'}.`,
      }]
    case 'invalid_value': {
      const values = issue.values.map(String)
      const near = typeof input === 'string' ? suggestion(input, values) : undefined
      return [{ ...place, message: `«${name}» skal være en av: ${values.join(', ')}.${found}`, remedy: near ? `Skriv «${near}».` : 'Velg en av verdiene.' }]
    }
    case 'invalid_format': {
      if (issue.format === 'date') return [{ ...place, message: `«${name}» skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD.${found}`, remedy: 'Skriv datoen som for eksempel 2027-06-12.' }]
      return [{ ...place, message: `«${name}» skal være ${patterns[issue.message] ?? 'på en annen form'}.${found}` }]
    }
    case 'too_small':
      return [{ ...place, message: `«${name}» ${issue.origin === 'string' ? 'er tom' : issue.origin === 'array' ? 'må ha minst én verdi' : `må være minst ${issue.minimum}`}.`, remedy: `Fyll ut «${name}».` }]
    case 'too_big':
      return [{ ...place, message: `«${name}» er for ${issue.origin === 'string' ? `lang; grensen er ${issue.maximum} tegn` : `stor; grensen er ${issue.maximum}`}.` }]
    default:
      return [{ ...place, message: `«${name}» skal være ${patterns[issue.message] ?? 'noe annet'}.${found}` }]
  }
}
