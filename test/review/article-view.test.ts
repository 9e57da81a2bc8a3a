import { expect, it } from 'vitest'
import { Converter, recordOf } from '../../src/converter.ts'
import { articleView } from '../../src/review/article/article-view.ts'

const LINES = Array.from(
  { length: 900 },
  (_, at) => `Line ${at} of the night log says that the dam at Harlow held for hour ${at}.`
)
const record = recordOf(`The log of the dam\n\n${LINES.join('\n\n')}\n`)
const read = { record, result: new Converter().record(record) }
const about = { row: { source: 'log.txt', record: 1 }, corrections: [], checked: false }

it.each([
  [0, null, 1],
  [400, null, 801],
  [10_000, null, 1801],
  [0, 5, 1],
  [0, 801, 781],
  // A blank line, and one behind the last.
  [400, 802, 783],
  [0, 5000, 1]
])('a view of an article that begins at %i, or shows line %o', (first, line, begins) => {
  const view = articleView(read, { ...about, first, line })
  expect(view.lines[0]?.line).toBe(begins)
  expect(view.lines.length).toBeLessThanOrEqual(400)
  if (line !== null && line < 1000) expect(view.lines.some((one) => one.line >= line)).toBe(true)
})
