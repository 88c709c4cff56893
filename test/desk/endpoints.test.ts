import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { owner, refused, repo, startDesk, type Running } from './shared/desk.ts'
import { commitOn, document, headOf, moveMain, openPull, textAt } from './shared/edit.ts'
import { held } from './shared/openapi.ts'

// Every answer to octokit is held against GitHub's OpenAPI description on its way; here stands what it must say besides.
let desk: Running
let kari: ReturnType<Running['as']>
let ola: ReturnType<Running['as']>
const at = { owner, repo }
beforeAll(async () => {
  desk = await startDesk()
  kari = desk.as('kari')
  ola = desk.as('ola')
})

it('tells who one is, and who others are', async () => {
  expect((await kari.users.getAuthenticated()).data).toMatchObject({ login: 'kari', name: 'Kari Nordmann', email: 'kari@example.no' })
  expect((await kari.users.getByUsername({ username: 'ola' })).data).toMatchObject({ name: 'Ola Æøå', email: null })
  expect(await refused(kari.users.getByUsername({ username: 'ingen' }))).toMatchObject({ status: 404, message: 'Not Found' })
})

it('tells of the repository and who may do what', async () => {
  expect((await kari.repos.get(at)).data).toMatchObject({ full_name: 'fagervik/rettesnor', default_branch: 'main', permissions: { push: true, admin: false } })
  expect((await desk.as('gjest').repos.get(at)).data.permissions).toMatchObject({ pull: true, push: false })
  expect((await kari.repos.listCollaborators({ ...at, per_page: 2 })).data.map(({ login }) => login)).toEqual(['kari', 'ola'])
  expect((await kari.repos.checkCollaborator({ ...at, username: 'ola' })).status).toBe(204)
  expect((await kari.repos.getCollaboratorPermissionLevel({ ...at, username: 'admin' })).data.permission).toBe('admin')
  expect((await refused(kari.repos.get({ owner, repo: 'annet' }))).status).toBe(404)
})

it('keeps blobs, trees and commits as Git does', async () => {
  const main = await headOf(kari, 'main')
  const { data: blob } = await kari.git.createBlob({ ...at, content: 'blåbær\n' })
  const { data: read } = await kari.git.getBlob({ ...at, file_sha: blob.sha })
  expect(Buffer.from(read.content, 'base64').toString()).toBe('blåbær\n')
  const { data: tree } = await kari.git.createTree({ ...at, base_tree: main, tree: [{ path: 'content/documents/ny mappe/æ.md', mode: '100644', type: 'blob', sha: blob.sha }, { path: document, mode: '100644', type: 'blob', sha: null }] })
  const { data: whole } = await kari.git.getTree({ ...at, tree_sha: tree.sha, recursive: 'true' })
  expect(whole.tree.map(({ path }) => path)).toEqual(['content', 'content/documents', 'content/documents/ny mappe', 'content/documents/ny mappe/æ.md', 'content/documents/personvern.mdx', 'content/roles', 'content/roles/rektor.yaml', 'content/settings.yaml'])
  const { data: commit } = await kari.git.createCommit({ ...at, message: 'Ærlig\n\nMed mer.', tree: tree.sha, parents: [main], author: { name: 'Ås', email: 'as@example.no', date: '2026-01-02T03:04:05+01:00' } })
  expect(commit).toMatchObject({ message: 'Ærlig\n\nMed mer.', author: { name: 'Ås', date: '2026-01-02T02:04:05Z' }, committer: { name: 'Ås' }, parents: [{ sha: main }] })
  expect((await kari.git.getCommit({ ...at, commit_sha: commit.sha })).data).toEqual(commit)
  expect((await kari.repos.getCommit({ ...at, ref: commit.sha })).data).toMatchObject({ stats: { additions: 1 }, files: [{ status: 'added', filename: 'content/documents/ny mappe/æ.md' }, { status: 'removed', filename: document }] })
})

it('moves refs as rules let it', async () => {
  const main = await headOf(kari, 'main')
  const one = await commitOn(kari, main, { [document]: 'én\n' })
  const two = await commitOn(kari, one, { [document]: 'to\n' })
  await kari.git.createRef({ ...at, ref: 'refs/heads/cms/documents/ref-prøve', sha: one })
  expect(await refused(kari.git.createRef({ ...at, ref: 'refs/heads/cms/documents/ref-prøve', sha: two }))).toEqual({ status: 422, message: 'Reference already exists' })
  expect(await refused(kari.git.createRef({ ...at, ref: 'refs/heads/cms/documents', sha: two }))).toEqual({ status: 422, message: 'Reference update failed' })
  expect(await refused(kari.git.createRef({ ...at, ref: 'refs/heads/cms/documents/ref-prøve/mer', sha: two }))).toEqual({ status: 422, message: 'Reference update failed' })
  const ref = 'heads/cms/documents/ref-prøve'
  expect((await kari.git.updateRef({ ...at, ref, sha: two })).data.object.sha).toBe(two)
  expect(await refused(kari.git.updateRef({ ...at, ref, sha: one }))).toEqual({ status: 422, message: 'Update is not a fast forward' })
  expect(await refused(kari.git.updateRef({ ...at, ref, sha: one, force: true }))).toMatchObject({ status: 422, message: expect.stringContaining('Cannot force-push') as string })
  expect((await kari.git.listMatchingRefs({ ...at, ref: 'heads/cms/documents/ref' })).data.map((found) => found.ref)).toEqual([`refs/${ref}`])
  expect((await kari.git.deleteRef({ ...at, ref })).status).toBe(204)
  expect(await refused(kari.git.getRef({ ...at, ref }))).toMatchObject({ status: 404 })
  expect(await refused(kari.git.deleteRef({ ...at, ref }))).toEqual({ status: 422, message: 'Reference does not exist' })
  await kari.git.createRef({ ...at, ref: 'refs/heads/prøve', sha: two })
  expect((await kari.git.updateRef({ ...at, ref: 'heads/prøve', sha: one, force: true })).data.object.sha).toBe(one)
})

it('never moves main by hand', async () => {
  const main = await headOf(kari, 'main')
  const next = await commitOn(kari, main, { [document]: 'rett på main\n' })
  const admin = desk.as('admin')
  for (const force of [false, true]) expect(await refused(admin.git.updateRef({ ...at, ref: 'heads/main', sha: next, force }))).toMatchObject({ status: 422, message: expect.stringContaining('through a pull request') as string })
  expect(await refused(admin.git.deleteRef({ ...at, ref: 'heads/main' }))).toMatchObject({ status: 422, message: expect.stringContaining('Cannot delete') as string })
  expect((await refused(admin.repos.createOrUpdateFileContents({ ...at, path: 'content/x.md', message: 'x', content: 'eA==', branch: 'main' }))).status).toBe(409)
  expect((await refused(admin.repos.merge({ ...at, base: 'main', head: next }))).status).toBe(422)
  expect(await headOf(kari, 'main')).toBe(main)
})

it('shows branches and how main is protected', async () => {
  expect((await kari.repos.listBranches(at)).data.map(({ name, protected: guarded }) => [name, guarded])).toContainEqual(['main', true])
  expect((await kari.repos.getBranch({ ...at, branch: 'main' })).data.protected).toBe(true)
  expect((await kari.repos.getBranchProtection({ ...at, branch: 'main' })).data).toMatchObject({ allow_force_pushes: { enabled: false }, enforce_admins: { enabled: true } })
  expect(await refused(kari.repos.getBranchProtection({ ...at, branch: 'prøve' }))).toMatchObject({ status: 404, message: 'Branch not protected' })
})

it('reads and saves files by path', async () => {
  await kari.git.createRef({ ...at, ref: 'refs/heads/filer', sha: await headOf(kari, 'main') })
  const { data: folder } = await kari.repos.getContent({ ...at, path: 'content/documents' })
  expect(Array.isArray(folder) && folder.map(({ name }) => name)).toEqual(['personvern.mdx', 'sikkerhet.mdx'])
  expect((await kari.repos.getContent({ ...at, path: '' })).status).toBe(200)
  const { data: made } = await kari.repos.createOrUpdateFileContents({ ...at, path: 'content/documents/ny.mdx', message: 'Ny', content: Buffer.from('ny\n').toString('base64'), branch: 'filer' })
  expect(await textAt(kari, 'filer', 'content/documents/ny.mdx')).toBe('ny\n')
  const save = { ...at, path: 'content/documents/ny.mdx', message: 'Igjen', content: 'bnlyZQo=', branch: 'filer' }
  expect((await refused(kari.repos.createOrUpdateFileContents(save))).status).toBe(422)
  expect((await refused(kari.repos.createOrUpdateFileContents({ ...save, sha: 'a'.repeat(40) }))).status).toBe(409)
  const { data: again } = await kari.repos.createOrUpdateFileContents({ ...save, sha: made.content?.sha ?? '' })
  await kari.repos.deleteFile({ ...at, path: save.path, message: 'Bort', branch: 'filer', sha: again.content?.sha ?? '' })
  expect((await refused(textAt(kari, 'filer', save.path))).status).toBe(404)
  const raw = await fetch(`${desk.address}/api/v3/repos/${owner}/${repo}/contents/${document}`, { headers: { authorization: `Bearer ${desk.desk.tokenFor('kari')}`, accept: 'application/vnd.github.raw+json' } })
  expect(await raw.text()).toContain('Første avsnitt.')
})

it('tells history and comparisons', async () => {
  const merge = await moveMain(kari, 'historie', { [document]: (await textAt(kari, 'main')).replace('Første', 'Fyrste') })
  expect((await kari.repos.listCommits({ ...at, path: document, per_page: 1 })).data.map(({ author }) => author?.login)).toEqual(['kari'])
  expect((await kari.repos.listCommits({ ...at, sha: 'main', path: 'content/roles/rektor.yaml' })).data).toHaveLength(1)
  const pages = await kari.paginate(kari.repos.listCommits, { ...at, per_page: 1 })
  expect(pages[0]?.sha).toBe(merge)
  expect(pages).toHaveLength(3)
  const { data } = await kari.repos.compareCommitsWithBasehead({ ...at, basehead: `${pages.at(-1)?.sha ?? ''}...${owner}:historie` })
  expect(data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1, files: [{ filename: document, additions: 1, deletions: 1 }] })
  expect(data.files?.[0]?.patch).toContain('-Første avsnitt.\n+Fyrste avsnitt.')
  expect((await kari.repos.compareCommitsWithBasehead({ ...at, basehead: 'main...historie' })).data.status).toBe('behind')
  expect((await kari.repos.compareCommitsWithBasehead({ ...at, basehead: 'main...main' })).data.status).toBe('identical')
})

it('carries a pull request from draft to merge', async () => {
  const { number, sha } = await openPull(kari, 'hearing/prøve', { 'content/documents/personvern.mdx': 'nytt\n' }, 'Høring <b>æ</b>')
  const pull = { ...at, pull_number: number }
  expect((await kari.pulls.list({ ...at, head: `${owner}:hearing/prøve`, base: 'main', state: 'open' })).data.map((one) => one.number)).toEqual([number])
  expect((await kari.pulls.get(pull)).data).toMatchObject({ state: 'open', mergeable: true, mergeable_state: 'clean', changed_files: 1, commits: 1, head: { sha, ref: 'hearing/prøve' }, base: { ref: 'main' } })
  expect((await kari.pulls.update({ ...pull, title: 'Høring' })).data.title).toBe('Høring')
  expect((await kari.pulls.listFiles(pull)).data.map(({ filename }) => filename)).toEqual(['content/documents/personvern.mdx'])
  expect((await kari.pulls.listCommits(pull)).data.map((one) => one.sha)).toEqual([sha])
  expect((await refused(kari.pulls.checkIfMerged(pull))).status).toBe(404)
  expect((await refused(kari.pulls.create({ ...at, title: 'Igjen', head: 'hearing/prøve', base: 'main' }))).status).toBe(422)
  expect((await kari.pulls.requestReviewers({ ...pull, reviewers: ['ola', 'admin'] })).data.requested_reviewers?.length).toBe(2)
  await kari.pulls.removeRequestedReviewers({ ...pull, reviewers: ['admin'] })
  expect((await kari.pulls.listRequestedReviewers(pull)).data.users.map(({ login }) => login)).toEqual(['ola'])
  expect(await refused(kari.pulls.createReview({ ...pull, event: 'APPROVE' }))).toEqual({ status: 422, message: 'Can not approve your own pull request' })
  const { data: review } = await ola.pulls.createReview({ ...pull, event: 'APPROVE', body: 'Greit', commit_id: sha })
  expect(review).toMatchObject({ state: 'APPROVED', commit_id: sha, user: { login: 'ola' } })
  expect((await kari.pulls.getReview({ ...pull, review_id: review.id })).data).toEqual(review)
  expect((await kari.pulls.listReviews(pull)).data).toEqual([review])
  expect((await kari.pulls.dismissReview({ ...pull, review_id: review.id, message: 'Endret' })).data.state).toBe('DISMISSED')
  expect((await refused(kari.pulls.merge({ ...pull, merge_method: 'squash' }))).status).toBe(405)
  expect((await refused(kari.pulls.merge({ ...pull, sha: 'a'.repeat(40) }))).status).toBe(409)
  const moved: string[] = []
  const stop = desk.desk.repository.onMain((main) => moved.push(main))
  const { data: merged } = await kari.pulls.merge({ ...pull, sha })
  stop()
  expect(moved).toEqual([merged.sha])
  expect((await kari.pulls.checkIfMerged(pull)).status).toBe(204)
  expect((await kari.pulls.get(pull)).data).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: merged.sha, merged_by: { login: 'kari' }, changed_files: 1 })
  expect(await textAt(kari, 'main', 'content/documents/personvern.mdx')).toBe('nytt\n')
  expect((await kari.pulls.list({ ...at, state: 'closed', sort: 'updated' })).data.at(-1)?.number).toBe(number)
  expect((await refused(kari.pulls.update({ ...pull, state: 'open' }))).status).toBe(422)
})

it('merges branches into each other, and brings a draft up to date', async () => {
  const { number } = await openPull(kari, 'hearing/samlet', { 'content/documents/a.mdx': 'a\n' })
  const member = await commitOn(ola, await headOf(ola, 'main'), { 'content/documents/b.mdx': 'b\n' })
  await ola.git.createRef({ ...at, ref: 'refs/heads/cms/documents/b', sha: member })
  const { data: draft } = await ola.pulls.create({ ...at, title: 'b', head: 'cms/documents/b', base: 'main' })
  expect((await ola.repos.merge({ ...at, base: 'hearing/samlet', head: 'cms/documents/b', commit_message: 'Ta med b' })).status).toBe(201)
  expect((await ola.repos.merge({ ...at, base: 'hearing/samlet', head: 'cms/documents/b' })).status).toBe(204)
  await moveMain(kari, 'annet', { 'content/documents/c.mdx': 'c\n' })
  expect((await kari.pulls.updateBranch({ ...at, pull_number: number })).status).toBe(202)
  expect((await kari.pulls.get({ ...at, pull_number: number })).data).toMatchObject({ mergeable: true, changed_files: 2 })
  await kari.pulls.merge({ ...at, pull_number: number })
  expect((await kari.pulls.get({ ...at, pull_number: draft.number })).data).toMatchObject({ merged: true, state: 'closed' })
})

it('keeps issues, labels and comments', async () => {
  const { data: issue } = await kari.issues.create({ ...at, title: 'Notes: x', body: 'entry: `documents/x`', labels: ['decap-cms-notes', 'collection:documents'], assignees: ['ola'] })
  const one = { ...at, issue_number: issue.number }
  expect((await kari.issues.get(one)).data).toEqual(issue)
  expect((await kari.issues.listForRepo({ ...at, labels: 'decap-cms-notes' })).data.map(({ number }) => number)).toEqual([issue.number])
  expect((await kari.issues.listLabelsOnIssue(one)).data.map(({ name }) => name)).toEqual(['decap-cms-notes', 'collection:documents'])
  expect((await kari.issues.addLabels({ ...one, labels: ['ny'] })).data).toHaveLength(3)
  expect((await kari.issues.removeLabel({ ...one, name: 'ny' })).data).toHaveLength(2)
  expect((await kari.issues.setLabels({ ...one, labels: ['decap-cms-notes'] })).data).toHaveLength(1)
  await kari.issues.createLabel({ ...at, name: 'forfalt', color: 'FF0000', description: 'Over fristen' })
  expect((await kari.issues.getLabel({ ...at, name: 'forfalt' })).data).toMatchObject({ color: 'ff0000' })
  expect((await kari.issues.listLabelsForRepo(at)).data.map(({ name }) => name)).toContain('forfalt')
  const { data: comment } = await ola.issues.createComment({ ...one, body: 'Æ' })
  expect((await ola.issues.updateComment({ ...at, comment_id: comment.id, body: 'Ø' })).data.body).toBe('Ø')
  expect((await ola.issues.getComment({ ...at, comment_id: comment.id })).data.user?.login).toBe('ola')
  expect((await ola.issues.listComments(one)).data).toHaveLength(1)
  const q = 'repo:fagervik/rettesnor label:decap-cms-notes "documents/x" in:body'
  expect((await kari.request('GET /search/issues', { q })).data).toMatchObject({ total_count: 1, items: [{ number: issue.number, comments: 1 }] })
  expect((await kari.issues.update({ ...one, state: 'closed', labels: ['decap-cms-notes', 'entry-published'] })).data).toMatchObject({ state: 'closed', closed_by: { login: 'kari' } })
  expect((await kari.request('GET /search/issues', { q: `${q} state:open` })).data.total_count).toBe(0)
  expect((await kari.issues.deleteComment({ ...at, comment_id: comment.id })).status).toBe(204)
  expect((await kari.issues.removeAllLabels(one)).status).toBe(204)
})

it('keeps statuses of commits', async () => {
  const sha = await headOf(kari, 'main')
  expect((await kari.repos.getCombinedStatusForRef({ ...at, ref: 'main' })).data).toMatchObject({ state: 'pending', total_count: 0 })
  await kari.repos.createCommitStatus({ ...at, sha, state: 'failure', context: 'rettesnor/hearing', description: 'Mangler svar' })
  await kari.repos.createCommitStatus({ ...at, sha, state: 'success', context: 'rettesnor/hearing', target_url: 'http://127.0.0.1/x' })
  expect((await kari.repos.getCombinedStatusForRef({ ...at, ref: sha })).data).toMatchObject({ state: 'success', total_count: 1 })
  expect((await kari.repos.listCommitStatusesForRef({ ...at, ref: sha })).data.map(({ state }) => state)).toEqual(['success', 'failure'])
})

it('answers what has not changed with 304', async () => {
  const headers = { authorization: `token ${desk.desk.tokenFor('kari')}` }
  const url = `${desk.address}/api/v3/repos/${owner}/${repo}/issues/1`
  const first = await fetch(url, { headers })
  const etag = first.headers.get('etag') ?? ''
  const second = await fetch(url, { headers: { ...headers, 'if-none-match': etag } })
  expect([first.status, second.status, await second.text()]).toEqual([200, 304, ''])
})

it('has no route that was not held against the description', () => {
  const folder = 'src/desk/routes'
  // GitHub has dropped these from its description; Decap asks for the first.
  const undescribed = ['GET /git/refs/:ref{.+}', 'GET /contents']
  const operations = [...held].map((operation) => operation.replace('/repos/{owner}/{repo}', '').replace(/\{[^}]+\}/g, 'x').replace(/ \d+$/, ''))
  const routes = readdirSync(folder).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\bapi\.(get|post|put|patch|delete)\('([^']+)'/g)].map(([, method = '', path = '']) => `${method.toUpperCase()} ${path === '/' ? '' : path}`))
  expect(routes.length).toBeGreaterThan(50)
  const missed = routes.filter((route) => !undescribed.includes(route)).filter((route) => {
    const pattern = new RegExp(`^${route.replace(/:\w+\{\.[+*]\}/g, '.+').replace(/:\w+(?:\{[^}]+\})?/g, '[^/]+')}$`)
    return !operations.some((operation) => pattern.test(operation))
  })
  expect(missed).toEqual([])
})
