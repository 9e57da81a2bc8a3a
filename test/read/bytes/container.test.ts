import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/read/bytes/sha256.ts'
import { read } from '../../../src/read/index.ts'
import { isBad } from '../../../src/read/record/record.ts'
import { growth } from '../../support/growth.ts'
import { allOf, chunksOf, goodOf, SETTINGS } from '../../support/read-settings.ts'

/** `zstd` of "A bridge opened.\n", and the same as a second frame of "On Wednesday.\n". */
const ZSTD = Buffer.from('KLUv/QRYiQAAQSBicmlkZ2Ugb3BlbmVkLgqbshZX', 'base64')
const ZSTD_TWO = Buffer.from('KLUv/QRYiQAAQSBicmlkZ2Ugb3BlbmVkLgqbshZXKLUv/QRYcQAAT24gV2VkbmVzZGF5LgpmZd89', 'base64')

/** A frame's header with a window of `2 ** log` bytes, and a block that is not compressed. */
const zstdFrame = (log: number) => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, (log - 10) << 3])
const zstdBlock = (text: string, last: boolean) =>
  Buffer.from([(last ? 1 : 0) | ((text.length & 31) << 3), text.length >> 5, 0, ...Buffer.from(text)])

/** `zstd` of each of `LINES`. */
const ZSTD_OF_LINES = [
  'KLUv/QRYsQAAeyJpZCI6MSwidGV4dCI6Im9uZSJ9CmrgxAg=',
  'KLUv/QRYsQAAeyJpZCI6MiwidGV4dCI6InR3byJ9CpbnWfQ=',
  'KLUv/QRYwQAAeyJpZCI6MywidGV4dCI6InRocmVlIn0K4FHsoQ=='
].map((packed) => Buffer.from(packed, 'base64'))

const LINE = 'A bridge opened on Wednesday, the water agency said.\n'
const LINES = ['{"id":1,"text":"one"}\n', '{"id":2,"text":"two"}\n', '{"id":3,"text":"three"}\n']

/** A zstd frame with a large window and blocks of one letter. */
const tinyBlocks = (count: number): Buffer[] => [
  zstdFrame(27),
  ...Array<Buffer>(count).fill(zstdBlock('A', false)),
  zstdBlock('A', true)
]

describe('packed files', () => {
  it('reads gzip, by its magic bytes, and names the file’s own bytes', async () => {
    const packed = gzipSync('A bridge opened.\n')
    const [record] = await goodOf([packed])
    expect(record.text).toBe('A bridge opened.\n')
    expect(record.source).toMatchObject({ bytes: packed.length, sha256: sha256(packed) })
  })

  it('reads every member of a gzip file', async () => {
    const packed = Buffer.concat(LINES.map((line) => gzipSync(line)))
    expect((await goodOf([packed])).map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  })

  it('reads gzip in chunks of a byte', async () => {
    const packed = gzipSync(LINES.join(''))
    const bytes = Array.from(packed, (byte) => Uint8Array.of(byte))
    expect((await goodOf(bytes)).map(({ source }) => source.id)).toEqual(['1', '2', '3'])
  })

  it.each([1, 7, 4096, 1_000_000])('reads gzip members with zero bytes behind them, in chunks of %i', async (size) => {
    const [one, two, three] = LINES.map((line) => gzipSync(line)) as [Buffer, Buffer, Buffer]
    const packed = Buffer.concat([one, Buffer.alloc(1), two, Buffer.alloc(9000), three, Buffer.alloc(512)])
    const chunks = Array.from({ length: Math.ceil(packed.length / size) }, (_, at) =>
      packed.subarray(at * size, (at + 1) * size)
    )
    expect((await goodOf(chunks)).map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  })

  it.each([
    ['text', Buffer.from('one more line\n')],
    ['text behind zero bytes', Buffer.concat([Buffer.alloc(3), Buffer.from('one more line\n')])],
    ['half of a member', gzipSync('one more').subarray(0, 9)],
    ['half of a member behind a zero byte', Buffer.concat([Buffer.alloc(1), gzipSync('one more').subarray(0, 9)])]
  ])('refuses a gzip file with %s behind its last member', async (_, rest) => {
    await expect(allOf([Buffer.concat([gzipSync('A bridge opened.\n'), rest])])).rejects.toMatchObject({
      code: 'unreadable'
    })
  })

  it.each([
    ['text', Buffer.from('one more line\n')],
    ['a few bytes', Buffer.from([0x28, 0xb5])],
    ['zero bytes', Buffer.alloc(2)]
  ])('refuses a zstd file with %s behind its last frame', async (_, rest) => {
    await expect(allOf([Buffer.concat([ZSTD, rest])])).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('reads zstd, one frame or several', async () => {
    expect((await goodOf([ZSTD]))[0].text).toBe('A bridge opened.\n')
    expect((await goodOf([ZSTD_TWO]))[0].text).toBe('A bridge opened.\nOn Wednesday.\n')
    expect((await goodOf(Array.from(ZSTD_TWO, (byte) => Uint8Array.of(byte))))[0].text).toBe(
      'A bridge opened.\nOn Wednesday.\n'
    )
  })

  it('refuses zstd that is not what its checksum says, one byte of it altered', async () => {
    for (const whole of [ZSTD, ZSTD_TWO])
      for (let at = 4; at < whole.length; at++) {
        const [record] = await goodOf([altered(whole, at)]).catch(() => [])
        if (record !== undefined) expect(record.text).toBe((await goodOf([whole]))[0].text)
      }
  })

  it('takes zstd without a checksum', async () => {
    const [{ text }] = await goodOf([Buffer.concat([zstdFrame(10), zstdBlock(LINE, true), ZSTD])])
    expect(text).toBe(`${LINE}A bridge opened.\n`)
  })

  it('reads zstd with skippable frames before and between', async () => {
    const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
    const [{ text }] = await goodOf([Buffer.concat([skippable, ZSTD, skippable, ZSTD])])
    expect(text).toBe('A bridge opened.\nA bridge opened.\n')
  })

  it('reads zstd of many blocks that are worth their window', async () => {
    const blocks = Buffer.concat(Array.from({ length: 300 }, (_, at) => zstdBlock(LINE, at === 299)))
    const [{ text }] = await goodOf([Buffer.concat([zstdFrame(23), blocks])])
    expect(text).toBe(LINE.repeat(300))
  })

  it.each([
    ['a window of a gigabyte', [zstdFrame(30), zstdBlock('A', true)]],
    ['such a window in the second frame', [ZSTD, zstdFrame(30), zstdBlock('A', true)]],
    ['a large window for blocks of a letter', tinyBlocks(400)]
  ])('refuses zstd that costs more than it is worth: %s', async (_, parts) => {
    await expect(allOf([Buffer.concat(parts)])).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('zstd -dc')
    })
  })

  it('finds out that zstd costs too much before it is unpacked: no more time for more of it', async () => {
    const refused = (count: number) => expect(allOf([Buffer.concat(tinyBlocks(count))])).rejects.toThrow()
    expect(await growth(1600, refused)).toBeLessThan(3)
  })

  it.each([
    ['gzip', gzipSync('A bridge opened.\n').subarray(0, 20)],
    ['zstd', ZSTD.subarray(0, ZSTD.length - 3)]
  ])('says that %s is cut off', async (name, bytes) => {
    await expect(allOf([bytes])).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining(name) })
  })

  it('does not unpack more than the limit', async () => {
    await expect(
      allOf([gzipSync(Buffer.alloc(2_000_000, 0x61))], { largestDocument: 1_000_000 })
    ).rejects.toMatchObject({ code: 'too-large' })
  })

  it('passes on the first lines of a gzip stream that is cut off later', async () => {
    const whole = Buffer.concat([gzipSync(LINES[0]), gzipSync(LINES[1]).subarray(0, 12)])
    await expect(allOf([whole])).rejects.toMatchObject({ code: 'unreadable' })
  })
})

/** Records for three pieces of what is packed. */
const MANY = Array.from({ length: 400 }, (_, at) => `{"id":${at},"text":"${sha256(String(at))}"}\n`)

/** The ids of the records that come before an error, and that. */
async function untilError(chunks: Uint8Array[]): Promise<{ ids: (string | null)[]; code: unknown }> {
  const ids: (string | null)[] = []
  try {
    for await (const records of read(chunksOf(...chunks), SETTINGS))
      for (const record of records) ids.push(isBad(record) ? null : record.source.id)
  } catch (error) {
    return { ids, code: (error as { code: unknown }).code }
  }
  return { ids, code: null }
}

/** A member of gzip with a header that has everything in it. */
function withFullHeader(text: string): Buffer {
  const member = gzipSync(text)
  const header = Buffer.from([...member.subarray(0, 3), 2 | 4 | 8 | 16, ...member.subarray(4, 10)])
  const fields = [
    Buffer.from([3, 0, 1, 2, 3]),
    Buffer.from('name.jsonl\0'),
    Buffer.from('a comment\0'),
    Buffer.from([7, 7])
  ]
  return Buffer.concat([header, ...fields, member.subarray(10)])
}

/** A copy with one byte changed, counted from the end where negative. */
function altered(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  const place = at < 0 ? copy.length + at : at
  copy.writeUInt8(copy.readUInt8(place) ^ 1, place)
  return copy
}

describe('what was unpacked before a fault', () => {
  const packed = gzipSync(MANY.join(''))
  const ids = MANY.map((_, at) => String(at))

  it.each([
    ['a text', [packed, Buffer.from('junk')]],
    [
      'a line',
      [gzipSync(MANY.slice(0, 40).join('')), gzipSync(MANY.slice(40).join('')), Buffer.from('one more line\n')]
    ],
    ['the beginning of a member', [packed, packed.subarray(0, 2)]],
    ['a header', [packed, packed.subarray(0, 10)]],
    ['a member of nothing known', [packed, Buffer.from([0x1f, 0x8b, 9, 0, 0, 0, 0, 0, 0, 0])]],
    ['zero bytes and a text', [packed, Buffer.alloc(700), Buffer.from('junk')]],
    ['a wrong checksum', [altered(packed, -8)]],
    ['a wrong length', [altered(packed, -1)]],
    ['half of its trailer', [packed.subarray(0, -4)]]
  ])('is read, of gzip with %s behind it', async (_, parts) => {
    const whole = Buffer.concat(parts)
    const bytes = Array.from(whole, (byte) => Uint8Array.of(byte))
    for (const chunks of [[whole], parts, bytes]) expect(await untilError(chunks)).toEqual({ ids, code: 'unreadable' })
  })

  it('is read up to where gzip is cut off or altered', async () => {
    const half = await untilError([packed.subarray(0, packed.length / 2)])
    expect(half.code).toBe('unreadable')
    expect(half.ids.length).toBeGreaterThan(100)
    expect(half.ids).toEqual(ids.slice(0, half.ids.length))
  })

  it.each([1, 5, 100_000])('is all, of members with every field in their headers, in chunks of %i', async (size) => {
    const whole = Buffer.concat([withFullHeader(MANY.slice(0, 9).join('')), withFullHeader(MANY.slice(9).join(''))])
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.subarray(at * size, (at + 1) * size)
    )
    expect(await untilError(chunks)).toEqual({ ids, code: null })
  })

  const LETTERS = Buffer.concat(ZSTD_OF_LINES)

  it.each([
    ['a text', [LETTERS, Buffer.from('junk')], 3],
    ['a byte', [LETTERS, Buffer.alloc(1)], 3],
    ['half of a frame', [LETTERS, ZSTD.subarray(0, -9)], 3],
    ['a frame of a window of a gigabyte', [LETTERS, zstdFrame(30)], 3],
    // Node's own unpacker may keep the frame to itself.
    ['a wrong checksum', [altered(LETTERS, -1)], 2],
    ['half of its checksum', [LETTERS.subarray(0, -2)], 3]
  ])('is read, of zstd with %s behind it', async (_, parts, count) => {
    const whole = Buffer.concat(parts)
    const bytes = Array.from(whole, (byte) => Uint8Array.of(byte))
    const first = ['1', '2', '3'].slice(0, count)
    for (const chunks of [[whole], parts, bytes]) {
      const { ids: read, code } = await untilError(chunks)
      expect(read.slice(0, count)).toEqual(first)
      expect(code).toMatch(/^(?:unreadable|too-large)$/)
    }
  })

  it('is all, of members without content, too', async () => {
    const none = gzipSync('')
    expect(await untilError([Buffer.concat([none, packed, none, none])])).toEqual({ ids, code: null })
  })
})

describe('what is no text', () => {
  it.each([
    ['%PDF-1.7\n', 'pdftotext'],
    ['PK\x03\x04rest', 'unzip'],
    ['PAR1rest', 'duckdb'],
    ['{\\rtf1\\ansi', 'pandoc -f rtf'],
    ['BZh91AY&SY', 'bzip2 -dc'],
    ['<!DOCTYPE html>\n<p>x', 'w3m -dump'],
    ['\ufeff\n <html lang="en">', 'w3m -dump'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<html xmlns="x">', 'w3m -dump']
  ])('refuses %j with advice', async (text, tool) => {
    await expect(allOf([text])).rejects.toMatchObject({
      code: 'unsupported-format',
      message: expect.stringContaining(tool)
    })
  })

  it('refuses other binary data', async () => {
    await expect(allOf([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1])])).rejects.toMatchObject({ code: 'binary' })
  })

  it('takes a text about HTML', async () => {
    expect(await goodOf(['The tag <html> comes first.'])).toHaveLength(1)
  })
})
