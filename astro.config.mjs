import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { environment } from './src/io/environment.ts'

// Documents are data and never pass through Vite; `mdx` compiles only the site's own guide pages.
export default defineConfig({
  site: environment().site,
  trailingSlash: 'always',
  integrations: [mdx()],
  outDir: environment().out,
  build: { inlineStylesheets: 'never', assets: 'ressurser' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
})
