import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before a program that is measured: at its end it says on channel 3 what it used.
if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    try {
      writeSync(3, `${JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 })}\n`)
    } catch {
      // A process of the program's own, without the channel.
    }
  })
