import type { Flavor } from '../../format-names.ts'
import type { WriteOptions } from '../../write/index.ts'

/** The flags that say how documents are written, as commander hands them over. */
export interface WritingFlags {
  flavor?: Flavor
  bom?: boolean
  redact?: boolean
}

/** What is said of a run with `--redact`. */
export const REDACTED =
  'redacted: mail addresses, phone numbers and tokens of personal links were struck from what was written; the inputs keep them'

/** Flags as typed → the library's options; what is not asked for is left out. */
export function writingOf({ flavor, bom, redact }: WritingFlags): WriteOptions {
  return {
    ...(flavor === undefined ? {} : { flavor }),
    ...(bom === true ? { bom } : {}),
    ...(redact === true ? { redact } : {})
  }
}
