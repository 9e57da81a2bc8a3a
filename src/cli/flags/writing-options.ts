import type { Flavor } from '../../format-names.ts'
import type { WriteOptions } from '../../write/index.ts'

/** The flags that say how documents are written, as commander hands them over. */
export interface WritingFlags {
  flavor?: Flavor
  bom?: boolean
  redact?: boolean
}

/** Flags as typed → the library's options; what is not asked for is left out. */
export function writingOf({ flavor, bom, redact }: WritingFlags): WriteOptions {
  return {
    ...(flavor === undefined ? {} : { flavor }),
    ...(bom === true ? { bom } : {}),
    ...(redact === true ? { redact } : {})
  }
}
