import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { attribute } from '../domain/corpus/blocks.ts'
import { statusOf } from '../domain/corpus/status.ts'
import type { RoleAnswer } from './search-answers.ts'
import { documentUrl } from './urls.ts'
import { titleOf, type Viewer } from './views/shared.ts'

/** The duties shown above results are the first of each document in force; the role's page has them all. */
const mostDocuments = 3
const mostDuties = 2

/** What each role must do, by document, with the address of the section. */
export function dutiesOf(viewer: Viewer): Map<string, RoleAnswer['duties']> {
  const found = new Map<string, RoleAnswer['duties']>()
  for (const document of viewer.corpus.documents.values()) {
    // Each reader gets the documents of the own language.
    if ((document.data.lang === 'en') !== (viewer.language === 'en') || statusOf(document.data, viewer.today) !== 'in-force') continue
    for (const block of document.blocks) {
      const role = block.name === 'Duties' ? attribute(block, 'role') : undefined
      if (!role) continue
      const own = found.get(role) ?? []
      if (own.length >= mostDocuments) continue
      const duties: string[] = []
      visit(block, 'listItem', (item) => { duties.push(toString(item).replace(/\s+/g, ' ').trim()) })
      const before = document.sections.filter((section) => (section.heading.position?.start.offset ?? 0) < (block.position?.start.offset ?? 0)).at(-1)
      found.set(role, [...own, { document: titleOf(document), url: documentUrl(document.id, before?.anchor), items: duties.slice(0, mostDuties) }])
    }
  }
  return found
}
