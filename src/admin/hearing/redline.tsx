import { toHtml } from 'hast-util-to-html'
import { useMemo, useState } from 'react'
import type { Corpus } from '../../domain/corpus/corpus.ts'
import type { Document } from '../../domain/corpus/document.ts'
import { nameOf, type FieldChange } from '../../domain/redline/fields.ts'
import { fieldLabels } from '../../domain/redline/labels.ts'
import { redlineOf } from '../../domain/redline/redline.ts'
import { onlyChanges } from '../../domain/redline/sections.ts'
import { showRedline } from '../../domain/redline/show.ts'
import { renderContext } from '../../site/views/document.ts'
import { referencesOf, viewerOf } from '../../site/views/shared.ts'
import { Tick } from './parts.tsx'

/** What changed between two versions of a document, fields first. Links lead to the site, in a window of their own. */
export function RedlineOf({ before, after, corpus, today, label }: { readonly before: Document | undefined; readonly after: Document | undefined; readonly corpus: Corpus; readonly today: string; readonly label: string }) {
  const [folded, setFolded] = useState(true)
  const { html, fields, amount } = useMemo(() => {
    const redline = redlineOf(before, after)
    const shown = after ?? before
    const context = shown && renderContext(viewerOf({ corpus, today, references: referencesOf(corpus, today) }, shown.data.lang ?? 'nb'), shown)
    return { html: context ? toHtml(showRedline(redline, context, 'nb', folded ? onlyChanges(redline.entries, 1) : redline.entries)) : '', fields: redline.fields, amount: redline.amount }
  }, [before, after, corpus, today, folded])
  const { inserted, deleted, moved } = amount
  if (inserted + deleted + moved + amount.marks === 0 && fields.length === 0) return <p>Ingen forskjell.</p>
  return (
    <div className="form-wide">
      <p>{[inserted > 0 ? `${inserted} ord satt inn` : '', deleted > 0 ? `${deleted} ord strøket` : '', moved > 0 ? `${moved} ord flyttet` : ''].filter(Boolean).join(', ') || 'Ingen ord er endret.'}</p>
      {fields.length > 0 ? <dl className="facts-list">{fields.map((field) => <FieldRow key={field.field} change={field} corpus={corpus} />)}</dl> : null}
      <Tick label="Vis bare det som er endret" checked={folded} onChange={setFolded} />
      <div className="redline prose" role="region" tabIndex={0} aria-label={label} onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  )
}

function FieldRow({ change: { field, values }, corpus }: { readonly change: FieldChange; readonly corpus: Corpus }) {
  const show = ({ sort, value }: FieldChange['values'][number]) => {
    const name = nameOf(corpus, field, value, 'nb')
    return sort === 'inserted' ? <ins key={`+${value}`}><span className="ds-sr-only">nytt: </span>{name}</ins> : sort === 'deleted' ? <del key={`-${value}`}><span className="ds-sr-only">strøket: </span>{name}</del> : <span key={value}>{name}</span>
  }
  return <><dt>{fieldLabels[field].nb}</dt><dd>{values.map((value, at) => <span key={`${value.sort} ${value.value}`}>{at > 0 ? ', ' : ''}{show(value)}</span>)}</dd></>
}

/** Links of a text lead to the site beside the panel, never away from what one is working on. */
function follow(event: React.MouseEvent<HTMLElement>): void {
  const href = (event.target as HTMLElement).closest('a')?.getAttribute('href') ?? ''
  if (href === '') return
  event.preventDefault()
  if (href.startsWith('#')) event.currentTarget.querySelector(`#${CSS.escape(decodeURIComponent(href.slice(1)))}`)?.scrollIntoView()
  else window.open(new URL(href, location.origin), '_blank', 'noopener')
}
