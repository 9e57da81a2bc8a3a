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
