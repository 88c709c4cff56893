/*
 * Makes Decap's Markdown (remark-parse 6 and remark-stringify 6, of 2018) write what MDX can read, in the canonical form. The same code
 * runs in the editor (`CMS.registerRemarkPlugin`) and in `npm run format`. It reaches into the parser and the compiler, as plugins of
 * that age do; their types are not ours, and only what is used is written down here.
 */
interface Node {
  type: string
  value?: string
  url?: string
  ordered?: boolean
  start?: number | null
  spread?: boolean
  children?: Node[]
  /** Whether a list takes the other mark, because it follows a list of its own kind. */
  other?: boolean
}
type Tokenizer = ((this: unknown, eat: (text: string) => (node: Node) => unknown, value: string, silent: boolean) => unknown) & { locator?: (value: string, from: number) => number }
type Tokenizers = Record<string, Tokenizer | undefined>
interface Compiler {
  options: { bullet: string }
  visitors: Record<string, (this: Compiler, node: Node, parent?: Node) => string>
  visit(node: Node, parent: Node): string
  all(node: Node): string[]
  block(node: Node): string
  visitUnorderedItems: (this: Compiler, node: Node) => string
  visitOrderedItems: (this: Compiler, node: Node) => string
}
interface Processor {
  Parser?: { prototype: { inlineTokenizers: Tokenizers; blockTokenizers: Tokenizers; inlineMethods: string[] } }
  Compiler?: { prototype: Compiler }
}

function mdx(this: Processor): (tree: Node) => Node {
  if (this.Parser) extendParser(this.Parser.prototype)
  if (this.Compiler) extendCompiler(this.Compiler.prototype)
  return (tree) => {
    arrange(tree)
    return tree
  }
}

/** What is registered with Decap, and given to its serialisers elsewhere. */
export const preset = { settings: { bullet: '-', rule: '-', ruleSpaces: false }, plugins: [mdx] }

/** A web address in running text, which is a link on the page: nothing in it is markup. */
const bareAddress = /(?:https?:\/\/|www\.)[^\s<>[\]()"«»|`]*[^\s<>[\]()"«»|`?!.,:;*_~\\]/

function extendParser(parser: NonNullable<Processor['Parser']>['prototype']): void {
  const { inlineTokenizers: inline, blockTokenizers: block } = parser
  // MDX needs the backslash before these; what is only text to the parser is written back as it stood.
  wrap(inline, 'escape', (original) => function (eat, value, silent) {
    return /^\\[<{}|\\]/.test(value) ? asText(eat, value.slice(0, 2), silent) : original.call(this, eat, value, silent)
  })
  // CommonMark: a star before a space opens nothing.
  for (const name of ['emphasis', 'strong'])
    wrap(inline, name, (original) => function (eat, value, silent) {
      return /^[*_]{1,2}(?:\s|$)/.test(value) ? undefined : original.call(this, eat, value, silent)
    })
  // Footnotes stay as they stand.
  wrap(block, 'definition', (original) => function (eat, value, silent) {
    return /^ {0,3}\[\^/.test(value) ? undefined : original.call(this, eat, value, silent)
  })
  wrap(inline, 'reference', (original) => function (eat, value, silent) {
    const note = /^\[\^[^\]\s]+\]/.exec(value)
    return note ? asText(eat, note[0], silent) : original.call(this, eat, value, silent)
  })
  // CommonMark: between the brackets of a link and its address stands nothing.
  wrap(inline, 'link', (original) => function (eat, value, silent) {
    return /^\s/.test(value.slice(endOfBrackets(value))) || value.startsWith('[^') ? undefined : original.call(this, eat, value, silent)
  })
  const address: Tokenizer = (eat, value, silent) => {
    const found = new RegExp(`^${bareAddress.source}`).exec(value)
    return found ? asText(eat, found[0], silent) : undefined
  }
  address.locator = (value, from) => {
    const at = value.slice(from).search(/https?:\/\/|www\./)
    return at < 0 ? -1 : at + from
  }
  inline.bareAddress = address
  parser.inlineMethods.unshift('bareAddress')
}

/** The offset after the bracket that closes the first one of a text. */
function endOfBrackets(value: string): number {
  let depth = 0
  for (const { 0: sign, index } of value.matchAll(/\\.|[[\]]/gs)) {
    if (sign === '[') depth++
    else if (sign === ']' && --depth === 0) return index + 1
  }
  return value.length
}

function asText(eat: (text: string) => (node: Node) => unknown, value: string, silent: boolean): unknown {
  return silent ? true : eat(value)({ type: 'text', value })
}

function wrap(tokenizers: Tokenizers, name: string, make: (original: Tokenizer) => Tokenizer): void {
  const original = tokenizers[name]
  // What else hangs on a tokenizer, its locator first of all, is kept.
  if (original) tokenizers[name] = Object.assign(make(original), original)
}

function extendCompiler(compiler: Compiler): void {
  const { visitors } = compiler
  const { link, paragraph } = visitors
  const text = (_self: Compiler, node: Node): string => safeText(node.value ?? '')
  visitors.text = visitors.html = function (node) {
    return text(this, node)
  }
  if (link)
    visitors.link = function (node) {
      const written = link.call(this, node)
      // MDX has no <https://…>.
      return /^<[a-z][a-z0-9+.-]*:/i.test(written) ? `[${this.all(node).join('')}](${written.slice(1, -1)})` : written
    }
  if (paragraph)
    visitors.paragraph = function (node) {
      return paragraph.call(this, node).split('\n').map(safeLine).join('\n')
    }
  const cell = (self: Compiler, node: Node): string => self.all(node).join('').replace(/(?<!\\)\|/g, '\\|').replace(/\\?\n/g, ' ')
  // The line below the head is the same for every table, so that a word in the head changes one line.
  visitors.table = function ({ children: rows = [] }) {
    const lines = rows.map(({ children: cells = [] }) => `| ${cells.map((node) => cell(this, node)).join(' | ')} |`)
    return [lines[0], `|${' --- |'.repeat(rows[0]?.children?.length ?? 0)}`, ...lines.slice(1)].join('\n')
  }
  // Decap's own answer to lists that adjoin is <!---->, which is no MDX; another mark keeps them apart.
  compiler.block = function (node) {
    return (node.children ?? []).map((child) => this.visit(child, node)).join('\n\n')
  }
  const visitUnordered: (this: Compiler, node: Node) => string = compiler.visitUnorderedItems
  compiler.visitUnorderedItems = function (node) {
    const { bullet } = this.options
    this.options.bullet = node.other ? '*' : bullet
    const written = visitUnordered.call(this, node)
    this.options.bullet = bullet
    return written
  }
  compiler.visitOrderedItems = function (node) {
    const item = visitors.listItem as unknown as (this: Compiler, node: Node, parent: Node, index: number, mark: string) => string
    return (node.children ?? []).map((child, index) => item.call(this, child, node, index, `${(node.start ?? 1) + index}${node.other ? ')' : '.'}`)).join(node.spread ? '\n\n' : '\n')
  }
}

/** Text in which nothing is code to MDX, and no mark is left that could pair with one in another text. A whole tag is left: the check tells what it is. */
function safeText(value: string): string {
  return value
    .replace(/(?<!\\)((?:\\\\)*)([{}*~`]|\[(?!\^)|\](?<!\[\^[^\]\s]+\]))/g, '$1\\$2')
    .replace(/(?<![\\\p{L}\p{N}])_|(?<!\\)_(?![\p{L}\p{N}_])/gu, '\\_')
    .replace(/(?<!\\)<(?!\/?[A-Za-z][^<>]*>)/g, '\\<')
    .replace(new RegExp(bareAddress, 'g'), (address) => address.replace(/\\([_~*[])/g, '$1'))
}

/** A line of a paragraph that would begin another block. */
function safeLine(line: string): string {
  return line.replace(/^(\s*)(\d{1,9})([.)])(?=\s|$)/, '$1$2\\$3').replace(/^(\s*)([-+*>]|#{1,6}|=+|-{2,}|~{3,})(?=\s|$)/, '$1\\$2')
}

/** Makes lists tight, keeps adjoining ones apart, and keeps an exclamation mark from turning the link after it into an image. */
function arrange(node: Node): void {
  const { children = [] } = node
  for (const [index, child] of children.entries()) {
    arrange(child)
    const before = children[index - 1]
    if (child.type === 'list' && before?.type === 'list' && Boolean(before.ordered) === Boolean(child.ordered)) child.other = !before.other
    if (child.type === 'link' && before?.value !== undefined && /(?<!\\)!$/.test(before.value)) before.value = `${before.value.slice(0, -1)}\\!`
  }
  if (node.type === 'list') node.spread = children.some((item) => item.spread)
  // A paragraph followed by lists alone needs no empty line.
  if (node.type === 'listItem') node.spread = !children.every((child, index) => child.type === (index === 0 ? 'paragraph' : 'list'))
}
