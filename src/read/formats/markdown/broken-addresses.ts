/** `](https://a-⏎b)`, over two or three lines: no Markdown, but what html2text writes where it wraps lines. What may be a title is none. */
const BROKEN = /\]\((https?:\/\/[^\s()<>]+)(\r\n|\r|\n)[ \t]*([^\s()<>"']+)(?:(\r\n|\r|\n)[ \t]*([^\s()<>"']+))?\)/g

/**
 * A text in which addresses of links that are broken over lines are whole again: the line ends stand before and behind them, where
 * Markdown allows one each, so that the text has as many lines as before and each holds the same words.
 */
export function joinAddresses(text: string): string {
  if (!text.includes('](http')) return text
  return text.replace(
    BROKEN,
    (_, first: string, end: string, second: string, secondEnd = '', third = '') =>
      `](${secondEnd}${first}${second}${third}${end})`
  )
}
