import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../../src/read/inspect/index.ts'
import { chunksOf, SETTINGS } from '../../support/read-settings.ts'

const fixture = (name: string, file = 'dump.txt') =>
  readFileSync(new URL(`../../../fixtures/format-${name}/${file}`, import.meta.url))

const FACTS = [
  {
    of: 'nothing',
    bytes: Buffer.alloc(0),
    is: { format: 'text', layout: null, layouts: {}, expected: 1, found: 1, bytes: 0 }
  },
  { of: 'lexisnexis', is: { format: 'lexisnexis', bom: true, layout: 'wrapped', expected: 3, found: 2 } },
  { of: 'lexisnexis-german', is: { encoding: 'windows-1252', expected: 2, found: 2 } },
  { of: 'nexis-uni', is: { format: 'nexis-uni', layout: 'blocks', expected: 3, found: 2 } },
  { of: 'factiva', is: { format: 'factiva', layouts: { blocks: 1, paged: 1 }, expected: 3, found: 2 } },
  { of: 'scanned', is: { format: 'text', layout: 'paged' } },
  { of: 'utf-16', is: { encoding: 'utf-16le', bom: true, eol: 'crlf' } },
  { of: 'factiva-codes', is: { format: 'factiva', expected: null, found: 2 } },
  { of: 'proquest', is: { format: 'proquest', expected: 2, found: 2 } },
  { of: 'lynx', is: { format: 'text', layout: 'wrapped', expected: 1, found: 1 } },
  { of: 'jina', is: { format: 'jina' } },
  { of: 'wet', file: 'dump.wet', is: { format: 'wet', layout: 'lines', expected: null, found: 4, bad: 2 } },
  { of: 'jsonl', file: 'dump.jsonl', is: { format: 'jsonl', found: 11, bad: 2 } },
  { of: 'firecrawl', file: 'dump.json', is: { format: 'json', found: 1 } },
  { of: 'markdown', file: 'dump.md', is: { format: 'markdown' } },
  { of: 'markdown-links', is: { format: 'markdown' } },
  {
    of: 'the comments of a script',
    bytes: Buffer.from('Cloning\n\n# initialize git\n\ngit init\n\n# clone it\n\ngit clone x\n'),
    is: { format: 'text' }
  }
]

describe('what a file is', () => {
  it.each(FACTS)('is said of $of', async ({ of, bytes, file, is }) => {
    expect(await inspectFile(chunksOf(bytes ?? fixture(of, file)), SETTINGS)).toMatchObject(is)
  })

  it('names the container and why each thing was decided', async () => {
    const packed = gzipSync(iconv.encode(fixture('lynx').toString(), 'utf-16le'))
    const report = await inspectFile(chunksOf(packed), SETTINGS)
    expect(report).toMatchObject({ container: 'gzip', encoding: 'utf-16le', guess: null, bytes: packed.length })
    expect(report.why).toEqual([
      'container: gzip, by its first bytes',
      'encoding: utf-16le, NUL at every other byte',
      'format: text, nothing else fits',
      'layout: wrapped, lines cut at 72 columns',
      'seen: link-numbers, a list of addresses under References'
    ])
  })

  it('says what there should be and what is missing, and names it', async () => {
    const said = async (name: string) => (await inspectFile(chunksOf(fixture(name)), SETTINGS)).why.at(-1)
    expect(await said('lexisnexis')).toBe('records: expected 3 records, found 2: number 2 is missing')
    expect(await said('factiva-codes')).toBe('records: the file does not say how many records it has, found 2')
  })

  it('counts layouts and faults of all records of a stream, and tells the first faults', async () => {
    const lines = Array.from({ length: 7 }, (_, at) => `{"id":${at}}`)
    const good = [
      { text: 'One\n\nTwo' },
      { text: Array.from({ length: 30 }, (_, at) => `Line ${at}`).join('\n') },
      { text: 'Three\n\nFour' }
    ].map((record) => JSON.stringify(record))
    const report = await inspectFile(chunksOf(`${[...good, ...lines].join('\r\n')}\r\n`), SETTINGS)
    expect(report).toMatchObject({ found: 10, bad: 7, layouts: { blocks: 2, lines: 1 }, eol: 'crlf' })
    expect(report.faults).toHaveLength(5)
    expect(report.faults[0]).toContain('line 4')
  })

  it('sees JSON Lines in UTF-16, and behind bad lines', async () => {
    const lines = '{"text":"One"}\n{"text":"Two"}\n'
    const wide = await inspectFile(chunksOf(Buffer.from(`\ufeff${lines}`, 'utf16le')), SETTINGS)
    expect(wide).toMatchObject({ format: 'jsonl', encoding: 'utf-16le', bom: true, found: 2, bad: 0 })
    expect(await inspectFile(chunksOf(`{"text":"cut o\n${lines}`), SETTINGS)).toMatchObject({ format: 'jsonl', bad: 1 })
    expect(await inspectFile(chunksOf('{\n  "text": "One\\nTwo"\n}\n'), SETTINGS)).toMatchObject({
      format: 'json',
      bad: 0
    })
  })

  it('says how sure a guess is', async () => {
    const report = await inspectFile(chunksOf(fixture('lexisnexis-german')), SETTINGS)
    expect(report.guess).toBeGreaterThan(0.5)
    expect(report.why[0]).toMatch(/^encoding: windows-1252, statistics of the bytes, \d\d % sure$/)
  })
})
