import { windows1252 } from '../encoding/encodings.ts'
import type { Artifact } from './artifact.ts'

const ESCAPE = /(?:=[0-9A-F]{2})+/g
/** Soft line ends and escapes that make a text one whose transfer encoding was left in. */
const LEAST_SOFT = 2
const LEAST_ESCAPES = 2
/** Characters of a line that flows on; a shorter one ends where it wants to. */
const LEAST_FLOWED = 50

/** Quoted-printable that was never decoded: `=E2=80=99`, and `=` at the ends of lines that go on. */
export const quotedPrintable: Artifact = {
  name: 'quoted-printable',
  why: 'soft line ends and escapes such as =E2=80=99',
  looksLike: (text) =>
    text.includes('=') &&
    (text.match(/=[\r\n]/g)?.length ?? 0) >= LEAST_SOFT &&
    (text.match(/=[0-9A-F]{2}/g)?.length ?? 0) >= LEAST_ESCAPES,
  find(lines, { joins, texts, hints }, source) {
    // As written: white space at the beginning of a line counts here.
    const written = (at: number) => source.slice(lines[at].start, lines[at].end).trimEnd()
    for (let at = 0; at < lines.length; ) {
      // An escape may be cut by a soft line end, so that the lines are put together before it is read.
      let end = at + 1
      let text = written(at)
      while (text.endsWith('=') && end < lines.length && lines[end].gap === 0) text = text.slice(0, -1) + written(end++)
      if (end > at + 1 || text.includes('=')) texts.set(lines[at].number, decodeEscapes(text))
      for (const line of lines.slice(at + 1, end)) {
        joins.set(line.number, 'space')
        texts.set(line.number, '')
      }
      // A space that is encoded at the end of a long line was left there for the next to go on.
      if (text.endsWith('=20') && text.length >= LEAST_FLOWED && end < lines.length && lines[end].gap === 0)
        joins.set(lines[end].number, 'space')
      at = end
    }
    if (lines.length > 0) hints.push({ field: 'transfer-encoding', value: 'quoted-printable', line: lines[0].number })
  }
}

function decodeEscapes(text: string): string {
  return text.replace(ESCAPE, (escaped) => {
    const bytes = Uint8Array.from(escaped.slice(1).split('='), (hex) => Number.parseInt(hex, 16))
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      return windows1252(bytes)
    }
  })
}
