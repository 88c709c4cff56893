import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'

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

/** Serves a built site on the loopback address. Resolves when it listens. */
export function serve(folder: string, port: number): Promise<Server> {
  const setHeaders = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  }
  const compress = compression()
  const files = sirv(folder, { etag: true, extensions: ['html'], setHeaders })
  const errorPage = readFileSync(join(folder, '404.html'))
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => {
      files(request, response, () => {
        setHeaders(response)
        response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(request.method === 'HEAD' ? undefined : errorPage)
      })
    })
  })
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => { fail(error.code === 'EADDRINUSE' ? new PortTaken(`Port ${port} is taken.`) : error) })
    server.listen(port, '127.0.0.1', () => { done(server) })
  })
}
