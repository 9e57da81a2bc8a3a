import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StetError } from '../../src/errors.ts'
import { isBad } from '../../src/read/record/record.ts'
import { allOf, goodOf } from '../support/read-settings.ts'

const PAGE = 'Home\nDam holds\nThe dam at Harlow held through the night, the agency said on Wednesday.\n'

function warc(type: string, headers: string, body: string | Uint8Array, length?: number | string): Buffer {
  const bytes = Buffer.from(body)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\n${headers}Content-Length: ${length ?? bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')])
}

const INFO = warc('warcinfo', 'Content-Type: application/warc-fields\r\n', 'isPartOf: made-up\r\n')
const page = (id: number, body: string | Uint8Array = PAGE, length?: number | string) =>
  warc('conversion', `WARC-Record-ID: <urn:${id}>\r\nWARC-Target-URI: https://example.org/${id}\r\n`, body, length)

/** What came of each record: its id where it is good, else its code. */
async function outcomes(bytes: Uint8Array, settings = {}): Promise<(string | null)[]> {
  return (await allOf([bytes], settings)).map((record) => (isBad(record) ? record.error.code : record.source.id))
}

describe('WET', () => {
  it('is read from one gzip member for each record as from one for all', async () => {
    const records = [INFO, page(1), warc('response', '', 'HTTP/1.1 200 OK\r\n\r\n<p>'), page(2)]
    const one = await goodOf([gzipSync(Buffer.concat(records))])
    expect(await goodOf([Buffer.concat(records.map((record) => gzipSync(record)))])).toEqual(one)
    expect(one.map(({ source }) => [source.record, source.url])).toEqual([
      [1, 'https://example.org/1'],
      [2, 'https://example.org/2']
    ])
  })

  it('says that a record is cut off, and does not pass on the half of it', async () => {
    const whole = Buffer.concat([INFO, page(1), page(2)])
    expect(await outcomes(whole.subarray(0, whole.length - 30))).toEqual(['<urn:1>', 'unreadable'])
  })

  it.each([
    ['no field of its type', 'WARC-Record-ID: <urn:2>\r\nContent-Length: 3\r\n', '<urn:2>', 'bad-record'],
    ['an empty type', 'WARC-Type:\r\nContent-Length: 3\r\n', null, 'bad-record'],
    ['a misspelt field', 'WARC_Type: conversion\r\nContent-Length: 3\r\n', null, 'bad-record'],
    ['neither type nor id', 'Content-Length: 3\r\n', null, 'bad-record'],
    [
      'a type behind a line that is too long',
      `X-Any: ${'x'.repeat(70_000)}\r\nWARC-Type: conversion\r\nContent-Length: 3\r\n`,
      null,
      'too-large'
    ],
    [
      'a type behind too many lines',
      `${'X-Any: x\r\n'.repeat(1001)}WARC-Type: conversion\r\nContent-Length: 3\r\n`,
      null,
      'too-large'
    ]
  ])('says that a record has %s, and reads the next', async (_, header, id, code) => {
    const broken = Buffer.from(`WARC/1.0\r\n${header}\r\nabc\r\n\r\n`)
    for (const bytes of [Buffer.concat([INFO, page(1), broken, page(3)]), Buffer.concat([page(1), broken, page(3)])]) {
      const found = await allOf([bytes])
      expect(found[1]).toMatchObject({ id, error: { code, message: expect.stringContaining('record 2') } })
      expect([found[0], found[2]].map((one) => one !== undefined && !isBad(one) && one.source.id)).toEqual([
        '<urn:1>',
        '<urn:3>'
      ])
    }
    expect(await outcomes(Buffer.concat([INFO, broken]))).toEqual([code])
  })

  it('passes over records of other types, also of types that are not known', async () => {
    const others = ['response', 'Metadata', 'x-any'].map((type) => warc(type, '', 'abc'))
    expect(await outcomes(Buffer.concat([INFO, ...others, page(1)]))).toEqual(['<urn:1>'])
  })

  it.each([
    ['within the version of a record', 'WARC'],
    ['behind the version', 'WARC/1.0\r\n'],
    ['within a field', 'WARC/1.0\r\nWARC-Da'],
    ['behind a field', 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 3\r\n'],
    ['within the body of a record that is passed over', warc('response', '', 'HTTP/1.1 200', 5000)]
  ])('says that it ends %s', async (_, rest) => {
    const found = await allOf([Buffer.concat([INFO, page(1), Buffer.from(rest)])])
    expect(found).toHaveLength(2)
    expect(found[1]).toMatchObject({ error: { code: expect.stringMatching(/^(unreadable|bad-record)$/) } })
  })

  it.each([
    ['a line of a megabyte', `X-Long: ${'x'.repeat(2 ** 20)}\r\n`],
    ['a line of a megabyte without a colon', `${'x'.repeat(2 ** 20)}\r\n`],
    ['two thousand lines', 'X-More: 1\r\n'.repeat(2000)]
  ])('has one error for a header with %s, and the next record is read', async (_, headers) => {
    const long = warc('conversion', `WARC-Record-ID: <urn:0>\r\n${headers}`, PAGE)
    expect(await outcomes(Buffer.concat([INFO, page(1), long, page(2)]))).toEqual(['<urn:1>', 'too-large', '<urn:2>'])
  })

  it.each([
    ['without a length', 'x'],
    ['with a length that is too small', Buffer.byteLength(PAGE) - 10]
  ])('finds the record behind one %s, and says what is in none', async (_, length) => {
    const found = await outcomes(Buffer.concat([INFO, page(1, PAGE, length), page(2)]))
    expect(found.filter((one) => one === 'bad-record').length).toBeGreaterThan(0)
    expect(found.at(-1)).toBe('<urn:2>')
  })

  it('is WET also where a record has NUL in it', async () => {
    expect(await outcomes(Buffer.concat([INFO, page(1, 'a\0b'), page(2)]))).toEqual(['<urn:1>', '<urn:2>'])
  })

  it('replaces what is no UTF-8, and says so', async () => {
    const [record] = await goodOf([Buffer.concat([INFO, page(1, Buffer.from('Caf\xe9', 'latin1'))])])
    expect(record.warnings.map(({ code }) => code)).toEqual(['undecodable'])
  })
})

describe('JSON Lines in UTF-16', () => {
  const text = Buffer.from('\ufeff{"id":1,"text":"One"}\n{"id":2,"text":"Two"}\n', 'utf16le')

  it('are read as in UTF-8', async () => {
    expect(await outcomes(text, { from: 'jsonl' })).toEqual(['1', '2'])
  })

  it('that end within a unit have something there that is no record', async () => {
    const cut = Buffer.concat([text, Buffer.from('{')])
    expect(await outcomes(cut, { from: 'jsonl' })).toEqual(['1', '2', 'bad-json'])
  })
})

describe('a limit', () => {
  const long = 'x'.repeat(3000)
  const limits = { longestLine: 1000, largestDocument: 2000 }

  it('of a line makes one error in a WET, and the next record is read', async () => {
    const bytes = Buffer.concat([INFO, page(1, `${'x'.repeat(1001)}\nshort`), page(2, `${'x'.repeat(1000)}\nshort`)])
    expect(await outcomes(bytes, limits)).toEqual(['too-large', '<urn:2>'])
  })

  it('of a document makes one error in a WET, and the next record is read', async () => {
    expect(await outcomes(Buffer.concat([INFO, page(1, long), page(2)]), limits)).toEqual(['too-large', '<urn:2>'])
  })

  it('of a line makes one error in JSON Lines, counted before it is parsed', async () => {
    const lines = [`{"id":1,"text":"${long}"}`, `{"id":2,"text":"One"}`, `{"not json ${long}`, `{"id":4,"text":"é"}`]
    expect(await outcomes(Buffer.from(lines.join('\n')), limits)).toEqual(['too-large', '2', 'too-large', '4'])
  })

  it('counts bytes, not characters', async () => {
    const line = (letters: number) => `{"id":1,"text":"${'é'.repeat(letters)}"}`
    const most = (1000 - Buffer.byteLength(line(0))) / 2
    expect(await outcomes(Buffer.from(line(most)), limits)).toEqual(['1'])
    expect(await outcomes(Buffer.from(line(most + 1)), limits)).toEqual(['too-large'])
  })

  it('of a document makes one error for a record of an export, and the next is read', async () => {
    const record = (number: number, text: string) =>
      `${' '.repeat(30)}${number} of 2 DOCUMENTS\n\nHead\n\nLENGTH: 3 words\n\n${text}\n\nLOAD-DATE: May 3, 2021\n\n`
    const text = `${record(1, `${'A line of the story.\n'.repeat(200)}`)}${record(2, 'Short.')}`
    const [first, second] = await allOf([text], limits)
    expect(isBad(first) && first.error).toMatchObject({ code: 'too-large', line: 1 })
    expect(isBad(second)).toBe(false)
  })

  it('of a line is one of plain text too, whatever ends the line', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await outcomes(Buffer.from(`short${end}${'x'.repeat(1001)}`), limits)).toEqual(['too-large'])
      expect(await outcomes(Buffer.from(`${'x'.repeat(900)}${end}${'x'.repeat(900)}`), limits)).toEqual([null])
    }
  })

  it('can be raised to what a string holds, and no further', async () => {
    const line = `{"id":1,"text":"${'x'.repeat(17 * 2 ** 20)}"}`
    expect(await outcomes(Buffer.from(line))).toEqual(['too-large'])
    const [record] = await allOf([line], { longestLine: 2 ** 29 - 24 })
    expect(record !== undefined && isBad(record) ? record.error : null).toBeNull()
    expect(record).toMatchObject({ source: { id: '1' } })
  })
})

describe('corpora', () => {
  const text = 'Dam holds\n\nThe dam held.'

  it.each([
    ['C4', { text, timestamp: '2019-04-25T12:57:54Z', url: 'https://a.example' }, 'https://a.example', 'timestamp'],
    ['FineWeb', { text, id: '<urn:1>', url: 'https://a.example', date: '2013-05-18T10:42:00Z' }, '<urn:1>', 'date'],
    [
      'DCLM',
      { text, url: 'https://a.example', metadata: { 'WARC-Date': '2017-01-01T00:00:00Z' } },
      'https://a.example',
      'metadata.WARC-Date'
    ],
    [
      'OSCAR',
      {
        content: text,
        warc_headers: { 'warc-record-id': '<urn:2>', 'warc-target-uri': 'https://a.example', 'warc-date': '2021' }
      },
      '<urn:2>',
      'warc_headers.warc-date'
    ],
    ['Dolma', { id: 'd', text, created: '2020-01-01', metadata: { url: 'https://a.example' } }, 'd', 'created'],
    ['RefinedWeb', { content: text, url: 'https://a.example', timestamp: '2013' }, 'https://a.example', 'timestamp'],
    [
      'news-please',
      { maintext: text, url: 'https://a.example', date_publish: '2020-01-02' },
      'https://a.example',
      'date_publish'
    ]
  ])('%s: text, id, address and dates', async (_name, record, id, date) => {
    const [found] = await goodOf([`${JSON.stringify(record)}\n`])
    expect(found.text).toBe(text)
    expect(found.source).toMatchObject({ id, url: 'https://a.example', format: 'jsonl' })
    expect(found.hints.map(({ field }) => field)).toEqual([date])
  })

  it('is read from what a service wraps it in, one record or a list, on one line or many', async () => {
    const one = { text, url: 'https://a.example' }
    for (const [answer, count] of [
      [{ code: 200, data: one }, 1],
      [{ success: true, data: [one, one] }, 2]
    ] as const)
      for (const space of [0, 2]) {
        const found = await goodOf([`${JSON.stringify(answer, null, space)}\n`])
        expect(found.map((record) => [record.text, record.source.url])).toEqual(Array(count).fill([text, one.url]))
      }
    const [own] = await goodOf([`${JSON.stringify({ ...one, data: { text: 'Not this.' } })}\n`])
    expect(own.text).toBe(text)
  })

  it('has Markdown read as such, whatever its field is called', async () => {
    const marked = '# Dam holds\n\nThe [agency](https://a.example) said so.\n'
    const [first, second] = await goodOf([[marked, text].map((one) => `${JSON.stringify({ text: one })}\n`).join('')])
    expect(first.marks?.get(1)).toEqual(['heading-1'])
    expect(second.marks).toBe(undefined)
  })

  it('half a surrogate pair becomes one replacement, and is told', async () => {
    const [record] = await goodOf(['{"text":"A \\ud83d face \\ud83d\\ude00"}\n'])
    expect(record.text).toBe('A \ufffd face 😀')
    expect(record.warnings.map(({ code }) => code)).toEqual(['undecodable'])
  })

  it('is read in the encoding that is named, and says which', async () => {
    const bytes = Buffer.from('{"text":"Caf\xe9"}\n{"text":"f\xfcr"}\n', 'latin1')
    const found = await goodOf([bytes], { encoding: 'windows-1252' })
    expect(found.map(({ text, source }) => [text, source.encoding])).toEqual([
      ['Café', 'windows-1252'],
      ['für', 'windows-1252']
    ])
    await expect(allOf([bytes], { encoding: 'klingon' })).rejects.toMatchObject({ code: 'bad-option' })
  })
})

describe('any bytes', () => {
  const head = fc.constantFrom(
    'WARC/1.0\r\n',
    'WARC/1.1\r\nWARC-Type: conversion\r\n',
    '{"text":"',
    '\x1f\x8b\x08',
    '(\xb5/\xfd'
  )
  const piece = fc.oneof(
    fc.constantFrom(
      'WARC-Type: conversion\r\n',
      'Content-Length: 5\r\n',
      'Content-Length: -1\r\n',
      'Content-Length: 1e9'
    ),
    fc.constantFrom('\r\n\r\n', '\n', '"}\n', '{"text":"x"}\n', 'WARC/1.0\r\n', '\0', '\xff\xfe'),
    fc.string({ maxLength: 12 })
  )

  it('behind the beginning of a stream are records, faults, or an error with a code', async () => {
    await fc.assert(
      fc.asyncProperty(head, fc.array(piece, { maxLength: 30 }), fc.boolean(), async (first, rest, packed) => {
        const bytes = Buffer.from(first + rest.join(''), 'latin1')
        try {
          for (const record of await allOf([packed ? gzipSync(bytes) : bytes]))
            if (isBad(record)) expect(record.error.message).not.toBe('')
        } catch (error) {
          if (!(error instanceof StetError)) throw error
        }
      }),
      { numRuns: 1000 }
    )
  })
})
