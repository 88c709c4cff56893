import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/domain/corpus/document.ts'
import { decode } from '../../src/domain/corpus/source.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { render, type RenderContext } from '../../src/domain/render/render.ts'

const words: RenderContext['words'] = { linkTo: 'Lenke til punkt', table: 'Tabell', duties: 'Oppgaver for', notes: { info: 'Merk', important: 'Viktig' }, footnotes: 'Fotnoter', backToText: 'Tilbake, fotnote' }

/** The HTML of a text, with line ends between blocks left out. */
function html(text: string): string {
  const bytes = new TextEncoder().encode(`---\ntitle: x\n---\n\n${text}`)
  const { tree, sections } = readDocument('x', decode({ path: 'documents/x.mdx', bytes, size: bytes.length }), satteri)
  const rendered = render(tree, {
    path: 'documents/x.mdx', sections, words,
    link(target) {
      if (target.sort === 'entry') return target.id === 'skjult' ? undefined : { href: `/${target.collection}/${target.id}/${target.anchor && `#${target.anchor}`}` }
      return target.sort === 'external' && target.scheme === 'https:' ? { href: target.url } : undefined
    },
    image: (target) => (target.sort === 'asset' ? `/filer/${target.path}` : undefined),
    role: (id) => (id === 'rektor' ? { title: 'Rektor', href: '/roller/rektor/' } : { title: id }),
  })
  return toHtml(rendered).replaceAll(/>\n+/g, '>').replaceAll(/\n+</g, '<')
}

describe('a document as HTML', () => {
  it('numbers headings, and gives each an anchor and a link to copy', () => {
    expect(html('## Formål\n\n### Hvem\n\n## Ansvar\n')).toBe(
      ['<h2 id="formål"><span class="number">1</span> <span class="heading-text">Formål</span> <a class="anchor" href="#formål" aria-label="Lenke til punkt 1 Formål" data-pagefind-ignore="">#</a></h2>',
        '<h3 id="hvem"><span class="number">1.1</span> <span class="heading-text">Hvem</span> <a class="anchor" href="#hvem" aria-label="Lenke til punkt 1.1 Hvem" data-pagefind-ignore="">#</a></h3>',
        '<h2 id="ansvar"><span class="number">2</span> <span class="heading-text">Ansvar</span> <a class="anchor" href="#ansvar" aria-label="Lenke til punkt 2 Ansvar" data-pagefind-ignore="">#</a></h2>'].join(''))
  })

  it('shows every cell of a table, in a region that the keyboard can scroll and that is named by its section', () => {
    expect(html('## Frister\n\n| A | B |\n| :-- | --: |\n| 1 | *2* |\n| 3 |\n')).toContain(
      '<div class="table" role="region" tabindex="0" aria-label="Tabell: Frister"><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td><em>2</em></td></tr><tr><td>3</td><td></td></tr></tbody></table></div>')
  })

  it('turns references into addresses, and leaves only the words of a link that the readers may not follow', () => {
    expect(html('[a](annet.mdx#del) [b](../terms/samtykke.yaml) [c **d**](skjult.mdx) [e](https://a.example/) [f](javascript:alert(1)) [g](/x)')).toBe(
      '<p><a href="/documents/annet/#del">a</a> <a href="/terms/samtykke/">b</a> c <strong>d</strong> <a href="https://a.example/">e</a> f g</p>')
  })

  it('follows links by reference as others', () => {
    expect(html('[a][x], [b][y] og ![c][z]\n\n[x]: annet.mdx\n[y]: javascript:alert(1)\n[z]: https://a.example/x.png\n')).toBe('<p><a href="/documents/annet/">a</a>, b og </p>')
  })

  it('shows an image that is there, with its words', () => {
    expect(html('![Kart](bilder/kart.png) ![x](https://a.example/x.png)')).toBe('<p><img src="/filer/documents/bilder/kart.png" alt="Kart" loading="lazy" decoding="async"> </p>')
  })

  it('shows duties with the name of their role', () => {
    expect(html('<Duties role="rektor">\n\n- leder\n\n</Duties>')).toBe('<div class="duties"><p class="duties-role">Oppgaver for <a href="/roller/rektor/">Rektor</a></p><ul><li>leder</li></ul></div>')
  })

  it('shows notes, steps and choices', () => {
    expect(html('<Note type="important">\n\nVent.\n\n</Note>')).toBe('<div class="note note-important" role="note" aria-label="Viktig"><p class="note-title" aria-hidden="true">Viktig</p><p>Vent.</p></div>')
    expect(html('<Steps>\n\n1. En\n2. To\n\n</Steps>')).toBe('<div class="steps"><ol><li>En</li><li>To</li></ol></div>')
    expect(html('<Choice question="Hva?">\n\n- **A.** En\n- **B.** To\n\n</Choice>')).toBe('<div class="choice"><p class="choice-question">Hva?</p><ul><li><strong>A.</strong> En</li><li><strong>B.</strong> To</li></ul></div>')
  })

  it('shows lists close, and with paragraphs only where an item has several', () => {
    expect(html('- a\n\n- b\n')).toBe('<ul><li>a</li><li>b</li></ul>')
    expect(html('- a\n\n- b\n\n  c\n')).toBe('<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>')
    expect(html('- a\n  - b\n')).toBe('<ul><li>a<ul><li>b</li></ul></li></ul>')
  })

  it('shows footnotes with links there and back', () => {
    const shown = html('Tekst.[^1]\n\n[^1]: Noten.\n')
    expect(shown).toMatch(/<sup><a href="#fn-1" id="fnref-1"[^>]*>1<\/a><\/sup>/)
    expect(shown).toMatch(/<li id="fn-1"><p>Noten\. <a href="#fnref-1"[^>]*aria-label="Tilbake, fotnote 1"/)
  })
})

describe('what is outside the vocabulary', () => {
  it.each([
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<img src="x" onerror="alert(1)" />', ''],
    ['<a href="javascript:alert(1)">lenke</a>', 'lenke'],
    ['<Note type="info" onClick="alert(1)">\n\nx\n\n</Note>', 'x'],
    ['<iframe src="https://a.example/" />', ''],
    ['<style>{`body{display:none}`}</style>', ''],
    ['{globalThis.alert(1)}', ''],
    ['export const x = 1', ''],
    ['<Annet>tekst</Annet>', 'tekst'],
    ['<svg><script>alert(1)</script></svg>', 'alert(1)'],
  ])('never becomes markup: %s', (text, left) => {
    const shown = html(text)
    expect(shown).not.toMatch(/<(?:script|img|iframe|style|svg|annet|a)\b|\son\w+=|javascript:|globalThis|export/i)
    expect(shown).toContain(left)
  })

  it('is plain text where it looks like markup', () => {
    expect(html('`<script>` og \\<b>')).toBe('<p><code>&#x3C;script></code> og &#x3C;b></p>')
  })
})
