import { describe, expect, it } from 'vitest'
import { Converter, type Document, stet, toText } from '../../../src/index.ts'

const TEXT = 'The dam at Harlow held through the night, the water agency said on Wednesday.'

async function documentOf(input: string): Promise<Document> {
  for await (const [one] of new Converter().convert(input)) if (one?.ok) return one.result.document
  throw new Error('no document')
}

describe('plain text', () => {
  it.each([
    [
      'headline, summary and authors of a record',
      { title: 'Dam holds', description: 'It rained all night', author: 'Ann Bell', text: TEXT },
      `Dam holds\n\nIt rained all night\n\nAnn Bell\n\n${TEXT}\n`
    ],
    [
      'a headline that the text has too, once',
      { title: 'Dam holds', text: `Dam holds\n\nBy Ann Bell\n\n${TEXT}` },
      `Dam holds\n\nBy Ann Bell\n\n${TEXT}\n`
    ],
    ['no summary that is the beginning of the text', { description: `${TEXT.slice(0, 30)}…`, text: TEXT }, `${TEXT}\n`]
  ])('has %s', async (_, record, expected) => {
    expect(await toText(await documentOf(`${JSON.stringify(record)}\n`))).toBe(expected)
  })

  it('has the headline of a row of a table', async () => {
    const document = await documentOf(`title,author,text\nDam holds,Ann Bell,"${TEXT}"\n`)
    expect(await toText(document)).toBe(`Dam holds\n\nAnn Bell\n\n${TEXT}\n`)
  })

  it('has no name above that a line of the text has', async () => {
    const text = `${TEXT}\n\nCrews went on with their work until the morning, it said.\n\nReporting by Ann Bell; editing by Jon Aske\n`
    expect(await toText(stet(text))).not.toMatch(/^Ann Bell/)
  })
})
