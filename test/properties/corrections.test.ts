import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter, recordOf } from '../../src/converter.ts'
import { CORRECTION_SCHEMA, type Correction } from '../../src/corrections/correction.ts'
import type { Document } from '../../src/document/document.ts'
import { linesOf } from '../../src/read/blocks/lines.ts'
import { idOf } from '../../src/read/record/record.ts'
import { KINDS, type Kind, ROLES, type Role } from '../../src/tree/roles.ts'
import { unaccounted } from '../support/accounting.ts'
import { size } from '../support/size.ts'
import { dumpText } from './texts.ts'

/** What is said of some lines of a text, and when. */
interface Said {
  first: number
  length: number
  role: Role | null
  /** Chooses one of the role's kinds, or none. */
  kind: number
  at: string | null
}

/** Some at the same time, of which one is written in another time zone, and some of no known time. */
const said: fc.Arbitrary<Said> = fc.record({
  first: fc.nat(),
  length: fc.integer({ min: 1, max: 4 }),
  role: fc.constantFrom(...ROLES, null),
  kind: fc.nat(),
  at: fc.constantFrom(null, '2026-01-05T10:00:00Z', '2026-01-05T11:00:00+01:00', '2026-01-06T10:00:00Z')
})

function correctionOf(source: string, { first, length, role, kind, at }: Said): Correction[] {
  const { written } = linesOf(source)
  const lines = written.slice(first % Math.max(1, written.length)).slice(0, length)
  const [begin] = lines
  const end = lines.at(-1)
  if (begin === undefined || end === undefined) return []
  const place = { document: idOf(source), line: begin.number, lineEnd: end.number, text: lines.map(({ text }) => text) }
  const kinds: readonly (Kind | null)[] = role === null ? [null] : [null, ...KINDS[role]]
  const given = { role, kind: kinds[kind % kinds.length] ?? null }
  return [{ schema: CORRECTION_SCHEMA, ...place, ...given, before: null, note: null, at, by: null }]
}

function corrected(source: string, corrections: readonly Correction[]): Document {
  return new Converter({ corrections }).record(recordOf(source)).document
}

describe('corrections', () => {
  it('give the same document in any order, and twice, and lose no line', () => {
    const cases = fc.tuple(dumpText(), fc.array(said, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()))
    fc.assert(
      fc.property(cases, ([source, all, order]) => {
        const corrections = all.flatMap((one) => correctionOf(source, one))
        const made = corrected(source, corrections)
        const shuffled = corrections
          .map((one) => ({ one, key: Number(order.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(corrected(source, shuffled)).toEqual(made)
        expect(corrected(source, [...corrections, ...shuffled])).toEqual(made)
        expect(unaccounted(source, made)).toEqual([])
      }),
      { numRuns: size({ short: 30, long: 1000 }) }
    )
  })
})
