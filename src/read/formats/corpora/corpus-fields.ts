import type { Hint } from '../../../document/document.ts'
import type { ReadSettings } from '../../record/settings.ts'

/**
 * Where text corpora keep what stet has a place for: C4, FineWeb, DCLM, OSCAR, Dolma, RefinedWeb, RedPajama,
 * CC-News, news-please, Firecrawl. A path is looked for in the order given; the first that is a string counts.
 */
const TEXT_FIELDS = ['text', 'content', 'raw_content', 'maintext', 'markdown'] as const
/** A field of the record's own, then OSCAR's, then its address. */
const ID_PATHS: readonly (readonly string[])[] = [['id'], ['doc_id'], ['warc_headers', 'warc-record-id'], ['url']]
const URL_PATHS: readonly (readonly string[])[] = [
  ['url'],
  ['warc_headers', 'warc-target-uri'],
  ['warc_headers', 'WARC-Target-URI'],
  ['metadata', 'warc_headers', 'warc-target-uri'],
  ['metadata', 'WARC-Target-URI'],
  ['metadata', 'url'],
  ['metadata', 'sourceURL'],
  ['meta', 'url']
]
/** Dates of crawling or adding, or dates that somebody else found: all are hints, none is a publication date. */
const DATE_PATHS: readonly (readonly string[])[] = [
  ['date'],
  ['timestamp'],
  ['created'],
  ['added'],
  ['warc_headers', 'warc-date'],
  ['warc_headers', 'WARC-Date'],
  ['metadata', 'warc_headers', 'warc-date'],
  ['metadata', 'WARC-Date'],
  ['metadata', 'publishedTime'],
  ['metadata', 'modifiedTime'],
  ['date_publish'],
  ['date_download']
]

/** What a service wraps its answer in: Firecrawl and Jina Reader put the record, or a list of them, under `data`. */
export function payloadOf(value: unknown, settings: ReadSettings): unknown {
  if (typeof value !== 'object' || value === null || textFieldOf(value as Record<string, unknown>, settings) !== null)
    return value
  return 'data' in value && typeof value.data === 'object' && value.data !== null ? value.data : value
}

/** The field of a record that holds its text, where one does. */
function textFieldOf(input: Record<string, unknown>, { textField }: ReadSettings): string | null {
  const fields: readonly string[] = textField === null ? TEXT_FIELDS : [textField]
  return fields.find((field) => typeof input[field] === 'string') ?? null
}

export interface CorpusFields {
  id: string | null
  url: string | null
  hints: Hint[]
  /** The field that holds the text, or `null` where none does. */
  textField: string | null
  /** What was looked for, in words. */
  wanted: string
}

/** What a corpus record says of its text. */
export function fieldsOf(input: Record<string, unknown>, settings: ReadSettings): CorpusFields {
  const textField = textFieldOf(input, settings)
  const hints: Hint[] = []
  for (const path of DATE_PATHS) {
    const value = stringAt(input, path)
    if (value !== null) hints.push({ field: path.join('.'), value, line: null })
  }
  return {
    id: idIn(input, settings),
    url: firstOf(input, URL_PATHS),
    hints,
    textField,
    wanted: settings.textField ?? TEXT_FIELDS.join(', ')
  }
}

function firstOf(input: Record<string, unknown>, paths: readonly (readonly string[])[]): string | null {
  for (const path of paths) {
    const value = stringAt(input, path)
    if (value !== null) return value
  }
  return null
}

function stringAt(input: Record<string, unknown>, path: readonly string[]): string | null {
  const value = valueAt(input, path)
  return typeof value === 'string' && value !== '' ? value : null
}

function valueAt(input: Record<string, unknown>, path: readonly string[]): unknown {
  let value: unknown = input
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

/** Ids are strings or numbers in the wild; others are no ids. */
function idIn(input: Record<string, unknown>, settings: ReadSettings): string | null {
  const paths = settings.idField === null ? ID_PATHS : [[settings.idField]]
  for (const path of paths) {
    const id = valueAt(input, path)
    if (typeof id === 'string') return id
    if (typeof id === 'number') return String(id)
  }
  return null
}
