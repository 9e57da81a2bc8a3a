import { findPhrases, phraseAt, wordsOf } from '../../../../lexicon/match.ts'
import type { Piece } from '../../../../tree/article.ts'

/** Lines of a box about a work are no longer than this (characters). */
const LONGEST = 80

/** Lines of such a box above the label of its author, and below. */
const ABOVE = 6
const BELOW = 10

/** Lines from a `By` on in which a work's pages are counted. */
const COUNTED_WITHIN = 3

/** A book has at least so many pages. */
const LEAST_PAGES = 40

/**
 * Whether a line names who made a book that a text is about: `Author` and a name in a box with a title that is not the article's and a publisher, a year
 * or pages, or a `By` above `212 pages`.
 */
export function isAuthorOfWork(pieces: readonly Piece[], at: number): boolean {
  return isLabelOfWork(pieces, at) || (isAlone(pieces[at - 1]) && isLabelOfWork(pieces, at - 1))
}

function isLabelOfWork(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece === undefined || piece.role === 'headline' || !isShort(piece)) return false
  const label = labelOf(piece)
  if (label === null) return false
  return countsPages(pieces.slice(at, at + COUNTED_WITHIN)) || (label.isField && isInBox(pieces, at))
}

function isShort({ text }: Piece): boolean {
  return text.length <= LONGEST
}

/** What says who wrote something, at the start of a line: a field's where nothing, or a colon, stands behind it. */
function labelOf({ text }: Piece): { isField: boolean } | null {
  const words = wordsOf(text)
  const end = Math.max(...(['by-words', 'byline-labels'] as const).map((kind) => phraseAt(kind, words, 0)?.end ?? 0))
  return end === 0 ? null : { isField: end === words.length || isBeforeColon(text, end) }
}

function isAlone(piece: Piece | undefined): boolean {
  return piece !== undefined && !/[:：].*\S/u.test(piece.text) && labelOf(piece)?.isField === true
}

function isBeforeColon(text: string, count: number): boolean {
  const colon = text.search(/[:：]/u)
  return colon > 0 && wordsOf(text.slice(0, colon)).length === count
}

/** `212 pages. Sula Press.`, `ISBN 978-3-12-345678-9` */
function countsPages(lines: readonly Piece[]): boolean {
  const end = lines.findIndex((line) => !isShort(line))
  return (end < 0 ? lines : lines.slice(0, end)).some(({ text }) => {
    const words = wordsOf(text)
    return findPhrases('work-words', words).some(({ start, phrase }) =>
      phrase.value === 'pages' ? Number(words[start - 1]) >= LEAST_PAGES : phrase.text === 'isbn'
    )
  })
}

/** Whether the fields around a label are those of another work than the article. */
function isInBox(pieces: readonly Piece[], at: number): boolean {
  const headline = pieces.find(({ role }) => role === 'headline')?.text ?? ''
  const fields = new Set<string>()
  for (const step of [-1, 1])
    for (let next = at + step; Math.abs(next - at) <= (step < 0 ? ABOVE : BELOW); next += step) {
      const piece = pieces[next]
      if (piece === undefined || !isShort(piece) || piece.role === 'headline') break
      const field = fieldOf(piece.text, pieces[next + 1]?.text ?? '')
      if (field === null) continue
      if (field.name === 'title' && isSame(field.value, headline)) return false
      fields.add(field.name)
    }
  return fields.has('title') && fields.size > 1
}

/** The field whose label a line is, or begins with before a colon. */
function fieldOf(text: string, below: string): { name: string; value: string } | null {
  const words = wordsOf(text)
  const label = phraseAt('work-labels', words, 0)
  if (label?.phrase.value === undefined) return null
  const name = label.phrase.value
  if (label.end === words.length) return { name, value: below }
  return isBeforeColon(text, label.end) ? { name, value: text.slice(text.search(/[:：]/u) + 1).trim() } : null
}

function isSame(title: string, headline: string): boolean {
  const [a, b] = [title, headline].map((text) => wordsOf(text).join(' '))
  return a !== undefined && b !== undefined && a !== '' && (a.startsWith(b) || b.startsWith(a)) && b !== ''
}
