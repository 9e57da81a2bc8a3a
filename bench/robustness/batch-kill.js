// Kills `stet archive` (SIGKILL) at seeded random moments, resumes it, and compares what comes of it in the end with an
// archive that nobody disturbed. Half of the rounds make a new archive, half update one of which half the sources changed.
//
//   node bench/robustness/batch-kill.js [kills] [seed] [folder]        300 kills, seed 1; needs `npm run build` before
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const KILLS = Number(process.argv[2] ?? 300)
const INPUTS = 500
/** An archive is resumed after at most this many kills, so that many of them are brought to their end. */
const KILLS_IN_A_ROW = 5
const STET = fileURLToPath(new URL('../../bin/stet.js', import.meta.url))
const environment = { ...process.env, SOURCE_DATE_EPOCH: '0' }

const root = mkdtempSync(path.join(process.argv[4] ?? tmpdir(), 'stet-kill-'))
const at = (name) => path.join(root, name)
const random = seeded(Number(process.argv[3] ?? 1))
const phases = {}
const wrong = []

try {
  plant('old', () => false)
  plant('new', (index) => index % 2 === 0)
  plant('old-less', () => false, isGone)
  plant('new-less', (index) => index % 2 === 0, isGone)
  const whole = {}
  for (const edition of ['old', 'new']) {
    const begun = Date.now()
    run(edition, `whole-${edition}`)
    whole[edition] = { picture: picture(at(`whole-${edition}`)), time: Date.now() - begun }
  }
  let kills = 0
  let bags = 0
  for (let round = 0; kills < KILLS; round++) {
    const edition = round % 2 === 1 ? 'new' : 'old'
    rmSync(at('out'), { recursive: true, force: true })
    if (edition === 'new') cpSync(at('whole-old'), at('out'), { recursive: true })
    for (let inARow = Math.ceil(random() * KILLS_IN_A_ROW); inARow > 0 && kills < KILLS; inARow--) {
      if (!(await killed(edition, momentIn(whole[edition].time)))) break
      kills++
      const phase = `${edition === 'new' ? 'updating' : 'archiving'}: ${phaseOf(at('out'))}`
      phases[phase] = (phases[phase] ?? 0) + 1
      check(kills)
    }
    bags++
    if (round % 4 < 2) bringToItsEnd(round, edition, whole[edition].picture)
    else bringToAnEndWithout(round, edition, whole[edition].picture)
    console.error(`${kills} kills, ${bags} archives, ${wrong.length} wrong`)
  }
  console.log(`${kills} kills, ${bags} archives of ${INPUTS} inputs brought to their end, ${wrong.length} wrong`)
  for (const [phase, count] of Object.entries(phases).sort()) console.log(`  ${String(count).padStart(4)}  ${phase}`)
  for (const line of wrong) console.log(line)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Any moment of a run and a little after; one in four is aimed at its last part, which is short and does the most delicate things. */
function momentIn(time) {
  return random() < 0.25 ? time * (0.85 + 0.2 * random()) : time * 1.1 * random()
}

/** The same inputs again: the archive must be the undisturbed one. */
function bringToItsEnd(round, edition, undisturbed) {
  const end = run(edition, 'out')
  if (end.status !== 0) wrong.push(`round ${round}: the last run ended with ${end.status}: ${end.stderr}`)
  if (picture(at('out')) !== undisturbed) wrong.push(`round ${round}: the archive is not the undisturbed one`)
  if (verify().status !== 0) wrong.push(`round ${round}: verify is not content`)
}

/** A tenth of the inputs have gone: the archive must be whole, with the files of the others as they would be. */
function bringToAnEndWithout(round, edition, undisturbed) {
  const end = run(`${edition}-less`, 'out')
  if (end.status !== 0) wrong.push(`round ${round}, fewer inputs: the last run ended with ${end.status}: ${end.stderr}`)
  if (verify().status !== 0) wrong.push(`round ${round}, fewer inputs: verify is not content`)
  const made = new Set(picture(at('out')).split('\n'))
  const lacking = undisturbed
    .split('\n')
    .filter((line) => /^data\/(?:source|json|markdown)\//.test(line) && !isGone(Number(/dump (\d+)/.exec(line)?.[1])))
    .filter((line) => !made.has(line))
  if (lacking.length > 0) wrong.push(`round ${round}, fewer inputs: ${lacking.length} files are not as they would be`)
}

function args(edition, to) {
  return [STET, 'archive', at(edition), '--to', at(to), '--jobs', '2', '--update']
}

function run(edition, to) {
  return spawnSync(process.execPath, args(edition, to), { encoding: 'utf8', env: environment })
}

function verify() {
  return spawnSync(process.execPath, [STET, 'verify', at('out'), '--json'], { encoding: 'utf8' })
}

/** True if the run was still going when it was killed. */
function killed(edition, after) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args(edition, 'out'), { stdio: 'ignore', env: environment })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** What a killed run left must be called incomplete or whole, never wrong. */
function check(kill) {
  if (!existsSync(path.join(at('out'), 'stet-journal.ndjson'))) return
  const found = verify()
  const codes = new Set(
    found.stdout === '' ? ['nothing said'] : JSON.parse(found.stdout).faults.map((fault) => fault.code)
  )
  codes.delete('incomplete')
  if (codes.size > 0) wrong.push(`kill ${kill}: verify said ${[...codes].join(', ')}`)
}

function phaseOf(folder) {
  const has = (name) => existsSync(path.join(folder, name))
  if (!has('')) return '1 before the folder was made'
  if (!has('stet-journal.ndjson')) return '2 before the journal was begun'
  if (has('tagmanifest-sha256.txt')) return has('.stet-lock') ? '3 looking, or closed and not let go' : '8 all done'
  if (finished(folder) < INPUTS) return '4 converting'
  if (has('manifest-sha256.txt')) return '7 between the manifest and the last file'
  if (filesNamed(folder, '.stet-tmp-')) return '6 writing catalogue, manifest and journal'
  return '5 all converted'
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

function picture(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => path.join(item.parentPath, item.name))
    .sort()
    .map((file) => `${path.relative(folder, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .join('\n')
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
