import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Converter, type Document, recordOf, toMarkdown, toText, WRITERS, write } from '../../../../src/index.ts'
import { fixture, fixtures, markdownOf } from '../../../support/fixtures.ts'
import { DUMP } from '../../../support/run-cli.ts'

const made = new Converter()
const reader = new Converter({ from: 'stet' })

/** What text is read to: documents, and of what is none the code and message. */
async function readBack(text: string): Promise<(Document | { code: string; message: string; line: number | null })[]> {
  const found: (Document | { code: string; message: string; line: number | null })[] = []
  for await (const batch of reader.convert(Buffer.from(text)))
    for (const one of batch) found.push(one.ok ? one.result.document : one.failure.error)
  return found
}

const documentOf = (text: string) => made.record(recordOf(text, { name: 'dump.txt' })).document
const document = documentOf(DUMP)

describe('documents that are read back', () => {
  it.each(fixtures())('become the same Markdown, text and JSON: %s', async (name) => {
    const result = made.record(recordOf(fixture(name, 'dump.txt').toString(), { name: 'dump.txt' }))
    const [back] = (await readBack(JSON.stringify(result.document))) as [Document]
    expect(back).toEqual(result.document)
    expect(await toMarkdown(back)).toBe(await markdownOf(result))
    expect(await toText(back)).toBe((await WRITERS.text()).write(result, true))
    expect(await write(back, 'json')).toBe((await WRITERS.json()).write(result, true))
  })

  it.each([
    ['indented', JSON.stringify(document, null, 2), 1],
    ['indented by tabs, with CRLF', JSON.stringify(document, null, '\t').replaceAll('\n', '\r\n'), 1],
    ['on one line', JSON.stringify(document), 1],
    ['a list', JSON.stringify([document, document], null, 2), 2],
    [
      'a list as stet writes it',
      `[${JSON.stringify(document, null, 2)}\n,${JSON.stringify(document, null, 2)}\n]\n`,
      2
    ],
    ['a list on one line', JSON.stringify([document, document]), 2],
    ['lines, one blank', `${JSON.stringify(document)}\n\n${JSON.stringify(document)}\n`, 2],
    ['behind a byte order mark', `\ufeff${JSON.stringify(document, null, 2)}`, 1],
    ['nothing', '', 0]
  ])('may be %s', async (_, text, count) => {
    expect(await readBack(text)).toEqual(new Array(count).fill(document))
  })

  it('keep numbers of their fields as they were spelt', async () => {
    const line = JSON.stringify({ ...document, fields: {} }).replace(
      '"fields":{}',
      '"fields":{"n":12345678901234567890}'
    )
    const [back] = (await readBack(line)) as [Document]
    expect(await write(back, 'ndjson')).toBe(`${line}\n`)
  })

  it('have the lines of their blocks in the formats that show the dump', async () => {
    const { lines, roles } = { lines: document.stats.lines, roles: document.blocks.map(({ role }) => role) }
    const { labels } = JSON.parse(await write(document, 'labels')) as { labels: string[] }
    expect(labels).toHaveLength(lines)
    expect(labels.filter((label) => label !== '')).toEqual(roles)
    expect((await write(document, 'tagged')).split('\n').filter((line) => line !== '')).toHaveLength(roles.length)
  })

  it('may be of version 1, of which what it did not say is null', async () => {
    const [line = ''] = readFileSync('test/document/version-1/ferry.ndjson', 'utf8').split('\n')
    const [back] = (await readBack(line)) as [Document]
    expect(back).toMatchObject({ schema: 'stet/document/2', publication: null, headline: JSON.parse(line).headline })
    expect(back.stats).toMatchObject({ struckBlocks: JSON.parse(line).stats.struck })
    expect(await toMarkdown(back)).toContain('# Ferry to Sula island stops for a week')
    expect(await readBack(JSON.stringify(back))).toEqual([back])
  })
})

describe('what is no document of stet', () => {
  const lines = (change: (copy: Document) => void): string => {
    const copy = structuredClone(document)
    change(copy)
    return JSON.stringify(copy)
  }

  it.each([
    ['a number', '7', 'bad-record', 'expected a document of stet, but got a number'],
    ['a record of another program', '{"id":"a","text":"x"}', 'bad-record', 'must'],
    ['half a line', '{"schema":"stet/doc', 'bad-json', 'does not parse'],
    ['half a document', '{\n  "schema": "stet/document/2",\n', 'bad-json', 'does not parse'],
    ['a document without a key', lines((copy) => Reflect.deleteProperty(copy, 'stats')), 'bad-record', "'stats'"],
    ['blocks out of order', lines((copy) => void copy.blocks.reverse()), 'bad-record', 'and the one before ends at'],
    [
      'a text of two lines',
      lines((copy) => void Object.assign(copy.blocks[0] ?? {}, { text: 'a\nb' })),
      'bad-record',
      'has a line break'
    ],
    ['lists within lists', `${'['.repeat(600)}${']'.repeat(600)}`, 'too-deep', 'at most 500']
  ])('is said to be none: %s', async (_, text, code, message) => {
    const [fault] = await readBack(`${text}\n`)
    expect(fault).toMatchObject({ code })
    expect((fault as { message: string }).message).toContain(message)
  })

  it('is one record among others, and what had failed then fails again', async () => {
    const error = { code: 'bad-json', message: 'expected a JSON object', line: 7 }
    const text = `${JSON.stringify(document)}\n{\n${JSON.stringify({ id: 'b', error })}\n${JSON.stringify(document)}\n`
    const [first, broken, failed, last] = await readBack(text)
    expect([first, failed, last]).toEqual([document, error, document])
    expect(broken).toMatchObject({ code: 'bad-json', line: 2 })
  })
})
