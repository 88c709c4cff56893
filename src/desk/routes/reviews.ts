import type { Hono } from 'hono'
import { z } from 'zod'
import { found, invalid, validationFailed } from '../errors.ts'
import { answer, body, longText, numberAt, pageFrom, shaText, shortText, writer, type Call, type Env } from '../http.ts'
import { simpleUser } from '../shapes/people.ts'
import { pullSimple, reviewShape } from '../shapes/pulls.ts'
import type { ReviewRecord } from '../state.ts'
import { pullIn } from './pulls.ts'

const newReview = z.object({ event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(), body: longText.nullish(), commit_id: shaText.optional() })
const reviewers = z.object({ reviewers: z.array(shortText).default([]), team_reviewers: z.array(shortText).default([]) })
const stateOf = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** What people think of a pull request, each bound to the head that they saw; and who is asked. */
export function reviews(api: Hono<Env>): void {
  const reviewAt = (c: Call) => {
    const issue = pullIn(c.var.view.state, numberAt(c, 'number'))
    return { issue, review: found(issue.pull.reviews.find(({ id }) => id === numberAt(c, 'id'))) }
  }

  api.get('/pulls/:number/reviews', (c) => {
    const issue = pullIn(c.var.view.state, numberAt(c, 'number'))
    return answer(c, pageFrom(c, issue.pull.reviews).map((review) => reviewShape(c.var.view, issue, review)))
  })

  api.get('/pulls/:number/reviews/:id', (c) => {
    const { issue, review } = reviewAt(c)
    return answer(c, reviewShape(c.var.view, issue, review))
  })

  api.post('/pulls/:number/reviews', async (c) => {
    const actor = writer(c)
    const { view, store } = c.var
    const asked = await body(c, newReview)
    // A review that is written but not yet submitted has its use only where lines are commented.
    if (asked.event === undefined) throw invalid('Invalid request.\n\n"event" wasn\'t supplied.')
    const state = stateOf[asked.event]
    if (state !== 'APPROVED' && !asked.body?.trim()) throw validationFailed({ resource: 'PullRequestReview', field: 'body', code: 'missing_field' })
    const { issue, review } = await store.change(actor, `Review pull request ${numberAt(c, 'number')}`, (draft) => {
      const changed = draft.pull(numberAt(c, 'number'))
      if (changed.user === actor.login && state !== 'COMMENTED') throw invalid(`Can not ${state === 'APPROVED' ? 'approve' : 'request changes on'} your own pull request`)
      const commit = asked.commit_id ?? changed.pull.headSha
      if (commit !== changed.pull.headSha && !changed.pull.pushes.some(({ sha }) => sha === commit)) throw validationFailed({ resource: 'PullRequestReview', field: 'commit_id', code: 'invalid' })
      const added: ReviewRecord = { id: draft.nextId(), user: actor.login, body: asked.body ?? '', state, commit, submitted: draft.at }
      changed.pull.reviews.push(added)
      changed.pull.reviewers = changed.pull.reviewers.filter((login) => login !== actor.login)
      changed.updated = draft.at
      return Promise.resolve({ issue: changed, review: added })
    })
    return answer(c, reviewShape(view, issue, review))
  })

  api.put('/pulls/:number/reviews/:id/dismissals', async (c) => {
    const actor = writer(c)
    await body(c, z.object({ message: longText.min(1) }))
    const { issue, review } = await c.var.store.change(actor, `Dismiss a review of pull request ${numberAt(c, 'number')}`, (draft) => {
      const changed = draft.pull(numberAt(c, 'number'))
      const dismissed = found(changed.pull.reviews.find(({ id }) => id === numberAt(c, 'id')))
      if (dismissed.state !== 'APPROVED' && dismissed.state !== 'CHANGES_REQUESTED') throw invalid('Can not dismiss a commented pull request review')
      dismissed.state = 'DISMISSED'
      changed.updated = draft.at
      return Promise.resolve({ issue: changed, review: dismissed })
    })
    return answer(c, reviewShape(c.var.view, issue, review))
  })

  api.get('/pulls/:number/requested_reviewers', (c) => {
    const { pull } = pullIn(c.var.view.state, numberAt(c, 'number'))
    return answer(c, { users: pull.reviewers.map((login) => simpleUser(c.var.view, login)), teams: [] })
  })

  const ask = async (c: Call, change: (now: string[], named: string[]) => string[]) => {
    const actor = writer(c)
    const { view, store } = c.var
    const { reviewers: named } = await body(c, reviewers)
    const logins = named.map((login) => view.people.find(login)?.login)
    if (logins.includes(undefined)) throw invalid('Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.')
    const issue = await store.change(actor, `Ask for reviews of pull request ${numberAt(c, 'number')}`, (draft) => {
      const changed = draft.pull(numberAt(c, 'number'))
      if (logins.includes(changed.user)) throw invalid('Review cannot be requested from pull request author.')
      changed.pull.reviewers = change(changed.pull.reviewers, logins.filter((login) => login !== undefined))
      changed.updated = draft.at
      return Promise.resolve(changed)
    })
    return pullSimple({ ...view, state: await store.read() }, issue)
  }
  api.post('/pulls/:number/requested_reviewers', async (c) => answer(c, await ask(c, (now, named) => [...new Set([...now, ...named])]), 201))
  api.delete('/pulls/:number/requested_reviewers', async (c) => answer(c, await ask(c, (now, named) => now.filter((login) => !named.includes(login)))))
}
