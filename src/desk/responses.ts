import type { Context, Hono } from 'hono'
import { languages, type Language } from '../../schemas/common.ts'
import { id as idSchema } from '../../schemas/common.ts'
import { hearingSchema, type HearingData } from '../../schemas/hearing.ts'
import { pathOf } from '../../schemas/collections.ts'
import { contentFolder } from '../domain/cms/config.ts'
import { readFields } from '../domain/cms/front-matter.ts'
import { deadlineOf } from '../domain/hearings/state.ts'
import { dayOf } from '../io/clock.ts'
import { readRef } from '../io/git-refs.ts'
import { isOpen } from '../site/texts/days-left.ts'
import { refusalTexts, type RefusalTexts } from '../site/texts/response-refusals.ts'
import { hearingUrl, thanksUrl } from '../site/urls.ts'
import { keptDays } from '../site/views/answer.ts'
import { ApiError, found } from './errors.ts'
import type { Env } from './http.ts'
import { accessOf, type People, type Tokens } from './people.ts'
import type { Repository } from './repository.ts'
import { responseFrom } from './response-fields.ts'
import { Waiting } from './waiting.ts'

export interface ResponsesOptions {
  readonly repository: Repository
  readonly people: People
  readonly tokens: Tokens
  readonly now: () => Date
}

/** The largest form, in bytes: eight remarks of the longest kind, as browsers escape them, are far below it for what people write. */
const largestForm = 300_000
/** How many forms are taken in an hour, whoever they come from: everybody comes from this machine. */
const mostAnHour = 60

/**
 * Responses by people without an account: the form of a hearing is posted here and waits for the owner, who reads it in the panel. Nothing of it
 * reaches Git or a page before that. The caller has checked Host and Origin.
 *
 * - `POST /desk/horinger/<id>/svar`: the form; no account
 * - `GET /desk/api/responses?hearing=<id>`: `{responses: WaitingResponse[]}`; a token of somebody who may write
 * - `DELETE /desk/api/responses/<id>`: deletes one that was taken in or refused
 */
export function responses(app: Hono<Env>, { repository, people, tokens, now }: ResponsesOptions): void {
  const waiting = new Waiting(repository.directory, now, keptDays)
  let recent: number[] = []

  app.post('/desk/horinger/:id/svar', async (c) => {
    const hearing = idSchema.safeParse(c.req.param('id'))
    const record = hearing.success ? await recordOf(repository, hearing.data) : undefined
    if (!record || !hearing.success) return refuse(c, 404, 'nb', 'closed')
    const form = await formOf(c)
    const language = languages.find((known) => known === form?.get('language')) ?? 'nb'
    if (!form) return refuse(c, 413, language, 'tooLarge', undefined, hearing.data)
    // Browsers say where a form stood. One that says nothing is no browser's.
    if (c.req.header('origin') !== new URL(c.req.url).origin) return refuse(c, 403, language, 'elsewhere', form, hearing.data)
    const today = dayOf(now())
    if (record.lane !== 'hearing' || record.withdrawn || !isOpen(record.opened ?? '9999', deadlineOf(record) ?? '', today)) return refuse(c, 409, language, 'closed', form, hearing.data)
    const thanks = () => c.redirect(thanksUrl(language), 303)
    // A field that no person sees: whoever fills it in is thanked, and nothing is kept.
    if (form.get('website')) return thanks()
    const filled = responseFrom(form, record, today, language)
    if ('problem' in filled) return refuse(c, 422, language, filled.problem, form, hearing.data)
    const hourAgo = now().getTime() - 60 * 60 * 1000
    recent = recent.filter((moment) => moment > hourAgo)
    if (recent.length >= mostAnHour || !waiting.add(hearing.data, filled.response)) return refuse(c, 429, language, 'tooMany', form, hearing.data)
    recent.push(now().getTime())
    return thanks()
  })

  app.use('/desk/api/responses/*', authenticated(people, tokens))
  app.get('/desk/api/responses', authenticated(people, tokens), (c) => {
    c.header('cache-control', 'no-store')
    const hearing = c.req.query('hearing')
    return c.json({ responses: waiting.all().filter((each) => hearing === undefined || each.hearing === hearing) })
  })
  app.delete('/desk/api/responses/:response', (c) => {
    found(waiting.remove(c.req.param('response')) || undefined)
    return c.body(null, 204)
  })
}

/** Lets those by who may write: what people send may be private until it is read. */
function authenticated(people: People, tokens: Tokens) {
  return async (c: Context<Env>, next: () => Promise<void>): Promise<void> => {
    const token = /^(?:token|bearer) (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const user = token === undefined ? undefined : people.find(tokens.owner(token) ?? '')
    if (!user) throw new ApiError(401, 'Requires authentication')
    if (accessOf(user) === 'read') throw new ApiError(403, 'Resource not accessible by personal access token')
    await next()
  }
}

/** The record of a hearing as it stands on its branch. */
async function recordOf({ objects }: Repository, hearing: string): Promise<HearingData | undefined> {
  const head = await readRef(objects, `refs/heads/hearing/${hearing}`)
  const entry = head === undefined ? undefined : await objects.entryAt(head, `${contentFolder}/${pathOf('hearings', hearing)}`)
  const bytes = entry && (await objects.blob(entry.sha))
  const parsed = bytes && hearingSchema.safeParse(readFields('hearings', bytes.toString()).fields)
  return parsed?.success ? parsed.data : undefined
}

/** The fields of a form; undefined if it is too large. */
async function formOf(c: Context<Env>): Promise<URLSearchParams | undefined> {
  if (Number(c.req.header('content-length') ?? 0) > largestForm) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > largestForm) return undefined
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A page that says why a response was not taken, with everything that was written, so that nothing is lost. */
function refuse(c: Context<Env>, status: 403 | 404 | 409 | 413 | 422 | 429, language: Language, why: keyof RefusalTexts | (string & {}), form?: URLSearchParams, hearing?: string): Response {
  const say = refusalTexts[language]
  const written = [...(form ?? [])].filter(([name, value]) => /^(?:unit|on-behalf-of|name|text-\d)$/.test(name) && value.trim() !== '').map(([, value]) => value)
  const kept = written.length > 0 ? `<p><label for="kept">${escape(say.kept)}</label></p><textarea id="kept" rows="12" readonly>${escape(written.join('\n\n'))}</textarea>` : ''
  const back = hearing === undefined ? '' : `<p><a href="${escape(hearingUrl(hearing, language, 'answer'))}">${escape(say.back)}</a></p>`
  c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
  c.header('cache-control', 'no-store')
  return c.html(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(say.title)}</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}h1{font-size:1.5rem}textarea{font:inherit;width:100%;box-sizing:border-box}a{color:#0b5a5e}@media(prefers-color-scheme:dark){body,textarea{background:#1b1b1b;color:#f0f0f0}a{color:#7fd0d4}}</style>
<main><h1>${escape(say.title)}</h1><p role="alert">${escape(why in say ? say[why as keyof RefusalTexts] : why)}</p>${kept}${back}</main></html>`,
    status,
  )
}
