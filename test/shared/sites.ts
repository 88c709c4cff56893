import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serve } from '../../src/io/server.ts'
import { build } from './build.ts'
import { realProposal } from './proposal.ts'

/** A site that was built for the tests: its folder, and its address as `http://127.0.0.1:PORT`. */
export interface Site {
  readonly folder: string
  readonly address: string
}

declare module 'vitest' {
  interface ProvidedContext {
    open: Site
    internal: Site
  }
}

/** Builds the real content once for each audience, and serves both until the last test has run. */
export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync('.rettesnor', { recursive: true })
  // Inside the project, so that builds that run at the same time keep their working files apart.
  const folder = mkdtempSync('.rettesnor/sites-')
  const audiences = ['open', 'internal'] as const
  // With a hearing that is open on the day of the tests; the open site is served with a desk, the internal one without.
  const snapshot = join(folder, 'snapshot.json')
  writeFileSync(snapshot, JSON.stringify(realProposal()))
  await Promise.all(audiences.map((audience) => build('content', join(folder, audience), audience, { RETTESNOR_SNAPSHOT: snapshot, ...(audience === 'open' ? { RETTESNOR_DESK: '1' } : {}) })))
  const servers = await Promise.all(audiences.map((audience) => serve(join(folder, audience), 0)))
  for (const [index, audience] of audiences.entries()) {
    const { port } = servers[index]?.address() as AddressInfo
    project.provide(audience, { folder: join(folder, audience), address: `http://127.0.0.1:${port}` })
  }
  return () => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
    rmSync(folder, { recursive: true, force: true })
  }
}
