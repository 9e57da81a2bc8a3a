import { describe, expect, it } from 'vitest'
import { short } from '../../../src/train/augment/short.ts'
import type { Gold } from '../../../src/train/labelled-data.ts'
import { randomOf } from '../../../src/train/random.ts'
import { labelledPage } from '../../support/labelled-page.ts'

const own = labelledPage('Arnholt', 1)
const made = Array.from({ length: 60 }, (_, seed) =>
  short(own, [labelledPage('Brandmoor', 1)], randomOf(seed + 1))
).filter((gold) => gold !== null)

const lineRoles = ({ text, labels }: Gold) =>
  text.split('\n').flatMap((line, at) => (line === '' ? [] : [{ line, role: labels[at] }]))

describe('a short article', () => {
  it('keeps the lines of its page in their order, with their roles, and adds boilerplate of the other page alone', () => {
    expect(made.length).toBeGreaterThan(20)
    const written = lineRoles(own)
    for (const gold of made) {
      let from = 0
      for (const { line, role } of lineRoles(gold)) {
        const at = written.findIndex((one, place) => place >= from && one.line === line && one.role === role)
        if (at >= from) from = at + 1
        else expect({ line: line.slice(0, 9), role }).toEqual({ line: 'Brandmoor', role: 'boilerplate' })
      }
    }
  })

  it('begins its text with a paragraph of the page, and ends it with one', () => {
    for (const { labels } of made) {
      const text = labels.filter((label) => label === 'body' || label === 'subhead')
      expect(text.length).toBeGreaterThan(1)
      expect(text.at(-1)).toBe('body')
    }
  })

  it('has boilerplate between its paragraphs in most cases, and none in some', () => {
    const interruptions = made.filter(({ labels }) => {
      const roles = labels.filter((label) => label !== '')
      return roles.slice(roles.indexOf('body'), roles.lastIndexOf('body')).includes('boilerplate')
    })
    expect(interruptions.length).toBeGreaterThan(made.length / 2)
    expect(interruptions.length).toBeLessThan(made.length)
  })

  it('is written with blank lines and without', () => {
    expect(made.some(({ labels }) => labels.includes(''))).toBe(true)
    expect(made.some(({ labels }) => !labels.includes(''))).toBe(true)
  })
})

it('is made of no page without a headline', () => {
  const headless: Gold = { ...own, labels: own.labels.map((label) => (label === 'headline' ? 'boilerplate' : label)) }
  for (let seed = 1; seed < 20; seed++) expect(short(headless, [own], randomOf(seed))).toBeNull()
})
