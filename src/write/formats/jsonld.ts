import type { Document, Update } from '../../document/document.ts'
import { dateForms } from '../dates.ts'
import { ARRAY, type Writer } from '../writer.ts'
import { addressOf, nameOf, said } from './names.ts'

/** JSON-LD of schema.org: a NewsArticle, or a LiveBlogPosting with its updates. */
export const jsonld: Writer = {
  name: 'jsonld',
  description: 'JSON-LD of schema.org',
  extension: 'jsonld',
  many: ARRAY,
  reasons: false,
  write: ({ document }) => `${JSON.stringify(articleOf(document), null, 2)}\n`
}

function articleOf(document: Document) {
  const { authors, byline, publication, section, page, updates, type } = document
  const isLive = type === 'live-blog' && updates.length > 0
  return said({
    '@context': 'https://schema.org',
    '@type': isLive ? 'LiveBlogPosting' : 'NewsArticle',
    '@id': nameOf(document),
    identifier: document.source.id,
    url: addressOf(document),
    genre: type === 'article' || isLive ? null : type,
    headline: document.headline,
    description: document.standfirst,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    creditText: authors.length > 0 ? null : byline,
    // Only a NewsArticle has these two.
    dateline: isLive ? null : document.dateline,
    printPage: isLive ? null : page,
    datePublished: dateOf(document.published),
    dateModified: dateOf(document.modified),
    publisher: publication === null ? null : { '@type': 'NewsMediaOrganization', name: publication },
    articleSection: section,
    inLanguage: document.language,
    wordCount: document.stats.words,
    articleBody: document.text === '' ? null : document.text,
    ...mediaOf(document),
    liveBlogUpdate: isLive ? updates.map(postingOf) : []
  })
}

/** As precise as the dump: schema.org takes any part of ISO 8601. */
function dateOf(iso: string | null): string | null {
  const { full, partial } = dateForms(iso)
  return full ?? partial
}

function mediaOf({ captions, blocks }: Document) {
  const videos = new Set(blocks.filter(({ kind }) => kind === 'video').map(({ line }) => line))
  const media = captions.map(({ text, credit, line }) => ({
    isVideo: videos.has(line),
    object: { caption: text === '' ? null : text, creditText: credit }
  }))
  const objects = (wanted: boolean, type: string) =>
    media.filter(({ isVideo }) => isVideo === wanted).map(({ object }) => said({ '@type': type, ...object }))
  return { image: objects(false, 'ImageObject'), video: objects(true, 'VideoObject') }
}

/** A time of day alone is no date, and is said in words. */
function postingOf({ heading, time, text }: Update) {
  const { day, full } = dateForms(time)
  return said({
    '@type': 'BlogPosting',
    headline: heading,
    datePublished: day === null ? null : full,
    description: day === null ? time : null,
    articleBody: text === '' ? null : text
  })
}
