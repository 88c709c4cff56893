import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { now as clock } from '../io/clock.ts'
import { ApiError, notFound } from './errors.ts'
import type { Env } from './http.ts'
import { login } from './login.ts'
import { People, Tokens, type DeskUser } from './people.ts'
import { Repository } from './repository.ts'
import { responses } from './responses.ts'
import { commits } from './routes/commits.ts'
import { contents } from './routes/contents.ts'
import { gitData } from './routes/git-data.ts'
import { issues } from './routes/issues.ts'
import { labels } from './routes/labels.ts'
import { merges } from './routes/merge.ts'
import { collaborators, users } from './routes/people.ts'
import { pulls } from './routes/pulls.ts'
import { refs } from './routes/refs.ts'
import { reviews } from './routes/reviews.ts'
import { search } from './routes/search.ts'
import { statuses } from './routes/statuses.ts'
import { publicationRule } from './publication.ts'
import type { MayMerge } from './rules.ts'

export interface DeskOptions {
  /** The bare repository, `.rettesnor/desk.git`. */
  readonly directory: string
  /** The folder of content that is imported at the first start. */
  readonly content: string
  readonly users: readonly DeskUser[]
  /** `owner/name` of the repository in the API. */
  readonly name?: string
  /** Starts over with the folder. */
  readonly reset?: boolean
  /** Decides on every merge of a pull request; by default what main's roles and settings say (`publication.ts`). */
  readonly mayMerge?: MayMerge
  readonly now?: () => Date
  /** Is told one line a request, without tokens. */
  readonly log?: (line: string) => void
}

export interface Desk {
  readonly repository: Repository
  /** Answers what is the desk's (`/api/v3/…`, `/desk/…`), and leaves the rest to `next`. */
  readonly handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** A token for a user, as sign-in gives: 256 random bits, good for twelve hours. */
  readonly tokenFor: (login: string) => string
  /** Lets these be the users from now on; tokens of those who stay are good. */
  readonly welcome: (users: readonly DeskUser[]) => void
  readonly close: () => Promise<void>
}

/** Root of the API on its server, as GitHub Enterprise Server has it. */
export const apiPath = '/api/v3'
/** `owner/name` of the repository in the API when nothing is said. */
export const repositoryName = 'fagervik/rettesnor'
const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/

/** The forge in a drawer: opens the repository and gives what answers for it. Throws if the repository cannot be opened or made. */
export async function createDesk({ directory, content, users: given, name: fullName = repositoryName, reset = false, now = clock, mayMerge = publicationRule(now), log = () => undefined }: DeskOptions): Promise<Desk> {
  const people = new People(given)
  const tokens = new Tokens(now)
  const repository = await Repository.open({ directory, content, now, reset })
  const [owner = '', name = ''] = fullName.split('/')

  const app = new Hono<Env>()
  app.use(async (c, next) => {
    const started = performance.now()
    await next()
    c.header('x-content-type-options', 'nosniff')
    // Whoever works here goes by the desk's day, by which it judges.
    c.header('date', now().toUTCString())
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache')
    c.header('vary', 'Accept, Authorization')
    // The path alone: a query may hold what is not for a log.
    log(`${now().toISOString()} ${c.req.method} ${new URL(c.req.url).pathname} ${c.res.status} ${(performance.now() - started).toFixed(0)} ms ${(c.get('user') as DeskUser | undefined)?.login ?? '-'}`)
  })
  // A page elsewhere whose name leads to this machine (DNS rebinding) shows itself by Host; one that sends requests here, by Origin.
  app.use(async (c, next) => {
    const host = c.req.header('host') ?? ''
    const origin = c.req.header('origin')
    if (!loopback.test(host)) throw new ApiError(403, 'This server answers for this machine alone.')
    if ((origin !== undefined && origin !== `http://${host}`) || c.req.header('sec-fetch-site') === 'cross-site') throw new ApiError(403, 'Requests from other origins are not answered.')
    await next()
  })
  app.onError((error, c) => {
    const known = error instanceof ApiError ? error : new ApiError(500, 'Server Error')
    if (known !== error) log(`${now().toISOString()} ${error.stack ?? error.message}`)
    const body = { message: known.message, ...(known.errors ? { errors: known.errors } : {}), documentation_url: 'https://docs.github.com/rest', status: `${known.status}` }
    return c.body(JSON.stringify(body), known.status, { 'content-type': 'application/json; charset=utf-8' })
  })
  app.notFound(() => { throw notFound() })
  login(app, people, tokens)
  responses(app, { repository, people, tokens, now })

  app.use(`${apiPath}/*`, async (c, next) => {
    const token = /^(?:token|bearer) (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (token === undefined) throw new ApiError(401, 'Requires authentication')
    const user = people.find(tokens.owner(token) ?? '')
    if (!user) throw new ApiError(401, 'Bad credentials')
    const { origin } = new URL(c.req.url)
    c.set('user', user)
    c.set('view', { api: `${origin}${apiPath}`, html: origin, owner, name, people, objects: repository.objects, state: await repository.store.read() })
    c.set('store', repository.store)
    c.set('mayMerge', mayMerge)
    await next()
  })
  const api = new Hono<Env>()
  for (const routes of [users, search]) routes(api)
  const ours = new Hono<Env>()
  // `merges` before `pulls`, `labels` before `issues`: the longer path first.
  for (const routes of [collaborators, gitData, refs, contents, commits, statuses, merges, reviews, pulls, labels, issues]) routes(ours)
  api.use('/repos/:owner/:repo/*', async (c, next) => {
    if (`${c.req.param('owner')}/${c.req.param('repo')}`.toLowerCase() !== fullName.toLowerCase()) throw notFound()
    await next()
  })
  api.route('/repos/:owner/:repo', ours)
  app.route(apiPath, api)

  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  return {
    repository,
    fetch: (request) => app.fetch(request),
    handler: (request, response, next) => {
      if (/^\/(?:api\/v3|desk)(?:\/|$)/.test(request.url ?? '')) void listener(request, response)
      else next()
    },
    tokenFor: (who) => {
      const user = people.find(who)
      if (!user) throw new Error(`«${who}» is not a user of the desk.`)
      return tokens.give(user.login)
    },
    welcome: (next) => { people.change(next) },
    close: () => repository.close(),
  }
}
