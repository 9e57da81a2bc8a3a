import { VFile } from 'vfile'
import { correctRecord } from './corrections/correct-record.ts'
import { type Corrections, groupCorrections } from './corrections/corrections.ts'
import type { Failure } from './document/document.ts'
import { StetError } from './errors.ts'
import { expectObject } from './expected.ts'
import { defaultModel, loadModel } from './label/index.ts'
import { createPipeline, type Pipeline } from './pipeline.ts'
import { type NamedProfile, openProfile } from './profile/index.ts'
import { chunksOf, type Input } from './read/bytes/input.ts'
import { sha256 } from './read/bytes/sha256.ts'
import { recordOfText } from './read/formats/plain-text.ts'
import { read } from './read/index.ts'
import { type BadRecord, isBad, type SourceRecord } from './read/record/record.ts'
import { type Options, type Settings, settingsOf, type TextOptions, textSettingsOf } from './settings.ts'
import type { Article } from './tree/article.ts'
import { kindOf } from './value-kind.ts'
import { warn } from './warnings.ts'
import type { Composed, Result } from './write/writer.ts'

/** A record that became a document. */
export interface Succeeded {
  /** Tells it from `Failed`. */
  ok: true
  /** Its document, with the article where it was made just now. */
  result: Result
}

/** A record that became none. */
export interface Failed {
  /** Tells it from `Succeeded`. */
  ok: false
  /** Why, and the record's own id. */
  failure: Failure
}

/** The outcome of one record. */
export type Converted = Succeeded | Failed

/** What is said of one input. */
export interface ConvertOptions {
  /** The file's name without its folder; `null` for a stream. */
  name?: string | null
  /** Its path below the folder that all inputs have in common, with `/`: its first folder names the source that a profile is asked for. */
  path?: string | null
  /** Which records, good or bad, to convert; the others are skipped. Default: all. */
  pick?: (record: SourceRecord | BadRecord) => boolean
}

const everyRecord = () => true

/** A converter for many records with the same settings: the model is loaded and the pipeline built once. */
export class Converter {
  readonly #pipeline: Pipeline
  readonly #settings: Settings
  readonly #corrections: Corrections

  /**
   * Loads the weights, which takes some 50 ms once.
   *
   * @param authors whether the authors that a text names are asked for.
   * @throws StetError `bad-option`, `bad-weights` or `bad-profile`.
   */
  constructor(options: Options = {}, authors = true) {
    this.#settings = settingsOf(options)
    const { weights, why, corrections, profile } = this.#settings
    this.#corrections = groupCorrections(corrections)
    const model = weights === null ? defaultModel() : loadModel(weights)
    this.#pipeline = createPipeline(model, { why, authors }, profile === null ? null : namedProfile(profile))
  }

  /**
   * Converts one record, as `recordOf` makes it.
   *
   * @throws StetError `bad-option` for what is no record; `accounting`, where the document would not give back its lines.
   */
  record(record: SourceRecord): Composed {
    expectObject(record, ['text', 'source'], 'a record')
    return this.#pipeline.processSync(this.#fileOf(record)).result as Composed
  }

  /**
   * Converts several records, each stage for all of them before the next: for many small records this takes a quarter
   * less time than one after the other, because a stage's code and tables stay in the processor's caches.
   */
  together(records: readonly (SourceRecord | BadRecord)[]): Converted[] {
    expectObject(records, ['length'], 'a list of records')
    try {
      return this.#stageByStage(records)
    } catch (error) {
      // One of them fills the stack: which one, each shows by itself.
      if (!(error instanceof RangeError)) throw error
      return records.map((record) => this.#converted(record))
    }
  }

  #fileOf(record: SourceRecord): VFile {
    return fileOf(this.#corrections.size === 0 ? record : correctRecord(record, this.#corrections))
  }

  #converted(record: SourceRecord | BadRecord): Converted {
    if (isBad(record)) return { ok: false, failure: record }
    return attempt(record, () => storedIn(record) ?? this.record(record))
  }

  #stageByStage(records: readonly (SourceRecord | BadRecord)[]): Converted[] {
    const files = records.map((record) => (isBad(record) || storedIn(record) !== null ? null : this.#fileOf(record)))
    const dumps = files.map((file) => file && this.#pipeline.parse(file))
    const articles = dumps.map((dump, at) => dump && this.#pipeline.runSync(dump, files[at] as VFile))
    return records.map((record, at) => {
      if (isBad(record)) return { ok: false, failure: record }
      const compiled = () => this.#pipeline.stringify(articles[at] as Article, files[at] as VFile) as Composed
      return attempt(record, () => storedIn(record) ?? compiled())
    })
  }

  /**
   * Converts an input record by record. Each array holds what was read at once: one record of a stream, or all of a file.
   *
   * @throws StetError where the whole input cannot be read; a bad record among good ones is yielded as a failure.
   */
  async *convert(input: Input, options: ConvertOptions = {}): AsyncGenerator<Converted[]> {
    for await (const records of this.read(input, options)) yield records.map((record) => this.#converted(record))
  }

  /** The first step of `convert` alone: the picked records of an input, good or bad. */
  async *read(input: Input, options: ConvertOptions = {}): AsyncGenerator<(SourceRecord | BadRecord)[]> {
    expectObject(options, [], 'an object of options')
    if (options.pick !== undefined && typeof options.pick !== 'function')
      throw new StetError('bad-option', `expected pick to be a function, but got ${kindOf(options.pick)}`)
    const settings = options.name === undefined ? this.#settings : { ...this.#settings, name: options.name }
    const { pick = everyRecord, path = null } = options
    for await (const records of read(chunksOf(input), settings)) {
      const picked = records.filter(pick)
      if (path !== null) for (const record of picked) if (!isBad(record)) record.path = path
      yield picked
    }
  }
}

/** A profile and the hash of its file. @throws StetError `bad-profile` */
export function namedProfile(bytes: Uint8Array): NamedProfile {
  return { ...openProfile(bytes), sha256: sha256(bytes) }
}

/** What was made of a record earlier; `null` for one that is to be converted. */
function storedIn({ document }: SourceRecord): Result | null {
  return document === undefined ? null : { document, article: null }
}

function fileOf(record: SourceRecord): VFile {
  const file = new VFile({ value: record.text })
  file.data.record = record
  for (const { code, message, place } of record.warnings) warn(file, code, message, place)
  return file
}

/** A record's own fault becomes a failure, as does one that fills the stack; a fault of the program is thrown on. */
function attempt(record: SourceRecord, convert: () => Result): Converted {
  try {
    return { ok: true, result: convert() }
  } catch (error) {
    const { id } = record.source
    if (error instanceof RangeError)
      return { ok: false, failure: { id, error: { code: 'too-deep', message: error.message, line: null } } }
    if (!(error instanceof StetError)) throw error
    const { code, message, line } = error
    return { ok: false, failure: { id, error: { code, message, line } } }
  }
}

/** The records of a sequence of byte chunks, for commands that show a single stage. */
export const recordsOf = read

/**
 * The record of a text in memory: the same as for a plain-text file that holds it.
 *
 * @throws StetError `bad-option`
 */
export function recordOf(text: string, options: TextOptions = {}): SourceRecord {
  const settings = textSettingsOf(options)
  if (typeof text !== 'string') throw new StetError('bad-option', `expected a string, but got ${kindOf(text)}`)
  return recordOfText(text, settings)
}
