import type { VFile } from 'vfile'
import type { Facts, Piece } from '../../tree/article.ts'
import { type WarningPlace, warn } from '../../warnings.ts'
import type { ToldFacts } from './metadata.ts'
import { mayBeOneTitle, otherHeadline } from './other-title.ts'

/** Two dates that are this far apart (days) may be one moment in two time zones. */
const SAME_MOMENT = 1
const DAY = 86_400_000

/** Warns where the text says something else than its record, or a date of change lies before publication. */
export function warnOfConflicts(
  record: ToldFacts,
  text: ToldFacts,
  facts: Facts,
  pieces: readonly Piece[],
  file: VFile
): void {
  if (record.headline !== null) warnOfTitle(record.headline, text.headline, pieces, file)
  if (record.authors.length > 0 && text.authors.length > 0 && !shareName(record.authors, text.authors))
    contradicts(file, 'authors', record.authors.join(', '), 'byline', text.authors.join(', '))
  for (const key of ['published', 'modified'] as const) {
    const said = record[key]
    const found = text[key]
    if (said !== null && found !== null && !sameDay(said, found))
      contradicts(file, `date (${key})`, said, 'date', found)
  }
  const { published, modified } = facts
  if (published !== null && modified !== null && modified < published && !sameDay(published, modified))
    warn(file, 'dates-reversed', `modified ${modified} lies before published ${published}`)
}

/** Warns where the text has another headline: by its headline line, or one that was taken for something else as the record has a title. */
function warnOfTitle(title: string, headline: string | null, pieces: readonly Piece[], file: VFile): void {
  if (headline === null) {
    const other = otherHeadline(title, pieces)
    if (other !== null) contradicts(file, 'title', title, 'headline', other.text, placeOf(other))
    return
  }
  if (mayBeOneTitle(title, headline)) return
  const line = pieces.find(({ role, text }) => role === 'headline' && headline.startsWith(text))
  contradicts(file, 'title', title, 'headline', headline, line === undefined ? null : placeOf(line))
}

function contradicts(
  file: VFile,
  fact: string,
  said: string,
  line: string,
  found: string,
  place: WarningPlace = null
): void {
  warn(file, 'record-conflict', `the record's ${fact} is "${said}", but the text's ${line} says "${found}"`, place)
}

function placeOf({ line, lineEnd }: Piece): WarningPlace {
  return { line, lineEnd }
}

/** Any name in common: records often list one author of several. */
function shareName(a: readonly string[], b: readonly string[]): boolean {
  const names = b.map(letters)
  return a.map(letters).some((name) => names.some((other) => name.includes(other) || other.includes(name)))
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** By the parts that both dates have. */
function sameDay(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 'YYYY-MM-DD'.length)
  if (a.slice(0, length) === b.slice(0, length)) return true
  if (length < 'YYYY-MM-DD'.length || !(a + b).includes('T')) return false
  return Math.abs(Date.parse(a.slice(0, length)) - Date.parse(b.slice(0, length))) <= SAME_MOMENT * DAY
}
