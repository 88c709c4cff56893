import type { Loader } from 'astro/loaders'
import type { Page } from './views/types.ts'

/**
 * A loader of finished pages. Documents are data: they reach Astro as HTML that our renderer made, and Vite never sees them. Everything is laid
 * anew each time, since a page also shows titles, numbers and statuses of other documents.
 */
export function pagesLoader(pages: () => Iterable<Page>): Loader {
  return {
    name: 'rettesnor',
    load({ store }) {
      store.clear()
      for (const page of pages()) store.set({ id: page.url, data: page as unknown as Record<string, unknown> })
      return Promise.resolve()
    },
  }
}
