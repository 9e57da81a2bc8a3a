import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter, type Document, recordOf } from '../../src/index.ts'
import type { Result } from '../../src/write/writer.ts'
import { converted, fixture, fixtures, markdownOf } from '../support/fixtures.ts'
import { size } from '../support/size.ts'
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

  it.each([
    ['a blank line in a list', 'author:\n\n  - "Ann Lowe"', ['Ann Lowe']],
    ['a comment in a list', 'author:\n  # the reporter\n  - Ann Lowe\n  # and\n  - Bo Marsh', ['Ann Lowe', 'Bo Marsh']],
    ['a comment behind an item', 'author:\n  - Ann Lowe # the reporter\n  - Bo Marsh', ['Ann Lowe', 'Bo Marsh']],
    ['a folded value', 'author: >-\n  Ann\n  Lowe', ['Ann Lowe']],
    ['a literal value', 'author: |\n  Ann Lowe\n  Bo Marsh', ['Ann Lowe', 'Bo Marsh']],
    ['a value that goes on', 'author: Ann\n  Lowe', ['Ann Lowe']],
    ['a quoted value that goes on', 'author: "Ann \\\n  Lowe"', ['Ann Lowe']],
    ['a list in brackets that goes on', 'author: [Ann Lowe,\n  Bo Marsh]', ['Ann Lowe', 'Bo Marsh']],
    ['a map', 'author:\n  name: Ann Lowe\n  beat: rivers', ['Ann Lowe']],
    ['a map in braces', 'author: {name: Ann Lowe}', ['Ann Lowe']],
    ['maps in a list', 'author:\n  - name: Ann Lowe\n  - Bo Marsh', ['Ann Lowe', 'Bo Marsh']],
    ['an alias', 'x: &a Ann Lowe\nauthor: *a', ['Ann Lowe']],
    ['aliases in a list', 'x: &a Ann Lowe\nauthor: [*a, Bo Marsh]', ['Ann Lowe', 'Bo Marsh']],
    ['a tag', 'author: !!str Ann Lowe', ['Ann Lowe']],
    ['a key of two lines', '? author\n: Ann Lowe', ['Ann Lowe']]
  ])('is read with %s among its fields, and every line stands', async (_, yaml, authors) => {
    for (const end of ['\n', '\r\n']) {
      const text = `---\ntitle: "Ferry kept"\n${yaml}\ngenerator: "stet 0.1.0"\n---\n\n# Ferry kept\n\nThe council voted on Tuesday.\n`
      const written = text.replaceAll('\n', end)
      const { document } = await converted(Buffer.from(written), null)
      expect(document.authors).toEqual(authors)
      expect(document.text).toBe('The council voted on Tuesday.')
      expect(document.stats.nonBlank).toBe(text.split('\n').filter((line) => line !== '').length)
    }
  })

  it.each([
    ['date: >-\n  2021-03-03', '2021-03-03', null],
    ['x: &d 2021-03-03\ndate: *d\nlastmod: *d', '2021-03-03', '2021-03-03'],
    ['date: 2021-03-03 # put right', '2021-03-03', null]
  ])('has its dates however they are written: %j', async (yaml, published, modified) => {
    const text = `---\n${yaml}\ngenerator: "stet 0.1.0"\n---\n\n# Ferry kept\n\nThe council voted on Tuesday.\n`
    const { document } = await converted(Buffer.from(text), null)
    expect([document.published, document.modified]).toEqual([published, modified])
  })

  it('takes a folded title of another program where no line says it', async () => {
    const text = '---\ntitle: >-\n  Ferry kept\n  again\ntags: [a]\n---\n\nThe council voted on Tuesday.\n'
    expect((await converted(Buffer.from(text), null)).document.headline).toBe('Ferry kept again')
  })

  it('is read without a fault, whatever it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(dumpText(), async (text) => {
        const first = converter.record(recordOf(Buffer.from(text.replaceAll('\0', '')).toString()))
        const body = standing(first.document).filter((line) => line.startsWith('body'))
        expect(standing((await readAgain(first)).document).filter((line) => line.startsWith('body'))).toEqual(body)
      }),
      { numRuns: size({ short: 15, long: 150 }) }
    )
  })
})
