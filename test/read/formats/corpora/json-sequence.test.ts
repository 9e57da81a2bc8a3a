import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { isBad } from '../../../../src/read/record/record.ts'
import { allOf, goodOf } from '../../../support/read-settings.ts'

const RECORDS = [1, 2, 3].map((at) => ({
  id: `r${at}`,
  title: `Dam ${at}`,
  text: `The dam ${at} held through the night.\n\nCrews left.`
}))
const sequence = (indent: number | undefined, end: string) =>
  RECORDS.map((record) => `\x1e${JSON.stringify(record, null, indent)}${end}`).join('')

describe('a JSON text sequence', () => {
  it.each([
    ['a line each', sequence(undefined, '\n')],
    ['several lines each', sequence(2, '\n')],
    ['CRLF', sequence(1, '\n').replaceAll('\n', '\r\n')],
    ['no line ends', sequence(undefined, '')],
    ['a byte order mark', `\ufeff${sequence(2, '\n')}`],
    ['separators twice', sequence(2, '\n').replaceAll('\x1e', '\x1e\x1e')],
    [
      'a plain line at the end',
      `${sequence(2, '\n').split('\x1e').slice(0, 3).join('\x1e')}${JSON.stringify(RECORDS[2])}\n`
    ]
  ])('is read with %s, however it is cut into chunks', async (_, text) => {
    for (const size of [7, text.length]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size)
      )
      const found = await goodOf(chunks, { name: null })
      expect(found.map(({ source, text }) => [source.id, text])).toEqual(RECORDS.map(({ id, text }) => [id, text]))
    }
  })

  it('says on which line a value is that was cut, and reads the next', async () => {
    const cut = sequence(2, '\n').replace('Crews left."', '')
    const found = await allOf([cut.slice(0, -3)], { name: null })
    expect(found.map((one) => (isBad(one) ? one.error.line : one.source.id))).toEqual([1, 'r2', 11])
  })

  it('keeps no value over the limit of a line', async () => {
    const found = await allOf([sequence(2, '\n').replace('Dam 1', 'Dam '.repeat(200))], {
      name: null,
      longestLine: 500
    })
    expect(found.map((one) => (isBad(one) ? one.error.code : one.source.id))).toEqual(['too-large', 'r2', 'r3'])
  })

  it('is read in UTF-16 and UTF-32 without a mark', async () => {
    for (const encoding of ['utf-16le', 'utf-32le', 'utf-32be'])
      expect(await goodOf([iconv.encode(sequence(2, '\n'), encoding)], { name: null })).toHaveLength(3)
  })
})
