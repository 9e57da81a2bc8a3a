// Peak memory of big streams through the program, beside that of floor programs that read, parse and write the same.
//
//   node bench/speed/memory.js [MB of JSON Lines] [MB of WET] [MB of one long line]     needs `npm run build` before
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const [jsonl = 2000, wet = 1000, long = 700] = process.argv.slice(2).map(Number)
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const STET = here('../bin/stet.js')
const MOST = 1.3

/** Runs a maker into a program and answers its peak in MiB, cpu seconds, exit code and the lines it wrote. */
async function run(maker, program, pack) {
  const source = spawn(process.execPath, maker, { stdio: ['ignore', 'pipe', 'inherit'] })
  const child = spawn(process.execPath, ['--import', here('./peak.js'), ...program], {
    stdio: ['pipe', 'pipe', 'pipe']
  })
  source.stdout.pipe(child.stdin)
  child.stdin.on('error', () => {})
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  let lines = 0
  let errors = 0
  child.stdout.on('data', (data) => {
    for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, at + 1)) lines++
    if (pack === 'long' && data.includes('"too-large"')) errors++
  })
  const code = await new Promise((done) => child.on('close', done))
  const [, peak, cpu] = /peak (\d+) KiB, cpu ([\d.]+) s/.exec(said) ?? [said, 0, 0]
  return { peak: Math.round(peak / 1024), cpu: Number(cpu), code, lines, errors }
}

async function compare(name, maker, floor, stet) {
  const least = await run(maker, floor)
  const ours = await run(maker, stet)
  const ratio = ours.peak / least.peak
  const verdict = ratio <= MOST && ours.lines === least.lines && ours.code === 0 ? 'ok' : 'TOO MUCH'
  console.log(
    `${name}: floor ${least.peak} MiB ${least.cpu} s, stet ${ours.peak} MiB ${ours.cpu} s, ratio ${ratio.toFixed(2)}, ${ours.lines} lines: ${verdict}`
  )
}

const ndjson = [STET, '-f', 'ndjson', '-']
if (jsonl > 0)
  await compare(
    `JSON Lines, ${jsonl} MB`,
    [here('./make-jsonl.js'), String(jsonl * 1e6)],
    [here('./jsonl-floor.js')],
    ndjson
  )
if (wet > 0) {
  await compare(`WET, ${wet} MB`, [here('./make-wet.js'), String(wet * 1e6)], [here('./wet-floor.js')], ndjson)
  await compare(
    `WET in gzip, ${wet / 10} MB`,
    [here('./make-wet.js'), String(wet * 1e5), 'gzip'],
    [here('./wet-floor.js')],
    ndjson
  )
}
if (long > 0) {
  const { peak, code, lines, errors } = await run(
    [here('./make-jsonl.js'), String(long * 1e6 + 1e5), String(long * 1e6)],
    ndjson,
    'long'
  )
  console.log(
    `a line of ${long} MB: peak ${peak} MiB, exit ${code}, ${lines} lines, ${errors === 1 ? 'one error for it' : 'NO ERROR'}`
  )
}
