import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { statusOf } from '../../src/domain/corpus/status.ts'
import { corpus, documents, today } from './shared/texts.ts'

const span = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => String(from + at))

/** What is left out of account, as the README of the content says it: clauses that bind others than a university. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'iso-27002-2022': [],
  'iso-27001-2022': [],
  'nsm-personellsikkerhet': [],
  'nsm-ikt-sikkerhet': [],
  gdpr: [...span(1, 4), '8', '23', '27', '31', ...span(40, 43), '47', '48', ...span(50, 84), ...span(90, 99)],
}

/**
 * The clauses of a framework that say something themselves: of the GDPR whole articles, of the others what has no clauses of its own.
 * A heading over others is not counted, since it says nothing that they do not.
 */
function clausesThatMatter(framework: string): string[] {
  const ids = (corpus.frameworks.get(framework)?.data.clauses ?? []).map(({ id }) => id)
  const own = framework === 'gdpr' ? ids.filter((id) => !id.includes('.')) : ids.filter((id) => id.includes('.') && !ids.some((other) => other.startsWith(`${id}.`)))
  return own.filter((id) => !leftOut[framework]?.includes(id))
}

/** What documents cite in their metadata, as a clause or as a part of it. */
const cited = documents
  .filter(({ data }) => statusOf(data, today) !== 'repealed')
  .flatMap(({ data }) => [...(data['iso-refs'] ?? []), ...(data['nsm-refs'] ?? []), ...(data['law-refs'] ?? [])])

const isCovered = (framework: string) => (id: string) => cited.some((address) => address === `${framework}/${id}` || address.startsWith(`${framework}/${id}.`))

describe.each(Object.keys(leftOut))('%s', (framework) => {
  const matter = clausesThatMatter(framework)
  it('has documents for at least a third of the clauses that matter to a university', () => {
    expect(matter.filter(isCovered(framework)).length / matter.length).toBeGreaterThanOrEqual(1 / 3)
  })
  it('is cited only where its family belongs', () => {
    const field = ({ iso: 'iso-refs', nsm: 'nsm-refs', law: 'law-refs' } as const)[corpus.frameworks.get(framework)?.data.family ?? 'law']
    for (const { data } of documents)
      for (const other of ['iso-refs', 'nsm-refs', 'law-refs'] as const) if (other !== field) expect((data[other] ?? []).filter((address) => address.startsWith(`${framework}/`))).toEqual([])
  })
})

it('is what the README of the content says of it', () => {
  const rows = [...readFileSync('content/README.md', 'utf8').matchAll(/^\| [^|`]+ \| (\d+) \| (\d+) \|$/gm)].map(([, matter, covered]) => [Number(matter), Number(covered)])
  expect(rows).toEqual(Object.keys(leftOut).map((framework) => [clausesThatMatter(framework).length, clausesThatMatter(framework).filter(isCovered(framework)).length]))
  expect(rows.map(([matter]) => matter)).toEqual([93, 30, 18, 21, 40])
})
