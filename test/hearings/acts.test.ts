import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { dispose } from '../../src/domain/hearings/acts/responses.ts'
import { proceedingOf } from '../../src/domain/hearings/proceeding.ts'
import { standingOn, decisionsOn } from '../../src/domain/history/history.ts'
import { extend, remind, withdraw } from '../../src/domain/hearings/acts/times.ts'
import { recordDecision, waive } from '../../src/domain/hearings/acts/decide.ts'
import { consult } from '../../src/domain/hearings/acts/consult.ts'
import { closePull, returnToOwner } from '../../src/io/forge/decide.ts'
import { groundFor, perform } from '../../src/io/forge/workplace.ts'
import { approve, bench, codes, done, draft, owner, proposed, publish, repo, respond, save, say, start, submitted, toApproval, words, type Bench } from './desk.ts'

const branches = async ({ octokit }: Bench) => (await octokit('eva').paginate(octokit('eva').repos.listBranches, { owner, repo })).map(({ name }) => name).sort()
const proceedingAt = async (place: Bench, id = 'nye') => {
  const { snapshots } = place.at('eva')
  const head = await snapshots.head(`hearing/${id}`)
  return proceedingOf((await snapshots.version(head ?? '')).corpus, id)
}
const onMain = async (place: Bench) => {
  const { snapshots } = place.at('eva')
  return (await snapshots.version((await snapshots.head('main')) ?? '')).corpus
}

it('goes from a draft to a published text with its decision, and takes the branches that are spent away', async () => {
  const place = await bench()
  const { head } = await submitted(place)
  expect(codes(await publish(place.at('eva'), 'nye', head))).toEqual(['not-approved'])
  done(await approve(place.at('rita'), 'nye', head))
  done(await publish(place.at('eva'), 'nye', head))
  const corpus = await onMain(place)
  expect(corpus.documents.get('eksempel')?.data).toMatchObject({ 'valid-from': '2027-01-01', 'next-revision': '2029-01-01' })
  expect(decisionsOn(corpus, 'eksempel').map(({ data }) => data)).toMatchObject([{ kind: 'adopted', role: 'rektor', hearing: 'nye', case: '2026/1', lane: 'hearing' }])
  expect(corpus.hearings.get('nye')?.data).toMatchObject({ members: [{ document: 'eksempel' }], proposal: expect.stringMatching(/^[0-9a-f]{40}$/) as string })
  expect(await branches(place)).toEqual(['main'])
})

describe('sending out', () => {
  it('freezes the drafts of several documents in one commit, whose history has them all', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed.replace('## Ansvar', '## Ansvar og roller').replace('bedre', 'helt nytt'))
    const second = await draft(place.octokit('aksel'), 'annet', (await onMain(place)).documents.get('annet')?.source.text.replace('Se [ansvaret](eksempel.mdx#ansvar).', 'Se [ansvaret](eksempel.mdx#ansvar-og-roller).') ?? '')
    const { commit } = done(await start(place.at('eva'), 'nye', { members: [{ document: 'eksempel', undertaking: 'revise' }, { document: 'annet', undertaking: 'revise' }] }))
    const proceeding = await proceedingAt(place)
    const proposal = proceeding?.data.proposal ?? ''
    const { data } = await place.octokit('eva').git.getCommit({ owner, repo, commit_sha: proposal })
    expect(data.parents.map(({ sha }) => sha)).toContain(second.sha)
    expect((await place.octokit('eva').git.getCommit({ owner, repo, commit_sha: commit })).data.parents.map(({ sha }) => sha)).toEqual([proposal])
  })

  it('says what the check finds: a link to a heading that only another draft has', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'annet', (await onMain(place)).documents.get('annet')?.source.text.replace('#ansvar)', '#ansvar-og-roller)') ?? '')
    const outcome = await start(place.at('eva'), 'nye', { members: [{ document: 'annet', undertaking: 'revise' }] })
    expect(codes(outcome)).toEqual(['new-error'])
    expect(words(outcome)).toMatch(/ansvar-og-roller/)
    expect(await branches(place)).toEqual(['cms/documents/annet', 'main'])
  })

  it('is refused while a draft is missing, a document is in another matter, the name is used, or the time is too short', async () => {
    const place = await bench()
    expect(codes(await start(place.at('eva')))).toEqual(['draft-missing'])
    await draft(place.octokit('eva'), 'eksempel', proposed)
    expect(codes(await start(place.at('eva'), 'nye', { deadline: '2026-09-20' }))).toEqual(['too-short'])
    done(await start(place.at('eva')))
    expect(codes(await start(place.at('eva')))).toEqual(['id-taken'])
    expect(codes(await start(place.at('eva'), 'andre'))).toEqual(['busy'])
  })

  it('is refused for a draft that changes another document too', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed)
    await save(place.octokit('eva'), 'cms/documents/eksempel', { 'content/documents/annet.mdx': proposed })
    expect(codes(await start(place.at('eva')))).toEqual(['draft-touches-other'])
  })

  it('tells a clash with its two passages, leaves nothing behind, and takes what is chosen', async () => {
    const place = await bench()
    const { head } = await submitted(place, proposed)
    await draft(place.octokit('aksel'), 'annet', (await onMain(place)).documents.get('annet')?.source.text ?? '')
    // Another matter was published meanwhile: main has another text in the same passage than the draft that was begun before.
    const slow = (await onMain(place)).documents.get('eksempel')?.source.text.replace('Dette er et eksempel.', 'Dette er et langsomt eksempel.') ?? ''
    await place.octokit('eva').git.createRef({ owner, repo, ref: 'refs/heads/kept', sha: (await place.octokit('eva').git.getRef({ owner, repo, ref: 'heads/main' })).data.object.sha })
    done(await approve(place.at('rita'), 'nye', head))
    done(await publish(place.at('eva'), 'nye', head))
    await save(place.octokit('eva'), 'kept', { 'content/documents/eksempel.mdx': slow })
    const { data: kept } = await place.octokit('eva').git.getRef({ owner, repo, ref: 'heads/kept' })
    await place.octokit('eva').git.createRef({ owner, repo, ref: 'refs/heads/cms/documents/eksempel', sha: kept.object.sha })
    const dates = { opened: '2026-11-22', deadline: '2027-02-22' }
    const before = await branches(place)
    const outcome = await start(place.at('eva'), 'neste', dates)
    expect(codes(outcome)).toEqual(['clash'])
    const clashes = 'clashes' in outcome ? (outcome.clashes ?? []) : []
    expect(clashes.map(({ ours, theirs }) => [ours, theirs])).toEqual([['Dette er et bedre eksempel.', 'Dette er et langsomt eksempel.']])
    expect(await branches(place)).toEqual(before)
    done(await start(place.at('eva'), 'neste', { ...dates, choices: { [clashes[0]?.key ?? '']: 'theirs' } }))
    const text = (await place.at('eva').snapshots.version((await place.at('eva').snapshots.head('hearing/neste')) ?? '')).corpus.documents.get('eksempel')?.source.text
    expect(text).toContain('langsomt eksempel')
    expect(text).toContain('rapporterer til styret')
    expect(text).toContain('valid-from: 2027-01-01')
  })
})

describe('responses and dispositions', () => {
  it('are written by two advisers at once, and none is lost', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed)
    done(await start(place.at('eva')))
    place.day = '2026-10-01'
    const both = await Promise.all([respond(place.at('aksel')), respond(place.at('eva')), respond(place.at('sam'))])
    expect(both.map(codes).flat()).toEqual(['done', 'done', 'done'])
    expect((await proceedingAt(place))?.answers.map(({ number }) => number)).toEqual([1, 2, 3])
    const rows = await Promise.all([say(place.at('aksel'), 'nye', 1), say(place.at('eva'), 'nye', 2)])
    expect(rows.map(codes).flat()).toEqual(['done', 'done'])
  })

  it('keep a remark that another adviser has answered meanwhile, and tell what it says and who wrote it', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed)
    done(await start(place.at('eva')))
    done(await respond(place.at('aksel')))
    done(await say(place.at('aksel')))
    const late = await perform(place.at('eva'), 'nye', (ground) => dispose(ground, [{ response: 1, remark: 1, before: {}, after: { disposition: 'not-accepted', reason: 'Nei.' } }], 'nb'))
    expect(words(late)).toContain('Nå står det: tatt til følge')
    expect(late).toMatchObject({ by: 'Aksel' })
    expect((await proceedingAt(place))?.answers[0]?.dispositions).toEqual([{ remark: 1, disposition: 'accepted' }])
  })

  it('come late only when it is said', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed)
    done(await start(place.at('eva')))
    place.day = '2026-10-20'
    expect(codes(await respond(place.at('eva')))).toEqual(['late-response'])
  })
})

describe('the deadline', () => {
  it('is only moved forward, reminders are written down, and a withdrawn matter is closed', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed)
    done(await start(place.at('eva')))
    const eva = () => place.at('eva')
    expect(codes(await perform(eva(), 'nye', (ground) => extend(ground, { to: '2026-10-01' }, 'nb')))).toEqual(['not-later'])
    done(await perform(eva(), 'nye', (ground) => extend(ground, { to: '2026-11-01', reason: 'Mange ba om det.' }, 'nb')))
    done(await perform(eva(), 'nye', (ground) => remind(ground, 'nb')))
    done(await respond(eva()))
    expect(codes(await perform(eva(), 'nye', (ground) => remind(ground, 'nb')))).toEqual(['nobody-to-remind'])
    done(await perform(eva(), 'nye', (ground) => withdraw(ground, { reason: 'Loven endres.' })))
    await closePull(eva(), 'nye')
    expect((await proceedingAt(place))?.data).toMatchObject({ extended: [{ from: '2026-10-15', to: '2026-11-01' }], reminders: [{ units: ['Biblioteket'] }], withdrawn: { reason: 'Loven endres.' } })
    expect((await place.octokit('eva').pulls.list({ owner, repo, state: 'open', head: `${owner}:hearing/nye` })).data).toEqual([])
    // The draft lives on, and may go out again.
    done(await start(eva(), 'igjen'))
  })
})

describe('for approval', () => {
  it('is refused while something is missing, in words', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed)
    done(await start(place.at('eva')))
    place.day = '2026-10-01'
    done(await respond(place.at('aksel')))
    expect(codes(await toApproval(place.at('eva'))).sort()).toEqual(['no-disposition', 'open'])
  })

  it('takes the newest drafts in, goes back with a comment and up again, and a material change needs a waiver', async () => {
    const place = await bench()
    await submitted(place)
    expect(codes(await returnToOwner(place.at('gro'), 'nye', { comment: 'For kort.', role: 'rektor' }))).toEqual(['not-holder'])
    done(await returnToOwner(place.at('rita'), 'nye', { comment: 'For kort.', role: 'rektor' }))
    expect((await proceedingAt(place))?.decisions).toEqual([])
    await save(place.octokit('eva'), 'cms/documents/eksempel', { 'content/documents/eksempel.mdx': proposed.replace('bedre eksempel.', 'bedre eksempel, med mange flere ord enn det forslaget som alle fikk se og svare på.') })
    const { commit } = done(await toApproval(place.at('eva')))
    done(await approve(place.at('rita'), 'nye', commit))
    expect(codes(await publish(place.at('eva'), 'nye', commit))).toEqual(['material-change'])
    const waived = done(await perform(place.at('rita'), 'nye', (ground) => waive(ground, { role: 'rektor', reason: 'Svarene ba om det.' }, 'nb')))
    expect(codes(await publish(place.at('eva'), 'nye', waived.commit))).toEqual(['not-approved', 'approved-another-head'])
    done(await approve(place.at('rita'), 'nye', waived.commit))
    done(await publish(place.at('eva'), 'nye', waived.commit))
    expect((await onMain(place)).hearings.get('nye')?.data).toMatchObject({ 'sent-back': [{ comment: 'For kort.', role: 'rektor' }], waiver: { role: 'rektor' } })
  })

  it('records the decision of a body that never signs in, by somebody who has not written in it', async () => {
    const policy = proposed.replace('kind: guideline', 'kind: policy').replace('approved-by: rektor', 'approved-by: styret')
    const place = await bench({ 'documents/eksempel.mdx': policy.replace('bedre', 'annet') })
    const { head } = await submitted(place, policy)
    expect(codes(await approve(place.at('rita'), 'nye', head))).toEqual(['approver-not-holder'])
    const recorded = done(await perform(place.at('sam'), 'nye', (ground) => recordDecision(ground, { role: 'sekretar', day: '2026-11-20', minutes: 'Sak 12/26' })))
    done(await approve(place.at('sam'), 'nye', recorded.commit))
    done(await publish(place.at('eva'), 'nye', recorded.commit))
    expect(decisionsOn(await onMain(place), 'eksempel')[0]?.data).toMatchObject({ role: 'styret', 'recorded-by': { role: 'sekretar', day: '2026-11-20', minutes: 'Sak 12/26' } })
  })

  it('asks for the consultations that settings require', async () => {
    const hse = proposed.replace('- privacy', '- hse')
    const place = await bench({ 'documents/eksempel.mdx': hse.replace('bedre', 'annet') })
    place.day = '2026-09-01'
    await draft(place.octokit('eva'), 'eksempel', hse)
    done(await start(place.at('eva')))
    place.day = '2026-11-22'
    expect(codes(await toApproval(place.at('eva')))).toEqual(['consultation-missing'])
    done(await perform(place.at('eva'), 'nye', (ground) => consult(ground, { body: 'tillitsvalgte', held: '2026-10-20', minutes: '2026/1-4' }, 'nb')))
    done(await toApproval(place.at('eva')))
  })

  it('takes in what main has got meanwhile', async () => {
    const place = await bench()
    const { head } = await submitted(place)
    await draft(place.octokit('eva'), 'annet', (await onMain(place)).documents.get('annet')?.source.text.replace('En rutine.', 'En ny rutine.') ?? '')
    done(await start(place.at('eva'), 'rask', { lane: 'without-hearing', reason: 'Det haster.', members: [{ document: 'annet', undertaking: 'revise' }] }))
    const quick = done(await toApproval(place.at('eva'), 'rask'))
    done(await approve(place.at('rita'), 'rask', quick.commit))
    done(await publish(place.at('eva'), 'rask', quick.commit))
    done(await approve(place.at('rita'), 'nye', head))
    // What has come to main lies elsewhere, so that the approval still holds.
    done(await publish(place.at('eva'), 'nye', head))
    expect((await onMain(place)).documents.get('annet')?.source.text).toContain('En ny rutine.')
  })
})

describe('the other lanes', () => {
  const through = async (place: Bench, id: string): Promise<void> => {
    const { commit } = done(await toApproval(place.at('eva'), id, { validFrom: place.day }))
    done(await approve(place.at('rita'), id, commit))
    done(await publish(place.at('eva'), id, commit))
  }
  const text = async (place: Bench) => (await onMain(place)).documents.get('eksempel')?.source.text ?? ''

  it('correct a word with the dates untouched, and keep why', async () => {
    const place = await bench({}, '2026-11-22')
    await draft(place.octokit('eva'), 'eksempel', (await text(place)).replace('et eksempel', 'ett eksempel'))
    done(await start(place.at('eva'), 'rett', { lane: 'correction', reason: 'Skrivefeil.' }))
    await through(place, 'rett')
    expect(await text(place)).toContain('valid-from: 2026-01-01')
    expect(decisionsOn(await onMain(place), 'eksempel')[0]?.data).toMatchObject({ kind: 'corrected', reason: 'Skrivefeil.', lane: 'correction' })
  })

  it('confirm a text unchanged, with a person, a reason and a checklist', async () => {
    const place = await bench({}, '2026-11-22')
    const members = [{ document: 'eksempel', undertaking: 'confirm' }] as const
    expect(codes(await start(place.at('eva'), 'bekreft', { lane: 'confirmation', members }))).toEqual(['no-checklist'])
    done(await start(place.at('eva'), 'bekreft', { lane: 'confirmation', members, checklist: ['Lest mot loven.'] }))
    await through(place, 'bekreft')
    expect(await text(place)).toMatch(/valid-from: 2026-01-01\nnext-revision: 2028-11-22/)
  })

  it('repeal a document, after which nothing of it is in force', async () => {
    const place = await bench({}, '2026-11-22')
    done(await start(place.at('eva'), 'opphev', { lane: 'without-hearing', members: [{ document: 'eksempel', undertaking: 'repeal' }], reason: 'Erstattet.' }))
    await through(place, 'opphev')
    const corpus = await onMain(place)
    expect(corpus.documents.get('eksempel')?.data.repealed).toBe('2026-11-22')
    expect(standingOn(decisionsOn(corpus, 'eksempel'), '2026-11-23').inForce).toBeUndefined()
    expect(codes(await start(place.at('eva'), 'igjen', { lane: 'without-hearing', members: [{ document: 'eksempel', undertaking: 'repeal' }] }))).toContain('not-in-force')
  })

  it('adopt a new document, whose draft cannot bring its own dates', async () => {
    const place = await bench({}, '2026-11-22')
    await draft(place.octokit('eva'), 'helt-nytt', proposed.replace('title: Retningslinje for eksempler', 'title: Retningslinje for noe nytt'))
    const members = [{ document: 'helt-nytt', undertaking: 'new' }] as const
    done(await start(place.at('eva'), 'ny', { lane: 'without-hearing', members }))
    const ground = await groundFor(place.at('eva'), 'ny')
    expect(ground?.head.corpus.documents.get('helt-nytt')?.data['valid-from']).toBeUndefined()
    const { commit } = done(await toApproval(place.at('eva'), 'ny', { validFrom: '2027-02-01' }))
    done(await approve(place.at('rita'), 'ny', commit))
    done(await publish(place.at('eva'), 'ny', commit))
    expect((await onMain(place)).documents.get('helt-nytt')?.data).toMatchObject({ 'valid-from': '2027-02-01', 'next-revision': '2029-02-01' })
  })
})

it('lets a draft of a register in by its approver alone, who has not written it', async () => {
  const place = await bench()
  const branch = 'cms/terms/samtykke'
  const { data: main } = await place.octokit('eva').git.getRef({ owner, repo, ref: 'heads/main' })
  await place.octokit('eva').git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: main.object.sha })
  await save(place.octokit('eva'), branch, { 'content/terms/samtykke.yaml': stringify({ term: { nb: 'samtykke' }, definition: { nb: 'Et frivillig og informert ja.' } }) })
  const { data: pull } = await place.octokit('eva').pulls.create({ owner, repo, title: 'Samtykke', head: branch, base: 'main' })
  const merge = (login: string) => place.octokit(login).pulls.merge({ owner, repo, pull_number: pull.number })
  await expect(merge('rita')).rejects.toThrow(/slippes inn av «Sekretær»/)
  await merge('sam')
  expect((await onMain(place)).terms.get('samtykke')?.data.definition?.nb).toBe('Et frivillig og informert ja.')
})
