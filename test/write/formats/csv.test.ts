import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { Converter, write } from '../../../src/index.ts'
import { CSV_COLUMNS } from '../../../src/write/formats/csv.ts'
import { documents, hostile } from '../../support/documents.ts'

it.each([...documents, ...hostile])('is a head and a row, and no cell a formula: %s', async (_, document) => {
  const rows = parse(await write(document, 'csv')) as string[][]
  expect(rows).toHaveLength(2)
  expect(rows[0]).toEqual(CSV_COLUMNS)
  const cells = Object.fromEntries(CSV_COLUMNS.map((column, at) => [column, rows[1]?.[at] ?? '']))
  expect(Object.values(cells).filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
  expect((cells.text ?? '').replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')).toBe(Buffer.from(document.text).toString())
})

it('begins with a byte order mark where asked to', async () => {
  const [, document] = documents[0] as (typeof documents)[number]
  expect(await write(document, 'csv', { bom: true })).toBe(`\ufeff${await write(document, 'csv')}`)
})

it('has the columns of a catalogue that do not say where files are', () => {
  const own = 'id source record headline byline authors published modified publication section page type language words'
  expect(CSV_COLUMNS.slice(0, -2)).toEqual([...own.split(' '), 'struckLines', 'lowestConfidence', 'warnings'])
})

it.each(['\n', '\r', '\r\n', '\n\n'])(
  'quotes a cell with %j and neither comma nor quote, so that it is read back',
  async (end) => {
    const [, document] = documents[0] as (typeof documents)[number]
    const text = `The dam held through the night${end}The water fell on Wednesday morning`
    const csv = await write({ ...document, headline: `Dam${end}holds`, text }, 'csv')
    expect(csv).toContain(`"${text}"`)
    expect(parse(csv)).toHaveLength(2)
    const read: string[] = []
    for await (const records of new Converter({ from: 'csv' }).convert(csv))
      for (const one of records)
        read.push(one.ok ? one.result.document.blocks.map((block) => block.text).join(' ') : one.failure.error.message)
    expect(read.map((one) => one.split(/\s+/).join(' '))).toEqual([
      'The dam held through the night The water fell on Wednesday morning'
    ])
  }
)
