import { StetError } from '../errors.ts'
import { PROFILE_FORMAT } from './file.ts'

/** How files begin that a profile may have been made into. */
const OTHERS: readonly { start: readonly number[]; what: string }[] = [
  { start: [0x1f, 0x8b], what: 'one compressed with gzip: unpack it first' },
  { start: [0x28, 0xb5, 0x2f, 0xfd], what: 'one compressed with zstd: unpack it first' },
  { start: [0x42, 0x5a, 0x68], what: 'one compressed with bzip2: unpack it first' },
  { start: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'one compressed with xz: unpack it first' },
  { start: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP file: unpack it first' },
  { start: [0xff, 0xfe], what: 'one in UTF-16: copy it unchanged' },
  { start: [0xfe, 0xff], what: 'one in UTF-16: copy it unchanged' }
]

/** The text of a profile's bytes. @throws StetError `bad-profile` that says what was made of the file, such as a compressed one or one with other line ends */
export function textOfProfile(bytes: Uint8Array): string {
  const other = OTHERS.find(({ start }) => start.every((byte, at) => bytes[at] === byte))
  if (other !== undefined) throw made(`a profile as it was written, a text in UTF-8`, other.what)
  const text = new TextDecoder().decode(bytes)
  if (text.startsWith(`${PROFILE_FORMAT}\r`))
    throw made(
      'a profile as it was written, lines that end in LF',
      'lines that end in CR: copy it unchanged, as a binary file'
    )
  return text
}

function made(expected: string, got: string): StetError {
  return new StetError('bad-profile', `expected ${expected}, but got ${got}`)
}
