import type { VFile } from 'vfile'
import type { Facts, Piece } from '../tree/article.ts'
import { isUnsure } from '../tree/confidence.ts'
import { warn } from '../warnings.ts'
import type { Doubts } from './doubts.ts'
import { counterOf } from './fields/gallery-counter.ts'
import { incompleteCapture, missingEmbed } from './fields/missing-parts.ts'

/** Warns of what a reader of the archive should look at. */
export function addWarnings(pieces: readonly Piece[], doubts: Doubts, facts: Facts, file: VFile): void {
  for (const piece of pieces) {
    warnOfMissing(piece, file)
    if (isUnsure(piece.label.confidence)) warnOfRole(piece, doubts.get(piece), file)
  }
  if (pieces.length === 0) warn(file, 'no-article', 'there is no text, and so no article')
  else if (pieces.every((piece) => piece.role === 'boilerplate'))
    warn(file, 'no-article', 'no line was taken for an article: everything was struck')
  else if (pieces.every((piece) => piece.role !== 'body' && piece.role !== 'subhead'))
    warn(file, 'no-article', 'no line was taken for the text of an article: there is none under what stands')
  if (facts.headline === null) warn(file, 'no-headline', 'no line was taken for the headline: none was invented')
  if (facts.published === null && facts.modified === null) warnOfDates(pieces, file)
}

function warnOfDates(pieces: readonly Piece[], file: VFile): void {
  const unread = pieces.find((piece) => piece.role === 'date' && piece.kind !== 'update')
  if (unread === undefined) warn(file, 'no-date', 'no date in the text: none was invented')
  else warn(file, 'date-unread', `"${unread.text}" names no day for sure: none was invented`, unread)
}

/** A person ought to look at an unsure headline, and where composing knows of another role; the rest is told beside. */
function warnOfRole(piece: Piece, doubt: string | undefined, file: VFile): void {
  const { role, alt } = piece.label
  const code = doubt !== undefined || role === 'headline' ? 'low-confidence' : 'uncertain-role'
  warn(file, code, doubt ?? `taken for ${role}${alt === null ? '' : `; may be ${alt}`}`, piece)
}

function warnOfMissing(piece: Piece, file: VFile): void {
  if (piece.kind === 'gallery-counter') warnOfMissingSlides(piece, file)
  if (piece.kind === 'embed-intro') warnOfMissingEmbed(piece, file)
  if (piece.role === 'boilerplate') warnOfIncompleteCapture(piece, file)
}

function warnOfMissingSlides(piece: Piece, file: VFile): void {
  const counter = counterOf(piece.text)
  if (counter === null || counter.total <= 1) return
  const missing = counter.total - 1 === 1 ? 'the other slide is' : `the other ${counter.total - 1} slides are`
  warn(
    file,
    'gallery-incomplete',
    `the counter says ${counter.index} of ${counter.total}: ${missing} not in this file`,
    piece
  )
}

function warnOfMissingEmbed(piece: Piece, file: VFile): void {
  const thing = missingEmbed(piece.text)
  if (thing !== null) warn(file, 'embed-missing', `announces ${thing} that the lines after it do not hold`, piece)
}

function warnOfIncompleteCapture(piece: Piece, file: VFile): void {
  // `Page 1 of 3` at the head of a vendor's page counts the pages of the file itself.
  const control = piece.label.kind === undefined ? incompleteCapture(piece.text) : null
  if (control !== null)
    warn(file, 'incomplete-capture', `"${control}" was on the page: what it leads to is not in this file`, piece)
}
