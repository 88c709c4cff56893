import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

/** A source file with what it imports: paths from the top of the project for its own files, else the name as written. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
  /** Those of them that are there when it runs: types are not. */
  readonly runs: readonly string[]
}

const code = /\.(?:tsx?|mjs|astro|mdx)$/

export function sourceFiles(...folders: string[]): SourceFile[] {
  return paths(...folders)
    .filter((path) => code.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      const read = (code: string) => ts.preProcessFile(code, true, true).importedFiles.map(({ fileName: name }) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name))
      return { path, text, imports: read(text), runs: /\.tsx?$/.test(path) ? read(ts.transpileModule(text, { ...(path.endsWith('x') ? { fileName: path } : {}), compilerOptions: { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } }).outputText) : read(text) }
    })
}

export const paths = (...folders: string[]): string[] =>
  folders.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])),
  )

/** Everything that runs with files: what they import, and what that imports in turn. */
export function reachedFrom(start: readonly string[], files: readonly SourceFile[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reached = new Set<string>()
  const visit = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    for (const next of byPath.get(path)?.runs ?? []) visit(next)
  }
  for (const path of start) visit(path)
  return reached
}

/** Names that a file uses without declaring or importing them, with their lines: what it takes from its surroundings. */
export function globalsOf({ path, text }: SourceFile): { name: string; node: ts.Identifier; line: number }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const declared = new Set<string>()
  const used: ts.Identifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) declared.add(node.text)
      else if (!isPropertyName(node) && !ts.isPartOfTypeNode(node)) used.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return used.filter((node) => !declared.has(node.text)).map((node) => ({ name: node.text, node, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 }))
}

/** Whether a use of `Date` reads the clock: not one that is given a time, and not a question of what something is. */
export function readsClock(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isNewExpression(parent)) return !parent.arguments?.length
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.InstanceOfKeyword
  return !(ts.isPropertyAccessExpression(parent) && /^(?:UTC|parse)$/.test(parent.name.text))
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    ((ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isFunctionDeclaration(parent) || ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent) || ts.isTypeParameterDeclaration(parent) || ts.isFunctionExpression(parent)) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.name === node) ||
    ((ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) && parent.name === node)
  )
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) && parent.name === node) ||
    ((ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && parent.propertyName === node)
  )
}
