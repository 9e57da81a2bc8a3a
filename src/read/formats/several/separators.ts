import { plainFigures } from '../../../lexicon/figures.ts'
import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Line } from '../../blocks/lines.ts'
import { hasPhrase, isDate } from './head-lines.ts'
import { labelledAs } from './labels.ts'
import { isBreak, isRow, signsOf } from './rows.ts'
import { type ArticleStarts, areDistinct, type Parting, partedAt } from './starts.ts'

/** Articles behind rows of signs, form feeds, or lines that end each of them. */
export function bySeparators(lines: readonly Line[], text: string): ArticleStarts | null {
  const found = [...rowPartings(lines), ...pagePartings(lines, text), ...closerPartings(lines)].flatMap(
    (parting) => partedAt(lines, parting) ?? []
  )
  return found.find(({ certain }) => certain) ?? found[0] ?? null
}

/** All rows together, and those of each kind. */
function rowPartings(lines: readonly Line[]): Parting[] {
  const rows = lines.flatMap(({ text }, at) => (isRow(text) ? [at] : []))
  const kinds = new Map<string, number[]>()
  for (const at of rows) {
    const signs = signsOf(lines[at]?.text ?? '')
    const places = kinds.get(signs)
    if (places === undefined) kinds.set(signs, [at])
    else places.push(at)
  }
  const groups = kinds.size > 1 ? [...kinds.values(), rows] : [rows]
  return groups.map((group) => {
    const breaks = group.every((at) => isBreak(lines[at]?.text ?? ''))
    return {
      cuts: cutsBehind(lines, group),
      own: 'certain',
      plain: breaks ? 'likely' : 'certain',
      isBreak: breaks,
      prose: 0.3,
      plainProse: 0.6
    }
  })
}

/** The first line that is no row, and those behind places. */
function cutsBehind(lines: readonly Line[], places: readonly number[]): number[] {
  const first = lines.findIndex(({ text }) => !isRow(text))
  const behind = places.map((at) => at + 1).filter((at) => at > first && at < lines.length)
  return [Math.max(first, 0), ...behind.filter((at) => !isRow(lines[at]?.text ?? ''))]
}

const LONGEST_FOOT = 60

/** Form feeds, each above a headline: what stands above every page, or every second, is none, whatever number it has. */
function pagePartings(lines: readonly Line[], text: string): Parting[] {
  const pages = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    return before !== undefined && text.slice(before.end, line.start + line.indent).includes('\f') ? [at] : []
  })
  if (pages.length === 0) return []
  const cuts = [0, ...pages]
  const titles = cuts.map((at) => ({ title: withoutPageNumber(lines[at]?.text ?? '') }))
  if (!areDistinct(titles) || hasFeet(lines, pages)) return []
  // A page on which a sentence goes on belongs to the text before it.
  const apart = pages.filter((at) => !isWithin(lines[at - 1]?.text ?? '', lines[at]?.text ?? ''))
  // Headlines that differ by their numbers alone are heads of pages, unless each names its author or day.
  const areTitles = areDistinct(titles.map(({ title }) => ({ title: title.replace(/\d/g, '') })))
  const plain = areTitles && apart.length === pages.length ? 'likely' : null
  return [{ cuts: [0, ...apart], own: 'certain', plain, isBreak: false, prose: 0.3, plainProse: 0.6 }]
}

/** What stands above a page, without the page's number. */
function withoutPageNumber(written: string): string {
  const text = plainFigures(written)
  const isNumbered = hasPhrase('page-words', text) || /^\d{1,4} |[-–—|/·] ?\d{1,4}$/.test(text)
  return isNumbered ? text.replace(/\d/g, '') : text
}

/** A line at the foot of most pages that is the same but for its number. */
function hasFeet(lines: readonly Line[], pages: readonly number[]): boolean {
  const feet = pages.map((at) => lines[at - 1]?.text ?? '').filter((foot) => foot.length <= LONGEST_FOOT)
  if (feet.length < 2 || feet.every((foot) => closes(foot) !== null)) return false
  return new Set(feet.map((foot) => foot.replace(/\d+/g, ''))).size <= feet.length / 2
}

/** Whether a sentence goes on from one page to the next. */
function isWithin(last: string, first: string): boolean {
  return /[\p{L}\p{N},;-]$/u.test(last) && /^\p{Ll}/u.test(first)
}

const LONGEST_CLOSER = 150

/** What a line is that ends a text: a notice of copyright, a mark of its end, its source and day, or a link to the rest. */
function closes(text: string): 'notice' | 'end' | 'source' | 'more' | null {
  if (text.length > LONGEST_CLOSER) return null
  const words = wordsOf(text)
  const bare = text.replace(/^[-–—[(<*#=\s]{1,6}|[-–—\])>*#=.!\s]{1,6}$/g, '').trim()
  const end = phraseAt('end-marks', wordsOf(bare), 0)
  if (bare === '30' && bare !== text) return 'end'
  if (end !== null && end.end === wordsOf(bare).length && (bare !== text || bare === bare.toUpperCase())) return 'end'
  if (/^(?:©|\(c\)|copyright\b)/i.test(text) || (hasPhrase('copyright', text) && /©|\(c\)|\d{4}/i.test(text)))
    return 'notice'
  if (isDate(labelledAs('source', text) ?? '')) return 'source'
  const opened = phraseAt('continue-words', words, 0) ?? phraseAt('related', words, 0)
  return opened !== null && (opened.end === words.length || /https?:|www\./.test(text)) ? 'more' : null
}

/** Lines that end each text, the last one's, too. */
function closerPartings(lines: readonly Line[]): Parting[] {
  const found = new Map<string, number[]>()
  for (const [at, { text }] of lines.entries()) {
    const kind = closes(text)
    if (kind === null) continue
    const places = found.get(kind)
    if (places === undefined) found.set(kind, [at])
    else places.push(at)
  }
  return [...found].flatMap(([kind, places]) => {
    const last = places.filter((at, nth) => places[nth + 1] !== at + 1)
    if (last.length < 2 || (last.at(-1) ?? 0) < lines.length - 3) return []
    // Pages of lists link to the rest of each entry.
    const share = kind === 'more' ? 0.6 : 0.5
    const sure = kind === 'more' || kind === 'source' ? 'likely' : 'certain'
    return [
      {
        cuts: cutsBehind(lines, last),
        own: sure,
        plain: 'likely',
        isBreak: false,
        prose: share,
        plainProse: share
      }
    ] as const
  })
}

/**
 * Articles behind form feeds within lines, as programs write them that join pages without line ends: a line is never parted, so that
 * these are told of and not parted.
 */
export function byInnerFeeds(lines: readonly Line[], text: string): ArticleStarts | null {
  if (!text.includes('\f')) return null
  const parts = lines.flatMap((line, at) => partsOf(line, text).map((part) => ({ part, at })))
  if (parts.length === lines.length) return null
  const found = bySeparators(
    parts.map(({ part }) => part),
    text
  )
  if (found === null) return null
  const starts = [...new Set(found.starts.map((start) => parts[start]?.at ?? 0))]
  return starts.length < 2 ? null : { starts, certain: false }
}

/** What stands on a line before and behind its form feeds. */
function partsOf(line: Line, text: string): Line[] {
  const written = text.slice(line.start, line.end)
  if (!written.includes('\f')) return [line]
  let start = line.start
  const parts: Line[] = []
  for (const piece of written.split('\f')) {
    const end = start + piece.length
    const said = piece.replace(/\s+/g, ' ').trim()
    if (said !== '') {
      const indent = piece.length - piece.trimStart().length
      parts.push({
        ...line,
        start,
        end,
        text: said,
        indent,
        columns: piece.length,
        gap: parts.length > 0 ? 1 : line.gap
      })
    }
    start = end + 1
  }
  return parts.length > 1 ? parts : [line]
}
