import { describe, expect, it, vi } from 'vitest'
import { differencesOf } from '../../src/duplicates/differences.ts'
import { groupsOf, packSketch, SketchTable, sketchOf, unpackSketch } from '../../src/duplicates/index.ts'
import { shinglesOf } from '../../src/duplicates/shingles.ts'
import { containmentOf, isNear, similarityOf } from '../../src/duplicates/similarity.ts'
import type { Sketch } from '../../src/duplicates/sketch.ts'

/** A text of invented words that is the same for the same seed. */
function story(seed: number, words = 300): string {
  let state = seed * 7919 + 1
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % below
  }
  const syllables = ['ha', 'lo', 'mer', 'tin', 'dra', 'vel', 'sor', 'ke', 'pu', 'nim']
  return Array.from({ length: words }, () =>
    Array.from({ length: 1 + next(4) }, () => syllables[next(syllables.length)]).join('')
  ).join(' ')
}

const sketch = (text: string) => sketchOf(text) as Sketch

/** The groups of texts as lists of their numbers, whatever order they are added in. */
function grouped(texts: readonly string[], added = texts.map((_, at) => at), ids = texts.map((_, at) => `${at}`)) {
  const table = new SketchTable()
  for (const at of added) table.add(sketchOf(texts[at] ?? ''))
  const order = added.map((_, place) => place).sort((a, b) => (added[a] ?? 0) - (added[b] ?? 0))
  return groupsOf(
    table,
    added.map((at) => ids[at] ?? ''),
    order
  ).map(({ original, members }) => ({
    original: added[original],
    members: members.map((place) => added[place])
  }))
}

const wordsFrom = (text: string, from: number, to: number) => text.split(' ').slice(from, to).join(' ')

describe('a sketch', () => {
  it('is the same for the same words, however they are set', () => {
    const text = story(1)
    expect(sketchOf(`  ${text.toUpperCase().replaceAll(' ', '\n')} `)).toEqual(sketchOf(text))
    expect(sketchOf(' — … ')).toBeNull()
    expect(shinglesOf('three short words')).toHaveLength(1)
  })

  it('is packed into a short text and back, and anything else is none', () => {
    const one = sketch(story(2))
    expect(packSketch(one).length).toBeLessThan(300)
    expect(unpackSketch(packSketch(one))).toEqual(one)
    for (const odd of [packSketch(null), 'minhash-4-96:0:', 'other:3:AAAA', 12, null])
      expect(unpackSketch(odd)).toBeNull()
  })

  it('estimates the share of shingles in common and of what is contained', () => {
    const [one, other] = [story(3, 600), story(4, 600)]
    const half = sketch(`${wordsFrom(one, 0, 300)} ${wordsFrom(other, 0, 300)}`)
    expect(similarityOf(sketch(one).rows, half.rows)).toBeGreaterThan(0.2)
    expect(similarityOf(sketch(one).rows, half.rows)).toBeLessThan(0.47)
    expect(similarityOf(sketch(one).rows, sketch(other).rows)).toBeLessThan(0.05)
    const part = sketch(wordsFrom(one, 0, 240))
    const similarity = similarityOf(sketch(one).rows, part.rows)
    expect(containmentOf(similarity, sketch(one).shingles, part.shingles)).toBeGreaterThan(0.8)
  })

  it('works without spaces between words', () => {
    const text = '河口大坝的工人昨夜整晚加固溢洪道水利局周三表示春季融雪预计下周到达水库下游居民已经接到通知'
    expect(isNear(sketch(text), sketch(`${text}新闻`))).toBe(true)
    expect(
      isNear(sketch(text), sketch('市政府宣布新图书馆将于今年秋天在老火车站旁边开放欢迎所有读者前来参观借阅'))
    ).toBe(false)
  })
})

describe('groups', () => {
  const base = story(10, 400)
  const texts = [
    base,
    // An updated version: a paragraph more and some words changed.
    `${base.replace(/^(\S+ ){5}/, 'now it is said that ')} ${story(11, 60)}`,
    // A truncated copy.
    wordsFrom(base, 0, 180),
    story(12, 400),
    story(13, 20),
    story(14, 20)
  ]

  it('hold versions and truncated copies of one text, and nothing else', () => {
    expect(grouped(texts)).toEqual([{ original: 1, members: [0, 1, 2] }])
  })

  it('do not depend on the order in which documents are read', () => {
    expect(grouped(texts, [5, 2, 0, 4, 1, 3])).toEqual(grouped(texts))
  })

  it('hold copies with the same id, also of dumps without text', () => {
    expect(grouped(['', '', ''], [0, 1, 2], ['a', 'b', 'a'])).toEqual([{ original: 0, members: [0, 2] }])
  })

  it('join what a chain of versions joins', () => {
    const versions = [0, 80, 160].map((from) => wordsFrom(story(20, 900), from, from + 600))
    expect(grouped(versions)).toEqual([{ original: 0, members: [0, 1, 2] }])
  })

  it('take a thousand copies of one text in no more than linear comparisons', () => {
    const table = new SketchTable()
    for (let at = 0; at < 1000; at++) table.add(sketchOf(`${base} ${at}`))
    const looked = vi.spyOn(table, 'at')
    const order = Array.from({ length: 1000 }, (_, at) => at)
    const ids = order.map(String)
    expect(groupsOf(table, ids, order)[0]?.members).toHaveLength(1000)
    // Each comparison looks at two sketches.
    expect(looked.mock.calls.length / 2).toBeLessThan(2 * order.length)
  })
})

describe('differences', () => {
  const facts = { headline: 'Dam holds', byline: null, published: null, publication: null, language: 'en' }
  const base = story(30, 400)
  const original = { id: 'a', facts, sketch: sketch(base) }

  it.each([
    ['a copy', { id: 'a' }, base, ['copy']],
    [
      'the same text under another headline',
      { facts: { ...facts, headline: 'Dam stands' } },
      base,
      ['furniture', 'headline']
    ],
    ['a truncated copy', {}, wordsFrom(base, 0, 200), ['shorter']],
    ['a text that holds it', {}, `${base} ${story(31, 300)}`, ['longer']],
    [
      'another version',
      { facts: { ...facts, published: '2021-03-04' } },
      wordsFrom(base, 0, 380) + story(32, 30),
      ['text', 'published']
    ]
  ])('say of %s what it is', (_, change, text, differs) => {
    expect(differencesOf({ id: 'b', facts, sketch: sketch(text), ...change }, original).differs).toEqual(differs)
  })
})
