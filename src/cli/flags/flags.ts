import { Option } from 'commander'

/** A flag as every command, the help, the man page and the completions know it. */
export interface Flag {
  /** As commander writes it: `-o, --output <file>`. */
  flags: string
  says: string
  /** Whether it may be given more than once. */
  many?: true
  /** What a shell completes after it. */
  takes?: 'file' | 'folder' | readonly string[]
  /** Whether nothing else can be given; the others are checked by who knows what more there is. */
  closed?: true
  /** A number of bytes: `16MiB`, `64k`, `1000`. */
  bytes?: true
  /** Not to be set for all runs by a variable. */
  noVariable?: true
  /** Not to be set by a config file: one may lie in a folder of dumps, and is not to say where to write or what to replace. */
  typed?: true
}

const OUTPUT_FORMATS = ['markdown', 'json', 'ndjson', 'text', 'tagged', 'labels'] as const

/** Listed here and not taken from where they are read, which costs start-up time; a test compares the two. */
export const INPUT_FORMATS =
  'auto text markdown csv jsonl wet lexisnexis nexis-uni factiva proquest jina json tagged'.split(
    ' '
  ) as readonly string[]

/** Every flag there is, once. */
export const FLAGS = {
  format: {
    flags: '-f, --format <format>',
    says: `what to write: ${OUTPUT_FORMATS.join(', ')}; with --to, more than once`,
    many: true,
    takes: OUTPUT_FORMATS
  },
  output: {
    flags: '-o, --output <file>',
    says: 'write to this file instead of standard output',
    takes: 'file',
    typed: true
  },
  to: { flags: '--to <folder>', says: 'write one file per document into this folder', takes: 'folder', typed: true },
  force: { flags: '--force', says: 'replace files that hold something else', typed: true },
  name: { flags: '--name <pattern>', says: 'name JSON and Markdown by a pattern, such as {date}-{slug}-{sha8}' },
  jobs: { flags: '--jobs <n>', says: 'threads; as many as there are cores unless told' },
  update: { flags: '--update', says: 'replace what was made from another source or with other settings', typed: true },
  dryRun: { flags: '--dry-run', says: 'print what would be done, and touch nothing' },
  fsync: { flags: '--fsync', says: 'wait until every file is on the disk' },
  failFast: { flags: '--fail-fast', says: 'end at the first input that fails' },
  merge: { flags: '--merge', says: 'make one archive of the archives that are the inputs' },
  report: {
    flags: '--report <file>',
    says: 'write a page to look at: counts, all articles, the least certain ones line by line',
    takes: 'file',
    typed: true
  },
  reportArticles: {
    flags: '--report-articles <n>',
    says: 'articles shown line by line in the report; 200 unless told'
  },
  from: { flags: '--from <format>', says: 'what the input is; auto finds out', takes: INPUT_FORMATS },
  encoding: { flags: '--encoding <name>', says: 'the encoding of the input, as the WHATWG names it; auto finds out' },
  textField: { flags: '--text-field <name>', says: 'the field of a JSON record that holds the text' },
  idField: { flags: '--id-field <name>', says: 'the field of a JSON record that holds its id' },
  keepFields: { flags: '--keep-fields', says: "pass a JSON record's other fields through" },
  fixMojibake: {
    flags: '--fix-mojibake',
    says: 'repair lines that were decoded wrongly before, where the repair is exact'
  },
  weights: { flags: '--weights <file>', says: 'weights of your own, made by stet train', takes: 'file' },
  weightsOut: {
    flags: '-o, --output <weights>',
    says: 'where the weights go',
    takes: 'file',
    noVariable: true,
    typed: true
  },
  weightsFrom: {
    flags: '--from <weights>',
    says: 'learn on top of these weights',
    takes: 'file',
    noVariable: true,
    typed: true
  },
  epochs: { flags: '--epochs <n>', says: 'how often the dumps are gone through' },
  folds: { flags: '--folds <n>', says: 'parts of the domains to measure confidence on; 0 keeps it unmeasured' },
  seed: { flags: '--seed <n>', says: 'the same seed and dumps give the same bytes' },
  strict: { flags: '--strict', says: 'exit with 1 when a document has a warning' },
  longestLine: { flags: '--longest-line <bytes>', says: 'bytes a line of a stream may have', bytes: true },
  largestDocument: { flags: '--largest-document <bytes>', says: 'bytes a document may have', bytes: true },
  filesFrom: {
    flags: '--files-from <file>',
    says: 'read the names of inputs from this file, one a line; - for standard input',
    takes: 'file',
    typed: true
  },
  null: { flags: '-0, --null', says: 'names in --files-from end with a NUL byte', typed: true },
  follow: { flags: '--follow', says: 'follow symbolic links inside folders', typed: true },
  shard: {
    flags: '--shard <i/n>',
    says: 'take only the i-th of n disjoint parts of the inputs, by a hash of their ids'
  },
  quiet: { flags: '--quiet', says: 'say nothing but errors' },
  verbose: { flags: '--verbose', says: 'say also what each input is, what is passed by, and what config files set' },
  logFormat: {
    flags: '--log-format <format>',
    says: 'how to speak on standard error: text or json',
    takes: ['text', 'json'],
    closed: true
  },
  json: { flags: '--json', says: 'print JSON' },
  color: { flags: '--color', says: 'colour even where there is no terminal' },
  noConfig: { flags: '--no-config', says: 'read no config file' },
  noColor: { flags: '--no-color', says: 'no colour even on a terminal' }
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof FLAGS

const UNITS: Record<string, number> = { '': 1, k: 1000, kib: 1024, m: 1e6, mib: 2 ** 20, g: 1e9, gib: 2 ** 30 }

/** A flag of the table for commander; its environment variable is `STET_` and its name. */
export function flag(name: FlagName): Option {
  const { flags, says, ...more }: Flag = FLAGS[name]
  const option = new Option(flags, says)
  if (!option.isBoolean() && !option.negate && !more.noVariable)
    option.env(`STET_${option.name().replaceAll('-', '_').toUpperCase()}`)
  if (more.many)
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), ...value.split(',')])
  if (more.bytes) option.argParser(bytesOf)
  if (more.closed && Array.isArray(more.takes)) option.choices(more.takes)
  return option
}

/** The table's row of an option. */
export function flagOf(option: Option): Flag | undefined {
  return Object.values<Flag>(FLAGS).find(({ flags }) => flags === option.flags)
}

function bytesOf(value: string): number {
  const parts = /^(\d+)\s*([a-z]*)$/i.exec(value)
  const unit = UNITS[parts?.[2].toLowerCase().replace(/b$/, parts[2].toLowerCase().endsWith('ib') ? 'b' : '') ?? '?']
  return parts === null || unit === undefined ? Number.NaN : Number(parts[1]) * unit
}
