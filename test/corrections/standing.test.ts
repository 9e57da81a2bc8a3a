import { expect, it } from 'vitest'
import { CORRECTION_SCHEMA, type Correction } from '../../src/corrections/correction.ts'
import { standing } from '../../src/corrections/standing.ts'

function said(line: number, lineEnd: number, role: Correction['role']): Correction {
  const about = { document: `sha256:${'0'.repeat(64)}`, text: ['a'], kind: null, before: null, note: null }
  return { schema: CORRECTION_SCHEMA, ...about, line, lineEnd, role, at: null, by: null }
}

it.each<[string, Correction[], number[]]>([
  ['one', [said(3, 5, 'body')], [0]],
  ['one that a later replaces', [said(3, 5, 'body'), said(3, 5, 'caption')], [1]],
  ['one of whose lines a later replaces some', [said(3, 5, 'body'), said(4, 4, 'caption')], [0, 1]],
  ['one that later ones replace line by line', [said(3, 4, 'body'), said(4, 9, 'date'), said(1, 3, 'date')], [1, 2]],
  ['one that is taken back', [said(3, 5, 'body'), said(1, 9, null)], []],
  ['one that is taken back in part', [said(3, 5, 'body'), said(3, 4, null)], [0]],
  ['one that is given again', [said(3, 5, 'body'), said(3, 5, null), said(3, 5, 'body')], [2]],
  ['one of more lines than a text has', [said(1, Number.MAX_SAFE_INTEGER, 'body'), said(7, 8, null)], [0]]
])('of corrections stands %s', (_what, group, left) => expect(standing(group)).toEqual(left.map((at) => group[at])))
