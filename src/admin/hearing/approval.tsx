import { useState } from 'react'
import type { Clash } from '../../domain/hearings/acts/ground.ts'
import type { Choices } from '../../domain/hearings/acts/merge.ts'
import { approveReasons, recordDecision, submit, waive } from '../../domain/hearings/acts/decide.ts'
import { dispositionNames } from '../../domain/hearings/acts/responses.ts'
import { holdsRole, rolesFor } from '../../domain/hearings/approval.ts'
import { latestRevision } from '../../domain/hearings/decide.ts'
import { membersOf } from '../../domain/hearings/proceeding.ts'
import { matrixOf } from '../../domain/hearings/responses.ts'
import { isSubmitted } from '../../domain/hearings/state.ts'
import { addDaysTo, writtenDay } from '../../domain/corpus/days.ts'
import { rules } from '../../domain/rules/index.ts'
import { approve, publish, returnToOwner } from '../../io/forge/decide.ts'
import { perform, wasDone } from '../../io/forge/workplace.ts'
import { titleIn } from './data.ts'
import type { PartProps } from './matter.tsx'
import { Button, Clashes, Field, Outcome, Reasons, Select, useAct } from './parts.tsx'
import { RedlineOf } from './redline.tsx'
import { capital } from './words.ts'

/** The way to a decision: sending it up, reading it, and approving, sending back or publishing it. */
export function Approval(props: PartProps) {
  const { matter: { proceeding } } = props
  if (proceeding.data.withdrawn) return <p>Saken er trukket.</p>
  return isSubmitted(proceeding) ? <><Decide {...props} /><Texts {...props} /><Answers {...props} /></> : <><Submit {...props} /><Texts {...props} /></>
}

function Submit({ place, matter: { ground, proceeding }, again }: PartProps) {
  const { corpus } = ground.main.version
  const { lane } = proceeding.data
  const isFree = lane !== 'correction' && lane !== 'confirmation'
  const [validFrom, setValidFrom] = useState(addDaysTo(place.today, isFree ? 14 : 0))
  const [revision, setRevision] = useState<Readonly<Record<string, string>>>({})
  const [successor, setSuccessor] = useState<Readonly<Record<string, string>>>({})
  const [choices, setChoices] = useState<Choices>({})
  const { busy, outcome, run } = useAct(() => { void again() })
  const clashes: readonly Clash[] = outcome && typeof outcome !== 'string' && !wasDone(outcome) ? (outcome.clashes ?? []) : []
  const day = isFree ? validFrom : place.today
  const send = (): void => { run(() => perform(place, proceeding.id, (now) => submit(now, { validFrom: day, nextRevision: revision, supersededBy: successor, choices }, rules, 'nb'))) }
  const documents = [...corpus.documents.values()].map(({ id, data }) => [id, data.title ?? id] as const).sort((a, b) => a[1].localeCompare(b[1], 'nb'))
  return (
    <section aria-labelledby="Til-godkjenning">
      <h2 id="Til-godkjenning">Send til godkjenning</h2>
      <p>Utkastene tas inn slik de er nå, sammen med det som er kommet til i mellomtiden, og vedtaket skrives. Datoene settes av vedtaket.</p>
      <form onSubmit={(event) => { event.preventDefault(); send() }}>
        {isFree ? <Field label="Gjelder fra" type="date" value={validFrom} onChange={setValidFrom} required /> : null}
        {lane === 'correction' ? null : membersOf(proceeding).map(({ document, undertaking }) => {
          const title = titleIn(ground.head.corpus, document)
          if (undertaking === 'repeal') return <Select key={document} label={`«${title}» erstattes av`} value={successor[document] ?? ''} required={false} onChange={(id) => { setSuccessor(Object.fromEntries(Object.entries({ ...successor, [document]: id }).filter(([, value]) => value !== ''))) }} options={[['', 'Ingenting'], ...documents.filter(([id]) => id !== document)]} />
          const latest = latestRevision(corpus.settings, ground.head.corpus.documents.get(document)?.data.kind, day)
          return <Field key={document} label={`Neste revisjon av «${title}»`} type="date" value={revision[document] ?? latest} onChange={(due) => { setRevision({ ...revision, [document]: due }) }} hint={`Senest ${writtenDay(latest, 'nb')}.`} />
        })}
        <div className="actions"><Button submit kind="primary" disabled={busy}>Send til godkjenning</Button>{busy ? <span role="status">Arbeider …</span> : null}</div>
      </form>
      <Outcome outcome={outcome} done="Saken er sendt til godkjenning." />
      {clashes.length > 0 ? <><Clashes clashes={clashes} choices={choices} onChoose={setChoices} /><Button onClick={send} disabled={busy}>Send til godkjenning med disse valgene</Button></> : null}
    </section>
  )
}

function Decide({ place, matter: { ground, proceeding, judged }, again }: PartProps) {
  const { corpus } = ground.main.version
  const { id } = proceeding
  const { commit } = ground.head
  const [comment, setComment] = useState('')
  const { busy, outcome, run } = useAct(() => { void again() })
  const mine = [...corpus.roles.keys()].filter((role) => holdsRole(corpus, place.user, role, place.today))
  const nameOf = (role: string): string => corpus.roles.get(role)?.data.title?.nb ?? role
  const deciding = [...new Set(proceeding.decisions.flatMap(({ data }) => data.role ?? []))]
  const isRecorded = proceeding.decisions.some(({ data }) => data['recorded-by'])
  const role = mine.find((one) => deciding.includes(one)) ?? mine.find((one) => membersOf(proceeding).some(({ document }) => {
    const data = ground.head.corpus.documents.get(document)?.data
    return rolesFor(corpus, data?.kind ?? '', data?.areas ?? []).includes(one)
  })) ?? proceeding.decisions.find(({ data }) => mine.includes(data['recorded-by']?.role ?? ''))?.data['recorded-by']?.role
  const stopping = approveReasons(ground, judged.authors)
  const hasApproved = judged.approvals.some(({ user, commit: at }) => user.toLowerCase() === place.user.toLowerCase() && at === commit)
  const blocked = judged.reasons.filter(({ level }) => level === 'blocks')
  const needsWaiver = blocked.some(({ code }) => code === 'material-change')
  const bodies = deciding.filter((one) => corpus.roles.get(one)?.data.sort === 'body')
  return (
    <section aria-labelledby="Avgjor">
      <h2 id="Avgjor">Avgjør saken</h2>
      <dl className="facts-list">
        <dt>Avgjøres av</dt><dd>{deciding.map(nameOf).join(', ')}</dd>
        {proceeding.decisions.map(({ id: name, data }) => <Decision key={name} title={titleIn(ground.head.corpus, data.document ?? '')} kind={data.kind} from={data['valid-from']} due={data['next-revision']} />)}
        <dt>Godkjent av</dt><dd>{judged.approvals.filter(({ commit: at }) => at === commit).map(({ user, day }) => `${user} ${writtenDay(day, 'nb')}`).join(', ') || 'Ingen ennå'}</dd>
      </dl>
      <Reasons reasons={judged.reasons} empty="Saken kan publiseres." />
      <Outcome outcome={outcome} done="Utført." />
      {blocked.length === 0 ? <div className="actions"><Button kind="primary" disabled={busy} onClick={() => { run(() => publish(place, id, commit)) }}>Publiser</Button></div> : null}
      {hasApproved ? <p>Du har godkjent saken slik den står nå.</p> : stopping.length === 0 ? (
        <form onSubmit={(event) => { event.preventDefault(); run(() => approve(place, id, commit, comment)) }}>
          <Field label="Merknad til godkjenningen" rows={2} value={comment} onChange={setComment} />
          <div className="actions"><Button submit kind="primary" disabled={busy}>Godkjenn saken slik den står</Button></div>
        </form>
      ) : <details><summary>Hvorfor kan ikke jeg godkjenne?</summary><div><Reasons reasons={stopping} /></div></details>}
      {role === undefined ? null : <SendBack place={place} id={id} role={role} name={nameOf(role)} again={again} />}
      {needsWaiver && role !== undefined ? <Waiver place={place} id={id} role={role} again={again} /> : null}
      {bodies.length > 0 && !isRecorded && mine.length > 0 ? <Record place={place} id={id} roles={mine.map((one) => [one, nameOf(one)] as const)} body={bodies.map(nameOf).join(', ')} again={again} /> : null}
    </section>
  )
}

const kinds = { adopted: 'vedtas', confirmed: 'bekreftes uendret', corrected: 'rettes', repealed: 'oppheves' } as const

function Decision({ title, kind, from, due }: { readonly title: string; readonly kind: keyof typeof kinds | undefined; readonly from: string | undefined; readonly due: string | undefined }) {
  return <><dt>{title}</dt><dd>{[kind ? kinds[kind] : '', from ? `fra ${writtenDay(from, 'nb')}` : '', due ? `neste revisjon innen ${writtenDay(due, 'nb')}` : ''].filter(Boolean).join(', ')}</dd></>
}

type Own = Pick<PartProps, 'place' | 'again'> & { readonly id: string }

function SendBack({ place, id, role, name, again }: Own & { readonly role: string; readonly name: string }) {
  const [comment, setComment] = useState('')
  const { busy, outcome, run } = useAct(() => { void again() })
  return (
    <details>
      <summary>Send tilbake</summary>
      <form onSubmit={(event) => { event.preventDefault(); run(() => returnToOwner(place, id, { comment, role })) }}>
        <Field label="Hva må gjøres?" rows={3} value={comment} onChange={setComment} required hint={`Sendes tilbake av ${name}. Kommentaren blir stående i saken.`} />
        <div className="actions"><Button submit disabled={busy}>Send tilbake</Button></div>
      </form>
      <Outcome outcome={outcome} done="Saken er sendt tilbake." />
    </details>
  )
}

function Waiver({ place, id, role, again }: Own & { readonly role: string }) {
  const [reason, setReason] = useState('')
  const { busy, outcome, run } = useAct(() => { void again() })
  return (
    <details>
      <summary>Gjør unntak fra ny høring</summary>
      <form onSubmit={(event) => { event.preventDefault(); run(() => perform(place, id, (ground) => waive(ground, { role, reason }, 'nb'))) }}>
        <Field label="Hvorfor trengs det ikke ny høring?" rows={3} value={reason} onChange={setReason} required hint="Unntaket gjelder bare teksten slik den står nå, og blir stående i saken." />
        <div className="actions"><Button submit disabled={busy}>Gjør unntak</Button></div>
      </form>
      <Outcome outcome={outcome} done="Unntaket er ført." />
    </details>
  )
}

function Record({ place, id, roles, body, again }: Own & { readonly roles: readonly (readonly [string, string])[]; readonly body: string }) {
  const [role, setRole] = useState(roles[0]?.[0] ?? '')
  const [day, setDay] = useState(place.today)
  const [minutes, setMinutes] = useState('')
  const { busy, outcome, run } = useAct(() => { void again() })
  return (
    <details>
      <summary>Før vedtaket til {body}</summary>
      <form onSubmit={(event) => { event.preventDefault(); run(() => perform(place, id, (ground) => recordDecision(ground, { role, day, minutes }))) }}>
        <Select label="Du fører vedtaket som" value={role} onChange={setRole} options={roles} />
        <div className="row"><Field label="Møtedag" type="date" value={day} onChange={setDay} required /><Field label="Protokoll" value={minutes} onChange={setMinutes} required hint="Saksnummer i protokollen, eller nummeret i arkivet." /></div>
        <div className="actions"><Button submit disabled={busy}>Før vedtaket</Button></div>
      </form>
      <Outcome outcome={outcome} done="Vedtaket er ført. Godkjenn saken for å bekrefte det." />
    </details>
  )
}

/** Each document twice: against what is in force, and against what was sent out. */
function Texts({ place, matter: { ground, proceeding } }: PartProps) {
  const { corpus } = ground.main.version
  return (
    <>
      {membersOf(proceeding).map(({ document }) => {
        const [now, inForce, sent] = [ground.head.corpus, corpus, ground.frozen?.corpus].map((one) => one?.documents.get(document))
        const title = titleIn(ground.head.corpus, document)
        return (
          <section key={document} aria-label={title}>
            <h2>{title}</h2>
            <details open><summary>Endringer fra det som gjelder</summary><div><RedlineOf before={inForce} after={now} corpus={ground.head.corpus} today={place.today} label={`${title}: endringer fra det som gjelder`} /></div></details>
            {sent ? <details><summary>Endringer siden høringen</summary><div><RedlineOf before={sent} after={now} corpus={ground.head.corpus} today={place.today} label={`${title}: endringer siden høringen`} /></div></details> : null}
          </section>
        )
      })}
    </>
  )
}

function Answers({ matter: { ground, proceeding } }: PartProps) {
  const rows = matrixOf(proceeding, ground.frozen?.corpus.documents ?? new Map<string, never>(), 'privatperson')
  const held = proceeding.data.consultations ?? []
  const nameOf = (id: string): string => ground.main.version.corpus.roles.get(id)?.data.title?.nb ?? id
  return (
    <>
      {rows.length > 0 ? (
        <section aria-labelledby="Svarene">
          <h2 id="Svarene">Svarene og vurderingen</h2>
          {rows.map((row) => (
            <div className="card" key={`${row.response} ${row.remark ?? 0}`}>
              <p><strong>{row.sender}</strong>{row.section ? <span className="hint"> · {row.section.number} {row.section.text}</span> : null}</p>
              <p className="quote">{row.text || 'Ingen merknader.'}</p>
              {row.disposition ? <p><strong>{capital(dispositionNames[row.disposition].nb)}.</strong> {[row.reason, row.answer].filter(Boolean).join(' ')}</p> : null}
            </div>
          ))}
        </section>
      ) : null}
      {held.length > 0 ? <section aria-labelledby="Holdt"><h2 id="Holdt">Drøftinger</h2><ul className="matters">{held.map((one) => <li key={`${one.body} ${one.held}`}>{nameOf(one.body)}, {writtenDay(one.held, 'nb')}{one.outcome ? <span className="quote">{one.outcome}</span> : null}</li>)}</ul></section> : null}
    </>
  )
}
