import type { Piece } from '../../tree/article.ts'
import { type Signature, signatureOf } from '../byline/signature.ts'
import { isProse } from '../head.ts'
import { isQuotation } from './quotation.ts'

/** Lines right below a text in which it is signed. */
const RIGHT_BELOW = 4

/** The signature with its day right below a text, and the line that it stands on; below a quotation it is that of its source. */
export function signatureBelow(pieces: readonly Piece[]): (Signature & { readonly piece: Piece }) | null {
  const end = pieces.findLastIndex(isProse) + 1
  for (const [at, piece] of pieces.slice(end, end + RIGHT_BELOW).entries()) {
    const signature = piece.role === 'caption' ? null : signatureOf(piece.text)
    if (signature !== null && !isBelowQuotation(pieces[end + at - 1])) return { ...signature, piece }
  }
  return null
}

function isBelowQuotation(above: Piece | undefined): boolean {
  return above !== undefined && (above.kind === 'quote' || isQuotation(above.text))
}
