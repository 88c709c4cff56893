import { readdirSync } from 'node:fs'
import { buildSite } from '../../src/io/build.ts'
import type { BuildCost } from './build.ts'

/* One build of what the environment names; its cost as a line of JSON. */
const { out, seconds, searchSeconds } = await buildSite()
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const cost: BuildCost = { pages, seconds: seconds - searchSeconds, withSearch: seconds, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 }
process.stdout.write(`${JSON.stringify(cost)}\n`)
