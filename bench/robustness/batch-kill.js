// Kills runs over many inputs (SIGKILL) at seeded random moments, resumes them, and compares what comes of it in the end with
// what a run that nobody disturbed makes.
//
//   node bench/robustness/batch-kill.js [kills] [seed] [ways]   300 kills of each way, seed 1, all ways; needs `npm run build` before
//
// ways, joined by commas: to, archive, update, merge, report
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { differenceOf, pictureOf, sha256 } from './picture.js'

const KILLS = Number(process.argv[2] ?? 300)
const INPUTS = 150
/** A run is resumed after at most this many kills, so that many of them are brought to their end. */
const KILLS_IN_A_ROW = 5
/** What a kill leaves is verified once in this many kills. */
const VERIFY_EACH = 3
const STET = fileURLToPath(new URL('../../bin/stet.js', import.meta.url))
const environment = { ...process.env, SOURCE_DATE_EPOCH: '0' }

const root = mkdtempSync(path.join(tmpdir(), 'stet-kill-'))
const at = (name) => path.join(root, name)
const random = seeded(Number(process.argv[3] ?? 1))

/** What is killed. `args` of a run into a folder, `before` prepares the folder, `isBag` whether verify has a say in it. */
const WAYS = {
  to: { args: (to) => [at('old'), '--to', to, '-f', 'json', '-f', 'markdown', '--jobs', '2'], isBag: false },
  archive: { args: (to) => archive('old', to), less: 'old-less', isBag: true },
  update: { args: (to) => archive('new', to), less: 'new-less', before: 'bag-old', isBag: true },
  merge: { args: (to) => ['archive', '--merge', at('shard-1'), at('shard-2'), '--to', to, '--jobs', '1'], isBag: true },
  report: {
    args: (to) => [...archive('old', to), '--report', path.join(path.dirname(to), 'report.html')],
    before: 'bag-old',
    isBag: true
  }
}

try {
  plant('old', () => false)
  plant('new', (index) => index % 2 === 0)
  plant('old-less', () => false, isGone)
  plant('new-less', (index) => index % 2 === 0, isGone)
  demand(run(archive('old', at('bag-old'))))
  for (const part of [1, 2]) demand(run([...archive('old', at(`shard-${part}`)), '--shard', `${part}/2`]))
  let wrong = 0
  for (const name of process.argv[4]?.split(',') ?? Object.keys(WAYS)) wrong += await tryWay(name, WAYS[name])
  process.exitCode = wrong === 0 ? 0 : 1
} finally {
  rmSync(root, { recursive: true, force: true })
}

function archive(edition, to) {
  return ['archive', at(edition), '--to', to, '--jobs', '2', '--update']
}

/** Kills one way to write a folder as often as asked for; gives the number of things that were wrong. */
async function tryWay(name, way) {
  const undisturbed = fresh(way, 'undisturbed')
  const started = Date.now()
  demand(run(way.args(at('undisturbed/out'))))
  const time = Date.now() - started
  const state = { name, way, undisturbed, whole: pictureOf(undisturbed), wrong: [], phases: {} }
  let kills = 0
  let ends = 0
  for (; kills < KILLS; ends++) {
    fresh(way, 'tried')
    for (let inARow = Math.ceil(random() * KILLS_IN_A_ROW); inARow > 0 && kills < KILLS; inARow--) {
      if (!(await killed(way.args(at('tried/out')), momentIn(time)))) break
      kills++
      check(state, kills)
    }
    if (way.less !== undefined && ends % 2 === 1) bringToAnEndWithout(state, ends)
    else bringToItsEnd(state, ends)
  }
  console.log(
    `${name}: ${kills} kills, ${ends} runs of ${INPUTS} inputs brought to their end, ${state.wrong.length} wrong`
  )
  for (const [phase, count] of Object.entries(state.phases).sort())
    console.log(`  ${String(count).padStart(4)}  ${phase}`)
  for (const line of state.wrong) console.log(`  ${line}`)
  return state.wrong.length
}

/** A folder for a run, with what was there before it. */
function fresh({ before }, name) {
  rmSync(at(name), { recursive: true, force: true })
  mkdirSync(at(name))
  if (before !== undefined) cpSync(at(before), at(`${name}/out`), { recursive: true })
  return at(name)
}

/** Any moment of a run and a little after; one in three is aimed at its last part, which is short and does the most delicate things. */
function momentIn(time) {
  return random() < 0.33 ? time * (0.85 + 0.25 * random()) : time * 1.1 * random()
}

/** The same again: what comes of it must be what an undisturbed run makes, and nothing else. */
function bringToItsEnd({ way, whole, wrong }, round) {
  const end = run(way.args(at('tried/out')))
  if (end.status !== 0) wrong.push(`round ${round}: the last run ended with ${end.status}: ${end.stderr}`)
  const now = pictureOf(at('tried'))
  if (now !== whole) wrong.push(`round ${round}: it is not what an undisturbed run makes: ${differenceOf(whole, now)}`)
  if (way.isBag && verify().status !== 0) wrong.push(`round ${round}: verify is not content`)
}

/** A tenth of the inputs have gone: the archive must be whole, with the files of the others as they would be. */
function bringToAnEndWithout({ way, whole, wrong }, round) {
  const end = run(archive(way.less, at('tried/out')))
  if (end.status !== 0) wrong.push(`round ${round}, fewer inputs: the last run ended with ${end.status}: ${end.stderr}`)
  if (verify().status !== 0) wrong.push(`round ${round}, fewer inputs: verify is not content`)
  const made = new Set(pictureOf(at('tried')).split('\n'))
  const lacking = whole
    .split('\n')
    .filter(
      (line) => /^out\/data\/(?:source|json|markdown)\//.test(line) && !isGone(Number(/dump (\d+)/.exec(line)?.[1]))
    )
    .filter((line) => !made.has(line))
  if (lacking.length > 0) wrong.push(`round ${round}, fewer inputs: ${lacking.length} files are not as they would be`)
}

/** What a killed run left: files that are whole, and an archive that is called incomplete or whole, never wrong. */
function check({ way, name, undisturbed, whole, wrong, phases }, kill) {
  const phase = phaseOf(at('tried/out'), way)
  phases[phase] = (phases[phase] ?? 0) + 1
  const isWhole = new Set(whole.split('\n'))
  const report = path.join(at('tried'), 'report.html')
  if (existsSync(report) && sha256(report) !== sha256(path.join(undisturbed, 'report.html')))
    wrong.push(`kill ${kill}: the report is torn`)
  if (!way.isBag) {
    const torn = pictureOf(at('tried'))
      .split('\n')
      .filter((line) => line !== '' && !line.includes('.stet-') && !isWhole.has(line))
    if (torn.length > 0) wrong.push(`kill ${kill}: torn: ${torn[0]}`)
  } else if (kill % VERIFY_EACH === 0 && existsSync(at('tried/out/stet-journal.ndjson'))) {
    const { stdout } = verify()
    const codes = new Set(stdout === '' ? ['nothing said'] : JSON.parse(stdout).faults.map((fault) => fault.code))
    codes.delete('incomplete')
    if (codes.size > 0) wrong.push(`${name}, kill ${kill}: verify said ${[...codes].join(', ')}`)
  }
}

function run(args) {
  return spawnSync(process.execPath, [STET, ...args], { encoding: 'utf8', env: environment })
}

function demand({ status, stderr }) {
  if (status !== 0) throw new Error(stderr)
}

function verify() {
  return run(['verify', at('tried/out'), '--json', '--jobs', '1'])
}

/** True if the run was still going when it was killed. */
function killed(args, after) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [STET, ...args], { stdio: 'ignore', env: environment })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

function phaseOf(folder, { isBag }) {
  const has = (name) => existsSync(path.join(folder, name))
  if (!has('')) return '1 before the folder was made'
  const isWriting = filesNamed(folder, '.stet-tmp-') ? ', a file half-written' : ''
  if (!isBag) return filesNamed(folder, '.stet-run-') ? `4 converting${isWriting}` : '8 all done, or not started'
  if (!has('stet-journal.ndjson')) return '2 before the journal was started'
  if (has('tagmanifest-sha256.txt'))
    return has('.stet-lock') ? '3 looking, or closed and not released' : '8 all done, or not started'
  if (finished(folder) < INPUTS) return `4 writing inputs${isWriting}`
  if (has('manifest-sha256.txt')) return '7 between the manifest and the last file'
  return isWriting === '' ? '5 all inputs written' : '6 writing catalogue, manifest and journal'
}

/** How many inputs the journal calls finished, of the edition that is being made. */
function finished(folder) {
  const state = new Map()
  for (const line of readFileSync(path.join(folder, 'stet-journal.ndjson'), 'utf8').split('\n')) {
    try {
      const { source, void: isVoid } = JSON.parse(line)
      if (source !== undefined) state.set(source, isVoid !== true)
    } catch {
      // The last line, torn.
    }
  }
  return [...state.values()].filter(Boolean).length
}

function filesNamed(folder, start) {
  return readdirSync(folder, { recursive: true }).some((name) => path.basename(name).startsWith(start))
}

/** Every tenth, of those that change and of those that do not. */
function isGone(index) {
  return index % 20 === 4 || index % 20 === 7
}

function plant(edition, isChanged, isLeftOut = () => false) {
  for (let index = 0; index < INPUTS; index++) {
    if (isLeftOut(index)) continue
    const folder = path.join(at(edition), `d${index % 20}`)
    mkdirSync(folder, { recursive: true })
    const body = isChanged(index) ? 'The dam has failed.' : 'The dam holds.'
    writeFileSync(
      path.join(folder, `dump ${index}.txt`),
      `Dam ${index} in spring\n\n${body} People of valley ${index} came to see it.\n\nShare this article\n`
    )
  }
}

function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
