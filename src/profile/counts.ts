import { StetError } from '../errors.ts'

/** Lines kept of all sources together: some 60 MB of memory, and a file of at most 5 MB. Those with the smallest fingerprints are kept. */
export const MOST_LINES = 400_000
/** Documents of one profile, each with an id in memory, and sources. */
const MOST_DOCUMENTS = 1_000_000
const MOST_SOURCES = 50_000
/** Smallest ids of documents that are kept, to tell whether two profiles have documents in common. */
export const IDS_KEPT = 256
/** Lines beyond the most that are let come together before they are dropped. */
const SLACK = 1.25

/** Where a line stands in a document. */
export const PLACES = ['before', 'inside', 'after'] as const
export type Place = (typeof PLACES)[number]

/** How many documents hold a line before, inside and after their text. */
export type LineCounts = Record<Place, number>

export const documentsWith = ({ before, inside, after }: LineCounts): number => before + inside + after

export interface SourceCounts {
  documents: number
  lines: Map<number, LineCounts>
}

/** One document as it is counted: its lines' fingerprints, each once, and where they stand. */
export interface CountedDocument {
  id: string
  source: string
  lines: readonly number[]
  /** The index in PLACES of each line's place. */
  places: ArrayLike<number>
}

/**
 * Counts of lines by source. The same documents give the same counts in any order and in any parts: of lines those with the smallest
 * fingerprints are kept, so that a line that is kept has been since it was first met.
 */
export class Counts {
  readonly sources = new Map<string, SourceCounts>()
  /** The smallest ids of its documents, as numbers, rising. */
  ids: number[] = []
  /** Lines with larger fingerprints have been dropped. */
  limit = Number.POSITIVE_INFINITY
  readonly #most: number
  readonly #seen = new Set<number>()
  #size = 0

  constructor(most = MOST_LINES) {
    this.#most = most
  }

  /** Adds a document; one whose id has been added is a copy and not counted. @throws StetError `too-large` */
  add({ id, source, lines, places }: CountedDocument): void {
    const number = numberOfId(id)
    if (this.#seen.has(number)) return
    this.#seen.add(number)
    if (this.#seen.size > MOST_DOCUMENTS)
      throw tooLarge(`expected at most ${MOST_DOCUMENTS} documents in a profile; --shard makes it in parts`)
    this.#addIds([number])
    const counts = this.#sourceOf(source)
    counts.documents++
    lines.forEach((line, at) => void this.#count(counts, line)[PLACES[places[at] as number] as Place]++)
    this.#dropIfFull()
  }

  /** Adds the counts of other documents. */
  addAll(other: Counts): void {
    this.#addIds(other.ids)
    this.limit = Math.min(this.limit, other.limit)
    for (const [name, { documents, lines }] of other.sources) {
      const counts = this.#sourceOf(name)
      counts.documents += documents
      for (const [line, more] of lines) {
        const own = this.#count(counts, line)
        for (const place of PLACES) own[place] += more[place]
      }
    }
    this.#dropIfFull()
  }

  /** Drops what is beyond the most lines; to be called when all has been added. */
  finish(): this {
    if (this.limit < Number.POSITIVE_INFINITY) this.#dropAbove()
    if (this.#size > this.#most) this.#drop()
    return this
  }

  #sourceOf(name: string): SourceCounts {
    const known = this.sources.get(name)
    if (known !== undefined) return known
    if (this.sources.size >= MOST_SOURCES)
      throw tooLarge(`expected at most ${MOST_SOURCES} sources in a profile: make one for each part of the folder`)
    const made = { documents: 0, lines: new Map<number, LineCounts>() }
    this.sources.set(name, made)
    return made
  }

  /** The counts of a line, whether it is kept or not. */
  #count({ lines }: SourceCounts, line: number): LineCounts {
    const known = lines.get(line)
    if (known !== undefined) return known
    const made = { before: 0, inside: 0, after: 0 }
    if (line > this.limit) return made
    lines.set(line, made)
    this.#size++
    return made
  }

  #addIds(more: readonly number[]): void {
    const largest = this.ids[IDS_KEPT - 1]
    const wanted = largest === undefined ? more : more.filter((id) => id < largest)
    if (wanted.length === 0) return
    this.ids = [...new Set([...this.ids, ...wanted])].sort((a, b) => a - b).slice(0, IDS_KEPT)
  }

  #dropIfFull(): void {
    if (this.#size > SLACK * this.#most) this.#drop()
  }

  /** Keeps as many lines as there may be; of a fingerprint that several sources have all or none. */
  #drop(): void {
    const all = new Float64Array(this.#size)
    let at = 0
    for (const { lines } of this.sources.values()) for (const line of lines.keys()) all[at++] = line
    all.sort()
    const first = all[this.#most] as number
    this.limit = Math.min(this.limit, first - 1)
    this.#dropAbove()
  }

  #dropAbove(): void {
    for (const { lines } of this.sources.values())
      for (const line of lines.keys())
        if (line > this.limit) {
          lines.delete(line)
          this.#size--
        }
  }
}

/** The first twelve figures of an id's hash. */
function numberOfId(id: string): number {
  return Number.parseInt(id.slice('sha256:'.length, 'sha256:'.length + 12), 16)
}

function tooLarge(message: string): StetError {
  return new StetError('too-large', message)
}
