// Loaded before a program (`node --import`): says at its end how much memory it had at most, and its cpu time.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(2, `\npeak ${maxRSS} KiB, cpu ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s\n`)
})
