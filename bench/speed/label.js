// How fast one thread labels: JSON lines in, labels (and whole documents) out, beside the floor: a program that reads,
// parses, writes out again and does nothing else. Figures are cpu seconds, user and system, of the whole process.
//
//   node bench/speed/label.js DATA.jsonl[.gz] [rounds]
//   node bench/speed/label.js --profile DATA.jsonl[.gz]     the functions that take the time, with their shares
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'stet.js')
const FLOOR = `
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
/** Sizes of the growing documents, in megabytes, that show whether a line costs the same in each. */
const GROWING = [1, 10, 100]

const profiled = process.argv.includes('--profile')
const [data, rounds = '3'] = process.argv.slice(2).filter((word) => word !== '--profile')
const room = mkdtempSync(join(tmpdir(), 'stet-speed-'))

/** Runs a program and gives the cpu seconds it took, by the shell's own clock. */
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
    room,
    PROGRAM,
    '-f',
    'labels',
    input,
    '-o',
    join(room, 'out'),
    '--force'
  ])
  const file = readdirSync(room).find((name) => name.endsWith('.cpuprofile'))
  const { nodes, samples } = JSON.parse(readFileSync(join(room, file), 'utf8'))
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
  const input = join(room, 'in.jsonl')
  writeFileSync(input, data.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  if (profiled) profile(input)
  else {
    const size = statSync(input).size / 1e6
    const floor = best(['-e', FLOOR, input, join(room, 'floor')])
    console.log(`floor   ${round(floor)} s   ${round(size / floor, 1)} MB/s`)
    for (const format of ['labels', 'ndjson']) {
      const took = best([PROGRAM, '-f', format, input, '-o', join(room, format), '--force'])
      console.log(
        `${format.padEnd(7)} ${round(took)} s   ${round(size / took, 1)} MB/s   ${round(took / floor, 1)} x the floor`
      )
    }
    const texts = readFileSync(input, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
      .join('\n\n')
    for (const megabytes of GROWING) {
      const text = texts.repeat(Math.ceil((megabytes * 1e6) / texts.length)).slice(0, megabytes * 1e6)
      writeFileSync(join(room, 'large.jsonl'), `${JSON.stringify({ id: 'large', text })}\n`)
      const took = cpu([
        PROGRAM,
        '-f',
        'labels',
        join(room, 'large.jsonl'),
        '-o',
        join(room, 'large'),
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
  rmSync(room, { recursive: true, force: true })
}
