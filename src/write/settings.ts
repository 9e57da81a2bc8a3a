import type { Flavor } from '../format-names.ts'

/** How documents are written; each has a default. */
export interface WriteOptions {
  /** The program for which Markdown is written; default `plain`. */
  flavor?: Flavor
}

/** The same with every default filled in. */
export type WriteSettings = Readonly<Required<WriteOptions>>

export function writeSettingsOf(options: WriteOptions = {}): WriteSettings {
  return { flavor: options.flavor ?? 'plain' }
}
