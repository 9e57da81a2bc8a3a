import { phraseAt } from '../../lexicon/match.ts'
import { ROLES } from '../../tree/roles.ts'
import { CHAR } from '../features/character-classes.ts'
import { mix } from '../features/hash.ts'
import { END, type Observations, TOKEN } from '../features/observations.ts'
import { wordsIn } from '../features/words-in.ts'
import type { Named } from '../roles/role.ts'
import type { Decisions } from './decide.ts'
import { readsLikeText } from './struck-text.ts'

const R = ROLES.length
const BODY = ROLES.indexOf('body')
const SUBHEAD = ROLES.indexOf('subhead')
const BYLINE = ROLES.indexOf('byline')
const BOILERPLATE = ROLES.indexOf('boilerplate')

/** Why notes on authors are struck. */
export const NOTE_ON_AUTHOR: Named = {
  name: 'boilerplate/note-on-author-rule',
  description: 'the text ends there, and it begins with the whole name of an author of the byline, or goes on about one'
}

/** Words of a note at least. */
const NOTE = 5
/** Blocks that the notes at the end of a text have at most. */
const MOST = 5
/** Tokens of a byline and of a note that names are looked for in. */
const LOOKED = 40

/** The authors of the bylines: the hashes of given name and surname together, and of each alone. */
interface Authors {
  readonly whole: ReadonlySet<number>
  readonly either: ReadonlySet<number>
}

/**
 * The last blocks of the text that are notes on authors: `Ines Quiroga is our transport correspondent.` below a text by her, and what goes on
 * about her. Of the last blocks of texts that were read on pages which no weights had seen, 16 began so; all were notes. In the midst of a text
 * such a block may introduce a speaker, and below a heading it is about who the text is about.
 *
 * @param isFree of which blocks nothing is known beside what the dump says
 */
export function notesOnAuthors(
  observed: Observations,
  { role, chance }: Decisions,
  isFree: (at: number) => boolean
): number[] {
  const last = role.lastIndexOf(BODY)
  if (last < 0 || !role.includes(BYLINE)) return []
  const authors = authorsOf(observed, role)
  const notes: number[] = []
  let going: number[] = []
  for (let at = last; at >= 0 && notes.length + going.length < MOST; at--) {
    if (role[at] === BOILERPLATE) continue
    if (role[at] !== BODY || chance[at * R + BOILERPLATE] === 0 || !isFree(at)) break
    if (introduces(observed, at, authors)) {
      notes.push(at, ...going)
      going = []
    } else if (isAbout(observed, at, authors)) going.push(at)
    else break
  }
  if (notes.length === 0) return []
  const first = Math.min(...notes)
  const isText = (at: number) => role[at] === BODY && readsLikeText(observed, at)
  return role[first - 1] === SUBHEAD || !Array.from({ length: first }, (_, at) => at).some(isText) ? [] : notes
}

function authorsOf(observed: Observations, role: Uint8Array): Authors {
  const { tokenFrom, token } = observed
  const whole = new Set<number>()
  const either = new Set<number>()
  for (let at = 0; at < role.length; at++) {
    if (role[at] !== BYLINE) continue
    const end = Math.min(tokenFrom[at + 1], tokenFrom[at] + LOOKED)
    for (let t = tokenFrom[at]; t + 1 < end; t++) {
      const surname = surnameBehind(observed, t, end)
      if (surname < 0 || !isGivenName(observed, t)) continue
      whole.add(mix(token[t], token[surname]))
      either.add(token[t]).add(token[surname])
    }
  }
  return { whole, either }
}

/** The token of the surname behind a given name: the next, or one behind an initial; −1 where there is none. */
function surnameBehind({ tokenCase, tokenLength, tokenAt, folded }: Observations, given: number, end: number): number {
  const isLarge = (t: number) => tokenCase[t] === TOKEN.capital || tokenCase[t] === TOKEN.capitals
  const isStop = (t: number) => tokenCase[t] === TOKEN.mark && folded[tokenAt[t]] === CHAR.stop
  if (!isLarge(given) || given + 1 >= end || !isLarge(given + 1)) return -1
  if (tokenLength[given + 1] > 1) return given + 1
  const behind = given + 2 < end && isStop(given + 2) ? given + 3 : given + 2
  return behind < end && isLarge(behind) ? behind : -1
}

/** `Ines Quiroga is …`, `(Ines Quiroga is …)`, `Ines Quiroga: Ines was …`; not `Ines Quiroga said …`, nor `Ines Quiroga: Where were you?` in an interview. */
function introduces(observed: Observations, at: number, authors: Authors): boolean {
  const { tokenFrom, tokenCase, tokenAt, folded, token, words, end } = observed
  const to = tokenFrom[at + 1]
  let from = tokenFrom[at]
  while (from + 1 < to && tokenCase[from] === TOKEN.mark) from++
  if (words[at] < NOTE || end[at] === END.quote || end[at] === END.quoteAfterStop || end[at] === END.question)
    return false
  const surname = surnameBehind(observed, from, to)
  if (surname < 0 || !authors.whole.has(mix(token[from], token[surname]))) return false
  const next = surname + 1
  if (next < to && tokenCase[next] === TOKEN.mark && folded[tokenAt[next]] === CHAR.colon)
    return token.subarray(next, Math.min(to, next + LOOKED)).some((one) => authors.either.has(one))
  const all = wordsIn(observed, at)
  return ![2, 3].some((behind) => phraseAt('told-words', all, behind) !== null)
}

/** Whether a block has a name of an author in it. */
function isAbout({ tokenFrom, token, tokenCase, end }: Observations, at: number, { either }: Authors): boolean {
  if (end[at] === END.quote || end[at] === END.quoteAfterStop || end[at] === END.question) return false
  for (let t = tokenFrom[at]; t < tokenFrom[at + 1]; t++)
    if (tokenCase[t] !== TOKEN.lower && either.has(token[t])) return true
  return false
}

function isGivenName({ folded, tokenAt, tokenLength }: Observations, t: number): boolean {
  const word = String.fromCharCode(...folded.subarray(tokenAt[t], tokenAt[t] + tokenLength[t]))
  return phraseAt('given-names', [word], 0) !== null
}
