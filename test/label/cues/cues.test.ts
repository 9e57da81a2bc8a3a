import { describe, expect, it } from 'vitest'
import { ROW_WIDTH } from '../../../src/label/crf/cue-layout.ts'
import { CUES, ENTRIES, entryHashes, entryName } from '../../../src/label/model/cue-table.ts'
import { defaultModel } from '../../../src/label/model/default-model.ts'
import { observe } from '../../../src/label/observe.ts'
import { ROLE_DEFINITIONS } from '../../../src/label/roles/index.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'
import { ROLES } from '../../../src/tree/roles.ts'

const TEXT = [
  'Back to top',
  '',
  '1 / 2',
  'Snow on the pass',
  '',
  'By Ada Lind, 3 May 2021, 17:32',
  '',
  '“We saw it,” she said (AP) — and so on.',
  '• one',
  ' ',
  'a\tb',
  '©'
].join('\n')

describe('the cues', () => {
  it('have names of their own, in a room each', () => {
    const names = CUES.map((cue) => cue.name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+\/[a-z-]+$/)
  })

  it('stand in the definition of the role they are named for', () => {
    for (const role of ROLES)
      for (const { name } of [...ROLE_DEFINITIONS[role].cues, ...ROLE_DEFINITIONS[role].rules])
        expect(name.split('/')[0]).toBe(role)
  })

  it('say what they mean', () => {
    for (const { name, description } of CUES) expect(description.length, name).toBeGreaterThan(8)
  })

  it('answer with a class they have, on any line', () => {
    const observed = observe(dumpOf(TEXT))
    for (const cue of CUES)
      for (let at = 0; at < observed.count; at++) {
        const value = cue.value(observed, at)
        expect(Number.isInteger(value) && value >= 0 && value < cue.of, `${cue.name} says ${value} of ${cue.of}`).toBe(
          true
        )
      }
  })

  it('belong to the shipped weights: nearly every cue has a weight', () => {
    const { scorer } = defaultModel()
    const known = new Set<string>()
    scorer.entryRow.forEach((row, at) => {
      if (row >= 0) known.add(entryName(at % (ENTRIES + 1)).name)
    })
    const lost = CUES.map((cue) => cue.name).filter((name) => !known.has(name))
    expect(lost.length, lost.join(' ')).toBeLessThan(4)
  })

  it('have the weights of their hashes', () => {
    const { scorer } = defaultModel()
    const weights = (row: number) => (row < 0 ? [] : [...scorer.rows.subarray(row * ROW_WIDTH, (row + 1) * ROW_WIDTH)])
    entryHashes().forEach((hash, at) => {
      if (hash !== 0) expect(weights(scorer.entryRow[at])).toEqual(weights(scorer.rowOf(hash)))
    })
  })
})
