import { Component, createElement as h, type ChangeEvent, type ReactNode } from 'react'
import { slug } from 'github-slugger'
import { collections } from '../../schemas/collections.ts'
import { id as idSchema } from '../../schemas/common.ts'
import type { EditedName } from '../domain/cms/config.ts'
import { writtenDay } from '../domain/corpus/days.ts'
import type { ControlProps, Immutable } from './cms.ts'
import type { Published } from './repository.ts'

/** What a decision writes: shown, and not edited. */
export class Decided extends Component<ControlProps> {
  override render(): ReactNode {
    const { value, forID, classNameWrapper } = this.props
    const text = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? writtenDay(value, 'nb') : 'Ikke satt'
    return h('output', { id: forID, className: `${classNameWrapper} rettesnor-decided` }, text)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const plain = (value: unknown): unknown => (isRecord(value) && 'toJS' in value ? (value as unknown as Immutable).toJS() : value)

/** Pairs of names and values, one on each line with a colon between. */
export class Pairs extends Component<ControlProps, { text: string }> {
  override state = { text: linesOf(plain(this.props.value)) }

  override render(): ReactNode {
    const { forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props
    const change = ({ target }: ChangeEvent<HTMLTextAreaElement>): void => {
      this.setState({ text: target.value })
      onChange(pairsOf(target.value))
    }
    return h('textarea', { id: forID, className: classNameWrapper, value: this.state.text, rows: 3, spellCheck: false, placeholder: 'gammelt: nytt', onChange: change, onFocus: setActiveStyle, onBlur: setInactiveStyle })
  }
}

const linesOf = (value: unknown): string => (isRecord(value) ? Object.entries(value).map(([key, item]) => `${key}: ${String(item)}`).join('\n') : '')

function pairsOf(text: string): Record<string, string> | undefined {
  const pairs = text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':')
    const [key, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    return colon > 0 && key && value ? [[key, value] as const] : []
  })
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined
}

/** The id of a new entry: suggested from its title, asked for once. For an entry that is there, it is only shown. */
export function entryId(published: Published | undefined): new (props: ControlProps) => Component<ControlProps> {
  return class extends Component<ControlProps> {
    #taken: readonly string[] = []

    override componentDidMount(): void {
      if (!this.#isNew()) return
      const collection = this.#collection()
      // Decap draws a field anew when its own value changes, and tells it of no other.
      this.#following = setInterval(() => { this.#suggest() }, 400)
      void published?.drafts(collection).then((drafts) => { this.#taken = drafts })
    }

    override componentWillUnmount(): void {
      clearInterval(this.#following)
    }

    /** A suggestion follows the title until somebody writes another. */
    #suggest(): void {
      const { value, onChange, getEntry } = this.props
      const suggestion = suggested(getEntry())
      if (suggestion === '' || suggestion === value || !(value === undefined || value === '' || value === this.#last)) return
      this.#last = suggestion
      onChange(suggestion)
    }

    #last = ''
    #following: ReturnType<typeof setInterval> | undefined

    #isNew = (): boolean => Boolean(this.props.entry.get('newRecord'))
    #collection = (): EditedName => this.props.entry.get('collection') as EditedName

    /** Decap asks before it saves. */
    isValid = (): { error: { message: string } } | boolean => {
      if (!this.#isNew()) return true
      const value = typeof this.props.value === 'string' ? this.props.value : ''
      const collection = this.#collection()
      const { path, extension } = collections[collection]
      if (!idSchema.safeParse(value).success) return { error: { message: 'Bruk små bokstaver a–z, tall og bindestrek.' } }
      if (published?.files.some((file) => file.path === `${path}${value}${extension}`)) return { error: { message: `«${value}» finnes allerede. Velg et annet navn.` } }
      if (this.#taken.includes(value)) return { error: { message: `Noen har allerede et utkast med navnet «${value}». Velg et annet.` } }
      return true
    }

    override render(): ReactNode {
      const { value, entry, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props
      if (!this.#isNew()) return h('output', { id: forID, className: `${classNameWrapper} rettesnor-decided` }, (entry.get('slug') as string | undefined) ?? '')
      return h('input', { id: forID, type: 'text', className: classNameWrapper, value: typeof value === 'string' ? value : '', spellCheck: false, autoComplete: 'off', onChange: ({ target }: ChangeEvent<HTMLInputElement>) => { onChange(target.value) }, onFocus: setActiveStyle, onBlur: setInactiveStyle })
    }
  }
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o', ü: 'u', é: 'e', è: 'e', ð: 'd', š: 's', č: 'c', đ: 'd', ŋ: 'n' }

/** The id that a title suggests; the word for the kind of document is not part of it. */
export function idFrom(title: string): string {
  const bare = title.replace(/^(?:retningslinje|rutine|politikk|reglement|instruks|plan|veileder|styringsdokument)(?:r|er)? (?:for|om|ved) /i, '')
  return slug(bare).replace(/[^a-z0-9-]/g, (letter) => letters[letter] ?? '').replace(/-+/g, '-').replace(/^-|-$/g, '').slice(0, 80)
}

function suggested(entry: Immutable): string {
  for (const path of [['data', 'title'], ['data', 'title', 'nb'], ['data', 'term', 'nb']]) {
    const title = entry.getIn(path)
    if (typeof title === 'string' && title !== '') return idFrom(title)
  }
  return ''
}
