import type { RecordFacts } from '../../../tree/record-facts.ts'
import { withoutReferences } from '../../artifacts/character-references.ts'
import { languageCode } from '../../record/language-names.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { namesIn } from './author-names.ts'
import { htmlIn, withoutTags } from './html-text.ts'
import {
  type Fields,
  firstText,
  isFields,
  namedValue,
  onlyOf,
  type Path,
  paths,
  saysSomething,
  valueAt,
  withoutField
} from './paths.ts'

/**
 * Where crawlers, corpora and services keep what they know of a text: news-please, newspaper4k, trafilatura, fundus,
 * CC-News, Firecrawl, Jina Reader, NewsAPI, NewsCatcher, the Guardian, Event Registry, Webhose, Diffbot, Readwise, Readability, goose3, WordPress,
 * schema.org, ninjs. The first path that holds a value counts.
 */
const TITLE = paths(
  ...[
    'title',
    'headline',
    'news_headline',
    'post_title',
    'webTitle',
    'fields.headline',
    'headline.main',
    'headlines.0.value',
    'metadata.title',
    'metadata.ogTitle',
    'metadata.og:title'
  ],
  ...[
    'meta.title',
    'title.rendered',
    'article_title',
    'story_title',
    'headline_main',
    'titel',
    'titre',
    'titulo',
    'título',
    'titolo',
    'überschrift'
  ],
  ...['見出し', 'タイトル', '标题', '標題', '제목', 'заголовок', 'tytuł']
)
const DESCRIPTION = paths(
  ...['description', 'standfirst', 'excerpt', 'dek', 'meta_description', 'abstract', 'fields.trailText'],
  ...['description_text', 'descriptions.0.value', 'metadata.description', 'meta.description']
)
const AUTHORS = paths(
  ...['authors', 'author', 'creator', 'byline.person', 'metadata.author', 'metadata.authors', 'meta.author'],
  ...['author_name', 'author_names', 'article_author', 'writer'],
  // WordPress, whose `author` is a number; Yoast's part of it.
  ...['_embedded.author.0.name', 'yoast_head_json.author', 'metadata.article:author'],
  ...['autor', 'autoren', 'auteur', 'auteurs', 'autores', 'autore', 'autori'],
  ...['著者', '作者', '저자', 'автор']
)
const BYLINE = paths('byline', 'fields.byline', 'byline.original', 'by')
const PUBLISHED = paths(
  ...['date_publish', 'publish_date', 'published_date', 'publishedDate', 'publishing_date', 'publishedAt'],
  ...['published_at', 'published', 'publishedTime', 'datePublished', 'date_published', 'pubDate', 'pub_date'],
  ...['webPublicationDate', 'publication_date', 'publicationDate', 'dateTimePub', 'dateTime', 'metadata.publishedTime'],
  ...['metadata.published_time', 'metadata.article:published_time', 'metadata.date', 'meta.date'],
  ...['publish_datetime_utc', 'yoast_head_json.article_published_time'],
  ...['published_on', 'publishedOn', 'date_published_at', 'article_date', 'pubdate'],
  ...['date_gmt', 'datum', 'fecha', 'publicatiedatum', 'veröffentlicht'],
  ...['日付', '日期', '날짜', 'дата'],
  ...['firstcreated', 'firstCreated', 'versioncreated', 'versionCreated'],
  ...['news_date', 'post_date_gmt', 'post_date']
)
const MODIFIED = paths(
  ...['date_modify', 'date_modified', 'dateModified', 'modified', 'modifiedTime', 'updated_at', 'updated'],
  ...['lastModified', 'fields.lastModified', 'metadata.modifiedTime', 'versioncreated', 'versionCreated'],
  ...['metadata.article:modified_time', 'metadata.modified_time', 'yoast_head_json.article_modified_time'],
  ...['lastmod', 'last_modified', 'last_modified_at', 'last_updated', 'lastUpdated', 'updatedAt', 'modified_at'],
  ...['updated_date', 'modified_date', 'update_date', 'updateDate', 'post_modified_gmt', 'post_modified'],
  ...['aktualisiert', 'geändert', 'actualizado', 'modificado', 'atualizado', 'aggiornato', 'bijgewerkt'],
  ...['更新日', '更新日期', '更新时间', '수정일']
)
/** When a text was fetched. */
const RETRIEVED = paths(
  ...['date_download', 'date_crawled', 'crawl_date', 'crawled', 'fetched_at', 'retrieved'],
  ...['warc_headers.warc-date', 'warc_headers.WARC-Date', 'metadata.warc_headers.warc-date', 'metadata.WARC-Date'],
  'html.crawl_date'
)
const PUBLICATION = paths(
  ...['publication', 'newspaper', 'sitename', 'site_name', 'siteName', 'source_name', 'source.name', 'source.title'],
  ...[
    'publisher.name',
    'publisher',
    'media_name',
    'outlet',
    'outlet_name',
    'fields.publication',
    'thread.site_full',
    'source-hostname',
    'meta_site_name',
    'metadata.ogSiteName',
    'metadata.og:site_name',
    'yoast_head_json.og_site_name',
    'name_source',
    'provider.0.name'
  ]
)
const SECTION = paths(
  ...['section', 'sectionName', 'section_name', 'news_desk', 'articleSection', 'thread.section_title'],
  'metadata.article:section'
)
const PAGE = paths('page', 'print_page', 'fields.newspaperPageNumber')
const LANGUAGE = paths(
  'language',
  'lang',
  'humanLanguage',
  'inLanguage',
  'metadata.language',
  'meta.language',
  'meta.lang',
  'meta_lang'
)

/** What the fields of a record tell of its text. */
export function recordFacts(
  input: Fields,
  settings: Pick<ReadSettings, 'titleField' | 'authorField' | 'dateField'>
): RecordFacts {
  const { titleField = null, authorField = null, dateField = null } = settings
  const title = titleField === null ? firstText(input, TITLE) : textOf(onlyOf(namedValue(input, titleField)))
  const published = dateField === null ? publishedIn(input, title) : dateOf(namedValue(input, dateField))
  const language = firstText(input, LANGUAGE)
  return withoutUnknown({
    title: plainText(title),
    description: plainText(firstText(input, DESCRIPTION)),
    ...authorsIn(input, authorField),
    published,
    modified: firstDate(addressOfOriginal(input) === null ? input : withoutField(input, 'updated_at'), MODIFIED),
    retrieved: firstDate(input, RETRIEVED),
    publication: firstText(input, PUBLICATION),
    section: firstText(input, SECTION),
    page: pageIn(input),
    language: language === undefined ? undefined : languageCode(language)
  })
}

/** The page that an entry of a reading list was saved from, where `url` and `updated_at` are those of the entry: Readwise. */
export function addressOfOriginal({ url, source_url: original }: Fields): string | null {
  const isEntry = typeof url === 'string' && /^https?:\/\/(?:[\w-]{1,63}\.)?readwise\.io\//.test(url)
  return isEntry && typeof original === 'string' && /^https?:\/\//.test(original) ? original : null
}

/** A fact without the tags and references of the page that it was taken from. */
function plainText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : withoutReferences(withoutTags(htmlIn(text) ?? text))
}

function withoutUnknown(facts: { [Name in keyof RecordFacts]: RecordFacts[Name] | undefined }): RecordFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

function textOf(value: unknown): string | undefined {
  return saysSomething(value) ? value : undefined
}

/** A crawl's `date` is when the page was fetched; a record with a title comes from an article, whose date it is. */
function publishedIn(input: Fields, title: string | undefined): string | undefined {
  return firstDate(input, PUBLISHED) ?? (title === undefined ? undefined : dateOf(input.date))
}

function firstDate(input: Fields, from: readonly Path[]): string | undefined {
  for (const path of from) {
    const date = dateOf(valueAt(input, path))
    if (date !== undefined) return date
  }
  return undefined
}

/** Milliseconds since 1970 of years from 2001 on; smaller numbers are seconds. */
const LEAST_MILLISECONDS = 1e12
const LEAST_SECONDS = 1e8

function dateOf(written: unknown): string | undefined {
  const value = storedDate(onlyOf(written))
  if (typeof value !== 'number') return textOf(value)
  if (!Number.isFinite(value) || value < LEAST_SECONDS || value >= 10 * LEAST_MILLISECONDS) return undefined
  return new Date(value >= LEAST_MILLISECONDS ? value : value * 1000).toISOString()
}

/** `{"$date": "2021-03-02T09:00:00Z"}`, `{"$date": {"$numberLong": "1614675600000"}}`: as MongoDB exports a date. */
function storedDate(value: unknown): unknown {
  const date = isFields(value) ? value.$date : value
  return isFields(date) && typeof date.$numberLong === 'string' ? Number(date.$numberLong) : date
}

function pageIn(input: Fields): string | undefined {
  for (const path of PAGE) {
    const value = valueAt(input, path)
    if (typeof value === 'string' || typeof value === 'number') return String(value)
  }
  return undefined
}

/** A list of names, or one text: several names in it are parted by semicolons, or it is a byline. */
function authorsIn(input: Fields, field: string | null): Pick<RecordFacts, 'authors' | 'byline'> {
  const byline = field === null ? plainText(firstText(input, BYLINE)) : undefined
  const named = field === null ? AUTHORS.map((path) => valueAt(input, path)) : [namedValue(input, field)]
  for (const value of named) {
    const authors = namesIn(value)
    if (authors.length > 0) return { authors, ...(byline === undefined ? {} : { byline }) }
    if (saysSomething(value) && /\p{L}/u.test(value)) return { byline: byline ?? withoutReferences(value) }
  }
  return byline === undefined ? {} : { byline }
}
