import { collectionOf, collections, linkable, type CollectionName, type LinkableName } from '../../../schemas/collections.ts'

/** What a reference in a text means. Paths are in the content folder. */
export type LinkTarget =
  | { readonly sort: 'entry'; readonly collection: LinkableName; readonly id: string; readonly path: string; readonly anchor: string }
  | { readonly sort: 'asset'; readonly path: string }
  | { readonly sort: 'external'; readonly url: string; readonly scheme: string }
  /** An address of the site or the forge, a path out of the content folder, or nothing: never right in a text. */
  | { readonly sort: 'unusable'; readonly reason: 'absolute' | 'outside' | 'empty' | 'encoding' }

/**
 * What the address of a link means, seen from a file.
 * @param from path of the file with the link, as in `documents/ikt-reglement.mdx`
 * @param url the address as the text has it, as in `../terms/samtykke.yaml` or `#formål`
 */
export function resolveLink(from: string, url: string): LinkTarget {
  const bare = withoutControls(url)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]
  if (scheme) return { sort: 'external', url, scheme: `${scheme.toLowerCase()}:` }
  if (bare === '') return { sort: 'unusable', reason: 'empty' }
  if (/^[/\\]/.test(bare)) return { sort: 'unusable', reason: 'absolute' }
  const hash = url.indexOf('#')
  let path: string
  let anchor: string
  try {
    path = decodeURIComponent((hash < 0 ? url : url.slice(0, hash)).replace(/\?.*$/, ''))
    anchor = hash < 0 ? '' : decodeURIComponent(url.slice(hash + 1))
  } catch {
    return { sort: 'unusable', reason: 'encoding' }
  }
  const parts = path === '' ? from.split('/') : from.split('/').slice(0, -1)
  for (const part of path === '' ? [] : path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return { sort: 'unusable', reason: 'outside' }
  }
  const resolved = parts.join('/')
  const entry = collectionOf(resolved)
  if (entry && isLinkable(entry.name)) return { sort: 'entry', collection: entry.name, id: entry.id, path: resolved, anchor }
  return { sort: 'asset', path: resolved }
}

const isLinkable = (name: CollectionName): name is LinkableName => linkable.includes(name as LinkableName)

/** Browsers drop control characters and spaces before and inside a scheme. */
const withoutControls = (url: string): string => url.replace(/[\0-\x20]/g, '')

/** Whether an address names another host without saying how to reach it, as in `//host/path`. */
export const isProtocolRelative = (url: string): boolean => /^[/\\]{2}/.test(withoutControls(url))

/**
 * The scheme of an address as the laxest of readers would take it: invisible signs dropped, look-alikes folded and percent signs decoded,
 * however often they were encoded. Undefined for a path.
 */
export function laxScheme(url: string): string | undefined {
  let bare = url
  for (let decoded = 0; decoded < 4; decoded++) {
    bare = bare.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '')
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]
    if (scheme) return `${scheme.toLowerCase()}:`
    bare = bare.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  return undefined
}

/** How a document writes the address of a file in the content folder: documents lie side by side. */
export const addressOf = (path: string): string => (path.startsWith(collections.documents.path) ? path.slice(collections.documents.path.length) : `../${path}`)
