import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { assetFolder } from './environment.ts'

/** Headers of every answer: what a page may do, and nothing of what its readers do to anybody else. The pages carry the same policy themselves. */
const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'x-frame-options': 'DENY',
}

/** A port is taken by another program. */
export class PortTaken extends Error {}

/** How files of a site answer; what they have not they leave to `next`. */
type Handler = ReturnType<typeof sirv>
type Answer = (request: IncomingMessage, response: ServerResponse) => void
/** What answers before the files do; what is not its own it leaves to `next`. */
export type First = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

interface Files {
  readonly files: Handler
  readonly answer: Answer
}

export interface SiteServer {
  readonly server: Server
  /** The port it listens on. */
  readonly port: number
  /**
   * Answers with the site in this folder from now on, all at once. Styles and scripts of the one before it are still answered for, for pages
   * that are open: its folder must stay until the next one is shown.
   */
  readonly show: (folder: string) => void
}

/** Serves a built site on the loopback address. Resolves when it listens; throws `PortTaken` if it cannot. */
export async function serve(folder: string, port: number): Promise<Server> {
  const { server, show } = await serveSite(port)
  show(folder)
  return server
}

/**
 * Serves sites on the loopback address, one at a time. Resolves when it listens, which is before there is anything to show: what is asked for
 * until then waits. Throws `PortTaken` if it cannot listen.
 */
export async function serveSite(port: number, first: First = (_request, _response, next) => { next() }): Promise<SiteServer> {
  let shown: Files | undefined
  const waiting: (() => void)[] = []
  const answer: Answer = (request, response) => {
    if (shown) shown.answer(request, response)
    else waiting.push(() => { answer(request, response) })
  }
  const server = createServer((request, response) => { first(request, response, () => { answer(request, response) }) })
  const actual = await listening(server, port)
  return {
    server,
    port: actual,
    show(folder) {
      shown = filesOf(folder, shown?.files)
      for (const go of waiting.splice(0)) go()
    },
  }
}

/** Pieces of the search index: compressed already, and named by what is in them, so that a browser need never ask again. */
const piece = /^\/pagefind\/(?:fragment|index|filter)\/[\w-]+\.pf_\w+$/

/** Answers for pieces of the search index from memory: one search asks for a dozen, and opening a file for each costs more than all else. */
function piecesOf(folder: string): (path: string) => Buffer | undefined {
  const known = new Map<string, Buffer>()
  return (path) => {
    if (!piece.test(path)) return undefined
    const before = known.get(path)
    if (before) return before
    const file = join(folder, path)
    if (!existsSync(file)) return undefined
    const content = readFileSync(file)
    known.set(path, content)
    return content
  }
}

function filesOf(folder: string, before: Handler | undefined): Files {
  const setHeaders = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  }
  const compress = compression()
  const files = sirv(folder, { etag: true, extensions: ['html'], setHeaders })
  const errorPage = readFileSync(join(folder, '404.html'))
  const missing: Answer = (request, response) => {
    setHeaders(response)
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(request.method === 'HEAD' ? undefined : errorPage)
  }
  const pieces = piecesOf(folder)
  const answer: Answer = (request, response) => {
    const content = request.method === 'GET' ? pieces(request.url ?? '') : undefined
    if (content) {
      setHeaders(response)
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': content.length, 'cache-control': 'public, max-age=31536000, immutable' }).end(content)
      return
    }
    compress(request as never, response as never, () => {
      files(request, response, () => {
        // Names of styles and scripts bear a hash of what is in them, and nothing of the documents is.
        if (before && request.url?.startsWith(`/${assetFolder}/`)) before(request, response, () => { missing(request, response) })
        else missing(request, response)
      })
    })
  }
  return { files, answer }
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => { fail(error.code === 'EADDRINUSE' ? new PortTaken(`Port ${port} is taken.`) : error) })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}
