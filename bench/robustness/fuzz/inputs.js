import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { INPUT_FORMATS, stet } from '../../../dist/index.js'
import { recordFormats } from './grammars.js'
import { loadTypeScript } from './load.js'
import { BITS, LETTERS, MARKERS } from './words.js'

/** Most bytes of an input; few inputs have as many. */
const MOST_BYTES = 6_000
const ENCODINGS = ['utf16-le', 'utf16-be', 'win1252', 'win1251', 'latin1', 'utf8', 'macroman', 'shift_jis', 'gb18030']
const EOLS = ['\n', '\n', '\n', '\r\n', '\r', '\n\r', '\n\n\n', '\u2028', '\u0085', '\f', '\v']

const { docxOf } = await loadTypeScript(new URL('../../../test/support/zip.ts', import.meta.url))
const GRAMMARS = recordFormats(line)

/** The kinds of input; each maker takes random numbers and whole dumps to mutate. */
const KINDS = {
  ...{ bytes, letters, lines, mutated, encoded, jsonl, wet, vendor, markdown, packed, docx, kept, joined },
  ...GRAMMARS
}

export const KIND_NAMES = Object.keys(KINDS)

/**
 * One input: its bytes, the options to read it with, and its kind.
 *
 * @param dumps texts to mutate.
 * @param kinds those to choose from.
 */
export function inputOf(random, dumps, kinds = KIND_NAMES) {
  const kind = random.one(kinds)
  const bytes = Buffer.from(KINDS[kind](random, dumps))
  const options = { from: optionFor(random, kind) }
  if (random.chance(0.05))
    options.encoding = random.one(['utf-8', 'utf-16le', 'windows-1252', 'iso-8859-2', 'shift_jis'])
  if (random.chance(0.1)) options.fixMojibake = true
  if (random.chance(0.1)) options.keepFields = true
  if (random.chance(0.02)) options.largestDocument = 1 + random.below(MOST_BYTES)
  if (random.chance(0.02)) options.longestLine = 1 + random.below(200)
  return { kind, bytes, options }
}

/** Formats that are read only where they are asked for. */
const ASKED_FOR = { tagged: 'tagged', kept: 'stet' }

function optionFor(random, kind) {
  if (random.chance(0.15)) return random.one(INPUT_FORMATS)
  if (ASKED_FOR[kind] !== undefined) return random.chance(0.8) ? ASKED_FOR[kind] : 'auto'
  return INPUT_FORMATS.includes(kind) && random.chance(0.5) ? kind : 'auto'
}

function bytes(random) {
  const size = random.size(MOST_BYTES)
  const high = random.one([256, 128, 64, 16])
  return random.times(size, () => random.below(high))
}

function letters(random) {
  return random.times(random.size(400), () => random.one(LETTERS)).join(random.one(['', '', ' ', '\n']))
}

function lines(random) {
  const eol = random.one(EOLS)
  return random.times(random.size(60), () => line(random)).join(eol) + (random.chance(0.5) ? eol : '')
}

function line(random) {
  if (random.chance(0.3)) return ''
  const words = random.times(1 + random.size(40), () => random.one(random.chance(0.2) ? LETTERS : BITS))
  return words.join(random.one([' ', ' ', ' ', '', '\u00a0', '\t']))
}

/** A part of a dump, mutated in a few places. */
function mutated(random, dumps) {
  let text = part(random, random.one(dumps))
  const changes = 1 + random.below(6)
  for (let at = 0; at < changes; at++) text = mutate(random, text, dumps)
  return text
}

function part(random, text) {
  if (random.chance(0.2)) return text.slice(0, MOST_BYTES)
  const start = random.below(text.length)
  return text.slice(start, start + 50 + random.size(3_000))
}

function mutate(random, text, dumps) {
  const at = random.below(text.length + 1)
  const end = at + random.size(200)
  const left = text.slice(0, at)
  switch (random.below(9)) {
    case 0:
      return left + text.slice(end)
    case 1:
      return left + text.slice(at, end) + text.slice(at)
    case 2:
      return left + random.one(LETTERS) + text.slice(at)
    case 3:
      return left + random.one(BITS) + text.slice(at)
    case 4:
      return `${left}${random.one(EOLS)}${line(random)}${random.one(EOLS)}${text.slice(at)}`
    case 5:
      return text.replaceAll('\n', random.one(EOLS))
    case 6:
      return left + part(random, random.one(dumps)).slice(0, 500)
    case 7:
      return text.split('\n').sort().join('\n')
    default:
      return text.replaceAll(
        random.one([' ', '.', '\n\n', ', ']),
        random.one(['', ' ', '\n', '\u00a0', '-\n', '\u00ad\n'])
      )
  }
}

function encoded(random, dumps) {
  const encoding = random.one(ENCODINGS)
  const made = iconv.encode(mutated(random, dumps).slice(0, 2_000), encoding, { addBOM: random.chance(0.5) })
  if (random.chance(0.3)) made[random.below(made.length)] = random.below(256)
  return random.chance(0.2) ? made.subarray(random.below(3)) : made
}

function jsonl(random, dumps) {
  return random.times(random.size(12), () => jsonLine(random, dumps)).join(random.one(['\n', '\n', '\r\n', '\n\n']))
}

function jsonLine(random, dumps) {
  const text = random.chance(0.3) ? lines(random) : part(random, random.one(dumps)).slice(0, 600)
  const field = random.one(['text', 'text', 'content', 'raw_content', 'TEXT', 'constructor', '__proto__'])
  const odd = random.one([null, 7, true, [], {}, [text], { text }, '', '\ud800', '\u0000', 1e300, -0])
  const record = { id: random.chance(0.2) ? odd : random.one(LETTERS), [field]: random.chance(0.1) ? odd : text }
  if (random.chance(0.1)) record.url = odd
  if (random.chance(0.1)) record.metadata = { a: { b: odd } }
  let json = JSON.stringify(record)
  if (random.chance(0.1)) json = JSON.stringify(random.one([odd, [record], text])) ?? ''
  if (random.chance(0.15)) json = json.slice(0, random.below(json.length + 1))
  if (random.chance(0.05)) json = '['.repeat(random.size(5_000)) + json
  return json
}

function wet(random, dumps) {
  const records = random.times(1 + random.size(6), (at) => wetRecord(random, dumps, at))
  let made = Buffer.concat(records)
  if (random.chance(0.2)) made = made.subarray(0, random.below(made.length + 1))
  return random.chance(0.3) ? Buffer.concat(records.map((record) => gzipSync(record, { level: 1 }))) : made
}

function wetRecord(random, dumps, at) {
  const text = Buffer.from(part(random, random.one(dumps)).slice(0, 1_000))
  const type = at === 0 ? 'warcinfo' : random.one(['conversion', 'conversion', 'metadata', 'response', ''])
  const wrong = random.chance(0.1) ? random.below(5_000) - 100 : 0
  const fields = [
    random.one(['WARC/1.0', 'WARC/1.0', 'WARC/1.1', 'WARC/']),
    `WARC-Type: ${type}`,
    `WARC-Target-URI: http://example.org/${random.one(LETTERS)}`,
    `WARC-Date: 2021-03-0${random.below(10)}T00:00:00Z`,
    'WARC-Record-ID: <urn:uuid:0>',
    'Content-Type: text/plain',
    `Content-Length: ${text.length + wrong}`
  ].filter(() => !random.chance(0.03))
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`), text, Buffer.from('\r\n\r\n')])
}

/** Markers of vendor exports in random order, with text between them. */
function vendor(random, dumps) {
  const marks = random.one(Object.values(MARKERS))
  const rows = random.times(2 + random.size(60), () => {
    if (random.chance(0.5)) return random.one(marks)
    return random.chance(0.2) ? '' : part(random, random.one(dumps)).split('\n')[0].slice(0, 90)
  })
  if (random.chance(0.6)) rows.unshift(marks[0])
  if (random.chance(0.4)) rows.push(...marks)
  return rows.join(random.one(['\n', '\n', '\n\n', '\r\n']))
}

function markdown(random, dumps) {
  const pieces =
    '# |## |> |- |1. |    |```\n|~~~|---\n|***|[a](b)|![a](b "c")|<b>|&amp;|`|**|_|\\|| --- |\n===\n|[^1]: |\t'.split(
      '|'
    )
  const body = random.times(random.size(80), () => {
    const start = random.chance(0.6) ? random.one(pieces).repeat(1 + random.size(30)) : ''
    return start + (random.chance(0.7) ? part(random, random.one(dumps)).split('\n')[0].slice(0, 120) : '')
  })
  const front = random.chance(0.4)
    ? `---\ntitle: ${random.one(BITS)}\n${random.one(BITS)}: ["${random.one(LETTERS)}\n---\n`
    : ''
  return front + body.join(random.one(['\n', '\n\n']))
}

function packed(random, dumps) {
  const made = Buffer.from(gzipSync(mutated(random, dumps), { level: 1 }))
  if (random.chance(0.5)) made[random.below(made.length)] = random.below(256)
  const cut = random.chance(0.3) ? made.subarray(0, random.below(made.length)) : made
  return random.chance(0.1) ? Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), cut]) : cut
}

/** A Word document of odd words, or of an export of a vendor. */
function docx(random) {
  const text = random.chance(0.5) ? lines(random) : GRAMMARS[random.one(['nexis-uni', 'factiva'])](random)
  const run = (words) => `<w:r><w:t>${words.replace(/[<&\p{Cc}]/gu, ' ')}</w:t></w:r>`
  const paragraphs = text.split('\n').map((words) => `<w:p>${run(words)}${random.chance(0.1) ? '<w:br/>' : ''}</w:p>`)
  const body =
    paragraphs.join('') + (random.chance(0.2) ? `<w:tbl><w:tr><w:tc>${paragraphs[0]}</w:tc></w:tr></w:tbl>` : '')
  const made = docxOf(random.chance(0.05) ? body.slice(0, random.below(body.length)) : body)
  if (random.chance(0.1)) made[random.below(made.length)] = random.below(256)
  return random.chance(0.05) ? made.subarray(0, random.below(made.length)) : made
}

/** Documents that stet wrote, some of them changed by hand. */
function kept(random, dumps) {
  const documents = random.times(1 + random.below(3), () => {
    const document = structuredClone(stet(part(random, random.one(dumps)).slice(0, 800)))
    if (random.chance(0.3))
      document[random.one(['headline', 'blocks', 'source', 'body', 'schema', 'odd'])] = random.one([
        null,
        7,
        [],
        {},
        'x'
      ])
    const block = Array.isArray(document.blocks) ? (random.one(document.blocks) ?? {}) : {}
    if (random.chance(0.3))
      block[random.one(['role', 'kind', 'text', 'line', 'lineEnd', 'marks'])] = random.one([
        null,
        -1,
        'body',
        'share',
        []
      ])
    return JSON.stringify(document, null, random.one([0, 0, 2]))
  })
  const whole = documents.join('\n')
  return random.chance(0.1) ? whole.slice(0, random.below(whole.length)) : whole
}

/** Files of one kind joined, as `cat` does. */
function joined(random) {
  const make = GRAMMARS[random.one(Object.keys(GRAMMARS))]
  return random.times(2 + random.below(2), () => make(random)).join(random.one(['', '', '\n', '\f']))
}
