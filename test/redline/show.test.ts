import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { writeEntries, textMarks } from '../../src/domain/redline/markdown.ts'
import { redlineOf } from '../../src/domain/redline/redline.ts'
import { onlyChanges, sectionsOf } from '../../src/domain/redline/sections.ts'
import { showRedline } from '../../src/domain/redline/show.ts'
import { context, version } from './shared.ts'

function shown(before: string, after: string, only = false): { html: string; text: string } {
  const redline = redlineOf(version(before), version(after))
  const entries = only ? onlyChanges(redline.entries) : redline.entries
  return { html: toHtml(showRedline(redline, context, 'nb', entries)), text: writeEntries(entries, 'nb', textMarks) }
}
const strip = (html: string): string => html.replace(/<span class="ds-sr-only">[^<]*<\/span>/g, '').replace(/\n/g, '')

describe('a line', () => {
  it('has the words that were deleted and inserted, each announced', () => {
    const { html, text } = shown('Rektor leder arbeidet.\n', 'Direktøren leder arbeidet.\n')
    expect(html).toBe('<p><del><span class="ds-sr-only"> strøket: </span>Rektor<span class="ds-sr-only"> slutt på strøket </span></del><ins><span class="ds-sr-only"> satt inn: </span>Direktøren<span class="ds-sr-only"> slutt på innsatt </span></ins> leder arbeidet.</p>')
    expect(text).toBe('[-Rektor-]{+Direktøren+} leder arbeidet.')
  })
  it('keeps a link with one new word one link', () => {
    expect(strip(shown('Se [gammel rutine her](annet.mdx) nå.\n', 'Se [ny rutine her](annet.mdx) nå.\n').html)).toBe('<p>Se <a href="/documents/annet/"><del>gammel</del><ins>ny</ins> rutine her</a> nå.</p>')
  })
  it('tells the target of a link that is another', () => {
    const { html, text } = shown('Se [rutinen](annet.mdx) for mer om dette.\n', 'Se [rutinen](nytt.mdx) for mer om dette.\n')
    expect(strip(html)).toContain('<a href="/documents/nytt/">rutinen</a><span class="redline-note"> (lenken gikk til <del>annet.mdx</del>, går nå til <ins>nytt.mdx</ins>)</span>')
    expect(text).toContain('rutinen (lenken gikk til [-annet.mdx-], går nå til {+nytt.mdx+})')
  })
  it('does not leave lone signs unchanged between changes', () => {
    expect(shown('Den skal til rektor, dekan og alle de andre lederne.\n', 'Den skal til direktør, prodekan og alle de andre lederne.\n').text).toBe('Den skal til [-rektor, dekan-]{+direktør, prodekan+} og alle de andre lederne.')
  })
})

describe('blocks', () => {
  it('shows a paragraph that moved as moved, at both places, with links between them', () => {
    const { html } = shown('Første avsnitt står her i dag.\n\nAndre avsnitt er et annet.\n\nTredje avsnitt er langt nok til å telle.\n', 'Tredje avsnitt er langt nok til å telle.\n\nFørste avsnitt står her i dag.\n\nAndre avsnitt er et annet.\n')
    expect(html).toContain('<div class="redline-moved" data-moved-from="1" id="redline.to.1">')
    expect(html).toContain('<div class="redline-moved" data-moved-to="1" id="redline.from.1">')
    expect(html).toContain('href="#redline.to.1"')
    expect(html.match(/<del>/g)).toHaveLength(1)
    expect(html).not.toContain('<ins>')
  })
  it('tells items one by one, and gives those that are left the numbers they have now', () => {
    const { html } = shown('1. Meld fra om avviket.\n2. Skriv rapport til leder.\n3. Lukk saken.\n', '1. Meld fra om avviket.\n2. Lukk saken.\n')
    expect(strip(html).replace(/\s+/g, ' ')).toContain('<li value="1">Meld fra om avviket.</li><li data-redline="del"><del>Skriv rapport til leder.</del></li><li value="2">Lukk saken.</li>')
  })
  it('tells lettered items one by one', () => {
    const { html } = shown('Vi skal\n\na. verne liv\nb. verne miljø\n', 'Vi skal\n\na. verne liv\nb. spare penger\nc. verne miljø\n')
    expect(strip(html).replace(/\s+/g, ' ')).toContain('<li value="1">verne liv</li><li data-redline="ins" value="2"><ins>spare penger</ins></li><li value="3">verne miljø</li>')
  })
  it('tells tables cell by cell', () => {
    const { html } = shown('| Hva | Frist |\n| --- | --- |\n| Svar | 15 dager |\n| Tilgang | straks |\n', '| Hva | Frist |\n| --- | --- |\n| Svar | 10 dager |\n| Tilgang | straks |\n')
    expect(strip(html)).toContain('<td>Svar</td><td><del>15</del><ins>10</ins> dager</td>')
    expect(strip(html)).toContain('<td>Tilgang</td><td>straks</td>')
  })
  it('tells a new column cell by cell, and no row as another', () => {
    const { html } = shown('| Hva | Frist |\n| --- | --- |\n| Svar | 15 dager |\n', '| Hva | Hvem | Frist |\n| --- | --- | --- |\n| Svar | Dekan | 15 dager |\n')
    expect(strip(html)).toContain('<td>Svar</td><td data-redline="ins"><ins>Dekan</ins></td><td>15 dager</td>')
  })
  it('gives a heading its number, and tells the number it had', () => {
    const { html } = shown('## Formål\n\nTekst.\n\n## Ansvar\n\nTekst.\n', '## Formål\n\nTekst.\n\n## Virkeområde\n\nAlle.\n\n## Ansvar\n\nTekst.\n')
    expect(html).toContain('<span class="number">3</span> <span class="heading-text">Ansvar<span class="redline-number"> (var 2)</span></span>')
    expect(html).toContain('<h2 id="virkeområde">')
  })
  it('tells the role of duties that got another', () => {
    const { html } = shown('<Duties role="rektor">\n\n- leder arbeidet med sikkerhet\n\n</Duties>\n', '<Duties role="dekan">\n\n- leder arbeidet med sikkerhet\n\n</Duties>\n')
    expect(strip(html)).toContain('Rolle: <del>rektor</del> <ins>dekan</ins>')
  })
  it('shows only what changed, with the heading above it, and says how much is folded', () => {
    const { html, text } = shown('## Formål\n\nTekst.\n\nMer tekst.\n\n## Ansvar\n\nRektor har ansvaret.\n', '## Formål\n\nTekst.\n\nMer tekst.\n\n## Ansvar\n\nDekan har ansvaret.\n', true)
    expect(html).toContain('<p class="redline-folded">3 avsnitt uten endringer</p>')
    expect(text).toBe('… 3 avsnitt uten endringer …\nAnsvar\n[-Rektor-]{+Dekan+} har ansvaret.')
  })
})

it('divides a redline by sections, with what became of each', () => {
  const redline = redlineOf(version('## Formål\n\nTekst.\n\n## Gammelt\n\nBort.\n\n## Ansvar\n\nRektor har ansvaret for alt.\n'), version('## Formål\n\nTekst.\n\n## Ansvar\n\nDekan har ansvaret for alt.\n\n## Nytt\n\nHer.\n'))
  expect(sectionsOf(redline).map(({ state, before, after }) => [state, before?.number, after?.number, (after ?? before)?.anchor])).toEqual([
    ['same', '1', '1', 'formål'],
    ['removed', '2', undefined, 'gammelt'],
    ['changed', '3', '2', 'ansvar'],
    ['added', undefined, '3', 'nytt'],
  ])
})
