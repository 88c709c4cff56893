import { useState } from 'react'
import { writtenDay } from '../../domain/corpus/days.ts'
import { extend, remind, withdraw } from '../../domain/hearings/acts/times.ts'
import { consult } from '../../domain/hearings/acts/consult.ts'
import { requiredConsultations } from '../../domain/hearings/consultations.ts'
import { membersOf } from '../../domain/hearings/proceeding.ts'
import { invitedUnits, unanswered } from '../../domain/hearings/responses.ts'
import { daysLeft, deadlineOf, type Stage } from '../../domain/hearings/state.ts'
import { closePull } from '../../io/forge/decide.ts'
import { perform, wasDone, type Workplace } from '../../io/forge/workplace.ts'
import { documentUrl, hearingUrl } from '../../site/urls.ts'
import { Heading, Problem, useRead, Waiting } from './app.tsx'
import { Approval } from './approval.tsx'
import { matterOf, rememberedOf, titleIn, titleOf, type Matter } from './data.ts'
import { Dispositions } from './dispositions.tsx'
import { Button, Field, Outcome, Reasons, Select, useAct } from './parts.tsx'
import { Responses } from './responses.tsx'
import { daysInWords, laneName, stageNames, undertakingNames } from './words.ts'

/** What every part of a matter's page is given. `again` reads it anew. */
export interface PartProps {
  readonly place: Workplace
  readonly matter: Matter
  readonly again: () => Promise<void>
}

/** The page of a matter: what it is and what stands in its way, responses, dispositions, and the approval. */
export function MatterPage({ place, id, part }: { readonly place: Workplace; readonly id: string; readonly part: string }) {
  const { value, problem, again } = useRead(async () => (await matterOf(place, id)) ?? 'gone', id)
  if (problem !== undefined) return <Problem>{problem}</Problem>
  if (!value) return <Waiting words="Henter saken …" />
  if (value === 'gone') return <Remembered place={place} id={id} />
  const { proceeding, stage } = value
  const isHearing = proceeding.data.lane === 'hearing'
  const tabs = [['', 'Oversikt'], ...(isHearing ? [['svar', `Svar (${proceeding.answers.length})`], ['vurdering', 'Vurdering']] : []), ['godkjenning', 'Godkjenning']] as const
  const props = { place, matter: value, again }
  return (
    <div className="panel">
      <Heading above={<a className="back" href="#/">← Alle saker</a>}>{titleOf(proceeding.data, id)}</Heading>
      <p>{[stageNames[stage], laneName(proceeding.data.lane ?? 'hearing'), daysInWords(stage === 'withdrawn' ? undefined : daysLeft(proceeding.data, place.today))].filter(Boolean).join(' · ')}</p>
      <nav aria-label="Saken"><ul className="tabs">{tabs.map(([key = '', label]) => <li key={key}><a href={`#/${id}${key ? `/${key}` : ''}`} {...(key === part ? { 'aria-current': 'page' as const } : {})}>{label}</a></li>)}</ul></nav>
      {part === 'svar' ? <Responses {...props} /> : part === 'vurdering' ? <Dispositions {...props} /> : part === 'godkjenning' ? <Approval {...props} /> : <Overview {...props} />}
    </div>
  )
}

function Remembered({ place, id }: { readonly place: Workplace; readonly id: string }) {
  const { value, problem } = useRead(async () => (await rememberedOf(place, id)) ?? 'gone', `main ${id}`)
  if (problem !== undefined) return <Problem>{problem}</Problem>
  if (!value) return <Waiting words="Henter saken …" />
  if (value === 'gone') return <div className="panel"><Heading above={<a className="back" href="#/">← Alle saker</a>}>Saken finnes ikke</Heading><p>Den kan være slettet, eller adressen er skrevet feil.</p></div>
  const { proceeding, version } = value
  return (
    <div className="panel">
      <Heading above={<a className="back" href="#/">← Alle saker</a>}>{titleOf(proceeding.data, id)}</Heading>
      <div className="message good" role="status"><p>Saken er vedtatt og publisert.</p></div>
      <ul className="matters">{proceeding.decisions.map(({ id: name, data }) => (
        <li key={name}><a href={documentUrl(data.document ?? '')}>{titleIn(version.corpus, data.document ?? '')}</a><span className="hint">{data['valid-from'] ? `${data.kind === 'repealed' ? 'Opphevet' : 'Gjelder'} fra ${writtenDay(data['valid-from'], 'nb')}` : ''}</span></li>
      ))}</ul>
      <p><a href={hearingUrl(id, 'nb')}>Saken på nettstedet</a></p>
    </div>
  )
}

const nextSteps: Readonly<Record<Stage, string>> = {
  planned: 'Høringen åpner på dagen som er satt.',
  draft: 'Send saken til godkjenning når den er klar.',
  'on-hearing': 'Svar kan tas inn og vurderes underveis.',
  'being-revised': 'Vurder merknadene, bearbeid utkastene i redigeringen, og send saken til godkjenning.',
  'for-approval': 'Den som skal avgjøre saken, leser den under «Godkjenning».',
  adopted: '', withdrawn: 'Saken er trukket. Utkastene lever videre og kan sendes ut på nytt.',
}

function Overview(props: PartProps) {
  const { place, matter: { ground, proceeding, judged, stage } } = props
  const { data } = proceeding
  const { corpus } = ground.main.version
  const deadline = deadlineOf(data)
  const roleTitle = (id: string | undefined): string => corpus.roles.get(id ?? '')?.data.title?.nb ?? id ?? ''
  const missing = judged.reasons.filter(({ level }) => level === 'blocks').length
  return (
    <>
      <section aria-labelledby="Neste">
        <h2 id="Neste">Neste steg</h2>
        <p>{nextSteps[stage]}</p>
        {stage === 'withdrawn' ? <p>Grunn: {data.withdrawn?.reason}</p> : <details open={missing <= 6}><summary>{missing === 0 ? 'Ingenting står i veien for publisering' : `Dette mangler før publisering (${missing})`}</summary><div><Reasons reasons={judged.reasons} /></div></details>}
      </section>
      <section aria-labelledby="Saken">
        <h2 id="Saken">Saken</h2>
        <dl className="facts-list">
          <dt>Dokumenter</dt><dd>{membersOf(proceeding).map(({ document, undertaking }) => <div key={document}>{titleIn(ground.head.corpus, document)} <span className="hint">({undertakingNames[undertaking]})</span></div>)}</dd>
          <dt>Eies av</dt><dd>{roleTitle(data.owner)}</dd>
          {data.opened ? <><dt>Åpnet</dt><dd>{writtenDay(data.opened, 'nb')}</dd></> : null}
          {deadline ? <><dt>Høringsfrist</dt><dd>{writtenDay(deadline, 'nb')}{data.extended?.length ? ' (forlenget)' : ''}</dd></> : null}
          {data.case ? <><dt>Saksnummer</dt><dd>{data.case}</dd></> : null}
          {data.contact ? <><dt>Kontakt</dt><dd>{data.contact}</dd></> : null}
          {data.reason ? <><dt>Begrunnelse</dt><dd className="quote">{data.reason}</dd></> : null}
        </dl>
        <p className="actions"><a href={hearingUrl(proceeding.id, 'nb')}>Slik ser leserne saken</a>{data.lane === 'hearing' ? <a href={hearingUrl(proceeding.id, 'nb', 'letter')}>Høringsbrevet</a> : null}</p>
      </section>
      {data['sent-back']?.length ? <section aria-labelledby="Tilbake"><h2 id="Tilbake">Sendt tilbake</h2>{data['sent-back'].map(({ day, role, comment }) => <div className="card" key={`${day} ${comment}`}><p className="hint">{roleTitle(role)}, {writtenDay(day, 'nb')}</p><p className="quote">{comment}</p></div>)}</section> : null}
      {data.lane === 'hearing' ? <Invited {...props} /> : null}
      {stage === 'withdrawn' || stage === 'for-approval' ? null : <Consultations {...props} />}
      {stage === 'withdrawn' ? null : <Management {...props} key={place.today} />}
    </>
  )
}

function Invited({ matter: { proceeding } }: PartProps) {
  const units = invitedUnits(proceeding)
  if (units.length === 0) return null
  return (
    <section aria-labelledby="Instanser">
      <h2 id="Instanser">Høringsinstanser</h2>
      <ul className="matters">{units.map(({ unit, answered, reminders }) => <li key={unit}><span>{unit}</span><span className="hint">{answered ? `Svarte ${writtenDay(answered, 'nb')}` : `Har ikke svart${reminders > 0 ? ` · minnet på ${reminders} ${reminders === 1 ? 'gang' : 'ganger'}` : ''}`}</span></li>)}</ul>
    </section>
  )
}

function Consultations({ place, matter: { ground, proceeding }, again }: PartProps) {
  const { corpus } = ground.main.version
  const required = [...new Set(requiredConsultations(proceeding, corpus, ground.head.corpus).map(({ body }) => body))]
  const held = proceeding.data.consultations ?? []
  const [body, setBody] = useState(required.find((one) => !held.some((each) => each.body === one)) ?? '')
  const [day, setDay] = useState(place.today)
  const [minutes, setMinutes] = useState('')
  const [said, setSaid] = useState('')
  const { busy, outcome, run } = useAct(() => { void again() })
  const nameOf = (id: string): string => corpus.roles.get(id)?.data.title?.nb ?? id
  const options = [...corpus.roles.values()].map(({ id }) => [id, nameOf(id)] as const).sort((a, b) => a[1].localeCompare(b[1], 'nb'))
  return (
    <section aria-labelledby="Draftinger">
      <h2 id="Draftinger">Drøftinger</h2>
      {required.length > 0 ? <p>Innstillingene krever drøfting med {required.map(nameOf).join(' og ')}.</p> : null}
      {held.length > 0 ? <ul className="matters">{held.map((one) => <li key={`${one.body} ${one.held}`}><span>{nameOf(one.body)}, {writtenDay(one.held, 'nb')}</span>{one.outcome ? <span className="quote">{one.outcome}</span> : null}{one.minutes ? <span className="hint">Referat: {one.minutes}</span> : null}</li>)}</ul> : null}
      <details>
        <summary>Før en drøfting</summary>
        <form onSubmit={(event) => { event.preventDefault(); run(() => perform(place, proceeding.id, (now) => consult(now, { body, held: day, ...(minutes.trim() ? { minutes: minutes.trim() } : {}), ...(said.trim() ? { outcome: said.trim() } : {}) }, 'nb'))) }}>
          <Select label="Med hvem" value={body} onChange={setBody} options={[['', 'Velg'], ...options]} />
          <div className="row"><Field label="Dag" type="date" value={day} onChange={setDay} required /><Field label="Referat" value={minutes} onChange={setMinutes} hint="Nummeret i arkivet." /></div>
          <Field label="Hva som kom fram" rows={3} value={said} onChange={setSaid} />
          <div className="actions"><Button submit disabled={busy}>Lagre drøftingen</Button></div>
        </form>
      </details>
      <Outcome outcome={outcome} done="Drøftingen er ført." />
    </section>
  )
}

function Management({ place, matter: { proceeding, stage }, again }: PartProps) {
  const { id, data } = proceeding
  const deadline = deadlineOf(data)
  const [to, setTo] = useState('')
  const [why, setWhy] = useState('')
  const [reason, setReason] = useState('')
  const { busy, outcome, run } = useAct(() => { void again() })
  const late = unanswered(proceeding)
  const isOpen = stage === 'on-hearing' || stage === 'planned'
  const mail = `mailto:?bcc=${late.flatMap(({ contact }) => contact ?? []).map(encodeURIComponent).join(',')}&subject=${encodeURIComponent(`Påminnelse: ${titleOf(data, id)}`)}&body=${encodeURIComponent(`Høringsfristen er ${deadline ? writtenDay(deadline, 'nb') : ''}. Forslaget og skjemaet for svar: ${location.origin}${hearingUrl(id, 'nb')}`)}`
  return (
    <section aria-labelledby="Styring">
      <h2 id="Styring">Frist, påminnelse og tilbaketrekking</h2>
      <Outcome outcome={outcome} done="Utført." />
      {data.lane === 'hearing' && (isOpen || stage === 'being-revised') ? (
        <details>
          <summary>Forleng høringsfristen</summary>
          <form onSubmit={(event) => { event.preventDefault(); run(() => perform(place, id, (now) => extend(now, { to, reason: why }, 'nb'))) }}>
            <div className="row"><Field label="Ny frist" type="date" value={to} onChange={setTo} required hint={deadline ? `Etter ${writtenDay(deadline, 'nb')}.` : undefined} /><Field label="Hvorfor" value={why} onChange={setWhy} /></div>
            <div className="actions"><Button submit disabled={busy}>Forleng fristen</Button></div>
          </form>
        </details>
      ) : null}
      {isOpen && late.length > 0 ? (
        <details>
          <summary>Minn om fristen ({late.length} har ikke svart)</summary>
          <p>{late.map(({ unit }) => unit).join(', ')}</p>
          <div className="actions"><a href={mail}>Åpne en e-post til dem</a><Button disabled={busy} onClick={() => { run(() => perform(place, id, (now) => remind(now, 'nb'))) }}>Før at de er minnet på</Button></div>
        </details>
      ) : null}
      <details>
        <summary>Trekk saken</summary>
        <form onSubmit={(event) => {
          event.preventDefault()
          run(async () => {
            const done = await perform(place, id, (now) => withdraw(now, { reason }))
            if (wasDone(done)) await closePull(place, id)
            return done
          })
        }}>
          <Field label="Hvorfor trekkes saken?" rows={3} value={reason} onChange={setReason} required hint="Grunnen blir stående. Utkast og svar blir tatt vare på." />
          <div className="actions"><Button submit disabled={busy}>Trekk saken</Button></div>
        </form>
      </details>
    </section>
  )
}
