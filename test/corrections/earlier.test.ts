import { describe, expect, it } from 'vitest'
import { Converter, recordOf } from '../../src/converter.ts'
import { type Correction, formatCorrection, parseCorrection } from '../../src/corrections/correction.ts'
import { earlierCorrections } from '../../src/corrections/earlier.ts'
import { type Document, stet } from '../../src/index.ts'

const TEXT = `Dam holds after night of rain

The dam at Harlow held through the night, the water agency said on Sunday, although the river rose by two metres.

Snow on the crest of the dam

Engineers had watched the wall since Friday, when the first cracks were seen near the eastern tower of the dam.
`
const PATH = 'harlow/dam.txt'
const CAPTION: Correction = {
  schema: 'stet/correction/1',
  document: stet(TEXT).id,
  source: PATH,
  line: 5,
  lineEnd: 5,
  text: ['Snow on the crest of the dam'],
  role: 'caption',
  kind: null,
  before: null,
  note: null,
  at: '2026-01-05T10:00:00Z',
  by: null
}
/** The day is another one, and there is a line more above. */
const LATER = TEXT.replace('Sunday', 'Monday').replace('\n\nThe', '\n\nBy Maria Teller\n\nThe')

function made(text: string, corrections: readonly Correction[], more: object = {}): Document {
  const record = recordOf(text)
  return new Converter({ corrections }).record({ ...record, path: PATH, ...more }).document
}
const roleAt = ({ blocks }: Document, line: number) => blocks.find((block) => block.line === line)?.role
const told = ({ warnings }: Document) =>
  warnings.filter(({ code }) => code.startsWith('correction')).map(({ code, line, message }) => [code, line, message])

describe('a correction of a dump that has changed', () => {
  it('holds for the lines that stand in it once, and says so', () => {
    const document = made(LATER, [CAPTION])
    expect(roleAt(document, 7)).toBe('caption')
    expect(told(document)).toEqual([
      [
        'correction-moved',
        7,
        'a correction of line 5 of an earlier text of this source holds here, too (“Snow on the crest of the dam”)'
      ]
    ])
  })

  it.each([
    ['are gone', LATER.replace('Snow on', 'Ice on')],
    ['stand there several times', `${LATER}\nSnow on the crest of the dam\n`]
  ])('is refused with a word where its lines %s', (_, text) => {
    const document = made(text, [CAPTION])
    expect(document.blocks).toEqual(made(text, []).blocks)
    expect(told(document)).toEqual([
      [
        'correction-not-applied',
        null,
        'a correction of line 5 of an earlier text of this source is not applied: this one has no such lines, or has them several times (“Snow on the crest of the dam”)'
      ]
    ])
  })

  it('holds for its own source alone', () => {
    for (const path of ['harlow/other.txt', null])
      expect(told(made(LATER, [CAPTION], { path })), String(path)).toEqual([])
    const { source: _, ...without } = CAPTION
    expect(told(made(LATER, [without]))).toEqual([])
  })

  it('gives way to a later one of any of the texts, and says nothing of what was replaced', () => {
    const at = '2026-01-06T10:00:00Z'
    const back = { ...CAPTION, role: null, at }
    expect(told(made(LATER, [back, CAPTION]))).toEqual([])
    const own = { ...CAPTION, document: stet(LATER).id, line: 7, lineEnd: 7 }
    expect(roleAt(made(LATER, [{ ...own, role: 'subhead', at }, CAPTION]), 7)).toBe('subhead')
    expect(made(LATER, [{ ...own, role: null, at }, CAPTION]).blocks).toEqual(made(LATER, []).blocks)
    const third = LATER.replace('Monday', 'Tuesday')
    expect(roleAt(made(third, [{ ...own, role: 'subhead', at }, CAPTION]), 7)).toBe('subhead')
  })

  it('is of the record with the same id, where its source holds several', () => {
    const origin = { id: `sha256:${'0'.repeat(64)}`, path: PATH, record: 'b', records: null }
    const corrections = new Map([[CAPTION.document, [{ ...CAPTION, record: 'b' }]]])
    expect(earlierCorrections(corrections, origin)).toHaveLength(1)
    expect(earlierCorrections(corrections, { ...origin, record: 'a' })).toEqual([])
    const unnamed = new Map([[CAPTION.document, [CAPTION]]])
    expect(earlierCorrections(unnamed, { ...origin, record: null })).toEqual([])
    expect(earlierCorrections(unnamed, { ...origin, record: null, records: 1 })).toHaveLength(1)
    expect(earlierCorrections(unnamed, { ...origin, id: CAPTION.document, records: 1 })).toEqual([])
  })
})

describe('a line of a file of corrections', () => {
  it('is the same line again, with and without a source', () => {
    const { source: _, ...without } = CAPTION
    for (const one of [CAPTION, without, { ...CAPTION, record: 'b' }]) {
      const line = formatCorrection(one)
      expect(formatCorrection(parseCorrection(line, 1))).toBe(line)
    }
    expect(formatCorrection(without)).not.toContain('source')
    expect(() => parseCorrection(JSON.stringify({ ...CAPTION, source: 7 }), 1)).toThrow('expected source to be a path')
  })
})
