import { onFirstUseOfEach } from '../../on-first-use.ts'
import { ROW_WIDTH } from '../crf/cue-layout.ts'
import type { Scorer } from '../crf/scorer.ts'
import { PlacedWordFeatures, readWords, WORD_FAMILIES } from '../features/hashed-words.ts'
import type { Observations } from '../features/observations.ts'
import { ENTRIES, entryName, REACH } from './cue-table.ts'
import type { BlockChunks } from './inference.ts'

/** A cue's part in a decision, in the logarithm of odds; below 0 it spoke against. */
export interface Reason {
  cue: string
  description: string
  weight: number
}

/** Where a neighbour stands, in words: `2 above`, `1 below`. */
const placeOf = (offset: number): string => `${Math.abs(offset)} ${offset < 0 ? 'above' : 'below'}`

/** The name of an entry that a scorer lists (see `entryHashes`), and what it means. */
const reasonOf = onFirstUseOfEach((listed: number): { cue: string; description: string } => {
  const offset = Math.floor(listed / (ENTRIES + 1)) - REACH
  const { name, description } = entryName(listed % (ENTRIES + 1))
  return offset === 0
    ? { cue: name, description }
    : { cue: `${name} ${placeOf(offset)}`, description: `${description} (${placeOf(offset)})` }
})

/** Features kept while looking for the strongest. */
export const KEPT = 8

/**
 * The features of a block that the scorer has listed which speak most for state `one` against `other`: at most KEPT, each with
 * its weight in units, in no order.
 */
export function topFeatures(scorer: Scorer, one: number, other: number): Int32Array {
  const { rows, features, featureRow, featureName } = scorer
  const top = new Int32Array(2 * KEPT)
  let least = 0
  let weakest = 0
  for (let at = 0; at < features; at++) {
    const row = featureRow[at] * ROW_WIDTH
    const weight = rows[row + one] - rows[row + other]
    if (weight <= least) continue
    top[weakest] = weight
    top[weakest + 1] = featureName[at]
    least = Infinity
    for (let slot = 0; slot < top.length; slot += 2)
      if (top[slot] < least) {
        least = top[slot]
        weakest = slot
      }
  }
  return top
}

/**
 * The names of at most `most` cues that spoke loudest for state `one` against `other` at a block that the scorer holds, strongest first; `more` is a reason beside
 * the cues.
 */
export function strongest(
  chunks: BlockChunks,
  local: number,
  one: number,
  other: number,
  most: number,
  more: Pick<Reason, 'cue' | 'weight'> | null = null
): string[] {
  const { scorer, unit } = chunks.model
  const top = topFeatures(scorer, one, other)
  const found: { weight: number; listed: number }[] = []
  for (let at = 0; at < top.length; at += 2) if (top[at] > 0) found.push({ weight: top[at], listed: top[at + 1] })
  found.sort((a, b) => b.weight - a.weight || a.listed - b.listed)
  const names: string[] = []
  for (let at = 0; at < found.length && names.length < most; at++) {
    const { listed, weight } = found[at]
    if (more !== null && more.weight >= weight * unit && !names.includes(more.cue)) names.push(more.cue)
    if (names.length === most) break
    const name =
      listed < 0 ? WORD_FAMILIES[chunks.words.family[scorer.hashFrom[local] - 1 - listed]].name : reasonOf(listed).cue
    if (!names.includes(name)) names.push(name)
  }
  return names
}

/** Every weight that spoke for state `one` against state `other` at a block, words named; strongest first, for or against. */
export function reasonsFor(
  observed: Observations,
  chunks: BlockChunks,
  at: number,
  one: number,
  other: number
): Reason[] {
  const { scorer, unit } = chunks.model
  const words = new PlacedWordFeatures()
  readWords(observed, at, words)
  const found = new Map<string, Reason>()
  chunks.only(at, () => {
    for (let place = 0; place < scorer.features; place++) {
      const row = scorer.featureRow[place] * ROW_WIDTH
      const weight = (scorer.rows[row + one] - scorer.rows[row + other]) * unit
      const listed = scorer.featureName[place]
      const { cue, description } = listed < 0 ? wordReason(observed, words, -1 - listed) : reasonOf(listed)
      const known = found.get(`${cue}\n${description}`)
      if (known) known.weight += weight
      else found.set(`${cue}\n${description}`, { cue, description, weight })
    }
  })
  return [...found.values()]
    .filter((reason) => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function wordReason(
  observed: Observations,
  words: PlacedWordFeatures,
  which: number
): { cue: string; description: string } {
  const { name, description } = WORD_FAMILIES[words.family[which]]
  const text = String.fromCharCode(...observed.folded.subarray(words.from[which], words.to[which]))
  return { cue: name, description: `${description} “${text.trim()}”` }
}
