import type { Hono } from 'hono'
import { validationFailed } from '../errors.ts'
import { answer, pageFrom, type Env } from '../http.ts'
import { searchItem } from '../shapes/issues.ts'
import type { IssueRecord } from '../state.ts'
import type { View } from '../view.ts'

/** GitHub gives no more than a thousand finds. */
const most = 1000

/** `GET /search/issues`: words and phrases in title, text and comments, and the qualifiers that our callers use. */
export function search(api: Hono<Env>): void {
  api.get('/search/issues', (c) => {
    const query = c.req.query('q')?.trim() ?? ''
    if (query === '' || query.length > 1024) throw validationFailed({ resource: 'Search', field: 'q', code: query === '' ? 'missing' : 'invalid' })
    const test = matcher(query, c.var.view)
    const key = c.req.query('sort') === 'updated' ? 'updated' : 'created'
    const finds = [...c.var.view.state.issues.values()].filter(test).sort((one, other) => (other[key] > one[key] ? 1 : other[key] < one[key] ? -1 : other.number - one.number))
    if (c.req.query('order') === 'asc') finds.reverse()
    return answer(c, { total_count: finds.length, incomplete_results: false, search_type: 'lexical', items: pageFrom(c, finds.slice(0, most)).map((issue) => searchItem(c.var.view, issue)) })
  })
}

function matcher(query: string, view: View): (issue: IssueRecord) => boolean {
  const terms = Array.from(query.matchAll(/(-?)(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/g), ([, not, key, phrase, word]) => ({ not: not === '-', key, value: phrase ?? word ?? '' }))
  const inside = terms.filter(({ key }) => key === 'in').flatMap(({ value }) => value.split(','))
  const tests = terms.filter(({ key }) => key !== 'in').map(({ not, key, value }) => {
    const test = qualifier(key, value, view, inside.length > 0 ? inside : ['title', 'body', 'comments'])
    return (issue: IssueRecord) => test(issue) !== not
  })
  return (issue) => tests.every((test) => test(issue))
}

function qualifier(key: string | undefined, value: string, view: View, inside: readonly string[]): (issue: IssueRecord) => boolean {
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
  switch (key) {
    case 'repo': return () => same(value, `${view.owner}/${view.name}`)
    case 'state': return ({ state }) => state === value
    case 'label': return ({ labels }) => labels.some((label) => same(label, value))
    case 'author': return ({ user }) => same(user, value)
    case 'head': return ({ pull }) => pull !== undefined && (pull.head === value || pull.head.startsWith(`${value}/`))
    case 'base': return ({ pull }) => pull?.base === value
    case 'type':
    case 'is': return (issue) => is(issue, value)
    case undefined: return (issue) => textOf(issue, inside).includes(value.toLowerCase())
    // As on GitHub, what is no qualifier is a word with a colon in it.
    default: return (issue) => textOf(issue, inside).includes(`${key}:${value}`.toLowerCase())
  }
}

function is({ state, pull }: IssueRecord, value: string): boolean {
  if (value === 'pr' || value === 'pull-request') return pull !== undefined
  if (value === 'issue') return pull === undefined
  if (value === 'merged' || value === 'unmerged') return pull !== undefined && (pull.merged !== undefined) === (value === 'merged')
  return state === value
}

function textOf({ title, body, comments }: IssueRecord, inside: readonly string[]): string {
  const texts = [...(inside.includes('title') ? [title] : []), ...(inside.includes('body') ? [body ?? ''] : []), ...(inside.includes('comments') ? comments.map((comment) => comment.body) : [])]
  return texts.join('\n').toLowerCase()
}
