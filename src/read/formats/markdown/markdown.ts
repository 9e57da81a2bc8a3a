import type { Root } from 'mdast'
import type { Hint } from '../../../document/document.ts'
import type { Mark } from '../../../tree/dump.ts'
import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { SourceWarning } from '../../../warnings.ts'
import type { DumpOptions } from '../../blocks/index.ts'
import { linesOf } from '../../blocks/lines.ts'
import type { Format } from '../../record/format.ts'
import { inFile, partsAt } from '../../record/parts.ts'
import { makeRecord } from '../../record/record.ts'
import { marksOfShortText } from '../../record/short-text.ts'
import { severalWarning } from '../several/index.ts'
import { isYamlStream } from '../unsupported-data.ts'
import { type MarkdownEvidence, markdownEvidence } from './block-marks.ts'
import { joinAddresses } from './broken-addresses.ts'
import { frontFacts } from './front-matter/front-facts.ts'
import type { FrontField } from './front-matter/front-matter.ts'
import { matchFrontMatter } from './front-matter/match-front-matter.ts'
import { listedFields, otherFrontMatter, tomlFields } from './front-matter/other-front-matter.ts'
import { unindentLists } from './indented-lists.ts'
import { likelyStarts, noteStarts } from './joined-notes.ts'
import { type Parsed, parseMarkdown } from './parse.ts'
import { isStetWritten, markStetMarkdown } from './stet-markdown.ts'
import { joinWrappedHeadings } from './wrapped-headings.ts'

const SNIFFED = 65_536
/** Headings and links: one alone may be a slip, or what a text is about. */
const LEAST_SIGNS = 2

/** Markdown, with or without front matter: clippings, notes, and what stet writes. */
export const markdown: Format = {
  name: 'markdown',
  description: 'Markdown, with or without front matter',
  several: false,
  extensions: ['md', 'markdown'],
  sniff(text) {
    const head = text.slice(0, SNIFFED)
    if (isYamlStream(head.replace(/^\ufeff/, ''))) return null
    if (/^\ufeff?---[ \t]*(?:\r\n?|\n)(?:[\w-]+:|# )/.test(head) && /[\r\n]---[ \t]*(?:[\r\n]|$)/.test(head))
      return /[\r\n]generator: "stet \d/.test(head) ? 'front matter that stet wrote' : 'front matter'
    const other = otherFrontMatter(head)
    if (other?.lines.some((line) => /^[\w-]+[ \t]*[:=]/.test(line))) return other.name
    const headings = headingsIn(head)
    const links = head.includes('](') ? (head.match(/\]\((?:https?:|mailto:|[/#])/g)?.length ?? 0) : 0
    if (headings + links < LEAST_SIGNS) return null
    return [counted(headings, 'heading', 'with #'), counted(links, 'link', 'in brackets')].filter(Boolean).join(', ')
  },
  async split(decoded, file, { oneArticle }) {
    const parts = partsAt(decoded.text, oneArticle === true ? [0] : noteStarts(decoded.text))
    const records = parts.length
    return Promise.all(
      parts.map(async ({ text, firstLine }, at) => {
        const read = await readWhole(text)
        const likely = oneArticle === true ? [] : likelyStarts(text)
        if (likely.length > 0) read.warnings.push(severalWarning(likely.map((line) => line + firstLine - 1)))
        const said = inFile(read, firstLine)
        return makeRecord({ ...said, text, firstLine, format: 'markdown', record: at + 1, records }, decoded, file)
      })
    )
  }
}

/** Markdown whose front matter may be one that no parser of Markdown knows. */
async function readWhole(text: string): Promise<ReadMarkdown> {
  const other = otherFrontMatter(text)
  if (other === null) return readMarkdown(text, 1)
  const { lines, lastLine } = other
  const isToml = text.replace(/^\ufeff/, '').startsWith('+')
  const fields = isToml ? tomlFields(lines) : await yamlFields(lines.join('\n'), 2)
  return readMarkdown(text, lastLine + 1, [], fields ?? [])
}

async function yamlFields(yaml: string, firstLine: number): Promise<FrontField[] | null> {
  return (await import('./front-matter/front-matter.ts')).frontMatterFields(yaml, firstLine)
}

/** A text has one title: more lines with a single sign are comments of a script, and count once. */
function headingsIn(text: string): number {
  const signs = text.match(/^#{1,6}[ \t]+\S/gm) ?? []
  const titles = signs.filter((sign) => sign[1] !== '#').length
  return signs.length - Math.max(0, titles - 1)
}

function counted(count: number, sign: string, how: string): string | null {
  return count === 0 ? null : `${count} ${sign}${count === 1 ? '' : 's'} ${how}`
}

/** What a Markdown text says of itself. */
interface ReadMarkdown extends Required<Pick<DumpOptions, 'marks' | 'joins' | 'texts' | 'width'>> {
  url: string | null
  hints: Hint[]
  warnings: SourceWarning[]
  facts?: RecordFacts
}

/**
 * Markup and front matter of a text as evidence.
 *
 * @param from the number of the first line that is Markdown; a reader's own header may stand before it.
 * @param given what such a header said.
 * @param front the fields of a front matter that stands there.
 */
export async function readMarkdown(
  text: string,
  from: number,
  given: readonly Hint[] = [],
  front: readonly FrontField[] | null = null
): Promise<ReadMarkdown> {
  const { said, root, unread } = await evidenceOf(text, from)
  const yaml = root.children[0]?.type === 'yaml' ? root.children[0] : undefined
  const warnings = unread.map(unreadWarning)
  let fields = front
  let facts: RecordFacts = {}
  if (yaml !== undefined || front !== null) {
    const first = yaml?.position?.start.line ?? 1
    const last = yaml?.position?.end.line ?? from - 1
    if (yaml !== undefined) fields = await yamlFields(yaml.value, first + 1)
    for (let line = first; line <= last; line++) setAside(said, line)
    if (fields !== null) facts = isStetWritten(fields) ? markStetMarkdown(root, said, fields) : frontFacts(fields)
    warnings.push(frontMatterWarning(fields, { line: first, lineEnd: last }))
  }
  const listed = yaml === undefined && front === null ? listedFields(text) : null
  if (listed !== null) {
    fields = listed.fields
    facts = frontFacts(fields)
    for (let line = listed.firstLine; line <= listed.lastLine; line++) setAside(said, line)
    warnings.push(frontMatterWarning(fields, { line: listed.firstLine, lineEnd: listed.lastLine }))
  }
  const hints = [...given, ...(fields ?? []).map(({ field, value, line }) => ({ field, value, line }))]
  const title = matchFrontMatter(text, said, hints, fields ?? [])
  if (title !== null) facts = { ...facts, title }
  markShortText(text, from, said, hints)
  const read = { ...said, width: null, url: urlIn(hints), hints, warnings }
  return Object.keys(facts).length > 0 ? { ...read, facts } : read
}

/** What the markup of a text's lines says, from a line on. */
async function evidenceOf(
  text: string,
  from: number
): Promise<{ said: MarkdownEvidence; root: Root; unread: Parsed['unread'] }> {
  const written = from === 1 ? text : `${'\n'.repeat(from - 1)}${linesFrom(text, from)}`
  const joined = joinAddresses(written)
  const nul = joined.text.includes('\0') ? unusedIn(joined.text) : '\0'
  const parse = async (markdown: string) => ({ markdown, ...(await parseMarkdown(markdown.replaceAll('\0', nul))) })
  const first = await parse(joined.text)
  const headings = joinWrappedHeadings(joined.text, written, first.root)
  const second = headings === null ? first : await parse(headings.text)
  const unindented = unindentLists(second.markdown, second.root)
  const { markdown, root, unread } = unindented === null ? second : await parse(unindented)
  const said = markdownEvidence(root, markdown)
  for (const line of [...joined.emptied, ...(headings?.emptied ?? [])]) {
    said.joins.set(line, 'space')
    said.texts.set(line, '')
  }
  if (nul !== '\0') for (const [line, written] of said.texts) said.texts.set(line, written.replaceAll(nul, '\0'))
  return { said, root, unread }
}

/** The sentences of a short text under a header or a front matter with a title are its text, however short they are. */
function markShortText(text: string, from: number, { marks }: MarkdownEvidence, hints: readonly Hint[]): void {
  const title = hints.find(({ field, line }) => /^title$/i.test(field) && line !== null)
  if (title === undefined) return
  const own = linesOf(text).written.filter(({ number }) => number >= from && !isAside(marks, number))
  const headed = own.filter(({ number }) => !marks.has(number)).map(({ text: said }) => said)
  if (headed.length === 0 || headed.length > SHORT || marksOfShortText(headed.join('\n'))?.size !== headed.length)
    return
  for (const { number } of own) if (!marks.has(number)) marks.set(number, ['field-prose'])
}

/** Paragraphs of a short text. */
const SHORT = 3

function isAside(marks: ReadonlyMap<number, readonly Mark[]>, line: number): boolean {
  return marks.get(line)?.includes('field-other') === true
}

function frontMatterWarning(
  fields: readonly FrontField[] | null,
  place: { line: number; lineEnd: number }
): SourceWarning {
  const message =
    fields === null
      ? 'front matter that does not parse was kept aside'
      : `front matter with ${fields.length} fields was read as evidence`
  return { code: 'front-matter', message, place }
}

function unreadWarning(place: { line: number; lineEnd: number }): SourceWarning {
  return { code: 'markup-unread', message: 'more markup than is read: taken as it is written', place }
}

function setAside(
  said: { marks: Map<number, readonly Mark[]>; joins: Map<number, 'apart' | 'space' | 'tight'> },
  line: number
): void {
  said.marks.set(line, ['field-other'])
  said.joins.set(line, 'apart')
}

/** Names that clippers give the page's address. */
const URL_FIELDS = ['url', 'source', 'source_url', 'link', 'canonical', 'sourceURL', 'URL Source']

function urlIn(hints: readonly Hint[]): string | null {
  for (const name of URL_FIELDS) {
    const found = hints.find(({ field, value }) => field === name && /^https?:\/\/\S+\s*$/.test(value))
    if (found !== undefined) return found.value.trim()
  }
  return null
}

/** Noncharacters: no text may use them for anything. */
const NONCHARACTERS = Array.from({ length: 32 }, (_, at) => String.fromCharCode(0xfdd0 + at))

/** What stands for NUL in a text while Markdown is parsed, which would make it U+FFFD. */
function unusedIn(text: string): string {
  return NONCHARACTERS.find((one) => !text.includes(one)) ?? '\0'
}

function linesFrom(text: string, from: number): string {
  const ends = /\r\n|\r|\n/g
  for (let line = 1; line < from; line++) if (ends.exec(text) === null) return ''
  return text.slice(ends.lastIndex)
}
