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
  return value === '' ? [] : [{ field, value, line: number, inLine: true, items: null, texts }]
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
