import { pageTags, WITHOUT_TEXT } from './page-tags.ts'
import { HTML_ELEMENTS, KNOWN_ROOTS } from './roots.ts'

/** Markup that is refused: what it is, and what to do. */
interface UnreadMarkup {
  name: string
  advice: string
}

/** Characters of a text in which the outermost element is looked for: white space, declarations and comments come before it. */
const ROOT_WITHIN = 16_384
const ELEMENT = /^<([A-Za-z_][\w.:-]*)[\s/>]/

const HTML: UnreadMarkup = {
  name: 'HTML',
  advice: 'make text of it first, for example with: w3m -dump -T text/html FILE'
}

/** What a text begins with, if that is markup. */
interface Prologue {
  /** The outermost element's name in lower case, without its prefix. */
  root: string
  /** The same as written. */
  written: string
  /** Its prefix in lower case, with the colon; empty where it has none. */
  prefix: string
  /** Whether an XML declaration or a document type stands before it. */
  declared: boolean
}

/** What may stand before the outermost element, from its first letters to its last. */
const BEFORE_ROOT = [
  { opens: '<!--', closes: '-->' },
  { opens: '<?', closes: '?>' },
  { opens: '<!', closes: '>' }
] as const

/** The first element of a text that begins with markup, `null` for any other text. */
export function prologueOf(text: string): Prologue | null {
  let head = text
    .slice(0, ROOT_WITHIN)
    .replace(/^\ufeff/, '')
    .trimStart()
  let declared = false
  for (let part = partOf(head); part !== undefined; part = partOf(head)) {
    if (part.opens !== '<!--') declared = true
    head = afterPart(head, part).trimStart()
  }
  const name = ELEMENT.exec(head)?.[1]
  if (name === undefined) return declared ? { root: '', written: '', prefix: '', declared } : null
  const written = name.slice(name.indexOf(':') + 1)
  const prefix = name.slice(0, name.length - written.length).toLowerCase()
  return { root: written.toLowerCase(), written, prefix, declared }
}

function partOf(head: string): (typeof BEFORE_ROOT)[number] | undefined {
  return BEFORE_ROOT.find(({ opens, closes }) => head.startsWith(opens) && head.includes(closes))
}

/** A document type may list declarations in brackets, each with its own end. */
function afterPart(head: string, { opens, closes }: (typeof BEFORE_ROOT)[number]): string {
  const end = head.indexOf(closes, opens.length)
  const bracket = head.indexOf('[')
  if (opens !== '<!' || bracket < 0 || bracket > end) return end < 0 ? '' : head.slice(end + closes.length)
  const listed = head.indexOf(']', bracket)
  const close = listed < 0 ? -1 : head.indexOf('>', listed)
  return close < 0 ? '' : head.slice(close + 1)
}

/**
 * Markup at the beginning of a text.
 *
 * @param plain whether parts of pages count too; a Markdown text may begin with an element of HTML.
 */
export function markupIn(text: string, plain: boolean): UnreadMarkup | null {
  const found = prologueOf(text)
  if (found === null) return null
  const { root, written, declared } = found
  if (root === 'html' || (declared && HTML_ELEMENTS.has(root) && !isKnown(root))) return HTML
  if (declared) return known(root) ?? xml(written)
  if (!plain) return null
  const closes = text.includes(`</${written}`) || text.toLowerCase().includes(`</${root}`) || closesItself(text)
  if (HTML_ELEMENTS.has(root) && (closes || /<\/?(?:p|div|br|li|span|a|meta|link|td|h[1-6])[\s/>]/i.test(text)))
    return HTML
  return closes ? (known(root) ?? xml(written)) : null
}

/** One element that says its own end and has nothing behind it: `<mets:mets xmlns:mets="…" />`. */
function closesItself(text: string): boolean {
  const bare = text.trim()
  return bare.endsWith('/>') && bare.lastIndexOf('<') === 0
}

function isKnown(root: string): boolean {
  return known(root) !== null
}

function known(root: string): UnreadMarkup | null {
  return KNOWN_ROOTS.find(({ roots }) => roots.includes(root)) ?? null
}

function xml(written: string): UnreadMarkup {
  const name = written === '' ? 'XML or SGML' : `XML or SGML with the outermost element <${written.slice(0, 60)}>`
  return { name, advice: 'make text of it first, for example with: xmlstarlet sel -t -v //text FILE' }
}

/** Tags, and the share of a text's lines that have one, which show that it is HTML throughout; a text about HTML has fewer. */
const LEAST_TAGS = 6
const LEAST_SHARE = 0.5
/** Characters of a text that are looked at. */
const LOOKED_AT = 65_536

/** Tags in a text in which every line has one. */
const LEAST_IN_ALL = 3
const ESCAPED_HTML: UnreadMarkup = {
  name: 'HTML with its tags escaped',
  advice:
    'undo that first: python3 -c "import html, sys; print(html.unescape(sys.stdin.read()))" < FILE, then make text of it'
}

/** HTML that does not begin with a tag: half of the lines have one, or all do. */
export function isMarkedUp(text: string): UnreadMarkup | null {
  const head = text.slice(0, LOOKED_AT)
  if (/&lt;\/?[a-z]/i.test(head) && hasTagsThroughout(head.replaceAll('&lt;', '<').replaceAll('&gt;', '>')))
    return ESCAPED_HTML
  return hasTagsThroughout(head) ? HTML : null
}

function hasTagsThroughout(head: string): boolean {
  if (!head.includes('</') && !/<br\b/i.test(head)) return false
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  let tags = 0
  let tagged = 0
  for (const line of lines) {
    const found = [...pageTags(line)].filter(({ name }) => !WITHOUT_TEXT.has(name)).length
    tags += found
    if (found > 0) tagged++
  }
  return (
    (tags >= LEAST_TAGS && tagged >= LEAST_SHARE * lines.length) || (tags >= LEAST_IN_ALL && tagged === lines.length)
  )
}
