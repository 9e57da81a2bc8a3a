import { describe, expect, it } from 'vitest'
import { type Decisions, decide } from '../../../src/label/decision/decide.ts'
import { listsOfText } from '../../../src/label/decision/lists-of-text.ts'
import { STATES } from '../../../src/label/model/states.ts'
import { observe } from '../../../src/label/observe.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

/** The struck rows that stand of a dump of lines, each with the chance that it is body; what it is else is boilerplate. */
function rows(lines: readonly (readonly [string, number])[], isFree: (at: number) => boolean = () => true): number[] {
  const observed = observe(dumpOf(lines.map(([text]) => text).join('\n')))
  const marginal = Float64Array.from(
    lines.flatMap(([, body]) =>
      STATES.map((one) => (one === 'boilerplate-after' ? 1 - body : one === 'body' ? body : 0))
    )
  )
  const decisions: Decisions = decide(marginal, observed.shape, { isPair: () => true, isQuoted: () => false })
  return listsOfText(observed, decisions, isFree).flatMap(({ blocks }) => blocks)
}

const LATE = 'The ferry will be late all week, the harbour master said on Monday.'

describe('a list that a line of text announces', () => {
  it.each([
    ['The ferry calls at the following piers:', 'Nordholm', 'Wexcombe', 'Old Mill'],
    ['Die Fähre legt an den folgenden Brücken an:', 'Nordholm', 'Alte Mühle', 'Am Wehr'],
    ['Le bac dessert chaque jour les quais suivants :', 'Nordholm', 'Vieux moulin', 'Au barrage']
  ])('stands with all its rows: %s', (announcement, ...names) => {
    const list = names.map((name, at) => [name, 0.3 / (at + 1)] as const)
    expect(rows([[LATE, 0.99], [announcement, 0.9], ...list])).toEqual([2, 3, 4])
  })

  it('stands with the last rows of which the first stand already', () => {
    const list = ['Nordholm pier', 'Wexcombe lock', 'Old Mill', 'The weir'].map(
      (name, at) => [name, [0.7, 0.6, 0.2, 0.1][at] ?? 0] as const
    )
    expect(rows([[LATE, 0.99], ['The ferry calls at the following piers:', 0.9], ...list])).toEqual([4, 5])
  })

  it('ends above a row that is much less likely text, and above one of a menu', () => {
    const announcement = ['The ferry calls at the following piers:', 0.9] as const
    const list = ['Nordholm', 'Wexcombe', 'Old Mill'].map((name, at) => [name, 0.3 / (at + 1)] as const)
    expect(rows([[LATE, 0.99], announcement, ...list, ['Best Boats', 0.001], ['Best Piers', 0.001]])).toEqual([2, 3, 4])
    expect(rows([[LATE, 0.99], announcement, ...list, ['Contact', 0.09], ['Wehrblick', 0.09]])).toEqual([2, 3, 4])
  })

  it.each([
    ['a label with a colon', 'Share this:', 0.9],
    ['a line that is struck itself', 'You may want to read these stories too:', 0.1],
    ['a line without a colon', 'The ferry calls at the piers of the island.', 0.9]
  ])('is announced by no %s', (_, above, chance) => {
    const list = ['Nordholm', 'Wexcombe', 'Old Mill'].map((name) => [name, 0.2] as const)
    expect(rows([[LATE, 0.99], [above, chance], ...list])).toEqual([])
  })

  it('has three rows at least, of one make', () => {
    const announcement = ['The ferry calls at the following piers:', 0.9] as const
    expect(rows([announcement, ['Nordholm', 0.2], ['Wexcombe', 0.2], [LATE, 0.99]])).toEqual([])
    expect(rows([announcement, ['Nordholm', 0.2], ['3 / 12', 0.2], ['Read more about it here: see all', 0.2]])).toEqual(
      []
    )
  })

  it('has no row that a rule leaves no other role, or of which a person or the source says what it is', () => {
    const list = ['Nordholm', 'Wexcombe', 'Old Mill'].map((name) => [name, 0.2] as const)
    const announced = [['The ferry calls at the following piers:', 0.9], ...list] as const
    expect(rows([...announced.slice(0, 2), ['Wexcombe', 0], ...announced.slice(3)])).toEqual([])
    expect(rows(announced, (at) => at !== 2)).toEqual([])
  })
})

describe('a list that begins as text', () => {
  const winners = [
    'Best lock – Nordholm',
    'Best bridge – Wexcombe',
    'Best weir – Arnholt',
    'Best pier – Old Mill',
    'Best quay – Sandby'
  ]

  it('goes on to its end where its rows are struck one by one without a step', () => {
    const list = winners.map((name, at) => [name, [0.8, 0.65, 0.5, 0.3, 0.12][at] ?? 0] as const)
    expect(rows([[LATE, 0.99], ...list])).toEqual([4, 5])
  })

  it('ends where a step parts what stands from what does not', () => {
    const list = winners.map((name, at) => [name, at < 2 ? 0.9 : 0.02] as const)
    expect(rows([[LATE, 0.99], ...list])).toEqual([])
  })

  it('begins with a row that is likely to be text', () => {
    const list = winners.map((name, at) => [name, [0.52, 0.45, 0.4, 0.3, 0.2][at] ?? 0] as const)
    expect(rows([[LATE, 0.99], ...list])).toEqual([])
  })
})
