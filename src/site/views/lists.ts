import { planFor } from '../../domain/plans/items.ts'
import { planWords } from '../../domain/plans/words.ts'
import { inLanguage } from '../texts.ts'
import { pageUrl } from '../urls.ts'
import { statusLabel, statusNames } from '../texts/status.ts'
import type { Document } from '../../domain/corpus/document.ts'
import { capitalised, type Viewer } from './shared.ts'
import type { ChoiceView, FiltersView, LinkView, ListContent, ListItemView, StatusContent } from './types.ts'

/** A list of documents, by kind as settings order them and then by title. */
export function listContent(viewer: Viewer, documents: readonly Document[], lead: string): ListContent {
  const rank = new Map(viewer.corpus.settings.kinds.map(({ id }, index) => [id, index]))
  const items = documents
    .map((document) => viewer.listItem(document))
    .sort((a, b) => (rank.get(a.kindId) ?? 99) - (rank.get(b.kindId) ?? 99) || viewer.compare(a.document.text, b.document.text))
  return { view: 'list', lead, filters: filtersOf(viewer, documents), items }
}

/** Every document by its deadline, the earliest first. */
export function statusContent(viewer: Viewer): StatusContent {
  const year = planFor(viewer.corpus, viewer.today)?.year
  const documents = viewer.originals()
  const items = documents.map((document) => viewer.listItem(document)).sort((a, b) => compareDays(a, b) || viewer.compare(a.document.text, b.document.text))
  const running = items.filter(({ status }) => status.name !== 'repealed' && status.name !== 'expired')
  return {
    view: 'status',
    ...(year === undefined ? {} : { plan: { text: planWords[viewer.language].title(year), href: pageUrl('plan', viewer.language, String(year)) } }),
    day: viewer.day(viewer.today),
    filters: filtersOf(viewer, documents),
    items: [...running, ...items.filter((item) => !running.includes(item))],
    summaries: [
      { title: viewer.texts.status.byOwner, rows: summary(viewer, running, (item) => [item.owner]) },
      { title: viewer.texts.status.byArea, rows: summary(viewer, running, (item) => item.areas) },
    ],
  }
}

const compareDays = (a: ListItemView, b: ListItemView): number => ((a.next?.day ?? '9') < (b.next?.day ?? '9') ? -1 : a.next?.day === b.next?.day ? 0 : 1)

function summary(viewer: Viewer, items: readonly ListItemView[], namesOf: (item: ListItemView) => readonly LinkView[]): StatusContent['summaries'][number]['rows'] {
  const names = new Map(items.flatMap((item) => namesOf(item).map((name) => [name.text, name])))
  return [...names.values()]
    .map((name) => {
      const own = items.filter((item) => namesOf(item).some(({ text }) => text === name.text))
      const count = (status: string) => own.filter((item) => item.status.name === status).length
      return { name, all: own.length, overdue: count('overdue'), soon: count('due-soon') }
    })
    .sort((a, b) => viewer.compare(a.name.text, b.name.text))
}

/** The choices that some document of a list answers to. */
export function filtersOf(viewer: Viewer, documents: readonly Document[]): FiltersView {
  const has = (value: (document: Document) => readonly (string | undefined)[]) => new Set(documents.flatMap(value))
  const kinds = has((document) => [document.data.kind])
  const areas = has((document) => document.data.areas ?? [])
  const owners = has((document) => [document.data.owner])
  const all: Record<keyof FiltersView, ChoiceView[]> = {
    kind: viewer.corpus.settings.kinds.filter(({ id }) => kinds.has(id)).map(({ id }) => ({ value: id, text: capitalised(viewer.kind(id)) })),
    area: viewer.corpus.settings.areas.filter(({ id }) => areas.has(id)).map(({ id, label }) => ({ value: id, text: capitalised(inLanguage(label, viewer.language)?.text ?? id) })),
    owner: [...viewer.corpus.roles.keys()].filter((id) => owners.has(id)).map((id) => ({ value: id, text: viewer.role(id).text })).sort((a, b) => viewer.compare(a.text, b.text)),
    status: statusNames.map((name) => ({ value: name, text: statusLabel(name, viewer.language) })),
  }
  return Object.fromEntries(Object.entries(all).filter(([, choices]) => choices.length > 1))
}
