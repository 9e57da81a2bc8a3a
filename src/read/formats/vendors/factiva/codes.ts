import type { Mark } from '../../../../tree/dump.ts'
import type { Line } from '../../../blocks/lines.ts'
import { addHint, annotate, type RecordAnnotation } from '../record/record-annotation.ts'

/** Factiva's indexing codes: what each field is called in `hints`, and what stet makes of it. */
const CODES: ReadonlyMap<string, { field: string; mark?: Mark }> = new Map([
  ['SE', { field: 'section', mark: 'field-section' }],
  ['HD', { field: 'headline', mark: 'field-headline' }],
  ['BY', { field: 'byline', mark: 'field-byline' }],
  ['CR', { field: 'credit' }],
  ['WC', { field: 'length' }],
  ['PD', { field: 'date', mark: 'field-date' }],
  ['ET', { field: 'time' }],
  ['SN', { field: 'publication' }],
  ['SC', { field: 'source-code' }],
  ['NGC', { field: 'newspaper-group' }],
  ['GC', { field: 'newspaper-group-code' }],
  ['CLM', { field: 'column' }],
  ['ED', { field: 'edition' }],
  ['PG', { field: 'page' }],
  ['VOL', { field: 'volume' }],
  ['LA', { field: 'language' }],
  ['CY', { field: 'copyright', mark: 'field-copyright' }],
  ['LP', { field: 'body', mark: 'field-body' }],
  ['TD', { field: 'body', mark: 'field-body' }],
  ['ART', { field: 'caption', mark: 'field-caption' }],
  ['CX', { field: 'correction', mark: 'field-body' }],
  ['CT', { field: 'contact' }],
  ['RF', { field: 'reference' }],
  ['CO', { field: 'company' }],
  ['IN', { field: 'industry' }],
  ['NS', { field: 'subject' }],
  ['RE', { field: 'region' }],
  ['IPC', { field: 'publisher-code' }],
  ['IPD', { field: 'publisher-code' }],
  ['PUB', { field: 'publisher' }],
  ['AN', { field: 'accession-number' }]
])

/** The usual order. In the text a line may begin with such a word, so that a code counts there only if its field comes later. */
const ORDER = [...CODES.keys()]
/** A record with fewer of its codes than this was exported without. */
const LEAST_CODES = 4

/** Annotates a record with indexing codes; `false`, and nothing annotated, where it has none. */
export function readCoded(annotation: RecordAnnotation, lines: readonly Line[]): boolean {
  // Codes stand on lines of their own in some exports, before the first line of their field in others.
  const alone = lines.some((line) => line.text === 'HD')
  const coded = lines.map((line) => codeOf(line.text, alone))
  const codes = new Set(coded.map((found) => found?.code))
  if (!codes.has('HD') || codes.size <= LEAST_CODES || !(codes.has('LP') || codes.has('TD'))) return false
  let code: string | null = null
  for (const [at, line] of lines.entries()) {
    const found = coded[at] ?? null
    if (found !== null && mayFollow(found, code)) {
      code = found.code
      openField(annotation, line, found)
    } else continueCoded(annotation, line, code, lines[at - 1])
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
function mayFollow({ code, value }: Coded, open: string | null): boolean {
  if (open !== 'LP' && open !== 'TD') return true
  return ORDER.indexOf(code) > ORDER.indexOf(open) && (value === '' || !PAIRED.includes(code) || value.includes(' : '))
}

function fieldOf(code: string | null): { field: string; mark: Mark } {
  const { field = 'other', mark = 'field-other' } = (code === null ? undefined : CODES.get(code)) ?? {}
  return { field, mark }
}

function openField(annotation: RecordAnnotation, line: Line, { code, value }: Coded): void {
  const { field, mark } = fieldOf(code)
  const hasRole = value !== '' && mark !== 'field-other'
  annotate(
    annotation,
    line,
    hasRole ? mark : 'field-other',
    hasRole ? { join: 'apart', text: value } : { join: 'apart' }
  )
  if (!hasRole) addHint(annotation, field, value, line.number)
}

const LEAST_INDENT = 3
/** Columns of a line that was wrapped; paragraphs on one line are longer. */
const WIDEST = 100

/** Below a code at the margin the text is set in; where it is wrapped as well, the next line continues it. */
function hangs(line: Line, before: Line | undefined): boolean {
  return line.gap === 0 && line.indent >= LEAST_INDENT && before !== undefined && before.columns <= WIDEST
}

function continueCoded(annotation: RecordAnnotation, line: Line, code: string | null, before: Line | undefined): void {
  const { field, mark } = fieldOf(code)
  const first = before !== undefined && before.text === code
  const join = first || (mark !== 'field-body' && line.gap > 0) ? 'apart' : 'space'
  if (mark === 'field-body' && !first && !hangs(line, before)) annotate(annotation, line, mark)
  else annotate(annotation, line, mark, { join })
  if (mark !== 'field-other' || code === null) return
  const last = annotation.hints.at(-1)
  if (!first && last?.field === field) last.value += ` ${line.text}`
  else addHint(annotation, field, line.text, line.number)
}
