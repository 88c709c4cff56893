import type { Language, Localized } from '../../../schemas/common.ts'
import { documentSchema, type DocumentData } from '../../../schemas/document.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { writtenDay } from '../corpus/days.ts'
import { bindingFields, comparable } from '../history/binding.ts'
import { sequences } from './sequences.ts'

type Field = keyof DocumentData

/** A value of a field in plain words, one for each item of a list. */
export interface Value {
  readonly sort: 'same' | 'inserted' | 'deleted'
  /** What the file has, on one line. */
  readonly value: string
}

/** A field that is another than before. */
export interface FieldChange {
  readonly field: Field
  /** Whether the change needs a decision. */
  readonly binding: boolean
  /** Whether a decision writes it. */
  readonly decided: boolean
  /** Every value of both, in order. */
  readonly values: readonly Value[]
}

const binding: ReadonlySet<string> = new Set(bindingFields)
const decided: ReadonlySet<string> = new Set(['valid-from', 'next-revision', 'repealed', 'superseded-by'])

/** The fields that differ, in the order in which they are written. What means the same (another order of areas, say) is no difference. */
export function fieldChanges(before: Partial<DocumentData>, after: Partial<DocumentData>): FieldChange[] {
  return (Object.keys(documentSchema.shape) as Field[]).flatMap((field) => {
    if (JSON.stringify(comparable(field, before[field])) === JSON.stringify(comparable(field, after[field]))) return []
    const [old, young] = [valuesOf(before[field]), valuesOf(after[field])]
    const values = sequences(old, young).map(({ before: from, after: to }): Value => ({ sort: from === undefined ? 'inserted' : to === undefined ? 'deleted' : 'same', value: (from === undefined ? young[to ?? 0] : old[from]) ?? '' }))
    return [{ field, binding: binding.has(field), decided: decided.has(field), values }]
  })
}

function valuesOf(value: unknown): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap(valuesOf)
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return [JSON.stringify(value)]
  const fields = Object.entries(value as Record<string, string>)
  if ('url' in value) return [fields.map(([, item]) => item).join(' – ')]
  return fields.map(([key, item]) => `${key}: ${item}`)
}

const languageNames: Record<Language, Record<Language, string>> = {
  nb: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  nn: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  en: { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', en: 'English' },
}

/** What readers call a value of a field: titles of roles and documents, labels of kinds, days in words. Ids that are unknown stay. */
export function nameOf({ settings, roles, documents }: Pick<Corpus, 'settings' | 'roles' | 'documents'>, field: Field, value: string, language: Language): string {
  const localized = (label: Localized | undefined): string => label?.[language] ?? label?.nb ?? label?.nn ?? label?.en ?? value
  const labelled = (list: readonly { readonly id: string; readonly label: Localized }[]): string => localized(list.find(({ id }) => id === value)?.label)
  switch (field) {
    case 'kind':
      return labelled(settings.kinds)
    case 'areas':
      return labelled(settings.areas)
    case 'classification':
      return labelled(settings.classes)
    case 'lang':
      return languageNames[language][value as Language]
    case 'owner':
    case 'approved-by':
    case 'applies-to':
      return localized(roles.get(value)?.data.title)
    case 'translation-of':
    case 'under':
    case 'related':
    case 'superseded-by':
      return documents.get(value)?.data.title ?? value
    case 'valid-from':
    case 'next-revision':
    case 'valid-to':
    case 'repealed':
      return writtenDay(value, language)
    default:
      return value
  }
}
