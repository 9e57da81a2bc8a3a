// Measures how the work of every reader and writer grows with texts that are hard to read:
//   node bench/robustness/growth.js [--largest BYTES] [NAME...]
// Each payload is converted at an eighth, a quarter, a half and all of 0.8 MB; shown are CPU times (best of two) and the growth of each doubling.
// Needs `npm run build` before. Ends with 1 where a doubling takes more than 2.6 times as long.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bestMilliseconds } from './growth/measure.js'
import { PAYLOADS, payload } from './growth/payloads.js'

const LARGEST = 800_000
const SHARES = [1 / 8, 1 / 4, 1 / 2, 1]
const RUNS = 2
const MOST_GROWTH = 2.6
/** Below it the machine's own work is more than the program's. */
const LEAST_MILLISECONDS = 40
const LONGEST_WAIT = 900_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { largest: { type: 'string' }, one: { type: 'boolean' } }
})
const largest = Number(values.largest ?? LARGEST)
const chosen = positionals.length === 0 ? Object.keys(PAYLOADS) : positionals
const unknown = chosen.filter((name) => !Object.hasOwn(PAYLOADS, name))
if (unknown.length > 0) throw new Error(`expected names of payloads: ${Object.keys(PAYLOADS).join(', ')}`)
if (values.one === true) console.log(JSON.stringify(await timesOf(chosen[0])))
else {
  const slow = chosen.filter((name) => !report(name))
  console.log(`${chosen.length} payloads, ${slow.length} that grow faster than ${MOST_GROWTH} times for a doubling`)
  process.exitCode = slow.length > 0 ? 1 : 0
}

async function timesOf(name) {
  const times = []
  for (const share of SHARES)
    times.push(await bestMilliseconds(payload(PAYLOADS[name], largest * share), PAYLOADS[name].from, RUNS))
  return times
}

/** In a process of its own, so that one that takes minutes does not hold up the others. */
function report(name) {
  let times
  try {
    const out = execFileSync(
      process.execPath,
      [fileURLToPath(import.meta.url), '--one', '--largest', String(largest), name],
      {
        encoding: 'utf8',
        timeout: LONGEST_WAIT,
        killSignal: 'SIGKILL',
        stdio: ['ignore', 'pipe', 'pipe']
      }
    )
    times = JSON.parse(out)
  } catch (error) {
    console.log(
      `${name.padEnd(34)} ${String(error.stderr).match(/\w*Error:.*/)?.[0] ?? error.code ?? error.message}  TOO SLOW`
    )
    return false
  }
  const growth = times.slice(1).map((time, at) => time / Math.max(times[at], LEAST_MILLISECONDS))
  const worst = Math.max(...growth)
  const line = times.map((time) => `${time.toFixed(0).padStart(6)} ms`).join('')
  console.log(
    `${name.padEnd(34)}${line}   ${growth.map((one) => one.toFixed(1)).join(' ')}${worst > MOST_GROWTH ? '  GROWS' : ''}`
  )
  return worst <= MOST_GROWTH
}
