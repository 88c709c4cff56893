import { describe, expect, it } from 'vitest'
import { collectionOf, collections, pathOf, type CollectionName } from '../../schemas/collections.ts'
import { consequencesOf } from '../../src/domain/hearings/consequences.ts'
import { earliestDeadline, minimumDays, quietDays } from '../../src/domain/hearings/dates.ts'
import { letterOf } from '../../src/domain/hearings/letter.ts'
import { invitedUnits, isLate, matrixOf, unanswered } from '../../src/domain/hearings/responses.ts'
import { daysLeft, stageOf } from '../../src/domain/hearings/state.ts'
import { forAudience } from '../../src/domain/corpus/audience.ts'
import { documentText } from '../../src/domain/rules/example.ts'
import { caseOf, corpusOf, proposed } from './shared.ts'

it('knows every collection by its path, and no other file', () => {
  for (const name of Object.keys(collections) as CollectionName[]) {
    const id = collections[name].path.includes('*') ? 'eksempel/001' : name === 'settings' ? 'settings' : 'eksempel'
    expect(collectionOf(pathOf(name, id))).toEqual({ name, id })
  }
  for (const path of ['hearings/x/y.yaml', 'hearings/x/responses/y/z.yaml', 'decisions/x.yaml', 'documents/x/y.mdx', 'documents/x.yaml']) expect(collectionOf(path)).toBeUndefined()
})

describe('the state of a hearing', () => {
  const { proceeding } = caseOf({ undecided: true })
  it.each([['2026-08-31', 'planned', 45], ['2026-09-01', 'on-hearing', 44], ['2026-10-15', 'on-hearing', 0], ['2026-10-16', 'being-revised', -1]])('on %s is %s, with %i days left', (day, stage, left) => {
    expect(stageOf(proceeding, false, day)).toBe(stage)
    expect(daysLeft(proceeding.data, day)).toBe(left)
  })
  it('follows the deadline as it was moved last', () => {
    const moved = { ...proceeding, data: { ...proceeding.data, extended: [{ day: '2026-10-10', from: '2026-10-15', to: '2026-10-30' }] } }
    expect(stageOf(moved, false, '2026-10-20')).toBe('on-hearing')
  })
  it('is for approval with its decisions, adopted when merged, and withdrawn whatever else', () => {
    const decided = caseOf().proceeding
    expect(stageOf(decided, false, '2026-11-22')).toBe('for-approval')
    expect(stageOf(decided, true, '2026-11-22')).toBe('adopted')
    expect(stageOf({ ...decided, data: { ...decided.data, withdrawn: { day: '2026-11-01', reason: 'Nei.' } } }, true, '2026-11-22')).toBe('withdrawn')
    expect(stageOf({ ...proceeding, data: { lane: 'correction' } }, false, '2026-11-22')).toBe('draft')
  })
})

describe('dates', () => {
  const { settings } = corpusOf({})
  it('are at least those of the strictest kind', () => {
    expect(minimumDays(settings, ['routine', 'guideline'])).toEqual({ days: 28, kind: 'guideline' })
    expect(minimumDays(settings, ['routine']).days).toBe(0)
    expect(earliestDeadline(settings, ['guideline'], '2026-02-10')).toBe('2026-03-10')
  })
  it('warn of July and of Christmas, over the turn of the year too', () => {
    expect(quietDays(settings, '2026-06-20', '2026-07-10').map(({ label, days }) => [label.nb, days])).toEqual([['fellesferien', 10]])
    expect(quietDays(settings, '2026-12-30', '2027-01-20').map(({ label, days }) => [label.nb, days])).toEqual([['juleferien', 4]])
    expect(quietDays(settings, '2026-08-01', '2026-12-21')).toEqual([])
  })
})

describe('responses', () => {
  const { proceeding, frozen } = caseOf()
  it('tell who has answered, and for whom', () => {
    const data = { ...proceeding.data, invited: [{ unit: 'biblioteket ' }, { unit: 'IT' }], reminders: [{ day: '2026-10-01', units: ['IT'] }] }
    expect(invitedUnits({ ...proceeding, data }).map(({ unit, answered, reminders }) => [unit, answered, reminders])).toEqual([['biblioteket ', '2026-10-01', 0], ['IT', undefined, 1]])
    expect(unanswered({ ...proceeding, data }).map(({ unit }) => unit)).toEqual(['IT'])
  })
  it('are late after the deadline that holds', () => {
    expect(isLate({ received: '2026-10-16' }, proceeding.data)).toBe(true)
    expect(isLate({ received: '2026-10-15' }, proceeding.data)).toBe(false)
  })
  it('make a matrix by document and section, with what is left to do', () => {
    expect(matrixOf(proceeding, frozen?.documents ?? new Map(), 'privatperson')).toMatchObject([{ response: 1, sender: 'Biblioteket', remark: 1, section: { number: '2', text: 'Ansvar' }, disposition: 'accepted', open: false }])
  })
  it('show a person’s name to nobody who was not meant to see it', () => {
    const answers = [{ number: 1, data: { from: 'person' as const, name: 'Kari', received: '2026-10-01', remarks: [{ number: 1, text: 'Hei.' }] }, dispositions: [] }]
    expect(matrixOf({ data: proceeding.data, answers }, new Map(), 'privatperson')[0]).toMatchObject({ sender: 'privatperson', open: true })
    expect(matrixOf({ data: proceeding.data, answers: answers.map((answer) => ({ ...answer, data: { ...answer.data, 'publish-name': true } })) }, new Map(), 'privatperson')[0]?.sender).toBe('Kari')
    const response = 'from: person\nname: Kari\nreceived: 2026-10-01\nposition: supports\n'
    const corpus = corpusOf({ 'hearings/h.yaml': 'title:\n  nb: H\nlane: hearing\nowner: rektor\nmembers:\n  - document: eksempel\n    undertaking: revise\n', 'hearings/h/responses/1.yaml': response, 'hearings/h/responses/2.yaml': `${response}publish-name: true\n` })
    expect([...forAudience(corpus, 'open').responses.values()].map(({ data }) => data.name)).toEqual([undefined, 'Kari'])
  })
})

it('keeps hearings and decisions of documents that an audience may not see away from it', () => {
  const record = (document: string) => `title:\n  nb: H\nlane: hearing\nowner: rektor\nmembers:\n  - document: eksempel\n    undertaking: revise\n  - document: ${document}\n    undertaking: revise\n`
  const corpus = corpusOf({
    'documents/hemmelig.mdx': documentText({ classification: 'internal', title: 'Hemmelig' }),
    'hearings/aapen.yaml': record('annet'),
    'hearings/lukket.yaml': record('hemmelig'),
    'hearings/lukket/responses/1.yaml': 'from: unit\nunit: IT\nreceived: 2026-10-01\nposition: supports\n',
    'decisions/hemmelig/001.yaml': 'kind: adopted\n',
  })
  const open = forAudience(corpus, 'open')
  expect([...open.hearings.keys(), ...open.responses.keys(), ...open.decisions.keys()]).toEqual(['aapen', 'annet/001'])
  expect([...forAudience(corpus, 'internal').hearings.keys()]).toEqual(['aapen', 'lukket'])
})

describe('consequences', () => {
  it('tell duties gained and lost, clauses, anchors and suspects', () => {
    const main = corpusOf({})
    const head = corpusOf({ 'documents/eksempel.mdx': proposed.replace('## Ansvar', '## Roller').replace('owner:', 'law-refs:\n  - gdpr/5\napplies-to:\n  - rektor\nowner:') })
    expect(consequencesOf(main, head, ['eksempel'], '2026-11-22')).toEqual({
      roles: [{ role: 'rektor', gains: [{ document: 'eksempel', text: 'rapporterer til styret' }], loses: [], applies: ['eksempel'], appliesNoLonger: [] }],
      clauses: [{ clause: 'gdpr/5', gained: ['eksempel'], lost: [], coveredBefore: false, coveredAfter: true }],
      anchors: [{ from: 'annet', to: 'eksempel', anchor: 'ansvar', state: 'vanished' }],
      suspects: [{ document: 'annet', because: 'eksempel', how: ['link'] }],
    })
  })
  it('tell an anchor that leads on, and one whose section says something else', () => {
    const main = corpusOf({})
    const state = (text: string) => consequencesOf(main, corpusOf({ 'documents/eksempel.mdx': text }), ['eksempel'], '2026-11-22').anchors.map((anchor) => anchor.state)
    expect(state(proposed.replace('## Ansvar', '## Roller').replace('owner:', 'former-anchors:\n  ansvar: roller\nowner:'))).toEqual(['renamed'])
    expect(state(proposed)).toEqual(['changed'])
  })
  it('tell what a repeal takes away', () => {
    const { roles } = consequencesOf(corpusOf({}), corpusOf({ 'documents/eksempel.mdx': (corpusOf({}).documents.get('eksempel')?.source.text ?? '').replace('\n---\n\n', '\nrepealed: 2026-11-01\n---\n\n') }), ['eksempel'], '2026-11-22')
    expect(roles).toMatchObject([{ role: 'rektor', loses: [{ text: 'leder arbeidet' }] }])
  })
})

it('writes the letter of a hearing in three languages', () => {
  const { proceeding, head } = caseOf({ hearing: { questions: ['Er det klart?'], contact: 'sikkerhet@fagervik.example' } })
  const letter = letterOf(proceeding, head, 'https://x.example/horinger/nye/', '2026-09-01', 'nb')
  expect(letter).toMatchObject({ title: 'Høring: Nye eksempler', head: ['1. september 2026', 'Saksnummer: 2026/1'], to: ['Biblioteket'], from: ['Direktør'] })
  expect(JSON.stringify(letter.parts)).toContain('Høringsfristen er 15. oktober 2026.')
  expect(letterOf(proceeding, head, '', '2026-09-01', 'nn').title).toBe('Høyring: Nye eksempler')
  expect(letterOf(proceeding, head, '', '2026-09-01', 'en').title).toBe('Consultation: Nye eksempler')
})
