import { describe, expect, it } from 'vitest'
import { PathSet } from '../../../src/batch/files/path-set.ts'

describe('a set of paths', () => {
  it('knows what was added, and nothing else', () => {
    const set = new PathSet()
    for (let index = 0; index < 5000; index++) set.add(`data/json/${index}.json`)
    expect(set.has('data/json/4999.json')).toBe(true)
    set.add('data/late.json')
    for (let index = 0; index < 5000; index++) expect(set.has(`data/json/${index}.json`)).toBe(true)
    for (let index = 0; index < 5000; index++) expect(set.has(`data/json/${index}.jsom`)).toBe(false)
    expect(set.has('data/late.json')).toBe(true)
  })
})
