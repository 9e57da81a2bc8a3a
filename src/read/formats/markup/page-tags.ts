/** Elements that web pages have around and in their text. */
const PAGE_ELEMENTS: ReadonlySet<string> = new Set(
  `a article b blockquote br div em figure h1 h2 h3 h4 h5 h6 i iframe img li ol p script section span strong
  table td tr u ul`.split(/\s+/)
)

/** Of these, elements that hold no text of the page. */
export const WITHOUT_TEXT: ReadonlySet<string> = new Set(['script', 'iframe'])

/** A tag of a page's text. */
export interface PageTag {
  /** In small letters. */
  name: string
  /** Whether it ends an element. */
  ends: boolean
  /** Its place in the text, and the place behind it. */
  from: number
  to: number
}

/** The whole tags of a page's elements, in order: a text about tags or a comparison (`a < b`) has none. */
export function* pageTags(text: string): Generator<PageTag> {
  if (!text.includes('<')) return
  for (const { 0: tag, 1: slash, 2: written = '', index: from } of text.matchAll(
    /<(\/?)([a-z][a-z\d]{0,9})(?:\s[^<>]{0,2000})?\/?>/gi
  )) {
    const name = written.toLowerCase()
    if (PAGE_ELEMENTS.has(name)) yield { name, ends: slash === '/', from, to: from + tag.length }
  }
}

/** Characters of a field that are looked at. */
const LOOKED_AT = 65_536

/** Whether a text in a field is HTML: an element of it opens and closes, or it begins with one; a text about tags has no pairs at its lines' ends. */
export function looksLikeHtml(text: string): boolean {
  const opened = new Map<string, number>()
  let pairs = 0
  for (const { name, ends } of pageTags(text.slice(0, LOOKED_AT))) {
    const open = opened.get(name) ?? 0
    if (name === 'br' || name === 'img') pairs++
    else if (!ends) opened.set(name, open + 1)
    else if (open > 0) {
      opened.set(name, open - 1)
      pairs++
    }
  }
  return pairs >= 2 || (pairs === 1 && /^\s*<[a-z]/i.test(text))
}
