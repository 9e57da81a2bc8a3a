import { describe, expect, test } from 'vitest'
import { signatureOf } from '../../../src/compose/byline/signature.ts'

describe('what signs a text with its day', () => {
  test.each([
    ['(Maria Teller, Jon Aske, 04.01.2026)', ['Maria Teller', 'Jon Aske'], '04.01.2026'],
    ['(Maria Teller, 4 January 2026)', ['Maria Teller'], '4 January 2026'],
    ['— Maria Teller and Jon Aske, January 4, 2026', ['Maria Teller', 'Jon Aske'], 'January 4, 2026'],
    ['Jana Peters/Ole Brix, 04.01.2026', ['Jana Peters', 'Ole Brix'], '04.01.2026'],
    ['(Ana Ruiz, Luis Vega, 4 de enero de 2026)', ['Ana Ruiz', 'Luis Vega'], '4 de enero de 2026'],
    ['Rui Tavares e Ana Lima – 4 de janeiro de 2026', ['Rui Tavares', 'Ana Lima'], '4 de janeiro de 2026'],
    ['[Luca Ferri, 4 gennaio 2026]', ['Luca Ferri'], '4 gennaio 2026'],
    ['(Jan de Boer / Pieter Smit, 4 januari 2026)', ['Jan de Boer', 'Pieter Smit'], '4 januari 2026'],
    ['Lena Holm och Erik Ek, 4 januari 2026', ['Lena Holm', 'Erik Ek'], '4 januari 2026'],
    ['mt/ja – 4 January 2026', [], '4 January 2026'],
    ['MT / JA 4 Jan 2026', [], '4 Jan 2026'],
    ['(jp, 4. Januar 2026)', [], '4. Januar 2026'],
    ['mt, ja – 4 janvier 2026', [], '4 janvier 2026']
  ])('is read: %s', (line, names, day) => expect(signatureOf(line)).toEqual({ names, day }))

  test.each([
    ['heads a comment', 'Jon Aske, 4 January 2026'],
    ['has no year', '(Maria Teller, Jon Aske, 4 January)'],
    ['names an office', '(Olga Brandt, mayor, 4 January 2026)'],
    ['names a source', '(Harbour Board, 4 January 2026)'],
    ['is a sentence', 'Maria Teller and Jon Aske married on 4 January 2026'],
    ['is a day alone', '(4 January 2026)'],
    ['is no day', 'mt/ja']
  ])('is no line that %s: %s', (_what, line) => expect(signatureOf(line)).toBeNull())
})
