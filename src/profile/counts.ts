import { StetError } from '../errors.ts'
import { lineCount, linesUpTo, type PackedLines, unpackLines } from './packed-lines.ts'

/**
 * Lines kept of all documents together, a line that many hold counted for each: some 100 MB of memory, and a file of 10 MB. Those with
 * the smallest fingerprints are kept.
 */
export const MOST_LINES = 1_000_000
/** Documents of one profile, each with an id in memory, and sources. */
const MOST_DOCUMENTS = 1_000_000
const MOST_SOURCES = 50_000
/** Lines beyond the most that are let come together before they are dropped. */
const SLACK = 1.25

/** One document as it is counted. */
export interface CountedDocument {
  id: string
  source: string
  lines: PackedLines
}

/**
 * The lines of documents by source. The same documents give the same lines in any order and in any parts: those with the smallest
 * fingerprints are kept, so that a line that is kept has been since it was first met.
 */
export class Counts {
  /** The documents of each source by the numbers of their ids. */
  readonly sources = new Map<string, Map<number, PackedLines>>()
  /** Lines with larger fingerprints have been dropped. */
  limit = Number.POSITIVE_INFINITY
  readonly #most: number
  #lines = 0
  #documents = 0

  constructor(most = MOST_LINES) {
    this.#most = most
  }

  /** Adds a document, unless it is empty; one with the id of another of its source is a copy and counts once. @throws StetError `too-large` */
  add({ id, source, lines }: CountedDocument): void {
    if (lineCount(lines) > 0) this.put(source, numberOfId(id), lines)
  }

  /** The same for one whose id is a number already. */
  put(source: string, id: number, lines: PackedLines): void {
    const documents = this.#sourceOf(source)
    const known = documents.get(id)
    const kept = linesUpTo(lines, this.limit)
    // A copy in another container may have been labelled otherwise: which of the two is met first must not matter.
    if (known !== undefined && !goesBefore(kept, known)) return
    if (known === undefined && ++this.#documents > MOST_DOCUMENTS)
      throw tooLarge(`expected at most ${MOST_DOCUMENTS} dumps in a profile: make one for each part of the folder`)
    documents.set(id, kept)
    this.#lines += lineCount(kept) - (known === undefined ? 0 : lineCount(known))
    if (this.#lines > SLACK * this.#most) this.#drop()
  }

  /** Adds the documents of other counts; those in both count once. */
  addAll({ sources, limit }: Counts): void {
    this.#dropAbove(Math.min(this.limit, limit))
    for (const [source, documents] of sources) for (const [id, lines] of documents) this.put(source, id, lines)
  }

  /** Drops what is beyond the most lines; to be called when all has been added. */
  finish(): this {
    if (this.#lines > this.#most) this.#drop()
    return this
  }

  #sourceOf(name: string): Map<number, PackedLines> {
    const known = this.sources.get(name)
    if (known !== undefined) return known
    if (this.sources.size >= MOST_SOURCES)
      throw tooLarge(`expected at most ${MOST_SOURCES} sources in a profile: make one for each part of the folder`)
    const made = new Map<number, PackedLines>()
    this.sources.set(name, made)
    return made
  }

  /** Keeps as many lines as there may be; of a fingerprint all or none. */
  #drop(): void {
    const all = new Float64Array(this.#lines)
    let at = 0
    for (const documents of this.sources.values())
      for (const packed of documents.values()) {
        const { lines } = unpackLines(packed)
        all.set(lines, at)
        at += lines.length
      }
    all.sort()
    this.#dropAbove((all[this.#most] as number) - 1)
  }

  #dropAbove(limit: number): void {
    if (limit >= this.limit) return
    this.limit = limit
    for (const documents of this.sources.values())
      for (const [id, packed] of documents) {
        const kept = linesUpTo(packed, limit)
        this.#lines -= lineCount(packed) - lineCount(kept)
        documents.set(id, kept)
      }
  }
}

/** An order of packed lines that is the same when lines with large fingerprints are dropped of both. */
function goesBefore(one: PackedLines, other: PackedLines): boolean {
  if (one.startsWith(other)) return one.length > other.length
  return !other.startsWith(one) && one < other
}

/** The first twelve figures of an id's hash. */
function numberOfId(id: string): number {
  return Number.parseInt(id.slice('sha256:'.length, 'sha256:'.length + 12), 16)
}

function tooLarge(message: string): StetError {
  return new StetError('too-large', message)
}
