import { ROLES } from '../../tree/roles.ts'
import type { Observations } from '../features/observations.ts'
import { type BlockChunks, infer, NOT_GIVEN, type Settled } from '../model/inference.ts'
import type { Evidence } from '../recurrence/evidence.ts'
import { standsAlone } from '../recurrence/spared.ts'
import { type Decisions, decide, strikeRepeatedHeadline } from './decide.ts'
import { chancesOfStruck } from './struck-features.ts'
import { isSentence, readsLikeText, type StruckText, struckText } from './struck-text.ts'

/** Struck text that is part of the article with this probability stands. */
const STANDS = 0.75

const BODY = ROLES.indexOf('body')
const BOILERPLATE = ROLES.indexOf('boilerplate')
/** A sentence has at least so many words. */
const SHORT_SENTENCE = 6
/** Of fewer dumps it says little of a line that only one holds it. */
const SEVERAL = 4
/** Roles that say that a dump holds an article. */
const HEAD: readonly number[] = (['headline', 'byline', 'date'] as const).map((role) => ROLES.indexOf(role))

/** What is made of a dump's blocks. */
export interface Decoded {
  /** The probability of each state at each block, by at × STATES.length + state. */
  marginal: Float64Array
  decisions: Decisions
  /** For each block that stands although it was struck at first, the probability that it is part of the article; 0 for others. */
  standing: Float64Array
  /** Struck blocks that read like text, with the probability that they are part of the article. */
  struck: readonly (StruckText & { chance: number })[]
}

/** What is known of a dump's blocks beside what they say. */
interface KnownOfBlocks {
  /** By block the index in ROLES of the role that a person gave it, or NOT_GIVEN. */
  given?: Int8Array | null
  /** How the lines recur in their source. */
  evidence?: Evidence | null
}

/**
 * Decodes a dump, and once more where the first reading strikes what is likely to be text: other roles than the text's are then excluded
 * from those blocks, so that the lines around them are judged anew. What must be text for want of any other is: see `onlyText`.
 */
export function decode(observed: Observations, chunks: BlockChunks, known: KnownOfBlocks = {}): Decoded {
  const read = readTwice(observed, chunks, known)
  const { given = null, evidence } = known
  return evidence ? keepOwn(read, observed, evidence.recurrences, () => readTwice(observed, chunks, { given })) : read
}

function readTwice(observed: Observations, chunks: BlockChunks, known: KnownOfBlocks): Decoded {
  const standing = new Float64Array(observed.count)
  const given = known.given ?? new Int8Array(observed.count).fill(NOT_GIVEN)
  const settled = { standing, given, evidence: known.evidence ?? null }
  let read = reading(observed, chunks, settled)
  const kept = read.struck.filter(({ chance }) => chance >= STANDS)
  const only = kept.length === 0 ? onlyText(read, observed) : null
  if (only !== null) kept.push(only)
  if (kept.length === 0) return read
  for (const { blocks, chance } of kept) for (const at of blocks) standing[at] = chance
  read = reading(observed, chunks, settled)
  return read
}

/**
 * Keeps sentences that no other dump of the source holds and that are struck for the sake of recurring lines beside them, though by themselves
 * they are text: what recurs says nothing against them.
 */
function keepOwn(
  read: Decoded,
  observed: Observations,
  recurrences: Evidence['recurrences'],
  plain: () => Decoded
): Decoded {
  const { decisions, standing } = read
  const own = Array.from(observed.words, (_, at) => at).filter(
    (at) => decisions.role[at] === BOILERPLATE && isOwn(recurrences[at]) && isSentence(observed, at, SHORT_SENTENCE)
  )
  if (own.length === 0) return read
  const { role, chance } = plain().decisions
  const kept = new Set(own.filter((at) => role[at] === BODY))
  for (const at of kept) {
    decisions.role[at] = BODY
    decisions.alt[at] = BOILERPLATE
    standing[at] = chance[at * ROLES.length + BODY]
  }
  return { ...read, struck: read.struck.flatMap((run) => without(run, kept, observed)) }
}

const isOwn = (recurrence: Evidence['recurrences'][number]): boolean =>
  standsAlone(recurrence) && (recurrence?.of ?? 0) >= SEVERAL

/** A run of struck text without the blocks that stand; nothing where all do. */
function without<Run extends StruckText>(run: Run, kept: ReadonlySet<number>, { words }: Observations): Run[] {
  const blocks = run.blocks.filter((at) => !kept.has(at))
  if (blocks.length === 0) return []
  return [{ ...run, blocks, words: blocks.reduce((sum, at) => sum + words[at], 0) }]
}

function reading(observed: Observations, chunks: BlockChunks, settled: Settled): Decoded {
  const { standing, given, evidence } = settled
  const marginal = infer(observed, chunks, settled)
  const decisions = decide(marginal, observed.shape)
  strikeRepeatedHeadline(decisions, observed.whole)
  // Lines of one shape agree with each other, but not against what a person said of one.
  for (let at = 0; at < observed.count; at++) if (given[at] !== NOT_GIVEN) decisions.role[at] = given[at]
  const runs = struckText(observed, decisions)
  const chances = chancesOfStruck(observed, decisions, runs, chunks.model.struck)
  const chanceOf = (run: StruckText, at: number) => withEvidence(chances[at], run, observed, evidence)
  return { marginal, decisions, standing, struck: runs.map((run, at) => ({ ...run, chance: chanceOf(run, at) })) }
}

/** The chance of a run of struck text, given how its lines recur: the mean of what that says of them, by their words, is added to its odds. */
function withEvidence(
  chance: number,
  { blocks, words }: StruckText,
  observed: Observations,
  evidence: Evidence | null
): number {
  if (evidence === null || chance <= 0 || chance >= 1) return chance
  const sum = blocks.reduce((all, at) => all + observed.words[at] * evidence.against[at * ROLES.length + BODY], 0)
  return 1 / (1 + Math.exp(sum / Math.max(1, words)) * ((1 - chance) / chance))
}

/**
 * Of a dump without text the likeliest stretch, if it has the head of an article or is the only line; where nothing that
 * reads like text was struck, its longest line that does, which was taken for a standfirst or a caption.
 */
function onlyText({ decisions, struck }: Decoded, observed: Observations): Decoded['struck'][number] | null {
  const { role, chance } = decisions
  if (role.includes(BODY)) return null
  if (struck.length === 0) return longestLine(observed, chance)
  const headed = role.some((one) => HEAD.includes(one))
  const likeliest = struck.reduce((best, one) => (one.chance > best.chance ? one : best))
  return headed || role.length === 1 ? likeliest : null
}

/** How likely the longest line of a dump is its text, where nothing else can be. */
const LONGEST = 0.5

function longestLine(observed: Observations, chance: Float64Array): Decoded['struck'][number] | null {
  let longest = -1
  for (let at = 0; at < observed.count; at++) {
    if (!readsLikeText(observed, at) || chance[at * ROLES.length + BODY] === 0) continue
    if (longest < 0 || observed.words[at] > observed.words[longest]) longest = at
  }
  if (longest < 0) return null
  return { from: longest, to: longest, blocks: [longest], words: observed.words[longest], chance: LONGEST }
}
