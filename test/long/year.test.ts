import { stringify } from 'yaml'
import { expect, it } from 'vitest'
import { addDaysTo } from '../../src/domain/corpus/days.ts'
import { planFor } from '../../src/domain/plans/items.ts'
import { proceedingOf } from '../../src/domain/hearings/proceeding.ts'
import { progressOfMatter } from '../../src/domain/hearings/state.ts'
import { progressWith } from '../../src/domain/plans/progress.ts'
import { planReport } from '../../src/domain/plans/report.ts'
import { reportMarkdown } from '../../src/domain/hearings/report/markdown.ts'
import { hearingReport } from '../../src/domain/hearings/report/report.ts'
import { remindersFor, type Told } from '../../src/domain/reminders/messages.ts'
import { withdraw } from '../../src/domain/hearings/acts/times.ts'
import { documentText } from '../../src/domain/rules/example.ts'
import type { Corpus } from '../../src/domain/corpus/corpus.ts'
import { closePull, returnToOwner } from '../../src/io/forge/decide.ts'
import { postReport, pullToJudge } from '../../src/io/forge/report.ts'
import { perform } from '../../src/io/forge/workplace.ts'
import { readProposal } from '../../src/io/proposal.ts'
import { approve, bench, done, draft, owner, publish, repo, save, start, toApproval, type Bench } from '../hearings/desk.ts'

/** What becomes of the work on a document in the year. */
type Fate = 'decided' | 'late' | 'edited' | 'withdrawn' | 'sent-back' | 'confirmed'
const fates: readonly Fate[] = ['decided', 'late', 'decided', 'edited', 'decided', 'withdrawn', 'decided', 'sent-back', 'decided', 'confirmed', 'decided', 'decided']
const work = fates.map((fate, at) => {
  const month = String(at + 1).padStart(2, '0')
  const opened = `2027-${month}-02`
  return { id: `rutine-${at + 1}`, fate, opened, deadline: addDaysTo(opened, 21), submit: addDaysTo(opened, 23), target: addDaysTo(opened, 25), publish: addDaysTo(opened, fate === 'late' ? 40 : 24) }
})
const text = (at: number, words: string): string => documentText({ title: `Rutine nummer ${at + 1}`, kind: 'routine', 'approved-by': 'rektor', owner: 'direktor', 'valid-from': '2026-01-01', 'next-revision': '2027-12-31' }, `## Formål\n\n${words}\n\n## Framgangsmåte\n\n1. Gjør det.\n\n## Ansvar\n\nRektor.\n`)
const old = (at: number): string => text(at, 'En rutine.')
const young = (at: number): string => text(at, `En bedre rutine nummer ${at + 1}.`)

const plan = stringify({ adopted: '2026-12-01', 'adopted-by': 'rektor', items: work.map(({ id, fate, opened, deadline, target }) => ({ documents: [id], what: fate === 'confirmed' ? 'confirm' : 'revise', trigger: 'interval', responsible: 'direktor', ...(fate === 'confirmed' ? {} : { hearing: { from: opened, to: deadline } }), target, 'decided-by': 'rektor' })) })

it('plays a year through on the desk: twelve pieces of work, and a plan, reports, statuses and reminders that tell the truth every day', async () => {
  const files = Object.fromEntries(work.map(({ id }, at) => [`documents/${id}.mdx`, old(at)]))
  const place = await bench({ ...files, 'plans/2027.yaml': plan }, '2027-01-01')
  const pulls = new Map<string, number>()
  const decidedOn = new Map<string, string>()
  const withdrawn = new Set<string>()
  let told: Told = new Map()
  const said = new Map<string, number>()

  for (place.day = '2027-01-01'; place.day <= '2027-12-31'; place.day = addDaysTo(place.day, 1)) {
    const moved = await doWork(place, pulls, decidedOn, withdrawn)
    const main = await corpusOf(place)
    // The plan, by what main and the branches know.
    const heads = new Map<string, Corpus>()
    for (const { id } of work) if (pulls.has(id) && !decidedOn.has(id) && !withdrawn.has(id)) heads.set(id, await corpusOf(place, `hearing/${id}`))
    const matters = [...heads].flatMap(([id, head]) => proceedingOf(head, id) ?? []).map(progressOfMatter)
    const found = planFor(main, place.day, 2027)
    if (!found) throw new Error('There is no plan')
    const { rows } = planReport(main, found, place.day, progressWith(main, matters, []))
    for (const { item, state } of rows) {
      const [id = ''] = item.data.documents ?? []
      const one = work.find((each) => each.id === id)
      if (!one) throw new Error(id)
      expect(`${place.day} ${id} ${state}`).toBe(`${place.day} ${id} ${truth(one, place.day, decidedOn, pulls, withdrawn)}`)
    }
    // Reminders: nothing twice.
    const messages = remindersFor(main, [...heads].map(([id, head]) => ({ id, head })), { today: place.day, told, overseer: { to: 'sob@fagervik.example', role: undefined } })
    for (const { recipient, fresh } of messages) for (const { key } of fresh) said.set(`${recipient} ${key}`, (said.get(`${recipient} ${key}`) ?? 0) + 1)
    told = new Map(messages.map(({ recipient, items }) => [recipient, new Set(items.map(({ key }) => key))]))
    // Reports and statuses, where something happened.
    for (const id of moved) {
      const number = pulls.get(id) ?? 0
      if (decidedOn.has(id)) continue
      const { status, stage } = await report(place, number)
      const expected = withdrawn.has(id) ? ['failure', 'withdrawn'] : undefined
      if (expected) expect([status, stage]).toEqual(expected)
      else expect(['pending', 'success', 'failure']).toContain(status)
    }
  }
  expect([...said].filter(([, times]) => times > 1)).toEqual([])
  expect([...said.keys()].filter((key) => key.startsWith('all opened '))).toHaveLength(11)
  expect([...decidedOn.keys()].sort()).toEqual(work.filter(({ fate }) => fate !== 'withdrawn').map(({ id }) => id).sort())
  expect([...withdrawn]).toEqual(['rutine-6'])
})

/** What a plan should say of a piece of work, told from the story and not from the code under test. */
function truth({ id, target, deadline, submit, fate }: (typeof work)[number], day: string, decidedOn: ReadonlyMap<string, string>, pulls: ReadonlyMap<string, number>, withdrawn: ReadonlySet<string>): string {
  if (decidedOn.has(id)) return 'done'
  if (day > target) return 'late'
  if (!pulls.has(id) || withdrawn.has(id)) return 'planned'
  if (day >= submit) return 'for-approval'
  if (fate === 'confirmed') return 'draft'
  return day <= deadline ? 'on-hearing' : 'being-revised'
}

async function doWork(place: Bench, pulls: Map<string, number>, decidedOn: Map<string, string>, withdrawn: Set<string>): Promise<string[]> {
  const moved: string[] = []
  const { day } = place
  for (const [at, { id, fate, opened, deadline, submit, publish: when }] of work.entries()) {
    const undertaking = fate === 'confirmed' ? ('confirm' as const) : ('revise' as const)
    if (day === opened) {
      if (fate !== 'confirmed') await draft(place.octokit('eva'), id, young(at))
      const lane = fate === 'confirmed' ? ({ lane: 'confirmation', checklist: ['Lovverket er det samme.'] } as const) : ({ lane: 'hearing', deadline } as const)
      const outcome = done(await start(place.at('eva'), id, { title: { nb: `Sak ${id}` }, members: [{ document: id, undertaking }], opened, ...lane }))
      pulls.set(id, outcome.pull ?? 0)
      moved.push(id)
    }
    if (fate === 'withdrawn' && day === addDaysTo(opened, 10)) {
      done(await perform(place.at('eva'), id, (ground) => withdraw(ground, { reason: 'Loven ble endret.' })))
      withdrawn.add(id)
      moved.push(id)
    }
    if (fate === 'withdrawn') {
      if (day === addDaysTo(opened, 11)) await closePull(place.at('eva'), id)
      continue
    }
    if (fate === 'edited' && day === addDaysTo(opened, 5)) {
      // Somebody saves the draft while the hearing is open: the proposal that was sent out stays as it was.
      await save(place.octokit('aksel'), `cms/documents/${id}`, { [`content/documents/${id}.mdx`]: young(at).replace('Gjør det.', 'Gjør det nå.') })
    }
    if (day === submit) {
      // A confirmation is of a text that is there, and counts from the day it is given.
      done(await toApproval(place.at('eva'), id, { validFrom: fate === 'confirmed' ? day : addDaysTo(when, 7) }))
      moved.push(id)
    }
    if (fate === 'sent-back' && day === submit) {
      done(await returnToOwner(place.at('rita'), id, { comment: 'Skriv hvem som svarer.', role: 'rektor' }))
      done(await toApproval(place.at('eva'), id, { validFrom: addDaysTo(when, 7) }))
    }
    if (day === when) {
      const head = (await place.at('eva').snapshots.head(`hearing/${id}`)) ?? ''
      done(await approve(place.at('rita'), id, head))
      const { status, description } = await report(place, pulls.get(id) ?? 0)
      expect(`${id} ${status}: ${description}`).toBe(`${id} success: Kan publiseres.`)
      done(await publish(place.at('eva'), id, head))
      decidedOn.set(id, day)
      moved.push(id)
    }
  }
  return moved
}

async function report(place: Bench, number: number): Promise<{ status: string; description: string; stage: string | undefined }> {
  const forge = { octokit: place.octokit('gro'), owner, repo }
  const pull = await pullToJudge(forge, number)
  const base = (await forge.octokit.rest.git.getRef({ owner, repo, ref: 'heads/main' })).data.object.sha
  const proposal = await readProposal({ directory: place.running.directory, content: 'content', base, head: pull.head, today: place.day, forge: pull })
  const made = hearingReport(proposal)
  await postReport(forge, number, made, reportMarkdown(made, { corpus: proposal.after }))
  return { status: made.status.state, description: made.status.description, stage: made.hearing?.stage }
}

/** Corpora by commit: a commit is read once. Tokens live for half a day, so who reads signs in anew. */
const readBefore = new Map<string, Corpus>()

async function corpusOf(place: Bench, branch = 'main'): Promise<Corpus> {
  const { snapshots } = place.at('eva')
  const commit = (await snapshots.head(branch)) ?? ''
  const corpus = readBefore.get(commit) ?? (await snapshots.version(commit)).corpus
  readBefore.set(commit, corpus)
  return corpus
}
