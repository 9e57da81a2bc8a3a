import type { TextBlock } from '../../record/text-blocks.ts'
import { type Element, firstText, rawText, textIn, within } from './elements.ts'
import { blocksOfElement } from './html-blocks.ts'
import type { MarkupRecord } from './markup-format.ts'

/** Elements in which a text is marked up; where there is none, its lines are as they were printed. */
const MARKED = ['p', 'para', 's', 'lp']

/** TREC, TDT and Gigaword: a `<DOC>` for each article. */
export function readTrec(element: Element): MarkupRecord | null {
  const texts = within(element, 'text', 'body', 'story')
  return {
    body: bodyOf(texts.length > 0 ? texts : [element]),
    facts: {
      title: firstText(element, 'headline', 'head', 'hl', 'title', 'ti', 'h3') || (element.attributes.title ?? ''),
      byline: firstText(element, 'byline', 'author') || named(firstText(element, 'au')),
      published: dayOf(firstText(element, 'date_time', 'date', 'date1', 'dd')),
      publication: firstText(element, 'pub', 'source', 'so'),
      section: firstText(element, 'section'),
      page: pageOf(firstText(element, 'page'), firstText(element, 'section'))
    },
    id: firstText(element, 'docno', 'docid') || element.attributes.id || '',
    url: element.attributes.url ?? '',
    hints: [['dateline', firstText(element, 'dateline')]]
  }
}

/** In some collections the element of the author holds the number of a bulletin. */
function named(text: string): string {
  return /\d/.test(text) ? '' : text
}

/** `910514`, as collections of the last century write a day. */
function dayOf(text: string): string {
  const short = /^(\d\d)(\d\d)(\d\d)$/.exec(text)
  return short === null ? text : `19${short[1]}-${short[2]}-${short[3]}`
}

/** `London Page 20 Photograph`, `Book Review; Page 1; Desk` → the page's number; other values as they are. */
function pageOf(page: string, section: string): string {
  const inText = (text: string) => /\bPage ([A-Z]?\d{1,4})\b/i.exec(text)?.[1]
  return inText(page) ?? (page || (inText(section) ?? ''))
}

/** What stands below the text of each dispatch of that year: ` REUTER`. */
const SIGN_OFF = /^[\s\p{Cc}]*reuter[\s\p{Cc}]*$/iu

/** Reuters-21578: a `<REUTERS>` for each dispatch. */
export function readReuters(element: Element): MarkupRecord | null {
  const [text] = within(element, 'text')
  const bodies = within(element, 'body')
  // A short dispatch has its text beside its title, not in an element of its own.
  const own = { ...element, children: (text?.children ?? []).filter((child) => typeof child === 'string') }
  const [whole] = bodies
  return {
    body: withFirstLine(rawText(whole ?? own)),
    closer: SIGN_OFF,
    facts: {
      title: firstText(element, 'title'),
      byline: firstText(element, 'author'),
      published: firstText(element, 'date')
    },
    id: element.attributes.newid ?? '',
    hints: [['dateline', firstText(element, 'dateline')]]
  }
}

function bodyOf(texts: readonly Element[]): readonly TextBlock[] | string {
  if (texts.some((text) => within(text, ...MARKED).length > 0)) return texts.flatMap(blocksOfElement)
  return texts
    .filter((text) => textIn(text) !== '')
    .map(rawText)
    .join('\n\n')
}

/** The first line stood behind the dateline and is shorter than the others: it goes on in the second, where that is not indented. */
function withFirstLine(text: string): string {
  const bare = text.trimStart()
  const end = /\r\n?|\n/.exec(bare)
  if (end === null) return bare
  const second = bare.slice(end.index + end[0].length)
  return /^[^ \t\r\n]/.test(second) ? `${bare.slice(0, end.index)} ${second}` : bare
}
