import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LEXICON_KINDS } from '../../src/lexicon/kinds.ts'
import { hasMoreWords, phraseAt, phraseAtStart, wordsOf } from '../../src/lexicon/match.ts'

const PIECE = fc.constantFrom(
  'By',
  'Par',
  'Aktualisiert',
  'Related',
  'stories',
  'ب',
  'إعداد',
  '本报记者',
  '一',
  'é',
  'İ',
  '12',
  '©',
  '(c)',
  '&',
  '’',
  '.',
  '-',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\n',
  '“',
  '…',
  '😀'
)
const TEXT = fc.array(PIECE, { maxLength: 30 }).map((pieces) => pieces.join(''))

it('counts as many words as it cuts out', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(20), (text, most) => {
      expect(hasMoreWords(text, most)).toBe(wordsOf(text).length > most)
    }),
    { numRuns: 1_000 }
  )
})

it('finds the phrases that texts begin with as it finds those of their words', () => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom(...LEXICON_KINDS), (text, kind) => {
      expect(phraseAtStart(kind, text)).toEqual(phraseAt(kind, wordsOf(text), 0))
    }),
    { numRuns: 2_000 }
  )
})
