import { readingsOf } from '../../../../lexicon/match.ts'
import type { Mark } from '../../../../tree/dump.ts'
import type { Line } from '../../../blocks/lines.ts'
import { isName as isPersonName, namesIn, opensWithBy } from '../record/byline-shape.ts'
import { beginsWithDate, looksLikeDate } from '../record/date-shape.ts'
import { addHint, annotate, annotateBlock, hasHint, type RecordAnnotation } from '../record/record-annotation.ts'
import { isLongSection, LANGUAGES } from './labels.ts'
import { wordCount } from './word-count.ts'

/** What the heads of all records of a file show together. */
export interface FileHeads {
  /** First lines that open records with different second lines: sections. A record that comes again opens with its headline. */
  sections: ReadonlySet<string>
  /** The columns at which long headlines are wrapped. */
  width: number
}

/** A text browser wraps at no more columns than this, and at no fewer than the other. */
const WIDEST = 81
const NARROWEST = 60

export function headsOf(records: readonly (readonly Line[])[]): FileHeads {
  const seconds = new Map<string, Set<string>>()
  let width = 0
  for (const lines of records) {
    const top = topOf(lines)
    const [first, second] = top
    if (first !== undefined && second !== undefined)
      seconds.set(first.text, (seconds.get(first.text) ?? new Set()).add(second.text))
    for (const { text } of lines) if (text.length <= WIDEST) width = Math.max(width, text.length)
  }
  const sections = new Set([...seconds].filter(([, below]) => below.size > 1).map(([text]) => text))
  return { sections, width: Math.max(width, NARROWEST) }
}

/** The lines above the count of words. */
function topOf(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, Math.max(countAt(lines), 0))
}

function countAt(lines: readonly Line[]): number {
  return lines.findIndex((line) => wordCount(line.text))
}

/** A record without codes: (section) headline (byline), count of words, facts, copyright, text. */
export function readPlain(annotation: RecordAnnotation, lines: readonly Line[], heads: FileHeads): void {
  const count = countAt(lines)
  const counted = lines[count]
  if (counted === undefined) {
    for (const line of lines) annotate(annotation, line, 'field-body')
    return
  }
  readTop(annotation, lines.slice(0, count), heads)
  annotate(annotation, counted, 'field-other', { join: 'apart' })
  addHint(annotation, 'length', counted.text, counted.number)
  const below = lines.slice(count + 1)
  const { facts, text } = factsIn(below)
  for (const line of below.slice(0, facts)) annotateFact(annotation, line)
  annotateBlock(annotation, below.slice(facts, text), 'field-copyright')
  for (const line of below.slice(text)) annotate(annotation, line, 'field-body')
}

const COPYRIGHT = /^(?:copyright\b|\(c\) ?\d|©)/i
/** Lines between the count of words and the text: date, time, source, code, edition, page, language, copyright. */
const MOST_FACTS = 12
/** Lines of a notice of copyright. */
const MOST_NOTICE = 4
/** Words of a fact; a line with more is the text. */
const FACT_WORDS = 8

/** Where the facts end, and where the text begins: behind the notice of copyright, where there is one. */
function factsIn(lines: readonly Line[]): { facts: number; text: number } {
  const copyright = lines.slice(0, MOST_FACTS).findIndex((line) => COPYRIGHT.test(line.text))
  if (copyright >= 0) {
    const next = lines.slice(copyright + 1).findIndex((line) => line.gap > 0)
    const wrapped = next >= 0 && next < MOST_NOTICE ? next : 0
    return { facts: copyright, text: copyright + 1 + wrapped }
  }
  const last = lines.slice(0, MOST_FACTS).findIndex((line, at) => at > 0 && !isFact(lines, line))
  const end = last < 0 ? Math.min(lines.length, MOST_FACTS) : last
  return { facts: end, text: end }
}

/** Without a notice of copyright, facts are short, and where they stand without blank lines the first ends them. */
function isFact(lines: readonly Line[], line: Line): boolean {
  const spaced = (lines[1]?.gap ?? 0) > 0
  return line.text.split(' ').length <= FACT_WORDS && !/[.!?…]$/.test(line.text) && (spaced || line.gap === 0)
}

/** Shapes of the facts after the count of words. */
const FACTS: readonly { field: string; mark: Mark; holds(text: string): boolean }[] = [
  { field: 'time', mark: 'field-other', holds: (text) => /^\d{1,2}:\d\d(?: [A-Z]{2,4})?$/.test(text) },
  { field: 'date', mark: 'field-date', holds: (text) => looksLikeDate(text) && beginsWithDate(text) },
  { field: 'page', mark: 'field-other', holds: (text) => /^[A-Z]{0,3}-?\d{1,4}$/.test(text) },
  { field: 'source-code', mark: 'field-other', holds: (text) => /^[A-Z0-9]{2,10}$/.test(text) },
  { field: 'language', mark: 'field-other', holds: (text) => LANGUAGES.includes(text.toLowerCase()) }
]

/** What has no shape of its own is the publication, and after that its edition. A field comes once, but for the edition. */
function annotateFact(annotation: RecordAnnotation, line: Line): void {
  const dated = [...annotation.marks.values()].some(([mark]) => mark === 'field-date')
  const known = (field: string) => (field === 'date' ? dated : hasHint(annotation, field))
  // The publication's name may be in capitals as its code is, but comes before it.
  const isFree = (field: string) => !known(field) && (field !== 'source-code' || hasHint(annotation, 'publication'))
  const named = hasHint(annotation, 'publication') ? 'edition' : 'publication'
  const found = FACTS.find(({ field, holds }) => isFree(field) && holds(line.text))
  annotate(annotation, line, found?.mark ?? 'field-other', { join: 'apart' })
  if (found?.field !== 'date') addHint(annotation, found?.field ?? named, line.text, line.number)
}

/** A first line of at most this many words before a longer one is the section, or one in parts: `Metro Desk; Section B`. */
const SECTION_WORDS = 3
const BYLINE_WORDS = 12
/** Lines of the author, and of the author's paper and title below. */
const BYLINE_LINES = 3

function readTop(annotation: RecordAnnotation, lines: readonly Line[], heads: FileHeads): void {
  const all = unitsOf(lines, heads.width)
  const by = all.findIndex((unit, at) => at > 0 && at >= all.length - BYLINE_LINES && opensWithBy(textOf(unit)))
  // What stands below the author is the author's paper or title: `Of DOW JONES NEWSWIRES`.
  const units = by < 0 ? all : all.slice(0, by + 1)
  for (const line of all.slice(units.length).flat()) annotate(annotation, line, 'field-other', { join: 'apart' })
  const [first] = units
  const last = units.at(-1)
  const hasSection = first !== undefined && isSection(units, heads)
  const rest = units.length - (hasSection ? 1 : 0)
  const isLong = rest > 1 && (units.at(-2) ?? []).length > 1
  const hasByline =
    last !== undefined && rest > 1 && (isByline(textOf(last)) || (isLong && isPlacedByline(textOf(last))))
  for (const [at, unit] of units.entries()) {
    const isHeadline = !(at === 0 && hasSection) && !(at === units.length - 1 && hasByline)
    annotateBlock(annotation, unit, isHeadline ? 'field-headline' : at === 0 ? 'field-section' : 'field-byline')
  }
  // Lines of a headline that no blank line parts are one.
  for (const [at, unit] of units.entries()) {
    const [line] = unit
    const before = units[at - 1]?.[0]
    if (line === undefined || before === undefined || line.gap > 0) continue
    const both = [line, before].map(({ number }) => annotation.marks.get(number)?.[0])
    if (both.every((mark) => mark === 'field-headline')) annotation.joins.set(line.number, 'space')
  }
}

/** Paragraphs, or lines with those that they wrap to; a name below the last of them is the author's. */
function unitsOf(lines: readonly Line[], width: number): Line[][] {
  const spaced = lines.length > 1 && lines.slice(1).every((line) => line.gap > 0)
  const units: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const before = units.at(-1)?.at(-1)
    const [word = ''] = line.text.split(' ', 1)
    const wraps = before !== undefined && line.gap === 0 && before.text.length + 1 + word.length > width
    const isAuthor = at === lines.length - 1 && (isByline(line.text) || (at > 1 && isPlacedByline(line.text)))
    if (!spaced && wraps && !isAuthor && before.text.length <= WIDEST) units.at(-1)?.push(line)
    else units.push([line])
  }
  return units
}

function isSection(units: readonly (readonly Line[])[], { sections }: FileHeads): boolean {
  const [first, second] = units
  if (first === undefined || second === undefined) return false
  const text = textOf(first)
  if (isByline(textOf(second)) && units.length === 2 && opensWithBy(textOf(second))) return false
  if (sections.has(text) || (isLongSection(text) && !isByline(textOf(second)))) return true
  const words = (unit: readonly Line[]) => textOf(unit).split(' ').length
  return (
    (words(first) <= SECTION_WORDS || text.includes('; ')) && words(second) > words(first) && !isName(second, units)
  )
}

/** Whether the second of two is somebody's name, so that the first is the headline. */
function isName(second: readonly Line[], units: readonly (readonly Line[])[]): boolean {
  return units.length === 2 && namesAuthor(textOf(second)) && textOf(second).split(' ').length <= SECTION_WORDS
}

function isByline(text: string): boolean {
  return text.split(' ').length <= BYLINE_WORDS && !/[.!?]$/.test(text) && (opensWithBy(text) || namesAuthor(text))
}

/** `Jo Pell in Marden`: a headline may say as much, so that it counts below a long one alone. */
function isPlacedByline(text: string): boolean {
  const words = text.split(' ')
  const at = words.findIndex((word, nth) => nth > 1 && readingsOf('in-words', word).length > 0)
  const place = words.slice(at + 1)
  return (
    at > 0 && place.length > 0 && place.every((word) => /^\p{Lu}/u.test(word)) && isByline(words.slice(0, at).join(' '))
  )
}

/** `Maria Teller`, `JON ASKE and Maria Teller`, `Ann Pell, Harlow Correspondent`. */
function namesAuthor(text: string): boolean {
  return isPersonName(namesIn(text)[0] ?? '')
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ')
}
