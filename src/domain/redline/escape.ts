/**
 * A text as Markdown that says it and nothing else, on one line: no structure, no HTML, no link, no mention of a person, no reference to an
 * issue, no emoji and no formula. Made for GitHub's Markdown; plain CommonMark reads it as well.
 */
export function writtenPlainly(value: string): string {
  return value
    .replace(/\s+/gu, ' ')
    // Signs that are not seen, and those that turn the direction of text, could make it read as something else.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[&<>]/g, (sign) => entities[sign] ?? '')
    .replace(/[\\`*_{}[\]()#+\-.!|~=^"']/g, '\\$&')
    // GitHub reads these before or after Markdown, so a backslash does not help: a space without width does.
    .replace(/@|\\#(?=\d)|:(?=[\w+-]*:|\/\/)|\b(?:GH)(?=\\-\d)|\bwww(?=\\\.)/gi, `$&${breaker}`)
    .replace(/\$/g, '<span>$</span>')
}

const breaker = '\u200B'
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
