import { Component, createElement as h, type MouseEvent, type ReactNode } from 'react'
import { writeFields } from '../domain/cms/front-matter.ts'
import { draftImages } from '../domain/cms/images.ts'
import { judge } from '../domain/cms/judge.ts'
import { plainly } from '../domain/cms/plainly.ts'
import { contentFolder } from '../domain/cms/config.ts'
import type { Finding } from '../domain/corpus/finding.ts'
import type { RawFile } from '../domain/corpus/source.ts'
import { reference } from '../domain/parse/reference.ts'
import { rules } from '../domain/rules/index.ts'
import { today } from '../io/clock.ts'
import { assetUrl } from '../site/urls.ts'
import { documentPage } from '../site/views/document.ts'
import { referencesOf } from '../site/views/shared.ts'
import type { DocumentContent } from '../site/views/types.ts'
import type { Immutable } from './cms.ts'
import type { Published } from './repository.ts'

interface Shown {
  readonly title: string
  readonly content: DocumentContent
  readonly status: string
  readonly findings: readonly Finding[]
}

/** How long the editor must rest before the page is drawn again, in milliseconds. */
const rest = 300

/** The document as the site will show it, by the site's own renderer, with what the check says of it above. */
export function documentPreview(published: Published): new (props: { entry: Immutable }) => Component<{ entry: Immutable }, { shown?: Shown }> {
  return class extends Component<{ entry: Immutable }, { shown?: Shown }> {
    override state: { shown?: Shown } = {}
    #timer: ReturnType<typeof setTimeout> | undefined

    override componentDidMount(): void {
      this.#draw()
    }

    override componentDidUpdate(before: { entry: Immutable }): void {
      if (before.entry.get('data') === this.props.entry.get('data')) return
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => { this.#draw() }, rest)
    }

    override componentWillUnmount(): void {
      clearTimeout(this.#timer)
    }

    #draw(): void {
      this.setState({ shown: drawn(published, this.props.entry) })
    }

    override render(): ReactNode {
      const { shown } = this.state
      if (!shown) return h('p', undefined, 'Henter siden …')
      const { title, content, status, findings } = shown
      return h('div', { className: 'rettesnor-preview' },
        findings.length > 0 ? h('section', { className: 'rettesnor-findings', 'aria-label': 'Funn i dokumentet' },
          h('h2', undefined, findings.length === 1 ? '1 funn' : `${findings.length} funn`),
          h('ul', undefined, ...findings.map((finding, index) => h('li', { key: index, className: finding.severity }, h('strong', undefined, finding.severity === 'error' ? 'Feil: ' : 'Varsel: '), finding.message, ' ', h('em', undefined, finding.remedy))))) : null,
        h('article', { className: 'document' },
          h('header', { className: 'document-head' }, h('p', { className: 'eyebrow' }, content.kind), h('h1', undefined, title), h('p', { className: 'document-status' }, status), content.lead ? h('p', { className: 'lead' }, content.lead) : null),
          h('div', { className: 'document-main' }, h('div', { className: 'prose', onClick: follow, dangerouslySetInnerHTML: { __html: content.html } }))))
    }
  }
}

/** Links lead to the pages of the site, beside the editor and never in its place; those within the document lead within the preview. */
function follow(event: MouseEvent<HTMLElement>): void {
  const link = (event.target as HTMLElement).closest('a')
  const href = link?.getAttribute('href') ?? ''
  if (href === '') return
  event.preventDefault()
  if (href.startsWith('#')) link?.ownerDocument.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView()
  else window.open(new URL(href, location.origin), '_blank', 'noopener')
}

/** The path in the content folder of an entry; a new one has none yet. */
export function pathOf(entry: Immutable): string {
  const path = entry.get('path')
  return typeof path === 'string' && path !== '' ? path.slice(contentFolder.length + 1) : 'documents/nytt-dokument.mdx'
}

interface DraftMedia {
  readonly path: string
  readonly draft?: boolean
  /** Where this browser has it: an address of `blob:`. */
  readonly url?: string
  readonly displayURL?: string
}

/** What was uploaded to the draft of an entry. */
const mediaOf = (entry: Immutable): readonly DraftMedia[] => (((entry.get('mediaFiles') as Immutable | undefined)?.toJS() ?? []) as readonly DraftMedia[]).filter(({ draft }) => draft)

/** Every file that a check of an entry must know: those on main, and the images that were uploaded to the draft. */
export const filesWith = (published: Published, entry: Immutable, path: string): readonly RawFile[] =>
  [...published.files, ...draftImages(path, mediaOf(entry).map((file) => file.path))]

/** The page with the images of the draft, which the site does not have yet. */
function withDraftImages(html: string, entry: Immutable, path: string): string {
  return mediaOf(entry).reduce((shown, { path: image, url, displayURL = url }) => {
    const [file] = draftImages(path, [image])
    return file && typeof displayURL === 'string' && displayURL.startsWith('blob:') ? shown.replaceAll(`src="${assetUrl(file.path)}"`, `src="${displayURL}"`) : shown
  }, html)
}

function drawn(published: Published, entry: Immutable): Shown {
  const path = pathOf(entry)
  const text = writeFields('documents', (entry.get('data') as Immutable).toJS() as Record<string, unknown>)
  const day = today()
  const { corpus, own } = judge(filesWith(published, entry, path), published.corpus, { path, text }, day, rules, reference)
  const document = [...corpus.documents.values()].find((one) => one.path === path)
  if (!document) throw new Error(`${path} is no document`)
  const page = documentPage({ corpus, today: day, references: referencesOf(corpus, day) }, document)
  const drawnPage = page.content as DocumentContent
  const content = { ...drawnPage, html: withDraftImages(drawnPage.html, entry, path) }
  return { title: page.title, content, status: document.data['valid-from'] ? content.status.text : 'Nytt dokument. Det gjelder ikke før det er vedtatt.', findings: own.map((finding) => plainly(finding, 'documents')) }
}
