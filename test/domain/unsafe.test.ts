import { describe, expect, it } from 'vitest'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { reference } from '../../src/domain/parse/reference.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { exampleFiles } from '../../src/domain/rules/example.ts'
import { invalidSyntax } from '../../src/domain/rules/invalid-syntax.ts'
import type { Rule } from '../../src/domain/rules/rule.ts'
import { unsafeContent } from '../../src/domain/rules/unsafe-content.ts'

/** Texts that try to be code, by how they try. All are found by `unsafe-content`, but for those under `syntax`, which no parser reads. */
const attacks = {
  addresses: [
    '[a](javascript:alert(1))',
    '[a](JavaScript:alert(1))',
    '[a](jAvAsCrIpT:alert(1) "tittel")',
    '[a](<  javascript:alert(1)>)',
    '[a](<java script:alert(1)>)',
    '[a](java&Tab;script:alert(1))',
    '[a](java&NewLine;script:alert(1))',
    '[a](java&#10;script:alert(1))',
    '[a](<\u0001javascript:alert(1)>)',
    '[a](&#x6A;avascript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](javascript&#58;alert(1))',
    '[a](javascript\\:alert(1))',
    '[a](javascript%3Aalert(1))',
    '[a](javascript%253Aalert(1))',
    '[a](%6Aavascript:alert(1))',
    '[a](java%0Ascript:alert(1))',
    '[a](java\u200Bscript:alert(1))',
    '[a](java\u00ADscript:alert(1))',
    '[a](\u202Ejavascript:alert(1))',
    '[a](ｊavascript：alert(1))',
    '[a](javascript://fagervik.example/%0Aalert(1))',
    '[a](vbscript:msgbox(1))',
    '[a](VBScript&colon;msgbox(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](data:text/html,%3Cscript%3Ealert(1)%3C/script%3E)',
    '[a](blob:https://fagervik.example/1)',
    '[a](file:///etc/passwd)',
    '[a](ftp://fagervik.example/a)',
    '[a](about:blank)',
    '[a](view-source:https://fagervik.example)',
    '[a](intent://fagervik.example#Intent;end)',
    '[a](//fagervik.example)',
    '[a](\\\\\\\\fagervik.example)',
    '[a](/\\\\fagervik.example)',
    '[a](&#9;//fagervik.example)',
    '![a](javascript:alert(1))',
    '![a](data:image/svg+xml;base64,PHN2Zz4=)',
    '![a](https://fagervik.example/spor.png)',
    '![a](http://fagervik.example/spor.png)',
    '![a](//fagervik.example/spor.png)',
    '![a](HTTPS&colon;//fagervik.example/spor.png)',
    '![a][b]\n\n[b]: https://fagervik.example/spor.png',
    '![b]\n\n[b]: data:image/png;base64,AA==',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '[a][b]\n\n[b]: <java\tscript:alert(1)> "tittel"',
    '[![a](javascript:alert(1))](annet.mdx)',
  ],
  'addresses in other blocks': [
    '| A |\n| --- |\n| [a](javascript:alert(1)) |',
    '- a\n  - [a](javascript:alert(1))',
    '> [a](javascript:alert(1))',
    'A[^1].\n\n[^1]: [a](javascript:alert(1))',
    '### [a](javascript:alert(1))',
    '**[a](javascript:alert(1))**',
    '<Note type="info">\n\n[a](javascript:alert(1))\n\n</Note>',
    '<Choice question="Hva?">\n\n- **[a](javascript:alert(1))** b\n\n</Choice>',
  ],
  'HTML and components': [
    '<script>alert(1)</script>',
    '<script>if (a < b) { alert(1) }</script>',
    '<SCRIPT src="https://fagervik.example/a.js"></SCRIPT>',
    '<Script />',
    'Tekst <img src="x" onerror="alert(1)" /> her.',
    '<iframe src="https://fagervik.example" />',
    '<svg onload="alert(1)" />',
    '<a href="javascript:alert(1)">a</a>',
    '<style>\n\na\n\n</style>',
    '<form action="https://fagervik.example"><input name="a" /></form>',
    '<object data="a.swf" />',
    '<meta http-equiv="refresh" content="0" />',
    '<b>fet</b>',
    '<Foo />',
    '<Foo>\n\na\n\n</Foo>',
    '<a.b>c</a.b>',
    '<Note.Title>c</Note.Title>',
    '<a:b>c</a:b>',
    '<xlink:href />',
    '<></>',
    '<>\n\na\n\n</>',
    '<constructor />',
    '<__proto__ />',
    '<toString>a</toString>',
    '<hasOwnProperty />',
    '<$ />',
    '<Nóte type="info">\n\na\n\n</Nóte>',
    'Se <Note type="info">her</Note> nå.',
    '<Note type="info">her</Note>',
    '| A |\n| --- |\n| <b>a</b> |',
    '- <Foo />',
    'A[^1].\n\n[^1]: <Foo />',
    '### <Foo />',
    '[<Foo />](annet.mdx)',
    '*<b>a</b>*',
    '> <script>a</script>',
    '<Note type="info">\n\n<Foo />\n\n</Note>',
  ],
  attributes: [
    '<Note type={x}>\n\na\n\n</Note>',
    '<Note type={"info"}>\n\na\n\n</Note>',
    '<Note {...spread}>\n\na\n\n</Note>',
    '<Note type="info" {...{onClick: alert}}>\n\na\n\n</Note>',
    '<Note type="info" onclick="x">\n\na\n\n</Note>',
    '<Note type="info" onClick={() => alert(1)}>\n\na\n\n</Note>',
    '<Note type="info" style="color: red">\n\na\n\n</Note>',
    '<Note type="info" class="a">\n\na\n\n</Note>',
    '<Note type="info" xlink:href="a">\n\na\n\n</Note>',
    '<Note type="info" dangerouslySetInnerHTML={{__html: "a"}}>\n\na\n\n</Note>',
    '<Note type="info" set:html="a">\n\na\n\n</Note>',
    '<Note type="info" client:load>\n\na\n\n</Note>',
    '<Note type="info" constructor="a">\n\na\n\n</Note>',
    '<Note type="constructor">\n\na\n\n</Note>',
    '<Note type="INFO">\n\na\n\n</Note>',
    '<Note type>\n\na\n\n</Note>',
    '<Note>\n\na\n\n</Note>',
    '<Steps onload="a">\n\n1. a\n\n</Steps>',
    '- <Note type={x}>\n\n  a\n\n  </Note>',
  ],
  expressions: [
    'Tekst {expr} her.',
    '{expr}',
    '{alert(1)}',
    '{`${a}`}',
    'Tekst {} her.',
    '{/* kommentar */}',
    'Tekst {/* kommentar */} her.',
    '{<script>alert(1)</script>}',
    '| A |\n| --- |\n| {a} |',
    '- {a}',
    'A[^1].\n\n[^1]: {a}',
    '### {a}',
    '[{a}](annet.mdx)',
    '**{a}**',
    '<Note type="info">\n\n{a}\n\n</Note>',
    '> {a}',
  ],
  'imports and exports': [
    'import a from "b"',
    'import "b"',
    'export const a = 1',
    'export default function A() {}',
    'export * from "b"',
    'Tekst.\n\nexport const a = 1\n\nTekst.',
  ],
  syntax: [
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror="alert(1)">',
    '<script>alert(1)',
    '<!-- kommentar -->',
    '<!DOCTYPE html>',
    '<?php echo 1 ?>',
    '<![CDATA[a]]>',
    '<https://fagervik.example>',
    '<javascript:alert(1)>',
    '<a href=javascript:alert(1)>a</a>',
    '<Note type=info>\n\na\n\n</Note>',
    '<Note {spread}>\n\na\n\n</Note>',
    'Tekst { her.',
    '{a b}',
    '</script>',
    '<a/b>',
    '<<script>alert(1)</script>',
  ],
}

/** Texts that look like the ones above and are nothing but text. */
const harmless = [
  'Skriv `<script>alert(1)</script>` slik.',
  '```html\n<script>alert(1)</script>\n{a}\n```',
  '~~~\nimport a from "b"\n~~~',
  'Tegnene \\<script> og \\{a} og a < b og c > d og }.',
  'Tegnene &lt;script&gt; og &#123;a&#125;.',
  'Import og eksport av varer. Export av data.',
  'Dette er\nimport av varer.',
  'importen er regulert.',
  'exporter heter det på engelsk.',
  'Skriv javascript:alert(1) og data:text/html uten lenke.',
  '[javascript: en innføring](annet.mdx)',
  '[a](annet.mdx "javascript:alert(1)")',
  '[a](annet.mdx "<script>alert(1)</script>")',
  "[a](annet.mdx '{a}')",
  '![<b> og \\{a}](kart.png)'.replace('<b>', '\\<b>'),
  '![a](kart.png "{a} <b>")',
  '[a](https://fagervik.example/javascript:alert(1))',
  '[a](https://fagervik.example/?q=%3Cscript%3E&b={c})',
  '[a](HTTPS://fagervik.example)',
  '[a](http://fagervik.example)',
  '[a](mailto:post@fagervik.example?subject=javascript:)',
  '[a](tel:+4700000000)',
  '[a](annet.mdx#javascript:alert)',
  '[a](./javascript:alert)',
  '[a](#data:x)',
  '[a](../frameworks/gdpr.yaml#6.1.e)',
  '[a](../terms/samtykke.yaml)',
  '[a](100%25.mdx)',
  '![a](bilder/kart.png)',
  '[a][b]\n\n[b]: https://fagervik.example',
  'https://fagervik.example/a',
  'post@fagervik.example og xmpp:post@fagervik.example',
  '[a](&#1;javascript:alert(1))',
  '<Note type="info">\n\nA\n\n</Note>',
  "<Note type='important'>\n\nA\n\n</Note>",
  '<Note\n  type="example"\n>\n\nA\n\n</Note>',
  '<Steps>\n\n1. A\n2. B\n\n</Steps>',
  '<Choice question="Hva > hvem?">\n\n- **A.** b\n- **C** d\n\n</Choice>',
  '<Duties role="rektor">\n\nRektor\n\n- leder\n\n</Duties>',
  '- a\n\n  <Note type="info">\n\n  A\n\n  </Note>',
  '> <Note type="info">\n>\n> A\n>\n> </Note>',
  'A[^1].\n\n[^1]: B',
  '| A | B |\n| --- | --- |\n| `{a}` | `<b>` |',
  '*a* **b** ~~c~~ `d`\\\ne\n\n---\n\n> f',
]

const rulesFor = { all: [invalidSyntax, unsafeContent], unsafe: [unsafeContent], syntax: [invalidSyntax] }

describe.each([['satteri', satteri], ['reference', reference]] as const)('with %s', (_name, parser) => {
  const found = (body: string, rules: readonly Rule[]) => {
    const corpus = buildCorpus(exampleFiles({ title: '', body: `## Formål\n\n${body}\n` }), parser)
    return rules.flatMap((rule) => [...rule.check(corpus, '2026-11-22')])
  }

  for (const [group, texts] of Object.entries(attacks))
    it.each(texts)(`finds ${group}: %j`, (text) => {
      const findings = found(text, group === 'syntax' ? rulesFor.syntax : rulesFor.unsafe)
      expect(findings).not.toEqual([])
      for (const { file, line } of findings) {
        expect(file).toBe('documents/eksempel.mdx')
        expect(line).toBeGreaterThan(14)
      }
    })

  it.each(harmless)('finds nothing in %j', (text) => {
    expect(found(text, rulesFor.all)).toEqual([])
  })

  it.each(['kart.svg', 'kart.SVG', 'a.svgz', 'a.html', 'a.htm', 'a.xhtml', 'a.js', 'a.mjs', 'a.cjs', 'a.swf', 'a.png.js', 'a.html ', 'bilder/a.xml'])('finds the file %j', (name) => {
    const corpus = buildCorpus(exampleFiles({ title: '', files: { [`documents/${name}`]: '' } }), parser)
    expect([...unsafeContent.check(corpus, '2026-11-22')]).toMatchObject([{ file: `documents/${name}`, line: 1, column: 1 }])
  })

  it.each(['kart.png', 'a.jpg', 'a.pdf', 'a.docx', 'js', 'a.json', 'svg.png', 'html.txt', 'README.md'])('finds nothing in the file %j', (name) => {
    const corpus = buildCorpus(exampleFiles({ title: '', files: { [`documents/${name}`]: '' } }), parser)
    expect([...unsafeContent.check(corpus, '2026-11-22')]).toEqual([])
  })
})

it('tries at least 44 ways', () => {
  expect(Object.values(attacks).flat().length).toBeGreaterThanOrEqual(44)
})
