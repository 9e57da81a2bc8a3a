import { StetError } from '../../errors.ts'
import { hash32 } from '../../hash.ts'
import { type BadRecord, idOf, isBad, type SourceRecord } from '../../read/record/record.ts'

/** Whether a file or record with this id belongs to the shard. */
type ShardFilter = (id: string) => boolean

/**
 * `2/8` → the second of eight shards, counted from 1. Each id is in exactly one of the eight, on any machine.
 *
 * @throws StetError `usage` for anything that is no such fraction.
 */
export function shardFilter(text: string): ShardFilter {
  const parts = /^(\d{1,9})\/(\d{1,9})$/.exec(text)
  const index = Number(parts?.[1])
  const count = Number(parts?.[2])
  if (parts === null || index < 1 || index > count) {
    throw new StetError('usage', `expected --shard as I/N with I from 1 to N, such as 2/8, but got "${text}"`)
  }
  return (id) => hash32(id) % count === index - 1
}

/**
 * Which records belong to a shard by the id of their text alone, so that copies meet in one, in whatever inputs they are; one that
 * cannot be read by its place.
 */
export function textFilter(shard: string | null): (source: string) => RecordFilter {
  if (shard === null) return () => () => true
  const picks = shardFilter(shard)
  return (input) => (record) => picks(isBad(record) ? `${input}:${record.error.line}` : idOf(record.text))
}

/** Whether a record of an input is meant. */
export type RecordFilter = (record: SourceRecord | BadRecord) => boolean

/**
 * Which records of an input belong to a shard: those of a stream by their own ids, or by their text where they have none; a line
 * that is no record by its place; all others with their file, by its place. Gives, for an input's path below the common
 * folder, what its records are to be asked; everything where there is no shard.
 */
export function recordFilter(shard: string | null): (source: string) => RecordFilter {
  if (shard === null) return () => () => true
  const picks = shardFilter(shard)
  return (input) => (record) => {
    if (isBad(record)) return picks(record.id ?? `${input}:${record.error.line}`)
    const { text, source } = record
    return picks(source.records === null ? (source.id ?? idOf(text)) : input)
  }
}
