import { countIn, partsOf, rowOf } from '../bag/catalogue-row.ts'
import type { Bench } from '../bench.ts'
import { PathSet } from '../files/path-set.ts'
import { type Original, sha256Of } from '../files/source-file.ts'
import type { BadRecord, Entry, Part } from '../journal/entries.ts'
import { type Digest, digestOf } from './document-summary.ts'
import type { Converted } from './engine.ts'
import { documentFile, originalFile } from './output-paths.ts'
import type { News, Task } from './protocol.ts'
import { addRows, addSums, emptyTally } from './totals.ts'

/** An entry is written down in parts of as many records. */
const PART_RECORDS = 1000
/** Of the records that could not be read so many are kept with their reasons; the rest is counted. */
const ERRORS_KEPT = 100

/** Thrown where a file with other bytes has a name that is wanted. */
export class InTheWay extends Error {}

/** One input on its way into the output folder: its entry as it grows, and what has been written for it. */
export class Draft {
  readonly entry: Entry
  readonly tally = emptyTally()
  /** Paths that would be written, where nothing is. */
  readonly outputs: string[] = []
  /** Paths where something else is, and stays. */
  readonly differs: string[] = []
  digests: Digest[] = []
  errors: BadRecord[] = []
  /** A file that was there has been replaced or taken away. */
  touched = false
  readonly #bench: Bench
  readonly #task: Task
  readonly #original: Original
  /** What was not there before, to be taken back where the input cannot be finished. */
  readonly #fresh: string[] = []
  /** All that belongs to the input now; only where it had files before. */
  readonly #kept: PathSet | null
  #hasOriginal = false
  /** Records so far, good and bad: the number of one that has none of its own, since it came by standard input. */
  #met = 0

  constructor(bench: Bench, task: Task, original: Original) {
    this.#bench = bench
    this.#task = task
    this.#original = original
    this.#kept = task.line === null ? null : new PathSet()
    this.entry = {
      source: task.source,
      name: task.name,
      size: original.bytes,
      sha256: original.sha256,
      made: bench.setup.made,
      files: [],
      rows: [],
      struck: {},
      warnings: {},
      bad: 0,
      errors: []
    }
  }

  /** Puts the original into the bag: before any document, so that where there is a document there is its source. */
  #keepOriginal(): void {
    if (this.#hasOriginal || this.#bench.setup.layout === 'plain') return
    this.#hasOriginal = true
    const { bytes, sha256 } = this.#original
    this.#put({ path: originalFile(this.#task.name), bytes, sha256 }, this.#original)
  }

  /** Writes a record's files. */
  add(converted: Converted, say: (news: News) => void): void {
    this.#met++
    if (!converted.ok) this.#addBad(converted.error)
    else this.#addDocument(converted)
    if (this.entry.rows.length >= PART_RECORDS) this.#endPart(say)
  }

  #addBad({ code, message, line }: BadRecord): void {
    this.entry.bad++
    if (this.entry.errors.length < ERRORS_KEPT) {
      this.entry.errors.push({ code, message, line })
      this.errors.push({ code, message, line })
    }
  }

  #addDocument({ document, texts }: Converted & { ok: true }): void {
    this.#keepOriginal()
    const { setup, engine, nameOf } = this.#bench
    const { source, name } = this.entry
    const number = document.source.record ?? this.#met
    const given = nameOf?.(partsOf(source, number, document))
    const record = given !== undefined || document.source.records === 1 ? null : number
    const places: Record<string, string> = {}
    const written: string[] = []
    for (const [index, form] of engine.forms.entries()) {
      const file = documentFile(setup.layout, given ?? name, record, form)
      const content = Buffer.from(texts[index])
      const isPut = this.#put({ path: file, bytes: content.byteLength, sha256: sha256Of(content) }, content)
      places[form.name] = setup.layout === 'bag' ? file.slice('data/'.length) : file
      if (isPut) written.push(file)
    }
    this.entry.rows.push(rowOf(source, number, document, places))
    countIn(this.entry, document)
    if (setup.digests) this.digests.push(digestOf(document, written))
  }

  /** False where something else is there, and stays. */
  #put(file: Entry['files'][number], content: Uint8Array | Original): boolean {
    this.entry.files.push(file)
    this.#kept?.add(file.path)
    const { store, setup, begin } = this.#bench
    if (setup.look) this.outputs.push(file.path)
    begin()
    const { force } = this.#task
    const outcome = 'held' in content ? store.copy(file.path, content, force) : store.put(file.path, content, force)
    if (outcome === 'new') this.#fresh.push(file.path)
    if (outcome === 'replaced') this.touched = true
    if (outcome !== 'differs') return true
    if (setup.layout === 'bag') throw new InTheWay(file.path)
    this.differs.push(file.path)
    return false
  }

  #endPart(say: (news: News) => void): void {
    const { entry } = this
    entry.parts = (entry.parts ?? 0) + 1
    const { source, files, rows } = entry
    addRows(this.tally, rows)
    const line = JSON.stringify({ source, part: entry.parts, files, rows })
    say({ index: this.#task.index, part: entry.parts, line, digests: this.digests, errors: this.errors })
    entry.files = []
    entry.rows = []
    this.digests = []
    this.errors = []
  }

  /** Counts all in, and takes away what belonged to the input before and does not now. */
  finish(before: Iterable<Part>): void {
    addRows(this.tally, this.entry.rows)
    addSums(this.tally, this.entry)
    const { store, setup } = this.#bench
    if (this.#kept === null || setup.layout === 'plain') return
    for (const { files } of before) for (const file of files) if (!this.#kept.has(file.path)) store.remove(file.path)
  }

  /** Takes back what was new. */
  giveUp(): void {
    for (const file of this.#fresh) this.#bench.store.remove(file)
  }
}
