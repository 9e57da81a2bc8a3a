import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { allOf, goodOf } from '../../support/read-settings.ts'

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']
const TEXT = 'The mayor opened the bridge\0 on Wednesday.\n\nIt had been closed for a year, the agency said.\n'

/** Bytes with a byte order mark. */
const encoded = (text: string, encoding: string) => iconv.encode(`\ufeff${text}`, encoding)

describe('NUL', () => {
  it.each(ENCODINGS)('is a warning where it is a stray one in a text in %s', async (encoding) => {
    const [record] = await goodOf([encoded(TEXT, encoding)])
    expect(record?.text).toBe(`\ufeff${TEXT}`)
    expect(record?.warnings).toEqual([
      {
        code: 'nul',
        message: '1 NUL character stands in the text, the first on line 1',
        place: { line: 1, lineEnd: 1 }
      }
    ])
  })

  it.each([
    ['at the very beginning', `\0${TEXT}`],
    ['at the very end', `${TEXT}\0`],
    ['in a text of a few words', 'Dam holds\0\n'],
    ['far behind what is looked at', `${TEXT.replace('\0', '').repeat(200)}\0\0\0`],
    ['once in every other paragraph', TEXT.repeat(90)]
  ])('is a warning %s', async (_, text) => {
    const [record] = await goodOf([text])
    expect(record?.warnings.map(({ code }) => code)).toEqual(['nul'])
  })

  it.each(ENCODINGS)('is a sign of binary data where there are many in %s', async (encoding) => {
    const bytes = encoded('a\0\0\u0001b\0c\0\0d'.repeat(10), encoding)
    await expect(allOf([bytes])).rejects.toMatchObject({ code: 'binary' })
  })

  it.each([
    ['with other control characters', 'ab\0\u0001\u0002\u0003cd\u0004'],
    ['and nothing else', '\0'],
    ['in every field', 'name\0\0\0\0Harlow\0\0\0\0']
  ])('is a sign of binary data %s', async (_, text) => {
    await expect(allOf([text])).rejects.toMatchObject({ code: 'binary' })
  })

  it('is a warning for a record of JSON Lines', async () => {
    const [record] = await goodOf([`${JSON.stringify({ id: 1, text: TEXT })}\n`])
    expect(record?.warnings.map(({ code }) => code)).toEqual(['nul'])
  })
})

describe('U+FFFD', () => {
  it.each([...ENCODINGS, 'gb18030'])('that the bytes spell out in %s is no damage of theirs', async (encoding) => {
    const bytes = encoded('It was lost \ufffd before it came \ufffd here.\n', encoding)
    const [record] = await goodOf([bytes], { encoding })
    expect(record?.text).toContain('\ufffd')
    expect(record?.warnings.map(({ code }) => code)).toEqual([])
  })

  it.each(['utf-32le', 'utf-32be'])('that stands for what is no character in %s is damage', async (encoding) => {
    const bytes = encoded('A dam # held.\n', encoding)
    const at = bytes.indexOf(encoding === 'utf-32le' ? '#\0\0\0' : '\0\0\0#', 0, 'latin1')
    bytes.fill(0x7f, at, at + 4)
    const [record] = await goodOf([bytes])
    expect(record?.warnings.map(({ code }) => code)).toEqual(['undecodable'])
  })
})
