import { useMemo, useState } from 'react'
import { lanes, type HearingData, type Lane, type Member } from '../../../schemas/hearing.ts'
import { addDaysTo, writtenDay } from '../../domain/corpus/days.ts'
import type { Corpus } from '../../domain/corpus/corpus.ts'
import { rules } from '../../domain/rules/index.ts'
import { earliestDeadline, minimumDays } from '../../domain/hearings/dates.ts'
import type { Clash } from '../../domain/hearings/acts/ground.ts'
import type { Choices } from '../../domain/hearings/acts/merge.ts'
import { sendOut, type Prospect, type Sending } from '../../domain/hearings/acts/send-out.ts'
import { groundFor, perform, type Workplace } from '../../io/forge/workplace.ts'
import { idFrom } from '../widgets.ts'
import { Heading, Problem, useRead, Waiting } from './app.tsx'
import { overviewOf, titleIn, type ListedDraft, type Overview } from './data.ts'
import { Button, Clashes, Field, Outcome, Reasons, Select, Tick, useAct, wordsOf } from './parts.tsx'
import { laneName, undertakingNames } from './words.ts'

type Chosen = Readonly<Record<string, Member['undertaking']>>

const laneHints: Readonly<Record<Lane, string>> = {
  hearing: 'Andre får se forslaget og svare på det før det avgjøres.',
  'without-hearing': 'Når en høring er umulig eller åpenbart unødvendig. Grunnen blir stående.',
  correction: 'En skrivefeil, en lenke eller en rolle som har byttet navn. Datoene blir stående.',
  confirmation: 'Teksten er gjennomgått og skal stå som den er. Den får ny frist.',
}
const usualChecklist = ['Lest mot lover og krav som gjelder nå', 'Lenker og henvisninger virker', 'Roller og ansvar stemmer', 'Ingen avvik eller tilbakemeldinger krever endring']

/** «Send på høring», and the other ways to a decision: what is chosen and written, what the check says of it, and the confirmation. */
export function Send({ place, chosen }: { readonly place: Workplace; readonly chosen: string | undefined }) {
  const { value, problem } = useRead(() => overviewOf(place), 'send')
  if (problem !== undefined) return <Problem>{problem}</Problem>
  if (!value) return <Waiting />
  return <Form place={place} overview={value} first={chosen} />
}

function Form({ place, overview, first }: { readonly place: Workplace; readonly overview: Overview; readonly first: string | undefined }) {
  const { main, drafts } = overview
  const free = drafts.filter(({ matter }) => matter === undefined)
  const [lane, setLane] = useState<Lane>('hearing')
  const [members, setMembers] = useState<Chosen>(() => Object.fromEntries(free.filter(({ document }) => document === first).map((draft) => [draft.document, draft.isNew ? 'new' : 'revise'])))
  const [title, setTitle] = useState('')
  const [reason, setReason] = useState('')
  const [questions, setQuestions] = useState('')
  const [invited, setInvited] = useState<readonly string[]>([])
  const [others, setOthers] = useState('')
  const [owner, setOwner] = useState('')
  const [contact, setContact] = useState('')
  const [number, setNumber] = useState('')
  const [opened, setOpened] = useState(place.today)
  const kinds = useMemo(() => Object.keys(members).flatMap((id) => main.documents.get(id)?.data.kind ?? []), [members, main])
  const earliest = earliestDeadline(main.settings, kinds, opened)
  const [wanted, setDeadline] = useState('')
  const deadline = wanted || (earliest > addDaysTo(opened, 20) ? earliest : addDaysTo(opened, 21))
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [choices, setChoices] = useState<Choices>({})
  const [prospect, setProspect] = useState<Prospect & { clashes: readonly Clash[] }>()
  const [looking, setLooking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const roles = [...main.roles.values()].map(({ id, data }) => ({ id, title: data.title?.nb ?? id, sort: data.sort ?? 'position', contact: data.contact })).sort((a, b) => a.title.localeCompare(b.title, 'nb'))
  const suggestedOwner = Object.keys(members).map((id) => main.documents.get(id)?.data.owner).find(Boolean) ?? ''
  const subject = title.trim() || Object.keys(members).map((id) => free.find(({ document }) => document === id)?.title ?? titleIn(main, id)).join(' og ')
  const id = freeId(idFrom(subject), overview)

  const sending: Sending = {
    title: { nb: subject }, lane, owner: owner || suggestedOwner, members: Object.entries(members).map(([document, undertaking]) => ({ document, undertaking })),
    reason: reason.trim() || undefined, case: number.trim() || undefined, contact: contact.trim() || undefined, choices,
    questions: linesOf(questions), opened, deadline, invited: invitedFrom(invited, others, roles), checklist: ticked.length > 0 ? ticked : undefined,
  }
  const documents = Object.keys(members)
  const { busy, outcome, run } = useAct(() => { location.hash = `#/${id}` })
  const look = (): void => {
    setLooking(true)
    setProblem(undefined)
    groundFor(place, id, documents)
      .then((ground) => {
        if (!ground) throw new Error('En sak med dette navnet finnes fra før.')
        const acted = sendOut(ground, sending, rules, 'nb')
        setProspect({ ...acted.prospect, clashes: 'clashes' in acted ? (acted.clashes ?? []) : [] })
      })
      .catch((error: unknown) => { setProblem(wordsOf(error)) })
      .finally(() => { setLooking(false) })
  }
  const confirm = (): void => { run(() => perform(place, id, (ground) => sendOut(ground, sending, rules, 'nb'), documents)) }
  const isHearing = lane === 'hearing'
  const minimum = minimumDays(main.settings, kinds)
  const stopping = prospect?.reasons.filter(({ level }) => level === 'blocks') ?? []
  const confirmWords = isHearing ? 'Send på høring' : 'Start saken'
  return (
    <div className="panel">
      <Heading above={<a className="back" href="#/">← Alle saker</a>}>Start en ny sak</Heading>
      <form onSubmit={(event) => { event.preventDefault(); look() }} onChange={() => { setProspect(undefined) }}>
        <fieldset>
          <legend>Hvordan skal saken behandles?</legend>
          {lanes.map((one) => <Tick key={one} type="radio" name="lane" label={laneName(one)} hint={laneHints[one]} checked={lane === one} onChange={() => { setLane(one); setMembers({}) }} />)}
        </fieldset>
        <Members lane={lane} main={main} drafts={free} members={members} onChange={setMembers} />
        <Field label="Tittel på saken" value={title} onChange={setTitle} hint={subject ? `Uten egen tittel heter den «${subject}».` : undefined} />
        <Field label={isHearing ? 'Hvorfor foreslår dere dette?' : 'Hvorfor behandles saken slik?'} rows={5} value={reason} onChange={setReason} required={!isHearing} hint="Skriv for dem som skal lese saken. En tom linje skiller avsnitt." />
        {lane === 'confirmation' ? (
          <fieldset>
            <legend>Dette er gått gjennom</legend>
            {usualChecklist.map((point) => <Tick key={point} label={point} checked={ticked.includes(point)} onChange={(on) => { setTicked(on ? [...ticked, point] : ticked.filter((one) => one !== point)) }} />)}
          </fieldset>
        ) : null}
        {isHearing ? (
          <>
            <Field label="Spørsmål til høringsinstansene" rows={3} value={questions} onChange={setQuestions} hint="Ett spørsmål på hver linje." />
            <fieldset>
              <legend>Hvem skal svare?</legend>
              <details>
                <summary>Velg blant rollene ({invited.length} valgt)</summary>
                <div className="form">{roles.filter(({ sort }) => sort !== 'group').map((role) => <Tick key={role.id} label={role.title} checked={invited.includes(role.id)} onChange={(on) => { setInvited(on ? [...invited, role.id] : invited.filter((one) => one !== role.id)) }} />)}</div>
              </details>
              <Field label="Andre enheter" rows={3} value={others} onChange={setOthers} hint="Én på hver linje, gjerne med e-postadresse etter et komma." />
            </fieldset>
            <fieldset>
              <legend>Når?</legend>
              <div className="row">
                <Field label="Åpner" type="date" value={opened} onChange={(day) => { setOpened(day || place.today) }} required />
                <Field label="Høringsfrist" type="date" value={deadline} onChange={setDeadline} required />
              </div>
              <p className="hint">{minimum.days > 0 ? `Minst ${minimum.days} dager for disse dokumentene: tidligst ${writtenDay(earliest, 'nb')}.` : 'Disse dokumentene har ingen minstetid.'}</p>
            </fieldset>
          </>
        ) : null}
        <Select label="Saken eies av" value={owner || suggestedOwner} onChange={setOwner} options={[['', 'Velg rolle'], ...roles.map(({ id: role, title: name }) => [role, name] as const)]} hint="Rollen som sender ut forslaget og svarer på merknadene." />
        <div className="row">
          <Field label="Kontakt" value={contact} onChange={setContact} hint="E-postadressen til en enhet." />
          <Field label="Saksnummer" value={number} onChange={setNumber} hint="I arkivet." />
        </div>
        <div className="actions"><Button submit kind={prospect ? 'secondary' : 'primary'} disabled={looking || documents.length === 0}>Se hva kontrollen sier</Button>{looking ? <span role="status">Kontrollerer …</span> : null}</div>
      </form>
      {problem === undefined ? null : <div className="message" role="alert"><p>{problem}</p></div>}
      {prospect ? (
        <section aria-labelledby="Kontrollen" role="status">
          <h2 id="Kontrollen">Kontrollen</h2>
          <Reasons reasons={prospect.reasons} empty="Ingenting står i veien." />
          {prospect.findings.length > 0 ? <details><summary>{prospect.findings.length} funn i dokumentene</summary><ul className="reasons">{prospect.findings.map(({ file, line, rule, message }) => <li key={`${file} ${line} ${rule} ${message}`}>{message} <span className="hint">({file}, linje {line})</span></li>)}</ul></details> : null}
        </section>
      ) : null}
      {prospect && prospect.clashes.length > 0 ? <><Clashes clashes={prospect.clashes} choices={choices} onChoose={setChoices} /><Button onClick={look}>Kontroller på nytt</Button></> : null}
      <Outcome outcome={outcome} done="Saken er i gang." />
      {prospect && stopping.length === 0 ? (
        <section aria-labelledby="Bekreft">
          <h2 id="Bekreft">Bekreft</h2>
          <p>{isHearing ? `Forslaget låses slik det er nå, og kan besvares til og med ${writtenDay(deadline, 'nb')}. Dere kan arbeide videre i utkastene imens.` : 'Saken opprettes med utkastene slik de er nå, og kan sendes til godkjenning.'}</p>
          <div className="actions"><Button kind="primary" disabled={busy} onClick={confirm}>{confirmWords}</Button>{busy ? <span role="status">Arbeider …</span> : null}</div>
        </section>
      ) : null}
    </div>
  )
}

function Members({ lane, main, drafts, members, onChange }: { readonly lane: Lane; readonly main: Corpus; readonly drafts: readonly ListedDraft[]; readonly members: Chosen; readonly onChange: (members: Chosen) => void }) {
  const set = (document: string, undertaking: Member['undertaking'], on: boolean): void => {
    onChange(on ? { ...members, [document]: undertaking } : Object.fromEntries(Object.entries(members).filter(([key]) => key !== document)))
  }
  const standing = [...main.documents.values()].filter(({ id, data }) => data.repealed === undefined && !drafts.some(({ document }) => document === id)).sort((a, b) => (a.data.title ?? a.id).localeCompare(b.data.title ?? b.id, 'nb'))
  return (
    <fieldset>
      <legend>{lane === 'confirmation' ? 'Hvilke dokumenter bekreftes?' : 'Hvilke dokumenter er med?'}</legend>
      {lane === 'confirmation' ? null : drafts.length === 0 ? <p className="hint">Ingen utkast er ledige. Lag dem i redigeringen.</p> : drafts.map(({ document, title, isNew }) => <Tick key={document} label={title} hint={undertakingNames[isNew ? 'new' : 'revise']} checked={document in members} onChange={(on) => { set(document, isNew ? 'new' : 'revise', on) }} />)}
      {lane === 'correction' ? null : (
        <details open={lane === 'confirmation'}>
          <summary>{lane === 'confirmation' ? 'Velg dokumenter' : 'Dokumenter som skal oppheves'}</summary>
          <div className="form">{standing.map(({ id, data }) => <Tick key={id} label={data.title ?? id} checked={id in members} onChange={(on) => { set(id, lane === 'confirmation' ? 'confirm' : 'repeal', on) }} />)}</div>
        </details>
      )}
    </fieldset>
  )
}

/** Lines that say something. */
const linesOf = (text: string): string[] | undefined => {
  const found = text.split('\n').map((line) => line.trim()).filter(Boolean)
  return found.length > 0 ? found : undefined
}

function invitedFrom(chosen: readonly string[], others: string, roles: readonly { readonly id: string; readonly title: string; readonly contact: string | undefined }[]): HearingData['invited'] {
  const ofRoles = roles.filter(({ id }) => chosen.includes(id)).map(({ id, title, contact }) => ({ unit: title, role: id, ...(contact ? { contact } : {}) }))
  const written = (linesOf(others) ?? []).map((line) => {
    const [unit = '', contact] = line.split(/,\s*(?=\S+@\S+$)/)
    return { unit, ...(contact ? { contact } : {}) }
  })
  const all = [...ofRoles, ...written]
  return all.length > 0 ? all : undefined
}

/** A name for the matter that no matter has. */
function freeId(wanted: string, { matters }: Overview): string {
  const taken = new Set(matters.map(({ id }) => id))
  const base = wanted.slice(0, 70) || 'sak'
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}
