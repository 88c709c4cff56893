import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** A correction of Decap's own code: the file, what stands there, and what must stand there instead. */
interface Correction {
  readonly file: RegExp
  readonly why: string
  readonly find: string
  readonly replace: string
}

const corrections: readonly Correction[] = [
  {
    file: /decap-cms-widget-markdown\/dist\/esm\/serializers\/slateRemark\.js$/,
    why: 'a text, a quote or a list item that begins with a rule or a code block was written as nothing: they were not known as blocks',
    find: "const blockTypes = ['paragraph',",
    replace: "const blockTypes = ['thematic-break', 'code-block', 'paragraph',",
  },
  {
    file: /decap-cms-widget-markdown\/dist\/esm\/MarkdownControl\/VisualEditor\.js$/,
    why: 'the name of a block in the menu is not among the phrases that can be translated',
    find: "label: 'Code Block',",
    replace: "label: 'Kodeblokk',",
  },
  {
    file: /decap-cms-core\/dist\/esm\/components\/App\/Header\.js$/,
    why: 'the header has no place for a link to our own page',
    find: '}), showMediaButton && _jsx("li", {',
    replace: '}), _jsx("li", { children: _jsx("a", { href: "/admin/horing/", className: "rettesnor-nav", children: "Høringer og vedtak" }) }), showMediaButton && _jsx("li", {',
  },
  {
    file: /decap-cms-core\/dist\/esm\/components\/Editor\/EditorToolbar\.js$/,
    why: 'a button asked for the preview of a deployment, of which there is none',
    find: 'if (!status) {',
    replace: "if (status !== 'SUCCESS') {",
  },
]

/** Bundles Decap from its sources with our corrections. It fails, and says which, when a new version has other code there. */
export const decapSource: Plugin = {
  name: 'decap-source',
  setup(build) {
    for (const { file, why, find, replace } of corrections)
      build.onLoad({ filter: file }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        if (!text.includes(find)) throw new Error(`Decap has changed ${path}: see whether this still holds, and correct src/io/decap-source.ts: ${why}.`)
        return { contents: text.replace(find, replace), loader: 'js' }
      })
  },
}
