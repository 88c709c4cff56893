import fc from 'fast-check'

/*
 * Documents as editors write them, put together by chance: every block and mark of the vocabulary, and the characters that mean
 * something to Markdown, to MDX or to YAML, in the middle of words too.
 */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('ansatte', 'Æra', 'håndterer', 'avvik', 'innen', 'to', 'dager', '§ 4', '«slik»', 'GDPR') },
  { weight: 2, arbitrary: fc.constantFrom('5 % og', '\\{x}', 'a \\< b', 'R&D', '3 * 2', 'snake\\_case', '\\[1\\]', '(1)', '~10', '#1', '100 %', 'a/b', '1985.', '…', '–', 'C#', 'e.g.', '\\*note\\*', '&amp;', 'x = y', '+47 1', '50+', 'ja!', 'pris\\*', 'C:\\\\mappe', '\\_x', 'a_b', '~5', '\\`', '[^1]', '[2] (b)', '\\# 2') },
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
const target = fc.constantFrom('ikt-reglement.mdx', 'x.mdx#formål', '../terms/samtykke.yaml', '../frameworks/gdpr.yaml#6.1.e', '#§-5', 'https://www.uif.no/a_b_c?d=e&f=1', 'mailto:a@b.no')
const inline = fc.oneof(
  { weight: 6, arbitrary: words },
  fc.tuple(words, target).map(([text, to]) => `[${text.replaceAll('\\[1\\]', 'ett')}](${to})`),
  fc.constantFrom('**viktig**', '*trykk*', '`kode_x`', '[**sterk**](a.mdx)', 'https://uif.no/a_b_c', '![Et kart](kart.png)', 'post\\_boks@uif.no', '**a** og *b*'),
)
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => `Da ${all.join(' ')}`)
const paragraph = fc.oneof({ weight: 4, arbitrary: line }, fc.array(line, { minLength: 2, maxLength: 3 }).map((all) => all.join('\n')), fc.array(line, { minLength: 2, maxLength: 2 }).map((all) => all.join('\\\n')))
const lettered = fc.array(line, { minLength: 2, maxLength: 4 }).map((all) => all.map((item, index) => `${String.fromCharCode(97 + index)}. ${item}`).join('\n'))
const heading = fc.tuple(fc.integer({ min: 2, max: 4 }), words).map(([depth, text]) => `${'#'.repeat(depth)} Om ${text}`)
const indented = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`)
const bullets = fc.array(fc.oneof({ weight: 3, arbitrary: line }, fc.tuple(line, line).map(([a, b]) => `${a}\n  - ${b}`), fc.tuple(line, paragraph).map(([a, b]) => `${a}\n\n  ${indented(b, '  ')}`)), { minLength: 1, maxLength: 4 })
const bulletList = bullets.map((all) => all.map((item) => `- ${item}`).join('\n'))
const numbered = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.map((item, index) => `${index + 1}. ${item}`).join('\n'))
const cell = inline.map((text) => text.replace(/\n/g, ' ').replace(/(?<!\\)\|/g, '\\|'))
const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }).map((rows) => {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`)
    return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n')
  }),
)
const quote = paragraph.map((text) => `> ${text.replaceAll('\n', '\n> ')}`)
const code = words.map((text) => `\`\`\`\n${text}\n\`\`\``)
const simple = fc.oneof({ weight: 4, arbitrary: paragraph }, lettered, bulletList, numbered, table, quote, code, fc.constant('---'))
const attributes = fc.constantFrom('Duties role="rektor"', 'Note type="info"', 'Steps', 'Choice question="Hva &quot;gjelder&quot; det?"', 'Duties role="dekan" ukjent="x y"', "Note type='example'")
const block = fc.tuple(attributes, fc.array(simple, { minLength: 1, maxLength: 3 })).map(([opening, inside]) => `<${opening}>\n\n${inside.join('\n\n')}\n\n</${opening.split(' ')[0] ?? ''}>`)

export const composed = fc.array(fc.oneof({ weight: 6, arbitrary: simple }, { weight: 2, arbitrary: heading }, { weight: 2, arbitrary: block }), { minLength: 1, maxLength: 6 }).map((all) => all.join('\n\n'))
