import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { Converter, type Document, recordOf, stet } from '../src/index.ts'
import { dumpText } from './properties/texts.ts'
import { converted, fixture } from './support/fixtures.ts'
import { stet as run, scratch } from './support/run-cli.ts'
import { size } from './support/size.ts'

/** A document without the fields that name what was changed, and without byte offsets. */
function same(document: Document) {
  const {
    name: _name,
    bytes: _bytes,
    sha256: _sha256,
    encoding: _encoding,
    bom: _bom,
    eol: _eol,
    ...source
  } = document.source
  const blocks = document.blocks.map(({ byte: _byte, byteEnd: _byteEnd, ...block }) => block)
  const warnings = document.warnings.filter(({ code }) => code !== 'encoding-guessed')
  return { ...document, source, blocks, warnings }
}

const TEXT = fixture('liveticker-de', 'dump.txt').toString()
const ENGLISH = fixture('wire-story', 'dump.txt').toString()

/** The dumps of all fixtures, but where the bytes are the point (WET counts them, a .docx is none) and tagged text, which is read when asked for. */
function dumps(): string[] {
  return readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/]+\/dump\.\w+$/.test(file) && !/^format-(?:wet|utf-16)|\.(?:docx|tagged)$/.test(file))
    .map((file) => path.join('fixtures', file))
    .sort()
}

/** How the same text can come as bytes. */
const FORMS: Record<string, (text: string) => Buffer> = {
  'UTF-8 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 little-endian': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 big-endian': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text) => iconv.encode(text, 'windows-1252'),
  'CRLF line ends': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'CR line ends': (text) => Buffer.from(text.replaceAll('\n', '\r')),
  'CRLF line ends and a byte order mark': (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)
}

describe('the same text gives the same result', () => {
  it.each(Object.entries(FORMS))('in %s', async (_, encode) => {
    for (const text of [TEXT, ENGLISH]) {
      const plain = (await converted(Buffer.from(text), 'dump.txt')).document
      const other = (await converted(encode(text), 'dump.txt')).document
      expect(same(other)).toEqual(same(plain))
    }
  })

  it.each(dumps())('whatever a file of it is: %s', async (file) => {
    const text = readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
    const all = async (bytes: Buffer) => {
      const found: unknown[] = []
      for await (const records of new Converter().convert(bytes))
        for (const one of records) found.push(one.ok ? same(one.result.document) : one.failure)
      return found
    }
    const plain = await all(Buffer.from(text))
    for (const [form, bytesOf] of Object.entries(FORMS)) {
      // Guessed, and of fewer letters than some of these have; a line of JSON Lines ends in LF.
      if (form === 'windows-1252' || (form === 'CR line ends' && file.endsWith('.jsonl'))) continue
      expect(await all(bytesOf(text)), form).toEqual(plain)
    }
  })

  it('whatever the line ends and byte order mark, for texts of all sorts', () => {
    fc.assert(
      fc.property(dumpText(), fc.constantFrom('\r\n', '\r'), (text, eol) => {
        const plain = text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n')
        const turned = plain.replaceAll('\n', eol)
        expect(same(stet(turned))).toEqual(same(stet(plain)))
        expect(same(stet(`\ufeff${turned}`))).toEqual(same(stet(plain)))
      }),
      { numRuns: size({ short: 30, long: 150 }) }
    )
  })

  it('however often it is asked, and whatever was asked in between', () => {
    const converter = new Converter()
    const first = JSON.stringify(converter.record(recordOf(TEXT)).document)
    converter.record(recordOf(ENGLISH))
    expect(JSON.stringify(converter.record(recordOf(TEXT)).document)).toBe(first)
    expect(JSON.stringify(stet(TEXT))).toBe(first)
  })

  it('with an id that is the hash of the text in any encoding, without mark, with LF', async () => {
    const id = `sha256:${createHash('sha256').update(TEXT).digest('hex')}`
    for (const form of Object.values(FORMS)) expect((await converted(form(TEXT), null)).document.id).toBe(id)
  })
})

describe('the same text gives the same bytes from the program', () => {
  const folder = scratch()
  afterAll(folder.remove)
  writeFileSync(folder.at('a.txt'), TEXT)
  const plain = () => run(['-f', 'json', folder.at('a.txt')])

  it.each([
    ['in Tokyo', { TZ: 'Asia/Tokyo' }],
    ['west of Greenwich', { TZ: 'America/Los_Angeles' }],
    ['in Turkish', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['in the C locale', { LC_ALL: 'C' }]
  ])('%s', async (_, env) => {
    expect((await run(['-f', 'json', folder.at('a.txt')], { env })).stdout).toBe((await plain()).stdout)
  })

  it('under another name and from standard input, but for the name', async () => {
    writeFileSync(folder.at('the-date-is-2001-01-01.txt'), TEXT)
    const outputs = [
      plain(),
      run(['-f', 'json', folder.at('the-date-is-2001-01-01.txt')]),
      run(['-f', 'json'], { input: TEXT })
    ]
    const [first, renamed, piped] = (await Promise.all(outputs)).map(({ stdout }) => JSON.parse(stdout)) as [
      Document,
      Document,
      Document
    ]
    expect({ ...renamed, source: { ...renamed.source, name: 'a.txt' } }).toEqual(first)
    expect(same(piped)).toEqual(same(first))
    expect(piped.source.name).toBeNull()
  })

  it('from seeds that are byte for byte what they were', () => {
    const hashes = ['000_10168303037c8c6d', '004_c2d42f4029cadffe'].map((name) =>
      createHash('sha256')
        .update(readFileSync(`seeds/${name}.txt`))
        .digest('hex')
    )
    expect(hashes).toEqual(SEEDS)
  })
})

const SEEDS = [
  '4b7c2d34c3ef585e391ef783441dce01694c5eaa0029b5820e2ac8b9314d66e4',
  '1cc7f3a746485a851a6b102b2aea081d1bcf00862d25bda2c48711e9917ea703'
]
