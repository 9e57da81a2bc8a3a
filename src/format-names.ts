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

/** Other names of formats of the input alone: endings of files, and what exports and their makers are called. */
export const INPUT_ALIASES = {
  ...FORMAT_ALIASES,
  tsv: 'csv',
  eml: 'mail',
  mbox: 'mail',
  rss: 'feed',
  atom: 'feed',
  wxr: 'feed',
  enex: 'evernote',
  warc: 'wet',
  'newsml-g2': 'newsml',
  'lexis-nexis': 'lexisnexis',
  nexisuni: 'nexis-uni',
  wiso: 'genios'
} as const

/** What is said of formats that are unpacked or converted before `--from` is asked for, and of those that hold no plain text. */
export const NO_INPUT_FORMATS = {
  ...Object.fromEntries(
    ['docx', 'gz', 'gzip', 'zst', 'zstd'].map((name) => [
      name,
      `${name} is known without --from, which says what is in it`
    ])
  ),
  ...Object.fromEntries(
    ['html', 'htm', 'xml', 'pdf', 'doc', 'rtf', 'odt', 'epub', 'parquet', 'xlsx'].map((name) => [
      name,
      `stet detect FILE says what makes text of ${name}`
    ])
  )
}

/** What is said of formats that other programs make of what stet writes. */
export const NO_OUTPUT_FORMATS = {
  ...Object.fromEntries(
    ['html', 'htm', 'docx', 'odt', 'rtf', 'epub', 'pdf', 'latex', 'tex'].map((name) => [
      name,
      `pandoc makes ${name} of --format markdown --flavor pandoc`
    ])
  ),
  ...Object.fromEntries(
    ['bibtex', 'biblatex', 'bib', 'ris'].map((name) => [name, `programs for references make ${name} of --format csl`])
  ),
  ...Object.fromEntries(
    ['yaml', 'yml'].map((name) => [name, `--format json holds the same, and Markdown has YAML above it`])
  ),
  ...Object.fromEntries(['xlsx', 'xls', 'excel'].map((name) => [name, '--format csv --bom opens in it']))
}

/** A name of `OUTPUT_FORMATS`. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]
