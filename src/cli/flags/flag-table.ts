import { LIKENESSES } from '../../duplicates/groups.ts'
import {
  FLAVORS,
  FORMAT_ALIASES,
  INPUT_ALIASES,
  INPUT_FORMATS,
  NO_INPUT_FORMATS,
  NO_OUTPUT_FORMATS,
  OUTPUT_FORMATS
} from '../../format-names.ts'
import { LONGEST_STRING } from '../../read/record/settings.ts'
import type { Flag } from './flag.ts'
import { TRAINING_FLAGS } from './training-flags.ts'

/** All flags, in the order of the README's table. */
export const FLAGS = {
  format: {
    flags: '-f, --format <format>',
    description: 'format of the output; with --to, more than one',
    repeatable: true,
    values: OUTPUT_FORMATS,
    exact: true,
    aliases: FORMAT_ALIASES,
    elsewhere: NO_OUTPUT_FORMATS
  },
  flavor: {
    flags: '--flavor <program>',
    description: 'the program for which Markdown is written: its front matter, dates, headline and names of files',
    values: FLAVORS,
    exact: true
  },
  redact: {
    flags: '--redact',
    description: 'strike mail addresses, phone numbers and the tokens of personal links from the output'
  },
  bom: { flags: '--bom', description: 'begin CSV with a byte order mark, by which Excel knows its encoding' },
  output: {
    flags: '-o, --output <file>',
    description: 'write to this file instead of standard output',
    once: true,
    values: 'file',
    commandLineOnly: true
  },
  to: {
    flags: '--to <folder>',
    description: 'write one file per document into this folder',
    once: true,
    values: 'folder',
    commandLineOnly: true
  },
  force: {
    flags: '--force',
    description:
      'replace files that hold something else; with archive, such a file that --report, --tar or --zip names',
    commandLineOnly: true
  },
  name: {
    flags: '--name <pattern>',
    description:
      'name the files of articles by a pattern, such as {date}-{slug}-{sha8}: {date} {year} {month} {slug} {title} {lang} {stem} {folder} {record} {sha8} {sha}',
    commandLineOnly: true
  },
  jobs: { flags: '-j, --jobs <n>', description: 'number of threads; by default the number of cores', whole: [1, 256] },
  update: {
    flags: '--update',
    description: 'replace what was made from another source or with other settings',
    commandLineOnly: true
  },
  dryRun: { flags: '--dry-run', description: 'print what would be done, and change nothing', commandLineOnly: true },
  skipDuplicates: {
    flags: '--skip-duplicates <likeness>',
    description: 'leave out inputs whose articles are all copies, or near duplicates, of those of others',
    values: LIKENESSES,
    exact: true
  },
  bagInfo: {
    flags: '--bag-info <label=value>',
    description: 'say this in bag-info.txt, such as Source-Organization, Contact-Email or External-Identifier',
    repeatable: true,
    commandLineOnly: true
  },
  algorithm: {
    flags: '--algorithm <name>',
    description: 'manifests of this algorithm too; an archive that has them keeps them',
    values: ['sha256', 'sha512'],
    exact: true,
    aliases: { 'sha-256': 'sha256', 'sha-512': 'sha512' }
  },
  tar: {
    flags: '--tar <file>',
    description: 'write the finished archive as one tar, too',
    once: true,
    values: 'file',
    commandLineOnly: true
  },
  zip: {
    flags: '--zip <file>',
    description: 'write the finished archive as one zip, too',
    once: true,
    values: 'file',
    commandLineOnly: true
  },
  fsync: { flags: '--fsync', description: 'wait until every file is on the disk' },
  failFast: { flags: '--fail-fast', description: 'stop at the first input that fails' },
  merge: {
    flags: '--merge',
    description: 'make one archive of the archives that are the inputs',
    commandLineOnly: true
  },
  breakLock: {
    flags: '--break-lock',
    description: 'take over the lock of another machine, or of a process that has been silent for ten minutes',
    commandLineOnly: true
  },
  report: {
    flags: '--report <file>',
    description: 'write an HTML page: counts, all articles, and the least certain ones line by line',
    once: true,
    values: 'file',
    commandLineOnly: true
  },
  reportArticles: {
    flags: '--report-articles <n>',
    description: 'articles shown line by line in the report; 200 by default',
    whole: [0, 100_000]
  },
  from: {
    flags: '--from <format>',
    description: 'format of the input; auto, the default, detects it',
    values: ['auto', ...INPUT_FORMATS],
    exact: true,
    aliases: INPUT_ALIASES,
    elsewhere: NO_INPUT_FORMATS
  },
  encoding: {
    flags: '--encoding <name>',
    description: 'encoding of the input, by its WHATWG name; auto detects it'
  },
  textField: { flags: '--text-field <name>', description: 'the field of a JSON record that holds the text' },
  idField: { flags: '--id-field <name>', description: 'the field of a JSON record that holds its id' },
  titleField: { flags: '--title-field <name>', description: 'the field of a JSON record that holds its title' },
  authorField: { flags: '--author-field <name>', description: 'the field of a JSON record that holds its authors' },
  dateField: {
    flags: '--date-field <name>',
    description: 'the field of a JSON record that holds its date of publication'
  },
  keepFields: { flags: '--keep-fields', description: "pass a JSON record's other fields through" },
  oneArticle: {
    flags: '--one-article',
    description: 'read a plain text as one article, even where several heads stand in it'
  },
  fixMojibake: {
    flags: '--fix-mojibake',
    description: 'repair lines that were decoded in the wrong encoding, where the repair is exact'
  },
  corrections: {
    flags: '--corrections <file>',
    description: 'apply what a person has said of lines, as stet corrections writes it',
    values: 'file',
    commandLineOnly: true
  },
  of: {
    flags: '--of <file>',
    description: 'the dump that was tagged; by default it is made from the lines of the tagged text',
    values: 'file',
    noEnvironment: true,
    commandLineOnly: true
  },
  noOpen: { flags: '--no-open', description: 'print the address, and start no browser', noEnvironment: true },
  by: { flags: '--by <name>', description: 'who corrects, to be kept with each correction', noEnvironment: true },
  weights: {
    flags: '--weights <file>',
    description: 'weights of your own, made by stet train',
    values: 'file',
    commandLineOnly: true
  },
  profile: {
    flags: '--profile <file>',
    description:
      'weigh what recurs in its source: a profile made by stet profile, or auto, which reads all inputs once more',
    values: 'file',
    commandLineOnly: true
  },
  mergeProfiles: {
    flags: '--merge',
    description: 'make one profile of the profiles that are the inputs',
    commandLineOnly: true
  },
  ...TRAINING_FLAGS,
  strict: {
    flags: '--strict',
    description: 'exit with 1 when a document has a warning or a folder holds what is no text'
  },
  longestLine: {
    flags: '--longest-line <bytes>',
    description: 'most bytes of a line of a stream; 16MiB by default',
    bytes: [1, LONGEST_STRING]
  },
  largestDocument: {
    flags: '--largest-document <bytes>',
    description: 'most bytes of a document; 64MiB by default',
    bytes: [1, LONGEST_STRING]
  },
  filesFrom: {
    flags: '--files-from <file>',
    description: 'read the names of inputs from this file, one per line; - for standard input',
    values: 'file',
    commandLineOnly: true
  },
  null: { flags: '-0, --null', description: 'names in --files-from end with a NUL byte', commandLineOnly: true },
  exclude: {
    flags: '--exclude <glob>',
    description: 'leave out what a folder or a glob brings and this matches, as a line of .gitignore does',
    repeatable: true,
    commandLineOnly: true
  },
  follow: { flags: '--follow', description: 'follow symbolic links inside folders', commandLineOnly: true },
  shard: {
    flags: '--shard <i/n>',
    description: 'take only the i-th of n disjoint parts of the inputs, by a hash of their ids',
    commandLineOnly: true
  },
  quiet: { flags: '-q, --quiet', description: 'log errors only' },
  verbose: {
    flags: '-v, --verbose',
    description: 'log also every warning, what each input is, what is skipped, and what config files set'
  },
  logFormat: {
    flags: '--log-format <format>',
    description: 'format of the log on standard error',
    values: ['text', 'json'],
    exact: true
  },
  json: { flags: '--json', description: 'print JSON' },
  color: { flags: '--color', description: 'colour even where there is no terminal' },
  noConfig: { flags: '--no-config', description: 'read no config file' },
  noColor: { flags: '--no-color', description: 'no colour even on a terminal' }
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof FLAGS
