import { describe, expect, it } from 'vitest'
import { interrupted } from '../../../src/train/augment/interrupt.ts'
import type { Gold } from '../../../src/train/labelled-data.ts'
import { randomOf } from '../../../src/train/random.ts'

function page(site: string, gap: string): Gold {
  const lines: (readonly [string, string])[] = [
    ['boilerplate', 'Home'],
    ['headline', `The dam at ${site} holds`],
    ...['first', 'second', 'third', 'fourth', 'fifth'].map(
      (nth) => ['body', `${site}: the ${nth} paragraph.`] as const
    ),
    ...['one', 'two', 'three', 'four', 'five', 'six'].map((nth) => ['boilerplate', `${site}: story ${nth}`] as const)
  ]
  const parted = lines.flatMap((line, at) => (at === 0 || gap === '' ? [line] : [['', ''] as const, line]))
  return {
    id: site,
    domain: site,
    style: 'full',
    text: parted.map(([, text]) => text).join('\n'),
    labels: parted.map(([role]) => role),
    machine: false,
    body: null
  }
}

describe.each(['', 'blank lines'])('an article with boxes of another page, %s between its lines', (gap) => {
  const own = page('Arnholt', gap)
  const made = Array.from({ length: 40 }, (_, seed) => interrupted(own, [page('Brandmoor', gap)], randomOf(seed + 1)))
  const found = made.filter((gold) => gold !== null)

  it('keeps all its lines in their order', () => {
    expect(found.length).toBeGreaterThan(20)
    const written = own.text.split('\n').filter((line) => line !== '')
    for (const gold of found) {
      const lines = gold.text.split('\n')
      expect(gold.labels).toHaveLength(lines.length)
      expect(lines.filter((line) => line !== '' && !line.startsWith('Brandmoor') && written.includes(line))).toEqual(
        written
      )
    }
  })

  it('has boilerplate between its paragraphs, and text on both sides of it', () => {
    for (const { labels } of found) {
      const roles = labels.filter((label) => label !== '')
      const inside = roles.slice(roles.indexOf('body'), roles.lastIndexOf('body'))
      expect(inside).toContain('boilerplate')
      expect(roles.filter((role) => role === 'body')).toHaveLength(5)
    }
  })
})

it('is made of no article that is too short', () => {
  const short: Gold = { ...page('Arnholt', ''), text: 'A dam\nIt holds.', labels: ['headline', 'body'] }
  expect(interrupted(short, [page('Brandmoor', '')], randomOf(1))).toBeNull()
})
