/** An address of the web as the package wrote it: its colon or first dot escaped, since signs behind it are. */
const ESCAPED_ADDRESS = /(?:[PpSs]\\:\/\/|[Ww]{3}\\\.)\S+/g
const ESCAPE = /\\([!-/:-@[-`{-~])/g

/**
 * What is text to every flavour as it stands: no letter pairs with another one, an ampersand begins no character reference, a
 * colon no emoji and no directive, `_` stands within a word.
 */
const LITERAL =
  /^(?:[A-Za-z0-9/.?,;'"()!-]|\P{ASCII}|#|=(?!=)|\+(?!\+)|%(?!%)|&(?![\w:#-]+;)|(?<=[PpSs]):(?=\/\/)|:(?=\d)(?!\w+:)|(?<=[A-Za-z0-9/])@|(?<=\/)~(?=\w)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|(?<=\p{L})_(?=\())+$/u
/** To kramdown `_` behind a figure begins emphasis, which one that no word follows would end. */
const BEGUN = /\p{N}_/u
const ENDED = /_\(/
/** Two of them are a subscript or struck text. */
const TILDES = /~[^~]*~/

/**
 * Addresses without their escapes where they need none: renderers show them either way, but one is copied, and linked, as it
 * stands in the file.
 */
export function withLiteralAddresses(written: string): string {
  if (!written.includes('\\')) return written
  const begun = BEGUN.test(written.replace(ESCAPE, '$1'))
  return written.replace(ESCAPED_ADDRESS, (address) => {
    const literal = address.replace(ESCAPE, '$1')
    const needed = !LITERAL.test(literal) || TILDES.test(literal) || (begun && ENDED.test(literal))
    return needed ? address : literal
  })
}
