import { blockFormats, type BlockData } from '../domain/cms/blocks.ts'
import { linkTargets } from '../domain/cms/targets.ts'
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

/** The block vocabulary and the link picker, as Decap's editor wants them. */
export function editorComponents(published: Published | undefined): object[] {
  const blocks = blockFormats().map(({ name, ...format }) => {
    const { label = name, icon, fields = [] } = forms[name] ?? {}
    return { id: name, label, icon, ...format, fields: [...fields, text, attributes], toPreview: (data: BlockData) => data.text ?? '' }
  })
  if (!published) return blocks
  const link = {
    id: 'reference',
    label: 'Lenke til dokument, del, punkt eller begrep',
    icon: 'link',
    type: 'inline',
    // What is picked is written as an ordinary link, and read as one: nothing in a text is this component.
    pattern: /(?!)/,
    trigger: '\0',
    fields: [
      { name: 'target', label: 'Lenke til', widget: 'select', options: linkTargets(published.corpus) },
      { name: 'words', label: 'Ord i teksten', widget: 'string' },
    ],
    toInline: ({ target = '', words = '' }: BlockData) => (target ? `[${words || target}](${target})` : ''),
    toPreview: ({ words = '' }: BlockData) => words,
  }
  return [...blocks, link]
}
