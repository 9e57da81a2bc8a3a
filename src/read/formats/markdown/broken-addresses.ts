/** `](https://a-⏎b)`, over two or three lines: no Markdown, but what html2text writes where it wraps lines. What may be a title is none. */
const BROKEN = /\]\((https?:\/\/[^\s()<>]+)(\r\n|\r|\n)[ \t]*([^\s()<>"']+)(?:(\r\n|\r|\n)[ \t]*([^\s()<>"']+))?\)/g
const HEADING = /^ {0,3}#{1,6}[ \t]/
const LINK = ']('
/** An address without its end, and what may go on with it on a line below. */
const OPEN_ADDRESS = /^https?:\/\/[^\s()<>]+$/
const MORE = /^[^\s()<>"']+/
/** Lines below a heading over which its address may be broken. */
const MOST_LINES = 2

/** A text in which some lines hold the words of those below them, of as many lines as before. */
export interface JoinedLines {
  text: string
  /** Numbers of lines, from 1, whose words stand in the line above now: they belong to its block. */
  emptied: number[]
}

/**
 * A text in which addresses of links that are broken over lines are whole again. Where Markdown allows it, the line ends stand
 * before and behind the address, so that each line holds the same words; a heading takes the rest of its link's lines.
 */
export function joinAddresses(text: string): JoinedLines {
  if (!text.includes('](http')) return { text, emptied: [] }
  const emptied: number[] = []
  const lines = text.split(/(\r\n|\r|\n)/)
  for (let at = 0; at < lines.length; at += 2) {
    const whole = wholeHeading(lines, at)
    if (whole === null) continue
    lines[at] = whole.text
    for (let below = 1; below <= whole.lines; below++) {
      lines[at + 2 * below] = ''
      emptied.push(at / 2 + 1 + below)
    }
  }
  const withHeadings = lines.join('')
  const joined = withHeadings.replace(
    BROKEN,
    (whole: string, first: string, end: string, second: string, secondEnd = '', third = '', at = 0) =>
      isCode(withHeadings, at) ? whole : `](${secondEnd}${first}${second}${third}${end})`
  )
  return { text: joined, emptied }
}

/** Whether a place stands in a line that is set in as code is, and is no entry of a list: its words are no link. */
function isCode(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1
  const line = text.slice(start, Math.min(at, start + MOST_INDENT))
  return /^(?: {4}|\t)/.test(line) && !/^(?:[*+-] |\d)/.test(line.trimStart())
}

/** Characters of a line that are looked at for how far it is set in. */
const MOST_INDENT = 80

/** A heading whose last link's address goes on below, with the lines below that it takes; `lines` has line ends between the lines. */
function wholeHeading(lines: readonly string[], at: number): { text: string; lines: number } | null {
  let text = lines[at] ?? ''
  const link = text.lastIndexOf(LINK)
  if (link < 0 || !HEADING.test(text) || !OPEN_ADDRESS.test(text.slice(link + LINK.length))) return null
  for (let below = 1; below <= MOST_LINES; below++) {
    const line = lines[at + 2 * below]?.trimStart() ?? ''
    const [more] = MORE.exec(line) ?? []
    if (more === undefined) return null
    text += line
    if (line[more.length] === ')') return { text, lines: below }
    if (more !== line) return null
  }
  return null
}
