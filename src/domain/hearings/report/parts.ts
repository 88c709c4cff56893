import { writtenInHtml } from '../../redline/escape.ts'

/** Something folded: a line that opens, as plain text, and the Markdown in it. */
export const folded = (summary: string, text: string): string => `<details><summary>${writtenInHtml(summary)}</summary>\n\n${text}\n\n</details>`
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
/** A list that is folded where it is long. */
export const listed = (items: readonly string[], summary: string, most = 8): string => (items.length > most ? folded(summary, bullets(items)) : bullets(items))
