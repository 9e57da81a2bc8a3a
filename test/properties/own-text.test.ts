import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter, recordOf, stet } from '../../src/index.ts'
import { text } from '../../src/write/plain-text.ts'
import type { Result } from '../../src/write/writer.ts'
import { converted, fixture, fixtures } from '../support/fixtures.ts'
import { dumpText } from './texts.ts'

const converter = new Converter()

const readAgain = (result: Result) => converted(Buffer.from(text.write(result, true)), null)

/** The lines of a role, in their order. */
const linesOf = ({ document }: Result, role: string) =>
  document.blocks.filter((block) => block.role === role).map((block) => block.text)

/** A text is known by the space below its headline: these have no headline above a text. */
const UNKNOWN = ['no-headline', 'only-boilerplate', 'only-one-paragraph']
const known = (result: Result) => text.write(result, true).includes('\n\n\n\n')

describe.each(fixtures().filter((name) => !UNKNOWN.includes(name)))('the plain text of %s, read again', (name) => {
  it('keeps headline and subheads, and nothing of it is struck', async () => {
    const first = await converted(fixture(name, 'dump.txt'), 'dump.txt')
    const again = await readAgain(first)
    for (const role of ['headline', 'subhead']) expect(linesOf(again, role)).toEqual(linesOf(first, role))
    expect(linesOf(again, 'boilerplate')).toEqual([])
    expect(text.write(again, true)).toBe(text.write(first, true))
  })
})

describe('plain text that stet wrote', () => {
  const RAW = 'Ferry kept\n\n\n\nThe council voted on Tuesday to keep the ferry.\n\nShare this story\n'
  const lastOf = async (dump: string) => (await converted(Buffer.from(dump), null)).document.blocks.at(-1)?.role

  it('keeps what stands in it, with any line ends', async () => {
    expect(await lastOf(RAW)).not.toBe('boilerplate')
    expect(await lastOf(RAW.replaceAll('\n', '\r\n'))).not.toBe('boilerplate')
    expect(await lastOf(RAW.replaceAll('\n', '\r'))).not.toBe('boilerplate')
    expect(await lastOf(`\ufeff${RAW}`)).not.toBe('boilerplate')
    expect(await lastOf(`${RAW}\n## first\n\n## second\n\nShare this story\n`)).not.toBe('boilerplate')
  })

  it.each([
    ['one blank line too few', RAW.replace('\n\n\n\n', '\n\n\n')],
    ['one blank line too many', RAW.replace('\n\n\n\n', '\n\n\n\n\n')],
    ['a second such space', `${RAW}\n\n\nShare this story\n`],
    ['a line right above the headline', `Harbour\n${RAW}`],
    ['a blank line above', `\n${RAW}`],
    ['a space at the end of a line', RAW.replace('ferry.', 'ferry. ')],
    ['two spaces between words', RAW.replace('council voted', 'council  voted')],
    ['a line of white space', RAW.replace('\n\nShare', '\n \nShare')]
  ])('is not taken for ours with %s', async (_, dump) => {
    expect(await lastOf(dump)).toBe('boilerplate')
  })

  it('is known in a file or a string of its own, not as a record of a corpus', async () => {
    expect(stet(RAW).blocks.at(-1)?.role).not.toBe('boilerplate')
    expect(await lastOf(JSON.stringify({ text: RAW }))).toBe('boilerplate')
  })

  it('loses nothing when it is read again, whatever it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(dumpText(), async (dump) => {
        const first = converter.record(recordOf(Buffer.from(dump.replaceAll('\0', '')).toString()))
        if (!known(first)) return
        expect(linesOf(await readAgain(first), 'boilerplate')).toEqual([])
      }),
      { numRuns: 150 }
    )
  })
})
