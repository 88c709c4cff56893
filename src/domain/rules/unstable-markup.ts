import type { Nodes, Parents } from 'mdast'
import { placeOf, type Document } from '../corpus/document.ts'
import { editAtStart, indentOf, isAligned, unaligned, writtenAs } from '../corpus/written.ts'
import { visit } from '../parse/walk.ts'
import type { Found, Rule } from './rule.ts'
import { unstableMarkupExamples } from './unstable-markup.examples.ts'

type Harm = Pick<Found, 'message' | 'remedy' | 'edits'>

export const unstableMarkup: Rule = {
  id: 'unstable-markup',
  severity: 'warning',
  summary: 'Teksten er skrevet slik at redigeringsverktøyet kan lagre den uten å endre den.',
  remedy: 'Skriv det på en enklere måte.',

  *check(corpus) {
    for (const document of corpus.documents.values()) yield* harms(document)
  },

  examples: unstableMarkupExamples,
}

function harms(document: Document): Found[] {
  const found: Found[] = []
  visit(document.tree, (node, index = 0, parent) => {
    const harm = harmOf(document, node) ?? (parent && harmBeside(document, parent, index, node))
    if (harm) found.push({ ...placeOf(document, node), ...harm })
  })
  return found
}

/** What a save would do to a node by itself. */
function harmOf(document: Document, node: Nodes): Harm | undefined {
  const written = writtenAs(document, node)
  switch (node.type) {
    case 'listItem':
      return typeof node.checked === 'boolean' ? words.task : undefined
    case 'list':
      if (!node.ordered || node.start === 1) return undefined
      // A sentence may begin with a year; only a list of several items is surely a list.
      if (node.children.length === 1) return { ...words.item, message: `«${node.start}» ${words.item.message}` }
      return { ...words.start, message: `${words.start.message} ${node.start}.`, edits: [editAtStart(document, node, written.search(/\D/), '1')] }
    case 'table':
      return isAligned(node) ? { ...words.table, edits: unaligned(document, node) } : undefined
    case 'footnoteDefinition':
      return node.children.length > 1 ? words.footnote : undefined
    case 'linkReference':
    case 'imageReference':
    case 'definition':
      return words.reference
    case 'break':
      return written.startsWith(' ') ? { ...words.break, edits: [editAtStart(document, node, written.search(/[^ ]/), '\\')] } : undefined
    case 'link':
      return /^https?:/i.test(node.url) && !written.startsWith('[') ? words.address : undefined
    case 'heading':
      return written.startsWith('#') ? undefined : words.heading
    default:
      return undefined
  }
}

/** What a save would do to a node because of where it stands. */
function harmBeside(document: Document, parent: Parents, index: number, node: Nodes): Harm | undefined {
  const before = parent.children[index - 1]
  if (node.type === 'list' && before?.type === 'list' && node.ordered === before.ordered) return words.lists
  if (isEmphasis(node) && before && isEmphasis(before)) return words.emphasis
  return indentOf(document, parent, node) >= 4 ? words.indent : undefined
}

const isEmphasis = (node: Nodes): boolean => node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'

const words = {
  task: { message: 'Avkrysningsruten forsvinner når dokumentet lagres.', remedy: 'Bruk en vanlig punktliste i stedet.' },
  item: {
    message: 'først på linjen gjør teksten til en nummerert liste, og tallet blir endret når dokumentet lagres.',
    remedy: 'Bruk en punktliste i stedet, eller flytt tallet inn i setningen.',
  },
  start: { message: 'Listen blir nummerert fra 1 når dokumentet lagres, men begynner på', remedy: 'La listen begynne på 1, eller bruk en punktliste i stedet.' },
  table: {
    message: 'Tabellen har justerte kolonner, og justeringen forsvinner når dokumentet lagres.',
    remedy: 'Bruk | --- | under alle kolonnene i stedet.',
  },
  footnote: {
    message: 'Fotnoten har flere avsnitt, og redigeringsverktøyet tar ikke vare på dem.',
    remedy: 'Bruk ett avsnitt i fotnoten, eller flytt teksten opp i dokumentet i stedet.',
  },
  reference: {
    message: 'Adressen og teksten står hver for seg, og redigeringsverktøyet tar ikke vare på begge.',
    remedy: 'Bruk [tekst](adresse) i stedet.',
  },
  break: {
    message: 'Linjeskiftet er skrevet med mellomrom som ikke synes, og blir skrevet om når dokumentet lagres.',
    remedy: 'Bruk \\ på slutten av linjen i stedet, eller del i to avsnitt.',
  },
  address: {
    message: 'Adressen står i teksten uten å være skrevet som en lenke, og blir skrevet om når dokumentet lagres.',
    remedy: 'Bruk [tekst](adresse) i stedet, med ord som sier hvor lenken går.',
  },
  heading: { message: 'Overskriften er skrevet med en strek under, og blir skrevet om når dokumentet lagres.', remedy: 'Bruk ## foran overskriften i stedet.' },
  lists: {
    message: 'To lister står rett etter hverandre, og redigeringsverktøyet setter kode mellom dem når dokumentet lagres.',
    remedy: 'Bruk én liste, eller sett et avsnitt mellom dem i stedet.',
  },
  emphasis: {
    message: 'Uthevinger rett etter hverandre blir ødelagt når dokumentet lagres.',
    remedy: 'Bruk én utheving, eller sett et mellomrom mellom dem i stedet.',
  },
  indent: { message: 'Teksten har så stort innrykk at redigeringsverktøyet leser den som kode.', remedy: 'Bruk tekst uten innrykk i stedet.' },
} as const satisfies Record<string, Harm>
