/** Fewer such words may be meant: a name, a formula, a letter that somebody took from another keyboard. */
const LEAST = 3
/** Characters that are looked at. */
const SAMPLE = 65_536
/** No other letters of a language of Europe stand beside those of the Latin alphabet within its words. */
const MIXED =
  /[a-z]{2}[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}\p{sc=Han}]|[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}\p{sc=Han}][a-z]{2}/gu
/** Four letters with marks or more in a row: `Ïëîòèíà`. No language that is written with Latin letters has words of them. */
const ALL_MARKED = /[\u00c0-\u00ff]{4}/g

/**
 * Whether a text looks as one does that was read in a wrong encoding of one byte for each letter: letters of two scripts within
 * words, or words of nothing but letters with marks.
 */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  return (sample.match(MIXED)?.length ?? 0) >= LEAST || (sample.match(ALL_MARKED)?.length ?? 0) >= LEAST
}
