import type { Corpus } from '../corpus/corpus.ts'
import type { Option, Source } from './config.ts'

const name = (text: { readonly nb?: string | undefined; readonly nn?: string | undefined; readonly en?: string | undefined } | undefined, otherwise: string): string => text?.nb ?? text?.nn ?? text?.en ?? otherwise
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The choices that stand in the content: clauses, kinds, areas and classes. */
export function optionsOf(corpus: Corpus, source: Source): Option[] {
  if (source === 'kinds' || source === 'areas' || source === 'classes') return corpus.settings[source].map(({ id, label }) => ({ value: id, label: capital(name(label, id)) }))
  const family = source === 'clauses' ? undefined : source.slice('clauses-'.length)
  return [...corpus.clauses].filter(([, { framework, repealed }]) => (family === undefined || framework.data.family === family) && repealed === undefined).map(([address, clause]) => ({ value: address, label: clauseName(clause) }))
}

function clauseName({ framework, data }: Corpus['clauses'] extends ReadonlyMap<string, infer C> ? C : never): string {
  const { short, title, sign } = framework.data
  return `${capital(name(short ?? title, framework.id))} ${sign ? `${sign} ` : ''}${data.id} ${name(data.title, '')}`.trim()
}

/** Everything that a text may link to, as a document writes the address. */
export function linkTargets(corpus: Corpus): Option[] {
  const documents = [...corpus.documents.values()].flatMap((document) => {
    const title = document.data.title ?? document.id
    return [
      { value: `${document.id}.mdx`, label: title },
      ...document.sections.map(({ number, text, anchor }) => ({ value: `${document.id}.mdx#${anchor}`, label: `${title} › ${number} ${text}` })),
    ]
  })
  const terms = [...corpus.terms.values()].map(({ id, data }) => ({ value: `../terms/${id}.yaml`, label: `Begrep: ${name(data.term, id)}` }))
  const roles = [...corpus.roles.values()].map(({ id, data }) => ({ value: `../roles/${id}.yaml`, label: `Rolle: ${name(data.title, id)}` }))
  const clauses = [...corpus.clauses].map(([, clause]) => ({ value: `../frameworks/${clause.framework.id}.yaml#${clause.data.id}`, label: clauseName(clause) }))
  return [...documents, ...terms, ...roles, ...clauses]
}
