import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTable } from '../../src/lexicon/build-table.ts'
import { functionWords, LANGUAGES, LEXICON_KINDS, type LexiconKind, phrases } from '../../src/lexicon/index.ts'
import { packTable } from '../../src/lexicon/load-table.ts'
import {
  findPhrases,
  findPhrasesOf,
  isNumber,
  kindMask,
  languageSetOf,
  languagesIn,
  phraseAt,
  runsOf,
  wordsOf
} from '../../src/lexicon/match.ts'
import { firstWordOf } from '../../src/lexicon/tokenize.ts'

/** Kinds with one list for all languages, or with lists for a few languages. */
const NOT_IN_EVERY_LANGUAGE = new Set([
  'agencies',
  'am-pm',
  'time-zones',
  'name-particles',
  'name-suffixes',
  'ordinals',
  'place-particles',
  'surname-particles',
  // Of languages whose `and` has three letters and more.
  'surnames-in-and',
  // Of languages that have it behind the name.
  'place-closers',
  // Of languages in which a name begins with it.
  'family-names',
  'romanised-surnames',
  'words-like-names',
  // Of languages that write an `and` as a part of the next word.
  'and-prefixes',
  'names-in-and-prefixes',
  // Of countries that count years by them.
  'eras',
  // Of countries whose newspapers name editors below their texts.
  'editor-labels'
])

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

/** Letters of scripts without spaces, and a run of them. */
const UNSPACED = String.raw`[[\u0e01-\u0e4e\u3005\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]&&[\p{L}\p{N}\p{M}]]`
const RUN = String.raw`${UNSPACED}(?:${UNSPACED}|\p{M})*`
/** A word, as a regular expression. */
const IN_WORD = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`
const WORD = new RegExp(String.raw`(${RUN})|${IN_WORD}+(?:['’.\-]${IN_WORD}+)*|©|&`, 'gv')
const wordsByPattern = (text: string) =>
  [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll('(c)', '©')
      .replaceAll('i\u0307', 'i')
      .matchAll(WORD)
  ].flatMap(([word, run]) => {
    const letters = [...(run ?? '')]
    return letters.length < 2 ? [word] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
  })

test('words are those that the expression finds, in any script', () => {
  const letters = fc.oneof(
    fc.constantFrom(..."aZé'’.-©&(c) ×÷ß½²ªşİйمक字々〇ガไ\u0301\u200d🎂𝒜٣Ⅷǅ…–"),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
    fc.string({ unit: 'binary', maxLength: 3 })
  )
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      expect(wordsOf(text)).toEqual(wordsByPattern(text))
      const first = firstWordOf(text)
      if (first !== null) expect(first).toBe(wordsOf(text)[0] ?? '')
    }),
    { numRuns: 3000 }
  )
  for (let code = 0; code < 0x3000; code++) {
    const text = `a${String.fromCharCode(code)}b.${String.fromCharCode(code)}`
    expect(wordsOf(text), text).toEqual(wordsByPattern(text))
  }
})

test('a phrase is found inside a run of letters without spaces', () => {
  const found = (kind: LexiconKind, text: string) => findPhrases(kind, wordsOf(text)).map((hit) => hit.phrase.text)
  expect(wordsOf('本报记者 AI写作2026年3月')).toEqual(['本报', '报记', '记者', 'ai', '写作', '2026', '年', '3', '月'])
  expect(found('by-words', '本报特约通讯员王小河')).toContain('通讯员')
  expect(found('related', '■あわせて読みたい関連記事3選')).toEqual(['あわせて読みたい', '関連記事'])
  expect(found('months', '二〇二六年十二月三日')).toEqual(['十二月'])
  expect(found('copyright', '山田写真館より無断転載を禁じます。')).toContain('無断転載を禁じます')
})

test('a phrase without spaces is found as one word, where the words were cut by something else', () => {
  for (const [kind, run] of [
    ['published-words', '发布时间'],
    ['updated-words', '最終更新日時'],
    ['weekdays', '星期三']
  ] as const)
    expect(phraseAt(kind, [run, '2026'], 0)?.phrase.text).toBe(run)
  expect(runsOf('最終更新日時：2026年')).toEqual(['最終更新日時', '2026', '年'])
  expect(phraseAt('updated-words', ['最終更新日時です'], 0)).toBeNull()
})

test('words in Turkish capitals are those of the lists', () => {
  expect(phraseAt('ui-control', wordsOf('SAYFA YÜKLENİYOR'), 0)?.phrase.text).toBe('sayfa yükleniyor')
  expect(phraseAt('weekdays', wordsOf('SALI'), 0)?.readings.map(({ language }) => language)).toEqual(['tr'])
})

/** Languages of the lists beyond `LANGUAGES`, and kinds that each of them has. */
const MORE_LANGUAGES = [
  'ar',
  'cs',
  'da',
  'el',
  'fi',
  'hi',
  'hu',
  'id',
  'ja',
  'ko',
  'no',
  'pl',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh'
]
const COMMON_KINDS = [
  'advert',
  'by-words',
  'comments',
  'consent',
  'copyright',
  'credit-words',
  'job-titles',
  'live-words'
] as const
const DATE_KINDS = ['months', 'weekdays', 'published-words', 'updated-words', 'relative-times', 'read-time'] as const
const BOX_KINDS = [
  'continue-words',
  'navigation',
  'promo',
  'related',
  'section-label',
  'share',
  'subscribe',
  'ui-control'
] as const

test.each(MORE_LANGUAGES)('the lists of %s', (language) => {
  for (const kind of [...COMMON_KINDS, ...DATE_KINDS, ...BOX_KINDS])
    expect(
      phrases(kind).some((phrase) => phrase.language === language),
      kind
    ).toBe(true)
  const months = phrases('months').filter((phrase) => phrase.language === language)
  expect(new Set(months.map(({ value }) => value)).size).toBe(12)
})

test('a word that means two months in two languages is told by the language alone', () => {
  const values = new Map<string, Set<string | undefined>>()
  for (const { text, value } of phrases('months')) values.set(text, (values.get(text) ?? new Set()).add(value))
  expect([...values].filter(([, all]) => all.size > 1).map(([text]) => text)).toEqual([])
})

test('a number consists of digits alone, in any script', () => {
  for (const word of wordsOf('2021 2½ ½ ٣٤ Ⅷ a1 1a é ²x 1.5 x² 7²'))
    expect(isNumber(word), word).toBe(/^\p{N}+$/u.test(word))
})

test('the phrases of several kinds at once are those of each kind', () => {
  const words = wordsOf(
    'Share on Facebook | Read more: sign up for our newsletter © 2021 Skip to main content, Photo by AP'
  )
  const all = findPhrasesOf(kindMask(LEXICON_KINDS), words)
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

test('is not built where a kind of words has no list, or stands out of order', () => {
  const blocks = readFileSync('src/lexicon/words.txt', 'utf8').split('\n\n')
  const without = blocks.filter((block) => !block.startsWith('comments '))
  expect(() => buildTable(Buffer.from(without.join('\n\n')))).toThrow('expected lists of comments next')
})
