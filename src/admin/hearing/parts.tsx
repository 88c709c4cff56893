import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { Clash } from '../../domain/hearings/acts/ground.ts'
import type { Choices } from '../../domain/hearings/acts/merge.ts'
import { told, type Reason } from '../../domain/hearings/reasons.ts'
import { fieldLabels } from '../../domain/redline/labels.ts'
import { wasDone, type Done, type NotDone } from '../../io/forge/workplace.ts'

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly required?: boolean
}

/** A field of one line, a day, or several lines when `rows` is given. `mark`: whether it says that it may be left empty. */
export function Field({ label, hint, value, onChange, required = false, rows, type = 'text', mark = true }: FieldProps & { readonly rows?: number; readonly type?: 'text' | 'date'; readonly mark?: boolean }) {
  const id = useId()
  const shared = { id, value, required, className: 'ds-input', ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }) }
  return (
    <div className="field">
      <label htmlFor={id}>{label}{required || !mark ? '' : <span className="hint"> (valgfritt)</span>}</label>
      {hint === undefined ? null : <div className="hint" id={`${id}-hint`}>{hint}</div>}
      {rows === undefined
        ? <input {...shared} type={type} autoComplete="off" onChange={({ target }) => { onChange(target.value) }} />
        : <textarea {...shared} rows={rows} onChange={({ target }) => { onChange(target.value) }} />}
    </div>
  )
}

export function Select({ label, hint, value, onChange, options, required = true }: FieldProps & { readonly options: readonly (readonly [value: string, label: string])[] }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <div className="hint" id={`${id}-hint`}>{hint}</div>}
      <select id={id} className="ds-input" value={value} required={required} onChange={({ target }) => { onChange(target.value) }} {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}>
        {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </select>
    </div>
  )
}

export function Tick({ label, hint, checked, onChange, type = 'checkbox', name }: { readonly label: ReactNode; readonly hint?: ReactNode; readonly checked: boolean; readonly onChange: (checked: boolean) => void; readonly type?: 'checkbox' | 'radio'; readonly name?: string }) {
  const id = useId()
  return (
    <div className="tick">
      <input className="ds-input" id={id} type={type} name={name} checked={checked} onChange={({ target }) => { onChange(target.checked) }} {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })} />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <div className="hint" id={`${id}-hint`}>{hint}</div>}
    </div>
  )
}

export function Button({ children, onClick, kind = 'secondary', disabled = false, submit = false }: { readonly children: ReactNode; readonly onClick?: () => void; readonly kind?: 'primary' | 'secondary' | 'tertiary'; readonly disabled?: boolean; readonly submit?: boolean }) {
  return <button className="ds-button" data-variant={kind} type={submit ? 'submit' : 'button'} disabled={disabled} onClick={onClick}>{children}</button>
}

/** Reasons as a list: what blocks, and what should be known. */
export function Reasons({ reasons, empty }: { readonly reasons: readonly Reason[]; readonly empty?: string }) {
  const [blocking, warning] = (['blocks', 'warns'] as const).map((level) => [...new Set(reasons.filter((reason) => reason.level === level).map((reason) => told(reason, 'nb')))])
  return (
    <>
      {blocking?.length ? <ul className="reasons">{blocking.map((words) => <li key={words}>{words}</li>)}</ul> : empty === undefined ? null : <p>{empty}</p>}
      {warning?.length ? <div className="message warn"><p><strong>Vær klar over:</strong></p><ul className="reasons">{warning.map((words) => <li key={words}>{words}</li>)}</ul></div> : null}
    </>
  )
}

/** What became of an act, read out when it comes. */
export function Outcome({ outcome, done }: { readonly outcome: Done | NotDone | string | undefined; readonly done: string }) {
  const place = useRef<HTMLDivElement>(null)
  const isRefusal = outcome !== undefined && (typeof outcome === 'string' || !wasDone(outcome))
  useEffect(() => { if (isRefusal) place.current?.focus() }, [outcome, isRefusal])
  return (
    <div ref={place} tabIndex={-1} role={isRefusal ? 'alert' : 'status'}>
      {outcome === undefined ? null : typeof outcome === 'string' ? <div className="message"><p>{outcome}</p></div> : wasDone(outcome) ? <div className="message good"><p>{done}</p></div> : <Refusal outcome={outcome} />}
    </div>
  )
}

function Refusal({ outcome: { refused, by } }: { readonly outcome: NotDone }) {
  return (
    <div className="message">
      <p><strong>Ikke utført.</strong> Ingenting er endret.{by === undefined ? '' : ` Sist lagret av ${by}.`}</p>
      <Reasons reasons={refused} />
    </div>
  )
}

/** Runs acts one at a time, and keeps what became of the last. */
export function useAct(after: (outcome: Done) => void): { readonly busy: boolean; readonly outcome: Done | NotDone | string | undefined; readonly run: (act: () => Promise<Done | NotDone>) => void } {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Done | NotDone | string>()
  return {
    busy, outcome,
    run(act) {
      if (busy) return
      setBusy(true)
      setOutcome(undefined)
      act().then(
        (result) => {
          setOutcome(result)
          if (wasDone(result)) after(result)
        },
        (error: unknown) => { setOutcome(wordsOf(error)) },
      ).finally(() => { setBusy(false) })
    },
  }
}

export function wordsOf(error: unknown): string {
  const status = (error as { status?: number }).status
  if (status === 401) return 'Innloggingen er utløpt. Ta vare på det du har skrevet, og logg inn på nytt.'
  if (status === undefined || status === 0) return `Får ikke kontakt med tjeneren. Ingenting er lagret. ${error instanceof Error && status === undefined ? error.message : ''}`.trim()
  return `Tjeneren svarte med en feil (${status}). Ingenting er lagret. Prøv på nytt.`
}

/** Passages that clash, side by side, with a choice for each. */
export function Clashes({ clashes, choices, onChoose }: { readonly clashes: readonly Clash[]; readonly choices: Choices; readonly onChoose: (choices: Choices) => void }) {
  return (
    <section aria-label="Endringer som kolliderer">
      <h2>Velg hva som skal stå</h2>
      {clashes.map(({ key, title, field, ours, theirs }) => (
        <fieldset className="card" key={key}>
          <legend>{title}{field === undefined ? '' : `: ${fieldLabels[field as keyof typeof fieldLabels].nb}`}</legend>
          <div className="clash">
            {([['ours', 'Det som står i saken eller gjelder nå', ours], ['theirs', 'Det som kommer inn', theirs]] as const).map(([side, label, text]) => (
              <div key={side}>
                <Tick type="radio" name={key} label={label} checked={choices[key] === side} onChange={() => { onChoose({ ...choices, [key]: side }) }} />
                <p className="quote">{text || '(fjernet)'}</p>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  )
}
