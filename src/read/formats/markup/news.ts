import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { TextBlock } from '../../record/text-blocks.ts'
import { type Element, firstText, rawText, within } from './elements.ts'
import { blocksOfElement, blocksOfHtml } from './html-blocks.ts'
import type { MarkupRecord } from './markup-format.ts'
import { nitfRecord } from './nitf.ts'
import { looksLikeHtml } from './page-tags.ts'

/** NewsML-G2 and NewsML 1: items with NITF, a page or plain text in them. */
export function readNewsml(element: Element): MarkupRecord | null {
  const [inner] = within(element, 'nitf')
  const own = inner === undefined ? null : nitfRecord(inner)
  const body = own?.body ?? bodyIn(element)
  if (body.length === 0 && within(element, 'remotecontent', 'contentitem').length > 0) return null
  const languages = within(element, 'language')
  const facts: RecordFacts = {
    title: own?.facts.title || firstText(element, 'headline', 'headline.line', 'title'),
    byline: own?.facts.byline || firstText(element, 'by', 'byline', 'bylineline') || creatorsIn(element),
    published: firstText(element, 'firstcreated', 'contentcreated') || own?.facts.published || '',
    modified: firstText(element, 'versioncreated', 'thisrevisioncreated'),
    language: languages[0]?.attributes.tag ?? '',
    publication: own?.facts.publication ?? ''
  }
  const id = element.attributes.guid ?? firstText(element, 'publicidentifier', 'newsitemid')
  return { body, facts, id, hints: [['dateline', firstText(element, 'dateline')]] }
}

/** `<creator type="cpnat:person"><name>Nora Pell</name></creator>`: a creator of another kind, or of none, may be the agency. */
function creatorsIn(element: Element): string {
  const people = within(element, 'creator').filter(({ attributes }) => /(?:^|:)person$/.test(attributes.type ?? ''))
  return people
    .map((one) => firstText(one, 'name') || (one.attributes.literal ?? ''))
    .filter((name) => name !== '')
    .join('; ')
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
