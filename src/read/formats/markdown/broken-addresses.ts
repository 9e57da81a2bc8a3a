/** `](https://a-⏎b)`, over two or three lines: no Markdown, but what html2text writes where it wraps lines. What may be a title is none. */
const BROKEN = /\]\((https?:\/\/[^\s()<>]+)(\r\n|\r|\n)[ \t]*([^\s()<>"']+)(?:(\r\n|\r|\n)[ \t]*([^\s()<>"']+))?\)/g
/** The same in a heading with signs, which Markdown has on one line: the rest of the last line belongs to it. */
const BROKEN_HEADING =
  /^( {0,3}#{1,6}[ \t][^\r\n]*\]\(https?:\/\/[^\s()<>]+)(\r\n|\r|\n)[ \t]*([^\s()<>"']+)(?:(\r\n|\r|\n)[ \t]*([^\s()<>"']+))?(\)[^\r\n]*)/gm

/** A text with whole addresses, of as many lines as before. */
interface JoinedAddresses {
  text: string
  /** Numbers of lines, from 1, whose words stand in the line above now: they belong to its block. */
  emptied: number[]
}

/**
 * A text in which addresses of links that are broken over lines are whole again. Where Markdown allows it, the line ends stand
 * before and behind the address, so that each line holds the same words; a heading takes the rest of its link's lines.
 */
export function joinAddresses(text: string): JoinedAddresses {
  if (!text.includes('](http')) return { text, emptied: [] }
  const emptied: number[] = []
  let line = 1
  let counted = 0
  const whole = text.replace(BROKEN_HEADING, (...found: (string | number | undefined)[]) => {
    const [, first, end, second, secondEnd = '', third = '', rest] = found as string[]
    const at = found.at(-2) as number
    line += lineEndsIn(text.slice(counted, at))
    counted = at
    emptied.push(line + 1)
    if (secondEnd !== '') emptied.push(line + 2)
    return `${first}${second}${third}${rest}${end}${secondEnd}`
  })
  const joined = whole.replace(
    BROKEN,
    (_, first: string, end: string, second: string, secondEnd = '', third = '') =>
      `](${secondEnd}${first}${second}${third}${end})`
  )
  return { text: joined, emptied }
}

const lineEndsIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0
