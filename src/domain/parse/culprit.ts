import type { SyntaxFault } from './parser.ts'

/** What kind of mistake a syntax error is, seen from the one who wrote the text. */
export type FaultSort =
  /** `{` in text. */
  | 'brace'
  /** An opening tag without its closing tag. */
  | 'unclosed'
  /** A closing tag without its opening tag. */
  | 'unopened'
  /** A tag with something in it that cannot be read. */
  | 'tag'
  | 'autolink'
  | 'comment'
  /** Any other `<`. */
  | 'angle'
  /** A paragraph that begins with `import` or `export`. */
  | 'code'
  /** More nesting than parsers bear. */
  | 'limit'
  | 'unknown'

/** A syntax error at the character that caused it: the same sort and place whichever parser found it. */
export interface LocatedFault extends SyntaxFault {
  readonly sort: FaultSort
  /** The name of the tag, where the fault is one of a tag. */
  readonly name: string
}

/** Finds the `<` or `{` that caused an error, which stands at or before the place a parser tells. */
export function locate(text: string, { offset, reason }: SyntaxFault): LocatedFault {
  const at = culprit(text, offset, reason)
  if (at < 0) return { offset, reason, sort: 'unknown', name: '' }
  const rest = text.slice(at, at + 200)
  const name = /^<\/?\s*([A-Za-z][\w.:-]*)?/.exec(rest)?.[1] ?? ''
  return { offset: at, reason, sort: sortOf(rest, name, reason), name }
}

function sortOf(rest: string, name: string, reason: string): FaultSort {
  if (rest.startsWith('{')) return 'brace'
  if (!rest.startsWith('<')) return 'code'
  if (rest.startsWith('</')) return 'unopened'
  if (rest.startsWith('<!--')) return 'comment'
  if (/^<(?:[a-z][a-z0-9+.-]*:|www\.|[^\s<>@]+@)[^\s<>]+>/i.test(rest)) return 'autolink'
  if (unclosed.test(reason)) return 'unclosed'
  return name ? 'tag' : 'angle'
}

/** `… closing tag for `<Note>` (3:1-3:20)`: the place of the opening tag stands in the words of both parsers. */
const unclosed = /closing tag for `<[^`]*>` \((\d+):(\d+)/

function culprit(text: string, offset: number, reason: string): number {
  const opening = unclosed.exec(reason)
  if (opening) return offsetAt(text, Number(opening[1]), Number(opening[2]))
  if (reason.includes('import/exports')) return text.slice(0, offset + 1).search(/^(?:im|ex)port (?![\s\S]*^(?:im|ex)port )/m)
  if (/expression|in code|in spread|brace/.test(reason)) {
    const brace = openBrace(text, offset)
    return tagAround(text, brace) ?? brace
  }
  if (text[offset] === '<' && !reason.includes('character `<`')) return offset
  return tagAround(text, offset) ?? text.lastIndexOf('<', offset)
}

/** The offset of a line and column, which count from 1. */
function offsetAt(text: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

/** The `{` before an offset that no `}` between them closes, or else the nearest one. */
function openBrace(text: string, offset: number): number {
  let closed = 0
  for (let at = Math.min(offset, text.length - 1); at >= 0; at--) {
    if (text[at] === '}' && at < offset) closed++
    else if (text[at] === '{' && closed-- === 0) return at
  }
  return text.lastIndexOf('{', offset)
}

/** The `<` of the tag that an offset stands in, if it stands in one: a mistake in a tag is told of the tag. */
function tagAround(text: string, offset: number): number | undefined {
  let tag = offset
  for (let tries = 0; tries < maximumTries && tag > 0; tries++) {
    tag = text.lastIndexOf('<', tag - 1)
    if (tag >= 0 && isOpen(text.slice(tag + 1, offset))) return tag
  }
  return undefined
}

/** How many tags before an error are looked at: what is further away is hardly its cause. */
const maximumTries = 50

/** Whether what follows a `<` has not come to the `>` that ends the tag. Those in quotes do not end it. */
const isOpen = (rest: string): boolean => !/^(?:[^>"']|"[^"]*"|'[^']*')*>/.test(rest)
