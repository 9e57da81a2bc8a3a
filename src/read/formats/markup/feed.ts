import type { TextBlock } from '../../record/text-blocks.ts'
import { type Element, firstText, rawText, textIn, within } from './elements.ts'
import { blocksOfElement, blocksOfHtml } from './html-blocks.ts'
import type { MarkupRecord } from './markup-format.ts'
import { looksLikeHtml } from './page-tags.ts'

/** RSS, Atom and WordPress exports: a list of entries whose bodies are HTML. */
export function readFeed(element: Element, before: string): MarkupRecord | null {
  const type = firstText(element, 'wp:post_type')
  if (type !== '' && type !== 'post' && type !== 'page') return null
  const [content] = ['content:encoded', 'content', 'description', 'summary'].flatMap((name) =>
    within(element, name).filter((one) => textIn(one) !== '')
  )
  const [link] = within(element, 'link')
  const authors = [...within(element, 'dc:creator', 'author')].map((one) => {
    const named = firstText(one, 'name') || textIn(one)
    return type === '' ? named : shownName(before, named)
  })
  return {
    body: content === undefined ? [] : bodyOfEntry(content, type !== ''),
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
  const end = before.search(/<(?:[\w-]+:)?(?:item|entry)[\s>]/)
  const head = end < 0 ? before : before.slice(0, end)
  const from = head.indexOf('>', head.search(/<(?:[\w-]+:)?title[\s>]/)) + 1
  const to = head.indexOf('</', from)
  return from > 0 && to > from
    ? head
        .slice(from, to)
        .replace(/<!\[CDATA\[|\]\]>/g, '')
        .trim()
    : ''
}

function bodyOfEntry(content: Element, isWordPress: boolean): readonly TextBlock[] | string {
  if (content.attributes.type === 'xhtml') return blocksOfElement(content)
  const text = isWordPress ? asShown(rawText(content)) : rawText(content)
  return looksLikeHtml(text) || /&[a-z]{2,8};|<[a-z]/i.test(text) ? blocksOfHtml(text) : text
}

function plain(text: string): string {
  return /[<&]/.test(text)
    ? blocksOfHtml(text)
        .map((block) => block.text)
        .join(' ')
    : text
}

/** WordPress shows a blank line in what was typed as the end of a paragraph, and `[caption …]` as a picture's caption. */
function asShown(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/\[caption\b[^\][]{0,300}\]/g, '<figure><figcaption>')
    .replaceAll('[/caption]', '</figcaption></figure>')
    .split('\n')
    .map((line, at, lines) => (at > 0 && at + 1 < lines.length && line.trim() === '' ? '<p></p>' : `${line}\n`))
    .join('')
}

/** The name that an export's list of authors has for a login; the login where it has none. */
function shownName(before: string, login: string): string {
  for (let at = before.indexOf(LOGIN); at >= 0; at = before.indexOf(LOGIN, at + 1)) {
    if (valueAt(before, at + LOGIN.length) !== login) continue
    const shown = before.indexOf(SHOWN, at)
    return (shown < 0 ? '' : valueAt(before, shown + SHOWN.length)) || login
  }
  return login
}

const LOGIN = '<wp:author_login>'
const SHOWN = '<wp:author_display_name>'

function valueAt(text: string, from: number): string {
  const value = text.slice(from, text.indexOf('</', from))
  return value.replace(/^<!\[CDATA\[|\]\]>$/g, '').trim()
}
