import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { compose } from './compose/index.ts'
import type { Failure } from './document/document.ts'
import { StetError } from './errors.ts'
import { defaultModel, label, loadModel, lowConfidence, type Model } from './label/index.ts'
import { dumpOf } from './read/blocks/index.ts'
import { chunksOf, type Input, kindOf } from './read/bytes/input.ts'
import { recordOfText } from './read/formats/plain-text.ts'
import { read } from './read/index.ts'
import { type BadRecord, idOf, isBad, type SourceRecord } from './read/record/record.ts'
import { type Options, type Settings, settingsOf, type TextOptions, textSettingsOf } from './settings.ts'
import type { Article } from './tree/article.ts'
import type { Dump, Label, LabelledDump } from './tree/dump.ts'
import { VERSION } from './version.ts'
import { NOTES, type NoteCode, note } from './warnings.ts'
import { documentOf } from './write/document.ts'
import type { Result } from './write/writer.ts'

declare module 'vfile' {
  interface DataMap {
    record: SourceRecord
  }
}

declare module 'unified' {
  interface CompileResultMap {
    StetResult: Result
  }
}

type Pipeline = Processor<Dump, Dump, Article, Article, Result>

/** One record's outcome: what its text came to, or why it could not be read. */
export type Converted = { ok: true; result: Result } | { ok: false; failure: Failure }

/** The four stages as unified plugins, in their order: this is the whole way through. */
function pipeline(model: Model, why: boolean): Pipeline {
  return unified()
    .use(reading)
    .use(labelling, model, why)
    .use(composing)
    .use(writing, model)
    .freeze() as unknown as Pipeline
}

function reading(this: Processor): void {
  this.parser = (_text, file) => {
    return dumpOfRecord(recordIn(file))
  }
}

/** Stage 1 of one record. */
export function dumpOfRecord(record: SourceRecord): Dump {
  return dumpOf(record.text, record)
}

function labelling(model: Model, why: boolean) {
  return (tree: Dump, file: VFile): LabelledDump => {
    const labelled = label(tree, model, { why })
    for (const { data, line, lineEnd } of labelled.children) {
      if (!isDoubtful(data.label)) continue
      note(file, 'low-confidence', `taken for ${data.label.role}; may be ${data.label.alt}`, { line, lineEnd })
    }
    return labelled
  }
}

/** Where body and boilerplate are close, body stands, and the reader is told. */
function isDoubtful(label: Label): boolean {
  return label.role === 'body' && label.alt === 'boilerplate' && lowConfidence(label)
}

function composing() {
  return (tree: LabelledDump, file: VFile): Article => compose(tree, file)
}

function writing(this: Processor, model: Model): void {
  const compiler = (tree: Article, file: VFile): Result => {
    const { source, hints, kept, texts } = recordIn(file)
    const { name, id, url, record, records, bytes, sha256, encoding, bom, eol, format } = source
    const document = documentOf(tree, {
      id: idOf(tree.text),
      // Field by field, as the labeller's blocks are: a copy by spreading would outlive its record in a long stream.
      source: { name, id, url, record, records, bytes, sha256, encoding, bom, eol, format, layout: tree.layout },
      generator: { name: 'stet', version: VERSION, weights: model.name },
      warnings: file.messages.map(warningOf),
      hints,
      markup: texts !== undefined,
      ...(kept === undefined ? {} : { fields: kept })
    })
    return { article: tree, document }
  }
  this.compiler = compiler as never
}

function recordIn(file: VFile): SourceRecord {
  const { record } = file.data
  if (record === undefined) throw new Error('a file reached the pipeline without its record')
  return record
}

function warningOf(message: VFile['messages'][number]): Result['document']['warnings'][number] {
  const code = message.ruleId as NoteCode
  const place = message.place !== undefined && 'start' in message.place ? message.place : null
  return {
    level: NOTES[code].level,
    code,
    message: message.reason,
    line: place?.start.line ?? null,
    lineEnd: place?.end.line ?? null
  }
}

export interface ConvertOptions {
  /** The file's name without its folder; `null` for a stream. */
  name?: string | null
  /** Which records to convert, or to give back as failed; the others are passed over. Default: all. */
  pick?: (record: SourceRecord | BadRecord) => boolean
}

const everything = () => true

/** A converter for many records with the same settings: what is costly is set up once. */
export class Converter {
  readonly #pipeline: Pipeline
  readonly #settings: Settings

  /** @throws StetError `bad-option` or `bad-weights`. */
  constructor(options: Options = {}) {
    this.#settings = settingsOf(options)
    const { weights, why } = this.#settings
    this.#pipeline = pipeline(weights === null ? defaultModel() : loadModel(weights), why)
  }

  /** One record all the way through. @throws StetError `accounting`. */
  record(record: SourceRecord): Result {
    return this.#pipeline.processSync(fileOf(record)).result as Result
  }

  /**
   * Several records all the way through, each stage for all of them before the next: where there are many small ones that is a
   * quarter cheaper than one after the other, since what a stage needs stays at hand.
   */
  together(records: readonly (SourceRecord | BadRecord)[]): Converted[] {
    const files = records.map((record) => (isBad(record) ? null : fileOf(record)))
    const dumps = files.map((file) => file && this.#pipeline.parse(file))
    const articles = dumps.map((dump, at) => dump && this.#pipeline.runSync(dump, files[at] as VFile))
    return records.map((record, at) => {
      if (isBad(record)) return { ok: false, failure: record }
      return tried(record, () => this.#pipeline.stringify(articles[at] as Article, files[at] as VFile) as Result)
    })
  }

  /**
   * An input all the way through, record by record; a stream's one by one, a file's together.
   *
   * @throws StetError where the whole input cannot be read; a bad record among good ones is yielded as such.
   */
  async *convert(input: Input, options: ConvertOptions = {}): AsyncGenerator<Converted[]> {
    for await (const records of this.read(input, options))
      yield records.map((record) =>
        isBad(record) ? { ok: false, failure: record } : tried(record, () => this.record(record))
      )
  }

  /** The first step of `convert` alone: an input's records, those that were picked, good or bad. */
  async *read(input: Input, options: ConvertOptions = {}): AsyncGenerator<(SourceRecord | BadRecord)[]> {
    const settings = options.name === undefined ? this.#settings : { ...this.#settings, name: options.name }
    const { pick = everything } = options
    for await (const records of read(chunksOf(input), settings)) yield records.filter(pick)
  }
}

function fileOf(record: SourceRecord): VFile {
  const file = new VFile({ value: record.text })
  file.data.record = record
  for (const { code, message, place } of record.notes) note(file, code, message, place)
  return file
}

function tried(record: SourceRecord, convert: () => Result): Converted {
  try {
    return { ok: true, result: convert() }
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    const { code, message, line } = error
    return { ok: false, failure: { id: record.source.id, error: { code, message, line } } }
  }
}

/** Bytes as records: for commands that look at a stage of their own. */
export const recordsOf = read

/**
 * A text that is in memory already, as a record: what a file of plain text with it is read as.
 *
 * @throws StetError `bad-option`
 */
export function recordOf(text: string, options: TextOptions = {}): SourceRecord {
  const settings = textSettingsOf(options)
  if (typeof text !== 'string') throw new StetError('bad-option', `expected a text, but got ${kindOf(text)}`)
  return recordOfText(text, settings)
}
