import type { Nodes } from 'mdast'
import { stringify } from 'yaml'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { commentMarker } from '../../src/domain/hearings/report/markdown.ts'
import { documentText } from '../../src/domain/rules/example.ts'
import { hostileLines, hostileTexts } from './hostile-texts.ts'
import { markdownOf, reportOf } from './proposals.ts'
import { caseOf, proposed, today, type Setup } from './shared.ts'

const reader = unified().use(remarkParse).use(remarkGfm)

/** The skeleton of a Markdown text: what its nodes are and how they lie, without what they say. */
const skeleton = (markdown: string): string => {
  const walk = (node: Nodes): string => {
    if (node.type === 'text') return 't'
    if (node.type === 'html') return node.value.replace(/>[^<]*(?=<)/g, '>').replace(/(^|>)[^<]+$/, '$1')
    // What was inserted and deleted is marked by stars or by an element, as the words allow.
    const mark = node.type === 'strong' ? 'strong' : node.type === 'delete' ? 'del' : undefined
    if (mark && 'children' in node && node.children.every((child) => child.type === 'text' || (child.type === 'html' && /^<\/?span>$/.test(child.value)))) return `<${mark}>,t,</${mark}>`
    return `${node.type}${'depth' in node ? String(node.depth) : ''}(${'children' in node ? node.children.map((child) => walk(child)).join(',').replace(/(?:t|<span>|<\/span>)(?:,(?:t|<span>|<\/span>))*/g, 't') : ''})`
  }
  return walk(reader.parse(markdown))
}

/** What a reader of the comment, or GitHub's own filters, would take for more than text. */
function dangers(markdown: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes): void => {
    if (['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference', 'footnoteDefinition', 'code', 'break'].includes(node.type)) found.push(node.type)
    if (node.type === 'listItem' && node.checked != null) found.push('task')
    if (node.type === 'inlineCode' && !node.value.startsWith('npm run -s hearing')) found.push(`code ${node.value}`)
    const seen = node.type === 'text' ? node.value : node.type === 'html' ? node.value.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))) : ''
    if (node.type === 'html' && !/^(?:<!-- rettesnor:hearing -->|(?:<\/?(?:details|summary|b|sub|del|strong|span)>[^<>]*)+)$/.test(node.value)) found.push(`html ${node.value}`)
    for (const pattern of [/@[\p{L}\p{N}]/u, /#\d/, /\bGH-\d/i, /:\/\//, /\bwww\./i, /:[\w+-]+:/, /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF]/u, /\b[0-9a-f]{7,40}\b/, /\$.*\$/s])
      if (pattern.test(seen.replace(/\n/g, ' ').replace(/^Sett 22. november 2026. Hovedutgaven ccccccc, forslaget bbbbbbb.$/, ''))) found.push(`${String(pattern)} in «${seen}»`)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(reader.parse(markdown))
  return found
}

/** A hearing whose every name is one text. */
function setup(text: string): Setup {
  const response = stringify({ from: 'unit', unit: text, received: '2026-11-10', position: 'supports-with-remarks', remarks: [{ number: 1, document: 'eksempel', anchor: 'ansvar', text }] })
  const fresh = proposed.replace('title: Retningslinje for eksempler', stringify({ title: text }).trim())
  return {
    hearing: { title: { nb: text }, reason: hostileLines(text), case: text, opened: '2026-11-01', deadline: '2026-12-04', invited: [{ unit: text }], questions: [hostileLines(text)] },
    frozen: { 'documents/eksempel.mdx': fresh, 'roles/direktor.yaml': stringify({ title: { nb: text } }) },
    head: { 'hearings/nye/responses/1.yaml': response, 'hearings/nye/dispositions/1.yaml': stringify({ dispositions: [{ remark: 1, answer: text }] }) },
    over: { approvals: [{ user: text, commit: 'd'.repeat(40), day: today }], outside: [text] },
    undecided: true,
  }
}

describe('two hundred hostile texts', () => {
  const plain = caseOf(setup('Helt vanlig navn'))
  const expected = skeleton(markdownOf(plain))

  it('are two hundred', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200)
    expect(expected).toContain('heading2')
    expect(dangers(markdownOf(plain))).toEqual([])
  })

  it.each(hostileTexts.map((text) => [text]))('change neither structure nor status, as every name and title: %j', (text) => {
    const given = caseOf(setup(text))
    const markdown = markdownOf(given)
    expect(dangers(markdown)).toEqual([])
    expect(skeleton(markdown)).toBe(expected)
    expect(markdown.indexOf(commentMarker)).toBe(0)
    expect(markdown.split(commentMarker)).toHaveLength(2)
    const [status, usual] = [reportOf(given).status, reportOf(plain).status]
    expect(status.state).toBe(usual.state)
    expect(status.description).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
  })
})

it('lets no text of a document be more than text in its redline', () => {
  for (const text of hostileTexts) {
    const body = `## Formål\n\n${hostileLines(text)}\n\n## Ansvar ${text}\n\n<Duties role="rektor">\n\n- ${text}\n\n</Duties>\n\n| ${text} | b |\n| --- | --- |\n| c | ${text} |\n`
    const given = caseOf({ undecided: true, frozen: { 'documents/eksempel.mdx': documentText({}, body) } })
    expect(dangers(markdownOf(given)), text).toEqual([])
  }
})
