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
