import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'

/** A dateline is at most this long (characters), its dash included. */
const LONGEST = 80

/** The dash that closes a dateline: an em or en dash, or a hyphen, with a blank after it. */
const DASH = / ?[—–] ?(?=\S)| --? (?=\S)/u

/** `HARLOW, Ore. (AP) — Crews …` → `HARLOW, Ore. (AP)`; `null` where a paragraph does not begin with place or agency. */
export function datelineOf(paragraph: string): string | null {
  const head = paragraph.slice(0, LONGEST)
  const dash = DASH.exec(head)
  if (dash === null || dash.index === 0) return agencyOnly(head)
  const line = head.slice(0, dash.index).trim()
  const { place, agency } = parts(line)
  if (agency !== null) return isPlace(place, false) || place === '' ? line : null
  return isPlace(place, true) ? line : null
}

/** `Berlin (dpa) Die …`: without a dash only a place with an agency's brackets is a dateline. */
function agencyOnly(head: string): string | null {
  const close = head.indexOf(')')
  if (close < 0) return null
  const line = head.slice(0, close + 1)
  const { place, agency } = parts(line)
  return agency !== null && isPlace(place, false) ? line : null
}

/** Splits `PLACE (AGENCY)`; `agency` is `null` where the brackets hold no agency's name. */
function parts(line: string): { place: string; agency: string | null } {
  const open = line.indexOf('(')
  if (open < 0 || !line.endsWith(')')) return { place: line, agency: null }
  const inside = line.slice(open + 1, -1)
  const words = wordsOf(inside)
  const known = words.some((_, at) => phraseAt('agencies', words, at) !== null)
  return { place: line.slice(0, open).trim(), agency: known ? inside : null }
}

/** One to five capitalised words; `shouted` asks that the first of the place's words be all capitals. */
function isPlace(place: string, shouted: boolean): boolean {
  if (place === '' || /[.!?:;"„“”«»]$/u.test(place.replace(/\b\p{L}{1,5}\.$/u, 'x'))) return false
  const [town = '', ...rest] = place.split(',')
  const words = town.trim().split(/\s+/)
  if (words.length > 4 || rest.length > 3) return false
  const capital = words.every((word) => /^\p{Lu}/u.test(word) || readingsOf('place-particles', word).length > 0)
  if (!capital || /[^\p{L}\p{M}\s.'’/-]/u.test(town)) return false
  if (!shouted) return true
  return /\p{Lu}{3}/u.test(town) && town === town.toUpperCase() && words.length <= 3
}
