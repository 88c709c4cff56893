import { readFileSync, writeFileSync } from 'node:fs'
import { command, run } from './shared/command.ts'

/*
 * npm leaves the packages of other platforms out of the lock file where a registry does not hold them, and `npm ci` then refuses the lock file
 * on every platform. This writes their entries, without a checksum: what is never fetched here needs none, and whoever fetches it elsewhere
 * gets the version that its package names.
 */
interface Entry {
  version?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const path = 'package-lock.json'

await run(() => ({
  program: command('lock', 'Completes the lock file with the packages of platforms that the registry here does not hold.').option('--check', 'only say whether it is complete', false),
  action({ check }: { check: boolean }): number {
    const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> }
    const missing = missingEntries(lock.packages)
    if (missing.length === 0) return 0
    if (check) {
      process.stderr.write(`${path} lacks ${missing.map(([name]) => name).join(', ')}: run npm run lock.\n`)
      return 1
    }
    const packages = Object.fromEntries(Object.entries({ ...lock.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
    return 0
  },
}))

function missingEntries(packages: Readonly<Record<string, Entry>>): [string, Entry][] {
  return Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).flatMap(([name, version]): [string, Entry][] => {
      const place = `node_modules/${name}`
      const isHeld = Object.keys(packages).some((key) => key === place || key.endsWith(`/${place}`))
      return isHeld || !/^\d/.test(version) ? [] : [[place, { version, optional: true, ...platformOf(name) }]]
    }),
  )
}

/** Where a package belongs, by the name that such packages have: `…-darwin-arm64`, `…-linux-x64-musl`. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const os = /(?:^|[-/])(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)(?:-|$)/.exec(name)?.[1]
  const cpu = /(?:^|[-/])(arm64|x64|arm|ia32|wasm32|ppc64|riscv64|s390x|loong64)(?:-|$)/.exec(name)?.[1]
  const libc = /-(gnu|musl)$/.exec(name)?.[1]
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {}),
    ...(os ? { os: [os === 'windows' ? 'win32' : os] } : {}),
  }
}
