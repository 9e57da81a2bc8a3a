import type { Piece } from '../tree/article.ts'
import { UNSURE } from '../tree/confidence.ts'
import type { LabelledDump } from '../tree/dump.ts'

/** What another role speaks for, in words that a warning says. */
export type Doubts = ReadonlyMap<Piece, string>

/**
 * Lines that can as well have another role, by what composing finds around them and the labeller has not learned: there no
 * label is surer than unsure. What a person or the input says a line is, is not in doubt.
 */
export function applyDoubts(pieces: readonly Piece[], { children }: LabelledDump): Doubts {
  const doubts = new Map<Piece, string>()
  for (const [at, piece] of pieces.entries()) {
    if (children[at]?.data.given !== undefined) continue
    const doubt = doubtOf(piece, pieces[at - 1], pieces[at + 1])
    if (doubt === null) continue
    doubts.set(piece, doubt)
    piece.label = { ...piece.label, confidence: Math.min(piece.label.confidence, UNSURE) }
  }
  return doubts
}

function doubtOf(piece: Piece, before: Piece | undefined, next: Piece | undefined): string | null {
  if (piece.kind === 'gallery') return 'taken as the title of a gallery picture; may be a subhead'
  return mayBeVideoCaption(piece, before, next) ? 'kept as body; may be a video caption' : null
}

/** A full title before the name takes at most this many characters: `Russia's Foreign Minister `. */
const LONGEST_TITLE = 60

/**
 * The first sentence under an update's heading names a person, and the next paragraph introduces that
 * person again with a title: `Jane Roe said …` / `Transport Secretary Jane Roe has said …`. Live blogs
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
