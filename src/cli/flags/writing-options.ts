import type { Flavor } from '../../format-names.ts'
import type { WriteOptions } from '../../write/index.ts'

/** The flags that say how documents are written, as commander hands them over. */
export interface WritingFlags {
  flavor?: Flavor
}

/** Flags as typed → the library's options. */
export function writingOf({ flavor }: WritingFlags): WriteOptions {
  return flavor === undefined ? {} : { flavor }
}
