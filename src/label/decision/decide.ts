import { ROLES } from '../../tree/roles.ts'
import { ROLE_OF, STATES } from '../model/states.ts'
import { smoothByShape } from './shape-smoothing.ts'

const S = STATES.length
const R = ROLES.length
const HEADLINE = ROLES.indexOf('headline')
const BODY = ROLES.indexOf('body')
const STANDFIRST = ROLES.indexOf('standfirst')
const BOILERPLATE = ROLES.indexOf('boilerplate')

/**
 * How many times as bad it is to lose a line of text as to keep one of boilerplate: body stands unless boilerplate is that much
 * likelier. Cross-validated, 1 to 5 change the words found by .001 and move errors from lost to kept text: see MODEL.md.
 */
export const LOST_TEXT_COSTS = 1.2

/**
 * The same for a line of text that is taken for a standfirst, which is kept but is not in the text: from 1 to 2 this moves the F1 of
 * standfirsts by .004, cross-validated.
 */
const LOST_PARAGRAPH_COSTS = 1.5

/** An article has one headline, the likeliest line; where none is as likely as this, the dump has none. */
const LIKELY_HEADLINE = 0.2

/** A line that nothing else is left for is a headline, whatever other lines are. */
const CERTAIN = 1 - 1e-9

/** Which of two lines that follow each other is the headline: see `upperOfTwo`. */
const PAIR = {
  /** A line this likely is the headline, whatever the one above it may be: a kicker, the end of a path of sections. */
  sure: 0.95,
  /** The upper line is the headline where it is at least this many times as likely to be one as the lower. */
  upper: 0.5,
  /** The same for an upper line that is in quotation marks. */
  quoted: 0.2
}

/** What two lines that follow each other say of which is the headline. */
export interface Pairs {
  /** Whether a block and the one below it can be a headline and its standfirst by what they say. */
  isPair: (upper: number, lower: number) => boolean
  /** Whether all of a block is in quotation marks. */
  isQuoted: (at: number) => boolean
}

/** What is decided of every block of a dump: the index in ROLES of its role and of the runner-up, and each role's probability by block × ROLES.length + role. */
export interface Decisions {
  role: Uint8Array
  alt: Uint8Array
  chance: Float64Array
}

/**
 * Decides from the states' probabilities at each block. A role's probability is the sum of its states'; between subhead and
 * body lines of one shape smoothByShape.
 */
export function decide(marginal: Float64Array, shapes: Int32Array, pairs: Pairs): Decisions {
  const count = shapes.length
  const made = { role: new Uint8Array(count), alt: new Uint8Array(count), chance: chances(marginal, count) }
  smoothByShape(made.chance, shapes)
  const headline = upperOfTwo(made.chance, likeliestHeadline(made.chance, count), pairs)
  for (let at = 0; at < count; at++) {
    const row = made.chance.subarray(at * R, (at + 1) * R)
    made.role[at] = at === headline || row[HEADLINE] > CERTAIN ? HEADLINE : likeliestOther(row)
  }
  keepOneStandfirst(made, count)
  for (let at = 0; at < count; at++) made.alt[at] = runnerUp(made.chance.subarray(at * R, (at + 1) * R), made.role[at])
  return made
}

/**
 * A line that would be the headline if it did not say the same as the one above the article is that line again, and struck.
 *
 * @param whole by block, the hash of all its tokens
 */
export function strikeRepeatedHeadline({ role, chance }: Decisions, whole: Int32Array): void {
  const headline = role.indexOf(HEADLINE)
  if (headline < 0) return
  for (let at = 0; at < role.length; at++) {
    if (role[at] === HEADLINE || whole[at] !== whole[headline]) continue
    const row = chance.subarray(at * R, (at + 1) * R)
    if (row.every((one) => one <= row[HEADLINE])) role[at] = BOILERPLATE
  }
}

/** An article has one standfirst, the likeliest line with those next to it; what stands apart from it is something else. */
function keepOneStandfirst({ role, chance }: Decisions, count: number): void {
  let best = -1
  for (let at = 0; at < count; at++)
    if (role[at] === STANDFIRST && (best < 0 || chance[at * R + STANDFIRST] > chance[best * R + STANDFIRST])) best = at
  if (best < 0) return
  let from = best
  let to = best + 1
  while (from > 0 && role[from - 1] === STANDFIRST) from--
  while (to < count && role[to] === STANDFIRST) to++
  for (let at = 0; at < count; at++) {
    if (role[at] !== STANDFIRST || (from <= at && at < to)) continue
    const row = chance.subarray(at * R, (at + 1) * R)
    if (row[STANDFIRST] <= CERTAIN) role[at] = likeliestOther(row, STANDFIRST)
  }
}

function chances(marginal: Float64Array, count: number): Float64Array {
  const chance = new Float64Array(count * R)
  for (let at = 0; at < count; at++) for (let s = 0; s < S; s++) chance[at * R + ROLE_OF[s]] += marginal[at * S + s]
  return chance
}

function likeliestHeadline(chance: Float64Array, count: number): number {
  let best = -1
  for (let at = 0; at < count; at++)
    if (chance[at * R + HEADLINE] > (best < 0 ? LIKELY_HEADLINE : chance[best * R + HEADLINE])) best = at
  return best
}

/**
 * Where the likeliest headline may also be a standfirst, and the line right above it a headline, the two are a headline and its
 * standfirst sooner than a line of the page's own and a headline: the chain lets a headline have two lines, so that the lower may be the
 * likelier of the two although the upper is likely to be its beginning. To strike the upper loses the headline, to keep it loses nothing.
 */
function upperOfTwo(chance: Float64Array, lower: number, pairs: Pairs): number {
  const upper = lower - 1
  if (upper < 0) return lower
  const [likely, above] = [chance[lower * R + HEADLINE], chance[upper * R + HEADLINE]]
  const least = pairs.isQuoted(upper) ? PAIR.quoted : PAIR.upper
  const isUpper = likely < PAIR.sure && above >= least * likely && pairs.isPair(upper, lower)
  return isUpper ? upper : lower
}

/** The likeliest role but headline and one other; body, unless what would lose it is much likelier. */
function likeliestOther(chance: Float64Array, taken = HEADLINE): number {
  let best = BODY
  for (let role = 0; role < R; role++)
    if (role !== HEADLINE && role !== taken && chance[role] > chance[best]) best = role
  const price = best === BOILERPLATE ? LOST_TEXT_COSTS : best === STANDFIRST ? LOST_PARAGRAPH_COSTS : 1
  return chance[best] < price * chance[BODY] ? BODY : best
}

function runnerUp(chance: Float64Array, role: number): number {
  let best = role === 0 ? 1 : 0
  for (let other = 0; other < R; other++) if (other !== role && chance[other] > chance[best]) best = other
  return best
}

/** The likeliest state of a role at a block. */
export function stateOf(marginal: Float64Array, at: number, role: number): number {
  let best = -1
  for (let s = 0; s < S; s++)
    if (ROLE_OF[s] === role && (best < 0 || marginal[at * S + s] > marginal[at * S + best])) best = s
  return best
}
