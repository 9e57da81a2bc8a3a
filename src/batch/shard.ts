import { StetError } from '../errors.ts'

/** Whether a file or record with this id belongs to the shard. */
export type Pick = (id: string) => boolean

/**
 * `2/8` → the second of eight shards, counted from 1. Each id is in exactly one of the eight, on any machine.
 *
 * @throws StetError `usage` for anything that is no such fraction.
 */
export function shardOf(text: string): Pick {
  const parts = /^(\d{1,9})\/(\d{1,9})$/.exec(text)
  const index = Number(parts?.[1])
  const count = Number(parts?.[2])
  if (parts === null || index < 1 || index > count) {
    throw new StetError('usage', `expected --shard as I/N with I from 1 to N, such as 2/8, but got "${text}"`)
  }
  return (id) => hash(id) % count === index - 1
}

/** FNV-1a over UTF-16 code units, 32 bits, with MurmurHash3's finaliser, since FNV's low bits alone are uneven. */
function hash(id: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < id.length; at++) h = Math.imul(h ^ id.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
