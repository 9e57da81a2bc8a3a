import { pageTags } from '../markup/page-tags.ts'

const LEAST_TAGS = 2
/** Characters for each tag in a page at most: a text that speaks of HTML has a few tags in many paragraphs. */
const CHARACTERS_A_TAG = 400

/**
 * Whether a text is HTML, whole or in part: two tags of a page, one of which ends an element, a line or a paragraph, and
 * either a tag as the first thing or tags throughout.
 */
export function isHtml(text: string): boolean {
  let found = 0
  let closed = false
  for (const { name, ends } of pageTags(text)) {
    closed ||= ends || name === 'br' || name === 'p'
    if (
      ++found >= LEAST_TAGS &&
      closed &&
      (text.trimStart().startsWith('<') || found * CHARACTERS_A_TAG >= text.length)
    )
      return true
  }
  return false
}

const ESCAPED = /&(?:lt|gt|quot|amp|#39|apos);/g
const LETTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", apos: "'" }

/** The HTML that a text is, also where its tags were escaped once more; `null` for any other text. */
export function htmlIn(text: string): string | null {
  if (isHtml(text)) return text
  if (!text.includes('&lt;')) return null
  const once = text.replace(ESCAPED, (reference) => LETTERS[reference.slice(1, -1)] ?? reference)
  return isHtml(once) ? once : null
}

/** A line of text without the tags of a page, a space where an element stood on a line of its own. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text
  let bare = ''
  let end = 0
  for (const { name, from, to } of pageTags(text)) {
    bare += text.slice(end, from) + (OWN_LINE.has(name) ? ' ' : '')
    end = to
  }
  return (bare + text.slice(end)).replace(/ {2,}/g, ' ').trim()
}

const OWN_LINE: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
