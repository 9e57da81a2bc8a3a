import { describe, expect, it } from 'vitest'
import { augmented } from '../../../src/train/augment/index.ts'
import type { Gold } from '../../../src/train/labelled-data.ts'
import { labelledPage } from '../../support/labelled-page.ts'

const PAGES = Array.from({ length: 120 }, (_, at) => labelledPage(`Site ${at}`))
const MADE = augmented(PAGES, 1)

/** Each written line behind its role. */
const tagged = ({ text, labels }: Gold) =>
  text.split('\n').flatMap((line, at) => (line === '' ? [] : [`${labels[at]}: ${line}`]))

describe('dumps made over', () => {
  it('have a role for each line that is written, and none for a blank one', () => {
    for (const { text, labels } of MADE) {
      const lines = text.split('\n')
      expect(labels.length).toBe(lines.length)
      expect(lines.filter((line, at) => (line === '') !== (labels[at] === ''))).toEqual([])
    }
  })

  it('without blank lines lose nothing else', () => {
    const unspaced = MADE.filter(({ style }) => style === 'lines')
    expect(unspaced.length).toBeGreaterThan(0)
    for (const gold of unspaced) {
      expect(gold.labels).not.toContain('')
      expect(tagged(gold)).toEqual(tagged(PAGES.find(({ domain }) => domain === gold.domain) as Gold))
    }
  })

  it('are the same from the same seed', () => {
    expect(augmented(PAGES, 1)).toEqual(MADE)
    expect(augmented(PAGES, 2)).not.toEqual(MADE)
  })
})
