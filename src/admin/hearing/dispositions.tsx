import { useEffect, useMemo, useState } from 'react'
import type { DispositionKind } from '../../../schemas/response.ts'
import { dispose, type Said } from '../../domain/hearings/acts/responses.ts'
import { matrixOf, type MatrixRow } from '../../domain/hearings/responses.ts'
import { membersOf } from '../../domain/hearings/proceeding.ts'
import { writtenDay } from '../../domain/corpus/days.ts'
import { perform, wasDone, type Workplace } from '../../io/forge/workplace.ts'
import { titleIn } from './data.ts'
import type { PartProps } from './matter.tsx'
import { Button, Field, Outcome, Select, useAct } from './parts.tsx'
import { capital, dispositions, positionNames } from './words.ts'

/** Every remark with what is said to it. A row is saved by itself, so that two can work at once. */
export function Dispositions({ place, matter: { ground, proceeding }, again }: PartProps) {
  const [document, setDocument] = useState('')
  const [state, setState] = useState('')
  const [words, setWords] = useState('')
  const frozen = ground.frozen?.corpus.documents ?? new Map<string, never>()
  const rows = useMemo(() => matrixOf(proceeding, frozen, 'privatperson').filter(({ remark }) => remark !== undefined), [proceeding, frozen])
  const open = rows.filter((row) => row.open).length
  const shown = rows.filter((row) => (document === '' || row.document === document || (document === '-' && row.document === undefined)) && (state === '' || (state === 'open' ? row.open : row.disposition === state)) && `${row.sender} ${row.text} ${row.answer ?? ''}`.toLowerCase().includes(words.toLowerCase()))
  if (rows.length === 0) return <p>Ingen merknader er tatt inn ennå. Svar uten merknader trenger ingen vurdering.</p>
  return (
    <section aria-labelledby="Vurdering">
      <h2 id="Vurdering">Vurdering av merknader</h2>
      <p role="status">{open === 0 ? `Alle ${rows.length} merknader er vurdert.` : `${open} av ${rows.length} merknader gjenstår.`}</p>
      <div className="filters">
        <Select label="Dokument" value={document} onChange={setDocument} options={[['', 'Alle'], ...membersOf(proceeding).map(({ document: id }) => [id, titleIn(ground.head.corpus, id)] as const), ['-', 'Hele forslaget']]} />
        <Select label="Vis" value={state} onChange={setState} options={[['', 'Alle merknader'], ['open', 'Det som gjenstår'], ...dispositions]} />
        <Field label="Søk" value={words} onChange={setWords} mark={false} />
      </div>
      <p className="hint">Viser {shown.length} av {rows.length}.</p>
      {shown.map((row) => <Row key={`${row.response}/${row.remark ?? 0}`} place={place} id={proceeding.id} row={row} title={row.document === undefined ? 'Hele forslaget' : titleIn(ground.head.corpus, row.document)} questions={proceeding.data.questions ?? []} again={again} />)}
    </section>
  )
}

function Row({ place, id, row, title, questions, again }: { readonly place: Workplace; readonly id: string; readonly row: MatrixRow; readonly title: string; readonly questions: readonly string[]; readonly again: () => Promise<void> }) {
  const before: Said = { ...(row.answer === undefined ? {} : { answer: row.answer }), ...(row.disposition === undefined ? {} : { disposition: row.disposition }), ...(row.reason === undefined ? {} : { reason: row.reason }) }
  const [seen, setSeen] = useState(before)
  const [kind, setKind] = useState<DispositionKind | ''>(row.disposition ?? '')
  const [answer, setAnswer] = useState(row.answer ?? '')
  const [reason, setReason] = useState(row.reason ?? '')
  const after: Said = { ...(kind === '' ? {} : { disposition: kind }), ...(answer.trim() ? { answer } : {}), ...(reason.trim() ? { reason } : {}) }
  const { busy, outcome, run } = useAct(() => {
    setSeen(after)
    void again()
  })
  const isTold = outcome !== undefined && typeof outcome !== 'string' && !wasDone(outcome)
  // What somebody else has said since is read when it has been told: whoever saves again does so knowing it.
  useEffect(() => { if (isTold) void again() }, [isTold, again])
  const fresh = JSON.stringify(before)
  useEffect(() => { if (isTold) setSeen(JSON.parse(fresh) as Said) }, [isTold, fresh])
  const owes = kind === 'not-accepted' || kind === 'partly-accepted'
  const isChanged = JSON.stringify([seen.disposition ?? '', seen.answer ?? '', seen.reason ?? '']) !== JSON.stringify([kind, answer.trim(), reason.trim()])
  const { response, remark = 0 } = row
  const save = (): void => { run(() => perform(place, id, (ground) => dispose(ground, [{ response, remark, before: seen, after }], 'nb'))) }
  const heading = `Merknad ${remark} fra ${row.sender}`
  return (
    <article className="card" aria-label={heading}>
      <header>
        <h3>{heading}</h3>
        <span className="hint">{[title, row.section ? `${row.section.number} ${row.section.text}` : '', row.position ? capital(positionNames[row.position]) : '', row.received ? writtenDay(row.received, 'nb') : '', row.late ? 'kom etter fristen' : ''].filter(Boolean).join(' · ')}</span>
      </header>
      {row.question === undefined ? null : <p className="hint">Svar på: {questions[row.question - 1]}</p>}
      <p className="quote">{row.text}</p>
      <form onSubmit={(event) => { event.preventDefault(); save() }}>
        <Select label="Vurdering" value={kind} required={false} onChange={(value) => { setKind(value as DispositionKind | '') }} options={[['', 'Ikke vurdert'], ...dispositions]} />
        {owes || reason ? <Field label="Begrunnelse" rows={2} value={reason} onChange={setReason} required={owes} hint="Den som ikke blir hørt, skal få vite hvorfor." /> : null}
        <Field label="Svar til den som ga merknaden" rows={2} value={answer} onChange={setAnswer} />
        <div className="actions"><Button submit kind={isChanged ? 'primary' : 'secondary'} disabled={busy || !isChanged}>Lagre</Button>{row.open ? <span className="hint">Gjenstår</span> : <span className="hint">Vurdert</span>}</div>
      </form>
      <Outcome outcome={outcome} done="Lagret." />
    </article>
  )
}
