import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { functionWords, LANGUAGES, LEXICON_KINDS, phrases } from '../../src/lexicon/index.ts'
import { findPhrases, wordsOf } from '../../src/lexicon/match.ts'

/** Kinds of one list for all languages, or with none in most. */
const APART = new Set(['agencies', 'am-pm', 'time-zones', 'name-particles', 'ordinals'])

test('the table of kinds names every folder, and nothing else but the words of the package', () => {
  const entries = readdirSync('src/lexicon', { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  expect([...folders].sort()).toEqual([...LEXICON_KINDS].sort())
})

test.each(LEXICON_KINDS.filter((kind) => !APART.has(kind)))('%s has every language', (kind) => {
  const languages = new Set(phrases(kind).map((phrase) => phrase.language))
  expect([...LANGUAGES].filter((language) => !languages.has(language))).toEqual([])
})

test('function words of at least fifteen languages', () => {
  expect(new Set([...functionWords().values()].flat()).size).toBeGreaterThanOrEqual(15)
})

test('every month has a number, and every language its twelve', () => {
  for (const { text, value } of phrases('months')) expect(Number(value), text).toBeGreaterThanOrEqual(1)
  for (const language of LANGUAGES) {
    const own = phrases('months').filter((phrase) => phrase.language === language)
    expect(new Set(own.map((phrase) => phrase.value)).size, language).toBe(12)
  }
})

test('the longest phrase is met first', () => {
  const hits = findPhrases('ui-control', wordsOf('Load more updates Back to top'))
  expect(hits.map((hit) => hit.phrase.text)).toEqual(['load more updates', 'back to top'])
})
