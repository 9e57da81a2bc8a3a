import type { Hint } from '../../../document/document.ts'
import { StetError } from '../../../errors.ts'
import type { Mark } from '../../../tree/dump.ts'
import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { SourceWarning } from '../../../warnings.ts'
import type { Join } from '../../blocks/hard-wrap.ts'
import type { DumpOptions } from '../../blocks/index.ts'
import { type Line, linesOf } from '../../blocks/lines.ts'
import type { Format } from '../../record/format.ts'
import { type BadRecord, recordOf, type SourceRecord } from '../../record/record.ts'
import { type TextBlock, textOfBlocks } from '../../record/text-blocks.ts'
import { TOO_DEEP } from './depth.ts'
import type { Element, Lacks } from './elements.ts'
import { prologueOf } from './unread-markup.ts'

/** What an element says of its article: its text as blocks, or as lines that were wrapped, and facts. */
export interface MarkupRecord {
  body: readonly TextBlock[] | string
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
export function markupFormat(
  { name, description, roots, sign, records: names, bodies, reader }: Vocabulary,
  others: ReadonlySet<string> = new Set()
): Format {
  return {
    name,
    description,
    several: true,
    converts: true,
    sniff(text) {
      const found = prologueOf(text)
      if (found === null || !roots.includes(found.root) || !sign.test(text.slice(0, SIGN_WITHIN))) return null
      return `the outermost element <${found.written}>`
    },
    async split(decoded, file) {
      const [read, { eachElement }] = await Promise.all([reader(), import('./elements.ts')])
      const found: { element: MarkupRecord; lacks: Lacks }[] = []
      const before = decoded.text.slice(0, SIGN_WITHIN)
      const strangers = new Set<string>()
      let passed = 0
      const readOf = (element: Element) => unlessDeep(() => read(element, before))
      const take = (element: Element, lacks: Lacks) => {
        const record = lacks.depth ? UNREAD : readOf(element)
        if (record === null) passed++
        else found.push({ element: record, lacks })
      }
      eachElement(decoded.text, names, take, (root) => {
        if (others.has(root)) strangers.add(root)
      })
      if (found.length === 0)
        throw new StetError(
          'bad-record',
          `expected a record, an element ${names.join(' or ')} with a text, but got none`
        )
      const cut = endsEarly(decoded.text, names)
      const records = found.map(({ element, lacks }, at): SourceRecord | BadRecord => {
        const { body, id, url, hints = [] } = element
        if (element === UNREAD) return badRecord(id, 'too-deep', `record ${at + 1}: ${TOO_DEEP}`)
        const lines = textOf(body, bodies === 'text' ? 'field-prose' : null)
        if (lines.text.trim() === '')
          return badRecord(id, 'bad-record', `record ${at + 1}: expected a text, but the record has none`)
        const said: Hint[] = hints.flatMap(([field, value]) => (value === '' ? [] : [{ field, value, line: null }]))
        const part = { ...lines, firstLine: 1, format: name, record: at + 1, records: found.length, hints: said }
        const named = { id: id === '' ? null : id, url: url === undefined || url === '' ? null : url }
        const facts = withoutEmpty(element.facts)
        return recordOf(
          {
            ...part,
            ...named,
            facts,
            warnings: [
              ...(at === 0 && passed > 0 ? [passedBy(passed, found.length, names)] : []),
              ...(lacks.end ? [CUT] : cut && at + 1 === found.length ? [CUT_BEHIND] : [])
            ]
          },
          { ...decoded, bom: false },
          file
        )
      })
      return [...records, ...[...strangers].map((root) => badRecord('', 'bad-record', joinedTo(name, root)))]
    }
  }
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

function textOf(body: MarkupRecord['body'], mark: Mark | null): DumpOptions & { text: string } {
  if (typeof body !== 'string') return textOfBlocks(body.map((block) => ({ ...block, mark: block.mark ?? mark })))
  const text = plainLines(body)
  if (mark === null) return { text }
  const joins = joinsByIndent(linesOf(text).written)
  const marks = new Map(text.split('\n').map((_, at) => [at + 1, [mark]]))
  return joins.size === 0 ? { text, marks } : { text, marks, joins }
}

/** Columns before a paragraph's first line, and of a line that was cut. */
const INDENT = { least: 2, most: 10 }
const SHORTEST_CUT = 50

/**
 * Where paragraphs begin with an indented line and others stand at the margin, which lines go on: whatever the width.
 * Rows of a table or a list are all indented or all short.
 */
function joinsByIndent(lines: readonly Line[]): Map<number, Join> {
  const opens = (line: Line) => line.indent >= INDENT.least && line.indent <= INDENT.most
  const joins = new Map<number, Join>()
  if (!lines.slice(1).some(opens)) return joins
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const isCut = before !== undefined && line.gap === 0 && before.columns >= SHORTEST_CUT
    if (line.indent === 0 && isCut) joins.set(line.number, 'space')
    else if (opens(line)) joins.set(line.number, 'apart')
  }
  return joins
}

function withoutEmpty(facts: RecordFacts): RecordFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0))
}

/** Lines as they are written, without control characters and without blank lines around them. */
function plainLines(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? '' : `${lines.slice(first, last + 1).join('\n')}\n`
}
