import type { Hono } from 'hono'
import { ApiError, found } from '../errors.ts'
import { answer, pageBy, pageFrom, pageOf, textAt, type Env } from '../http.ts'
import { commitOf, shaOf } from '../lookup.ts'
import { pairs } from '../pull-heads.ts'
import { changes, commitShape, commitShapes, commitWithFiles, diffEntry } from '../shapes/commits.ts'
import { combinedStatus, statusShape } from '../shapes/statuses.ts'
import { isPath } from '../trees.ts'
import { repoPage, repoUrl } from '../view.ts'

/** GitHub shows no more files of a comparison. */
const mostFiles = 300
const moment = (text: string | undefined): string | undefined => (text !== undefined && !Number.isNaN(new Date(text).getTime()) ? new Date(text).toISOString() : undefined)

/** History: lists of commits, single ones with what they changed and what was said of them, and comparisons. */
export function commits(api: Hono<Env>): void {
  api.get('/commits', async (c) => {
    const { view } = c.var
    const path = c.req.query('path')?.replace(/^\/+|\/+$/g, '')
    if (path && !isPath(path)) return answer(c, [])
    const { sha: head } = await commitOf(view.objects, c.req.query('sha') ?? 'main')
    const who = c.req.query('author')
    const email = who === undefined ? undefined : (view.people.find(who)?.email ?? (who.includes('@') ? who : `${who}@`))
    const options = { path, author: email && `<${email}`, since: moment(c.req.query('since')), until: moment(c.req.query('until')) }
    return answer(c, await commitShapes(view, await pageBy(c, (skip, most) => pairs(view.objects).log(head, { ...options, skip, most }))))
  })

  // A branch's name may have slashes, so what is asked about a commit is told apart by its end.
  api.get('/commits/:ref{.+}', async (c) => {
    const { view } = c.var
    const [, word = '', about] = /^(.+?)(?:\/(status|statuses))?$/.exec(textAt(c, 'ref')) ?? []
    const whole = await shaOf(view.objects, textAt(c, 'ref'))
    const data = await commitOf(view.objects, whole ?? word)
    if (whole !== undefined || about === undefined) return answer(c, await commitWithFiles(view, data))
    if (about === 'status') return answer(c, combinedStatus(view, data.sha))
    const all = (view.state.statuses.get(data.sha) ?? []).toReversed()
    return answer(c, pageFrom(c, all).map((status) => statusShape(view, data.sha, status)))
  })

  api.get('/compare/:basehead{.+}', async (c) => {
    const { view } = c.var
    const { objects } = view
    const text = textAt(c, 'basehead')
    // `owner:branch` names a fork on GitHub; here there is but one owner.
    const [base = '', head = ''] = text.split('...').map((side) => (side.toLowerCase().startsWith(`${view.owner.toLowerCase()}:`) ? side.slice(view.owner.length + 1) : side))
    const [from, to] = await Promise.all([commitOf(objects, base), commitOf(objects, head === '' ? 'refs/heads/' : head)])
    const { base: ancestor, ahead, behind } = await pairs(objects).between(from.sha, to.sha)
    if (ancestor === undefined) throw new ApiError(404, `No common ancestor between ${base} and ${head}.`)
    const { page, size } = pageOf(c, 100)
    const [between, files] = await Promise.all([pairs(objects).commits(from.sha, to.sha), page === 1 ? changes(objects, ancestor, to.sha) : []])
    const listed = pageFrom(c, between, size)
    const url = `${repoUrl(view)}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`
    const site = `${repoPage(view)}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`
    return answer(c, {
      url,
      html_url: site,
      permalink_url: `${repoPage(view)}/compare/${from.sha}...${to.sha}`,
      diff_url: `${site}.diff`,
      patch_url: `${site}.patch`,
      base_commit: commitShape(view, from),
      merge_base_commit: commitShape(view, found(await objects.commit(ancestor))),
      status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: await commitShapes(view, listed),
      files: files.slice(0, mostFiles).map((file) => diffEntry(view, file, to.sha)),
    })
  })
}
