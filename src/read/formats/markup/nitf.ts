import type { RecordFacts } from '../../../tree/record-facts.ts'
import { type Element, firstText, textIn, within } from './elements.ts'
import { blocksOfElement } from './html-blocks.ts'
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
    byline: head === undefined ? '' : bylineIn(head),
    published: dateOf(issue?.attributes.norm ?? published?.attributes['date.publication'] ?? ''),
    modified: dateOf(changed?.attributes.norm ?? ''),
    publication: published?.attributes.name ?? '',
    section: published?.attributes['position.section'] || metaOf(element, 'dsk'),
    page: pageOf(element, published)
  }
  const tail = within(element, 'body.end').flatMap(blocksOfElement)
  return {
    body: [...(content === undefined ? [] : blocksOfElement(withoutLead(content))), ...tail],
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

/** The authors, who may have a byline each. */
function bylineIn(head: Element): string {
  const said = [...within(head, 'byline')].map(saidIn).filter((one) => one !== '')
  return [...new Set(said)].join('; ')
}

/** `By <person>Nora Pell</person><byttl>Staff Writer</byttl>`: what the author is stands apart from the name. */
function saidIn(byline: Element): string {
  const parts = byline.children.map((child) => {
    if (typeof child === 'string') return child
    return child.name === 'byttl' ? `, ${textIn(child)}` : textIn(child)
  })
  const said = parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?,(?: ?,| ?$)/g, ',')
    .trim()
  return said.replace(/^, |,$/g, '')
}

function metaOf(element: Element, name: string): string {
  return within(element, 'meta').find(({ attributes }) => attributes.name === name)?.attributes.content ?? ''
}

/** `A` and `12` where section and number of the printed page are given apart. */
function pageOf(element: Element, published: Element | undefined): string {
  const { attributes = {} } = published ?? {}
  const number = metaOf(element, 'print_page_number')
  if (number !== '') return metaOf(element, 'print_section') + number
  return attributes['position.page'] || attributes['position.sequence'] || ''
}

/** The first paragraphs may stand once more before the whole text, in a block of their own. */
function withoutLead(content: Element): Element {
  const isBlock = (child: Element | string, kind: string): child is Element =>
    typeof child !== 'string' && child.name === 'block' && child.attributes.class === kind
  const whole = content.children.find((child) => isBlock(child, 'full_text'))
  if (whole === undefined || typeof whole === 'string') return content
  const text = textIn(whole)
  const isAgain = (child: Element | string) => isBlock(child, 'lead_paragraph') && text.startsWith(textIn(child))
  return { ...content, children: content.children.filter((child) => !isAgain(child)) }
}
