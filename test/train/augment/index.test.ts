import { describe, expect, it } from 'vitest'
import { augmented } from '../../../src/train/augment/index.ts'
import type { Gold } from '../../../src/train/labelled-data.ts'

/** A page of a site, with boilerplate above and below its article. */
function page(site: string): Gold {
  const lines: (readonly [string, string])[] = [
    ['boilerplate', 'Home'],
    ['headline', `The dam at ${site} holds`],
    ...['first', 'second', 'third', 'fourth', 'fifth'].map(
      (nth) => ['body', `${site}: the ${nth} paragraph.`] as const
    ),
    ...['one', 'two', 'three', 'four', 'five', 'six'].map((nth) => ['boilerplate', `${site}: story ${nth}`] as const)
  ]
  return {
    id: site,
    domain: site,
    style: 'full',
    text: lines.map(([, text]) => text).join('\n\n'),
    labels: lines.flatMap(([role], at) => (at === 0 ? [role] : ['', role])),
    machine: false,
    body: null
  }
}

const PAGES = Array.from({ length: 120 }, (_, at) => page(`Site ${at}`))
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
