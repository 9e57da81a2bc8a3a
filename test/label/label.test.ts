import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, explainAll } from '../../src/label/explain.ts'
import { defaultModel, label } from '../../src/label/index.ts'
import { dumpOf } from '../../src/read/blocks/index.ts'
import { judge } from '../../src/train/judge.ts'
import { exampleOf, goldOfTagged } from '../../src/train/labelled-data.ts'
import { atOnce } from '../../src/train/steps.ts'
import type { Mark } from '../../src/tree/dump.ts'
import { ROLES } from '../../src/tree/roles.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const tagged = (name: string): string => readFileSync(new URL(`${name}/dump.tagged`, FIXTURES), 'utf8')
const model = defaultModel()

describe('label', () => {
  it('gives every block a role, a confidence, a runner-up and at most three reasons', () => {
    const { text } = goldOfTagged(tagged('wire-story'), 'wire-story')
    for (const { data } of label(dumpOf(text), model).children) {
      expect(ROLES).toContain(data.label.role)
      expect(data.label.confidence).toBeGreaterThan(0)
      expect(data.label.confidence).toBeLessThanOrEqual(1)
      expect(data.label.alt).not.toBe(data.label.role)
      expect(data.label.why.length).toBeLessThanOrEqual(3)
    }
  })

  it('leaves the dump it is given as it was', () => {
    const dump = dumpOf('A headline\n\nA sentence stands here, and it is long enough.')
    const before = JSON.stringify(dump)
    label(dump, model)
    expect(JSON.stringify(dump)).toBe(before)
  })

  it('labels any text at all, each block once, the same way twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.constantFrom('', '1 / 2', '•', '\t', '“'))),
        (lines) => {
          const dump = dumpOf(lines.join('\n'))
          const once = label(dump, model)
          expect(once.children.map((block) => block.line)).toEqual(dump.children.map((block) => block.line))
          for (const { data } of once.children) expect(Number.isFinite(data.label.confidence)).toBe(true)
          expect(label(dump, model)).toEqual(once)
        }
      ),
      { numRuns: 60 }
    )
  })

  it.each([
    ['a margin of four columns', (text: string) => text.replace(/^(?=.)/gm, '    ')],
    ['a margin of a tab', (text: string) => text.replace(/^(?=.)/gm, '\t')],
    ['white space at the ends of lines', (text: string) => text.replace(/$/gm, '  ')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['blank lines around it all', (text: string) => `\n\n\n${text}\n\n`]
  ])('labels a dump as before with %s', (_what, change) => {
    const labels = (text: string) => label(dumpOf(text), model).children.map(({ data }) => data.label)
    for (const name of ['wire-story', 'list-marks', 'recipe', 'table-of-results', 'liveticker-de']) {
      const { text } = goldOfTagged(tagged(name), name)
      expect(labels(change(text)), name).toEqual(labels(text))
    }
  })

  it('labels an empty dump', () => {
    expect(label(dumpOf(''), model).children).toEqual([])
  })

  it('never takes a counter for the article’s words, nor the line bound to it for a heading', () => {
    const dump = dumpOf(
      'A bridge opens at last\n\n1 / 2\nThe first walkers cross the bridge\n\nThe bridge over the river opened on Monday, four years late.\n\nHundreds of people came to see it, the town said.'
    )
    const roles = label(dump, model).children.map((block) => block.data.label.role)
    expect(roles.slice(0, 4)).toEqual(['headline', 'boilerplate', 'caption', 'body'])
  })

  it('believes what a container says of a line', () => {
    const dump = dumpOf('One short line\n\nAnother short line\n\nA sentence stands here, and it is long enough.', {
      marks: new Map([
        [1, ['field-other']],
        [3, ['field-headline']]
      ])
    })
    const labels = label(dump, model).children.map((block) => block.data.label)
    expect(labels[0]).toMatchObject({ role: 'boilerplate', kind: 'record-field' })
    expect(labels[1].role).toBe('headline')
  })
})

describe('explain', () => {
  const { text } = goldOfTagged(tagged('liveticker-de'), 'liveticker-de')
  const dump = dumpOf(text)

  it('gives reasons that add up to the score shown', () => {
    for (const { line } of dump.children) {
      const told = explain(dump, model, line)
      const sum = told?.reasons.reduce((total, reason) => total + reason.weight, 0)
      expect(sum).toBeCloseTo(told?.score ?? Number.NaN, 6)
    }
  })

  it('gives the label that label gives', () => {
    const labelled = label(dump, model)
    for (const block of labelled.children)
      expect(explain(dump, model, block.line)?.label.role).toBe(block.data.label.role)
  })

  it('says the same of a line, whatever is labelled between one line and the next', () => {
    const other = dumpOf('A ferry story\n\nBy Ann Lowe\n\nThe ferry is to run through the winter, the council said.')
    const alone = [...explainAll(dump, model)]
    const between = []
    for (const told of explainAll(dump, model)) {
      between.push(told)
      label(other, model)
    }
    expect(between).toEqual(alone)
  })

  it.each([
    ['a rule', 'boilerplate/pages-rule', 'Seite 2 von 3', []],
    ['a label of captions', 'caption/label-rule', 'Picture caption, The ferry at its berth', []],
    ['a field of a record', 'container/field-headline', 'Ferry back', ['field-headline', 'strong']],
    ['a link of a row', 'container/links', 'Home', ['links']]
  ] as [string, string, string, Mark[]][])(
    'names %s that decides a line, as the label does',
    (_what, name, line, marks) => {
      const text = `The ferry is to run through the winter, the council said.\n\n${line}\n\nIt will cost no more, it said.`
      const decided = dumpOf(text, { marks: new Map([[3, marks]]) })
      const told = explain(decided, model, 3)
      expect(told?.label.alt).toBeNull()
      expect(told?.reasons[0].cue).toBe(name)
      expect(label(decided, model).children[1].data.label.why[0]).toBe(name)
      expect(label(decided, model, { why: false }).children[1].data.label.why).toEqual([])
    }
  )

  it('names no rule of a line that had another role to take', () => {
    for (const { data } of label(dump, model).children.filter((block) => block.data.label.alt !== null))
      expect(data.label.why.filter((name) => /-rule$|^container/.test(name))).toEqual([])
  })

  it('has nothing to say of a blank line', () => {
    expect(explain(dump, model, text.split('\n').indexOf('') + 1)).toBeNull()
  })
})

describe('the shipped weights', () => {
  const names = readdirSync(FIXTURES).filter((name) => {
    try {
      return tagged(name) !== ''
    } catch {
      return false
    }
  })

  it('are right in nearly all lines of the fixtures', () => {
    const examples = names.map((name) => exampleOf(goldOfTagged(tagged(name), name)))
    const { accuracy } = atOnce(judge(examples, model))
    expect(accuracy).toBeGreaterThan(0.97)
  })

  it.each(['wire-story', 'liveticker-de'])('are right in every line of %s', (name) => {
    const { worst } = atOnce(judge([exampleOf(goldOfTagged(tagged(name), name))], model))
    expect(worst[0].accuracy).toBe(1)
  })
})
