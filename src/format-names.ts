/**
 * Names of formats, for flags, help and completions, which are made without loading any reader or writer. The tables in
 * `read/formats` and `write` are checked against them by their types.
 */

/** What `--from` takes beside `auto`. */
export const INPUT_FORMATS = [
  'text',
  'markdown',
  'csv',
  'mail',
  'nitf',
  'newsml',
  'feed',
  'evernote',
  'trec',
  'reuters',
  'wire',
  'story',
  'jsonl',
  'wet',
  'lexisnexis',
  'nexis-uni',
  'factiva',
  'proquest',
  'europresse',
  'genios',
  'newsbank',
  'gale',
  'jina',
  'json',
  'tagged',
  'stet'
] as const

/** A name of `INPUT_FORMATS`. */
export type InputFormat = (typeof INPUT_FORMATS)[number]

/** What `--format` takes. */
export const OUTPUT_FORMATS = [
  'markdown',
  'json',
  'ndjson',
  'text',
  'ninjs',
  'jsonld',
  'csv',
  'tei',
  'csl',
  'tagged',
  'labels'
] as const

/** What `--flavor` takes: the programs for which Markdown is written. */
export const FLAVORS = ['plain', 'obsidian', 'hugo', 'jekyll', 'pandoc', 'quarto'] as const

/** A name of `FLAVORS`. */
export type Flavor = (typeof FLAVORS)[number]

/** Other names of formats, in and out; a name that is one of a format itself stands for that. */
export const FORMAT_ALIASES = {
  md: 'markdown',
  txt: 'text',
  plain: 'text',
  jsonl: 'ndjson',
  ndjson: 'jsonl',
  'json-ld': 'jsonld',
  'csl-json': 'csl'
} as const

/** A name of `OUTPUT_FORMATS`. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]
