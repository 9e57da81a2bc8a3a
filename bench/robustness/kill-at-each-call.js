// Kills a run over a few inputs before each of its calls that change files, one run for each, and runs it again: what comes of it must
// be what a run that nobody disturbed makes, and nothing else may be left behind. Then the same for the run after a killed one, which
// takes over a lock and goes on with what is half done: one killed in its middle, near its end, and at other places until there were
// 300 kills.
//
//   node bench/robustness/kill-at-each-call.js [ways] [most]   all ways, before each call; needs `npm run build` before
//
// ways, joined by commas: to, archive, update, merge, report. most: kill before so many calls of a run at most, its first ones.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { differenceOf, pictureOf } from './picture.js'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const STET = here('../../bin/stet.js')
const KILL = here('kill-at-call.cjs')
const MOST = Number(process.argv[3] ?? Infinity)
const INPUTS = 3
/** Three times through the calls that are asked for, and 300 kills where that is all of them. */
const LEAST = Math.min(300, 3 * MOST)
/** Where the earlier run was killed, as a share of its calls; null where there was none. */
const EARLIER = [null, 0.5, 1, 0.75, 0.25, 0.875, 0.625, 0.375, 0.125]
/** The last calls release the lock. */
const LAST = 2

const root = mkdtempSync(path.join(tmpdir(), 'stet-kill-'))
const at = (name) => path.join(root, name)
const archive = (inputs) => ['archive', at(inputs), '--to', at('tried/out'), '--jobs', '1']

/** What is killed; `before` is in its folder already. */
const WAYS = {
  to: { args: [at('old'), '--to', at('tried/out'), '-f', 'json', '-f', 'markdown', '--jobs', '1'] },
  archive: { args: archive('old') },
  update: { args: [...archive('new'), '--update'], before: 'bag-old' },
  merge: { args: ['archive', '--merge', at('shard-1'), at('shard-2'), '--to', at('tried/out'), '--jobs', '1'] },
  report: { args: [...archive('old'), '--report', at('tried/report.html')], before: 'bag-old' }
}

try {
  plant('old', 'The dam holds.')
  plant('new', 'The dam has failed.')
  demand(run(['archive', at('old'), '--to', at('bag-old')]))
  for (const part of [1, 2]) demand(run(['archive', at('old'), '--to', at(`shard-${part}`), '--shard', `${part}/2`]))
  let wrong = 0
  for (const name of process.argv[2]?.split(',') ?? Object.keys(WAYS)) wrong += tryWay(name, WAYS[name])
  process.exitCode = wrong === 0 ? 0 : 1
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Returns how many kills left something wrong. */
function tryWay(name, { args, before }) {
  fresh(before)
  const undisturbed = run(args, 0)
  demand(undisturbed)
  const whole = pictureOf(at('tried'))
  const calls = Number(/^calls: (\d+)$/m.exec(undisturbed.stderr)[1])
  let kills = 0
  let wrong = 0
  for (const share of EARLIER) {
    if (kills >= LEAST) break
    const earlier = share === null ? null : Math.ceil(share * (calls - LAST))
    for (let call = 1; call <= Math.min(calls, MOST); call++) {
      fresh(before)
      if (earlier !== null) run(args, earlier)
      const { signal, stdout } = run(args, call)
      if (signal === null) break
      kills++
      const end = run(args)
      const now = pictureOf(at('tried'))
      if (end.status === 0 && now === whole) continue
      wrong++
      const killed = `${earlier === null ? '' : `call ${earlier}, then `}call ${call}, ${stdout.split('\n')[0]}`
      console.log(`${name}, killed before ${killed}: ${end.status === 0 ? differenceOf(whole, now) : end.stderr}`)
    }
  }
  console.log(`${name}: ${kills} kills before one of ${calls} calls, ${wrong} wrong`)
  return wrong
}

function fresh(before) {
  rmSync(at('tried'), { recursive: true, force: true })
  mkdirSync(at('tried'))
  if (before !== undefined) cpSync(at(before), at('tried/out'), { recursive: true })
}

/** Runs the program, which is killed before this call; 0 counts the calls. */
function run(args, call = null) {
  const kill = call === null ? [] : ['--require', KILL]
  const env = { ...process.env, SOURCE_DATE_EPOCH: '0', KILL_AT: String(call), KILL_BELOW: at('tried') }
  return spawnSync(process.execPath, [...kill, STET, ...args], { encoding: 'utf8', env })
}

function demand({ status, stderr }) {
  if (status !== 0) throw new Error(stderr)
}

function plant(edition, text) {
  for (let index = 0; index < INPUTS; index++) {
    const folder = path.join(at(edition), `d${index % 2}`)
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
    const body = index === 1 ? 'The dam holds.' : text
    writeFileSync(
      path.join(folder, `dump ${index}.txt`),
      `Dam ${index} in spring\n\n${body} People of valley ${index} came to see it.\n\nShare this article\n`
    )
  }
}
