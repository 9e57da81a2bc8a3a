import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { TextBlock } from '../../record/text-blocks.ts'
import { type Element, firstText, rawText, textIn, within } from './elements.ts'
import { blocksOfElement, blocksOfHtml } from './html-blocks.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import type { MarkupRecord } from './markup-format.ts'

/** NITF 3: the format in which agencies and papers hand on one article. */
export function nitfRecord(element: Element): MarkupRecord {
  const [head] = within(element, 'body.head')
  const [content] = within(element, 'body.content')
  const [issue] = within(element, 'date.issue')
  const [changed] = within(element, 'revision-history')
  const [published] = within(element, 'pubdata')
  const [id] = within(element, 'doc-id')
  const facts: RecordFacts = {
    title: firstText(element, 'hl1', 'hedline', 'title'),
    description: head === undefined ? '' : firstText(head, 'abstract', 'hl2'),
    byline: head === undefined ? '' : firstText(head, 'byline'),
    published: dateOf(issue?.attributes.norm ?? published?.attributes['date.publication'] ?? ''),
    modified: dateOf(changed?.attributes.norm ?? ''),
    publication: published?.attributes.name ?? '',
    section: published?.attributes['position.section'] ?? '',
    page: published?.attributes['position.page'] ?? ''
  }
  const tail = within(element, 'body.end').flatMap(blocksOfElement)
  return {
    body: [...(content === undefined ? [] : blocksOfElement(content)), ...tail],
    facts,
    id: id?.attributes['id-string'] ?? '',
    hints: [['dateline', firstText(head ?? element, 'dateline')]]
  }
}

/** `20210302T090000Z` as ISO 8601 writes it for people. */
function dateOf(norm: string): string {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(norm.trim())
  if (found === null) return norm
  const [, year, month, day, hour, minute, second = '00', zone = ''] = found
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`
}

/** NewsML-G2 and NewsML 1: items with NITF, a page or plain text in them. */
export function readNewsml(element: Element): MarkupRecord | null {
  const [inner] = within(element, 'nitf')
  const own = inner === undefined ? null : nitfRecord(inner)
  const body = own?.body ?? bodyIn(element)
  if (body.length === 0 && within(element, 'remotecontent', 'contentitem').length > 0) return null
  const languages = within(element, 'language')
  const facts: RecordFacts = {
    title: own?.facts.title || firstText(element, 'headline', 'headline.line', 'title'),
    byline: own?.facts.byline || firstText(element, 'by', 'byline', 'bylineline'),
    published: firstText(element, 'firstcreated', 'contentcreated') || own?.facts.published || '',
    modified: firstText(element, 'versioncreated', 'thisrevisioncreated'),
    language: languages[0]?.attributes.tag ?? '',
    publication: own?.facts.publication ?? ''
  }
  const id = element.attributes.guid ?? firstText(element, 'publicidentifier', 'newsitemid')
  return { body, facts, id, hints: [['dateline', firstText(element, 'dateline')]] }
}

function bodyIn(element: Element): readonly TextBlock[] | string {
  const [xml] = within(element, 'inlinexml', 'body', 'body.content')
  if (xml !== undefined) return blocksOfElement(xml)
  const [data] = within(element, 'inlinedata', 'datacontent')
  if (data === undefined) return []
  const text = rawText(data)
  return looksLikeHtml(text) ? blocksOfHtml(text) : data.children.some(isElement) ? blocksOfElement(data) : text
}

function isElement(child: Element | string): child is Element {
  return typeof child !== 'string'
}

/** RSS, Atom and WordPress exports: a list of entries whose bodies are HTML. */
export function readFeed(element: Element, before: string): MarkupRecord | null {
  const type = firstText(element, 'wp:post_type')
  if (type !== '' && type !== 'post' && type !== 'page') return null
  const [content] = ['content:encoded', 'content', 'description', 'summary'].flatMap((name) =>
    within(element, name).filter((one) => textIn(one) !== '')
  )
  const [link] = within(element, 'link')
  const authors = [...within(element, 'dc:creator', 'author')].map((one) => firstText(one, 'name') || textIn(one))
  return {
    body: content === undefined ? [] : bodyOfEntry(content),
    facts: {
      title: plain(firstText(element, 'title')),
      authors,
      published:
        firstText(element, 'pubdate', 'published', 'dc:date', 'wp:post_date_gmt') || firstText(element, 'updated'),
      modified: firstText(element, 'updated', 'dcterms:modified'),
      publication: titleOf(before)
    },
    id: firstText(element, 'guid', 'id'),
    url: textIn(link) || link?.attributes.href || ''
  }
}

/** The feed's own title stands before its entries. */
function titleOf(before: string): string {
  const end = before.search(/<(?:item|entry)[\s>]/)
  const head = end < 0 ? before : before.slice(0, end)
  const from = head.indexOf('>', head.search(/<title[\s>]/)) + 1
  const to = head.indexOf('</title>', from)
  return from > 0 && to > from
    ? head
        .slice(from, to)
        .replace(/<!\[CDATA\[|\]\]>/g, '')
        .trim()
    : ''
}

function bodyOfEntry(content: Element): readonly TextBlock[] | string {
  if (content.attributes.type === 'xhtml') return blocksOfElement(content)
  const text = rawText(content)
  return looksLikeHtml(text) || /&[a-z]{2,8};|<[a-z]/i.test(text) ? blocksOfHtml(text) : text
}

function plain(text: string): string {
  return /[<&]/.test(text)
    ? blocksOfHtml(text)
        .map((block) => block.text)
        .join(' ')
    : text
}

/** Notes exported from Evernote. */
export function readEvernote(element: Element): MarkupRecord | null {
  const [content] = within(element, 'content')
  return {
    body: content === undefined ? [] : blocksOfHtml(rawText(content)),
    facts: { title: firstText(element, 'title'), authors: [firstText(element, 'author')].filter(Boolean) },
    id: firstText(element, 'guid'),
    url: firstText(element, 'source-url'),
    hints: [['created', firstText(element, 'created')]]
  }
}
