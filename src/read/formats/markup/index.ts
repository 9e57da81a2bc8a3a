import type { Format } from '../../record/format.ts'
import { markupFormat, type Vocabulary } from './markup-format.ts'

/** Vocabularies of XML and SGML that are read. */
const VOCABULARIES: readonly Vocabulary[] = [
  {
    name: 'nitf',
    description: 'NITF 3, an article of an agency or a paper in XML',
    roots: ['nitf'],
    sign: /<(?:[\w-]+:)?(?:body|head)[\s.>]/i,
    records: ['nitf'],
    wrapped: true,
    bodies: 'text',
    reader: async () => (await import('./nitf.ts')).nitfRecord
  },
  {
    name: 'newsml',
    description: 'NewsML-G2 and NewsML 1, items of an agency',
    roots: ['newsitem', 'newsmessage', 'newsml'],
    sign: /<(?:\w+:)?(?:contentset|contentmeta|newscomponent|contentitem)[\s>]/i,
    records: ['newsitem'],
    wrapped: true,
    bodies: 'text',
    reader: async () => (await import('./news.ts')).readNewsml
  },
  {
    name: 'feed',
    description: 'RSS, Atom and WordPress exports (WXR)',
    roots: ['rss', 'feed', 'rdf'],
    sign: /<(?:[\w-]+:)?(?:item|entry|channel)[\s>]/i,
    records: ['item', 'entry'],
    bodies: 'pages',
    reader: async () => (await import('./feed.ts')).readFeed
  },
  {
    name: 'evernote',
    description: 'notes exported from Evernote (ENEX)',
    roots: ['en-export'],
    sign: /<note[\s>]/i,
    records: ['note'],
    bodies: 'pages',
    reader: async () => (await import('./news.ts')).readEvernote
  },
  {
    name: 'trec',
    description: 'TREC, TDT and Gigaword collections in SGML',
    roots: ['doc'],
    sign: /<(?:docno|docid|text|headline)[\s>]|^\s*<doc\s+id=/i,
    records: ['doc'],
    wrapped: true,
    bodies: 'text',
    reader: async () => (await import('./collections.ts')).readTrec
  },
  {
    name: 'reuters',
    description: 'the Reuters-21578 collection in SGML',
    roots: ['reuters'],
    sign: /<text[\s>]/i,
    records: ['reuters'],
    bodies: 'text',
    reader: async () => (await import('./collections.ts')).readReuters
  }
]

export const MARKUP: readonly Format[] = VOCABULARIES.map((own) => {
  const others = VOCABULARIES.flatMap(({ roots }) => roots).filter((root) => !own.roots.includes(root))
  return markupFormat(own, new Set(others))
})
