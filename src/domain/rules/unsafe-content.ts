import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { safeSchemes } from '../../../schemas/common.ts'
import { blockFaults } from '../corpus/block-faults.ts'
import { placeOf, type Document } from '../corpus/document.ts'
import { isProtocolRelative, laxScheme } from '../corpus/links.ts'
import { isActive, isAllowed } from '../corpus/vocabulary.ts'
import { examplePath } from './example.ts'
import type { Found, Rule } from './rule.ts'

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

  examples: [
    {
      title: 'Blokkene som kan brukes.',
      body: '## Formål\n\n<Note type="info">\n\nTekst.\n\n</Note>\n\n<Steps>\n\n1. Gjør dette.\n\n</Steps>\n\n<Choice question="Hvilken klasse?">\n\n- **Åpen.** Del.\n- **Intern.** Spør.\n\n</Choice>\n\n<Duties role="rektor">\n\n- leder\n\n</Duties>\n',
    },
    { title: 'Tegn og adresser som likner på kode.', body: '## Formål\n\nSkriv `<script>` og \\<b> med \\{a}, [javascript: en innføring](annet.mdx), [e-post](mailto:a@fagervik.example) og [sak](<https://fagervik.example/a:b>).\n' },
    { title: 'Et bilde som ligger i innholdet.', body: '## Formål\n\n![Kart](kart.png)\n\n![Plan][plan] og [mer][mer].\n\n[plan]: plan.png\n\n[mer]: https://fagervik.example\n', files: { 'documents/kart.png': '' } },
    { title: 'En blokk som ikke finnes.', body: '## Formål\n\n<note type="info">\n\nTekst.\n\n</note>\n', finds: ['<note'], says: 'Mente du «<Note>»?' },
    { title: 'HTML.', body: '## Formål\n\nTekst <script>alert(1)</script> og <constructor />.\n', finds: ['<script>', '<constructor'], says: '«<script>» er ikke en blokk' },
    { title: 'Koder uten navn.', body: '## Formål\n\nTekst <>her</>.\n', finds: ['<>'] },
    { title: 'En blokk inne i en linje.', body: '## Formål\n\n<Note type="info">Tekst.</Note>\n\nTekst <Note type="info">her</Note>.\n', finds: ['<Note', '<Note type="info">her'], says: 'står inne i en linje' },
    {
      title: 'Egenskaper som mangler, er ukjente, tomme, gjentatt eller kode.',
      body: '## Formål\n\n<Note>\n\nA.\n\n</Note>\n\n<Note typ="info">\n\nB.\n\n</Note>\n\n<Choice question=" ">\n\n- **C.** D.\n\n</Choice>\n\n<Note type="info" type="info">\n\nE.\n\n</Note>\n\n<Note type={1}>\n\nF.\n\n</Note>\n',
      finds: ['<Note>', '<Note typ=', '<Note typ=', '<Choice', '<Note type="info" type', '<Note type={1}'],
      says: 'Mente du «type»?',
    },
    { title: 'En egenskap uten verdi.', body: '## Formål\n\n<Note type>\n\nA.\n\n</Note>\n', finds: ['<Note'], says: '«type» i <Note> er tom.' },
    { title: 'Kode i en blokk.', body: '## Formål\n\n<Note type="info" {...alt} onclick="x">\n\nA.\n\n</Note>\n', finds: ['<Note', '<Note'], says: 'har kode i krøllparentes' },
    { title: 'En verdi som ikke er blant dem en kan velge.', body: '## Formål\n\n<Note type="viktig">\n\nA.\n\n</Note>\n\n<Note type="exampel">\n\nA.\n\n</Note>\n', finds: ['<Note type="v', '<Note type="e'], says: 'Mente du «example»?' },
    {
      title: 'Blokker med feil innhold.',
      body: '## Formål\n\n<Duties role="rektor">\n\nLeder.\n\n</Duties>\n\n<Steps>\n\n- Gjør dette.\n\n</Steps>\n\n<Steps />\n\n<Choice question="A?">\n\n- **B.** C.\n- D.\n\n</Choice>\n\n<Choice question="E?">\n\n1. **B.** C.\n\n</Choice>\n\n<Choice question="F?">\n\n- - G.\n\nTekst.\n\n</Choice>\n\n<Choice question="H?">\n\n- - I.\n\n</Choice>\n',
      finds: ['<Duties', '<Steps>', '<Steps />', '<Choice question="A', '<Choice question="E', '<Choice question="F', '<Choice question="H'],
      says: 'skal ha én nummerert liste',
    },
    { title: 'Kode og kommentarer i krøllparentes.', body: '## Formål\n\nTekst {a + b}.\n\n{/* husk */}\n', finds: ['{a', '{/*'], says: 'skjult kommentar' },
    { title: 'Et avsnitt som leses som kode.', body: '## Formål\n\nexport const a = 1\n', finds: ['export'], says: '«import» eller «export»' },
    { title: 'Noe annet enn tekst.', files: { [examplePath]: '+++\na = 1\n+++\n\nTekst.\n' }, finds: ['+++'], says: 'toml' },
    { title: 'Adresser som kjører kode.', body: '## Formål\n\n[A](javascript:alert(1)), [B](<java script:alert(1)>), [C](&#106;avascript%3Aalert(1)) og ![D](data:image/png;base64,AA==).\n', finds: ['[A]', '[B]', '[C]', '![D]'], says: '«javascript:»' },
    { title: 'En adresse uten protokoll.', body: '## Formål\n\n[A](//fagervik.example).\n', finds: ['[A]'], says: 'uten å si hvordan' },
    { title: 'Bilder fra andre nettsteder.', body: '## Formål\n\n![A](https://fagervik.example/a.png) ![B][b]\n\n[b]: https://fagervik.example/b.png\n', finds: ['![A]', '[b]: '], says: 'får vite hvem som leser' },
    { title: 'Filer som nettleseren kan kjøre.', files: { 'documents/kart.SVG': '', 'documents/kart.pdf': '' }, finds: ['documents/kart.SVG '], says: 'kjøre som kode' },
  ],
}

/** What is outside the closed vocabulary. */
function nodes(document: Document): Found[] {
  const found: Found[] = []
  visit(document.tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') for (const fault of blockFaults(node)) found.push({ ...placeOf(document, node), ...fault })
    else if (!isAllowed(node.type)) found.push({ ...placeOf(document, node), ...explain(node) })
  })
  return found
}

function explain(node: Nodes): Pick<Found, 'message' | 'remedy'> {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return node.value.trimStart().startsWith('/*')
        ? { message: 'Teksten har en skjult kommentar.', remedy: 'Fjern kommentaren fra {/* til */}.' }
        : { message: `«{${node.value.slice(0, 40)}}» leses som kode.`, remedy: 'Skriv \\{ i stedet for {, eller bruk vanlige parenteser.' }
    case 'mdxjsEsm':
      return { message: 'Avsnittet begynner med «import» eller «export» og leses da som kode.', remedy: 'Begynn avsnittet med stor bokstav eller et annet ord.' }
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
      yield { ...place, message: `Adressen begynner med «${scheme}», og det er ikke tillatt.`, remedy: 'Skriv en lenke til en fil, eller en adresse som begynner med https://, http://, mailto: eller tel:.' }
    else if (isProtocolRelative(node.url)) yield { ...place, message: `Adressen «${node.url}» går til et annet nettsted uten å si hvordan.`, remedy: 'Skriv adressen med https:// foran.' }
    else if (scheme && isImage) yield { ...place, message: 'Bildet hentes fra et annet nettsted, som da får vite hvem som leser.', remedy: 'Last opp bildet, og vis til filen.' }
  }
}

/** Identifiers of the definitions that images use. */
function shownDefinitions(document: Document): Set<string> {
  const identifiers = new Set<string>()
  visit(document.tree, 'imageReference', (node) => void identifiers.add(node.identifier))
  return identifiers
}
