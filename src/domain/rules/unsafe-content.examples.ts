import { examplePath, type Example } from './example.ts'

/** The examples of `unsafe-content`. */
export const unsafeContentExamples: readonly Example[] = [
  {
    title: 'Blokkene som kan brukes.',
    body: [
      '## Formål', '<Note type="info">', 'Tekst.', '</Note>', '<Steps>', '1. Gjør dette.', '</Steps>',
      '<Choice question="Hvilken klasse?">', '- **Åpen.** Del.\n- **Intern.** Spør.', '</Choice>', '<Duties role="rektor">', '- leder',
      '</Duties>\n',
    ].join('\n\n'),
  },
  {
    title: 'Tegn og adresser som likner på kode.',
    body: [
      '## Formål',
      'Skriv `<script>` og \\<b> med \\{a}, [javascript: en innføring](annet.mdx), [e-post](mailto:a@fagervik.example) og [sak](<https://fagervik.example/a:b>).\n',
    ].join('\n\n'),
  },
  {
    title: 'Et bilde som ligger i innholdet.',
    body: '## Formål\n\n![Kart](kart.png)\n\n![Plan][plan] og [mer][mer].\n\n[plan]: plan.png\n\n[mer]: https://fagervik.example\n',
    files: { 'documents/kart.png': '' },
  },
  {
    title: 'En blokk som ikke finnes.',
    body: '## Formål\n\n<note type="info">\n\nTekst.\n\n</note>\n',
    finds: ['<note'],
    says: 'Mente du «<Note>»?',
  },
  {
    title: 'HTML.',
    body: '## Formål\n\nTekst <script>alert(1)</script> og <constructor />.\n',
    finds: ['<script>', '<constructor'],
    says: '«<script>» er ikke en blokk',
  },
  { title: 'Koder uten navn.', body: '## Formål\n\nTekst <>her</>.\n', finds: ['<>'] },
  {
    title: 'En blokk inne i en linje.',
    body: '## Formål\n\n<Note type="info">Tekst.</Note>\n\nTekst <Note type="info">her</Note>.\n',
    finds: ['<Note', '<Note type="info">her'],
    says: 'står inne i en linje',
  },
  {
    title: 'Egenskaper som mangler, er ukjente, tomme, gjentatt eller kode.',
    body: [
      '## Formål', '<Note>', 'A.', '</Note>', '<Note typ="info">', 'B.', '</Note>', '<Choice question=" ">', '- **C.** D.', '</Choice>',
      '<Note type="info" type="info">', 'E.', '</Note>', '<Note type={1}>', 'F.', '</Note>\n',
    ].join('\n\n'),
    finds: ['<Note>', '<Note typ=', '<Note typ=', '<Choice', '<Note type="info" type', '<Note type={1}'],
    says: 'Mente du «type»?',
  },
  { title: 'En egenskap uten verdi.', body: '## Formål\n\n<Note type>\n\nA.\n\n</Note>\n', finds: ['<Note'], says: '«type» i <Note> er tom.' },
  {
    title: 'Kode i en blokk.',
    body: '## Formål\n\n<Note type="info" {...alt} onclick="x">\n\nA.\n\n</Note>\n',
    finds: ['<Note', '<Note'],
    says: 'har kode i krøllparentes',
  },
  {
    title: 'En verdi som ikke er blant dem en kan velge.',
    body: '## Formål\n\n<Note type="viktig">\n\nA.\n\n</Note>\n\n<Note type="exampel">\n\nA.\n\n</Note>\n',
    finds: ['<Note type="v', '<Note type="e'],
    says: 'Mente du «example»?',
  },
  {
    title: 'Blokker med feil innhold.',
    body: [
      '## Formål', '<Duties role="rektor">', 'Leder.', '</Duties>', '<Steps>', '- Gjør dette.', '</Steps>', '<Steps />',
      '<Choice question="A?">', '- **B.** C.\n- D.', '</Choice>', '<Choice question="E?">', '1. **B.** C.', '</Choice>',
      '<Choice question="F?">', '- - G.', 'Tekst.', '</Choice>', '<Choice question="H?">', '- - I.', '</Choice>\n',
    ].join('\n\n'),
    finds: ['<Duties', '<Steps>', '<Steps />', '<Choice question="A', '<Choice question="E', '<Choice question="F', '<Choice question="H'],
    says: 'skal ha én nummerert liste',
  },
  {
    title: 'Kode og kommentarer i krøllparentes.',
    body: '## Formål\n\nTekst {a + b}.\n\n{/* husk */}\n',
    finds: ['{a', '{/*'],
    says: 'skjult kommentar',
  },
  { title: 'Et avsnitt som leses som kode.', body: '## Formål\n\nexport const a = 1\n', finds: ['export'], says: '«import» eller «export»' },
  { title: 'Noe annet enn tekst.', files: { [examplePath]: '+++\na = 1\n+++\n\nTekst.\n' }, finds: ['+++'], says: 'toml' },
  {
    title: 'Adresser som kjører kode.',
    body: '## Formål\n\n[A](javascript:alert(1)), [B](<java script:alert(1)>), [C](&#106;avascript%3Aalert(1)) og ![D](data:image/png;base64,AA==).\n',
    finds: ['[A]', '[B]', '[C]', '![D]'],
    says: '«javascript:»',
  },
  { title: 'En adresse uten protokoll.', body: '## Formål\n\n[A](//fagervik.example).\n', finds: ['[A]'], says: 'uten å si hvordan' },
  {
    title: 'Bilder fra andre nettsteder.',
    body: '## Formål\n\n![A](https://fagervik.example/a.png) ![B][b]\n\n[b]: https://fagervik.example/b.png\n',
    finds: ['![A]', '[b]: '],
    says: 'får vite hvem som leser',
  },
  {
    title: 'Filer som nettleseren kan kjøre.',
    files: { 'documents/kart.SVG': '', 'documents/kart.pdf': '' },
    finds: ['documents/kart.SVG '],
    says: 'kjøre som kode',
  },
]
