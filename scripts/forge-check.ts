import { Option } from 'commander'
import { forgeFaults } from '../src/domain/reports/forge-settings.ts'
import { forgeSettings } from '../src/io/forge/settings.ts'
import { command, run, type CommonOptions } from './shared/command.ts'
import { atForge, forgeHelp, givenForge } from './shared/forge.ts'

await run(() => ({
  program: command('forge-check', `Verifies that a forge guards main as Rettesnor needs: no bypass, no force push, no deletion, required review and status, merge commits alone. Exit 1 with what is missing. Set ${forgeHelp}; the token must be able to see rulesets.`)
    .addOption(new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text')),
  async action({ format }: CommonOptions & { format: 'text' | 'json' }): Promise<number> {
    const forge = givenForge()
    const faults = forgeFaults(await atForge(() => forgeSettings(forge)))
    if (format === 'json') process.stdout.write(`${JSON.stringify({ faults }, null, 2)}\n`)
    else process.stdout.write(faults.length === 0 ? `${forge.owner}/${forge.repo} er satt opp som det skal.\n` : `${faults.map((fault) => `- ${fault}`).join('\n')}\n`)
    return faults.length > 0 ? 1 : 0
  },
}))
