import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { blockFormats } from '../domain/cms/blocks.ts'
import type { RoundTrip } from '../domain/cms/canonical.ts'
import { preset } from '../domain/cms/preset.ts'
import { decapSource } from './decap-source.ts'

/** What Decap's Markdown widget is made of, as far as we use it. */
interface Serializers {
  readonly markdownToSlate: (markdown: string, options: object) => unknown
  readonly slateToMarkdown: (slate: unknown, options: object) => string
  readonly createEditorComponent: (config: object) => object
  readonly useComponents: (components: readonly object[]) => void
}

const entry = `
export { markdownToSlate, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers/index.js'
export { default as createEditorComponent } from 'decap-cms-core/dist/esm/valueObjects/EditorComponent.js'
export { useComponents } from 'editor-components'
`
// The widget itself pulls in React and the editor; its serialisers ask it only for the components that are registered.
const components = 'let registered = []\nexport const getEditorComponents = () => registered\nexport const useComponents = (all) => { registered = all }'

/**
 * Decap's serialisers for Node: what they write is what the CMS writes. They are bundled from Decap's sources when they are asked for,
 * in less than a second, so that they are always those of the installed version.
 */
export async function decapRoundTrip(): Promise<RoundTrip> {
  mkdirSync('.rettesnor', { recursive: true })
  // Inside the project, so that nothing in the bundle is looked for elsewhere.
  const folder = mkdtempSync('.rettesnor/decap-')
  try {
    const outfile = join(folder, 'serializers.mjs')
    await build({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      plugins: [decapSource, {
        name: 'editor-components',
        setup(bundle) {
          bundle.onResolve({ filter: /^(?:\.\.\/MarkdownControl|editor-components)$/ }, () => ({ path: 'components', namespace: 'rettesnor' }))
          bundle.onLoad({ filter: /.*/, namespace: 'rettesnor' }, () => ({ contents: components }))
        },
      }],
    })
    return roundTripOf((await import(pathToFileURL(outfile).href)) as Serializers)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function roundTripOf({ markdownToSlate, slateToMarkdown, createEditorComponent, useComponents }: Serializers): RoundTrip {
  const options = { voidCodeBlock: false, remarkPlugins: [preset] }
  const roundTrip: RoundTrip = (markdown) => (markdown.trim() === '' ? '' : slateToMarkdown(markdownToSlate(markdown, options), options))
  // The text of a block is Markdown too, and is edited in an editor of its own.
  useComponents(blockFormats(roundTrip).map(({ name, ...format }) => createEditorComponent({ id: name, label: name, ...format })))
  return roundTrip
}
