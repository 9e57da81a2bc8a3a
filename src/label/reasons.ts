import { CUES, EDGE, ENTRIES, entryName, nameOfEntry, PAIR_COUNT, REACH } from './cue-table.ts'
import type { Weighed } from './decode.ts'
import { tellEntries } from './features.ts'
import { type Model, rowOf } from './model.ts'
import type { Seen } from './seen.ts'
import { STATES } from './states.ts'
import { readWords, WORD_FAMILIES, WordFeatures } from './words.ts'

const S = STATES.length
const NAMES = CUES.length + PAIR_COUNT + 1
const OFFSETS = 2 * REACH + 1

/** A cue's part in a decision, in the logarithm of odds; below 0 it spoke against. */
export interface Reason {
  cue: string
  says: string
  weight: number
}

/** Sums weights by cue, reusing its room from block to block. */
export class Reasons {
  readonly #sum = new Float64Array(NAMES * OFFSETS + WORD_FAMILIES.length)
  readonly #touched = new Int32Array(this.#sum.length)
  readonly #mark = new Uint8Array(this.#sum.length)
  readonly #words = new WordFeatures()
  #count = 0
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
  }

  #add(key: number, row: number, one: number, other: number): void {
    if (row < 0) return
    if (this.#mark[key] === 0) {
      this.#mark[key] = 1
      this.#touched[this.#count++] = key
    }
    this.#sum[key] += this.#model.node[row * S + one] - this.#model.node[row * S + other]
  }

  /** The names of at most `most` cues that spoke loudest for state `one` against state `other`, strongest first. */
  strongest(seen: Seen, weighed: Weighed, at: number, one: number, other: number, most: number): string[] {
    const model = this.#model
    tellEntries(seen, weighed.entries, at, (entry, offset) => {
      this.#add(
        nameOfEntry(entry) * OFFSETS + offset + REACH,
        model.entryRow[(offset + REACH) * (ENTRIES + 1) + entry],
        one,
        other
      )
    })
    const words = this.#words
    readWords(seen, at, words)
    for (let w = 0; w < words.count; w++)
      this.#add(NAMES * OFFSETS + words.family[w], rowOf(model, words.hash[w]), one, other)
    const best: number[] = []
    for (let c = 0; c < this.#count; c++) {
      const key = this.#touched[c]
      this.#mark[key] = 0
      const weight = this.#sum[key]
      if (weight > 0 && (best.length < most || weight > this.#sum[best[best.length - 1]])) {
        let place = best.length
        while (place > 0 && this.#sum[best[place - 1]] < weight) place--
        best.splice(place, 0, key)
        if (best.length > most) best.pop()
      }
    }
    const names = best.map(nameOfKey)
    for (let c = 0; c < this.#count; c++) this.#sum[this.#touched[c]] = 0
    this.#count = 0
    return names
  }
}

function nameOfKey(key: number): string {
  if (key >= NAMES * OFFSETS) return WORD_FAMILIES[key - NAMES * OFFSETS].name
  const offset = (key % OFFSETS) - REACH
  const name = entryName(Math.floor(key / OFFSETS)).name
  return offset === 0 ? name : `${name} ${placeOf(offset)}`
}

const placeOf = (offset: number): string => `${Math.abs(offset)} ${offset < 0 ? 'above' : 'below'}`

/** Every weight that spoke for state `one` against state `other` at a block, words named; strongest first, for or against. */
export function reasonsFor(
  seen: Seen,
  weighed: Weighed,
  model: Model,
  at: number,
  one: number,
  other: number
): Reason[] {
  const found = new Map<string, Reason>()
  const add = (cue: string, says: string, row: number): void => {
    if (row < 0) return
    const weight = (model.node[row * S + one] - model.node[row * S + other]) * model.unit
    const known = found.get(`${cue}\n${says}`)
    if (known) known.weight += weight
    else found.set(`${cue}\n${says}`, { cue, says, weight })
  }
  tellEntries(seen, weighed.entries, at, (entry, offset) => {
    const { name, says } = entry === EDGE ? entryName(NAMES - 1) : entryName(nameOfEntry(entry))
    const cue = offset === 0 ? name : `${name} ${placeOf(offset)}`
    add(
      cue,
      offset === 0 ? says : `${says} (${placeOf(offset)})`,
      model.entryRow[(offset + REACH) * (ENTRIES + 1) + entry]
    )
  })
  const words = new WordFeatures()
  readWords(seen, at, words)
  for (let w = 0; w < words.count; w++) {
    const { name, says } = WORD_FAMILIES[words.family[w]]
    const text = String.fromCharCode(...seen.folded.subarray(words.from[w], words.to[w]))
    add(name, `${says} “${text.trim()}”`, rowOf(model, words.hash[w]))
  }
  return [...found.values()]
    .filter((reason) => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
