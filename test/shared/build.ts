import { runScript } from './script.ts'

/** The day of every test. */
export const today = '2026-11-22'

/** Builds a site with the command, without the snapshot that may lie in the working copy. Throws with what it said if it failed. */
export async function build(content: string, out: string, audience = 'open', environment: Readonly<Record<string, string>> = {}): Promise<void> {
  const { code, stderr } = await runScript('build', ['--content', content, '--today', today, '--out', out], { RETTESNOR_AUDIENCE: audience, RETTESNOR_SNAPSHOT: '/nowhere/snapshot.json', ...environment })
  if (code !== 0) throw new Error(`The ${audience} build of ${content} failed:\n${stderr}`)
}
