import type { Corrections } from '../../corrections/corrections.ts'
import { correctionsDigest } from '../../corrections/digest.ts'
import { earlierCorrections } from '../../corrections/earlier.ts'
import type { Document } from '../../document/document.ts'
import { type CountedDocument, keptLinesOf, sourceOf } from '../../profile/index.ts'
import { addDocumentCounts, namePartsOf, rowOf } from '../bag/catalogue-row.ts'
import { FileInTheWay, type OutputFolder, Transaction } from '../files/output-folder.ts'
import { PathSet } from '../files/path-set.ts'
import { type SourceFile, sha256Of } from '../files/source-file.ts'
import type { Entry, EntryPart, EntryPartLine, OutputFile, UnreadRecord } from '../journal/entries.ts'
import type { NameParts } from '../naming/name-template.ts'
import { type DocumentSummary, documentSummary } from './document-summary.ts'
import type { Converted, Engine } from './engine.ts'
import type { Layout } from './layout.ts'
import type { PartWritten, Setup, Task } from './protocol.ts'
import { addRows, addSums, emptyTotals } from './totals.ts'

/** An entry is written down in parts of this many records. */
const PART_RECORDS = 1000
/** This many of the records that could not be read are kept with their reasons; the others are counted. */
const ERRORS_KEPT = 100

/** What is the same for all inputs that a worker writes. */
export interface WriterContext {
  setup: Setup
  /** Corrections by the documents that they are of. */
  corrections: Corrections
  layout: Layout
  engine: Engine
  folder: Pick<OutputFolder, 'put' | 'copy' | 'remove'>
  /** The name of a document by the caller's pattern; null where each has its input's own. */
  nameOf: ((parts: NameParts) => string) | null
}

/** Writes one input into the output folder, and keeps its entry as it grows. */
export class InputWriter {
  readonly entry: Entry
  readonly totals = emptyTotals()
  /** Paths that would be written, in a dry run. */
  readonly outputs: string[] = []
  /** Paths where something else is, and stays. */
  readonly inTheWay: string[] = []
  summaries: DocumentSummary[] = []
  errors: UnreadRecord[] = []
  /** Lines that documents keep as their text, where they are asked for. */
  kept: CountedDocument[] = []
  readonly #context: WriterContext
  readonly #task: Task
  readonly #source: SourceFile
  readonly #files: Transaction
  /** To be called before a file is written. */
  readonly #beforeWriting: () => void
  /** All that belongs to the input now; only where it had files before. */
  readonly #kept: PathSet | null
  #hasOriginal = false
  /** Documents that there are corrections of, and earlier texts of documents. */
  readonly #corrected: string[] = []
  readonly #earlier = new Set<string>()
  /** Records so far, good and bad: the number of one that has none of its own, since it came by standard input. */
  #records = 0

  constructor(context: WriterContext, task: Task, source: SourceFile, beforeWriting: () => void) {
    this.#context = context
    this.#task = task
    this.#source = source
    this.#files = new Transaction(context.folder)
    this.#beforeWriting = beforeWriting
    this.#kept = task.line === null ? null : new PathSet()
    this.entry = {
      source: task.source,
      name: task.name,
      size: source.bytes,
      sha256: source.sha256,
      made: context.setup.recipe,
      files: [],
      rows: [],
      struck: {},
      warnings: {},
      bad: 0,
      errors: []
    }
  }

  /** A file that was there has been replaced. */
  get hasReplaced(): boolean {
    return this.#files.hasReplaced
  }

  /** Writes a record's files. */
  add(converted: Converted, emit: (event: PartWritten) => void): void {
    this.#records++
    if (!converted.ok) this.#addBad(converted.error)
    else this.#addDocument(converted)
    if (this.entry.rows.length >= PART_RECORDS) this.#endPart(emit)
  }

  #addBad({ code, message, line }: UnreadRecord): void {
    this.entry.bad++
    if (this.entry.errors.length < ERRORS_KEPT) {
      this.entry.errors.push({ code, message, line })
      this.errors.push({ code, message, line })
    }
  }

  #addDocument({ document, texts, struck }: Converted & { ok: true }): void {
    this.#addOriginal()
    const { setup, layout, engine, nameOf } = this.#context
    const { source, name } = this.entry
    const number = document.source.record ?? this.#records
    const given = nameOf?.(namePartsOf(source, number, document))
    const record = document.source.records === 1 ? null : number
    const places: Record<string, string> = {}
    const written: string[] = []
    for (const [index, format] of engine.formats.entries()) {
      const file = given === undefined ? layout.documentFile(name, record, format) : layout.namedFile(given, format)
      const content = Buffer.from(texts[index] ?? '')
      const isWritten = this.#write({ path: file, bytes: content.byteLength, sha256: sha256Of(content) }, content)
      places[format.name] = layout.catalogued(file)
      if (isWritten) written.push(file)
    }
    this.entry.rows.push(rowOf(source, number, document, places))
    addDocumentCounts(this.entry, document)
    this.#addCorrected(document)
    if (setup.keptLines) this.kept.push(keptOf(source, document))
    if (setup.summaries) this.summaries.push(documentSummary(document, source, written, struck))
  }

  #addCorrected({ id, source: { id: record, records } }: Document): void {
    const { corrections } = this.#context
    if (corrections.size === 0) return
    if (corrections.has(id)) this.#corrected.push(id)
    const origin = { id, path: this.entry.source, record, records }
    for (const { document } of earlierCorrections(corrections, origin)) this.#earlier.add(document)
  }

  /** Copies the original, where it is kept: before any document, so that each document there has its source. */
  #addOriginal(): void {
    const path = this.#context.layout.originalFile(this.#task.name)
    if (this.#hasOriginal || path === null) return
    this.#hasOriginal = true
    const { bytes, sha256 } = this.#source
    this.#write({ path, bytes, sha256 }, this.#source)
  }

  /** False where something else is there, and stays. */
  #write(file: OutputFile, content: Uint8Array | SourceFile): boolean {
    this.entry.files.push(file)
    this.#kept?.add(file.path)
    const { setup, layout } = this.#context
    if (setup.dryRun) this.outputs.push(file.path)
    this.#beforeWriting()
    try {
      this.#files.write(file.path, content, this.#task.force)
      return true
    } catch (error) {
      if (!(error instanceof FileInTheWay)) throw error
      this.inTheWay.push(file.path)
      if (layout.wholeInputs) throw error
      return false
    }
  }

  #endPart(emit: (event: PartWritten) => void): void {
    const { entry, summaries, errors, kept } = this
    const part = (entry.parts ?? 0) + 1
    entry.parts = part
    addRows(this.totals, entry.rows)
    const line: EntryPartLine = { source: entry.source, part, files: entry.files, rows: entry.rows }
    emit({ index: this.#task.index, part, line: JSON.stringify(line), summaries, errors, kept })
    entry.files = []
    entry.rows = []
    this.summaries = []
    this.errors = []
    this.kept = []
  }

  /** Adds up the totals, and removes what belonged to the input before and does not now. */
  finish(before: Iterable<EntryPart>): void {
    const corrections = correctionsDigest(this.#context.corrections, this.#corrected, this.entry.source)
    if (corrections !== undefined) this.entry.corrections = corrections
    if (this.#earlier.size > 0) this.entry.earlier = [...this.#earlier].sort()
    addRows(this.totals, this.entry.rows)
    addSums(this.totals, this.entry)
    const { folder, layout } = this.#context
    if (this.#kept === null || !layout.wholeInputs) return
    for (const { files } of before) for (const file of files) if (!this.#kept.has(file.path)) folder.remove(file.path)
  }

  /** Removes what was new. */
  rollBack(): void {
    this.#files.rollBack()
  }
}

function keptOf(path: string, { id, source, blocks }: Document): CountedDocument {
  return { id, source: sourceOf(source.url, path), ...keptLinesOf(blocks) }
}
