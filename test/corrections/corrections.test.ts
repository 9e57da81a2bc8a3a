import { describe, expect, it } from 'vitest'
import { Converter, recordOf } from '../../src/converter.ts'
import { correctionsOf, untagged } from '../../src/corrections/correct-tagged.ts'
import { type Correction, formatCorrection, parseCorrection } from '../../src/corrections/correction.ts'
import { groupCorrections, parseCorrections } from '../../src/corrections/corrections.ts'
import type { Document } from '../../src/document/document.ts'
import { stet } from '../../src/index.ts'
import { WRITERS } from '../../src/write/index.ts'

const TEXT = `Dam holds after night of rain

By Maria Teller
4 January 2026

The dam at Harlow held through the night, the water agency said on Sunday, although the river rose by two metres.

Snow on the crest of the dam

Engineers had watched the wall since Friday, when the first cracks were seen near the eastern tower of the dam.

Share this article

Volunteers filled sandbags until the morning, and the road to the village stayed open for most of the night.
`

const document = stet(TEXT)

function correction(line: number, role: Correction['role'], more: Partial<Correction> = {}): Correction {
  const text = TEXT.split('\n')[line - 1] as string
  const place = { document: document.id, line, lineEnd: line, text: [text] }
  return {
    schema: 'stet/correction/1',
    ...place,
    role,
    kind: null,
    before: null,
    note: null,
    at: null,
    by: null,
    ...more
  }
}

function corrected(corrections: readonly Correction[], text = TEXT): Document {
  return new Converter({ corrections }).record(recordOf(text)).document
}

const blockAt = ({ blocks }: Document, line: number) => blocks.find((block) => block.line === line)

describe('a correction', () => {
  it('is the role of its lines, with what the labeller decided beside it', () => {
    const own = blockAt(document, 8)
    expect(blockAt(corrected([correction(8, 'caption')]), 8)).toMatchObject({
      role: 'caption',
      kind: 'picture',
      confidence: 1,
      corrected: true,
      own: { role: own?.role, confidence: own?.confidence }
    })
  })

  it.each(['headline', 'standfirst', 'byline', 'date', 'subhead', 'body', 'caption', 'boilerplate'] as const)(
    'makes any line a %s',
    (role) => {
      for (const line of [1, 3, 6, 8, 12, 14])
        expect(blockAt(corrected([correction(line, role)]), line)?.role, `line ${line}`).toBe(role)
    }
  )

  it('has its kind where it names one', () => {
    const made = corrected([correction(14, 'boilerplate', { kind: 'promo' })])
    expect(blockAt(made, 14)).toMatchObject({ role: 'boilerplate', kind: 'promo' })
    expect(made.text).not.toContain('Volunteers')
  })

  it('is decided before the lines around it, and leaves no other block marked', () => {
    const made = corrected([correction(12, 'subhead')])
    expect(made.blocks.filter((block) => block.corrected)).toHaveLength(1)
    expect(made.blocks.map(({ text }) => text)).toEqual(document.blocks.map(({ text }) => text))
  })

  it('parts its lines from the paragraph that they stood in', () => {
    const wrapped =
      'Dam holds\n\nThe dam at Harlow held through the night, the water agency\nsaid on Sunday, although the river rose by two metres and\nAdvertisement for boots and coats, all at half of the price\nthe road to the village stayed open for most of the night,\nas the volunteers filled sandbags until the early morning.\n'
    const line = { document: stet(wrapped).id, line: 5, lineEnd: 5, text: [wrapped.split('\n')[4] as string] }
    const made = corrected([correction(1, 'boilerplate', { ...line, kind: 'advert' })], wrapped)
    expect(blockAt(made, 5)).toMatchObject({ role: 'boilerplate', lineEnd: 5 })
    expect(made.text).not.toContain('boots')
  })

  it('is taken back by a later one without a role', () => {
    const at = (second: number) => ({ at: `2026-01-05T10:00:0${second}Z` })
    expect(corrected([correction(8, 'caption', at(1)), correction(8, null, at(2))])).toEqual(document)
  })

  it('gives the same document in any order, and twice', () => {
    const one = correction(8, 'caption', { at: '2026-01-05T10:00:00Z' })
    const two = correction(8, 'subhead', { at: '2026-01-05T12:00:00+01:00' })
    const three = correction(12, 'body', { at: null })
    const made = corrected([one, two, three])
    expect(blockAt(made, 8)?.role).toBe('subhead')
    for (const order of [
      [three, two, one],
      [two, one, three, one],
      [one, one, three, two, two]
    ])
      expect(corrected(order)).toEqual(made)
  })

  it('is found where its lines have moved, and told where they are gone', () => {
    const moved = corrected([correction(8, 'caption', { line: 10, lineEnd: 10 })])
    expect(blockAt(moved, 8)?.role).toBe('caption')
    const gone = corrected([correction(8, 'caption', { text: ['No such line'] })])
    expect(gone.blocks).toEqual(document.blocks)
    expect(gone.warnings.find(({ code }) => code === 'correction-not-applied')?.message).toContain('line 8')
  })

  it('does nothing to another text', () => {
    expect(corrected([correction(8, 'caption', { document: `sha256:${'0'.repeat(64)}` })])).toEqual(document)
  })
})

describe('a file of corrections', () => {
  it('reads what is written', () => {
    const all = [
      correction(8, 'caption', { kind: 'picture', by: 'A. Reader', note: 'a “caption”' }),
      correction(1, null)
    ]
    const text = all.map((one) => `${formatCorrection(one)}\n`).join('\n')
    expect(parseCorrections(`\ufeff${text}`)).toEqual(groupCorrections(all))
  })

  it.each<[string, Partial<Record<keyof Correction | 'extra', unknown>>, string]>([
    ['another schema', { schema: 'stet/correction/9' }, 'schema'],
    ['no id', { document: 'a.txt' }, 'document'],
    ['a line that is none', { line: 0 }, 'line'],
    ['lines that end before they begin', { lineEnd: 7 }, 'lineEnd'],
    ['no text', { text: [] }, 'text'],
    ['a role that is none', { role: 'title' }, 'role'],
    ['a kind of another role', { kind: 'promo' }, 'kind'],
    ['a date without a time', { at: '2026-01-05' }, 'at'],
    ['a key that is none', { extra: 1 }, 'extra']
  ])('refuses %s, with the line', (_what, change, named) => {
    const line = JSON.stringify({ ...correction(8, 'caption'), ...change })
    expect(() => parseCorrections(`\n${line}\n`)).toThrow(expect.objectContaining({ code: 'bad-record', line: 2 }))
    expect(() => parseCorrection(line, 2)).toThrow(named)
  })

  it('refuses what is no JSON', () => {
    expect(() => parseCorrections('{"schema"')).toThrow(expect.objectContaining({ code: 'bad-json', line: 1 }))
  })
})

describe('corrected tagged text', async () => {
  const writer = await WRITERS.tagged()
  const record = recordOf(TEXT)
  const tagged = writer.write(new Converter().record(record), true)
  const made = { at: '2026-01-05T10:00:00Z', by: null }

  it('gives back the text that was tagged, and no corrections where nothing was changed', () => {
    expect(untagged(tagged)).toBe(TEXT)
    expect(correctionsOf(tagged, record, document, made)).toEqual([])
  })

  it('gives a correction for each block that was changed, and the same document as the tags', async () => {
    const changed = tagged
      .replace(/^\S+ +(?=\| Snow on)/m, 'caption/picture ')
      .replace(/^\S+ +(?=\| Dam holds)/m, 'subhead ')
    const found = correctionsOf(changed, record, document, made)
    expect(found.map(({ line, role, kind }) => ({ line, role, kind }))).toEqual([
      { line: 1, role: 'subhead', kind: null },
      { line: 8, role: 'caption', kind: 'picture' }
    ])
    const [read] = await goodOf(changed)
    const decisions = ({ blocks }: Document) =>
      blocks.map(({ role, kind, line, lineEnd }) => [role, kind, line, lineEnd])
    expect(read && decisions(read)).toEqual(decisions(corrected(found)))
  })
})

it('tagged text that is read and written again is the same', async () => {
  expect.assertions(1)
  const writer = await WRITERS.tagged()
  const text = writer.write(
    new Converter().record(recordOf(`\ufeff${TEXT.replace('\n\n', '\nbody | of the dam\n')}`)),
    true
  )
  for await (const batch of new Converter({ from: 'tagged' }).convert(text))
    expect(batch.map((one) => one.ok && writer.write(one.result, true))).toEqual([text])
})

/** The documents of a tagged text. */
async function goodOf(text: string): Promise<Document[]> {
  const documents: Document[] = []
  for await (const batch of new Converter({ from: 'tagged' }).convert(text))
    for (const one of batch) if (one.ok) documents.push(one.result.document)
  return documents
}
