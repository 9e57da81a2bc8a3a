import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROW_WIDTH } from '../../src/label/crf/cue-layout.ts'
import { label } from '../../src/label/index.ts'
import { defaultModel } from '../../src/label/model/default-model.ts'
import { loadModel } from '../../src/label/model/load.ts'
import type { Model } from '../../src/label/model/model.ts'
import { BUCKETS, inMemory, openWeights } from '../../src/label/model/weights-file.ts'
import { dumpOf } from '../../src/read/blocks/index.ts'
import { TRAIN, train, trainFrom } from '../../src/train/index.ts'
import { atOnce } from '../../src/train/steps.ts'
import { site } from './made-up-site.ts'

const OPTIONS = { ...TRAIN, epochs: 3, folds: 2, domains: 2, augment: true }

describe('train', () => {
  it('makes the same bytes of the same dumps', () => {
    const once = atOnce(train(site, OPTIONS))
    const twice = atOnce(train(site, OPTIONS))
    expect(Buffer.compare(once, twice)).toBe(0)
  })

  it('makes weights that can be loaded and that have learned', () => {
    const model = loadModel(atOnce(train(site, { ...OPTIONS, epochs: 12 })))
    const roles = label(site[0].dump, model).children.map((block) => block.data.label.role)
    expect(roles).toEqual(['headline', 'byline', 'body', 'caption', 'body', 'caption', 'body'])
  })

  it('tells how far it is, up to the end', () => {
    const examples = [...site, ...site, ...site, ...site, ...site, ...site, ...site, ...site, ...site]
    const shares = [...train(examples, { ...OPTIONS, augment: false })]
    expect(shares.length).toBeGreaterThan(0)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  })
})

const rolesOf = (at: number, model: Model) => label(site[at].dump, model).children.map((block) => block.data.label.role)

describe('trainFrom', () => {
  const shipped = readFileSync(new URL('../../src/label/model/weights.bin', import.meta.url))
  const taught = loadModel(atOnce(trainFrom(shipped, site.slice(0, 5), TRAIN)))
  const wanted = ['headline', 'byline', 'body', 'caption', 'body', 'caption', 'body']

  it('teaches the shipped weights a site’s captions by five corrected dumps, and a sixth comes out right', () => {
    expect(rolesOf(5, defaultModel())).not.toEqual(wanted)
    expect(rolesOf(5, taught)).toEqual(wanted)
  })
})

/** The rows of weights that a model reads, as plain bytes. */
const bytesOf = (model: Model) => {
  const { rows } = model.scorer
  return new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength)
}

describe('loadModel', () => {
  it('refuses bytes that are no weights', () => {
    expect(() => loadModel(new Uint8Array(10))).toThrow(/expected weights/)
    expect(() => loadModel(new Uint8Array(4000))).toThrow(/expected weights/)
  })

  it('refuses weights whose parts do not fit each other', () => {
    const bytes = new Uint8Array(readFileSync(new URL('../../src/label/model/weights.bin', import.meta.url)))
    const rows = openWeights(inMemory(bytes)).rows
    const buckets = bytes.length - rows * (ROW_WIDTH + 2) - BUCKETS
    bytes[buckets + 7]++
    expect(() => loadModel(bytes)).toThrow(/do not fit each other/)
  })

  it('reads what was packed', () => {
    const bytes = readFileSync(new URL('../../src/label/model/weights.bin', import.meta.url))
    expect(Buffer.compare(bytesOf(loadModel(bytes)), bytesOf(defaultModel()))).toBe(0)
    expect(label(dumpOf('One line'), loadModel(bytes)).children).toHaveLength(1)
  })

  it('reads bytes that do not begin at a multiple of four', () => {
    const bytes = readFileSync(new URL('../../src/label/model/weights.bin', import.meta.url))
    const moved = new Uint8Array(bytes.length + 1)
    moved.set(bytes, 1)
    expect(Buffer.compare(bytesOf(loadModel(moved.subarray(1))), bytesOf(defaultModel()))).toBe(0)
  })
})
