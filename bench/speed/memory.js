// Measures the peak memory of large streams through the program, beside that of baseline programs that read, parse and
// write the same.
//
//   node bench/speed/memory.js [MB of JSON Lines] [MB of WET] [MB of one long line]     needs `npm run build` before
//
// 2000, 1000 and 700 unless told; 0 leaves a part out.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const [jsonl = 2000, wet = 1000, long = 700] = process.argv.slice(2).map(Number)
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const STET = here('../../bin/stet.js')
const [MAKE_JSONL, MAKE_WET] = [here('../data/make-jsonl.js'), here('../data/make-wet.js')]
const [JSONL_BASELINE, WET_BASELINE] = [here('./jsonl-baseline.js'), here('./wet-baseline.js')]
/** Peak memory may be this many times that of the baseline. */
const MOST = 1.3

/** Pipes a data maker into a program; gives the program's peak in MiB, CPU seconds, exit code and lines written. */
async function run(maker, program) {
  const source = spawn(process.execPath, maker, { stdio: ['ignore', 'pipe', 'inherit'] })
  const child = spawn(process.execPath, ['--import', here('./peak-memory.js'), ...program], {
    stdio: ['pipe', 'pipe', 'pipe']
  })
  source.stdout.pipe(child.stdin)
  child.stdin.on('error', () => {})
  let messages = ''
  child.stderr.on('data', (data) => {
    messages += data
  })
  let lines = 0
  let errors = 0
  child.stdout.on('data', (data) => {
    for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, at + 1)) lines++
    if (data.includes('"too-large"')) errors++
  })
  const code = await new Promise((done) => child.on('close', done))
  const [, peak, cpu] = /peak (\d+) KiB, cpu ([\d.]+) s/.exec(messages) ?? [messages, 0, 0]
  return { peak: Math.round(peak / 1024), cpu: Number(cpu), code, lines, errors }
}

async function compare(name, maker, baseline) {
  const least = await run(maker, baseline)
  const stet = await run(maker, [STET, '-f', 'ndjson', '-'])
  const ratio = stet.peak / least.peak
  const verdict = ratio <= MOST && stet.lines === least.lines && stet.code === 0 ? 'ok' : 'TOO MUCH'
  console.log(
    `${name}: baseline ${least.peak} MiB ${least.cpu} s, stet ${stet.peak} MiB ${stet.cpu} s, ` +
      `ratio ${ratio.toFixed(2)}, ${stet.lines} lines: ${verdict}`
  )
}

if (jsonl > 0) await compare(`JSON Lines, ${jsonl} MB`, [MAKE_JSONL, String(jsonl * 1e6)], [JSONL_BASELINE])
if (wet > 0) {
  await compare(`WET, ${wet} MB`, [MAKE_WET, String(wet * 1e6)], [WET_BASELINE])
  await compare(`WET in gzip, ${wet / 10} MB`, [MAKE_WET, String(wet * 1e5), 'gzip'], [WET_BASELINE])
}
if (long > 0) {
  const maker = [MAKE_JSONL, String(long * 1e6 + 1e5), String(long * 1e6)]
  const { peak, code, lines, errors } = await run(maker, [STET, '-f', 'ndjson', '-'])
  console.log(
    `a line of ${long} MB: peak ${peak} MiB, exit ${code}, ${lines} lines, ${errors === 1 ? 'one error for it' : 'NO ERROR'}`
  )
}
