// Measures how fast one thread labels JSON Lines, to labels and to whole documents, beside a baseline program that reads,
// parses and writes the same lines. Figures are CPU seconds, user and system, of the whole process.
//
//   node bench/speed/label.js DATA.jsonl[.gz] [rounds]
//   node bench/speed/label.js --profile DATA.jsonl[.gz]     the functions that take the time, with their shares
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const PROGRAM = fileURLToPath(new URL('../../bin/stet.js', import.meta.url))
const BASELINE = `
const { createReadStream, createWriteStream } = require('node:fs')
const out = createWriteStream(process.argv[2])
let rest = ''
createReadStream(process.argv[1], { encoding: 'utf8', highWaterMark: 1 << 20 })
  .on('data', chunk => {
    const lines = (rest + chunk).split('\\n')
    rest = lines.pop()
    out.write(lines.map(line => JSON.stringify(JSON.parse(line))).join('\\n') + '\\n')
  })
  .on('end', () => out.end(rest))
`
/** Sizes of ever larger documents, in megabytes: the time for a line should be the same in each. */
const GROWING = [1, 10, 100]

const profiled = process.argv.includes('--profile')
const [data, rounds = '3'] = process.argv.slice(2).filter((word) => word !== '--profile')
if (data === undefined || data.startsWith('-')) {
  console.error('usage: node bench/speed/label.js [--profile] DATA.jsonl[.gz] [rounds]')
  process.exit(64)
}
const folder = mkdtempSync(join(tmpdir(), 'stet-speed-'))

/** The CPU seconds of a program, by the shell's `time`. */
function cpu(args) {
  const { stderr, status } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@"', process.execPath, ...args],
    { encoding: 'utf8' }
  )
  if (status !== 0) throw new Error(stderr)
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return user + system
}

const best = (args) => Math.min(...Array.from({ length: Number(rounds) }, () => cpu(args)))
const round = (value, places = 2) => value.toFixed(places)

function profile(input) {
  spawnSync(process.execPath, [
    '--cpu-prof',
    '--cpu-prof-dir',
    folder,
    PROGRAM,
    '-f',
    'labels',
    input,
    '-o',
    join(folder, 'out'),
    '--force'
  ])
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'))
  const { nodes, samples } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const names = new Map(
    nodes.map((node) => [node.id, `${node.callFrame.functionName || '(anonymous)'}:${node.callFrame.lineNumber}`])
  )
  const counts = new Map()
  for (const sample of samples) counts.set(names.get(sample), (counts.get(names.get(sample)) ?? 0) + 1)
  for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 25))
    console.log(`${round((count * 100) / samples.length, 1).padStart(5)} %  ${name}`)
}

try {
  const bytes = readFileSync(data)
  const input = join(folder, 'in.jsonl')
  writeFileSync(input, data.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  if (profiled) profile(input)
  else {
    const size = statSync(input).size / 1e6
    const baseline = best(['-e', BASELINE, input, join(folder, 'baseline')])
    console.log(`baseline ${round(baseline)} s   ${round(size / baseline, 1)} MB/s`)
    for (const format of ['labels', 'ndjson']) {
      const took = best([PROGRAM, '-f', format, input, '-o', join(folder, format), '--force'])
      console.log(
        `${format.padEnd(8)} ${round(took)} s   ${round(size / took, 1)} MB/s   ${round(took / baseline, 1)} x the baseline`
      )
    }
    const texts = readFileSync(input, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
      .join('\n\n')
    for (const megabytes of GROWING) {
      const text = texts.repeat(Math.ceil((megabytes * 1e6) / texts.length)).slice(0, megabytes * 1e6)
      writeFileSync(join(folder, 'large.jsonl'), `${JSON.stringify({ id: 'large', text })}\n`)
      const took = cpu([
        PROGRAM,
        '-f',
        'labels',
        join(folder, 'large.jsonl'),
        '-o',
        join(folder, 'large'),
        '--force',
        '--largest-document',
        '500MiB',
        '--longest-line',
        '500MiB'
      ])
      console.log(
        `one document of ${megabytes} MB   ${round(took)} s   ${round((took * 1e6) / text.split('\n').length, 1)} µs a line`
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
