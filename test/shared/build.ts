import { runScript } from './script.ts'

/** The day of every test. */
export const today = '2026-11-22'

/** Builds a site with the command. Throws with what it said if it failed. */
export async function build(content: string, out: string, audience = 'open'): Promise<void> {
  const { code, stderr } = await runScript('build', ['--content', content, '--today', today, '--out', out], { RETTESNOR_AUDIENCE: audience })
  if (code !== 0) throw new Error(`The ${audience} build of ${content} failed:\n${stderr}`)
}
