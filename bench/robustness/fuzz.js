// Gives random odd inputs to the built library and reports each broken promise:
//   node bench/robustness/fuzz.js [--count N] [--from N] [--seed N] [--minutes N] [--every N] [--kinds A,B]
//        [--untimed] [--state FILE] [DUMP...]
// --every N: every Nth input is also checked against the schema and by all writers. --kinds A,B: of these kinds alone.
// --untimed: an input that takes long is no finding, for a machine that does other work.
// --state FILE: the next run continues where this one ends. DUMPs to mutate: texts, or .jsonl.gz with a text on each line; fixtures and seeds by default.
// Needs `npm run build` before.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { faultsOf } from './fuzz/check.js'
import { inputOf, KIND_NAMES } from './fuzz/inputs.js'
import { randomOf } from './fuzz/random.js'
import { shrink } from './fuzz/shrink.js'

const option = { type: 'string' }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: option,
    from: option,
    seed: option,
    minutes: option,
    every: option,
    state: option,
    kinds: option,
    untimed: { type: 'boolean' }
  }
})
const { state } = values
const kept = state !== undefined && existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')) : null
const seed = Number(values.seed ?? kept?.seed ?? 1)
const first = Number(values.from ?? kept?.next ?? 0)
const count = Number(values.count ?? 1_000)
const every = Number(values.every ?? 1)
const timed = values.untimed !== true
const until = Date.now() + Number(values.minutes ?? 1e6) * 60_000
const dumps = dumpsOf(positionals)
const chosen = values.kinds?.split(',') ?? KIND_NAMES
const kinds = Object.fromEntries(chosen.map((kind) => [kind, 0]))
let findings = 0
let at = first
for (; at < first + count && Date.now() < until; at++) {
  const input = inputOf(randomOf(seed, at), dumps, chosen)
  kinds[input.kind]++
  const faults = await faultsOf(input, { deep: at % every === 0, timed })
  if (faults.length > 0) await reportFinding(input, faults)
  if (state !== undefined && at % 1_000 === 999) saveState(at + 1)
}
if (state !== undefined) saveState(at)
console.log(
  Object.entries(kinds)
    .map(([kind, inputs]) => `${kind} ${inputs}`)
    .join(', ')
)
console.log(`${at - first} inputs from ${first}, seed ${seed}: ${findings} findings`)
process.exitCode = findings > 0 ? 1 : 0

async function reportFinding({ kind, bytes, options }, faults) {
  findings++
  const promise = faults[0].split(':')[0]
  // A slow input is not shrunk: each byte may matter.
  const small =
    promise === 'slow'
      ? bytes
      : await shrink(bytes, async (part) =>
          (await faultsOf({ bytes: part, options })).some((one) => one.startsWith(promise))
        )
  const text = small.toString()
  const shown = Buffer.from(text).equals(small) ? { text } : { base64: small.toString('base64') }
  console.log(JSON.stringify({ input: at, seed, kind, options, faults: faults.slice(0, 3), ...shown }))
}

function saveState(next) {
  writeFileSync(state, `${JSON.stringify({ seed, next })}\n`)
}

function dumpsOf(files) {
  const chosen =
    files.length > 0
      ? files
      : [
          ...readdirSync('fixtures').map((name) => `fixtures/${name}/dump.txt`),
          ...readdirSync('seeds').map((name) => `seeds/${name}`)
        ]
  return chosen
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      if (!file.endsWith('.jsonl.gz')) return [readFileSync(file, 'utf8')]
      return gunzipSync(readFileSync(file))
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text)
    })
    .filter((text) => text !== '')
}
