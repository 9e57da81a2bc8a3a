// Prints what a page costs: stet beside a program that only parses and writes the same lines, beside a rule in ten lines that
// keeps lines by their length and small words as jusText does, and beside Mozilla's Readability with linkedom on the HTML of the
// same pages. The pages are invented, the same in each run. Figures are CPU seconds of the whole process, user and system; the
// programs run in turn, so that a busy machine slows all of them, and the median counts.
//
//   node bench/speed/table.js [rounds] [pages]     3 rounds of 2000 pages unless told; needs `npm run build` before
//
// The HTML has one element for each line and nothing else: it is the least that a program for HTML reads of such a page.
// Readability and linkedom are no dependencies of this package: they are installed into a folder that is removed at the end. Where
// that fails, their row says so.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [rounds = 3, pages = 2000] = process.argv.slice(2).map(Number)
const STET = fileURLToPath(new URL('../../bin/stet.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stet-table-'))

/** Reads lines of JSON from standard input and writes one for each; `each` makes it, as source. */
const program = (each, before = '') => `
${before}
let rest = ''
process.stdin.setEncoding('utf8').on('data', (chunk) => {
  const lines = (rest + chunk).split('\\n')
  rest = lines.pop()
  process.stdout.write(lines.map((line) => JSON.stringify((${each})(JSON.parse(line))) + '\\n').join(''))
})`

const RULE = `({ id, text }) => {
  const lines = text.split('\\n').map((line) => line.trim())
  const share = (line) => {
    const words = line.toLowerCase().split(/\\s+/)
    return words.filter((word) => small.has(word)).length / words.length
  }
  const good = lines.map((line) => line.length > 200 && share(line) > 0.3)
  const near = lines.map((line, at) => line.length > 70 && share(line) > 0.3 && [-2, 2].some((step) => good[at + step]))
  return { id, labels: lines.map((line, at) => (line === '' ? '' : good[at] || near[at] ? 'body' : 'boilerplate')) }
}`
const SMALL =
  "const small = new Set('the a of and to in that it was for on is with as by at from his her be an he she had not are'.split(' '))"
const READABILITY = `({ id, html }) => {
  const article = new Readability(parseHTML(html).document).parse()
  return { id, title: article?.title, text: article?.textContent }
}`
const LIBRARIES = ['@mozilla/readability@0.6.0', 'linkedom@0.18.15']

/** Numbers that look drawn by chance and are the same in each run. */
let state = 1
const below = (most) => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return (state >>> 8) % most
}
const WORDS =
  'the a of and to in that it was for on is with as by at from harbour council engineer spring water reached crews gate valley report Wednesday said mayor Harlow station bridge winter closed opened between several people'.split(
    ' '
  )
const said = (count) => Array.from({ length: count }, () => WORDS[below(WORDS.length)]).join(' ')
const sentence = (count) => `${said(count).replace(/^./, (first) => first.toUpperCase())}.`
const paragraph = () => Array.from({ length: 2 + below(3) }, () => sentence(10 + below(15))).join(' ')

/** One page as tags and texts, in order. */
function pageOf(number) {
  const links = ['Home', 'News', 'Sport', 'Weather', 'Obituaries', 'Sign in'].map((text) => ['a', text])
  const body = Array.from({ length: 8 + below(20) }, () => ['p', paragraph()])
  const related = Array.from({ length: 5 }, () => ['li', sentence(7).slice(0, -1)])
  return [
    ...links,
    ['h1', sentence(8).slice(0, -1)],
    ['div', 'By Maria Teller'],
    ['div', `Published March ${1 + (number % 28)}, 2021 at 5:42 PM`],
    ['figcaption', `${sentence(9)} Photo: Oregon Water Agency`],
    ...body,
    ['h3', 'Related stories'],
    ...related,
    ['div', 'Get the Morning Ledger in your inbox, free, every weekday.'],
    ['div', '© 2021 Harlow Ledger. All rights reserved.']
  ]
}

function write(name, records) {
  const file = join(folder, name)
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  return file
}

/** The CPU seconds of a program that reads a file from standard input, by the shell's `time`. */
function cpu(input, args) {
  const script = 'TIMEFORMAT="%U %S"; time "$@" < "$0" > /dev/null'
  const { stderr, status } = spawnSync('bash', ['-c', script, input, process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NODE_EXTRA_CA_CERTS: '' }
  })
  if (status !== 0) throw new Error(stderr)
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return user + system
}

/** Whether Readability and linkedom could be installed. */
function installed() {
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  console.error(`installs ${LIBRARIES.join(' and ')} into ${folder}`)
  return (
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...LIBRARIES], { cwd: folder })
      .status === 0
  )
}

const script = (name, source) => {
  const file = join(folder, name)
  writeFileSync(file, source)
  return [file]
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

try {
  const made = Array.from({ length: pages }, (_, at) => pageOf(at))
  const text = write(
    'text.jsonl',
    made.map((page, at) => ({ id: `${at}`, text: page.map(([, line]) => line).join('\n\n') }))
  )
  const html = write(
    'html.jsonl',
    made.map((page, at) => ({
      id: `${at}`,
      html: `<html><body><article>${page.map(([tag, line]) => `<${tag}>${line}</${tag}>`).join('\n')}</article></body></html>`
    }))
  )
  const stet = (format) => [STET, 'clean', '--from', 'jsonl', '-f', format, '--jobs', '1', '--quiet']
  const rows = [
    { name: 'parse and write', input: text, args: script('floor.cjs', program('(record) => record')) },
    { name: 'rule in ten lines', input: text, args: script('rule.cjs', program(RULE, SMALL)) },
    { name: 'stet -f labels', input: text, args: stet('labels') },
    { name: 'stet -f ndjson', input: text, args: stet('ndjson') }
  ]
  const libraries = "const { Readability } = require('@mozilla/readability'); const { parseHTML } = require('linkedom')"
  if (installed())
    rows.push({ name: 'Readability', input: html, args: script('readability.cjs', program(READABILITY, libraries)) })
  else console.error('Readability and linkedom could not be installed: they are left out')
  const size = statSync(text).size / 1e6
  const times = rows.map(() => [])
  for (let round = 0; round < rounds; round++)
    rows.forEach(({ input, args }, at) => {
      times[at].push(cpu(input, args))
    })
  console.log(
    `${pages} invented pages, ${size.toFixed(1)} MB of text, Node ${process.versions.node}, median of ${rounds}`
  )
  console.log('program             CPU s   x floor   pages/s   MB of text/s')
  rows.forEach(({ name }, at) => {
    const took = median(times[at])
    const figures = [
      took.toFixed(2).padStart(6),
      (took / median(times[0])).toFixed(1).padStart(9),
      (pages / took).toFixed(0).padStart(9),
      (size / took).toFixed(2).padStart(14)
    ]
    console.log(`${name.padEnd(19)}${figures.join(' ')}`)
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
