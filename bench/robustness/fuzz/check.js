import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Converter, documentSchema, StetError, WRITERS } from '../../../dist/index.js'
import { loadTypeScript } from './load.js'

/** Most milliseconds for a document of up to 10,000 bytes. */
const MILLISECONDS = 100
const BYTES = 10_000
/** An input is slow only if every run is slow: the first one compiles code and may collect garbage. */
const RUNS = 8

const ajv = new Ajv({ strict: false, allErrors: false })
addFormats(ajv)
const valid = ajv.compile(documentSchema)

/** The tests' independent check of the accounting, which shares no code with the program. */
const { unaccounted } = await loadTypeScript(new URL('../../../test/support/accounting.ts', import.meta.url))

const writers = await Promise.all(Object.values(WRITERS).map((writer) => writer()))
const converters = new Map()
const MOST_CONVERTERS = 200

/** Converters are costly to make, and options repeat. */
function converterOf(options) {
  if (converters.size > MOST_CONVERTERS) converters.clear()
  const key = JSON.stringify(options)
  if (!converters.has(key)) converters.set(key, new Converter(options))
  return converters.get(key)
}

/**
 * The broken promises of one conversion; empty where there are none.
 *
 * @param deep whether every format is written and the document checked against the schema, too.
 * @param timed whether an input that takes long is a fault. On a busy machine every input may be.
 */
export async function faultsOf({ bytes, options }, { deep = true, timed = true } = {}) {
  const faults = []
  let best = Number.POSITIVE_INFINITY
  let outcome = null
  const allowed = timed ? MILLISECONDS * Math.max(1, bytes.length / BYTES) : Number.MAX_VALUE
  for (let run = 0; run < RUNS && best > allowed; run++) {
    const start = run === 0 ? null : process.cpuUsage()
    const clock = performance.now()
    outcome = await outcomeOf(bytes, options)
    const passed = performance.now() - clock
    // The first run is timed by the cheap wall clock; if it is too slow, the next ones are by CPU time.
    best = Math.min(best, start === null ? passed : milliseconds(process.cpuUsage(start)))
  }
  if (best > allowed) faults.push(`slow: ${best.toFixed(0)} ms for ${bytes.length} bytes`)
  const { results, thrown } = outcome
  if (thrown !== null && !(thrown instanceof StetError)) faults.push(`throws: ${thrown?.stack ?? thrown}`)
  for (const converted of results)
    faults.push(...(converted.ok ? faultsIn(converted.result, deep) : faultsInFailure(converted)))
  if (thrown === null) faults.push(...missingIn(bytes, options, results))
  return faults
}

/** CPU time, which other work of the machine does not change. */
function milliseconds({ user, system }) {
  return (user + system) / 1_000
}

async function outcomeOf(bytes, options) {
  const results = []
  try {
    for await (const batch of converterOf(options).convert(bytes, { name: 'input.txt' })) results.push(...batch)
    return { results, thrown: null }
  } catch (thrown) {
    return { results, thrown }
  }
}

/** Text browsers number links and mails quote others behind `>`: numbers and signs are not part of a block's text. */
const SIGNS = /\[\d+\]|^\s*>/m

/** Formats with labels or markup strip them: a block's text is then shorter than its lines. */
const LESS_THAN_LINES = /its text is not its lines|its bytes are not its text/

function faultsIn({ article, document }, deep) {
  // A document that was kept is written as it was: there is no text to account for.
  if (article === null) return deep && !valid(document) ? [`schema: ${ajv.errorsText(valid.errors)}`] : []
  const { source, hints, warnings } = document
  const isMarkedUp = warnings.some(({ code }) => code === 'markup-removed')
  const bare = source.format === 'text' && hints.length === 0 && !isMarkedUp && !SIGNS.test(article.text)
  const faults = unaccounted(article.text, document, article.firstLine)
    .filter((fault) => bare || !LESS_THAN_LINES.test(fault))
    .map((fault) => `accounting: ${fault}`)
  if (!deep) return faults
  if (!valid(document)) faults.push(`schema: ${ajv.errorsText(valid.errors)}`)
  for (const writer of writers) {
    try {
      const text = writer.write({ article, document }, true)
      if (text !== '' && !text.endsWith('\n')) faults.push(`${writer.name}: has no line end`)
      if (writer.many === 'lines' && text.indexOf('\n') !== text.length - 1)
        faults.push(`${writer.name}: more than a line`)
    } catch (error) {
      faults.push(`${writer.name}: ${error.stack}`)
    }
  }
  return faults
}

function faultsInFailure({ failure }) {
  const { id, error } = failure
  const whole = (id === null || typeof id === 'string') && typeof error.code === 'string' && error.code !== 'accounting'
  return whole ? [] : [`failure: ${JSON.stringify(failure)}`]
}

/** UTF-32; what is not a character, or incomplete, becomes U+FFFD. */
function utf32(bytes, unit) {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 <= bytes.length ? bytes[unit](at) : 0xfffd
    text += String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd)
  }
  return text.replace(/^\ufeff/, '')
}

/** The bytes as UTF-8, and, if they hold NUL or begin with a UTF-16 mark, as UTF-16 and UTF-32. */
function readingsOf(bytes) {
  const plain = bytes.toString('utf8')
  const marked =
    bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
  if (!bytes.includes(0) && !marked) return [plain]
  return [
    plain,
    ...['utf-16le', 'utf-16be'].map((encoding) => new TextDecoder(encoding).decode(bytes)),
    ...['readUInt32LE', 'readUInt32BE'].map((unit) => utf32(bytes, unit))
  ]
}

/** Formats whose texts are taken out of fields, elements and parts: together they are not the file. */
const TAKEN_OUT = new Set('jsonl wet json csv mail nitf newsml feed evernote trec reuters'.split(' '))

/** A line of JSON with objects in a list, or as the values of an object, may be an answer that holds several records. */
const INNER_OBJECTS = /[[:]\s*\{/

/** Each line of a stream gives one result, or several where it holds a list of them; the records of a file together hold the whole file. */
function missingIn(bytes, { from, encoding, fixMojibake, longestLine }, results) {
  if (
    from === 'jsonl' &&
    encoding === undefined &&
    longestLine === undefined &&
    !(bytes[0] === 0x1f && bytes[1] === 0x8b)
  ) {
    const readings = readingsOf(bytes)
    const counts = readings.map((text) => text.split('\n').filter((line) => line.trim() !== '').length)
    const several = counts.some((count, at) => count < results.length && INNER_OBJECTS.test(readings[at]))
    return several || counts.includes(results.length)
      ? []
      : [`jsonl: ${counts.join(' or ')} lines in, ${results.length} out`]
  }
  const good = results.filter(({ ok }) => ok).map(({ result }) => result)
  if (good.length === 0 || good.length < results.length || encoding !== undefined || fixMojibake) return []
  const [{ document }] = good
  if (TAKEN_OUT.has(document.source.format) || document.source.converter !== undefined) return []
  if (document.source.encoding !== 'utf-8') return []
  const text = bytes.toString()
  if (good.some(({ article }) => article === null)) return []
  const whole = good.map(({ article }) => article.text).join('')
  if (whole === text || bytes[0] === 0x1f) return []
  return [`records: ${whole.length} of ${text.length} characters are in a record`]
}
