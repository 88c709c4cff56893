import type { Nodes, Parents } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf, type Document } from '../corpus/document.ts'
import { editAtStart, indentOf, isAligned, unaligned, writtenAs } from '../corpus/written.ts'
import type { Found, Rule } from './rule.ts'

type Harm = Pick<Found, 'message' | 'remedy' | 'edits'>

export const unstableMarkup: Rule = {
  id: 'unstable-markup',
  severity: 'warning',
  summary: 'Teksten er skrevet slik at redigeringsverktøyet kan lagre den uten å endre den.',
  remedy: 'Skriv det på en enklere måte.',

  *check(corpus) {
    for (const document of corpus.documents.values()) yield* harms(document)
  },

  examples: [
    {
      title: 'Lister, tabeller, uthevinger, lenker og linjeskift som tåler å bli lagret.',
      body: '## Formål\n\nEt *viktig* **ord**, [nettstedet](https://fagervik.example) og post@fagervik.example.\\\nNy linje.\n\n1. A\n2. B\n\n   Mer om B.\n\n| A | B |\n| --- | --- |\n| c | d |\n\n- E\n  - F\n\nMellom.\n\n- G\n\n1. H\n',
    },
    { title: 'En avkrysningsliste.', body: '## Formål\n\n- [ ] Gjør dette\n- [x] Gjort\n', finds: ['- [ ]', '- [x]'], says: 'Avkrysningsruten' },
    { title: 'Uthevinger rett etter hverandre.', body: '## Formål\n\nDet er *kursiv***fet**.\n', finds: ['**fet**'], says: 'Uthevinger' },
    { title: 'En tabell med justerte kolonner.', body: '## Formål\n\n| A | B |\n| :-: | --: |\n| c | d |\n', finds: ['| A'], says: 'justert', fixed: '| A | B |\n| --- | --- |\n| c | d |' },
    { title: 'En fotnote med to avsnitt.', body: '## Formål\n\nTekst[^1].\n\n[^1]: Ett.\n\n    To.\n', finds: ['[^1]: '], says: 'Fotnoten' },
    { title: 'To lister etter hverandre.', body: '## Formål\n\n- A\n\n* B\n', finds: ['* B'], says: 'To lister' },
    { title: 'Lenker og bilder med adressen et annet sted.', body: '## Formål\n\n[A][a] og ![B][a].\n\n[a]: annet.mdx\n', finds: ['[A]', '![B]', '[a]: '], says: 'Adressen' },
    { title: 'En nummerert liste som begynner på 3.', body: '## Formål\n\n3. A\n4. B\n', finds: ['3. A'], says: 'begynner på 3', fixed: '1. A\n4. B' },
    { title: 'Et årstall først på linjen leses som en liste.', body: '## Formål\n\nPlanen gjelder fra\n\n2027. Den er kort.\n', finds: ['2027. Den'], says: '«2027» først på linjen' },
    { title: 'Linjeskift med to mellomrom.', body: '## Formål\n\nEn linje  \nEn ny linje.\n', finds: ['  \nEn ny'], says: 'Linjeskift', fixed: 'En linje\\\nEn ny linje.' },
    { title: 'En adresse som ikke er skrevet som lenke.', body: '## Formål\n\nSe https://fagervik.example her.\n', finds: ['https://fag'], says: 'uten å være skrevet som en lenke' },
    { title: 'Tekst med for stort innrykk.', body: '## Formål\n\n    Et innrykket avsnitt.\n\n- Punkt\n\n      Et innrykket avsnitt til.\n', finds: ['Et innrykket avsnitt.', 'Et innrykket avsnitt til.'], says: 'innrykk' },
    { title: 'En overskrift med strek under.', body: 'Formål\n------\n\nTekst.\n', finds: ['Formål'], says: 'strek under' },
  ],
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
  switch (node.type) {
    case 'listItem':
      return typeof node.checked === 'boolean' ? { message: 'Avkrysningsruten forsvinner når dokumentet lagres.', remedy: 'Bruk en vanlig punktliste i stedet.' } : undefined
    case 'list':
      if (!node.ordered || node.start === 1) return undefined
      // A sentence may begin with a year; only a list of several items is surely a list.
      if (node.children.length === 1) return { message: `«${node.start}» først på linjen gjør teksten til en nummerert liste, og tallet blir endret når dokumentet lagres.`, remedy: 'Bruk en punktliste i stedet, eller flytt tallet inn i setningen.' }
      return {
        message: `Den nummererte listen begynner på ${node.start}, men blir lagret fra 1.`,
        remedy: 'La listen begynne på 1, eller bruk en punktliste i stedet.',
        edits: [editAtStart(document, node, writtenAs(document, node).search(/\D/), '1')],
      }
    case 'table':
      return isAligned(node) ? { message: 'Tabellen har justerte kolonner, og justeringen forsvinner når dokumentet lagres.', remedy: 'Bruk | --- | under alle kolonnene i stedet.', edits: unaligned(document, node) } : undefined
    case 'footnoteDefinition':
      return node.children.length > 1 ? { message: 'Fotnoten har flere avsnitt, og bare det første blir med når dokumentet lagres.', remedy: 'Bruk ett avsnitt i fotnoten, eller flytt teksten opp i dokumentet i stedet.' } : undefined
    case 'linkReference':
    case 'imageReference':
    case 'definition':
      return { message: 'Adressen og teksten står hver for seg og kan skilles når dokumentet lagres.', remedy: 'Bruk [tekst](adresse) i stedet.' }
    case 'break': {
      const spaces = /^ +/.exec(writtenAs(document, node))
      return spaces ? { message: 'Linjeskiftet er skrevet med mellomrom som ikke synes, og kan forsvinne.', remedy: 'Bruk \\ på slutten av linjen i stedet, eller del i to avsnitt.', edits: [editAtStart(document, node, spaces[0].length, '\\')] } : undefined
    }
    case 'link':
      return /^https?:/i.test(node.url) && !writtenAs(document, node).startsWith('[')
        ? { message: 'Adressen står i teksten uten å være skrevet som en lenke.', remedy: 'Bruk [tekst](adresse) i stedet, med ord som sier hvor lenken går.' }
        : undefined
    case 'heading':
      return writtenAs(document, node).startsWith('#') ? undefined : { message: 'Overskriften er skrevet med en strek under.', remedy: 'Bruk ## foran overskriften i stedet.' }
    default:
      return undefined
  }
}

/** What a save would do to a node because of where it stands. */
function harmBeside(document: Document, parent: Parents, index: number, node: Nodes): Harm | undefined {
  const before = parent.children[index - 1]
  if (node.type === 'list' && before?.type === 'list' && node.ordered === before.ordered) return { message: 'To lister står rett etter hverandre og blir til én når dokumentet lagres.', remedy: 'Bruk én liste, eller sett et avsnitt mellom dem i stedet.' }
  if (isEmphasis(node) && before && isEmphasis(before)) return { message: 'Uthevinger rett etter hverandre blir ødelagt når dokumentet lagres.', remedy: 'Bruk én utheving, eller sett et mellomrom mellom dem i stedet.' }
  if (indentOf(document, parent, node) >= 4) return { message: 'Teksten har så stort innrykk at redigeringsverktøyet leser den som kode.', remedy: 'Bruk tekst uten innrykk i stedet.' }
  return undefined
}

const isEmphasis = (node: Nodes): boolean => node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
