import type { Language } from '../../schemas/common.ts'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { frame, pagesOf } from '../site/views/pages.ts'
import type { Beyond } from '../site/views/shared.ts'
import type { Frame, Page } from '../site/views/types.ts'
import { readBeyond } from './corpus.ts'
import { Refusal } from './refusal.ts'

/** The site that is being built: what it is made of, and its finished pages. */
export interface Site {
  readonly corpus: Corpus
  readonly today: string
  readonly beyond: Beyond
  readonly pages: readonly Page[]
  /** What every page of a language shows; the first is the first language of the site. */
  readonly frames: readonly Frame[]
}

let current: Site | undefined

/**
 * Reads the content of the environment and works out every page of it. Documents are data: they reach Astro as HTML that our renderer made, and
 * Vite never sees them. Everything is made anew, since a page also shows titles, numbers and statuses of other documents.
 */
export function readSite(): Site {
  const { corpus, today, beyond } = readBeyond()
  current = { corpus, today, beyond, pages: [...pagesOf(corpus, today, beyond)], frames: frame(corpus, today) }
  return current
}

/**
 * The site that this process read last. Astro's pages take it from here: their bundle leaves this module to Node (`astro.config.mjs`), so that they
 * meet the pages of the build and make none of their own.
 */
export const currentSite = (): Site => current ?? readSite()

/** What every page of a language shows; that of the site's first language, where the site itself is not in this one. */
export function frameOf(language?: Language): Frame {
  const { frames } = currentSite()
  const found = frames.find(({ id }) => id === language) ?? frames[0]
  if (!found) throw new Refusal('settings.yaml names no language of the site')
  return found
}
