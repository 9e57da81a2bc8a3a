import { describe, expect, it } from 'vitest'
import { Converter } from '../../../src/converter.ts'
import type { Document } from '../../../src/document/document.ts'
import { type InventedPage, PAGES } from './pages.ts'
import { STYLES } from './render.ts'

/** Shares of the article's words that a dump keeps, and of what it keeps that are the article's. */
const LEAST = 0.97

async function documentOf(text: string): Promise<Document> {
  for await (const [one] of new Converter().convert(text)) if (one?.ok === true) return one.result.document
  throw new Error('the dump was not read')
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function goldWords({ blocks }: InventedPage): string[] {
  const kept = blocks.filter(({ element }) => ['paragraph', 'item', 'heading'].includes(element))
  return kept.flatMap(({ runs }) => runs.flatMap((run) => wordsIn(typeof run === 'string' ? run : run.link)))
}

/** How many words two lists have in common, each as often as it stands in both. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  return a.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
}

describe.each(PAGES)('$name', (page) => {
  const gold = goldWords(page)

  it.each(Object.keys(STYLES))('comes out with its headline and its text from %s', async (style) => {
    const document = await documentOf(STYLES[style]?.(page) ?? '')
    const words = wordsIn(document.text)
    expect(document.headline).toBe(page.title)
    expect(shared(words, gold) / gold.length).toBeGreaterThanOrEqual(LEAST)
    expect(shared(words, gold) / words.length).toBeGreaterThanOrEqual(LEAST)
  })

  it.each(Object.keys(STYLES))('has whole paragraphs in %s', async (style) => {
    const { text } = await documentOf(STYLES[style]?.(page) ?? '')
    const paragraphs = text.split(/\n+/).map((paragraph) => wordsIn(paragraph).join(' '))
    const wanted = page.blocks
      .filter(({ element }) => element === 'paragraph')
      .map(({ runs }) => wordsIn(runs.map((run) => (typeof run === 'string' ? run : run.link)).join('')).join(' '))
    expect(wanted.filter((paragraph) => paragraphs.includes(paragraph)).length / wanted.length).toBeGreaterThanOrEqual(
      0.8
    )
  })
})
