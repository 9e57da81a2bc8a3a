import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { functionWords, LANGUAGES, LEXICON_KINDS, phrases } from '../../src/lexicon/index.ts'
import { packTable } from '../../src/lexicon/load-table.ts'
import {
  findAllPhrases,
  findPhrases,
  isNumber,
  languageSetOf,
  languagesIn,
  phraseAt,
  wordsOf
} from '../../src/lexicon/match.ts'

/** Kinds with one list for all languages, or with lists for a few languages. */
const NOT_IN_EVERY_LANGUAGE = new Set(['agencies', 'am-pm', 'time-zones', 'name-particles', 'ordinals'])

test('the list of kinds names every folder of lists and no other', () => {
  const entries = readdirSync('src/lexicon/lists', { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  expect([...folders].sort()).toEqual([...LEXICON_KINDS].sort())
})

test.each(LEXICON_KINDS.filter((kind) => !NOT_IN_EVERY_LANGUAGE.has(kind)))('%s has every language', (kind) => {
  const languages = new Set(phrases(kind).map((phrase) => phrase.language))
  expect([...LANGUAGES].filter((language) => !languages.has(language))).toEqual([])
})

test('function words of at least fifteen languages', () => {
  expect(new Set([...functionWords().values()].flat()).size).toBeGreaterThanOrEqual(15)
})

test('every month has a number, and every language its twelve', () => {
  for (const { text, value } of phrases('months')) expect(Number(value), text).toBeGreaterThanOrEqual(1)
  for (const language of LANGUAGES) {
    const ofLanguage = phrases('months').filter((phrase) => phrase.language === language)
    expect(new Set(ofLanguage.map((phrase) => phrase.value)).size, language).toBe(12)
  }
})

test('the longest phrase is found first', () => {
  const hits = findPhrases('ui-control', wordsOf('Load more updates Back to top'))
  expect(hits.map((hit) => hit.phrase.text)).toEqual(['load more updates', 'back to top'])
})

/** A word, as a regular expression. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*|©|&/gu
const wordsByPattern = (text: string) =>
  text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('(c)', '©').match(WORD) ?? []

test('words are those that the expression finds, in any script', () => {
  const letters = fc.oneof(
    fc.constantFrom(..."aZé'’.-©&(c) ×÷ß½²ªşйمक字\u0301\u200d🎂𝒜٣Ⅷǅ…–"),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
    fc.string({ unit: 'binary', maxLength: 3 })
  )
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      expect(wordsOf(text)).toEqual(wordsByPattern(text))
    }),
    { numRuns: 3000 }
  )
  for (let code = 0; code < 0x3000; code++) {
    const text = `a${String.fromCharCode(code)}b.${String.fromCharCode(code)}`
    expect(wordsOf(text), text).toEqual(wordsByPattern(text))
  }
})

test('a number consists of digits alone, in any script', () => {
  for (const word of wordsOf('2021 2½ ½ ٣٤ Ⅷ a1 1a é ²x 1.5 x² 7²'))
    expect(isNumber(word), word).toBe(/^\p{N}+$/u.test(word))
})

test('the phrases of all kinds at once are those of each kind', () => {
  const words = wordsOf(
    'Share on Facebook | Read more: sign up for our newsletter © 2021 Skip to main content, Photo by AP'
  )
  const all = findAllPhrases(words)
  for (const kind of LEXICON_KINDS) expect(all.get(kind) ?? [], kind).toEqual(findPhrases(kind, words))
  expect(all.size).toBeGreaterThan(5)
})

test('each phrase of the lists is found by its own words', () => {
  for (const kind of LEXICON_KINDS) {
    for (const phrase of phrases(kind)) {
      const words = wordsOf(phrase.text)
      const hit = phraseAt(kind, words, 0)
      if (words.length > 0)
        expect(hit?.end === words.length && hit.readings, `${kind} ${phrase.text}`).toContainEqual(phrase)
    }
  }
})

test('each function word has its languages, and no other word has any', () => {
  for (const [word, languages] of functionWords()) expect(languagesIn(languageSetOf(word)), word).toEqual(languages)
  expect(languagesIn(languageSetOf('spillway'))).toEqual([])
})

test('the table that the build wrote is built from these lists', () => {
  expect(Buffer.compare(readFileSync('dist/lexicon.bin'), packTable())).toBe(0)
})
