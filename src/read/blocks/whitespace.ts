/** White space and invisible characters: what makes a line blank, and what a block's text leaves out. */

const NEXT_LINE = 0x85
const NO_BREAK_SPACE = 0xa0
const SOFT_HYPHEN = 0xad
const BYTE_ORDER_MARK = 0xfeff

/** White space is Unicode's White_Space property; the code points are from PropList.txt 15.1. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < NEXT_LINE) return false
  if (code === NEXT_LINE || code === NO_BREAK_SPACE || code === 0x1680) return true
  if (code < 0x2000) return false
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000
}

/** Characters that show nothing: soft hyphen, zero-width marks, bidi controls, invisible operators, byte order mark. */
export function isInvisible(code: number): boolean {
  if (code < SOFT_HYPHEN) return false
  if (code === SOFT_HYPHEN || code === BYTE_ORDER_MARK) return true
  if (code < 0x200b) return false
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064)
}

/** Whether `text[start, end)` shows nothing at all. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isSpace(code) && !isInvisible(code)) return false
  }
  return true
}

/** White space folded, invisible characters gone, none of either at the ends. */
export function fold(text: string): string {
  let first = 0
  while (first < text.length && isSpace(text.charCodeAt(first))) first++
  let last = text.length
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--
  return foldSlowly(text.slice(first, last))
}

/** `fold` for a text that is known to need it. */
export function foldSlowly(text: string): string {
  let out = ''
  let from = -1
  let pending = false
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20
    const space = isSpace(code)
    if (!space && !isInvisible(code)) {
      if (from < 0) {
        if (pending && out !== '') out += ' '
        pending = false
        from = at
      }
      continue
    }
    if (from >= 0) out += text.slice(from, at)
    from = -1
    if (space) pending = true
  }
  return out
}
