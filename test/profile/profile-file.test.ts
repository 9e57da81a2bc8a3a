import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  Counts,
  linesOf,
  mergeProfiles,
  openProfile,
  profileText,
  readProfile,
  textOfProfile
} from '../../src/profile/index.ts'

let text = ''
beforeAll(() => {
  const counts = new Counts()
  for (const [at, word] of ['one', 'two', 'six', 'ten'].entries()) {
    const blocks = [
      { text: 'Home', role: 'boilerplate' },
      { text: `The ferry of ${word} holds`, role: 'headline' },
      { text: `A story of ${word} that nobody else tells`, role: 'body' }
    ] as const
    counts.add({ id: `sha256:${`${at}`.repeat(64)}`, source: at < 3 ? 'folder a' : 'folder b', ...linesOf(blocks) })
  }
  text = profileText(counts, { version: '1', weights: 'w' })
})

/** With the hash of what it says now. */
function signed(changed: string): string {
  const lines = changed.slice(0, changed.lastIndexOf('sha256: '))
  return `${lines}sha256: ${createHash('sha256').update(lines).digest('hex')}\n`
}

describe('the file of a profile', () => {
  it('is refused wherever it was cut', () => {
    for (let end = 0; end < text.length; end++)
      expect(() => readProfile(text.slice(0, end)), `cut at ${end}`).toThrow(/^line \d+: expected .*, but got /)
  })

  it('is refused where a sign of it was changed, a comment too', () => {
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === '1' ? '2' : '1'
      const changed = text.slice(0, at) + other + text.slice(at + 1)
      expect(() => readProfile(changed), `changed at ${at}`).toThrow(/^line \d+: expected .*, but got /)
    }
  })

  it.each([
    ['counts above the dumps', / 3 3 0 0$/m, ' 9 9 0 0', 'a line in 2 to 3 dumps'],
    ['counts that do not add up', / 3 3 0 0$/m, ' 3 1 0 0', 'which add up'],
    ['a line of one dump', / 3 3 0 0$/m, ' 1 1 0 0', 'a line in 2 to 3 dumps'],
    ['another number of dumps', 'dumps: 4', 'dumps: 5', 'sources with 5 dumps together, as the head says, not 4'],
    ['another number of sources', 'sources: 2', 'sources: 3', '"source:" and a name, but got "sha256'],
    ['a source twice', 'folder b', 'folder a', 'another source, but got "source: folder a"'],
    [
      'more near copies than dumps',
      /near copies: 0\nrecurring: 1/,
      'near copies: 3\nrecurring: 1',
      'fewer near copies'
    ],
    ['no number', 'recurring: 1', 'recurring: many', '"recurring:" and a number, but got "recurring: many"'],
    [
      'an earlier version',
      'stet/profile/2',
      'stet/profile/1',
      '"stet/profile/2", so that it is a profile of this version'
    ]
  ])('is refused with %s, though its hash is right', (_, from, to, message) => {
    const changed = signed(text.replace(from, to))
    expect(changed).not.toBe(text)
    expect(() => openProfile(Buffer.from(changed))).toThrow(message)
  })

  it('is refused by a merge where its counts are not those of its dumps', () => {
    const changed = signed(text.replace(/ 3 3 0 0$/m, ' 3 0 3 0'))
    expect(changed).not.toBe(text)
    expect(() => mergeProfiles([{ name: 'x', text: changed }])).toThrow('x: expected the counts that its dumps give')
  })
})

describe('the bytes of a profile', () => {
  it.each<[made: string, of: (bytes: Buffer) => Buffer, got: string]>([
    ['compressed with gzip', (bytes) => gzipSync(bytes), 'one compressed with gzip'],
    [
      'compressed with zstd',
      (bytes) => Buffer.concat([Buffer.from('28b52ffd', 'hex'), bytes]),
      'one compressed with zstd'
    ],
    [
      'compressed with xz',
      (bytes) => Buffer.concat([Buffer.from('fd377a585a00', 'hex'), bytes]),
      'one compressed with xz'
    ],
    ['put into a ZIP file', (bytes) => Buffer.concat([Buffer.from('504b0304', 'hex'), bytes]), 'a ZIP file'],
    ['saved in UTF-16', (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le'), 'one in UTF-16'],
    [
      'with the line ends of Windows',
      (bytes) => Buffer.from(`${bytes}`.replaceAll('\n', '\r\n')),
      'lines that end in CR'
    ]
  ])('are refused with what was made of them: %s', (_, of, got) => {
    expect(() => openProfile(of(Buffer.from(text)))).toThrow(`but got ${got}`)
  })

  it('are read as they were written', () => expect(textOfProfile(Buffer.from(text))).toBe(text))
})
