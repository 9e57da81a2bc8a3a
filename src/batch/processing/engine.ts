import { setImmediate } from 'node:timers/promises'
import type { Converted as FromStet } from '../../converter.ts'
import type { Document } from '../../document/document.ts'
import type { OutputFormat } from '../../format-names.ts'
import type { SourceRecord, BadRecord as Unread } from '../../read/record/record.ts'
import type { Options } from '../../settings.ts'
import { pickerOf } from '../inputs/shard.ts'
import type { BadRecord } from '../journal/entries.ts'
import type { Form } from './output-paths.ts'

/** What one record of an input became; `texts`: its files, in the order of the engine's forms. */
export type Converted = { ok: true; document: Document; texts: readonly string[] } | { ok: false; error: BadRecord }

/** What is known of an input before it is read. */
export interface About {
  /** The file's name without its folder; null for a stream. */
  name: string | null
  /** Its path below the inputs' common folder. */
  source: string
}

/** An input that is in memory. */
export interface Input {
  chunks: AsyncIterable<Uint8Array>
  about: About
}

export interface Failed {
  error: unknown
}

/** What the batch room needs of the rest of stet: bytes in, documents out, one record at a time. */
export interface Engine {
  /** Rejects with what `stet.ts` throws for bytes that are no text. */
  convert(chunks: AsyncIterable<Uint8Array>, about: About): AsyncIterable<Converted>
  /** Small inputs, all of them at once, which costs less than one after the other; one that is no text has its error. */
  together?(inputs: readonly Input[]): Promise<(Converted[] | Failed)[]>
  forms: readonly Form[]
  /** Program and weights that make the documents: a change of either makes every document a new one. */
  version: string
  weights: string | null
}

/** The choices that change what is written. */
export type ConvertSettings = Omit<Options, 'name'>

/** What an engine is to do. */
export interface Order {
  settings: ConvertSettings
  formats: readonly OutputFormat[]
  /** Only this part of the inputs and records, as `shardOf` reads it; null for all. */
  shard: string | null
}

/** Loads the pipeline. The one place where this room meets it. */
export async function loadEngine({ settings, formats, shard }: Order): Promise<Engine> {
  const [{ Converter }, { WRITERS }, { defaultModel, loadModel }, { VERSION }] = await Promise.all([
    import('../../converter.ts'),
    import('../../write/index.ts'),
    import('../../label/index.ts'),
    import('../../version.ts')
  ])
  const writers = await Promise.all(formats.map((name) => WRITERS[name]()))
  const converter = new Converter({ ...settings, why: writers.some(({ reasons }) => reasons) })
  const model = settings.weights == null ? defaultModel() : loadModel(settings.weights)
  const pickOf = pickerOf(shard)
  const written = (all: readonly FromStet[]): Converted[] => {
    const texts = writers.map((writer) => all.map((one) => (one.ok ? writer.write(one.result, true) : '')))
    return all.map((one, at) => {
      if (!one.ok) return { ok: false, error: one.failure.error }
      return { ok: true, document: one.result.document, texts: texts.map((some) => some[at]) }
    })
  }
  return {
    forms: writers,
    version: VERSION,
    weights: model.name,
    async *convert(chunks, { name, source }) {
      for await (const batch of converter.convert(chunks, { name, pick: pickOf(source) })) {
        for (const one of batch) yield* written([one])
        // Signals are heard between the records of a long input.
        await setImmediate()
      }
    },
    async together(inputs) {
      const read: ((SourceRecord | Unread)[] | Failed)[] = []
      for (const { chunks, about } of inputs)
        read.push(await gathered(converter.read(chunks, { name: about.name, pick: pickOf(about.source) })))
      const all = written(converter.together(read.flatMap((records) => (Array.isArray(records) ? records : []))))
      return read.map((records) => (Array.isArray(records) ? all.splice(0, records.length) : records))
    }
  }
}

async function gathered<T>(batches: AsyncIterable<T[]>): Promise<T[] | Failed> {
  const all: T[] = []
  try {
    for await (const batch of batches) all.push(...batch)
  } catch (error) {
    return { error }
  }
  return all
}

/** The settings as data to be hashed and kept: sorted, without the weights, which have a name of their own. */
export function settingsAsData(settings: ConvertSettings): Record<string, unknown> {
  const entries = Object.entries(settings).filter(
    ([key, value]) => key !== 'weights' && value !== undefined && value !== null
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
