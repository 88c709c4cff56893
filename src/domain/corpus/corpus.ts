import type { z } from 'zod'
import { collectionOf, collections } from '../../../schemas/collections.ts'
import type { DecisionData } from '../../../schemas/decision.ts'
import type { ClauseData, FrameworkData } from '../../../schemas/framework.ts'
import type { HearingData } from '../../../schemas/hearing.ts'
import type { PlanData } from '../../../schemas/plan.ts'
import type { DispositionsData, ResponseData } from '../../../schemas/response.ts'
import type { RoleData } from '../../../schemas/role.ts'
import type { SettingsData } from '../../../schemas/settings.ts'
import type { TermData } from '../../../schemas/term.ts'
import type { Parser } from '../parse/parser.ts'
import { readDocument, type Document } from './document.ts'
import type { Fault } from './finding.ts'
import { readData } from './read-data.ts'
import { withDefaults, type Settings } from './settings.ts'
import { decode, isLost, type RawFile, type Source } from './source.ts'
import { readYaml, type YamlText } from './yaml.ts'

/** A file of fields: a role, a term, a framework, a hearing, a decision, the settings. */
export interface Entry<T> {
  readonly id: string
  readonly path: string
  readonly source: Source
  readonly data: Partial<T>
  readonly yaml: YamlText
  readonly dataFaults: readonly Fault[]
  readonly readable: boolean
}

/** Everything in a content folder, read once. Rules, pages, search and commands all work on this. */
export interface Corpus {
  readonly settings: Settings
  readonly settingsFile: Entry<SettingsData> | undefined
  readonly documents: ReadonlyMap<string, Document>
  readonly roles: ReadonlyMap<string, Entry<RoleData>>
  readonly terms: ReadonlyMap<string, Entry<TermData>>
  readonly frameworks: ReadonlyMap<string, Entry<FrameworkData>>
  readonly hearings: ReadonlyMap<string, Entry<HearingData>>
  /** Responses, by `<hearing>/<number>`. */
  readonly responses: ReadonlyMap<string, Entry<ResponseData>>
  /** What became of the remarks of a response, by the id of the response. */
  readonly dispositions: ReadonlyMap<string, Entry<DispositionsData>>
  /** Decisions, by `<document>/<number>`. */
  readonly decisions: ReadonlyMap<string, Entry<DecisionData>>
  /** Revision plans, by year. */
  readonly plans: ReadonlyMap<string, Entry<PlanData>>
  /** Paths of the files that are neither documents nor registers. */
  readonly assets: ReadonlySet<string>
  /** Clauses by address, `<framework>/<clause>`. */
  readonly clauses: ReadonlyMap<string, Clause>
  /** Documents that name a document as the one they translate, by its id. */
  readonly translations: ReadonlyMap<string, readonly Document[]>
}

export interface Clause {
  readonly framework: Entry<FrameworkData>
  readonly data: ClauseData
  /** The day from which it no longer applies, if it or its framework was repealed. */
  readonly repealed: string | undefined
}

/**
 * Reads a content folder. Never throws.
 * @param files every file of the folder; the order does not matter
 * @param before a corpus of an earlier or a similar state: files whose text is the same are taken from it
 */
export function buildCorpus(files: readonly RawFile[], parser: Parser, before?: Corpus): Corpus {
  const documents = new Map<string, Document>()
  const roles = new Map<string, Entry<RoleData>>()
  const terms = new Map<string, Entry<TermData>>()
  const frameworks = new Map<string, Entry<FrameworkData>>()
  const hearings = new Map<string, Entry<HearingData>>()
  const responses = new Map<string, Entry<ResponseData>>()
  const dispositions = new Map<string, Entry<DispositionsData>>()
  const decisions = new Map<string, Entry<DecisionData>>()
  const plans = new Map<string, Entry<PlanData>>()
  const assets = new Set<string>()
  let settingsFile: Entry<SettingsData> | undefined

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const collection = collectionOf(file.path)
    if (!collection) {
      if (file.problem === undefined) assets.add(file.path)
      continue
    }
    const { name, id } = collection
    const source = decode(file)
    const same = <T extends { readonly source: Source }>(known: T | undefined): T | undefined => (known?.source.text === source.text && source.faults.length === 0 && known.source.faults.length === 0 ? known : undefined)
    if (name === 'documents') documents.set(id, same(before?.documents.get(id)) ?? readDocument(id, source, parser))
    else if (name === 'roles') roles.set(id, same(before?.roles.get(id)) ?? readEntry(id, source, collections.roles.schema))
    else if (name === 'terms') terms.set(id, same(before?.terms.get(id)) ?? readEntry(id, source, collections.terms.schema))
    else if (name === 'frameworks') frameworks.set(id, same(before?.frameworks.get(id)) ?? readEntry(id, source, collections.frameworks.schema))
    else if (name === 'hearings') hearings.set(id, same(before?.hearings.get(id)) ?? readEntry(id, source, collections.hearings.schema))
    else if (name === 'responses') responses.set(id, same(before?.responses.get(id)) ?? readEntry(id, source, collections.responses.schema))
    else if (name === 'dispositions') dispositions.set(id, same(before?.dispositions.get(id)) ?? readEntry(id, source, collections.dispositions.schema))
    else if (name === 'decisions') decisions.set(id, same(before?.decisions.get(id)) ?? readEntry(id, source, collections.decisions.schema))
    else if (name === 'plans') plans.set(id, same(before?.plans.get(id)) ?? readEntry(id, source, collections.plans.schema))
    else settingsFile = same(before?.settingsFile) ?? readEntry(id, source, collections.settings.schema)
  }

  const clauses = new Map<string, Clause>()
  for (const framework of frameworks.values())
    for (const data of framework.data.clauses ?? [])
      clauses.set(`${framework.id}/${data.id}`, { framework, data, repealed: data.repealed ?? framework.data.repealed })

  return {
    settings: withDefaults(settingsFile?.data ?? {}),
    settingsFile,
    documents,
    roles,
    terms,
    frameworks,
    hearings,
    responses,
    dispositions,
    decisions,
    plans,
    assets,
    clauses,
    translations: Map.groupBy([...documents.values()].filter((document) => document.data['translation-of']), (document) => document.data['translation-of'] ?? ''),
  }
}

function readEntry<S extends z.ZodObject>(id: string, source: Source, schema: S): Entry<z.infer<S>> {
  const yaml = readYaml(source, source.text.startsWith('\uFEFF') ? 1 : 0, source.text.length)
  const { data, faults } = isLost(source) ? { data: {}, faults: [] } : readData(yaml, schema)
  return { id, path: source.path, source, data, yaml, dataFaults: faults, readable: yaml.faults.length === 0 && source.faults.every(({ edits }) => edits) }
}

/** Every file that was read by a schema, in order of path. */
export function entriesOf(corpus: Corpus): (Document | Entry<unknown>)[] {
  const { decisions, documents, frameworks, hearings, responses, dispositions, plans, roles, settingsFile, terms } = corpus
  const all = [decisions, documents, frameworks, hearings, responses, dispositions, plans, roles, terms].flatMap((map): (Document | Entry<unknown>)[] => [...map.values()])
  return [...all, ...(settingsFile ? [settingsFile] : [])].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The documents that stand on their own: a translation whose original is here has its deadlines, its manager and its place in lists from that. */
export function originalsOf(corpus: Corpus): Document[] {
  return [...corpus.documents.values()].filter((document) => !corpus.documents.has(document.data['translation-of'] ?? ''))
}
