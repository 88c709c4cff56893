import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collections } from '../../schemas/collections.ts'
import { cmsConfig, edited, labelledPaths, type CmsField } from '../../src/domain/cms/config.ts'
import { idField } from '../../src/domain/cms/front-matter.ts'
import { labels } from '../../src/domain/cms/labels.ts'
import { runScript } from '../shared/script.ts'

const config = cmsConfig()
const fieldsOf = (name: string): readonly CmsField[] => {
  const collection = config.collections.find((one) => one.name === name)
  return ((collection?.files as { fields: CmsField[] }[] | undefined)?.[0]?.fields ?? collection?.fields ?? []) as CmsField[]
}
const every = (fields: readonly CmsField[]): CmsField[] => fields.flatMap((field) => [field, ...every((field.fields ?? []) as CmsField[]), ...every(field.field ? [field.field as CmsField] : [])])

it('is what lies in the project', () => {
  expect(JSON.parse(readFileSync('src/admin/config.generated.json', 'utf8'))).toEqual(config)
})

it('names the command when it is stale', async () => {
  expect(await runScript('cms', ['--check'])).toMatchObject({ code: 0, stderr: '' })
})

describe.each(edited)('%s', (name) => {
  it('has a field for every key of the schema, in its order', () => {
    const own = fieldsOf(name).map((field) => field.name).filter((key) => key !== idField && !(name === 'documents' && key === 'body'))
    expect(own).toEqual(Object.keys(collections[name].schema.shape))
  })

  it('cannot be deleted or published from here', () => {
    expect(config.collections.find((one) => one.name === name)).toMatchObject({ delete: false, publish: false })
  })
})

it('has a Norwegian name for every field, and none for a field that is gone', () => {
  expect([...new Set(labelledPaths())].sort()).toEqual(Object.keys(labels).sort())
  for (const field of edited.flatMap((name) => every(fieldsOf(name)))) expect(field.label, field.name).toMatch(/^\p{Lu}/u)
})

it('writes hints as sentences', () => {
  for (const [path, [, hint]] of Object.entries(labels)) if (hint) expect(hint, path).toMatch(/^[\p{Lu}«{].*\.$/u)
})

it('lets no one edit what a decision writes', () => {
  const decided = fieldsOf('documents').filter(({ widget }) => widget === 'decided').map((field) => field.name)
  expect(decided).toEqual(['valid-from', 'next-revision', 'repealed'])
})

it('keeps days as days', () => {
  const days = edited.flatMap((name) => every(fieldsOf(name))).filter(({ widget }) => widget === 'datetime')
  expect(days.length).toBeGreaterThan(5)
  for (const field of days) expect(field).toMatchObject({ format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false })
})

it('offers what a reference may point at', () => {
  const field = (name: string) => fieldsOf('documents').find((one) => one.name === name)
  expect(field('owner')).toMatchObject({ widget: 'relation', collection: 'roles', value_field: '{{slug}}', multiple: false })
  expect(field('under')).toMatchObject({ widget: 'relation', collection: 'documents', multiple: true })
  expect(field('law-refs')).toMatchObject({ widget: 'select', source: 'clauses-law', multiple: true })
})
