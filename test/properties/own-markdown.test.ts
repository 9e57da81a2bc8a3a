import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter, type Document, recordOf } from '../../src/index.ts'
import type { Result } from '../../src/write/writer.ts'
import { converted, fixture, fixtures, markdownOf } from '../support/fixtures.ts'
import { dumpText } from './texts.ts'

const converter = new Converter()

/**
 * Roles of the lines that stand under the head, with their letters: joints, bullets and numbers of lists may change,
 * the time of an update comes behind its heading, and byline and date are in the front matter.
 */
function standing({ blocks }: Document): string[] {
  return blocks
    .filter(({ role }) => role !== 'boilerplate')
    .map(
      ({ role, kind, text }) =>
        `${role} ${kind} ${text.replace(kind === 'list-item' ? /\P{L}/gu : /[^\p{L}\p{N}]/gu, '')}`
    )
    .filter((line) => !/^(?:headline|standfirst|byline|date (?!update))/.test(line))
    .sort()
}

async function readAgain(result: Result): Promise<Result> {
  return converted(Buffer.from(await markdownOf(result)), null)
}

/** A text without the lines that name what it was made of. */
const withoutSource = (markdown: string) => markdown.replace(/^source_\w+: .*\n/gm, '')

/** A text of nothing but what is struck leaves nothing to read again. */
const LEFT = fixtures().filter((name) => name !== 'only-boilerplate')

describe.each(LEFT)('the Markdown of %s, read again', (name) => {
  const first = () => converted(fixture(name, 'dump.txt'), 'dump.txt')

  it('has the same roles and kinds, and says the same', async () => {
    const [{ document }, again] = [await first(), await readAgain(await first())]
    expect(standing(again.document)).toEqual(standing(document))
    for (const fact of ['type', 'headline', 'standfirst', 'authors', 'dateline', 'published', 'modified'] as const)
      expect([fact, again.document[fact]]).toEqual([fact, document[fact]])
  })

  it('is written again as it was', async () => {
    const written = await markdownOf(await first())
    expect(withoutSource(await markdownOf(await readAgain(await first())))).toBe(withoutSource(written))
  })
})

describe('Markdown that stet wrote', () => {
  const RAW = `Ferry kept\n\nBy Ann Lowe\n\nThe council voted on Tuesday to keep the ferry, its leader said.\n\nShare this story\n`

  it('keeps what a person has put right: what stands there is not struck', async () => {
    const written = await markdownOf(converter.record(recordOf(RAW)))
    const { document } = await converted(Buffer.from(`${written}\nShare this story\n\n## Back to top\n`), null)
    expect(document.blocks.slice(-2).map(({ role }) => role)).toEqual(['body', 'subhead'])
  })

  it('is known by its generator alone', async () => {
    const written = await markdownOf(converter.record(recordOf(RAW)))
    const other = written.replace(/generator: .*/, 'generator: "stetson 1"')
    const { document } = await converted(Buffer.from(`${other}\nShare this story\n`), null)
    expect(document.blocks.at(-1)?.role).toBe('boilerplate')
    expect(document.byline).toBeNull()
  })

  it('takes names in any form that YAML has', async () => {
    const authors = async (yaml: string) => {
      const text = `---\n${yaml}\ngenerator: "stet 0.1.0"\n---\n\n# Ferry kept\n\nThe council voted on Tuesday.\n`
      return (await converted(Buffer.from(text), null)).document.authors
    }
    expect(await authors('author:\n  - "Ann Lowe"\n  - "Zo\\u00eb Marsh"')).toEqual(['Ann Lowe', 'Zoë Marsh'])
    expect(await authors('author:\n- Ann Lowe\n-  Zoë Marsh')).toEqual(['Ann Lowe', 'Zoë Marsh'])
    expect(await authors('author: [Ann Lowe, "Zoë Marsh"]')).toEqual(['Ann Lowe', 'Zoë Marsh'])
    expect(await authors('author: Ann Lowe')).toEqual(['Ann Lowe'])
  })

  it('is read without a fault, whatever it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(dumpText(), async (text) => {
        const first = converter.record(recordOf(Buffer.from(text.replaceAll('\0', '')).toString()))
        const body = standing(first.document).filter((line) => line.startsWith('body'))
        expect(standing((await readAgain(first)).document).filter((line) => line.startsWith('body'))).toEqual(body)
      }),
      { numRuns: 150 }
    )
  })
})
