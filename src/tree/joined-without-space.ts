const CLOSING = ".!?…。！？,;:)]}%、，；：）’”»'"
const OPENING = '([{«„‚“‘¿¡$€£#@'
/** Han, Kana and their marks, between which no spaces stand. */
const EASTERN = /[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/

/**
 * Whether two lines of one paragraph are joined without a space: the second begins with a mark that closes, or the
 * first ends with one that opens, or where one of both is Chinese or Japanese. `Harlow` and `, which held.` are `Harlow, which held.`
 *
 * @param last the first line's last character
 * @param first the second line's first character
 */
export function isJoinedWithoutSpace(last: string, first: string): boolean {
  return CLOSING.includes(first) || OPENING.includes(last) || EASTERN.test(last) || EASTERN.test(first)
}
