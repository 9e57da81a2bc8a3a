import type { Hint } from '../../../document/document.ts'
import { ExactNumber } from '../../../document/exact-number.ts'
import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { addressOfOriginal, recordFacts } from './fact-fields.ts'
import { isHtml } from './html-text.ts'
import { type Fields, firstText, isFields, namedValue, paths, valueAt } from './paths.ts'

/**
 * Where text corpora keep what stet has a place for: C4, FineWeb, DCLM, OSCAR, Dolma, RefinedWeb, RedPajama,
 * CC-News, news-please, fundus, Firecrawl, Readability, schema.org, the Guardian, Event Registry, ninjs.
 */
const TEXT_FIELDS = [
  ...['text', 'content', 'raw_content', 'maintext', 'markdown', 'plaintext', 'textContent', 'articleBody', 'bodyText'],
  ...['body', 'body_text', 'article_text', 'full_text', 'fulltext', 'fields.bodyText', 'fields.body', 'html_content'],
  ...['body_html', 'body_xhtml', 'content_text', 'content.rendered', 'content_html', 'paragraphs', 'story', 'article'],
  ...[
    'story_text',
    'article_content',
    'article_body',
    'news_text',
    'post_content',
    'body_plain',
    'main_text',
    'textbody'
  ],
  ...[
    'clean_text',
    'cleaned_text',
    'plain_text',
    'texte',
    'texto',
    'testo',
    'tekst',
    'inhalt',
    'contenu',
    'contenido',
    'volltext'
  ],
  ...['本文', '正文', '内容', '본문', 'текст', 'treść']
] as const
/** A field of the record's own, then OSCAR's, then its address. */
const ID_PATHS = paths('id', 'doc_id', 'article_id', 'story_id', 'uuid', 'uri', 'warc_headers.warc-record-id', 'url')
const URL_PATHS = paths(
  ...['url', 'link', 'pageUrl', 'webUrl', 'web_url', 'source_url', 'warc_headers.warc-target-uri'],
  ...['warc_headers.WARC-Target-URI', 'metadata.warc_headers.warc-target-uri', 'metadata.WARC-Target-URI'],
  ...['metadata.url', 'metadata.sourceURL', 'meta.url', 'meta.canonical', 'final_url', 'html.requested_url']
)
/** Dates of crawling or adding, or dates that another program found; those of publication are facts of the record too. */
const DATE_PATHS = paths(
  ...['date', 'timestamp', 'created', 'added', 'warc_headers.warc-date', 'warc_headers.WARC-Date'],
  ...['metadata.warc_headers.warc-date', 'metadata.WARC-Date', 'metadata.publishedTime', 'metadata.modifiedTime'],
  ...['date_publish', 'date_download']
)

/** The field of a record that holds its text, where one does: the first with a text that is no HTML, else the first. */
export function textFieldOf(input: Fields, { textField }: Pick<ReadSettings, 'textField'>): string | null {
  const fields: readonly string[] = textField === null ? [...TEXT_FIELDS, ...bodiesIn(input)] : [textField]
  const texts = fields.flatMap((field) => {
    const text = textIn(namedValue(input, field))
    return text === null ? [] : [{ field, text }]
  })
  const written = texts.find(({ text }) => text.trim() !== '' && !isHtml(text))
  return (written ?? texts.find(({ text }) => text.trim() !== '') ?? texts[0])?.field ?? null
}

/** A text, or a list of its paragraphs. */
function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (isFields(value) && Array.isArray(value.sections)) return textIn(paragraphsOf(value.sections))
  if (!Array.isArray(value) || value.length === 0) return null
  return value.every((one) => typeof one === 'string') ? value.join('\n\n') : null
}

/** fundus has a text in sections, each with the lines of its subhead and its paragraphs. */
function paragraphsOf(sections: readonly unknown[]): unknown[] {
  const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
  return sections.flatMap((section) =>
    isFields(section) ? [...listed(section.headline), ...listed(section.paragraphs)] : [section]
  )
}

/** Forms of one text that are looked at. */
const MOST_BODIES = 20

/** ninjs from 2.0 on has a list of the forms that a text comes in. */
function bodiesIn({ uri, bodies }: Fields): string[] {
  if (typeof uri !== 'string' || !Array.isArray(bodies)) return []
  return bodies.slice(0, MOST_BODIES).map((_, at) => `bodies.${at}.value`)
}

interface CorpusFields {
  id: string | null
  url: string | null
  hints: Hint[]
  facts: RecordFacts
  /** The field that holds the text, or `null` where none does; one within another has a full stop between. */
  textField: string | null
  text: string | null
  /** What was looked for, in words. */
  wanted: string
}

/**
 * What a corpus record says of its text.
 *
 * @param spelt the same record, with its numbers as they are spelt.
 */
export function fieldsOf(input: Fields, settings: ReadSettings, spelt = input): CorpusFields {
  const textField = textFieldOf(input, settings)
  const hints: Hint[] = []
  for (const path of DATE_PATHS) {
    const value = valueAt(input, path)
    if (typeof value === 'string' && value !== '') hints.push({ field: path.join('.'), value, line: null })
  }
  return {
    id: idIn(spelt, settings),
    url: addressOfOriginal(input) ?? firstText(input, URL_PATHS) ?? addressIn(input.source),
    hints,
    facts: recordFacts(input, settings),
    textField,
    text: textField === null ? null : textIn(namedValue(input, textField)),
    wanted: settings.textField ?? TEXT_FIELDS.slice(0, NAMED).join(', ')
  }
}

/** trafilatura has the page's address in `source`, where others have the name of the source. */
function addressIn(source: unknown): string | null {
  return typeof source === 'string' && /^https?:\/\/\S+$/.test(source) ? source : null
}

/** Fields that a message names. */
const NAMED = 5

/** Ids are strings or numbers in the wild; others are no ids. */
function idIn(input: Fields, settings: ReadSettings): string | null {
  const found =
    settings.idField === null ? ID_PATHS.map((path) => valueAt(input, path)) : [namedValue(input, settings.idField)]
  for (const id of found) {
    if (typeof id === 'string') return id
    if (typeof id === 'number' || id instanceof ExactNumber) return String(id)
  }
  return null
}
