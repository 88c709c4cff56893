import { placeAt, type Source } from './source.ts'
import { maximumFrontMatter, readYaml, type YamlText } from './yaml.ts'

const fence = /^\uFEFF?---[ \t]*\r?\n/
const closing = /^---[ \t]*(?:\r?\n|$)/m

/** The front matter of a document and the offset at which its body begins. */
export interface FrontMatter {
  readonly yaml: YamlText
  readonly bodyStart: number
}

/** Finds and reads the front matter. Without one the whole text is body, and a fault says so. */
export function readFrontMatter(source: Source): FrontMatter {
  const missing = (message: string, remedy: string): FrontMatter => {
    const place = placeAt(source, 0)
    const faults = [{ ...place, message, remedy }]
    return { yaml: { value: undefined, faults, place: () => place, placeOfKey: () => place, written: () => undefined }, bodyStart: 0 }
  }
  const open = fence.exec(source.text)
  if (!open) return missing('Dokumentet mangler metadata.', 'Begynn filen med en linje «---», feltene og en linje «---» til.')
  const start = open[0].length
  const close = closing.exec(source.text.slice(start))
  if (!close) return missing('Metadataene blir ikke avsluttet.', 'Sett en linje med bare «---» etter det siste feltet.')
  const end = start + close.index
  if (end - start > maximumFrontMatter)
    return missing(`Metadataene er på ${end - start} tegn; grensen er ${maximumFrontMatter}.`, 'Flytt det som er brødtekst, ned under metadataene.')
  return { yaml: readYaml(source, start, end), bodyStart: end + close[0].length }
}
