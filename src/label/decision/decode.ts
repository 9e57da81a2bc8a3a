import { ROLES } from '../../tree/roles.ts'
import type { Observations } from '../features/observations.ts'
import { type BlockChunks, infer, NOT_GIVEN, type Settled } from '../model/inference.ts'
import type { Evidence } from '../recurrence/evidence.ts'
import { sentencesBelowLinks } from './below-link.ts'
import { decide, strikeRepeatedHeadline } from './decide.ts'
import type { Decoded } from './decoded.ts'
import { pairsIn } from './headline-pair.ts'
import { listsOfText } from './lists-of-text.ts'
import { notesOnAuthors } from './notes-on-authors.ts'
import { familiesOf } from './numbered-headings.ts'
import { restoreText } from './restore-text.ts'
import { chancesOfStruck } from './struck-features.ts'
import { isAmidText, readsLikeText, type StruckText, struckText } from './struck-text.ts'

/** Struck text that is part of the article with this probability stands. */
const STANDS = 0.6
/**
 * So much is enough in the midst of the text, between two boxes: what follows there is the text again, and losing text costs more than keeping
 * a sentence of a box.
 */
const STANDS_AMID_TEXT = 0.4

const BODY = ROLES.indexOf('body')
/** Roles that say that a dump holds an article. */
const HEAD: readonly number[] = (['headline', 'byline', 'date'] as const).map((role) => ROLES.indexOf(role))

/** What is known of a dump's blocks beside what they say. */
interface KnownOfBlocks {
  /** By block the index in ROLES of the role that a person gave it, or NOT_GIVEN. */
  given?: Int8Array | null
  /** How the lines recur in their source. */
  evidence?: Evidence | null
}

/**
 * Decodes a dump, and once more where the first reading strikes what is likely to be text: other roles than the text's are then excluded
 * from those blocks, so that the lines around them are judged again. What must be text for want of any other is: see `onlyText`.
 */
export function decode(observed: Observations, chunks: BlockChunks, known: KnownOfBlocks = {}): Decoded {
  const read = readTwice(observed, chunks, known)
  const { given = null, evidence } = known
  if (!evidence) return read
  return restoreText(read, observed, evidence.recurrences, () => readTwice(observed, chunks, { given }))
}

function readTwice(observed: Observations, chunks: BlockChunks, known: KnownOfBlocks): Decoded {
  const standing = new Float64Array(observed.count)
  const given = known.given ?? new Int8Array(observed.count).fill(NOT_GIVEN)
  const settled = { standing, given, struck: new Uint8Array(observed.count), evidence: known.evidence ?? null }
  let read = reading(observed, chunks, settled)
  const kept = read.struck.filter(
    (run) => run.chance >= STANDS || (run.chance >= STANDS_AMID_TEXT && isAmidText(run, observed, read.decisions))
  )
  const only = kept.length === 0 ? onlyText(read, observed) : null
  if (only !== null) kept.push(only)
  const isFree = (at: number) => given[at] === NOT_GIVEN && !recursInSource(settled, at)
  const lists = listsOfText(observed, read.decisions, isFree)
  const below = sentencesBelowLinks(observed, read.decisions, isFree)
  for (const { blocks, chance } of [...below, ...lists, ...kept]) for (const at of blocks) standing[at] = chance
  if (kept.length + lists.length + below.length > 0) read = reading(observed, chunks, settled)
  const notes = notesOnAuthors(observed, read.decisions, (at) => given[at] === NOT_GIVEN && standing[at] === 0)
  if (notes.length === 0) return read
  for (const at of notes) settled.struck[at] = 1
  return reading(observed, chunks, settled)
}

/** Whether other dumps of the source say that a line is not of the article. */
const recursInSource = ({ evidence }: Settled, at: number): boolean =>
  evidence !== null && evidence.against[at * ROLES.length + BODY] > 0

function reading(observed: Observations, chunks: BlockChunks, settled: Settled): Decoded {
  const { standing, given, struck, evidence } = settled
  const marginal = infer(observed, chunks, settled)
  const decisions = decide(marginal, familiesOf(observed), pairsIn(observed))
  strikeRepeatedHeadline(decisions, observed.whole)
  // Lines of one shape agree with each other, but not against what a person said of one.
  for (let at = 0; at < observed.count; at++) if (given[at] !== NOT_GIVEN) decisions.role[at] = given[at]
  const runs = struckText(observed, decisions)
  const chances = chancesOfStruck(observed, decisions, runs, chunks.model.struck)
  const chanceOf = (run: StruckText, at: number) => withEvidence(chances[at], run, observed, evidence)
  return {
    marginal,
    decisions,
    standing,
    notes: struck,
    struck: runs.map((run, at) => ({ ...run, chance: chanceOf(run, at) })),
    recurring: []
  }
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
