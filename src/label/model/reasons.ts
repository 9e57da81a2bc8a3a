import { LEANING } from '../crf/kernel.ts'
import { PlacedWordFeatures, readWords, WORD_FAMILIES } from '../features/hashed-words.ts'
import type { Seen } from '../features/observations.ts'
import { ENTRIES, entryName, REACH } from './cue-table.ts'
import type { Stretches } from './inference.ts'

/** A cue's part in a decision, in the logarithm of odds; below 0 it spoke against. */
export interface Reason {
  cue: string
  says: string
  weight: number
}

/** Where a neighbour stands, in words: `2 above`, `1 below`. */
const placeOf = (offset: number): string => `${Math.abs(offset)} ${offset < 0 ? 'above' : 'below'}`

/** The name of an entry that a kernel lists (see `entryHashes`), and what it says. */
function reasonOf(listed: number): { cue: string; says: string } {
  const offset = Math.floor(listed / (ENTRIES + 1)) - REACH
  const { name, says } = entryName(listed % (ENTRIES + 1))
  return offset === 0
    ? { cue: name, says }
    : { cue: `${name} ${placeOf(offset)}`, says: `${says} (${placeOf(offset)})` }
}

/** The names of at most `most` cues that spoke loudest for state `one` against `other` at a block that the kernel holds, strongest first. */
export function strongest(stretches: Stretches, local: number, one: number, other: number, most: number): string[] {
  const { kernel } = stretches.model
  kernel.lean(local, one, other)
  const found: { weight: number; listed: number }[] = []
  for (let at = 0; at < LEANING; at++) {
    const weight = kernel.strongest[2 * at]
    if (weight > 0) found.push({ weight, listed: kernel.strongest[2 * at + 1] })
  }
  found.sort((a, b) => b.weight - a.weight || a.listed - b.listed)
  const names: string[] = []
  for (let at = 0; at < found.length && names.length < most; at++) {
    const { listed } = found[at]
    const name =
      listed < 0
        ? WORD_FAMILIES[stretches.words.family[kernel.hashFrom[local] - 1 - listed]].name
        : reasonOf(listed).cue
    if (!names.includes(name)) names.push(name)
  }
  return names
}

/** Every weight that spoke for state `one` against state `other` at a block, words named; strongest first, for or against. */
export function reasonsFor(seen: Seen, stretches: Stretches, at: number, one: number, other: number): Reason[] {
  const { kernel, unit } = stretches.model
  const words = new PlacedWordFeatures()
  readWords(seen, at, words)
  const found = new Map<string, Reason>()
  stretches.only(at, (_, local) => {
    const [from, end] = [0, 1].map((next) => (kernel.listFrom[local + next] - kernel.listAt) / 4)
    for (let place = from; place < end; place += 2) {
      const row = kernel.list[place] - kernel.rowsAt
      const weight = (kernel.rows[row + one] - kernel.rows[row + other]) * unit
      const listed = kernel.list[place + 1]
      const { cue, says } = listed < 0 ? wordReason(seen, words, -1 - listed) : reasonOf(listed)
      const known = found.get(`${cue}\n${says}`)
      if (known) known.weight += weight
      else found.set(`${cue}\n${says}`, { cue, says, weight })
    }
  })
  return [...found.values()]
    .filter((reason) => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function wordReason(seen: Seen, words: PlacedWordFeatures, which: number): { cue: string; says: string } {
  const { name, says } = WORD_FAMILIES[words.family[which]]
  const text = String.fromCharCode(...seen.folded.subarray(words.from[which], words.to[which]))
  return { cue: name, says: `${says} “${text.trim()}”` }
}
