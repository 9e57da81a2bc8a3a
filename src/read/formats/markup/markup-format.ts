import type { Hint } from '../../../document/document.ts'
import { StetError } from '../../../errors.ts'
import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { SourceWarning } from '../../../warnings.ts'
import { refuseEmpty } from '../../record/empty-file.ts'
import type { Format } from '../../record/format.ts'
import { type BadRecord, makeRecord, type RecordPart, type SourceRecord } from '../../record/record.ts'
import type { TextBlock } from '../../record/text-blocks.ts'
import { textOfBody } from './body-text.ts'
import { TOO_DEEP } from './depth.ts'
import type { Element, Lacks } from './elements.ts'
import { prologueOf } from './unread-markup.ts'

/** What an element says of its article: its text as blocks, or as lines that were wrapped, and facts. */
export interface MarkupRecord {
  body: readonly TextBlock[] | string
  /** What the last line of such a text says that is not of the article. */
  closer?: RegExp
  facts: RecordFacts
  id: string
  url?: string
  hints?: readonly (readonly [field: string, value: string])[]
}

/** A vocabulary of XML or SGML whose articles are read. */
export interface Vocabulary {
  name: Format['name']
  description: string
  /** Names of the outermost element, without a prefix. */
  roots: readonly string[]
  /** A second sign, anywhere near the beginning; what else begins so is no text of this kind. */
  sign: RegExp
  /** Names of the elements that are a record each, with their prefix. */
  records: readonly string[]
  /** Whether an archive may have put several within an outermost element of its own, since no other vocabulary has such records. */
  wrapped?: boolean
  /** Whether its body is the article and nothing else; pages of a feed hold what pages hold. */
  bodies: 'text' | 'pages'
  /** Loaded where a file of this kind is read. */
  reader(): Promise<ReadElement>
}

/** What an element says, or `null` where it is no article, such as an entry of a menu; the file's beginning is given too. */
type ReadElement = (element: Element, before: string) => MarkupRecord | null

const SIGN_WITHIN = 65_536
const CUT: SourceWarning = {
  code: 'incomplete-capture',
  message: 'the file ends before this record does: it may have been cut',
  place: null
}

const CUT_BEHIND: SourceWarning = {
  code: 'incomplete-capture',
  message: 'the file ends behind this record before its outermost element does: it may have been cut',
  place: null
}
/** Characters of a file's end in which its last tag is looked for. */
const END_WITHIN = 2_000

/** Whether a file ends within a tag, or without the end of an outermost element that is no record itself. */
function endsEarly(text: string, records: readonly string[]): boolean {
  const end = text.slice(-END_WITHIN)
  if (/<[^<>]*$/.test(end)) return true
  const root = prologueOf(text)?.root ?? ''
  return root !== '' && !records.includes(root) && !end.toLowerCase().includes(`${root}>`)
}

/**
 * A reader of whole files for a vocabulary.
 *
 * @param others names of the outermost elements of other vocabularies: where one of them stands behind, files were joined.
 */
export function markupFormat(vocabulary: Vocabulary, others: ReadonlySet<string> = new Set()): Format {
  const { name, description, roots, sign, records: names, wrapped = false } = vocabulary
  return {
    name,
    description,
    several: true,
    converts: true,
    sniff(text) {
      const found = prologueOf(text)
      const isRoot = found !== null && (roots.includes(found.root) || (wrapped && wraps(text, found.written, names)))
      if (!isRoot || !sign.test(text.slice(0, SIGN_WITHIN))) return null
      return `the outermost element <${found.written}>`
    },
    async split(decoded, file) {
      const wanted = `a record, an element ${names.join(' or ')} with a text`
      refuseEmpty(decoded.text, 'bad-record', wanted)
      const found = await elementsIn(decoded.text, vocabulary, others)
      if (found.elements.length === 0) throw new StetError('bad-record', `expected ${wanted}, but got none`)
      const records = found.elements.map((element, at): SourceRecord | BadRecord => {
        const part = partOf(element, at, found, vocabulary)
        return 'error' in part ? part : makeRecord(part, { ...decoded, bom: false }, file)
      })
      return [...records, ...[...found.strangers].map((root) => badRecord('', 'bad-record', joinedTo(name, root)))]
    }
  }
}

/** Whether the first element within the outermost one is a record. */
function wraps(text: string, root: string, records: readonly string[]): boolean {
  const head = text.slice(0, SIGN_WITHIN)
  const [, inner = ''] = new RegExp(`<(?:[\\w-]+:)?${root}(?:\\s[^<>]*)?>\\s*<(?:[\\w-]+:)?([\\w-]+)`).exec(head) ?? []
  return records.includes(inner.toLowerCase())
}

interface FoundElement {
  record: MarkupRecord
  lacks: Lacks
}

/** What a file holds. */
interface Found {
  elements: readonly FoundElement[]
  /** Elements that are no articles. */
  passed: number
  /** Outermost elements of other vocabularies. */
  strangers: ReadonlySet<string>
  /** Whether the file ends before its outermost element does. */
  cut: boolean
}

async function elementsIn(
  text: string,
  { records: names, reader }: Vocabulary,
  others: ReadonlySet<string>
): Promise<Found> {
  const [read, { eachElement }] = await Promise.all([reader(), import('./elements.ts')])
  const before = text.slice(0, SIGN_WITHIN)
  const elements: FoundElement[] = []
  const strangers = new Set<string>()
  let passed = 0
  const take = (element: Element, lacks: Lacks) => {
    const record = lacks.depth ? UNREAD : unlessDeep(() => read(element, before))
    if (record === null) passed++
    else elements.push({ record, lacks })
  }
  eachElement(text, names, take, prologueOf(text)?.prefix, (root) => {
    if (others.has(root)) strangers.add(root)
  })
  return { elements, passed, strangers, cut: endsEarly(text, names) }
}

/** An element as a part of its file. */
function partOf(
  { record, lacks }: FoundElement,
  at: number,
  { elements, passed, cut }: Found,
  { name, records: names, bodies }: Vocabulary
): RecordPart | BadRecord {
  const { body, closer, id, url = '', hints = [], facts } = record
  if (record === UNREAD) return badRecord(id, 'too-deep', `record ${at + 1}: ${TOO_DEEP}`)
  const lines = closedBy(closer, textOfBody(body, bodies === 'text' ? 'field-prose' : null))
  if (lines.text.trim() === '')
    return badRecord(id, 'bad-record', `record ${at + 1}: expected a text, but the record has none`)
  const isLast = at + 1 === elements.length
  return {
    ...lines,
    firstLine: 1,
    format: name,
    record: at + 1,
    records: elements.length,
    hints: hints.flatMap(([field, value]): Hint[] => (value === '' ? [] : [{ field, value, line: null }])),
    id: id === '' ? null : id,
    url: url === '' ? null : url,
    facts: withoutEmpty(facts),
    warnings: [
      ...(at === 0 && passed > 0 ? [passedBy(passed, elements.length, names)] : []),
      ...(lacks.end ? [CUT] : cut && isLast ? [CUT_BEHIND] : [])
    ]
  }
}

/** A text whose last line is none of the article's, where it says what closes it. */
function closedBy(closer: RegExp | undefined, lines: ReturnType<typeof textOfBody>): ReturnType<typeof textOfBody> {
  const written = lines.text.trimEnd().split('\n')
  if (closer === undefined || written.length < 2 || !closer.test(written.at(-1) ?? '')) return lines
  const marks = new Map(lines.marks).set(written.length, ['field-other'])
  return { ...lines, marks, joins: new Map(lines.joins).set(written.length, 'apart') }
}

function joinedTo(name: string, root: string): string {
  return `expected ${name} alone, but got an element <${root}> behind it, which is not read: put it in a file of its own`
}

function passedBy(passed: number, found: number, names: readonly string[]): SourceWarning {
  const others = `${passed} ${names.join(' or ')} that ${passed === 1 ? 'is' : 'are'} no article`
  return { code: 'records', message: `found ${found}, and ${others}: pictures, attachments, menus`, place: null }
}

/** What is too deep to be read, also in HTML that a field holds. */
const UNREAD: MarkupRecord = { body: '', facts: {}, id: '' }

function unlessDeep(read: () => MarkupRecord | null): MarkupRecord | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof StetError && error.code === 'too-deep') return UNREAD
    throw error
  }
}

function badRecord(id: string, code: 'too-deep' | 'bad-record', message: string): BadRecord {
  return { id: id === '' ? null : id, error: { code, message, line: null } }
}

function withoutEmpty(facts: RecordFacts): RecordFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0))
}
