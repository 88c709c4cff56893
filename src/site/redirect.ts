import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** A page that sends its reader on. */
export function redirectPage(to: string, canonical: string): string {
  return `<!doctype html>${toHtml(
    h('html', { lang: 'nb' }, [
      h('head', [h('meta', { charSet: 'utf-8' }), h('title', 'Siden er flyttet'), h('meta', { httpEquiv: 'refresh', content: `0; url=${to}` }), h('meta', { name: 'robots', content: 'noindex' }), h('link', { rel: 'canonical', href: canonical })]),
      h('body', [h('h1', 'Siden er flyttet'), h('p', [h('a', { href: to }, to)])]),
    ]),
  )}`
}
