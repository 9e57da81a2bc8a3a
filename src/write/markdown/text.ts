import type { Text } from 'mdast'
import type { Handle, Info, State, Unsafe } from 'mdast-util-to-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { withLiteralAddresses } from './web-addresses.ts'

/** What stands behind the colon of a directive or of an emoji by its name. */
const AFTER_COLON = '(?:[A-Za-z:]|[+-]?1(?:00|234)?:|\\d\\w{0,30}[a-z]\\w{0,30}:)'
/** Within one word, a sign that is written with a backslash. */
const ESCAPED_LATER = `\\S{0,500}?(?:[_*~^{=+|$\\\\\`\\[\\]<&]|:${AFTER_COLON}|%%|>#|[^A-Za-z0-9/\\s]@\\w)`
/** What stands behind the mark of a list or definition. */
const AT_END = '(?=[ \\t\\r\\n]|$)'

/**
 * What is plain text to CommonMark and markup to a flavour of it or to a program that makes pages: struck text and
 * subscripts (`~`), superscripts, marked and inserted text, remarks of Obsidian, tags, templates (`{{`, `{%`, `<%`), attributes,
 * emoji by name, directives, definitions, mentions, and the lettered lists of Pandoc.
 */
export const FLAVOURS: readonly Unsafe[] = [
  ...['~', '^', '{'].map((character) => inText({ character })),
  // To Pandoc, a backslash before a space is a space at which no line is broken, and before a letter of any script begins TeX.
  inText({ character: '\\', after: '(?=[ A-Za-z\\u0080-\\uffff])' }),
  inText({ character: '#', before: '(?<=[\\s(])', after: '(?=[^\\s#])' }),
  inText({ character: ':', after: `(?=${AFTER_COLON})` }),
  // An address with escaped signs would be shown with their backslashes: it is no link then.
  inText({ character: ':', before: '(?<=[Pp]|[Ss])', after: `(?=//${ESCAPED_LATER})` }),
  inText({ character: '.', before: '(?<=[Ww]{3})', after: `(?=${ESCAPED_LATER})` }),
  { atBreak: true, character: ':', after: AT_END },
  { atBreak: true, character: '|', after: AT_END },
  { atBreak: true, before: '\\(?(?:[a-zA-Z]|[ivxlcdmIVXLCDM]+|\\d+|#|@[\\w-]*)', character: ')', after: AT_END },
  { atBreak: true, before: '(?:[a-z]|[ivxlcdm]+|#)', character: '.', after: AT_END }
]

function inText(pattern: Unsafe): Unsafe {
  return { ...pattern, inConstruct: 'phrasing' }
}

/** Signs that are markup to flavours where several stand together; the package may have escaped some of them. */
const TOGETHER = /(?:\\?=){2,}|(?:\\?\+){2,}|(?:\\?\|){2,}|(?:\\?%){2,}/g
/** The first half of what opens a part of a template, behind which the second has to be escaped too. */
const TEMPLATE = /[{<](?=[%#])/g

/** Where a block has two of them, what stands between may be mathematics. */
const DOLLAR: Unsafe = inText({ character: '$' })

/**
 * Text in which nothing could be taken for markup: none of the characters that mean something anywhere in a line or at
 * its end, none at its beginning that means something there, and no white space at either end.
 */
const PLAIN = /^[^\s\d#+=>\-&*<[\\\]_`~^{|:(@$](?:[^\t\r\n#&*<[\\\]_`~^{$@]*[^\s#&*<[\\\]_`~^{$@])?$/
/** What such a text may still hold of the flavours. */
const FLAVOURED = /==|\+\+|\|\||%%|:[A-Za-z:+-]|:\d\w*:|^[a-zA-Z]+[.)](?: |$)|[PpSs]:\/\/|[Ww]{3}\./

/** Characters given to the package at once: its work grows with the square of the signs among them. */
const PIECE = 1_000

/**
 * Writes text as `carefulText` does, which goes through some fifty patterns for each. Most lines of prose need none of them;
 * a test holds the two against each other.
 */
export const plainText: Handle = (node: Text, parent, state, info) =>
  PLAIN.test(node.value) && !FLAVOURED.test(node.value) ? node.value : carefulText(node, parent, state, info)

/** Writes text in which whatever a flavour takes for markup is escaped. */
export const carefulText: Handle = ({ value }: Text, parent, state, info) => {
  const unsafe = value.includes('$') && dollars(parent === undefined ? value : textOf(parent)) > 1 ? [DOLLAR] : []
  const written = inPieces(value, { ...state, unsafe: [...state.unsafe, ...unsafe] }, info)
  const escaped = written
    .replace(TOGETHER, (signs) => signs.replace(/\\?([^\\])/g, '\\$1'))
    .replace(/@/g, escapedMention)
    .replace(TEMPLATE, (sign) => `${sign}\\`)
  return withLiteralAddresses(escaped)
}

/**
 * A mention, or a citation to Pandoc: behind anything but a letter or digit, as in an address by mail, and the slash of an
 * address. The package's own patterns cannot find it, for they hold nothing that depends on a sign they escape before it.
 */
function escapedMention(sign: string, at: number, written: string): string {
  if (!/\w/.test(written.charAt(at + 1))) return sign
  let from = at
  while (written[from - 1] === '\\') from--
  const isEscaped = (at - from) % 2 === 1
  return isEscaped || (from === at && /[A-Za-z0-9/]/.test(written.charAt(at - 1))) ? sign : `\\${sign}`
}

function dollars(text: string): number {
  return text.split('$').length - 1
}

/** A long text piece by piece, each with the letters beside it, between two letters of which none is part of markup with the other. */
function inPieces(value: string, state: State, info: Info): string {
  let written = ''
  for (let start = 0; start < value.length; ) {
    const end = endOfPiece(value, start)
    const before = start === 0 ? info.before : value.slice(start - 1, start)
    const after = end === value.length ? info.after : value.slice(end, end + 1)
    written += state.safe(value.slice(start, end), { ...info, before, after })
    start = end
  }
  return written
}

/** Behind a space where there is one, and between no two halves of a letter. */
function endOfPiece(value: string, start: number): number {
  const least = start + PIECE
  if (least >= value.length) return value.length
  const space = value.slice(least, least + PIECE).indexOf(' ')
  if (space >= 0) return least + space + 1
  const code = value.charCodeAt(least)
  return code >= 0xdc00 && code <= 0xdfff ? least + 1 : least
}
