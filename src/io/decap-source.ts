import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** A correction of Decap's own code: the file, what stands there, and what must stand there instead. */
interface Correction {
  readonly file: RegExp
  readonly why: string
  readonly find: string
  readonly replace: string
  /** What the new code calls, by name, and the file of ours that has it. */
  readonly calls?: Readonly<Record<string, string>>
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
  {
    file: /decap-cms-core\/dist\/esm\/components\/Editor\/Editor\.js$/,
    why: 'what was written while a save was under way was overwritten by the saved text, or could not be saved',
    find: `await persistEntry(collection);
    this.deleteBackup();
    if (createNew) {
      navigateToNewEntry(collection.get('name'));
      duplicate && createDraftDuplicateFromEntry(entryDraft.get('entry'));
    } else if (slug && hasWorkflow && !currentStatus) {
      loadEntry(collection, slug);
    }`,
    replace: `await held(async () => {
      await persistEntry(collection);
      this.deleteBackup();
      if (createNew) {
        navigateToNewEntry(collection.get('name'));
        duplicate && createDraftDuplicateFromEntry(entryDraft.get('entry'));
      } else if (slug && hasWorkflow && !currentStatus) {
        await loadEntry(collection, slug);
      }
    });`,
    calls: { held: 'src/admin/held.ts' },
  },
  {
    file: /decap-cms-core\/dist\/esm\/actions\/mediaLibrary\.js$/,
    why: 'the question at a file name that is taken is not among the phrases that can be translated',
    find: 'window.confirm(`${existingFile.name} already exists. Do you want to replace it?`)',
    replace: 'window.confirm(`Det finnes alt et bilde som heter «${existingFile.name}». Vil du bytte det ut? Andre tekster som bruker bildet, viser da det nye.`)',
  },
]

/** Bundles Decap from its sources with our corrections. It fails, and says which, when a new version has other code there. */
export const decapSource: Plugin = {
  name: 'decap-source',
  setup(build) {
    for (const { file, why, find, replace, calls = {} } of corrections)
      build.onLoad({ filter: file }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        if (!text.includes(find)) throw new Error(`Decap has changed ${path}: see whether this still holds, and correct src/io/decap-source.ts: ${why}.`)
        const imports = Object.entries(calls).map(([name, path]) => `import { ${name} } from ${JSON.stringify(resolve(path))};\n`)
        return { contents: `${imports.join('')}${text.replace(find, () => replace)}`, loader: 'js' }
      })
  },
}
