// Measures how much of what stet writes it reads back as the same: each document is written as Markdown and as plain text
// and read again.
//
//   node bench/robustness/round-trip.js FILE.jsonl[.gz] [--show N] [--only markdown|text]     needs `npm run build` before
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Converter, WRITERS } from '../../dist/index.js'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '0' }, only: { type: 'string' } }
})
const [file] = positionals
if (file === undefined) {
  console.error('usage: node bench/robustness/round-trip.js FILE.jsonl[.gz] [--show N] [--only markdown|text]')
  process.exit(64)
}
const show = Number(values.show)
const bytes = readFileSync(file)
const corpus = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n')
const converter = new Converter()

async function convert(text) {
  const results = []
  for await (const batch of converter.convert(text, { name: null }))
    for (const one of batch) if (one.ok) results.push(one.result)
  return results
}

/** Letters and digits alone, which markup, bullets and the text between caption and credit do not change. */
const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() || text.replace(/\s/g, '')

/** The roles that the lines of a written document had, by their text. */
function rolesOf(document, format) {
  const roles = new Map()
  const add = (text, role) => {
    if (text === null || text === '') return
    const key = bare(text)
    if (!roles.has(key)) roles.set(key, [])
    roles.get(key).push(role)
  }
  const { headline, standfirst, authors, byline, published, modified, blocks } = document
  if (format === 'markdown') {
    add(headline, 'headline')
    add(standfirst, 'standfirst')
    add(authors.length > 0 ? authors.join(' ') : byline, 'byline')
    add(published, 'date')
    add(modified === null ? null : `lastmod ${modified}`, 'date')
  }
  for (const { role, kind, text } of blocks)
    if (role !== 'boilerplate' && (format === 'text' || !IN_HEAD.includes(role) || kind === 'update')) add(text, role)
  return roles
}

/** Roles whose lines Markdown has in its heading or front matter. */
const IN_HEAD = ['headline', 'standfirst', 'byline', 'date']

/** A line's role before writing: that of the next unused line with the same text. */
function roleBefore(roles, text) {
  const left = roles.get(bare(text))
  if (left === undefined) return 'none'
  return left.length > 1 ? left.shift() : left[0]
}

/** A written text without the lines that name its source, which differs the second time. */
const ownPart = (text) => text.replace(/^source_\w+: .*\n/gm, '')

/** The other fields of a document, in the form that is compared: bullets and line numbers may differ. */
const FIELDS = {
  type: ({ type }) => type,
  language: ({ language }) => language,
  headline: ({ headline }) => headline,
  standfirst: ({ standfirst }) => standfirst,
  authors: ({ authors }) => authors,
  dateline: ({ dateline }) => dateline,
  published: ({ published }) => published,
  modified: ({ modified }) => modified,
  text: ({ text }) => bare(text),
  captions: ({ captions }) => captions.map(({ text, credit }) => ({ text, credit })),
  updates: ({ updates }) => updates.map(({ heading, time, text }) => ({ heading, time, text: bare(text) }))
}

/** Counts over all documents of what changes when they are written and read again. */
async function measure(format) {
  const writer = await WRITERS[format]()
  const found = { lines: 0, same: 0, words: 0, sameWords: 0, unchanged: 0, lost: [], changes: {}, fields: {} }
  for (const name of Object.keys(FIELDS)) found.fields[name] = []
  for (const line of corpus) {
    const { id, text } = JSON.parse(line)
    const [first] = await convert(text)
    const written = writer.write(first, true)
    const [again] = await convert(written)
    if (again === undefined) {
      found.lost.push(id)
      continue
    }
    compareLines(found, id, rolesOf(first.document, format), again.document.blocks)
    if (ownPart(writer.write(again, true)) === ownPart(written)) found.unchanged++
    for (const [name, of] of Object.entries(FIELDS)) {
      const [was, is] = [first, again].map(({ document }) => JSON.stringify(of(document)))
      if (was !== is) found.fields[name].push(`${id} ${was} -> ${is}`.slice(0, 240))
    }
  }
  return found
}

function compareLines(found, id, roles, blocks) {
  for (const { kind, role, text, line } of blocks) {
    if (kind === 'record-field') continue
    const words = text.split(' ').length
    const was = roleBefore(roles, text)
    found.lines++
    found.words += words
    if (was === role) {
      found.same++
      found.sameWords += words
    } else {
      found.changes[`${was} -> ${role}`] ??= []
      found.changes[`${was} -> ${role}`].push(`${id}:${line} ${text.slice(0, 140)}`)
    }
  }
}

function report(format, { lines, same, words, sameWords, unchanged, lost, changes, fields }) {
  const share = (part, of) => `${((100 * part) / of).toFixed(2)} %`
  const examples = (all) => all.slice(0, show).map((one) => `         ${one}`)
  const output = [
    `${format}: ${same} of ${lines} lines keep their role: ${share(same, lines)}, of the words ${share(sameWords, words)}`,
    `  written again it is the same text in ${unchanged} of ${corpus.length} documents`,
    `  not read again: ${lost.join(', ') || 'none'}`
  ]
  for (const [name, differ] of Object.entries(fields))
    output.push(`  ${name} differs in ${differ.length}`, ...examples(differ))
  for (const [change, differ] of Object.entries(changes).sort((a, b) => b[1].length - a[1].length))
    output.push(`  ${String(differ.length).padStart(6)} ${change}`, ...examples(differ))
  console.log(output.join('\n'))
}

for (const format of ['markdown', 'text'])
  if (values.only === undefined || values.only === format) report(format, await measure(format))
