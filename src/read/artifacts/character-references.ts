import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Artifact } from './artifact.ts'

const REFERENCE = /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z][a-z\d]{1,31}));/gi
/** One reference may be what a story quotes; two, or one that only typesetting needs, were left over from HTML. */
const TYPESETTING =
  /&(?:nbsp|quot|amp|#0?39|#x27|#8\d{3}|[lr][ds]quo|[mn]dash|hellip|apos|[a-z](?:uml|acute|grave|circ|tilde|cedil));/i
const LEAST = 2
/** A text about HTML has tags beside its references, and keeps both. */
const ESCAPED_TAG = /&lt;\/?[a-z]/i

/** Character references of HTML that were left in a text: `&quot;`, `&uuml;`, `&#8217;` say the character that they name. */
export const characterReferences: Artifact = {
  name: 'character-references',
  why: 'character references of HTML, such as &amp;',
  looksLike: (text) => text.includes('&') && !ESCAPED_TAG.test(text) && isLeftOver(text),
  find(lines, { texts, warnings }) {
    let decodedLines = 0
    let first: number | null = null
    for (const line of lines) {
      const text = texts.get(line.number) ?? line.text
      if (!text.includes('&')) continue
      const decoded = withoutReferences(text)
      if (decoded === text || decoded.trim() === '') continue
      texts.set(line.number, decoded)
      decodedLines++
      first ??= line.number
    }
    if (first === null) return
    const lineCount = decodedLines === 1 ? 'one line' : `${decodedLines} lines`
    warnings.push({
      code: 'character-references',
      message: `character references of HTML in ${lineCount} were read as the characters that they name, first in line ${first}`,
      place: { line: first, lineEnd: first }
    })
  }
}

function isLeftOver(text: string): boolean {
  if (TYPESETTING.test(text)) return true
  const named = text.match(REFERENCE)?.filter((reference) => withoutReferences(reference) !== reference) ?? []
  return named.length >= LEAST
}

/** References that name no character stay as they are. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (reference, decimal, hexadecimal, name) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || reference
    const code = Number.parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10)
    return isCharacter(code) ? String.fromCodePoint(code) : reference
  })
}

/** Control characters, halves of surrogate pairs and what lies beyond Unicode are no characters of a text. */
function isCharacter(code: number): boolean {
  return code >= 0x20 && (code < 0x7f || code >= 0xa0) && (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff
}
