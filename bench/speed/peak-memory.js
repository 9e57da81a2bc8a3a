// Loaded before a program (`node --import`): prints the program's peak memory and CPU time when it ends.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(2, `\npeak ${maxRSS} KiB, cpu ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s\n`)
})
