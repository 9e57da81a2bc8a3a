import { readdirSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { formatsNamed } from '../../../src/read/formats/index.ts'
import { isBad } from '../../../src/read/record/record.ts'
import type { ReadSettings } from '../../../src/read/record/settings.ts'
import { allOf } from '../../support/read-settings.ts'

const DUMPS = readdirSync('fixtures')
  .filter((name) => name.startsWith('format-'))
  .flatMap((name) => readdirSync(`fixtures/${name}`).map((file) => `fixtures/${name}/${file}`))
  .filter((file) => /\/dump\.\w+$/.test(file))
  .map((file): [string, Buffer] => [file, readFileSync(file)])

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']

/** All that reading finds but for the file's own bytes, name and encoding. */
async function found(bytes: Uint8Array, settings: Partial<ReadSettings> = {}): Promise<unknown[]> {
  return (await allOf([bytes], { name: null, ...settings })).map((record) => {
    if (isBad(record)) return record
    const { name: _name, bytes: _bytes, sha256: _sha256, encoding: _encoding, bom: _bom, ...source } = record.source
    // It says how the format was chosen.
    const warnings = record.warnings.map(({ code, message, ...note }) =>
      code === 'format-doubtful' ? { code, ...note } : { code, message, ...note }
    )
    return { ...record, text: record.text.replace(/^\ufeff/, ''), source, warnings }
  })
}

/** What a text is read as, or the code of the error. */
const outcome = (bytes: Uint8Array, settings: Partial<ReadSettings>) =>
  found(bytes, settings).catch((error: { code?: string }) => error.code)

describe('the same text', () => {
  it.each(DUMPS)('gives the same with a byte order mark, in UTF-16 and in UTF-32: %s', async (_, bytes) => {
    const text = bytes.toString('utf8')
    if (text.includes('\ufffd') || text.startsWith('WARC/') || text.includes('\0')) return
    const expected = await found(Buffer.from(text.replace(/^\ufeff/, '')))
    // A message is read as bytes, since each part of it says how it is encoded.
    const isMail = expected.some((record) => JSON.stringify(record).includes('"format":"mail"'))
    for (const encoding of isMail ? ['utf-8'] : ENCODINGS)
      expect(await found(iconv.encode(`\ufeff${text.replace(/^\ufeff/, '')}`, encoding)), encoding).toEqual(expected)
  })
})

describe('a byte order mark within a file', () => {
  it.each(DUMPS)('that joining brought there parts the same records: %s', async (_, bytes) => {
    const text = bytes.toString('utf8').replaceAll('\ufeff', '')
    const partsOf = async (joined: string) => {
      const records = await allOf([joined], { name: null }).catch((error: Error) => [error.message])
      return records.map((one) => {
        if (typeof one === 'string' || isBad(one)) return one
        return [one.firstLine, one.source.record, one.source.id, one.text.replaceAll('\ufeff', '').trim()]
      })
    }
    expect(await partsOf(`\ufeff${text}\ufeff${text}`)).toEqual(await partsOf(`\ufeff${text}${text}`))
  })

  const LINES = [1, 2, 3].map((id) => `{"id":${id},"text":"The dam at Harlow held.\ufeff Twice."}`)

  it.each([
    ['behind another', `\ufeff\ufeff${LINES.join('\n')}\n`, [1, 2, 3]],
    ['on the second line', `${LINES[0]}\n\ufeff${LINES[1]}\r\n\ufeff\ufeff${LINES[2]}`, [1, 2, 3]],
    ['behind a line without an end', `\ufeff${LINES[0]}\n${LINES[1]}\ufeff${LINES[2]}\n`, [1, 2, 3]],
    ['behind several of them', `${LINES[0]}\ufeff${LINES[1]}\ufeff${LINES[2]}`, [1, 2, 3]],
    ['behind a broken one', `${LINES[0]}\n{"id":\ufeff{"id\n${LINES[2]}`, [1, null, 3]],
    ['before a broken one', `${LINES[0]}\n${LINES[1]}\ufeff{"id"\n${LINES[2]?.replace('3', '4')}`, [1, 2, null, 4]]
  ])('of JSON Lines is no part of a line: %s', async (_, text, ids) => {
    for (const encoding of ENCODINGS) {
      const records = await allOf([iconv.encode(text, encoding)], { name: null, encoding })
      expect(records.map((one) => (isBad(one) ? null : Number(one.source.id)))).toEqual(ids)
      expect(records.map((one) => (isBad(one) ? 0 : one.source.record))).toEqual(ids.map((id) => id ?? 0))
    }
  })
})

const BROKEN: readonly [string, string][] = [
  ['a broken line', '{"id":1,"text":"Dam holds."}\n{"id":2,"te\n{"id":3,"text":"It rained 🌧."}\n'],
  ['a broken first line', '{"id":1,"te\n{"id":2,"text":"Überlauf, 水位."}\n{"id":3,"text":"It rained."}\n'],
  ['a cut last line', '{"id":1,"text":"Dam holds."}\n{"id":3,"text":"It ra'],
  ['one whole line', '{"id":1,"text":"Dam holds."}\n'],
  ['whole lines', '{"id":1,"text":"Dam holds."}\n{"id":2,"text":"It rained."}\n'],
  ['one object over several lines', '{\n"id": 1,\n"text": "Dam holds."\n}\n'],
  ['a list', '[{"id":1,"text":"Dam holds."},\n{"id":2,"text":"It rained."}]\n']
]

describe('JSON Lines', () => {
  it.each(BROKEN)('with %s are the same in each encoding, also in pieces', async (_, text) => {
    const expected = await outcome(Buffer.from(text), {})
    for (const encoding of ENCODINGS) {
      const bytes = iconv.encode(`\ufeff${text}`, encoding)
      expect(await outcome(bytes, {}), encoding).toEqual(expected)
      // What a stream is, is decided by its first line where that comes alone.
      if (/^\{.*[^}]\n/.test(text)) continue
      const half = Math.floor(bytes.length / 2)
      const pieces = await allOf([bytes.subarray(0, half), bytes.subarray(half)], { name: null }).catch(() => [])
      expect(pieces, encoding).toHaveLength(Array.isArray(expected) ? expected.length : 0)
    }
  })
})

const TEXTS: readonly [string, string][] = [
  ['prose', 'Dam holds\n\nThe dam at Harlow held through the night, the agency said on Wednesday.\n'],
  ['Markdown', '# Dam holds\n\nThe dam at **Harlow** held, [the agency](https://example.org) said.\n\n## Later\n'],
  ['a table', 'id,text\n1,The dam at Harlow held through the night.\n2,It rained.\n'],
  ['JSON Lines', '{"id":1,"text":"The dam at Harlow held."}\n{"id":2,"text":"It rained."}\n'],
  ['a message', 'From: a@example.org\nTo: b@example.org\nSubject: Dam\nDate: 2 Mar 2021\n\nThe dam held.\n']
]

describe('a file’s name', () => {
  const names = ['dump.txt', 'dump', 'dump.md.txt', 'markdown', 'csv', '.md', 'a.jsonl.bak', 'LexisNexis.TXT', 'x.2021']

  it.each(TEXTS)('decides nothing of %s where its extension stands for no format', async (_, text) => {
    const expected = await outcome(Buffer.from(text), { name: null })
    for (const name of names.filter((one) => formatsNamed(one).length === 0))
      expect(await outcome(Buffer.from(text), { name }), name).toEqual(expected)
    expect(names.filter((one) => formatsNamed(one).length === 0).length).toBeGreaterThan(6)
  })

  it.each(TEXTS)('decides what %s is read as by an extension, as --from does', async (_, text) => {
    const bytes = Buffer.from(text)
    for (const [extension, from] of [
      ['md', 'markdown'],
      ['markdown', 'markdown'],
      ['csv', 'csv'],
      ['jsonl', 'jsonl'],
      ['ndjson', 'jsonl'],
      ['wet', 'wet'],
      ['eml', 'mail']
    ] as const)
      for (const name of [`dump.${extension}`, `A.B.${extension.toUpperCase()}`, `dump.${extension}.gz`])
        expect(await outcome(bytes, { name }), name).toEqual(await outcome(bytes, { from, name: 'dump.txt' }))
  })

  it('lets JSON Lines be called .json', async () => {
    const lines = Buffer.from('{"id":1,"text":"One."}\n{"id":2,"text":"Two."}\n')
    expect(await outcome(lines, { name: 'a.json' })).toEqual(await outcome(lines, { from: 'jsonl' }))
    const list = Buffer.from('[{"id":1,"text":"One."}]\n')
    expect(await outcome(list, { name: 'a.json' })).toEqual(await outcome(list, { from: 'json' }))
  })
})
