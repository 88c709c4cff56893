import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Octokit } from '@octokit/rest'
import { Hono } from 'hono'
import { InvalidArgumentError } from 'commander'
import { now } from '../src/io/clock.ts'
import { given } from '../src/io/environment.ts'
import { signIn } from '../src/io/sign-in.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'

await run(() => ({
  program: command('oauth', 'Signs editors in by a GitHub App: exchanges codes for tokens that expire. Set RETTESNOR_OAUTH_CLIENT_ID, RETTESNOR_OAUTH_CLIENT_SECRET, RETTESNOR_OAUTH_ORIGINS (the origins of the editing interface, with commas between), RETTESNOR_OAUTH_URL (this server as browsers reach it) and, for GitHub Enterprise Server, RETTESNOR_FORGE_API.')
    .option('--port <port>', 'the port on this machine, behind the web server', aPort, 4322)
    .option('--host <address>', 'the address to listen on; this machine alone when nothing is said', '127.0.0.1'),
  async action({ port, host }: CommonOptions & { port: number; host: string }): Promise<number> {
    const needed = (name: string): string => {
      const value = given(name)
      if (value === undefined) throw new Refusal(`${name} is not set`)
      return value
    }
    const address = anAddress('RETTESNOR_OAUTH_URL', needed('RETTESNOR_OAUTH_URL'))
    const origins = needed('RETTESNOR_OAUTH_ORIGINS').split(',').map((origin) => new URL(anAddress('RETTESNOR_OAUTH_ORIGINS', origin.trim())).origin)
    const octokit = new Octokit({ baseUrl: given('RETTESNOR_FORGE_API') ?? 'https://api.github.com' })
    const app = signIn({ clientId: needed('RETTESNOR_OAUTH_CLIENT_ID'), clientSecret: needed('RETTESNOR_OAUTH_CLIENT_SECRET'), origins, address, octokit, now, log: (line) => { process.stderr.write(`${now().toISOString()} ${line}\n`) } })
    // The web server in front may leave the path of the address on, or take it off.
    const whole = new Hono().route(new URL(address).pathname, app).route('/', app)
    const server = createServer((request, response) => { void getRequestListener(whole.fetch, { overrideGlobalObjects: false })(request, response) })
    await new Promise<void>((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) => { fail(error.code === 'EADDRINUSE' ? new Refusal(`port ${port} is taken`) : error) })
      server.listen(port, host, done)
    })
    process.stdout.write(`sign-in for ${origins.join(', ')} on http://${host}:${port}/\n`)
    return 0
  },
}))

/** An address of the web, without a slash at the end; plain HTTP on this machine alone. */
function anAddress(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname)))) throw new Refusal(`${name}: «${value}» must be an address that begins with https://`)
  return value.replace(/\/$/, '')
}

function aPort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError(`«${value}» is not a port.`)
  return Number(value)
}
