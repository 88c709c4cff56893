import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import type { Document } from '../../src/domain/corpus/document.ts'
import type { RawFile } from '../../src/domain/corpus/source.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { redlineOf } from '../../src/domain/redline/redline.ts'
import { table } from './table.ts'

/** How often each pair is compared; the table tells the quickest and the middle one. */
const rounds = 9

/** Measures the redline of a text of so many words, made of the real documents, with a word changed in every twelfth block, one block moved and one taken out. */
export function benchRedline(counts: readonly number[], files: readonly RawFile[]): string {
  const rows = counts.map((count) => {
    const blocks = blocksOf(files, count)
    const changed = blocks.map((block, at) => (at % 12 === 5 ? block.replace(/\p{L}{5,}/u, 'endret') : block))
    changed.splice(3, 0, ...changed.splice(Math.floor(changed.length / 2), 1))
    changed.splice(Math.floor(changed.length / 3), 1)
    const sides = () => [documentOf(blocks), documentOf(changed)] as const
    const times = Array.from({ length: rounds }, () => {
      // Versions of their own each time: what two have between them is remembered.
      const [before, after] = sides()
      const used = process.cpuUsage()
      const started = performance.now()
      redlineOf(before, after)
      const taken = performance.now() - started
      const { user, system } = process.cpuUsage(used)
      return { taken, processor: (user + system) / 1000 }
    }).sort((one, other) => one.taken - other.taken)
    const { amount } = redlineOf(...sides())
    const [quickest, middle] = [times[0], times[Math.floor(rounds / 2)]]
    return [String(blocks.join(' ').split(/\s+/).length), `${(quickest?.taken ?? 0).toFixed(0)} ms`, `${(middle?.taken ?? 0).toFixed(0)} ms`, `${(middle?.processor ?? 0).toFixed(0)} ms`, String(amount.inserted + amount.deleted), String(amount.moved)]
  })
  return table(['words', 'quickest', 'middle', 'of it on a processor', 'words changed', 'words moved'], rows)
}

/** Blocks of the real documents, over and over, until they have so many words. */
function blocksOf(files: readonly RawFile[], count: number): string[] {
  const real = files.filter(({ path, bytes }) => path.endsWith('.mdx') && bytes).flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('---\n').slice(2).join('---\n').split(/\n{2,}/)).filter((block) => block.trim() !== '' && !block.startsWith('<'))
  const blocks: string[] = []
  for (let [at, words] = [0, 0]; words < count && real.length > 0; at++) {
    const block = real[at % real.length] ?? ''
    blocks.push(block)
    words += block.split(/\s+/).length
  }
  return blocks
}

function documentOf(blocks: readonly string[]): Document | undefined {
  const bytes = new TextEncoder().encode(`---\ntitle: Langt\n---\n\n${blocks.join('\n\n')}\n`)
  return buildCorpus([{ path: 'documents/langt.mdx', bytes, size: bytes.length }], satteri).documents.get('langt')
}
