import { describe, expect, it } from 'vitest'
import { interrupted } from '../../../src/train/augment/interrupt.ts'
import type { Gold } from '../../../src/train/labelled-data.ts'
import { randomOf } from '../../../src/train/random.ts'
import { labelledPage } from '../../support/labelled-page.ts'

describe.each([0, 1] as const)('an article with boxes of another page, %d blank lines between its lines', (gap) => {
  const own = labelledPage('Arnholt', gap)
  const made = Array.from({ length: 40 }, (_, seed) =>
    interrupted(own, [labelledPage('Brandmoor', gap)], randomOf(seed + 1))
  )
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
  const short: Gold = { ...labelledPage('Arnholt', 0), text: 'A dam\nIt holds.', labels: ['headline', 'body'] }
  expect(interrupted(short, [labelledPage('Brandmoor', 0)], randomOf(1))).toBeNull()
})
