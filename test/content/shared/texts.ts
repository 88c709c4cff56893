import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { attribute } from '../../../src/domain/corpus/blocks.ts'
import { buildCorpus } from '../../../src/domain/corpus/corpus.ts'
import type { Document } from '../../../src/domain/corpus/document.ts'
import { satteri } from '../../../src/domain/parse/satteri.ts'
import { readContent } from '../../../src/io/content.ts'

/** The day the content is seen on: what is overdue, due soon and not yet in force follows from it. */
export const today = '2026-11-22'

/** The content of the project, read as the site reads it. */
export const corpus = buildCorpus(readContent('content'), satteri)

export const documents = [...corpus.documents.values()]

/** Documents with a text, by their id. A register entry has none. */
export const written = new Map(documents.filter(({ tree }) => tree.children.length > 0).map((document) => [document.id, document]))

/** A document that is known to be there. */
export function documentOf(id: string): Document {
  const document = corpus.documents.get(id)
  if (!document) throw new Error(`There is no document «${id}».`)
  return document
}

/** Translations, each with its original. */
export const translations = documents.flatMap((document) => {
  const original = document.data['translation-of']
  return original ? [[document, documentOf(original)] as const] : []
})

/** What is read in one go: a heading, a line of a paragraph (a lettered list is one paragraph), a list item, a cell, a question. */
export interface Passage {
  readonly sort: 'heading' | 'paragraph' | 'cell' | 'question'
  readonly text: string
}

const passagesRead = new WeakMap<Document, readonly Passage[]>()

/** The passages of a text in order, without their Markdown. */
export function passagesOf(document: Document): readonly Passage[] {
  const known = passagesRead.get(document)
  if (known) return known
  const passages: Passage[] = []
  const add = (sort: Passage['sort'], text: string) => {
    for (const line of text.split('\n')) if (line.trim() !== '') passages.push({ sort, text: line.replace(/^[a-zæøå]\. /, '').trim() })
  }
  visit(document.tree, (node: Nodes) => {
    if (node.type === 'heading') add('heading', toString(node))
    else if (node.type === 'paragraph') add('paragraph', toString(node))
    else if (node.type === 'tableCell') add('cell', toString(node))
    else if (node.type === 'mdxJsxFlowElement') add('question', attribute(node, 'question') ?? '')
  })
  passagesRead.set(document, passages)
  return passages
}

const dots = /\b(nr|jf|bl|ca|kl|pkt|Ph|ph|e|i|d|a)\.(?=\s|[a-z])/g

/** The sentences of a passage. A colon ends one, as the readability index has it; the dots of dates and abbreviations do not. */
export function sentencesIn(text: string): string[] {
  return text
    .replace(dots, '$1')
    .split(/(?<=[.!?:;]["»)]?)\s+(?=["«(]?[\p{Lu}\d])/u)
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
}

/** The words of a text as written. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-/'’.][\p{L}\d]+)*/gu) ?? []

/** A text as the comparison sees it: words in lower case, with nothing between them. */
export const plain = (text: string): string[] => wordsIn(text).map((word) => word.toLowerCase())

/** How many words a text has, headings and tables with it. */
export const lengthOf = (document: Document): number => passagesOf(document).reduce((sum, { text }) => sum + wordsIn(text).length, 0)
