/** An address of the web as the package wrote it: its colon or first dot escaped, since signs behind it are. */
const ESCAPED_ADDRESS = /(?:[PpSs]\\:\/\/|[Ww]{3}\\\.)\S+/g
const ESCAPE = /\\([!-/:-@[-`{-~])/g

/** What could be markup to one flavour or another; an address that has none of it is text as it stands. */
const MARKUP: readonly RegExp[] = [
  /[^A-Za-z0-9/.?,;'"()!\-#=+%&:@~_\P{ASCII}]/u,
  /==|\+\+|%%/,
  // A character reference.
  /&[\w:#-]+;/,
  // A directive, and an emoji by its name.
  /:(?!\/\/|\d)/,
  /(?<![PpSs]):\/\//,
  /:\d\w*:/,
  // A mention.
  /(?<![A-Za-z0-9/])@/,
  // A subscript or struck text; one alone is neither.
  /(?<!\/)~|~(?!\w)/,
  /~[^~]*~/,
  // Emphasis: within a word there is none.
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}(])|\p{N}_\(/u
]
/** To kramdown `_` behind a figure begins emphasis, which one that no word follows would end. */
const BEGUN = /\p{N}_/u
const ENDED = /_\(/

/**
 * Addresses without their escapes where they need none: renderers show them either way, but one is copied, and linked, as it
 * stands in the file.
 */
export function withLiteralAddresses(written: string): string {
  if (!written.includes('\\')) return written
  const begun = BEGUN.test(written.replace(ESCAPE, '$1'))
  return written.replace(ESCAPED_ADDRESS, (address) => {
    const literal = address.replace(ESCAPE, '$1')
    const needed = MARKUP.some((pattern) => pattern.test(literal)) || (begun && ENDED.test(literal))
    return needed ? address : literal
  })
}
