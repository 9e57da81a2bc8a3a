import type { FrontField } from './front-matter.ts'

/** What opens a front matter that parsers of Markdown do not know, and what ends it. */
const FENCES = [
  { name: 'front matter in TOML', opens: '+++', closes: /^\+\+\+[ \t]*$/ },
  { name: 'front matter', opens: '---', closes: /^\.\.\.[ \t]*$/ }
] as const
const YAML_END = /^---[ \t]*$/
const FIELD = /^([\w-]+)[ \t]*=[ \t]*(\S.*)$/
/** Lines of a front matter; where more stand before its end there is none. */
const MOST_LINES = 500

/** Front matter in TOML, as Hugo and Zola have it, or in YAML that ends in full stops, as Pandoc writes it. */
export interface OtherFrontMatter {
  name: string
  lastLine: number
  /** The lines between its fences. */
  lines: readonly string[]
}

/** The front matter that a text begins with, where it is one that parsers of Markdown do not know; `null` for any other text. */
export function otherFrontMatter(text: string): OtherFrontMatter | null {
  const fence = FENCES.find(({ opens }) => text.startsWith(opens) || text.startsWith(`\ufeff${opens}`))
  if (fence === undefined) return null
  const [first = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r\n?|\n/, MOST_LINES)
  const end = lines.findIndex((line) => fence.closes.test(line) || YAML_END.test(line))
  if (first.trimEnd() !== fence.opens || end < 0 || !fence.closes.test(lines[end] ?? '')) return null
  return { name: fence.name, lastLine: end + 2, lines: lines.slice(0, end) }
}

/** The fields of a front matter in TOML whose values stand on their line; tables below them are none. */
export function tomlFields(lines: readonly string[]): FrontField[] {
  const table = lines.findIndex((line) => line.startsWith('['))
  return lines.slice(0, table < 0 ? lines.length : table).flatMap((line, at) => fieldOf(line, at + 2))
}

function fieldOf(line: string, number: number): FrontField[] {
  const match = FIELD.exec(line)
  if (match === null) return []
  const [, field = '', written = ''] = match
  const texts = textsIn(written.trim())
  const value = texts.join(', ')
  return value === ''
    ? []
    : [{ field, value, line: number, inLine: true, items: null, texts, isOne: texts.length === 1 }]
}

function withoutComment(written: string): string {
  const comment = written.search(/[ \t]#/)
  return comment < 0 ? written : written.slice(0, comment).trimEnd()
}

/** A string, a list of strings, or what else stands there as it is written: a date, a number, yes or no. */
function textsIn(written: string): string[] {
  if (/^'[^']*'$/.test(written)) return [written.slice(1, -1)]
  if (!/^["[]/.test(written)) return [withoutComment(written)]
  try {
    const value: unknown = JSON.parse(written)
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  } catch {
    return [written]
  }
}

/** The list that Readwise writes under a heading of its own in place of a front matter, and the lines that it stands on. */
export interface ListedFields {
  fields: readonly FrontField[]
  firstLine: number
  lastLine: number
}

/** The heading stands among the first lines: under the title and a picture of the page. */
const HEADING = /^##[ \t]+Metadata[ \t]*$/
const MOST_ABOVE = 20
const ITEM = /^[-*][ \t]+([A-Z][A-Za-z]{1,20}(?: [A-Z][a-z]{1,20})?):[ \t]+(\S.*)$/

/** What such a list calls title and address. */
const NAMES: Readonly<Record<string, string>> = { 'full title': 'title' }

/** A list of fields under `## Metadata`, one of them the author, the address or the whole title; `null` where a text has none. */
export function listedFields(text: string): ListedFields | null {
  const lines = text.split(/\r\n?|\n/, MOST_LINES)
  const heading = lines.slice(0, MOST_ABOVE).findIndex((line) => HEADING.test(line))
  if (heading < 0) return null
  const start = heading + (lines[heading + 1]?.trim() === '' ? 2 : 1)
  const end = lines.findIndex((line, at) => at >= start && !ITEM.test(line))
  const fields = lines.slice(start, end < 0 ? lines.length : end).map((line, at) => {
    const [, key = '', written = ''] = ITEM.exec(line) ?? []
    const field = NAMES[key.toLowerCase()] ?? key.toLowerCase()
    const value = written.trim()
    return { field, value, line: start + at + 1, inLine: true, items: null, texts: [value], isOne: true }
  })
  const isKnown = fields.length > 1 && fields.some(({ field }) => ['author', 'url', 'title'].includes(field))
  return isKnown ? { fields, firstLine: heading + 1, lastLine: start + fields.length } : null
}
