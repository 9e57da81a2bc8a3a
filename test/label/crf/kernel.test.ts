import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: the build's own plain JavaScript
import { compiledKernel } from '../../../src/label/crf/compile.js'
import { LEANING, ROOM } from '../../../src/label/crf/kernel.ts'
import { KERNEL } from '../../../src/label/crf/kernel.wasm.ts'
import { MOST_WORD_FEATURES, WordFeatures } from '../../../src/label/features/hashed-words.ts'
import type { Seen } from '../../../src/label/features/observations.ts'
import { CUES, ENTRIES, REACH } from '../../../src/label/model/cue-table.ts'
import { defaultModel } from '../../../src/label/model/default-model.ts'
import { look, tellEntries } from '../../../src/label/model/gather.ts'
import { Stretches } from '../../../src/label/model/inference.ts'
import { HELD } from '../../../src/label/model/model.ts'
import { STATES } from '../../../src/label/model/states.ts'
import { observe } from '../../../src/label/observe.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const FIXTURES = new URL('../../../fixtures/', import.meta.url)
const DUMPS = readdirSync(FIXTURES)
  .map((name) => new URL(`${name}/dump.txt`, FIXTURES))
  .filter((dump) => existsSync(dump))
  .map((dump) => readFileSync(dump, 'utf8'))
const model = defaultModel()
const { kernel } = model

/** The rows of every block's features, found without the kernel's loops. */
function rowsOf(seen: Seen): number[][] {
  const { count } = seen
  const values = new Uint8Array(count * CUES.length)
  const hashFrom = new Uint32Array(count + 1)
  const words = new WordFeatures(new Int32Array(count * MOST_WORD_FEATURES))
  look(seen, 0, count, { values, hashFrom, words })
  return Array.from({ length: count }, (_, at) => {
    const rows: number[] = []
    tellEntries(values, at, count, (entry, offset) =>
      rows.push(kernel.entryRow[(offset + REACH) * (ENTRIES + 1) + entry])
    )
    for (let w = hashFrom[at]; w < hashFrom[at + 1]; w++) rows.push(kernel.rowOf(words.hash[w]))
    return rows.filter((row) => row >= 0)
  })
}

/** The rows that the kernel lists for every block, with its sums. */
function gathered(seen: Seen): { rows: number[]; sum: number[] }[] {
  const found: { rows: number[]; sum: number[] }[] = []
  new Stretches(seen, model).forEach((_, local) => {
    const rows: number[] = []
    for (let at = kernel.listFrom[local]; at < kernel.listFrom[local + 1]; at += 8)
      rows.push((kernel.list[(at - kernel.listAt) / 4] - kernel.rowsAt) / ROOM)
    kernel.add(local)
    found.push({ rows, sum: [...kernel.sum.subarray(0, STATES.length)] })
  })
  return found
}

function sumOf(rows: readonly number[]): number[] {
  return STATES.map((_, s) => rows.reduce((sum, row) => sum + kernel.rows[row * ROOM + s], 0))
}

describe('the kernel', () => {
  it('is made of its source', async () => {
    expect(KERNEL).toBe((await compiledKernel()).toString('base64'))
  })

  it('lists the features of every block, and adds their rows up', () => {
    for (const text of DUMPS) {
      const seen = observe(dumpOf(text))
      const wanted = rowsOf(seen)
      const found = gathered(seen)
      expect(found.map(({ rows }) => rows)).toEqual(wanted)
      expect(found.map(({ sum }) => sum)).toEqual(wanted.map(sumOf))
    }
  })

  it('does so in a dump of several stretches, their ends included', () => {
    const text = Array.from({ length: 2 * HELD + 7 }, (_, at) =>
      at % 5 ? `Row ${at} of it` : 'A sentence stands here.'
    )
    const seen = observe(dumpOf(text.join('\n')))
    expect(seen.count).toBeGreaterThan(2 * HELD)
    expect(gathered(seen).map(({ rows }) => rows)).toEqual(rowsOf(seen))
  })

  it('names what speaks most for one state against another', () => {
    const [text] = DUMPS
    const seen = observe(dumpOf(text))
    const wanted = rowsOf(seen)
    fc.assert(
      fc.property(fc.nat(STATES.length - 1), fc.nat(STATES.length - 1), (one, other) => {
        new Stretches(seen, model).forEach((at, local) => {
          kernel.lean(local, one, other)
          const most = wanted[at]
            .map((row) => kernel.rows[row * ROOM + one] - kernel.rows[row * ROOM + other])
            .filter((weight) => weight > 0)
            .sort((a, b) => b - a)
            .slice(0, LEANING)
          const named = Array.from({ length: LEANING }, (_, n) => kernel.strongest[2 * n]).filter(
            (weight) => weight > 0
          )
          expect(named.sort((a, b) => b - a)).toEqual(most)
        })
      }),
      { numRuns: 20 }
    )
  })

  it('finds no row for a hash that has none', () => {
    const known = new Set<number>()
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (hash) => {
        const row = kernel.rowOf(hash)
        if (row < 0) return
        expect(kernel.low[row]).toBe(hash & 0xffff)
        known.add(row)
      }),
      { numRuns: 2000 }
    )
  })
})
