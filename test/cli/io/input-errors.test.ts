import { expect, it } from 'vitest'
import { InputErrors } from '../../../src/cli/io/input-errors.ts'

function logged(count: number, flags: { logFormat?: string }) {
  const lines: [string, string | null | undefined][] = []
  const errors = new InputErrors((message, code) => lines.push([message, code]), flags)
  for (let at = 1; at <= count; at++) errors.add('bad-json', `corpus.jsonl:${at}: expected a JSON object`)
  errors.add('changed', 'a.txt: has changed')
  errors.finish()
  return lines
}

it('the first errors of a kind are logged as they come, and how many more there are at the end', () => {
  const lines = logged(20_000, {})
  expect(lines).toHaveLength(22)
  expect(lines[0]).toEqual(['corpus.jsonl:1: expected a JSON object', 'bad-json'])
  expect(lines[20]).toEqual(['a.txt: has changed', null])
  expect(lines[21]?.[0]).toBe('and 19980 more such errors (bad-json); --verbose shows them')
})

it('few errors are logged each, and all of them for machines', () => {
  expect(logged(20, {})).toHaveLength(21)
  expect(logged(3000, { logFormat: 'json' })).toHaveLength(3001)
})
