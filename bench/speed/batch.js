// Archives many small files on a memory file system and measures it against a floor program that only copies them
// (temporary name and rename, one thread): cpu time against cpu time, and two jobs against one.
//
//   node bench/speed/batch.js [files] [folder]       20,000 files under /dev/shm unless told; needs `npm run build` before
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { plantDumps } from '../data/batch-dumps.js'

const FILES = Number(process.argv[2] ?? 20_000)
const FOLDER = process.argv[3] ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir())
const ROUNDS = Number(process.argv[4] ?? 3)
const STET = fileURLToPath(new URL('../../bin/stet.js', import.meta.url))
const FLOOR = fileURLToPath(new URL('./batch-baseline.js', import.meta.url))

const root = mkdtempSync(path.join(FOLDER, 'stet-bench-'))
try {
  plantDumps(path.join(root, 'in'), FILES)
  execFileSync('sync')
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
  const runs = { floor: [], one: [], two: [] }
  for (let round = 0; round < ROUNDS; round++) {
    runs.floor.push(timed([FLOOR, path.join(root, 'in'), path.join(root, 'floor')], 'floor'))
    runs.one.push(timed([STET, 'archive', path.join(root, 'in'), '--to', path.join(root, 'one'), '--jobs', '1'], 'one'))
    runs.two.push(timed([STET, 'archive', path.join(root, 'in'), '--to', path.join(root, 'two'), '--jobs', '2'], 'two'))
  }
  const cpu = (name) => median(runs[name].map((run) => run.cpu))
  const wall = (name) => median(runs[name].map((run) => run.wall))
  console.log(`${FILES} files, median of ${ROUNDS}`)
  for (const name of Object.keys(runs))
    console.log(`  ${name.padEnd(6)} cpu ${cpu(name).toFixed(2)} s   wall ${wall(name).toFixed(2)} s`)
  console.log(`  cpu, one job against the floor: ${(cpu('one') / cpu('floor')).toFixed(2)}   (goal: at most 8)`)
  console.log(`  wall, one job against two:      ${(wall('one') / wall('two')).toFixed(2)}   (goal: at least 1.5)`)
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Runs a program on an empty output; cpu time of all its threads, in seconds. */
function timed(args, output) {
  rmSync(path.join(root, output), { recursive: true, force: true })
  const script = `TIMEFORMAT='%R %U %S'; time "$@" >/dev/null 2>&1`
  const run = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${args[0]} ended with ${run.status}`)
  const [wall, user, system] = run.stderr.trim().split(' ').map(Number)
  return { wall, cpu: user + system }
}
