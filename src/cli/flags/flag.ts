/** A flag as every command, the help, the manual page and the completions have it. */
export interface Flag {
  /** As commander writes it: `-o, --output <file>`. */
  flags: string
  description: string
  /** Whether it may be given more than once. */
  repeatable?: true
  /** A place to write: where it is given twice, nothing would be written to the first. Of other flags the last one holds. */
  once?: true
  /** What a shell completes after it. */
  values?: 'file' | 'folder' | readonly string[]
  /** Whether only `values` are accepted, in any case. */
  exact?: true
  /** Other names of values. */
  aliases?: Readonly<Record<string, string>>
  /** What is said of words that are no values, but that people look for among them. */
  elsewhere?: Readonly<Record<string, string>>
  /** A whole number: the lowest and the highest. */
  whole?: readonly [number, number]
  /** A number of bytes, written `16MiB`, `64k` or `1000`: the lowest and the highest. */
  bytes?: readonly [number, number]
  /** Not to be set for all runs by a variable. */
  noEnvironment?: true
  /** Not to be set by a config file: one may lie in a folder of dumps, and may not name files to write, replace or read. */
  commandLineOnly?: true
}

/** The long form of what commander has of a flag: `-o, --output <file>` → `--output`. */
export function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags
}
