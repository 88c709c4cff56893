import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/domain/corpus/blocks.ts'
import { corpus, documents } from './shared/texts.ts'

const open = documents.filter(({ data }) => data.classification === 'open')
const linked = (collection: 'terms' | 'roles') =>
  new Set(open.flatMap(({ links }) => links.flatMap(({ target }) => (target.sort === 'entry' && target.collection === collection ? [target.id] : []))))
const dutiful = new Set(documents.flatMap(({ blocks }) => blocks.flatMap((block) => (block.name === 'Duties' ? [attribute(block, 'role')] : []))))

describe('terms', () => {
  it('are all used in an open document', () => {
    const used = linked('terms')
    expect([...corpus.terms.keys()].filter((id) => !used.has(id))).toEqual([])
  })
  it('have a word and a definition in all three languages', () => {
    for (const { data } of corpus.terms.values()) for (const text of [data.term, data.definition]) expect(Object.keys(text ?? {})).toEqual(['nb', 'nn', 'en'])
  })
})

describe('roles', () => {
  it('exist for every duty', () => {
    expect([...dutiful].filter((id) => !id || !corpus.roles.has(id))).toEqual([])
  })
  it('all have a duty, own or decide a document, or are named by one', () => {
    const named = new Set([...dutiful, ...linked('roles'), ...documents.flatMap(({ data }) => [data.owner, data['approved-by'], ...(data['applies-to'] ?? [])])])
    const reportedTo = new Set([...corpus.roles.values()].map(({ data }) => data['reports-to']))
    expect([...corpus.roles.keys()].filter((id) => !named.has(id) && !reportedTo.has(id))).toEqual([])
  })
  it('are held by units and by users who are named after what they do, never by persons', () => {
    const users = new Map(corpus.settings.users?.map(({ login, name }) => [login, name]))
    for (const { data } of corpus.roles.values())
      for (const { unit, user, from } of data.holders ?? []) {
        expect([unit, user].filter(Boolean)).toHaveLength(1)
        expect(from).toBeDefined()
        if (user !== undefined) expect([...users.keys()]).toContain(user)
      }
    expect(users.size).toBeGreaterThan(5)
    for (const name of users.values()) expect(name).toMatch(/direktør|sjef|leder|rektor|sekretær|rådgiver|ombud/i)
  })
  it('let neither the data protection officer nor the internal auditor manage or decide', () => {
    for (const id of ['personvernombud', 'internrevisor']) {
      expect(corpus.roles.get(id)?.data['may-approve']).toBeUndefined()
      expect(documents.filter(({ data }) => data.owner === id || data['approved-by'] === id)).toEqual([])
    }
  })
})
