import type { Mark } from '../../../../tree/dump.ts'
import type { Line } from '../../../blocks/lines.ts'
import { annotate, type RecordAnnotation } from '../record-annotation.ts'

/** Factiva's indexing codes: what each field is called in `hints`, and what stet makes of it. */
const CODES: ReadonlyMap<string, { field: string; mark: Mark }> = new Map([
  ['SE', { field: 'section', mark: 'field-section' }],
  ['HD', { field: 'headline', mark: 'field-headline' }],
  ['BY', { field: 'byline', mark: 'field-byline' }],
  ['CR', { field: 'credit', mark: 'field-other' }],
  ['WC', { field: 'length', mark: 'field-other' }],
  ['PD', { field: 'date', mark: 'field-date' }],
  ['ET', { field: 'time', mark: 'field-other' }],
  ['SN', { field: 'publication', mark: 'field-other' }],
  ['SC', { field: 'source-code', mark: 'field-other' }],
  ['ED', { field: 'edition', mark: 'field-other' }],
  ['PG', { field: 'page', mark: 'field-other' }],
  ['VOL', { field: 'volume', mark: 'field-other' }],
  ['LA', { field: 'language', mark: 'field-other' }],
  ['CY', { field: 'copyright', mark: 'field-copyright' }],
  ['LP', { field: 'body', mark: 'field-body' }],
  ['TD', { field: 'body', mark: 'field-body' }],
  ['ART', { field: 'caption', mark: 'field-caption' }],
  ['CT', { field: 'contact', mark: 'field-other' }],
  ['RF', { field: 'reference', mark: 'field-other' }],
  ['CO', { field: 'company', mark: 'field-other' }],
  ['IN', { field: 'industry', mark: 'field-other' }],
  ['NS', { field: 'subject', mark: 'field-other' }],
  ['RE', { field: 'region', mark: 'field-other' }],
  ['IPC', { field: 'publisher-code', mark: 'field-other' }],
  ['IPD', { field: 'publisher-code', mark: 'field-other' }],
  ['PUB', { field: 'publisher', mark: 'field-other' }],
  ['AN', { field: 'accession-number', mark: 'field-other' }]
])

/** The usual order. In the text a line may begin with such a word, so that a code counts there only if its field comes later. */
const ORDER = [...CODES.keys()]
/** A record with fewer of its codes than this was exported without. */
const LEAST_CODES = 4

/** Marks the lines of a record with indexing codes; `false`, and nothing marked, where it has none. */
export function readCoded(made: RecordAnnotation, lines: readonly Line[]): boolean {
  // Codes stand on lines of their own in some exports, before the first line of their field in others.
  const alone = lines.some((line) => line.text === 'HD')
  const coded = lines.map((line) => codeOf(line.text, alone))
  const seen = new Set(coded.map((found) => found?.code))
  if (!seen.has('HD') || seen.size <= LEAST_CODES || !(seen.has('LP') || seen.has('TD'))) return false
  let now: string | null = null
  for (const [at, line] of lines.entries()) {
    const found = coded[at]
    if (found !== null && mayFollow(found, now)) {
      now = found.code
      openField(made, line, found.code, found.value)
    } else continueField(made, line, now, lines[at - 1])
  }
  return true
}

interface Coded {
  code: string
  value: string
}

function codeOf(text: string, alone: boolean): Coded | null {
  const space = text.indexOf(' ')
  if (alone && space >= 0) return null
  const code = space < 0 ? text : text.slice(0, space)
  return CODES.has(code) ? { code, value: space < 0 ? '' : text.slice(space + 1) } : null
}

/** Values of these are a code, a colon and its meaning; `IN the end` is a sentence. */
const PAIRED = ['CO', 'IN', 'NS', 'RE']

/** In the text, only fields that come after it; elsewhere any: exports do not all keep the same order. */
function mayFollow({ code, value }: Coded, now: string | null): boolean {
  if (now !== 'LP' && now !== 'TD') return true
  return ORDER.indexOf(code) > ORDER.indexOf(now) && (value === '' || !PAIRED.includes(code) || value.includes(' : '))
}

function openField(made: RecordAnnotation, line: Line, code: string, value: string): void {
  const { field, mark } = CODES.get(code) as { field: string; mark: Mark }
  const placed = value !== '' && mark !== 'field-other'
  annotate(made, line, placed ? mark : 'field-other', placed ? { join: 'apart', text: value } : { join: 'apart' })
  if (value !== '' && !placed) made.hints.push({ field, value, line: line.number })
}

/** Under a code at the margin the text hangs; where it is cut into lines as well, the next line goes on. */
function hangs(line: Line, before: Line | undefined): boolean {
  return line.gap === 0 && line.indent >= LEAST_INDENT && before !== undefined && before.columns <= WIDEST
}

const LEAST_INDENT = 3
/** Columns of a line that somebody cut; paragraphs on one line are longer. */
const WIDEST = 100

function continueField(made: RecordAnnotation, line: Line, code: string | null, before: Line | undefined): void {
  const { field, mark } = (code === null ? undefined : CODES.get(code)) ?? {
    field: 'other',
    mark: 'field-other' as const
  }
  const alone = before !== undefined && before.text === code
  if (mark === 'field-body')
    annotate(made, line, mark, alone ? { join: 'apart' } : hangs(line, before) ? { join: 'space' } : {})
  else annotate(made, line, mark, alone || line.gap > 0 ? { join: 'apart' } : { join: 'space' })
  if (mark !== 'field-other' || code === null) return
  const last = made.hints[made.hints.length - 1]
  if (!alone && last?.field === field) last.value += ` ${line.text}`
  else made.hints.push({ field, value: line.text, line: line.number })
}
