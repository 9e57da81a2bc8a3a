import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { warcRecords } from '../../../../src/read/formats/corpora/warc.ts'
import { chunksOf } from '../../../support/read-settings.ts'

interface Made {
  type: string
  fields: [string, string][]
  body: string
}

const CRLF = '\r\n'

function written({ type, fields, body }: Made): Buffer {
  const lines = [['WARC-Type', type], ...fields, ['Content-Length', String(Buffer.byteLength(body))]]
  const head = lines.map(([name, value]) => `${name}: ${value}${CRLF}`).join('')
  return Buffer.from(`WARC/1.0${CRLF}${head}${CRLF}${body}${CRLF}${CRLF}`)
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size))
}

/** What we read of the records that are taken; of the others, nothing but that they are there. */
async function ours(bytes: Uint8Array, size: number, take: (at: number) => boolean): Promise<(string | number)[]> {
  const found: (string | number)[] = []
  for await (const record of warcRecords(chunksOf(...cut(bytes, size)))) {
    if ('stray' in record) found.push(record.stray)
    else if ('missing' in record) found.push(-record.missing)
    else found.push(take(found.length) ? Buffer.from(await record.take()).toString() : 'passed over')
  }
  return found
}

const made = fc.record({
  type: fc.constantFrom('warcinfo', 'conversion', 'metadata'),
  fields: fc.array(
    fc.tuple(fc.constantFrom('WARC-Target-URI', 'WARC-Date', 'X-Any'), fc.stringMatching(/^[a-z:/.]{1,20}$/)),
    { maxLength: 3 }
  ),
  body: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('', CRLF, 'a\r\n\r\nWARC/1.0\r\n\r\nb')
  )
})

describe('the records of a WARC', () => {
  it('are those that another reader finds, however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(made, { maxLength: 6 }), fc.integer({ min: 1, max: 200 }), async (all, size) => {
        const bytes = Buffer.concat(all.map(written))
        const theirs: string[] = []
        for await (const record of WARCParser.iterRecords(chunksOf(bytes), { parseHttp: false }))
          theirs.push(Buffer.from(await record.readFully(false)).toString())
        expect(await ours(bytes, size, () => true)).toEqual(theirs)
      }),
      { numRuns: 200 }
    )
  })

  it('are found whether those before them were taken or not', async () => {
    const all = ['one', 'two\r\n\r\n', 'three'].map((body) => written({ type: 'conversion', fields: [], body }))
    const bytes = Buffer.concat(all)
    expect(await ours(bytes, 7, (at) => at === 2)).toEqual(['passed over', 'passed over', 'three'])
  })

  it('are found again behind bytes that are in none, and those are counted', async () => {
    const one = written({ type: 'conversion', fields: [], body: 'one' })
    const bytes = Buffer.concat([one, Buffer.from(`stray${CRLF}bytes${CRLF}`), one, Buffer.from('end')])
    expect(await ours(bytes, 5, () => true)).toEqual(['one', 10, 'one', 3])
  })

  it('have fields in any case, with LF alone, and over several lines', async () => {
    const text =
      'WARC/1.1\nwarc-type: conversion\nWARC-Target-URI: https://example.org/\n a\ncontent-length: 2\n\nhi\n\n'
    for await (const record of warcRecords(chunksOf(text))) {
      if (!('take' in record)) throw new Error('expected a record')
      expect([...record.fields]).toEqual([
        ['warc-type', 'conversion'],
        ['warc-target-uri', 'https://example.org/ a'],
        ['content-length', '2']
      ])
      expect(Buffer.from(await record.take()).toString()).toBe('hi')
    }
  })
})
