import type { SourceWarning } from '../../warnings.ts'
import { lineBreaks } from '../blocks/lines.ts'
import type { Decoded } from './decode.ts'
import { mojibakeWarnings } from './mojibake.ts'
import { nulWarnings } from './nul.ts'

/** What decoding left to be said of a slice of the decoded text. */
export function decodingWarnings(
  decoded: Pick<Decoded, 'encoding' | 'guess' | 'replaced' | 'doubt'>,
  text: string,
  firstLine: number
): SourceWarning[] {
  const warnings: SourceWarning[] = []
  const { encoding, guess, replaced, doubt } = decoded
  if (guess !== null) {
    warnings.push({
      code: 'encoding-guessed',
      message: `read as ${encoding}, ${Math.round(guess * 100)} % sure`,
      place: null
    })
  }
  if (doubt !== undefined) {
    const message = `read as ${encoding}, as asked for, but the bytes look like ${doubt}`
    warnings.push({ code: 'encoding-doubtful', message, place: null })
  }
  const at = replaced > 0 ? text.indexOf('\ufffd') : -1
  if (at >= 0) {
    const line = firstLine + lineBreaks(text.slice(0, at))
    const found = text.split('\ufffd').length - 1
    const message = `${found} ${found === 1 ? 'character' : 'characters'} could not be decoded from ${encoding}, the first on line ${line}`
    warnings.push({ code: 'undecodable', message, place: { line, lineEnd: line } })
  }
  return [...warnings, ...nulWarnings(text, firstLine), ...mojibakeWarnings(text, firstLine)]
}
