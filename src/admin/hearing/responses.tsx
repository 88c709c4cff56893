import { useRef, useState } from 'react'
import { positions, type Position, type ResponseData } from '../../../schemas/response.ts'
import { redactionMark, takeIn } from '../../domain/hearings/acts/responses.ts'
import { isLate, senderOf } from '../../domain/hearings/responses.ts'
import { membersOf } from '../../domain/hearings/proceeding.ts'
import { deadlineOf } from '../../domain/hearings/state.ts'
import { writtenDay } from '../../domain/corpus/days.ts'
import { perform } from '../../io/forge/workplace.ts'
import { useRead } from './app.tsx'
import { titleIn } from './data.ts'
import type { PartProps } from './matter.tsx'
import { Button, Field, Outcome, Select, Tick, useAct } from './parts.tsx'
import { drop, waitingFor, type Waiting } from './waiting.ts'
import { capital, positionNames } from './words.ts'

/** A response as it stands in the form: remarks have places as one choice. */
interface Written {
  readonly from: 'unit' | 'person'
  readonly unit: string
  readonly others: string
  readonly name: string
  readonly publishName: boolean
  readonly received: string
  readonly position: Position
  readonly remarks: readonly { readonly number: number; readonly where: string; readonly text: string }[]
}

/** What has come: responses that wait to be read, those taken in, and a place for what came by mail. */
export function Responses(props: PartProps) {
  const { place, matter: { proceeding }, again } = props
  const { id, answers, data } = proceeding
  const waiting = useRead(() => waitingFor(place, id), `svar ${id}`)
  const isTakenIn = data.withdrawn === undefined && proceeding.decisions.length === 0
  return (
    <>
      {waiting.value && waiting.value.length > 0 ? (
        <section aria-labelledby="Venter-svar">
          <h2 id="Venter-svar">Venter på deg ({waiting.value.length})</h2>
          <p className="hint">Svarene er gitt i skjemaet på nettstedet og er ikke vist for noen andre. Les dem, sladd det som er underlagt taushetsplikt, og ta dem inn. Det som ikke er behandlet, slettes etter 90 dager.</p>
          {waiting.value.map((one) => <WaitingCard key={one.id} {...props} one={one} after={async () => { await waiting.again(); await again() }} />)}
        </section>
      ) : null}
      {waiting.problem === undefined ? null : <p className="hint">Svar fra skjemaet kan ikke hentes her. De som kommer på e-post, limer du inn nedenfor.</p>}
      <section aria-labelledby="Tatt-inn">
        <h2 id="Tatt-inn">Tatt inn ({answers.length})</h2>
        {answers.length === 0 ? <p>Ingen svar er tatt inn ennå.</p> : (
          <ul className="matters">{answers.map(({ number, data: answer }) => (
            <li key={number}>
              <span>{senderOf(answer, 'Privatperson')}</span>
              <span className="hint">{[answer.position ? capital(positionNames[answer.position]) : '', answer.remarks?.length === 1 ? '1 merknad' : `${answer.remarks?.length ?? 0} merknader`, answer.received ? writtenDay(answer.received, 'nb') : '', isLate(answer, data) ? 'kom etter fristen' : '', answer.remarks?.some(({ redacted }) => redacted) ? 'sladdet' : ''].filter(Boolean).join(' · ')}</span>
            </li>
          ))}</ul>
        )}
      </section>
      {isTakenIn ? <section aria-labelledby="Lim-inn"><h2 id="Lim-inn">Lim inn et svar</h2><p>For svar som kom på e-post eller brev.</p><details><summary>Åpne skjemaet</summary><Taking {...props} start={empty(place.today)} after={again} /></details></section> : null}
    </>
  )
}

const empty = (today: string): Written => ({ from: 'unit', unit: '', others: '', name: '', publishName: false, received: today, position: 'supports-with-remarks', remarks: [{ number: 1, where: '', text: '' }] })

function WaitingCard({ one, after, ...props }: PartProps & { readonly one: Waiting; readonly after: () => Promise<void> }) {
  const { place } = props
  const { response } = one
  const { busy, outcome, run } = useAct(() => { void after() })
  const start: Written = {
    from: response.from, unit: response.unit ?? '', others: response['on-behalf-of'] ?? '', name: response['publish-name'] ? (response.name ?? '') : '', publishName: response['publish-name'] ?? false, received: response.received, position: response.position,
    remarks: (response.remarks ?? []).map(({ number, document, anchor, question, text }) => ({ number, where: whereOf(document, anchor, question), text })),
  }
  const original = Object.fromEntries((response.remarks ?? []).map(({ number, text }) => [number, text]))
  return (
    <article className="card" aria-label={`Svar fra ${senderOf(response, 'privatperson')}`}>
      <header><h3>{response.from === 'unit' ? response.unit : 'Innspill fra en privatperson'}</h3><span className="hint">{capital(positionNames[response.position])} · {writtenDay(response.received, 'nb')}</span></header>
      <Taking {...props} start={start} original={original} name={response.name} after={async () => { await drop(place, one.id); await after() }} />
      <div className="actions"><Button disabled={busy} onClick={() => { run(async () => { await drop(place, one.id); return { commit: '', pull: undefined } }) }}>Avvis og slett</Button></div>
      <Outcome outcome={outcome} done="Svaret er slettet." />
    </article>
  )
}

/** Document, section and question as one choice. */
const whereOf = (document = '', anchor = '', question?: number): string => (question === undefined ? `${document}#${anchor}` : `?${question}`)

function placeOf(where: string): { document?: string; anchor?: string; question?: number } {
  if (where.startsWith('?')) return { question: Number(where.slice(1)) }
  const [document, anchor] = where.split('#')
  return { ...(document ? { document } : {}), ...(anchor ? { anchor } : {}) }
}

function Taking({ place, matter: { ground, proceeding }, start, original, name: given, after }: PartProps & { readonly start: Written; readonly name?: string | undefined; readonly original?: Readonly<Record<number, string>>; readonly after: () => Promise<void> }) {
  const [form, setForm] = useState(start)
  const [late, setLate] = useState(false)
  const { busy, outcome, run } = useAct(() => {
    if (original === undefined) setForm(empty(place.today))
    setLate(false)
    void after()
  })
  const { data } = proceeding
  const deadline = deadlineOf(data) ?? ''
  const change = (part: Partial<Written>): void => { setForm({ ...form, ...part }) }
  const isPasted = original === undefined
  const places: (readonly [string, string])[] = [
    ['#', 'Hele forslaget'],
    ...(data.questions ?? []).map((question, at) => [`?${at + 1}`, `Spørsmål: ${question}`] as const),
    ...membersOf(proceeding).flatMap(({ document }) => [
      [`${document}#`, titleIn(ground.head.corpus, document)] as const,
      ...(ground.frozen?.corpus.documents.get(document)?.sections ?? []).map(({ anchor, number, text }) => [`${document}#${anchor}`, `${titleIn(ground.head.corpus, document)}: ${number} ${text}`] as const),
    ]),
  ]
  const take = (): void => {
    const response: ResponseData = {
      from: form.from, received: form.received, position: form.position,
      ...(form.from === 'unit' ? { unit: form.unit, ...(form.others ? { 'on-behalf-of': form.others } : {}) } : {}),
      ...(form.name ? { name: form.name, 'publish-name': form.publishName } : {}),
      ...(late ? { late: true } : {}),
      remarks: form.remarks.map(({ number, where, text }) => ({ number, ...placeOf(where), text })).filter(({ text }) => text.trim() !== ''),
    }
    run(async () => {
      const done = await perform(place, proceeding.id, (now) => takeIn(now, { response, ...(original ? { original } : {}) }, 'nb'))
      return done
    })
  }
  return (
    <form onSubmit={(event) => { event.preventDefault(); take() }}>
      {isPasted ? (
        <>
          <fieldset>
            <legend>Hvem svarer?</legend>
            <Tick type="radio" name="from" label="En enhet (høringssvar)" checked={form.from === 'unit'} onChange={() => { change({ from: 'unit' }) }} />
            <Tick type="radio" name="from" label="En privatperson (innspill)" checked={form.from === 'person'} onChange={() => { change({ from: 'person' }) }} />
          </fieldset>
          {form.from === 'unit' ? <Field label="Enhet" value={form.unit} onChange={(unit) => { change({ unit }) }} required hint="Skriv navnet slik det står blant høringsinstansene." /> : <><Field label="Navn" value={form.name} onChange={(name) => { change({ name }) }} /><Tick label="Personen har bedt om at navnet vises" checked={form.publishName} onChange={(publishName) => { change({ publishName }) }} /></>}
          <div className="row">
            <Field label="Mottatt" type="date" value={form.received} onChange={(received) => { change({ received }) }} required />
            <Select label="Holdning" value={form.position} onChange={(position) => { change({ position: position as Position }) }} options={positions.map((one) => [one, capital(positionNames[one])])} />
          </div>
        </>
      ) : given ? <Tick label={`Ta med navnet «${given}»`} hint={form.publishName ? 'Personen har bedt om at navnet vises.' : 'Personen har ikke bedt om at navnet vises. Da vises det ikke.'} checked={form.name !== ''} onChange={(on) => { change({ name: on ? given : '' }) }} /> : null}
      {form.remarks.map((remark, at) => {
        const put = (part: Partial<typeof remark>): void => { change({ remarks: form.remarks.map((one, index) => (index === at ? { ...one, ...part } : one)) }) }
        return (
          <fieldset key={remark.number}>
            <legend>Merknad {remark.number}</legend>
            {isPasted ? <Select label="Gjelder" value={remark.where || '#'} onChange={(where) => { put({ where }) }} options={places} /> : <p className="hint">{places.find(([key]) => key === remark.where)?.[1]}</p>}
            {isPasted ? <Field label="Merknad" rows={3} value={remark.text} onChange={(text) => { put({ text }) }} /> : <Redacting text={remark.text} original={original[remark.number] ?? ''} onChange={(text) => { put({ text }) }} />}
          </fieldset>
        )
      })}
      {isPasted ? <div className="actions"><Button kind="tertiary" onClick={() => { change({ remarks: [...form.remarks, { number: form.remarks.length + 1, where: '', text: '' }] }) }}>Legg til en merknad</Button></div> : null}
      {form.received > deadline ? <Tick label={`Svaret kom etter fristen ${writtenDay(deadline, 'nb')}. Ta det med likevel.`} checked={late} onChange={setLate} /> : null}
      <div className="actions"><Button submit kind="primary" disabled={busy}>Ta inn svaret</Button></div>
      <Outcome outcome={outcome} done="Svaret er tatt inn." />
    </form>
  )
}

/** A text in which passages can be taken out, and nothing else done. */
function Redacting({ text, original, onChange }: { readonly text: string; readonly original: string; readonly onChange: (text: string) => void }) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const redact = (): void => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? { selectionStart: 0, selectionEnd: 0 }
    setSaid(from === to ? 'Merk teksten som skal sladdes, først.' : 'Sladdet.')
    if (from === to) return
    onChange(`${text.slice(0, from)}${redactionMark}${text.slice(to)}`)
  }
  return (
    <div className="field">
      <textarea className="ds-input" ref={area} readOnly rows={4} value={text} aria-label="Teksten i merknaden" />
      <div className="actions"><Button onClick={redact}>Sladd det som er merket</Button>{text === original ? null : <Button kind="tertiary" onClick={() => { onChange(original); setSaid('') }}>Angre sladding</Button>}<span role="status" className="hint">{said}</span></div>
    </div>
  )
}

