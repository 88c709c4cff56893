import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { assetFolder, environment } from './src/io/environment.ts'

const site = new URL('./src/io/site.ts', import.meta.url)

/** Leaves what reads the content to Node, so that the pages of Astro's bundle and the build that runs it have one site between them. */
const oneSite = {
  name: 'one-site',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('/io/site.ts')) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found?.id === fileURLToPath(site) ? { id: site.href, external: true } : found
  },
}

// Documents are data and never pass through Vite; `mdx` compiles only the site's own guide pages.
export default defineConfig({
  site: environment().site,
  trailingSlash: 'always',
  integrations: [mdx({ syntaxHighlight: false })],
  outDir: environment().out,
  build: { inlineStylesheets: 'never', assets: assetFolder },
  devToolbar: { enabled: false },
  vite: { plugins: [oneSite], build: { assetsInlineLimit: 0 } },
})
