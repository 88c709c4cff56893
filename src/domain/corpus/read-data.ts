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
 */
export function readData<S extends z.ZodObject>(yaml: YamlText, schema: S): ReadData<z.infer<S>> {
  const faults: Fault[] = []
  const data: Record<string, unknown> = {}
  const record = yaml.value ?? {}
  if (!isRecord(record)) {
    const remedy = 'Skriv ett felt på hver linje: navn, kolon, mellomrom, verdi.'
    const fault = { ...yaml.place([]), message: 'Her skal det stå felter med navn og verdi.', remedy }
    return { data: {}, faults: yaml.faults.length > 0 ? yaml.faults : [fault] }
  }
  const known = Object.keys(schema.shape)
  const meant = new Set<string | undefined>()
  for (const key of Object.keys(record)) {
    if (known.includes(key)) continue
    const near = suggestion(key, known)
    meant.add(near)
    faults.push({ ...yaml.placeOfKey([], key), ...unknownKey(key, near) })
  }
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const result = field.safeParse(record[key], { reportInput: true })
    if (result.success) {
      if (result.data !== undefined) data[key] = result.data
    } else if (record[key] !== undefined) for (const issue of issuesOf(field, record[key], result.error)) faults.push(...explain(issue, [key], yaml))
    // Where the form is broken, or a name misspelt, the field may be there.
    else if (yaml.faults.length === 0 && !meant.has(key)) faults.push({ ...yaml.place([key]), ...missing(key) })
  }
  // A line that is broken gives values that nobody wrote.
  const broken = new Set(yaml.faults.map((fault) => fault.line))
  return { data: data as Partial<z.infer<S>>, faults: [...yaml.faults, ...faults.filter((fault) => !broken.has(fault.line))] }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const missing = (name: string): Pick<Fault, 'message' | 'remedy'> => ({ message: `Feltet «${name}» mangler.`, remedy: `Fyll ut «${name}».` })

/** A number where a date is wanted is told as a date that is wrong, not as a number that wants quotation marks. */
function issuesOf(field: z.ZodType, value: unknown, error: z.ZodError): readonly z.core.$ZodIssue[] {
  const [first] = error.issues
  const wantsText = typeof value === 'number' && first?.code === 'invalid_type' && first.expected === 'string'
  const second = wantsText ? field.safeParse(String(value), { reportInput: true }) : undefined
  return second?.error?.issues ?? error.issues
}

function unknownKey(key: string, near: string | undefined): Pick<Fault, 'message' | 'remedy'> {
  return {
    message: `Ukjent felt «${key.slice(0, 60)}».${didYouMean(near)}`,
    remedy: near ? `Endre navnet til «${near}», eller fjern feltet.` : 'Fjern feltet, eller bruk et av feltene i malen.',
  }
}

/** The nearest known word, if it is near enough to be what was meant: a third of its letters differ, rounded up. */
export function suggestion(word: string, known: Iterable<string>): string | undefined {
  return word.length > 100 ? undefined : closestMatch(word, [...known], { maxDistance: Math.ceil(word.length / 3) })
}

/** Suggestions for many words among the same known ones: a word that many files have wrong is held against them once. */
export function suggester(known: Iterable<string>): (word: string) => string | undefined {
  const words = [...known]
  const told = new Map<string, string | undefined>()
  return (word) => {
    if (!told.has(word)) told.set(word, suggestion(word, words))
    return told.get(word)
  }
}

/** The question that ends a message when there is a suggestion. */
export const didYouMean = (near: string | undefined): string => (near ? ` Mente du «${near}»?` : '')

/** Patterns of the schemas, by the message that `regex` and `refine` give, in words. */
const patterns: Record<string, string> = {
  id: 'en id: små bokstaver a–z, tall og bindestrek',
  clause: 'en henvisning på formen rammeverk/punkt, for eksempel gdpr/5',
  line: 'tekst på én linje',
  language: 'skrevet på minst ett språk: nb, nn eller en',
  address: 'en adresse som begynner med https://, http://, mailto: eller tel:',
  colour: 'en farge på formen #1a2b3c',
  path: 'en adresse på nettstedet, for eksempel /gammel-side/',
  'plan-item': 'knyttet til dokumenter («documents»), eller til tittelen på et nytt («title»)',
  'clause-id': 'et nummer uten mellomrom',
  commit: 'navnet på en commit: 40 eller 64 tegn, 0–9 og a–f',
  fingerprint: 'et fingeravtrykk: 64 tegn, 0–9 og a–f',
  'month-day': 'en dag i året, skrevet MM-DD, for eksempel 12-24',
}
const types: Record<string, string> = {
  string: 'en tekst',
  array: 'en liste',
  object: 'en gruppe felter',
  record: 'en gruppe felter',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
}
const remedies: Record<string, string> = {
  string: 'Skriv verdien på samme linje, i anførselstegn hvis det er et tall.',
  array: 'Skriv hver verdi på sin egen linje, med to mellomrom og en bindestrek foran.',
  object: 'Skriv feltene under, ett på hver linje, med to mellomrom foran.',
}

function explain(issue: z.core.$ZodIssue, above: Path, yaml: YamlText): Fault[] {
  const path: Path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))]
  const name = path.filter((part) => typeof part === 'string').join('.')
  const place = yaml.place(path)
  const { input } = issue
  if (input === undefined) {
    if (typeof path.at(-1) === 'string') return [{ ...place, ...missing(name) }]
    return [{ ...place, message: `Listen «${name}» har en tom verdi.`, remedy: 'Fyll ut verdien, eller fjern linjen.' }]
  }
  const written = typeof input === 'string' ? input : typeof input === 'object' ? undefined : yaml.written(path)?.text
  const found = written === undefined ? '' : ` Fant «${written.slice(0, 60)}».`
  const should = (be: string, remedy?: string): Fault[] => [{ ...place, message: `«${name}» ${be}.${found}`, ...(remedy && { remedy }) }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ ...yaml.placeOfKey(path, key), ...unknownKey(`${name}.${key}`, undefined) }))
    case 'invalid_key':
      return [{
        ...yaml.placeOfKey(path.slice(0, -1), String(path.at(-1))),
        message: `Navnet på et felt her skal være ${patterns.id}.${found}`,
        remedy: 'Rett navnet.',
      }]
    case 'invalid_union': {
      // The alternative whose type fits is the one that was meant.
      const meant = issue.errors.find((errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0))
      return meant ? meant.flatMap((error) => explain(error, path, yaml)) : should('har en verdi som ikke kan brukes')
    }
    case 'invalid_type':
      return should(`skal være ${types[issue.expected] ?? 'noe annet'}`, remedies[issue.expected])
    case 'invalid_value': {
      const near = suggestion(written ?? '', issue.values.map(String))
      return should(`skal være en av: ${issue.values.join(', ')}`, near ? `Skriv «${near}».` : 'Velg en av verdiene.')
    }
    case 'too_small':
      if (issue.origin === 'string') return should('er tom')
      return should(issue.origin === 'array' ? 'må ha minst én verdi' : `kan ikke være mindre enn ${issue.minimum}`)
    case 'too_big':
      return should(issue.origin === 'string' ? `er for lang; grensen er ${issue.maximum} tegn` : `kan ikke være større enn ${issue.maximum}`)
    default:
      if ('format' in issue && issue.format === 'date')
        return should('skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD', 'Skriv datoen som for eksempel 2027-06-12.')
      return should(`skal være ${patterns[issue.message] ?? 'skrevet på en annen måte'}`)
  }
}
