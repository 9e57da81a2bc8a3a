import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/converter.ts'
import { descriptionOf } from '../../src/label/descriptions.ts'
import { explainAll } from '../../src/label/explain.ts'
import { defaultModel } from '../../src/label/index.ts'
import { dumpOfRecord } from '../../src/pipeline.ts'
import { DUMP } from '../support/run-cli.ts'

describe('a reason in words', () => {
  it.each([
    ['byline/by-word', 'it has a word that names authors'],
    ['shape/end + shape/start', 'of how it ends and of how it begins'],
    ['shape/case 3 above', 'of its capitals (3 above)'],
    ['words/any', 'of a word in it'],
    ['boilerplate/promotes-rule', 'it invites to an app or a broadcast'],
    ['place/edge 1 below', 'the dump begins or ends there (1 below)'],
    ['container/field-headline', 'the file itself marks it as field headline'],
    ['from/another-version', 'from/another-version']
  ])('%s: %s', (name, says) => expect(descriptionOf(name)).toBe(says))

  it('is there for every reason that a label names', () => {
    const names = [...explainAll(dumpOfRecord(recordOf(DUMP)), defaultModel())].flatMap(({ label }) => label.why)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => descriptionOf(name).includes('/'))).toEqual([])
  })
})
