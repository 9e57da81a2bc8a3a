/** `=?utf-8?Q?Caf=C3=A9?=`: a word of a header in another alphabet than ASCII, written in printable ASCII (RFC 2047). */
const WORD = /=\?([\w-]{1,40})(?:\*\w{1,20})?\?([BbQq])\?([!->@-~]{0,400})\?=/g
/** Only white space between two of them is none. */
const BETWEEN = /\?=\s{1,9}(?==\?)/g

/**
 * A header's value with its encoded words read, and whether what they say can be found in them letter by letter:
 * in base64 it cannot.
 */
export function decodeWords(value: string): { text: string; exact: boolean } {
  let exact = true
  const text = value.replace(BETWEEN, '?=').replace(WORD, (word, charset: string, form: string, said: string) => {
    if (form.toLowerCase() === 'b') exact = false
    const bytes = form.toLowerCase() === 'b' ? Buffer.from(said, 'base64') : unescaped(said)
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes)
    } catch {
      return word
    }
  })
  return { text, exact }
}

function unescaped(said: string): Buffer {
  const latin = said
    .replaceAll('_', ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(latin, 'latin1')
}
