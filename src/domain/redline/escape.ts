/**
 * A text as Markdown that says it and nothing else, on one line: no structure, no HTML, no link, no mention of a person, no reference to an
 * issue, no emoji and no formula. Made for GitHub's Markdown; plain CommonMark reads it as well.
 */
export function writtenPlainly(value: string): string {
  return seen(value)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? '')
    .replace(/[\\`*_{}[\]()#+\-.!|~=^"']/g, '\\$&')
    // GitHub reads these before or after Markdown, so a backslash does not help: a space without width does.
    .replace(/@|\\#(?=\d)|:(?=[\w+-]|\/\/)|\b(?:GH)(?=\\-\d)|\bwww(?=\\\.)/gi, `$&${breaker}`)
    .replace(commitName, (name) => name.replace(/.{6}/g, `$&${breaker}`))
    .replace(/\$/g, '<span>$</span>')
}

/** The same inside an element of HTML, where Markdown is not read but GitHub still looks for mentions and references: for a `<summary>`. */
export function writtenInHtml(value: string): string {
  return seen(value)
    .replace(/@|#(?=\d)|:(?=[\w+-]|\/\/)|\b(?:GH)(?=-\d)|\bwww(?=\.)/gi, `$&${breaker}`)
    .replace(commitName, (name) => name.replace(/.{6}/g, `$&${breaker}`))
    .replace(/[&<>"'`$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** One line without signs that are not seen, and without those that turn the direction of text: they could make it read as something else. */
const seen = (value: string): string => value.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')

/** What GitHub may take for the name of a commit. */
const commitName = /(?<![\p{L}\p{N}])(?=\d*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/giu

const breaker = '\u200B'
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
