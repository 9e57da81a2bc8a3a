import type { Hint } from '../../../document/document.ts'
import type { Mark } from '../../../tree/dump.ts'
import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { SourceWarning } from '../../../warnings.ts'
import type { DumpOptions } from '../../blocks/index.ts'
import type { Format } from '../../record/format.ts'
import { recordOf } from '../../record/record.ts'
import { markdownEvidence } from './block-marks.ts'
import { joinAddresses } from './broken-addresses.ts'
import type { FrontField } from './front-matter.ts'
import { unindentLists } from './indented-lists.ts'
import { matchFrontMatter } from './match-front-matter.ts'
import { parseMarkdown } from './parse.ts'
import { isStetWritten, markStetMarkdown } from './stet-markdown.ts'

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
    if (/^\ufeff?---[ \t]*(?:\r\n?|\n)(?:[\w-]+:|# )/.test(head) && /[\r\n]---[ \t]*(?:[\r\n]|$)/.test(head))
      return /[\r\n]generator: "stet \d/.test(head) ? 'front matter that stet wrote' : 'front matter'
    const headings = headingsIn(head)
    const links = head.includes('](') ? (head.match(/\]\((?:https?:|mailto:|[/#])/g)?.length ?? 0) : 0
    if (headings + links < LEAST_SIGNS) return null
    return [counted(headings, 'heading', 'with #'), counted(links, 'link', 'in brackets')].filter(Boolean).join(', ')
  },
  async split(decoded, file) {
    const { url, hints, warnings, ...lines } = await readMarkdown(decoded.text, 1)
    return [
      recordOf(
        { ...lines, text: decoded.text, firstLine: 1, format: 'markdown', record: 1, records: 1, url, hints, warnings },
        decoded,
        file
      )
    ]
  }
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
 */
export async function readMarkdown(text: string, from: number, given: readonly Hint[] = []): Promise<ReadMarkdown> {
  const joined = joinAddresses(from === 1 ? text : `${'\n'.repeat(from - 1)}${linesFrom(text, from)}`)
  const nul = joined.text.includes('\0') ? unusedIn(joined.text) : '\0'
  const parse = (markdown: string) => parseMarkdown(markdown.replaceAll('\0', nul))
  const first = await parse(joined.text)
  const unindented = unindentLists(joined.text, first.root)
  const body = unindented ?? joined.text
  const { root, unread } = unindented === null ? first : await parse(unindented)
  const said = markdownEvidence(root, body)
  for (const line of joined.emptied) {
    said.joins.set(line, 'space')
    said.texts.set(line, '')
  }
  if (nul !== '\0') for (const [line, text] of said.texts) said.texts.set(line, text.replaceAll(nul, '\0'))
  const front = root.children[0]?.type === 'yaml' ? root.children[0] : undefined
  const warnings = unread.map(unreadWarning)
  const hints = [...given]
  let fields: FrontField[] | null = null
  let facts: RecordFacts = {}
  if (front !== undefined) {
    const { frontMatterFields } = await import('./front-matter.ts')
    const first = front.position?.start.line ?? 1
    const last = front.position?.end.line ?? 1
    fields = frontMatterFields(front.value, first + 1)
    for (let line = first; line <= last; line++) setAside(said, line)
    if (fields !== null && isStetWritten(fields)) facts = markStetMarkdown(root, said, fields)
    hints.push(...(fields ?? []).map(({ field, value, line }) => ({ field, value, line })))
    const message =
      fields === null
        ? 'front matter that does not parse was kept aside'
        : `front matter with ${fields.length} fields was read as evidence`
    warnings.push({ code: 'front-matter', message, place: { line: first, lineEnd: last } })
  }
  const title = matchFrontMatter(text, said, hints, fields ?? [])
  if (title !== null) facts = { ...facts, title }
  const read = { ...said, width: null, url: urlIn(hints), hints, warnings }
  return Object.keys(facts).length > 0 ? { ...read, facts } : read
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
    const found = hints.find(({ field, value }) => field === name && /^https?:\/\//.test(value))
    if (found !== undefined) return found.value
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
