import { blockFormats, type BlockData } from '../domain/cms/blocks.ts'
import { linkTargets } from '../domain/cms/targets.ts'
import { pickLink } from './link-picker.ts'
import type { Published } from './repository.ts'

const text = { name: 'text', label: 'Innhold', widget: 'markdown', modes: ['rich_text', 'raw'], editor_components: [] }
// What we do not know of a block is carried along.
const attributes = { name: 'attributes', label: 'Egenskaper', widget: 'hidden', required: false }

const forms: Readonly<Record<string, { readonly label: string; readonly icon: string; readonly fields: readonly object[] }>> = {
  Duties: {
    label: 'Plikter for en rolle',
    icon: 'list',
    fields: [{ name: 'role', label: 'Rolle', widget: 'relation', collection: 'roles', value_field: '{{slug}}', display_fields: ['title.nb'], search_fields: ['title.nb', '{{slug}}'], options_length: 200 }],
  },
  Note: {
    label: 'Merknad',
    icon: 'info',
    fields: [{ name: 'type', label: 'Slag', widget: 'select', default: 'info', options: [{ value: 'info', label: 'Opplysning' }, { value: 'important', label: 'Viktig' }, { value: 'example', label: 'Eksempel' }] }],
  },
  Steps: { label: 'Framgangsmåte', icon: 'list', fields: [] },
  Choice: { label: 'Valg mellom tilfeller', icon: 'list', fields: [{ name: 'question', label: 'Spørsmål', widget: 'string' }] },
}

/** An image of a text, in our words: what it shows is asked for, since some readers hear it. */
export const imageComponent = (image: object): object => ({
  ...image,
  label: 'Bilde',
  fields: [
    { name: 'image', label: 'Bilde', widget: 'image', choose_url: false, media_library: { allow_multiple: false }, hint: 'PNG, JPEG, WebP eller AVIF, høyst 5 MB.' },
    { name: 'alt', label: 'Alternativ tekst', widget: 'string', hint: 'Det bildet viser, for dem som ikke ser det.' },
    { name: 'title', label: 'Bildetekst', widget: 'string', required: false },
  ],
})

/** The block vocabulary and the link picker, as Decap's editor wants them. */
export function editorComponents(published: Published | undefined): object[] {
  const blocks = blockFormats().map(({ name, ...format }) => {
    const { label = name, icon, fields = [] } = forms[name] ?? {}
    return { id: name, label, icon, ...format, fields: [...fields, text, attributes], toPreview: (data: BlockData) => data.text ?? '' }
  })
  if (!published) return blocks
  const targets = linkTargets(published.corpus)
  const link = {
    id: 'reference',
    label: 'Lenke til dokument, del, punkt eller begrep',
    icon: 'link',
    type: 'inline',
    // What is picked is written as an ordinary link, and read as one: nothing in a text is this component.
    pattern: /(?!)/,
    trigger: '\0',
    onInsert: ({ selectedText = '' }: { selectedText?: string }) => pickLink(targets, { words: selectedText }),
    onEdit: ({ data }: { data: BlockData }) => pickLink(targets, { ...(data.target ? { target: data.target } : {}), ...(data.words ? { words: data.words } : {}) }),
    toInline: ({ target = '', words = '' }: BlockData) => (target ? `[${words || target}](${target})` : words),
    toPreview: ({ words = '' }: BlockData) => words,
  }
  return [...blocks, link]
}
