const LOOKED_AT = 65_536
const TAGS =
  /<(\/?)(p|div|br|li|ul|ol|h[1-6]|span|table|article|section|blockquote|figure|a|em|strong|b|i|img)(?=[\s/>])/gi

/** Whether a text in a field is HTML: an element of it opens and closes, or it begins with one; a text about tags has no pairs at its lines' ends. */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return false
  const opened = new Map<string, number>()
  let pairs = 0
  for (const [, slash, name = ''] of text.slice(0, LOOKED_AT).matchAll(TAGS)) {
    const tag = name.toLowerCase()
    if (tag === 'br' || tag === 'img') pairs++
    else if (slash === '') opened.set(tag, (opened.get(tag) ?? 0) + 1)
    else if ((opened.get(tag) ?? 0) > 0) {
      opened.set(tag, (opened.get(tag) ?? 0) - 1)
      pairs++
    }
  }
  return pairs >= 2 || (pairs === 1 && /^\s*<[a-z]/i.test(text))
}
