import type { Document } from '../../document/document.ts'
import { ARRAY, type Writer } from '../writer.ts'
import { addressOf, said } from './names.ts'

/** CSL-JSON, as Zotero and citation processors read it: what a citation needs, without the text. */
export const csl: Writer = {
  name: 'csl',
  description: 'CSL-JSON for Zotero and citation processors',
  extension: 'csl.json',
  many: ARRAY,
  reasons: false,
  write({ document }, alone) {
    const item = itemOf(document)
    // The format is a list, of one item too.
    return `${JSON.stringify(alone ? [item] : item, null, 2)}\n`
  }
}

/** The CSL type of each type of article; where CSL has none, its genre says what it is. */
const TYPES: Partial<Record<NonNullable<Document['type']>, string>> = { interview: 'interview' }

function itemOf(document: Document) {
  const { authors, byline, type, source } = document
  return said({
    id: document.id,
    type: (type === null ? undefined : TYPES[type]) ?? 'article-newspaper',
    title: document.headline,
    // Names are not taken apart: which part is the family's, a dump does not say.
    author: (authors.length > 0 ? authors : byline === null ? [] : [byline]).map((literal) => ({ literal })),
    issued: dateOf(document.published),
    abstract: document.standfirst,
    'container-title': document.publication,
    section: document.section,
    page: document.page,
    language: document.language,
    genre: type === null || type === 'article' || type in TYPES ? null : type,
    URL: addressOf(document),
    note: [source.name, source.id].filter((one) => one !== null).join(', ') || null
  })
}

/** `2021-03` → year and month; CSL has no time of day. */
function dateOf(iso: string | null): { 'date-parts': [number[]] } | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '')?.slice(1)
  if (parts === undefined) return null
  return { 'date-parts': [parts.filter((part) => part !== undefined).map(Number)] }
}
