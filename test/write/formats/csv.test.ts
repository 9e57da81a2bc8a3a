import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { write } from '../../../src/index.ts'
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
