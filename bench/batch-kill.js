// Kills `stet archive` (SIGKILL) at seeded random moments, resumes it, and compares what comes of it in the end with an
// archive that nobody disturbed. Half of the rounds make a new archive, half update one of which half the sources changed.
//
//   node bench/batch-kill.js [kills] [seed] [folder]        300 kills, seed 1; needs `npm run build` before
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
const STET = fileURLToPath(new URL('../bin/stet.js', import.meta.url))
const environment = { ...process.env, SOURCE_DATE_EPOCH: '0' }

const root = mkdtempSync(path.join(process.argv[4] ?? tmpdir(), 'stet-kill-'))
const at = (name) => path.join(root, name)
const random = seeded(Number(process.argv[3] ?? 1))
const phases = {}
const wrong = []

try {
  plant('old', () => false)
  plant('new', (index) => index % 2 === 0)
  const whole = {}
  for (const edition of ['old', 'new']) {
    const begun = Date.now()
    run(edition, `whole-${edition}`)
    whole[edition] = { picture: picture(at(`whole-${edition}`)), time: Date.now() - begun }
  }
  let kills = 0
  let bags = 0
  for (let round = 0; kills < KILLS; round++) {
    const updates = round % 2 === 1
    rmSync(at('out'), { recursive: true, force: true })
    if (updates) cpSync(at('whole-old'), at('out'), { recursive: true })
    const edition = updates ? 'new' : 'old'
    for (let inARow = Math.ceil(random() * KILLS_IN_A_ROW); inARow > 0 && kills < KILLS; inARow--) {
      if (!(await killed(edition, random() * whole[edition].time * 1.1))) break
      kills++
      const phase = `${updates ? 'update' : 'new'}: ${phaseOf(at('out'))}`
      phases[phase] = (phases[phase] ?? 0) + 1
      check(kills)
    }
    const end = run(edition, 'out')
    bags++
    if (end.status !== 0) wrong.push(`round ${round}: the last run ended with ${end.status}: ${end.stderr}`)
    const made = picture(at('out'))
    if (made !== whole[edition].picture) wrong.push(`round ${round}: the archive is not the undisturbed one`)
    if (verify().status !== 0) wrong.push(`round ${round}: verify is not content`)
  }
  console.log(`${kills} kills, ${bags} archives of ${INPUTS} inputs brought to their end, ${wrong.length} wrong`)
  for (const [phase, count] of Object.entries(phases).sort()) console.log(`  ${String(count).padStart(4)}  ${phase}`)
  for (const line of wrong) console.log(line)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(root, { recursive: true, force: true })
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
  if (!existsSync(folder)) return '1 before the folder was made'
  if (!existsSync(path.join(folder, 'bagit.txt'))) return '2 before the first file'
  if (existsSync(path.join(folder, 'tagmanifest-sha256.txt')))
    return existsSync(path.join(folder, '.stet-lock')) ? '3 looking, or sealed and not let go' : '7 all done'
  const lines = readFileSync(path.join(folder, 'stet-journal.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"made"') && !line.includes('"journal"'))
  const latest = new Set(lines.map((line) => line.slice(0, line.indexOf(',')))).size
  if (latest < INPUTS) return '4 converting'
  return filesNamed(folder, '.stet-tmp-') ? '5 writing the last files, or sealing' : '4 converting'
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

function plant(edition, isChanged) {
  for (let index = 0; index < INPUTS; index++) {
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
