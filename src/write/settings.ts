import type { Flavor } from '../format-names.ts'

/** How documents are written; each has a default. */
export interface WriteOptions {
  /** The program for which Markdown is written; default `plain`. */
  flavor?: Flavor
  /** Whether a table begins with a byte order mark, by which Excel knows UTF-8; default no. */
  bom?: boolean
  /** Whether mail addresses, phone numbers and the tokens of personal links are struck; default no. */
  redact?: boolean
}

/** The same with every default filled in. */
export type WriteSettings = Readonly<Required<WriteOptions>>

export function writeSettingsOf(options: WriteOptions = {}): WriteSettings {
  return { flavor: options.flavor ?? 'plain', bom: options.bom ?? false, redact: options.redact ?? false }
}
