import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { labelsInFront, partedFields, withoutFrame } from '../../byline/plain-line.ts'
import { headOf, isProse } from '../../head.ts'

/** A line of credits is no longer than this (characters). */
const LONGEST = 140

/** The authors of a line of the head that credits text and pictures to different people: `Words: Maria Teller | Photos: Jon Aske`. */
export function authorsCredited(pieces: readonly Piece[], known: KnownNames): string[] {
  return creditedIn(headOf(pieces), known)
}

/** Lines right below a text in which credits for all of it stand. */
const RIGHT_BELOW = 4

/** The same of a line right below the text: `(Text: Jana Weber, Fotos: Ole Brix)`. */
export function authorsCreditedBelow(pieces: readonly Piece[], known: KnownNames): string[] {
  const end = pieces.findLastIndex(isProse) + 1
  return creditedIn(pieces.slice(end, end + RIGHT_BELOW), known)
}

function creditedIn(lines: readonly Piece[], known: KnownNames): string[] {
  for (const { role, text } of lines) {
    if (role === 'headline' || text.length > LONGEST) continue
    const names = namesOfText(withoutFrame(text), known)
    if (names.length > 0) return names
  }
  return []
}

/** The names behind the label for the text, where another label of the line is that of its pictures. */
function namesOfText(line: string, known: KnownNames): string[] {
  const inFront = labelsInFront(line)
  const parts = partedFields(inFront).split(/\s?[|/–—·-] |[,;] /u)
  const credits = parts.map(creditOf)
  // `Rui Tavares (Texto)` says so without its pictures, too.
  if (inFront === line && !credits.some((credit) => credit?.isPicture)) return []
  const first = credits.findIndex((credit) => credit !== null && !credit.isPicture)
  if (first < 0) return []
  const end = credits.findIndex((credit, at) => at > first && credit !== null)
  const more = parts.slice(first + 1, end < 0 ? undefined : end)
  return authorsOf(`By ${[credits[first]?.names, ...more].join('; ')}`, known)
}

/** A label, a colon, and names; `null` where a part of a line is something else. */
function creditOf(part: string): { isPicture: boolean; names: string } | null {
  const colon = part.indexOf(':')
  const label = wordsOf(part.slice(0, Math.max(0, colon)))
  if (label.length === 0) return null
  const isWhole = (kind: 'contributor-labels' | 'by-words' | 'byline-labels') =>
    phraseAt(kind, label, 0)?.end === label.length
  const isPicture = isWhole('contributor-labels')
  if (!isPicture && !isWhole('by-words') && !isWhole('byline-labels')) return null
  return { isPicture, names: part.slice(colon + 1).trim() }
}
