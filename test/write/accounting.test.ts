import { describe, expect, it } from 'vitest'
import { StetError } from '../../src/errors.ts'
import { Converter, recordOf } from '../../src/index.ts'
import type { Piece } from '../../src/tree/article.ts'
import { pieces } from '../../src/tree/visit.ts'
import { nonBlankLines } from '../../src/write/accounting.ts'
import { documentOf } from '../../src/write/document.ts'
import { converted, fixture } from '../support/fixtures.ts'
import { DUMP } from '../support/run-cli.ts'

const WRAPPED = fixture('hard-wrapped', 'dump.txt').toString()

function piecesIn(text: string): Piece[] {
  return [...pieces(new Converter().record(recordOf(text)).article)]
}

/** The code and line of the refusal, or `null` where there was none. */
function refusal(text: string, blocks: readonly Piece[]): { code: string; line: number | null } | null {
  try {
    nonBlankLines(text, 1, blocks)
    return null
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    return { code: error.code, line: error.line }
  }
}

describe.each([
  ['one line per block', DUMP],
  ['hard-wrapped', WRAPPED]
])('the recount before writing, on a dump that is %s', (_, text) => {
  const all = piecesIn(text)
  const middle = Math.floor(all.length / 2)

  it('passes what is whole', () => {
    expect(refusal(text, all)).toBeNull()
  })

  it.each([0, middle, all.length - 1])('refuses when block %i is dropped', (at) => {
    expect(refusal(text, all.toSpliced(at, 1))?.code).toBe('accounting')
  })

  it('refuses when a block is doubled', () => {
    expect(refusal(text, all.toSpliced(middle, 0, all[middle]))?.code).toBe('accounting')
  })

  it('refuses when two blocks are swapped', () => {
    const swapped = all.toSpliced(middle, 2, all[middle + 1], all[middle])
    expect(refusal(text, swapped)?.code).toBe('accounting')
  })

  it.each([
    ['has lost its last letter', (old: string) => old.slice(0, -1)],
    ['has gained a word', (old: string) => `${old} more`],
    ['has another letter in it', (old: string) => `X${old.slice(1)}`],
    ['has changed its case', (old: string) => old.toUpperCase()],
    ['has lost the space between two words', (old: string) => old.replace(' ', '')],
    ['is empty', () => '']
  ])('refuses when the text of a block %s', (_what, change) => {
    const altered = all.with(middle, { ...all[middle], text: change(all[middle].text) })
    expect(refusal(text, altered)).toEqual({ code: 'accounting', line: all[middle].line })
  })

  it('refuses when a block says it stands elsewhere', () => {
    const { position } = all[middle]
    const moved = { ...position, start: { ...position.start, offset: (position.start.offset ?? 0) + 1 } }
    expect(refusal(text, all.with(middle, { ...all[middle], position: moved }))?.code).toBe('accounting')
  })

  it('refuses when nothing is left of a text', () => {
    expect(refusal(text, [])?.code).toBe('accounting')
  })
})

describe('the recount of wrapped lines', () => {
  const wrapped = WRAPPED.replace('wrote down the\nweather', 'wrote down -\nthe weather').replace(
    'thought to have',
    'thought to\u00adhave'
  )

  it('passes dashes at the ends of lines and soft hyphens', () => {
    expect(refusal(wrapped, piecesIn(wrapped))).toBeNull()
  })
})

describe('a document', () => {
  it('is not made of an article that has lost a block', () => {
    const { article, document } = new Converter().record(recordOf(DUMP))
    const [head, body, end] = article.children
    const broken = {
      ...article,
      children: [head, { ...body, children: body.children.slice(1) }, end] as typeof article.children
    }
    const origin = { ...document, id: document.id, warnings: [], hints: [] }
    expect(() => documentOf(article, origin)).not.toThrow()
    expect(() => documentOf(broken, origin)).toThrow(StetError)
  })
})

describe('the recount of markup', () => {
  const prose = 'The bridge at Harlow opened on Monday, the county said, and it will stay open until the autumn.'
  const read = async (markdown: string) => (await converted(Buffer.from(markdown), 'dump.md')).document

  it.each([
    ['a character beyond the first plane', '# It is &#x1F600;&#128512; now', 'It is 😀😀 now'],
    ['a reference of two letters', '# A &fjlig;ord &copy; Harlow', 'A fjord © Harlow'],
    ['a reference to what shows nothing', '# A&shy;B &nbsp; C', 'AB C'],
    ['escapes of YAML', '---\ntitle: "It\\u2019s here \\U0001F600 \\xE9t\\xe9"\n---', 'It’s here 😀 été']
  ])('passes %s', async (_what, head, headline) => {
    expect((await read(`${head}\n\n${prose}\n`)).headline).toBe(headline)
  })
})
