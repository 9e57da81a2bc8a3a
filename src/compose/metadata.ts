import type { Facts, Piece } from '../tree/article.ts'
import type { Role } from '../tree/roles.ts'
import { authorsOf } from './fields/byline.ts'
import { datelineOf } from './fields/dateline.ts'
import { hintsOf } from './fields/publisher-hints.ts'

/** What the blocks say together: the first headline's lines, the first standfirst's, the names, the dates. */
export function factsOf(pieces: readonly Piece[], language: string | null): Facts {
  const byline = firstRun(pieces, 'byline')
  const lede = pieces.find((piece) => piece.kind === 'paragraph')
  return {
    language,
    headline: firstRun(pieces, 'headline'),
    standfirst: firstRun(pieces, 'standfirst'),
    byline,
    authors: byline === null ? [] : authorsOf(byline),
    dateline: lede === undefined ? null : datelineOf(lede.text),
    ...datesIn(pieces),
    hints: pieces.flatMap((piece) =>
      piece.role === 'boilerplate' ? hintsOf(piece.text, piece.kind).map((hint) => ({ ...hint, line: piece.line })) : []
    )
  }
}

/** The text of the first block of a role and of those right under it, with no blank line between. */
function firstRun(pieces: readonly Piece[], role: Role): string | null {
  const first = pieces.findIndex((piece) => piece.role === role)
  if (first < 0) return null
  const end = pieces.findIndex((piece, at) => at > first && !(piece.role === role && piece.gap === 0))
  return pieces
    .slice(first, end < 0 ? undefined : end)
    .map((piece) => piece.text)
    .join(' ')
}

/** Dates come from date lines first, then from a byline that carries one. */
function datesIn(pieces: readonly Piece[]): Pick<Facts, 'published' | 'modified'> {
  let published: string | null = null
  let modified: string | null = null
  for (const role of ['date', 'byline'] as const) {
    for (const piece of pieces) {
      if (piece.role !== role || piece.kind === 'update') continue
      published ??= piece.dates?.published ?? null
      modified ??= piece.dates?.modified ?? null
    }
  }
  return { published, modified }
}
