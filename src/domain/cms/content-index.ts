/*
 * The index that the CMS reads what is in force from: the texts of main in one file, on a branch of its own that whoever keeps main writes (the
 * desk, or CI: `npm run cms -- --index FILE`). It is read with the editor's own token and never shipped with the site. It only saves calls: each
 * text is named by the sha of its blob, main's tree says which blobs are in force, and what the index lacks is read one by one.
 */
export const indexBranch = 'rettesnor/index'
export const indexFile = 'index.json'

/** Texts by the sha of their blobs. */
export type Texts = Readonly<Record<string, string>>

/** What is in the index: files with text, images not. */
export const isIndexed = (path: string): boolean => /\.(?:mdx|yaml)$/.test(path)

export const writeIndex = (texts: Texts): string => `${JSON.stringify({ version: 1, texts })}\n`

/** The texts of an index; none if it is not one that we know. */
export function readIndex(text: string): Texts {
  try {
    const index = JSON.parse(text) as { version?: unknown; texts?: unknown } | null
    return index?.version === 1 && typeof index.texts === 'object' && index.texts !== null ? (index.texts as Texts) : {}
  } catch {
    return {}
  }
}
