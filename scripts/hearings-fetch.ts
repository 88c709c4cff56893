import { forge } from '../src/io/forge/client.ts'
import { NoSnapshot, takeSnapshot } from '../src/io/forge/snapshot.ts'
import { given, snapshotBeside } from '../src/io/environment.ts'
import { writeSnapshot } from '../src/io/snapshot-file.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'

await run(() => ({
  program: command('hearings:fetch', 'Fetches hearings and drafts from the forge and writes the snapshot that the build reads. Set RETTESNOR_FORGE_REPOSITORY (owner/name), RETTESNOR_FORGE_API (https://api.github.com when nothing is said) and RETTESNOR_FORGE_TOKEN.')
    .option('--out <file>', 'where the snapshot is written (RETTESNOR_SNAPSHOT); beside the content folder when nothing is said'),
  async action({ content, out: wanted }: CommonOptions & { out?: string }): Promise<number> {
    const out = wanted ?? snapshotBeside(content)
    const repository = given('RETTESNOR_FORGE_REPOSITORY')
    if (repository === undefined) throw new Refusal('RETTESNOR_FORGE_REPOSITORY is not set: it names the repository, owner/name')
    const api = given('RETTESNOR_FORGE_API') ?? 'https://api.github.com'
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Refusal(`RETTESNOR_FORGE_REPOSITORY is «${repository}»; it must be owner/name`)
    if (!URL.canParse(api)) throw new Refusal(`RETTESNOR_FORGE_API is «${api}»; it must be an address`)
    try {
      const snapshot = await takeSnapshot(forge({ api, repository, token: given('RETTESNOR_FORGE_TOKEN') }))
      writeSnapshot(out, snapshot)
      process.stdout.write(`${snapshot.hearings.length} hearings and ${snapshot.drafts.length} drafts, ${out}\n`)
      return 0
    } catch (error) {
      if (error instanceof NoSnapshot) throw new Refusal(error.message)
      const { status, message } = error as { status?: number; message: string }
      if (status === undefined) throw error
      throw new Refusal(`the forge at ${api} answered ${status} for ${repository}: ${message}`)
    }
  },
}))
