import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Place } from '../domain/cms/place.ts'
import { decapSource } from './decap-source.ts'
import { given } from './environment.ts'

/** Where the CMS works when nothing is said: the desk on the same server. */
const desk: Place = { api: '/api/v3', repository: 'fagervik/rettesnor', branch: 'main', signIn: '/desk/login' }

/** The forge that the CMS works with, from the environment: GitHub or GitHub Enterprise Server in production. */
export const placeOfForge = (): Place => ({
  api: given('RETTESNOR_FORGE_API') ?? desk.api,
  repository: given('RETTESNOR_FORGE_REPOSITORY') ?? desk.repository,
  branch: given('RETTESNOR_FORGE_BRANCH') ?? desk.branch,
  signIn: given('RETTESNOR_FORGE_SIGN_IN') ?? desk.signIn,
})

/** What a page of ours needs; and for Decap, whose configuration is checked by code that is made on the spot and whose styles are set by script, that too. */
function policy(place: Place, isDecap: boolean): string {
  const forge = place.api.startsWith('/') ? '' : ` ${new URL(place.api).origin}`
  if (!isDecap) return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'${forge}; base-uri 'none'; form-action 'none'`
  return `default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob:${forge}; base-uri 'none'; form-action 'none'`
}

/** A page of the CMS: what it is called, and the script that runs it. Sign-in and token are the same for all: they are kept by the browser for /admin/. */
interface AdminPage {
  /** Its folder below `admin/`; nothing for the first one. */
  readonly folder: string
  readonly title: string
  readonly script: string
  /** Whether Decap runs on it. */
  readonly decap: boolean
  readonly styles: readonly string[]
}

/**
 * The pages below /admin/. Each is an entry of its own in the bundle, `src/admin/<script>.ts`, and has a policy of its own; its styles are those
 * of `styles`, `src/admin/<name>.css`. Who is signed in is told by `storedUser()` of `src/admin/place.ts`.
 */
const pages: readonly AdminPage[] = [
  { folder: '', title: 'Redigering', script: 'main', decap: true, styles: ['admin-styles'] },
  { folder: 'horing', title: 'Høringer og vedtak', script: 'hearing', decap: false, styles: ['hearing-styles'] },
]

const html = ({ title, script, styles, decap }: AdminPage, place: Place): string => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(place, decap)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="description" content="Her skriver og behandler de som forvalter dokumentene." />
    <title>${title} – Rettesnor</title>
    <link rel="icon" href="/rettesnor.svg" type="image/svg+xml" />
${styles.map((name) => `    <link rel="stylesheet" href="/admin/${name}.css" />\n`).join('')}  </head>
  <body>
    <main id="Venter">
      <h1>${title}</h1>
      <p>Henter siden …</p>
      <noscript><p>Denne siden trenger JavaScript.</p></noscript>
    </main>
    <script src="/admin/${script}.js"></script>
  </body>
</html>
`

/** Bundles the CMS into a folder: its pages, their scripts and styles, and where it works. Nothing of the content is in it. */
export async function buildAdmin(out: string, place: Place = placeOfForge()): Promise<void> {
  const folder = join(out, 'admin')
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: { ...Object.fromEntries(pages.map(({ script }) => [script, `src/admin/${script}.ts`])), preview: 'src/admin/preview.css', ...Object.fromEntries(pages.flatMap(({ styles }) => styles.map((name) => [name, `src/admin/${name}.css`]))) },
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'dataurl' },
    assetNames: '[name]-[hash]',
    banner: { js: 'window.CMS_MANUAL_INIT = true;' },
    plugins: [decapSource],
  })
  for (const one of pages) {
    mkdirSync(join(folder, one.folder), { recursive: true })
    writeFileSync(join(folder, one.folder, 'index.html'), html(one, place))
  }
  writeFileSync(join(folder, 'place.json'), `${JSON.stringify(place)}\n`)
}
