import type { Nodes } from 'mdast'
import { safeSchemes } from '../../../schemas/common.ts'
import { blockFaults } from '../corpus/block-faults.ts'
import { placeOf, type Document, type JsxElement } from '../corpus/document.ts'
import { readAsCode } from '../corpus/explain-syntax.ts'
import { isProtocolRelative, laxScheme } from '../corpus/links.ts'
import { isActive, isAllowed } from '../corpus/vocabulary.ts'
import { visit } from '../parse/walk.ts'
import type { Found, Rule } from './rule.ts'
import { unsafeContentExamples } from './unsafe-content.examples.ts'

export const unsafeContent: Rule = {
  id: 'unsafe-content',
  severity: 'error',
  summary: 'Dokumenter er tekst: ingen kode, ingen ukjente blokker, ingen farlige adresser og ingen filer som kan kjøres.',
  remedy: 'Fjern det, eller skriv det som vanlig tekst.',

  *check(corpus) {
    for (const document of corpus.documents.values()) {
      yield* nodes(document)
      yield* addresses(document)
    }
    for (const path of corpus.assets)
      if (isActive(path))
        yield {
          file: path,
          line: 1,
          column: 1,
          message: 'Filen er av en type som nettleseren kan kjøre som kode.',
          remedy: 'Lagre bildet som PNG eller JPEG og dokumentet som PDF, og slett denne filen.',
        }
  },

  examples: unsafeContentExamples,
}

/** What is outside the closed vocabulary. */
function nodes(document: Document): Found[] {
  const found: Found[] = []
  visit(document.tree, (node) => {
    const faults = isBlock(node) ? blockFaults(node) : isAllowed(node.type) ? [] : [explain(node)]
    for (const fault of faults) found.push({ ...placeOf(document, node), ...fault })
  })
  return found
}

const isBlock = (node: Nodes): node is JsxElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

function explain(node: Nodes): Pick<Found, 'message' | 'remedy'> {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return node.value.trimStart().startsWith('/*')
        ? { message: 'Teksten har en skjult kommentar.', remedy: 'Fjern kommentaren fra {/* til */}.' }
        : { message: `«{${node.value.replace(/\s+/g, ' ').slice(0, 40)}}» leses som kode.`, remedy: 'Skriv \\{ i stedet for {, eller bruk vanlige parenteser.' }
    case 'mdxjsEsm':
      return readAsCode
    default:
      return { message: `Teksten har noe som ikke kan brukes i et dokument (${node.type}).` }
  }
}

/** Addresses that run code, that hide where they lead, or that make the page ask other hosts. */
function* addresses(document: Document): Iterable<Found> {
  const shown = shownDefinitions(document)
  for (const { node } of document.links) {
    const place = placeOf(document, node)
    const scheme = laxScheme(node.url)
    const isImage = node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier))
    if (scheme && !safeSchemes.includes(scheme as never))
      yield {
        ...place,
        message: `Adressen begynner med «${scheme}», og det er ikke tillatt.`,
        remedy: 'Skriv en lenke til en fil, eller en adresse som begynner med https://, http://, mailto: eller tel:.',
      }
    else if (isProtocolRelative(node.url))
      yield { ...place, message: `Adressen «${node.url}» går til et annet nettsted uten å si hvordan.`, remedy: 'Skriv adressen med https:// foran.' }
    else if (scheme && isImage)
      yield { ...place, message: 'Bildet hentes fra et annet nettsted, som da får vite hvem som leser.', remedy: 'Last opp bildet, og vis til filen.' }
  }
}

/** Identifiers of the definitions that images use. */
function shownDefinitions(document: Document): Set<string> {
  const identifiers = new Set<string>()
  visit(document.tree, 'imageReference', (node) => void identifiers.add(node.identifier))
  return identifiers
}
