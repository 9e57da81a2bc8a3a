import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { goldIn } from '../../src/train/labelled-data.ts'

const bytes = (text: string) => Buffer.from(text)

it('reads JSON lines, packed or not, and tagged text', () => {
  const line = `${JSON.stringify({ id: 'a', text: 'Dam holds\n\nIt held.', labels: ['headline', '', 'body'] })}\n`
  const [dump] = goldIn(bytes(line), 'x.jsonl')
  expect(dump).toMatchObject({ id: 'a', labels: ['headline', '', 'body'] })
  expect(goldIn(gzipSync(line), 'x.jsonl.gz')).toEqual([dump])
  expect(goldIn(bytes('headline | Dam holds\n\nbody | It held.'), 'x.tagged')).toMatchObject([
    { text: dump?.text, labels: dump?.labels }
  ])
})

it.each([
  ['null', /needs "text" and "labels"/],
  ['[]', /needs "text" and "labels"/],
  ['{"text":"a"', /expected JSON/],
  ['{"text":"a\\nb","labels":["body"]}', /expected 2 labels, a line each, but got 1/],
  ['{"text":"a","labels":["bodyy"]}', /no role is called "bodyy"/],
  ['{"text":"a","labels":[5]}', /no role is called 5/],
  ['{"text":"a","labels":[null]}', /no role is called null/]
])('names the line that is no labelled dump: %s', (line, message) => {
  expect(() => goldIn(bytes(`\n${line}\n`), 'x.jsonl')).toThrow(message)
  expect(() => goldIn(bytes(`\n${line}\n`), 'x.jsonl')).toThrow(/x\.jsonl:2: /)
})
