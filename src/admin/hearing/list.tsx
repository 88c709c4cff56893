import { useState } from 'react'
import { ask, refusalOf } from '../../io/forge/calls.ts'
import { draftPlanFor } from '../../io/forge/plan.ts'
import type { Workplace } from '../../io/forge/workplace.ts'
import { entryName } from '../../domain/cms/config.ts'
import { Heading, Problem, useRead, Waiting } from './app.tsx'
import { overviewOf, type Listed, type NextPlan, type RegisterDraft } from './data.ts'
import { Button, Outcome, useAct } from './parts.tsx'
import { capital, daysInWords, laneName, stageNames } from './words.ts'

/** What is on its way, by state; drafts that are not; the plan that is next; drafts of registers. */
export function List({ place }: { readonly place: Workplace }) {
  const { value, problem, again } = useRead(() => overviewOf(place), 'list')
  const [letIn, setLetIn] = useState<string>()
  if (problem !== undefined) return <Problem>{problem}</Problem>
  if (!value) return <Waiting />
  const { matters, drafts, registers, plan } = value
  const loose = drafts.filter(({ matter }) => matter === undefined)
  const groups = (['on-hearing', 'being-revised', 'for-approval', 'draft', 'planned', 'withdrawn', 'adopted'] as const).map((stage) => [stage, matters.filter((matter) => matter.stage === stage)] as const).filter(([, found]) => found.length > 0)
  return (
    <div className="panel">
      <Heading>Høringer og vedtak</Heading>
      <div className="actions"><a className="ds-button" data-variant="primary" href="#/ny">Start en ny sak</a></div>
      <section aria-labelledby="Utkast">
        <h2 id="Utkast">Utkast som ikke er med i en sak</h2>
        {loose.length === 0 ? <p>Ingen. Nye utkast lager du i <a href="/admin/">redigeringen</a>.</p> : (
          <ul className="matters">{loose.map(({ document, title, isNew }) => (
            <li key={document}><a href={`#/ny/${document}`}>{title}</a><span className="hint">{isNew ? 'Nytt dokument' : 'Endring av det som gjelder'}</span></li>
          ))}</ul>
        )}
      </section>
      {groups.map(([stage, found]) => (
        <section key={stage} aria-labelledby={`Stadium-${stage}`}>
          <h2 id={`Stadium-${stage}`}>{stageNames[stage]}</h2>
          <ul className="matters">{found.map((matter) => <Item key={matter.id} matter={matter} />)}</ul>
        </section>
      ))}
      <Plan place={place} plan={plan} after={again} />
      {letIn === undefined ? null : <div role="status" className="message good"><p>{letIn} gjelder nå.</p></div>}
      {registers.length === 0 ? null : (
        <section aria-labelledby="Registre">
          <h2 id="Registre">Endringer i registre</h2>
          <p className="hint">De trenger verken høring eller vedtak, men en annen enn den som har skrevet dem, må slippe dem inn.</p>
          <ul className="matters">{registers.map((draft) => <Register key={draft.pull} place={place} draft={draft} after={async (name) => { setLetIn(name); await again() }} />)}</ul>
        </section>
      )}
    </div>
  )
}

function Item({ matter: { id, title, lane, stage, daysLeft, documents, answers } }: { readonly matter: Listed }) {
  const facts = [laneName(lane), stage === 'adopted' || stage === 'withdrawn' ? '' : daysInWords(daysLeft), lane === 'hearing' ? `${answers} svar` : ''].filter(Boolean)
  return (
    <li>
      <a href={`#/${id}`}>{title}</a>
      <span>{documents.join(' · ')}</span>
      <span className="hint">{facts.join(' · ')}</span>
    </li>
  )
}

function Plan({ place, plan: { year, isBegun }, after }: { readonly place: Workplace; readonly plan: NextPlan; readonly after: () => Promise<void> }) {
  const { busy, outcome, run } = useAct(() => { void after() })
  return (
    <section aria-labelledby="Revisjonsplan">
      <h2 id="Revisjonsplan">Revisjonsplan</h2>
      {isBegun ? <p>Planen for {year} er under arbeid. <a href={`/admin/#/collections/plans/entries/${year}`}>Rediger utkastet til plan for {year}</a></p> : (
        <>
          <p className="hint">Forslaget tar med det som skal revideres innen utgangen av {year}, og det som gjenstår i tidligere planer. Du kan endre det før det slippes inn.</p>
          <div className="actions"><Button disabled={busy} onClick={() => { run(() => draftPlanFor(place, year)) }}>Foreslå plan for {year}</Button></div>
        </>
      )}
      <Outcome outcome={outcome} done={`Forslaget til plan for ${year} er lagret som et utkast.`} />
    </section>
  )
}

function Register({ place, draft: { register, id, commit, pull }, after }: { readonly place: Workplace; readonly draft: RegisterDraft; readonly after: (name: string) => Promise<void> }) {
  const name = capital(entryName(register, id))
  const { busy, outcome, run } = useAct(() => { void after(name) })
  const letIn = async () => {
    try {
      const { sha } = await ask<{ sha: string }>(place.forge, 'PUT', '/pulls/{pull_number}/merge', { pull_number: pull, sha: commit, merge_method: 'merge' })
      await ask(place.forge, 'DELETE', '/git/refs/{ref}', { ref: `heads/cms/${register}/${id}` }).catch(() => undefined)
      return { commit: sha, pull }
    } catch (error) {
      return { refused: [refusalOf(error)] }
    }
  }
  return (
    <li>
      <span>{name}</span>
      <div className="actions"><Button disabled={busy} onClick={() => { run(letIn) }}>Slipp inn {id}</Button></div>
      <Outcome outcome={outcome} done="Endringen gjelder nå." />
    </li>
  )
}
