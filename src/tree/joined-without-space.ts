const CLOSING = ".!?…。！？,;:)]}%、，；：）’”»'"
const OPENING = '([{«„‚“‘¿¡$€£#@'

/**
 * Whether two lines of one paragraph are joined without a space: the second begins with a mark that closes, or the
 * first ends with one that opens. `Harlow` and `, which held.` are `Harlow, which held.`
 *
 * @param last the first line's last character
 * @param first the second line's first character
 */
export function isJoinedWithoutSpace(last: string, first: string): boolean {
  return CLOSING.includes(first) || OPENING.includes(last)
}
