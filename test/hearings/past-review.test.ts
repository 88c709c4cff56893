import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { refused } from '../desk/shared/desk.ts'
import { commitOn, headOf, openPull, textAt } from '../desk/shared/edit.ts'
import { approve, bench, done, draft, owner, proposed, publish, repo, respond, save, start, submitted, toApproval, type Bench } from './desk.ts'

/*
 * The ways past review. Each is tried on a desk with the very calls that anybody may make, and is refused in words; main stays as it was.
 */
const main = (place: Bench) => headOf(place.octokit('eva'), 'main')
const merge = (place: Bench, number: number, login = 'eva', more: object = {}) => refused(place.octokit(login).pulls.merge({ owner, repo, pull_number: number, ...more }))
const document = 'content/documents/eksempel.mdx'

/** Approves what stands on the branch, in the way that any client may. */
const review = (place: Bench, number: number, login = 'rita', commit?: string) =>
  place.octokit(login).pulls.createReview({ owner, repo, pull_number: number, event: 'APPROVE', ...(commit === undefined ? {} : { commit_id: commit }) })

/** Writes on the hearing's branch by hand, and has the rector approve what comes of it. */
async function smuggled(files: Readonly<Record<string, string | null>>, by = 'eva'): Promise<{ place: Bench; number: number; before: string }> {
  const place = await bench()
  const { number } = await submitted(place)
  await save(place.octokit(by), 'hearing/nye', files)
  await review(place, number)
  return { place, number, before: await main(place) }
}

async function expectRefused(place: Bench, before: string, answer: Promise<{ status: number; message: string }>, says: RegExp): Promise<void> {
  const { status, message } = await answer
  expect(status).toBeGreaterThanOrEqual(400)
  expect(message).toMatch(says)
  expect(await main(place)).toBe(before)
}

describe('past review nobody comes', () => {
  it('1. by a direct push to main, in any of its forms', async () => {
    const place = await bench()
    const before = await main(place)
    const eva = place.octokit('eva')
    const sha = await commitOn(eva, before, { [document]: proposed })
    await expectRefused(place, before, refused(eva.git.updateRef({ owner, repo, ref: 'heads/main', sha, force: false })), /through a pull request/)
    await expectRefused(place, before, refused(eva.repos.createOrUpdateFileContents({ owner, repo, path: 'content/nytt.yaml', branch: 'main', message: 'x', content: btoa('x') })), /through a pull request/)
    await eva.git.createRef({ owner, repo, ref: 'refs/heads/x', sha })
    await expectRefused(place, before, refused(eva.repos.merge({ owner, repo, base: 'main', head: 'x' })), /through a pull request/)
    await expectRefused(place, before, refused(eva.git.deleteRef({ owner, repo, ref: 'heads/main' })), /Cannot delete/)
  })

  it('2. by a force push, to main, to a draft or to a hearing', async () => {
    const place = await bench()
    await submitted(place)
    const before = await main(place)
    const eva = place.octokit('eva')
    const sha = await commitOn(eva, before, { [document]: proposed })
    for (const branch of ['main', 'hearing/nye', 'cms/documents/eksempel']) await expectRefused(place, before, refused(eva.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: true })), /through a pull request|Cannot force-push/)
  })

  it('3. by merging a draft alone', async () => {
    const place = await bench()
    const { number } = await draft(place.octokit('eva'), 'eksempel', proposed)
    await review(place, number)
    await expectRefused(place, await main(place), merge(place, number), /Et utkast til et dokument publiseres ikke alene/)
  })

  it('4. by a branch of any other name', async () => {
    const place = await bench()
    const { number } = await openPull(place.octokit('eva'), 'snarvei', { [document]: proposed })
    await review(place, number)
    await expectRefused(place, await main(place), merge(place, number), /verken en sak fra høringspanelet/)
  })

  it('5. by approving what one has written oneself, under any name', async () => {
    const place = await bench()
    await draft(place.octokit('rita'), 'eksempel', proposed)
    const { pull = 0 } = done(await start(place.at('eva')))
    place.day = '2026-11-22'
    const { commit } = done(await toApproval(place.at('eva')))
    await review(place, pull)
    await expectRefused(place, await main(place), merge(place, pull), /rita har selv skrevet i forslaget/)
    expect((await publish(place.at('eva'), 'nye', commit))).toMatchObject({ refused: [{ code: 'approver-pushed' }] })
  })

  it('6. by committing in the name of somebody else', async () => {
    const place = await bench()
    const rita = place.octokit('rita')
    const { data: base } = await rita.git.getCommit({ owner, repo, commit_sha: await main(place) })
    const { data: tree } = await rita.git.createTree({ owner, repo, base_tree: base.tree.sha, tree: [{ path: document, mode: '100644', type: 'blob', content: proposed }] })
    const { data: forged } = await rita.git.createCommit({ owner, repo, message: 'Forslag', tree: tree.sha, parents: [base.sha], author: { name: 'Eva', email: 'eva@localhost' } })
    await rita.git.createRef({ owner, repo, ref: 'refs/heads/cms/documents/eksempel', sha: forged.sha })
    const { pull = 0 } = done(await start(place.at('eva')))
    place.day = '2026-11-22'
    done(await toApproval(place.at('eva')))
    await review(place, pull)
    await expectRefused(place, await main(place), merge(place, pull), /rita har selv skrevet i forslaget/)
  })

  it('7. by an approval of an older head', async () => {
    const place = await bench()
    const { number, head } = await submitted(place)
    done(await approve(place.at('rita'), 'nye', head))
    await save(place.octokit('eva'), 'hearing/nye', { [document]: (await textAt(place.octokit('eva'), 'hearing/nye', document)).replace('bedre', 'dårligere') })
    await expectRefused(place, await main(place), merge(place, number), /rita godkjente en tidligere utgave/)
    await expectRefused(place, await main(place), refused(place.octokit('eva').pulls.merge({ owner, repo, pull_number: number, sha: head })), /Head branch was modified/)
  })

  it('8. by a role that the branch gives somebody', async () => {
    const { place, number, before } = await smuggled({ 'content/roles/rektor.yaml': stringify({ title: { nb: 'Rektor' }, 'may-approve': ['policy', 'guideline', 'routine'], holders: [{ user: 'gro' }] }) })
    await place.octokit('rita').pulls.createReview({ owner, repo, pull_number: number, event: 'REQUEST_CHANGES', body: 'Nei.' })
    await review(place, number, 'gro')
    await expectRefused(place, before, merge(place, number), /gro har ikke rollen «Rektor»/)
    await review(place, number)
    await expectRefused(place, before, merge(place, number), /roles\/rektor\.yaml, som ikke hører til/)
  })

  it('9. by a setting that the branch changes', async () => {
    const { place, number, before } = await smuggled({ 'content/settings.yaml': 'severities:\n  broken-link: "off"\n' })
    await expectRefused(place, before, merge(place, number), /settings\.yaml, som ikke hører til/)
  })

  it('10. by labels and titles that say that all is well', async () => {
    const place = await bench()
    const { number } = await submitted(place)
    const eva = place.octokit('eva')
    await eva.issues.setLabels({ owner, repo, issue_number: number, labels: ['decap-cms/pending_publish', 'godkjent'] })
    await eva.pulls.update({ owner, repo, pull_number: number, title: 'Godkjent av rektor', body: 'Godkjent: rita' })
    await expectRefused(place, await main(place), merge(place, number), /Ingen har godkjent forslaget/)
  })

  it('11. by headers that claim to be somebody else', async () => {
    const place = await bench()
    const { number } = await submitted(place)
    const { address, desk } = place.running
    const call = (headers: Record<string, string>) => fetch(`${address}/api/v3/repos/${owner}/${repo}/pulls/${number}/reviews`, { method: 'POST', headers, body: JSON.stringify({ event: 'APPROVE' }) })
    const forged = { 'x-forwarded-user': 'rita', 'x-remote-user': 'rita', 'x-github-user': 'rita', forwarded: 'for=127.0.0.1;by=rita' }
    expect((await call(forged)).status).toBe(401)
    expect((await call({ ...forged, authorization: 'token rita' })).status).toBe(401)
    expect((await call({ ...forged, authorization: `token ${desk.tokenFor('gro')}` })).status).toBe(200)
    await expectRefused(place, await main(place), merge(place, number), /gro har ikke rollen «Rektor»/)
  })

  it('12. from another host or another page', async () => {
    const place = await bench()
    const { number } = await submitted(place)
    const { address, desk } = place.running
    const call = (headers: Record<string, string>) => desk.fetch(new Request(`${address}/api/v3/repos/${owner}/${repo}/pulls/${number}/reviews`, { method: 'POST', headers: { authorization: `token ${desk.tokenFor('rita')}`, host: new URL(address).host, ...headers }, body: JSON.stringify({ event: 'APPROVE' }) }))
    for (const headers of [{ host: 'rettesnor.example' }, { origin: 'https://ond.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await call(headers)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toMatch(/this machine alone|other origins/)
    }
    expect((await place.octokit('eva').pulls.listReviews({ owner, repo, pull_number: number })).data).toEqual([])
  })

  it('13. by a decision edited by hand: its text, its dates, its role, or one that stands already', async () => {
    const place = await bench({ 'decisions/annet/001.yaml': stringify({ kind: 'adopted', document: 'annet', fingerprint: 'a'.repeat(64), role: 'rektor', 'valid-from': '2026-01-01' }) })
    const { number } = await submitted(place)
    const eva = place.octokit('eva')
    const path = 'content/decisions/eksempel/001.yaml'
    const decision = await textAt(eva, 'hearing/nye', path)
    const tries: [Record<string, string>, RegExp][] = [
      [{ [path]: decision.replace(/fingerprint: .*/, `fingerprint: ${'b'.repeat(64)}`) }, /gjelder en annen tekst/],
      [{ [path]: decision.replace('next-revision: 2029-01-01', 'next-revision: 2039-01-01') }, /Datoene i .* er andre enn vedtakets/],
      [{ [path]: decision.replace('role: rektor', 'role: sekretar') }, /«Sekretær» har ikke fullmakt/],
      [{ [path]: decision, 'content/decisions/annet/001.yaml': (await textAt(eva, 'main', 'content/decisions/annet/001.yaml')).replace('rektor', 'styret') }, /Vedtaket decisions\/annet\/001\.yaml er endret/],
    ]
    const before = await main(place)
    for (const [files, says] of tries) {
      await save(eva, 'hearing/nye', files)
      await review(place, number)
      await expectRefused(place, before, merge(place, number), says)
    }
  })

  it('14. by another document smuggled in, or a file that no schema reads', async () => {
    const { place, number, before } = await smuggled({ 'content/documents/annet.mdx': proposed })
    await expectRefused(place, before, merge(place, number), /documents\/annet\.mdx, som ikke hører til/)
    const other = await smuggled({ 'content/README.md': 'Nytt.' })
    await expectRefused(other.place, other.before, merge(other.place, other.number), /content\/README\.md, som ikke er innhold/)
  })

  it('15. by a file outside the content', async () => {
    const { place, number, before } = await smuggled({ 'src/domain/rules/index.ts': 'export const rules = []\n' })
    await expectRefused(place, before, merge(place, number), /src\/domain\/rules\/index\.ts, som ikke er innhold/)
  })

  it('16. while the hearing is open, also with its dates set back by hand', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed)
    const { pull = 0 } = done(await start(place.at('eva')))
    await review(place, pull)
    const before = await main(place)
    await expectRefused(place, before, merge(place, pull), /Høringen er åpen til og med 15\. oktober 2026/)
    const record = await textAt(place.octokit('eva'), 'hearing/nye', 'content/hearings/nye.yaml')
    await save(place.octokit('eva'), 'hearing/nye', { 'content/hearings/nye.yaml': record.replace('deadline: 2026-10-15', 'deadline: 2026-08-31').replace('opened: 2026-09-01', 'opened: 2026-08-20') })
    await review(place, pull)
    await expectRefused(place, before, merge(place, pull), /skal være på høring i minst 28/)
    await save(place.octokit('eva'), 'hearing/nye', { 'content/hearings/nye.yaml': record.replace('deadline: 2026-10-15', 'deadline: 2026-08-31').replace('opened: 2026-09-01', 'opened: 2026-07-01') })
    await review(place, pull)
    await expectRefused(place, before, merge(place, pull), /åpnet 1\. juli 2026, men ble ikke sendt ut før 1\. september 2026[\s\S]*endret siden den begynte: fristen/)
  })

  it('17. with a remark that nobody has dealt with', async () => {
    const place = await bench()
    await draft(place.octokit('eva'), 'eksempel', proposed)
    const { pull = 0 } = done(await start(place.at('eva')))
    place.day = '2026-10-01'
    done(await respond(place.at('aksel')))
    place.day = '2026-11-22'
    await review(place, pull)
    await expectRefused(place, await main(place), merge(place, pull), /Merknad 1 fra Biblioteket er ikke vurdert/)
  })

  it('18. by a squash or a rebase, that would lose who wrote what', async () => {
    const place = await bench()
    const { number, head } = await submitted(place)
    done(await approve(place.at('rita'), 'nye', head))
    const before = await main(place)
    for (const method of ['squash', 'rebase']) await expectRefused(place, before, merge(place, number, 'eva', { merge_method: method }), /merges are not allowed/)
  })

  it('19. by a frozen proposal that is another than the one that was sent out', async () => {
    const place = await bench()
    const { number } = await submitted(place)
    const eva = place.octokit('eva')
    const record = await textAt(eva, 'hearing/nye', 'content/hearings/nye.yaml')
    await save(eva, 'hearing/nye', { 'content/hearings/nye.yaml': record.replace(/proposal: .*/, `proposal: ${await main(place)}`) })
    await review(place, number)
    await expectRefused(place, await main(place), merge(place, number), /Det låste forslaget til .* er ikke det som ble sendt ut/)
  })

  it('20. by an approval that was taken back', async () => {
    const place = await bench()
    const { number, head } = await submitted(place)
    done(await approve(place.at('rita'), 'nye', head))
    await place.octokit('rita').pulls.createReview({ owner, repo, pull_number: number, event: 'REQUEST_CHANGES', body: 'Vent.' })
    await expectRefused(place, await main(place), merge(place, number), /Ingen har godkjent forslaget/)
  })

  it('21. by a record of a matter that was decided before', async () => {
    const place = await bench()
    const { head } = await submitted(place)
    done(await approve(place.at('rita'), 'nye', head))
    done(await publish(place.at('eva'), 'nye', head))
    const { number } = await openPull(place.octokit('eva'), 'hearing/nye', { [document]: (await textAt(place.octokit('eva'), 'main', document)).replace('bedre', 'dårligere') })
    await review(place, number)
    await expectRefused(place, await main(place), merge(place, number), /Saken finnes ikke/)
  })
})
