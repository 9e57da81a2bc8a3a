import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StetError } from '../../src/errors.ts'
import { dumpOf } from '../../src/read/blocks/index.ts'
import { inspectFile } from '../../src/read/inspect/index.ts'
import { isBad, type SourceRecord } from '../../src/read/record/record.ts'
import { allOf, chunksOf, SETTINGS } from '../support/read-settings.ts'

/** The written lines of a text, found without the code that is tested: everything that is neither space nor invisible. */
function writtenLines(text: string): number[] {
  const blank = /^[\p{White_Space}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*$/u
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => (blank.test(line) ? [] : [at + 1]))
}

function check(records: readonly SourceRecord[]): void {
  for (const record of records) {
    const dump = dumpOf(record.text, record)
    const covered = dump.children.flatMap(({ line, lineEnd }) =>
      Array.from({ length: lineEnd - line + 1 }, (_, at) => line + at - record.firstLine + 1)
    )
    const written = new Set(writtenLines(record.text))
    // A block may run over lines that are blank only where its container joined them.
    expect(covered.filter((line) => written.has(line))).toEqual([...written])
    const bytes = Buffer.from(record.text)
    for (const { byte, byteEnd, position } of dump.children) {
      const said = record.text.slice(position.start.offset, position.end.offset)
      expect(bytes.subarray(byte, byteEnd).toString()).toBe(Buffer.from(said).toString())
    }
  }
}

/** What is refused has been refused by name. */
function notText(error: unknown): [] {
  if (error instanceof StetError) return []
  throw error
}

const MARKERS = [
  '1 of 2 DOCUMENTS',
  '   2 of 2 DOCUMENTS',
  'LENGTH: 12 words',
  'LOAD-DATE: x',
  'LANGUAGE: ENGLISH',
  'BYLINE: Ann',
  'End of Document',
  'Body',
  'Length: 3',
  'Document ABCDEF0020210302eh3200001',
  '12 words',
  'HD',
  'LP',
  'TD',
  'WC 12 words',
  '_'.repeat(60),
  'Full text: x',
  'ProQuest document ID: 1',
  '---',
  'title: x',
  '# Head',
  '## Sub',
  '> quote',
  '- item',
  '![alt](u)',
  '**bold**',
  '*em* (x)',
  '```',
  '    code',
  'Title: x',
  'URL Source: y',
  'Markdown Content:',
  '{"text":"x"}',
  '{"a":',
  '\f',
  '- 3 -',
  'a long line of prose that goes on to the edge of the page and is cut there by',
  'its writer, in lower case',
  '',
  ' ',
  '\u200b',
  'é ü – “x”',
  '\t'
]
const dumpText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKERS) }, fc.string({ maxLength: 30, unit: 'binary' })),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n')
    ),
    { maxLength: 60 }
  )
  .map((parts) => parts.map((part) => part.join('')).join(''))

describe('whatever the bytes', () => {
  it('reads any bytes without a crash, and accounts for each line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(null, 'utf-8', 'windows-1252', 'utf-16le'),
        async (bytes, encoding) => {
          await inspectFile(chunksOf(bytes), { ...SETTINGS, encoding }).catch(notText)
          const records = await allOf([bytes], { encoding }).catch(notText)
          check(records.filter((record) => !isBad(record)) as SourceRecord[])
        }
      ),
      { numRuns: 500 }
    )
  })

  it('puts each line of a file in one block of one record, in every format', async () => {
    const formats = [null, 'text', 'lexisnexis', 'nexis-uni', 'factiva', 'proquest', 'markdown', 'jina']
    await fc.assert(
      fc.asyncProperty(dumpText, fc.constantFrom(...formats), async (text, from) => {
        const read = await allOf([text], { from }).catch(notText)
        const records = read.filter((record) => !isBad(record)) as SourceRecord[]
        check(records)
        if (records.length === 0 || records[0].source.sha256 === null) return
        expect(records.map((record) => record.text).join('')).toBe(text)
      }),
      { numRuns: 600 }
    )
  })
})
