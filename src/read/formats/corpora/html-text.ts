/** Elements that web pages have around their text. */
const TAG =
  /<\/?(?:p|div|br|span|a|h[1-6]|ul|ol|li|img|figure|strong|em|b|i|u|table|tr|td|blockquote|article|section|script|iframe)(?:\s[^<>]{0,2000})?\/?>/gi
const LEAST_TAGS = 2
/** Characters for each tag in a page at most: a text that speaks of HTML has a few tags in many paragraphs. */
const CHARACTERS_A_TAG = 400

/**
 * Whether a text is HTML, whole or in part: two tags of a page, one of which ends an element, a line or a paragraph, and
 * either a tag as the first thing or tags throughout.
 */
export function isHtml(text: string): boolean {
  if (!text.includes('<')) return false
  let found = 0
  let closed = false
  for (const [tag] of text.matchAll(TAG)) {
    closed ||= /^<(?:\/|br|p[\s>])/i.test(tag)
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
  return text
    .replace(TAG, (tag) => (/^<\/?(?:br|p|div|h\d|li)\b/i.test(tag) ? ' ' : ''))
    .replace(/ {2,}/g, ' ')
    .trim()
}
