import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { lineStartsOf } from '../corpus/source.ts'
import type { SyntaxFault } from './parser.ts'

/** Sätteri, the fast parser: what the check and the build use. It is native, so the browser uses the reference parser. */
export function satteri(text: string): Root | SyntaxFault {
  try {
    return mdxToMdast(text, { position: true }) as unknown as Root
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const match = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*([\s\S]*)$/.exec(message)
    if (!match) return { offset: 0, reason: message }
    const start = lineStartsOf(text)[Number(match[1]) - 1] ?? 0
    return { offset: start + Number(match[2]) - 1, reason: match[3] ?? message }
  }
}
