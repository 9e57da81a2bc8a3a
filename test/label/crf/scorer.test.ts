import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROW_WIDTH } from '../../../src/label/crf/cue-layout.ts'
import { FEW_BLOCKS } from '../../../src/label/crf/scorer.ts'
import { MOST_WORD_FEATURES, WordFeatures } from '../../../src/label/features/hashed-words.ts'
import type { Observations } from '../../../src/label/features/observations.ts'
import { phraseLists } from '../../../src/label/features/phrase-lists.ts'
import { CUES, EDGE, ENTRIES, entryName, LAYOUT, REACH } from '../../../src/label/model/cue-table.ts'
import { defaultModel } from '../../../src/label/model/default-model.ts'
import { gatherFeatures } from '../../../src/label/model/gather.ts'
import { BlockChunks } from '../../../src/label/model/inference.ts'
import { CHUNK, matrixOf } from '../../../src/label/model/model.ts'
import { KEPT, topFeatures } from '../../../src/label/model/reasons.ts'
import { STATES } from '../../../src/label/model/states.ts'
import { observe } from '../../../src/label/observe.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const FIXTURES = new URL('../../../fixtures/', import.meta.url)
const DUMPS = readdirSync(FIXTURES)
  .map((name) => new URL(`${name}/dump.txt`, FIXTURES))
  .filter((dump) => existsSync(dump))
  .map((dump) => readFileSync(dump, 'utf8'))
const model = defaultModel()
const { scorer } = model
const lists = phraseLists()
const observed = (text: string): Observations => observe(dumpOf(text), lists)

/** The entries that weigh on a block, by the definition of cues alone: what is seen of each block from each place. */
function entriesOf(values: Uint8Array, block: number, count: number): number[] {
  const entries: number[] = []
  for (let offset = -REACH; offset <= REACH; offset++) {
    const table = (offset + REACH) * (ENTRIES + 1)
    const from = (block + offset) * CUES.length
    if (block + offset < 0 || block + offset >= count) {
      entries.push(table + EDGE)
      continue
    }
    CUES.forEach((cue, at) => {
      const value = values[from + at]
      if (cue.near >= Math.abs(offset) && (value > 0 || cue.zero)) entries.push(table + LAYOUT.firstEntry[at] + value)
    })
    for (let pair = 0; offset === 0 && pair < LAYOUT.pairs.length; pair += 4) {
      const [one, two, of, first] = LAYOUT.pairs.subarray(pair, pair + 4)
      entries.push(table + first + values[from + one] * of + values[from + two])
    }
  }
  return entries
}

/** The rows of every block's features, found without the scorer's loops. */
function rowsOf(seen: Observations): number[][] {
  const { count } = seen
  const values = new Uint8Array(count * CUES.length)
  const hashFrom = new Uint32Array(count + 1)
  const words = new WordFeatures(new Int32Array(count * MOST_WORD_FEATURES))
  gatherFeatures(seen, 0, count, { values, hashFrom, words })
  return Array.from({ length: count }, (_, at) => {
    const entries = entriesOf(values, at, count).map((entry) => scorer.entryRow[entry])
    const hashed = Array.from(words.hash.subarray(hashFrom[at], hashFrom[at + 1]), (hash) => scorer.rowOf(hash))
    return [...entries, ...hashed].filter((row) => row >= 0)
  })
}

/** The rows that the scorer lists for every block, with its sums. */
function gathered(seen: Observations): { rows: number[]; sum: number[] }[] {
  const chunks = new BlockChunks(seen, model)
  const sums = chunks.sums()
  const found: { rows: number[]; sum: number[] }[] = []
  chunks.forEach((at) => {
    const rows = [...scorer.featureRow.subarray(0, scorer.features)]
    found.push({ rows, sum: [...sums.subarray(at * STATES.length, (at + 1) * STATES.length)] })
  })
  return found
}

function sumOf(rows: readonly number[]): number[] {
  return STATES.map((_, s) => rows.reduce((sum, row) => sum + scorer.rows[row * ROW_WIDTH + s], 0))
}

describe('the scorer', () => {
  it('lists the features of every block, and adds their rows up', () => {
    for (const text of DUMPS) {
      const seen = observed(text)
      const wanted = rowsOf(seen)
      const found = gathered(seen)
      expect(found.map(({ rows }) => rows)).toEqual(wanted)
      expect(found.map(({ sum }) => sum)).toEqual(wanted.map(sumOf))
    }
  })

  it('does so in a dump of several chunks, their ends included', () => {
    const text = Array.from({ length: 2 * CHUNK + 7 }, (_, at) =>
      at % 5 ? `Row ${at} of it` : 'A sentence stands here.'
    )
    const seen = observed(text.join('\n'))
    expect(seen.count).toBeGreaterThan(2 * CHUNK)
    const wanted = rowsOf(seen)
    const found = gathered(seen)
    expect(found.map(({ rows }) => rows)).toEqual(wanted)
    expect(found.map(({ sum }) => sum)).toEqual(wanted.map(sumOf))
  })

  it('adds up differences from what is usual where there are many blocks, and comes to the same', () => {
    const text = DUMPS.join('\n\n')
    const seen = observed(text)
    expect(seen.count).toBeGreaterThan(CHUNK)
    const wanted = gathered(seen).map(({ sum }) => sum)
    for (let added = 0; added <= FEW_BLOCKS; added += seen.count) new BlockChunks(seen, model).sums()
    expect(gathered(seen).map(({ sum }) => sum)).toEqual(wanted)
    expect(wanted).toEqual(rowsOf(seen).map(sumOf))
  })

  it('names the features that favour one state most over another', () => {
    const [text] = DUMPS
    const seen = observed(text)
    const wanted = rowsOf(seen)
    fc.assert(
      fc.property(fc.nat(STATES.length - 1), fc.nat(STATES.length - 1), (one, other) => {
        new BlockChunks(seen, model).forEach((at) => {
          const top = topFeatures(scorer, one, other)
          const most = wanted[at]
            .map((row) => scorer.rows[row * ROW_WIDTH + one] - scorer.rows[row * ROW_WIDTH + other])
            .filter((weight) => weight > 0)
            .sort((a, b) => b - a)
            .slice(0, KEPT)
          const named = Array.from({ length: KEPT }, (_, n) => top[2 * n]).filter((weight) => weight > 0)
          expect(named.sort((a, b) => b - a)).toEqual(most)
        })
      }),
      { numRuns: 20 }
    )
  })

  it('finds no row for a hash that has none', () => {
    let known = 0
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (hash) => {
        const row = scorer.rowOf(hash)
        if (row >= 0) known++
        expect(row).toBeLessThan(scorer.rows.length / ROW_WIDTH)
        expect(scorer.numberOf(hash)).toBeLessThan(scorer.rowCount)
      }),
      { numRuns: 2000 }
    )
    expect(known).toBeLessThan(20)
  })

  it('keeps a bounded number of matrices, however many kinds of steps it meets', () => {
    const few = { ...model, matrices: new Map<number, Float64Array>() }
    for (let step = 0; step < 10_000; step++) matrixOf(few, step)
    expect(few.matrices.size).toBeLessThan(5000)
    expect(matrixOf(few, 17)).toEqual(matrixOf(model, 17))
  })

  it('names every entry', () => {
    for (let entry = 0; entry <= ENTRIES; entry++) expect(entryName(entry).name).toMatch(/\//)
  })
})
