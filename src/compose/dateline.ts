import { phraseMap } from './match.ts'

/** A dateline is short. */
const LONGEST = 80

/** `HARLOW, Ore. (AP) — `, `Berlin (dpa) - `: a place, an agency in brackets, a dash. */
const WITH_AGENCY = /^(\p{Lu}[\p{L}\p{M} .,'’/-]{1,50} \(([\p{L} ./&-]{2,30})\)) ?[-–—_:] ?(?=\S)/u
/** `PARIS — `, `DEN HAAG, 3 maart - `: a place in capitals, perhaps more, a dash. */
const SHOUTED = /^(\p{Lu}{2}[\p{Lu} .'’-]{0,40}(?:, [\p{L}\p{N} .]{2,30})?) ?[–—-] (?=\S)/u
/** `PARIS, March 3 (Reuters) - `. */
const WITH_DATE = /^(\p{Lu}[\p{Lu} .'’-]{1,40}, [\p{L}\p{N} .,]{2,30} \(([\p{L} ./&-]{2,30})\)) ?[-–—] ?(?=\S)/u

/** The dateline that opens a story's first paragraph, without its dash; `null` where there is none for sure. */
export function datelineOf(paragraph: string): string | null {
  const start = paragraph.slice(0, LONGEST)
  for (const pattern of [WITH_DATE, WITH_AGENCY]) {
    const parts = pattern.exec(start)
    if (parts !== null && isAgency(parts[2])) return parts[1]
  }
  const shouted = SHOUTED.exec(start)
  return shouted !== null && !/^(?:[IVX]+|[A-Z])$/.test(shouted[1]) ? shouted[1].trim() : null
}

/** An agency of the list, or what looks like one: capitals or small letters without spaces. */
function isAgency(name: string): boolean {
  return phraseMap('agencies').has(name.toLowerCase()) || /^(?:\p{Lu}{2,6}|\p{Ll}{2,5})$/u.test(name)
}
