import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, run } from './shared/command.ts'

const folder = 'src/styles/theme'
const target = `${folder}/theme.css`

await run(() => ({
  program: command('theme', 'Makes the theme of the site from its configuration with the tools of Designsystemet.').option('--check', 'only say whether it is up to date', false),
  action({ check }: { check: boolean }): number {
    const temporary = mkdtempSync(join(tmpdir(), 'rettesnor-theme-'))
    try {
      const config = JSON.parse(readFileSync(`${folder}/designsystemet.config.json`, 'utf8')) as { outDir: string }
      const configPath = join(temporary, 'designsystemet.config.json')
      writeFileSync(configPath, JSON.stringify({ ...config, outDir: join(temporary, 'tokens') }))
      const tool = (...words: string[]) => execFileSync('designsystemet', ['tokens', ...words], { stdio: ['ignore', 'ignore', 'inherit'], cwd: temporary })
      tool('create', '--config', configPath)
      tool('build', '-t', join(temporary, 'tokens'), '-o', join(temporary, 'css'), '--config', configPath)
      const name = readdirSync(join(temporary, 'css')).find((file) => file.endsWith('.css')) ?? ''
      const made = readFileSync(join(temporary, 'css', name), 'utf8')
      if (!check) writeFileSync(target, made)
      else if (readFileSync(target, 'utf8') !== made) {
        process.stderr.write(`${target} is stale: run npm run theme.\n`)
        return 1
      }
      return 0
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  },
}))
