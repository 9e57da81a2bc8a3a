import { setImmediate } from 'node:timers/promises'
import type { Converted as PipelineResult } from '../../converter.ts'
import type { Document } from '../../document/document.ts'
import type { OutputFormat } from '../../format-names.ts'
import type { BadRecord, SourceRecord } from '../../read/record/record.ts'
import type { Options } from '../../settings.ts'
import type { Struck, WriteOptions } from '../../write/index.ts'
import { recordFilter, textFilter } from '../inputs/shard.ts'
import type { UnreadRecord } from '../journal/entries.ts'
import type { FileFormat } from './layout.ts'

/**
 * What one record of an input became; `texts`: its files, in the order of the engine's formats; `struck`: what was struck from the
 * document, where that is asked for.
 */
export type Converted =
  | { ok: true; document: Document; texts: readonly string[]; struck?: Struck }
  | { ok: false; error: UnreadRecord }

/** What is known of an input before it is read. */
interface InputInfo {
  /** The file's name without its folder; null for a stream. */
  name: string | null
  /** Its path below the inputs' common folder. */
  source: string
}

/** An input that is in memory. */
export interface Input {
  chunks: AsyncIterable<Uint8Array>
  about: InputInfo
}

export interface FailedInput {
  error: unknown
}

/** What the batch room needs of the rest of stet: bytes become documents, one record at a time. */
export interface Engine {
  /** Rejects with what the pipeline throws for bytes that are no text. */
  convert(chunks: AsyncIterable<Uint8Array>, about: InputInfo): AsyncIterable<Converted>
  /** Small inputs, all of them at once, which costs less than one after the other; one that is no text has its error. */
  convertMany?(inputs: readonly Input[]): Promise<(Converted[] | FailedInput)[]>
  formats: readonly FileFormat[]
  /** Program and weights that make the documents: a change of either makes every document a new one. */
  version: string
  weights: string | null
}

/** The choices that change what is written. */
export type ConvertSettings = Omit<Options, 'name'>

/** What an engine is to do. */
export interface EngineOptions {
  settings: ConvertSettings
  formats: readonly OutputFormat[]
  /** How documents are written; left out: as they are by default. */
  writing?: WriteOptions
  /** Only this part of the inputs and records, as `shardFilter` reads it; null for all. */
  shard: string | null
  /** By what records are told apart into shards: as everywhere, or by their texts alone, so that copies meet in one. */
  shardBy?: 'input' | 'text'
}

/** Loads the pipeline. No other file of this room imports it. */
export async function loadEngine(options: EngineOptions): Promise<Engine> {
  const { settings, formats, writing = {}, shard, shardBy = 'input' } = options
  const [{ Converter }, { writerOf }, { defaultModel, loadModel }, { VERSION }] = await Promise.all([
    import('../../converter.ts'),
    import('../../write/index.ts'),
    import('../../label/index.ts'),
    import('../../version.ts')
  ])
  const writers = await Promise.all(formats.map((name) => writerOf(name, { ...writing, redact: false })))
  const redacted = writing.redact === true ? (await import('../../write/redact/redacted.ts')).redacted : null
  const converter = new Converter({ ...settings, why: writers.some(({ reasons }) => reasons) })
  const model = settings.weights == null ? defaultModel() : loadModel(settings.weights)
  const filterOf = (shardBy === 'text' ? textFilter : recordFilter)(shard)
  const written = (one: PipelineResult): Converted => {
    if (!one.ok) return { ok: false, error: one.failure.error }
    const { struck, ...result } = redacted === null ? { ...one.result, struck: undefined } : redacted(one.result)
    const texts = writers.map((writer) => writer.write(result, true))
    return { ok: true, document: result.document, texts, ...(struck === undefined ? {} : { struck }) }
  }
  return {
    formats: writers,
    version: VERSION,
    weights: model.name,
    async *convert(chunks, { name, source }) {
      for await (const batch of converter.convert(chunks, { name, path: source, pick: filterOf(source) })) {
        for (const one of batch) yield written(one)
        // Signals are delivered between the records of a long input.
        await setImmediate()
      }
    },
    async convertMany(inputs) {
      const read: ((SourceRecord | BadRecord)[] | FailedInput)[] = []
      for (const { chunks, about } of inputs)
        read.push(
          await gathered(converter.read(chunks, { name: about.name, path: about.source, pick: filterOf(about.source) }))
        )
      const all = converter.together(read.flatMap((records) => (Array.isArray(records) ? records : []))).map(written)
      return read.map((records) => (Array.isArray(records) ? all.splice(0, records.length) : records))
    }
  }
}

async function gathered<T>(batches: AsyncIterable<T[]>): Promise<T[] | FailedInput> {
  const all: T[][] = []
  try {
    for await (const batch of batches) all.push(batch)
  } catch (error) {
    return { error }
  }
  return all.flat()
}

/**
 * The settings as data to be hashed and kept: sorted, without weights and profile, which have names of their own, and without corrections,
 * which each entry has for itself.
 */
export function settingsAsData(settings: ConvertSettings): Record<string, unknown> {
  const entries = Object.entries(settings).filter(
    ([key, value]) => !NAMED_APART.has(key) && value !== undefined && value !== null
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const NAMED_APART: ReadonlySet<string> = new Set(['weights', 'profile', 'corrections'])
