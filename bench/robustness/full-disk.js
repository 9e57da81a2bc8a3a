// Lets runs over many inputs meet a full disk at one write after another, by size and by number of files, then gives them room and runs
// them again: what comes of it must be what a run with room makes, and nothing else may be left behind. Needs root, for a tmpfs of each size.
//
//   node bench/robustness/full-disk.js [sizes] [ways]   20 sizes and 20 numbers of files for each way, all ways; needs `npm run build` before
//
// ways, joined by commas: to, archive, update, merge, report
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { differenceOf, pictureOf } from './picture.js'

const SIZES = Number(process.argv[2] ?? 20)
const INPUTS = 24
const STET = fileURLToPath(new URL('../../bin/stet.js', import.meta.url))
const ROOM = 'size=64m,nr_inodes=20000'
const environment = { ...process.env, SOURCE_DATE_EPOCH: '0' }

const root = mkdtempSync(path.join(tmpdir(), 'stet-full-'))
const at = (name) => path.join(root, name)
const DISK = at('disk')
const OUT = path.join(DISK, 'out')

const WAYS = {
  to: { args: [at('old'), '--to', OUT, '-f', 'json', '-f', 'markdown'] },
  archive: { args: ['archive', at('old'), '--to', OUT] },
  update: { args: ['archive', at('new'), '--to', OUT, '--update'], before: 'bag-old' },
  merge: { args: ['archive', '--merge', at('shard-1'), at('shard-2'), '--to', OUT] },
  report: { args: ['archive', at('old'), '--to', OUT, '--report', path.join(DISK, 'report.html')], before: 'bag-old' }
}

try {
  mkdirSync(DISK)
  plant('old', 'The dam holds.')
  plant('new', 'The dam has failed.')
  demand(run(['archive', at('old'), '--to', at('bag-old')]))
  for (const part of [1, 2]) demand(run(['archive', at('old'), '--to', at(`shard-${part}`), '--shard', `${part}/2`]))
  let wrong = 0
  for (const name of process.argv[3]?.split(',') ?? Object.keys(WAYS)) wrong += tryWay(name, WAYS[name])
  process.exitCode = wrong === 0 ? 0 : 1
} finally {
  rmSync(root, { recursive: true, force: true })
}

function tryWay(name, way) {
  const { whole, before, after } = onDisk(ROOM, () => {
    prepare(way)
    const start = used()
    demand(run(way.args))
    return { whole: pictureOf(DISK), before: start, after: used() }
  })
  const wrong = []
  let full = 0
  for (const kind of ['pages', 'files'])
    for (let step = 0; step < SIZES; step++) {
      const limit = before[kind] + Math.ceil(((after[kind] - before[kind]) * step) / SIZES)
      // A page more than is used: the file system keeps some for itself.
      const options = kind === 'pages' ? `size=${(limit + 1) * 4}k,nr_inodes=20000` : `size=64m,nr_inodes=${limit + 1}`
      onDisk(ROOM, () => {
        prepare(way)
        mount(`remount,${options}`)
        const first = run(way.args)
        if (first.status !== 0) full++
        const say = (what) => wrong.push(`${kind} ${limit}: ${what}`)
        if (first.status !== 0 && !/\S+: the disk is full/.test(first.stderr)) say(`said: ${first.stderr}`)
        mount(`remount,${ROOM}`)
        const { status, stderr } = run(way.args)
        if (status !== 0) say(`the next run ended with ${status}: ${stderr}`)
        else if (pictureOf(DISK) !== whole)
          say(`it is not what a run with room makes: ${differenceOf(whole, pictureOf(DISK))}`)
      })
    }
  console.log(`${name}: ${2 * SIZES} sizes of the disk, ${full} runs met its end, ${wrong.length} wrong`)
  for (const line of wrong) console.log(`  ${line}`)
  return wrong.length
}

/** What was there before the run. */
function prepare({ before }) {
  if (before !== undefined) cpSync(at(before), OUT, { recursive: true })
}

function onDisk(options, action) {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', DISK])
  try {
    return action()
  } finally {
    execFileSync('umount', ['-l', DISK])
  }
}

function mount(options) {
  execFileSync('mount', ['-o', options, DISK])
}

/** Pages and files in use. */
function used() {
  const { blocks, bfree, files, ffree } = statfsSync(DISK)
  return { pages: blocks - bfree, files: files - ffree }
}

function run(args) {
  return spawnSync(process.execPath, [STET, ...args, '--jobs', '1'], { encoding: 'utf8', env: environment })
}

function demand({ status, stderr }) {
  if (status !== 0) throw new Error(stderr)
}

function plant(edition, body) {
  mkdirSync(at(edition))
  for (let index = 0; index < INPUTS; index++) {
    const text = `Dam ${index} in spring\n\n${body} People of valley ${index} came to see it.\n\nShare this article\n`
    writeFileSync(path.join(at(edition), `dump ${index}.txt`), text)
  }
}
