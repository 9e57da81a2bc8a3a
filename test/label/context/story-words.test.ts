import { expect, it } from 'vitest'
import { observe } from '../../../src/label/observe.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const STORY = [
  'The keepers of the Arnholt weir read the gauge by hand every morning, and wrote the level into a ledger.',
  'Last winter Kerstin Aule, who looks after the ledger, found that forty years of pages had been soaked.',
  'The weir’s ledger is the longest record of any river in the county, and the council wants it copied.'
]
const BOX = [
  'Gardening: five bulbs to plant',
  'Recipes for cold evenings',
  'Win a weekend away',
  'Our podcasts',
  'Puzzles'
]
const GOES_ON =
  'Kerstin Aule said the ledger of the Arnholt weir would be copied before the winter, page by page, at the mill.'
const OTHER =
  'Plant the bulbs twice as deep as they are tall, water them well, and cover the bed against the first frost.'

/** The features of the last line, with the story and a box above it. */
function below(line: string) {
  const observed = observe(dumpOf([...STORY, ...BOX, line].join('\n\n')))
  const at = observed.count - 1
  const { storyAbove, namesAbove, prosePassed } = observed.context
  return { story: storyAbove[at] ?? 0, names: namesAbove[at] ?? 0, passed: prosePassed[at] ?? 0 }
}

it('sees that a story goes on under a box by the words and names that it takes up', () => {
  const own = below(GOES_ON)
  const other = below(OTHER)
  expect(own.story).toBeGreaterThan(other.story)
  expect(own.names).toBeGreaterThan(1)
  expect(other.names).toBeLessThan(2)
})

it('says how much of the prose stands above', () => {
  const observed = observe(dumpOf([...STORY, ...BOX, GOES_ON].join('\n\n')))
  const { prosePassed } = observed.context
  expect(prosePassed[0]).toBe(0)
  expect([...prosePassed]).toEqual([...prosePassed].sort((a, b) => a - b))
  expect(below(GOES_ON).passed).toBeGreaterThan(4)
})
