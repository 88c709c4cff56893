import type { Document } from '../corpus/document.ts'
import type { RawFile } from '../corpus/source.ts'

/** The largest image that may be uploaded, in bytes. */
export const maximumImage = 5_000_000

/** What an image is by its content; its name may say anything. */
export function imageType(bytes: Uint8Array): 'png' | 'jpeg' | 'webp' | 'avif' | undefined {
  const at = (offset: number, text: string): boolean => Array.from(text, (character, index) => bytes[offset + index] === character.charCodeAt(0)).every(Boolean)
  if (at(0, '\x89PNG\r\n\x1a\n')) return 'png'
  if (at(0, '\xff\xd8\xff')) return 'jpeg'
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'webp'
  if (at(4, 'ftypavif') || at(4, 'ftypavis')) return 'avif'
  return undefined
}

/** Why a file may not be uploaded as an image, in words; undefined if it may. */
export function imageProblem(name: string, bytes: Uint8Array): string | undefined {
  if (bytes.length > maximumImage) return `«${name}» er på ${(bytes.length / 1e6).toFixed(1).replace('.', ',')} MB, og grensen er ${maximumImage / 1e6} MB. Gjør bildet mindre, og last det opp på nytt.`
  const type = imageType(bytes)
  if (!type) return `«${name}» er ikke et bilde vi kan vise. Bruk PNG, JPEG, WebP eller AVIF.`
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase().replace('jpg', 'jpeg')
  return ending === type ? undefined : `«${name}» er egentlig et bilde av slaget ${type.toUpperCase()}. Gi filen et navn som slutter på .${type === 'jpeg' ? 'jpg' : type}.`
}

/**
 * Images that a draft brings and main lacks, as files beside the document at `path`: the check then knows them.
 * @param paths where the CMS keeps them; the folder of a document that is not saved yet is one that it made up
 */
export const draftImages = (path: string, paths: readonly string[]): RawFile[] =>
  paths.map((image) => ({ path: `${path.slice(0, path.lastIndexOf('/') + 1)}${image.slice(image.lastIndexOf('/') + 1)}`, bytes: new Uint8Array(), size: 0 }))

/** The addresses of images in a document that say nothing to those who do not see them. */
export const imagesWithoutWords = (document: Document | undefined): string[] =>
  (document?.links ?? []).flatMap(({ node }) => (node.type === 'image' && !node.alt?.trim() ? [node.url] : []))
