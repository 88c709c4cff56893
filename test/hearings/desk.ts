import type { Octokit } from '@octokit/rest'
import { stringify } from 'yaml'
import type { Acted, Ground } from '../../src/domain/hearings/acts/ground.ts'
import { dispose, takeIn } from '../../src/domain/hearings/acts/responses.ts'
import { sendOut, type Sending } from '../../src/domain/hearings/acts/send-out.ts'
import { submit, type Submission } from '../../src/domain/hearings/acts/decide.ts'
import { told } from '../../src/domain/hearings/reasons.ts'
import { reference } from '../../src/domain/parse/reference.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { exampleFiles } from '../../src/domain/rules/example.ts'
import { publicationRule } from '../../src/desk/publication.ts'
import { approve, publish } from '../../src/io/forge/decide.ts'
import { Snapshots } from '../../src/io/forge/snapshots.ts'
import { perform, wasDone, type Done, type NotDone, type Workplace } from '../../src/io/forge/workplace.ts'
import { owner, repo, startDesk, type Running } from '../desk/shared/desk.ts'
import { commitOn, headOf, openPull } from '../desk/shared/edit.ts'
import { folderWith } from '../shared/folder.ts'
import { mainFiles, proposed, testSettings } from './shared.ts'

export { proposed, owner, repo }

/** Four people: Eva manages the documents, Aksel advises, Rita is the rector, Sam the secretary; and Gro, who holds no role. */
const users = ['eva', 'aksel', 'rita', 'sam', 'gro'].map((login) => ({ login, name: login.charAt(0).toUpperCase() + login.slice(1) }))

const base = Object.fromEntries(exampleFiles({ title: '' }).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
const decoded = (files: Readonly<Record<string, string>>): Record<string, string> => ({ ...base, ...mainFiles, ...files })

export interface Bench {
  readonly running: Running
  /** Whoever works there, on the day that it is. */
  readonly at: (login: string) => Workplace
  readonly octokit: (login: string) => Octokit
  day: string
}

/** A desk with the small folder of the hearing tests, by the rule that the desk has, on a day that tests may move. */
export async function bench(files: Readonly<Record<string, string>> = {}, day = '2026-09-01'): Promise<Bench> {
  const made: { day: string } = { day }
  const now = () => new Date(`${made.day}T10:00:00Z`)
  const settings = stringify({ ...testSettings, registers: { terms: 'sekretar' } })
  const running = await startDesk({ users, now, mayMerge: publicationRule(now), content: folderWith(decoded({ 'settings.yaml': settings, ...files })) })
  const octokit = (login: string) => running.as(login)
  return Object.assign(made, {
    running, octokit,
    at: (login: string): Workplace => {
      const forge = { octokit: octokit(login), owner, repo }
      return { forge, snapshots: new Snapshots(forge, reference), user: login, today: made.day, language: 'nb', main: 'main' }
    },
  })
}

/** Makes a draft of a document as the CMS does. */
export const draft = (octokit: Octokit, id: string, text: string): Promise<{ number: number; sha: string }> => openPull(octokit, `cms/documents/${id}`, { [`content/documents/${id}.mdx`]: text })

/** Saves a draft again. */
export async function save(octokit: Octokit, branch: string, files: Readonly<Record<string, string | null>>): Promise<string> {
  const sha = await commitOn(octokit, await headOf(octokit, branch), files, 'Lagret')
  await octokit.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: false })
  return sha
}

export const sending: Sending = {
  title: { nb: 'Nye eksempler' }, lane: 'hearing', members: [{ document: 'eksempel', undertaking: 'revise' }], owner: 'direktor', reason: 'Eksemplene er gamle.', questions: ['Er det nok?'],
  opened: '2026-09-01', deadline: '2026-10-15', invited: [{ unit: 'Biblioteket' }], case: '2026/1',
}

export const start = (place: Workplace, id = 'nye', over: Partial<Sending> = {}): Promise<Done | NotDone> =>
  perform(place, id, (ground: Ground): Acted => sendOut(ground, { ...sending, ...over }, rules, 'nb'), (over.members ?? sending.members).map(({ document }) => document))

export const respond = (place: Workplace, id = 'nye', text = 'Også dekan.'): Promise<Done | NotDone> =>
  perform(place, id, (ground) => takeIn(ground, { response: { from: 'unit', unit: 'Biblioteket', received: place.today, position: 'supports-with-remarks', remarks: [{ number: 1, document: 'eksempel', anchor: 'ansvar', text }] } }, 'nb'))

export const say = (place: Workplace, id = 'nye', response = 1): Promise<Done | NotDone> =>
  perform(place, id, (ground) => dispose(ground, [{ response, remark: 1, before: {}, after: { disposition: 'accepted' } }], 'nb'))

export const toApproval = (place: Workplace, id = 'nye', over: Partial<Submission> = {}): Promise<Done | NotDone> =>
  perform(place, id, (ground) => submit(ground, { validFrom: '2027-01-01', ...over }, rules, 'nb'))

/** The words of a refusal; `done` when there was none. */
export const words = (outcome: Done | NotDone): string => (wasDone(outcome) ? 'done' : outcome.refused.map((reason) => told(reason, 'nb')).join('\n'))
export const codes = (outcome: Done | NotDone): string[] => (wasDone(outcome) ? ['done'] : outcome.refused.map(({ code }) => code))

export function done(outcome: Done | NotDone): Done {
  if (!wasDone(outcome)) throw new Error(words(outcome))
  return outcome
}

/** A hearing that has been through everything and stands before the rector. Gives its pull request and the head that is to be approved. */
export async function submitted(place: Bench, text = proposed): Promise<{ number: number; head: string }> {
  place.day = '2026-09-01'
  await draft(place.octokit('eva'), 'eksempel', text)
  const { pull = 0 } = done(await start(place.at('eva')))
  place.day = '2026-10-01'
  done(await respond(place.at('aksel')))
  done(await say(place.at('aksel')))
  place.day = '2026-11-22'
  const { commit } = done(await toApproval(place.at('eva')))
  return { number: pull, head: commit }
}

export { approve, publish }
