import type { VFile } from 'vfile'
import type { Facts, Piece } from '../tree/article.ts'
import { warn } from '../warnings.ts'
import { counterOf } from './fields/gallery-counter.ts'
import { incompleteCapture, missingEmbed } from './fields/missing-parts.ts'

/** Warns of what a reader of the archive should look at. */
export function addWarnings(pieces: readonly Piece[], facts: Facts, file: VFile): void {
  for (const [at, piece] of pieces.entries()) warnOf(piece, pieces, at, file)
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

function warnOf(piece: Piece, pieces: readonly Piece[], at: number, file: VFile): void {
  if (piece.kind === 'gallery-counter') warnOfMissingSlides(piece, file)
  if (piece.kind === 'gallery')
    warn(file, 'low-confidence', 'taken as the title of a gallery picture; may be a subhead', piece)
  if (piece.kind === 'embed-intro') warnOfMissingEmbed(piece, file)
  if (piece.role === 'boilerplate') warnOfIncompleteCapture(piece, file)
  if (mayBeVideoCaption(piece, pieces[at - 1], pieces[at + 1]))
    warn(file, 'low-confidence', 'kept as body; may be a video caption', piece)
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

/** A full title before the name takes at most this many characters: `Russia's Foreign Minister `. */
const LONGEST_TITLE = 60

/**
 * The first sentence under an update's heading names a person, and the next paragraph introduces that
 * person anew with a title: `Jane Roe said …` / `Transport Secretary Jane Roe has said …`. Live blogs
 * caption their videos so.
 */
function mayBeVideoCaption(piece: Piece, before: Piece | undefined, next: Piece | undefined): boolean {
  if (piece.kind !== 'paragraph' || before?.kind !== 'update' || next?.kind !== 'paragraph') return false
  // Two words with capitals at the very start: `John Kerry`.
  const name = /^\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}(?= )/u.exec(piece.text)?.[0]
  if (name === undefined) return false
  const again = next.text.indexOf(name)
  return again > 0 && again <= LONGEST_TITLE
}
