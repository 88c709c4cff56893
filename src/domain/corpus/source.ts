import type { Fault } from './finding.ts'

/** A file as it was found; `bytes` is missing when it could not be read, and `problem` says why. */
export interface RawFile {
  /** The path in the content folder, with `/` between its parts. */
  readonly path: string
  readonly bytes?: Uint8Array
  /** Bytes on disk; larger files than `maximumBytes` need not be read. */
  readonly size: number
  readonly problem?: string
}

/** A text that can be worked on; `faults` are those of its bytes. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly faults: readonly Fault[]
  /** Offset (UTF-16) of the start of each line. */
  readonly lineStarts: readonly number[]
}

/**
 * The largest text that is read, in bytes. The longest governing document of a Norwegian university that we know of is under 200 kB;
 * the CMS and the redline are built for texts of this size.
 */
export const maximumBytes = 1_000_000

/** Whether nothing of a file could be read; its faults say why, and the missing text is no fault of its own. */
export const isLost = (source: Source): boolean => source.text === '' && source.faults.length > 0

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The line and column of an offset. */
export function placeAt(source: Pick<Source, 'path' | 'lineStarts'>, offset: number): { file: string; line: number; column: number } {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { file: source.path, line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 }
}

/** Reads the bytes of a file. What cannot be read becomes an empty text with a fault. */
export function decode(file: RawFile): Source {
  const start = { file: file.path, line: 1, column: 1 }
  const nothing = (message: string, remedy: string): Source => ({
    path: file.path,
    text: '',
    lineStarts: [0],
    faults: [{ ...start, message, remedy }],
  })
  if (file.size > maximumBytes)
    return nothing(
      `Filen er for stor: ${(file.size / 1e6).toFixed(1).replace('.', ',')} MB, og grensen er ${maximumBytes / 1e6} MB.`,
      'Del dokumentet, eller flytt det som ikke er tekst, til vedlegg.',
    )
  if (!file.bytes) return nothing(`Filen kan ikke leses: ${file.problem ?? 'ukjent årsak'}.`, 'Rett tilgangen til filen, eller hent den på nytt.')

  const faults: Fault[] = []
  let text: string
  try {
    text = strict.decode(file.bytes)
  } catch {
    text = lenient.decode(file.bytes)
    const source = { path: file.path, lineStarts: lineStartsOf(text) }
    faults.push({
      ...placeAt(source, Math.max(0, text.indexOf('\uFFFD'))),
      message: 'Filen er ikke skrevet i UTF-8, så bokstaver kan være ødelagt.',
      remedy: 'Lagre filen på nytt som UTF-8 og se etter tegn som er blitt borte.',
    })
  }
  const lineStarts = lineStartsOf(text)
  const source = { path: file.path, text, lineStarts, faults }
  if (text.startsWith('\uFEFF'))
    faults.push({
      ...start,
      message: 'Filen begynner med et usynlig tegn (BOM).',
      remedy: 'Fjern tegnet; retteren gjør det.',
      edits: [{ file: file.path, start: 0, end: 1, text: '' }],
    })
  const carriage = text.indexOf('\r')
  if (carriage >= 0)
    faults.push({
      ...placeAt(source, carriage),
      message: 'Filen har linjeskift fra Windows (CRLF). Da ser hver linje ut som endret.',
      remedy: 'Lagre filen med linjeskift LF; retteren gjør det.',
      edits: [...text.matchAll(/\r\n?/g)].map((match) => ({ file: file.path, start: match.index, end: match.index + match[0].length, text: '\n' })),
    })
  const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\u2028\u2029]/.exec(text)
  if (control)
    faults.push({
      ...placeAt(source, control.index),
      message: `Teksten har et styretegn (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}) som ikke kan vises.`,
      remedy: 'Slett tegnet.',
    })
  return source
}
