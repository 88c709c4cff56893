import { beforeEach, describe, expect, it } from 'vitest'
import { Decap } from './shared/decap.ts'
import { owner, refused, repo, startDesk, type Running } from './shared/desk.ts'
import { document, headOf, moveMain, openPull, textAt } from './shared/edit.ts'

let desk: Running
let kari: Decap
let ola: Decap
let octokit: ReturnType<Running['as']>
const at = { owner, repo }
const slug = 'sikkerhet'
const branch = `cms/documents/${slug}`

beforeEach(async () => {
  desk = await startDesk()
  kari = new Decap(desk.address, desk.desk.tokenFor('kari'))
  ola = new Decap(desk.address, desk.desk.tokenFor('ola'))
  octokit = desk.as('kari')
})

describe('Decap’s editorial workflow', () => {
  it('lists, drafts, saves again, moves a card, shows the board, and discards', async () => {
    expect(await kari.request<{ login: string }>('/user')).toMatchObject({ login: 'kari' })
    const [file] = (await kari.listFiles('content/documents')).filter(({ path }) => path === 'sikkerhet.mdx')
    const text = await kari.readBlob(file?.sha ?? '')
    const pull = await kari.saveNew(slug, document, text.replace('Første', 'Fyrste'))
    await kari.saveAgain(slug, document, text.replace('Første', 'Fyrste').replace('Andre', 'Annet'))
    expect(await textAt(octokit, branch)).toContain('Annet avsnitt.')
    await kari.label(pull.number, ['decap-cms/pending_review'])
    expect((await kari.pulls()).map(({ labels }) => labels.map(({ name }) => name))).toEqual([['decap-cms/pending_review']])
    const head = (await kari.branch(branch)).commit.sha
    expect((await kari.compare('main', head)).files.map(({ filename, status }) => [filename, status])).toEqual([[document, 'modified']])
    expect((await kari.statuses(head)).statuses).toEqual([])
    await kari.discard(slug)
    expect(await kari.pulls()).toEqual([])
    // What was discarded can still be found.
    expect((await octokit.git.getRef({ ...at, ref: `pull/${pull.number}/head` })).data.object.sha).toBe(head)
  })

  it('starts anew after a draft of the same name was discarded', async () => {
    await kari.saveNew(slug, document, 'en\n')
    await kari.discard(slug)
    const second = await ola.saveNew(slug, document, 'to\n')
    expect((await kari.pulls()).map(({ number }) => number)).toEqual([second.number])
    expect(await textAt(octokit, branch)).toBe('to\n')
  })

  it('says 404 for a folder that is not there, 204 without a body, and finds notes by search', async () => {
    await expect(kari.listFiles('content/plans')).rejects.toMatchObject({ status: 404 })
    await kari.saveNew(slug, document, 'en\n')
    await expect(kari.request(`/repos/${owner}/${repo}/git/refs/heads/${encodeURIComponent(branch)}`, 'DELETE')).resolves.toEqual({ message: '' })
    const q = encodeURIComponent(`repo:${owner}/${repo} label:decap-cms-notes "documents/x" in:body`)
    expect(await kari.request(`/search/issues?q=${q}`)).toMatchObject({ total_count: 0, items: [] })
  })
})

describe('what loses data in Decap’s backend cannot', () => {
  const both = async () => ({ main: await textAt(octokit, 'main'), draft: await textAt(octokit, branch) })

  it('S1: main changes another paragraph, and a stock save would take it back', async () => {
    const original = await textAt(octokit, 'main')
    await kari.saveNew(slug, document, original.replace('Første', 'Fyrste'))
    await moveMain(octokit, 'annet', { [document]: original.replace('Fjerde', 'Siste') })
    const before = await both()
    await expect(kari.saveAgain(slug, document, original.replace('Første', 'Aller første'))).rejects.toMatchObject({ status: 422 })
    expect(await both()).toEqual(before)
    // On the head that was loaded it goes, and the merge keeps both.
    await kari.saveOn(await headOf(octokit, branch), slug, document, original.replace('Første', 'Aller første'))
    const hearing = await octokit.git.createRef({ ...at, ref: 'refs/heads/hearing/s1', sha: await headOf(octokit, 'main') })
    expect(hearing.status).toBe(201)
    await octokit.repos.merge({ ...at, base: 'hearing/s1', head: branch })
    expect(await textAt(octokit, 'hearing/s1')).toBe(original.replace('Første', 'Aller første').replace('Fjerde', 'Siste'))
  })

  it('S2 and S3: a refused merge is not gone round', async () => {
    await kari.saveNew(slug, document, 'uten høring\n')
    const main = await headOf(octokit, 'main')
    for (const who of [kari, new Decap(desk.address, desk.desk.tokenFor('admin'))]) await expect(who.publish(slug)).rejects.toMatchObject({ status: 422, message: expect.stringContaining('through a pull request') as string })
    expect(await headOf(octokit, 'main')).toBe(main)
    expect(await refused(octokit.pulls.merge({ ...at, pull_number: 1 }))).toMatchObject({ status: 405, message: expect.stringContaining('hearing') as string })
  })

  it('S4: of two editors on one draft, the one who did not see the other’s save is refused', async () => {
    const original = await textAt(octokit, 'main')
    await kari.saveNew(slug, document, original)
      .catch(() => kari.saveNew(slug, document, `${original}\n`))
    const loaded = await headOf(octokit, branch)
    const hers = await kari.saveOn(loaded, slug, document, original.replace('Første', 'Karis'))
    await expect(ola.saveOn(loaded, slug, document, original.replace('Andre', 'Olas'))).rejects.toMatchObject({ status: 422, message: 'Update is not a fast forward' })
    await expect(ola.patch(branch, loaded, true)).rejects.toMatchObject({ status: 422 })
    expect(await headOf(octokit, branch)).toBe(hers)
  })
})

describe('what comes twice', () => {
  it('a double click on the first save makes one draft, and the other is told', async () => {
    const outcomes = await Promise.allSettled([kari.saveNew(slug, document, 'klikk\n'), kari.saveNew(slug, document, 'klikk\n')])
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1)
    expect(await kari.pulls()).toHaveLength(1)
    expect(await textAt(octokit, branch)).toBe('klikk\n')
  })

  it('of many saves at once on one head, one is acknowledged', async () => {
    await kari.saveNew(slug, document, 'start\n')
    const loaded = await headOf(octokit, branch)
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => (index % 2 ? kari : ola).saveOn(loaded, slug, document, `nummer ${index}\n`)))
    const saved = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    expect(saved).toEqual([await headOf(octokit, branch)])
  })

  it('two merges of one pull request are one merge', async () => {
    const { number } = await openPull(octokit, 'hearing/to', { [document]: 'ny\n' })
    const outcomes = await Promise.allSettled([1, 2].map(() => octokit.pulls.merge({ ...at, pull_number: number })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

it('tells a conflict with its files, and changes nothing', async () => {
  const { number } = await openPull(octokit, 'hearing/konflikt', { [document]: (await textAt(octokit, 'main')).replace('Andre', 'Mitt') })
  await moveMain(octokit, 'annet', { [document]: (await textAt(octokit, 'main')).replace('Andre', 'Ditt') })
  const refs = async () => (await octokit.repos.listBranches(at)).data.map(({ name, commit }) => [name, commit.sha])
  const before = await refs()
  expect((await octokit.pulls.get({ ...at, pull_number: number })).data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
  expect(await refused(octokit.pulls.merge({ ...at, pull_number: number }))).toEqual({ status: 409, message: `Merge conflict in ${document}` })
  expect((await refused(octokit.repos.merge({ ...at, base: 'hearing/konflikt', head: 'main' }))).status).toBe(409)
  expect((await refused(octokit.pulls.updateBranch({ ...at, pull_number: number }))).status).toBe(409)
  expect(await refs()).toEqual(before)
  expect((await octokit.pulls.get({ ...at, pull_number: number })).data.state).toBe('open')
})
