import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../src/document/schema.ts'
import type { Document } from '../src/index.ts'
import { isUnsure } from '../src/tree/confidence.ts'
import { unaccounted } from './support/accounting.ts'
import {
  converted,
  dumpOf,
  fixture,
  fixtures,
  isLabellersDoubt,
  markdownOf,
  promised,
  tagsIn,
  tagsOf,
  withoutGenerator
} from './support/fixtures.ts'
import { checkFrontMatter, expectedIn, proseIn, split } from './support/parse-outputs.ts'

const validate = new Ajv2020.default({ allowUnionTypes: true }).compile(documentSchema)

/** The labeller's own doubts are part of the answer here; elsewhere they come and go with its weights. */
const WITH_DOUBTS: readonly string[] = ['wire-story', 'liveticker-de']

const linesOf = (rows: readonly { line: number | null; lineEnd: number | null }[]) =>
  rows.map(({ line, lineEnd }) => `${line}-${lineEnd}`)

describe.each(fixtures())('fixture %s', (name) => {
  const truth = fixture(name, 'dump.tagged').toString()
  const bytes = fixture(name, 'dump.txt')
  const answer = () => JSON.parse(fixture(name, 'document.json').toString()) as Document
  const result = () => converted(bytes, answer().source.name)

  it('has a tagged truth that gives back the dump', () => {
    expect(dumpOf(truth)).toBe(bytes.toString())
  })

  it('gets the role and kind of every line right', async () => {
    expect(tagsOf((await converted(bytes, 'dump.txt')).document)).toEqual(tagsIn(truth))
  })

  it('gives the whole document', async () => {
    const leftOut = WITH_DOUBTS.includes(name) ? undefined : isLabellersDoubt
    expect(promised((await result()).document, leftOut)).toEqual(promised(answer(), leftOut))
  })

  it('says of each unsure line that it is one, and of no other', async () => {
    const { blocks, warnings } = (await result()).document
    const said = warnings.filter(({ code }) => code === 'uncertain-role' || code === 'low-confidence')
    expect(linesOf(said)).toEqual(linesOf(blocks.filter(({ confidence }) => isUnsure(confidence))))
  })

  it('gives a document that the published schema accepts', async () => {
    validate((await result()).document)
    expect(validate.errors).toBeNull()
  })

  it('accounts for every line', async () => {
    expect(unaccounted(bytes.toString(), (await result()).document)).toEqual([])
  })

  it('gives the Markdown byte for byte', async () => {
    expect(withoutGenerator(await markdownOf(await result()))).toBe(
      withoutGenerator(fixture(name, 'article.md').toString())
    )
  })

  it('gives Markdown in which a parser finds the same paragraphs and front matter', async () => {
    const { document, article } = await result()
    const { yaml, body } = split(await markdownOf({ document, article }))
    expect(proseIn(body, document)).toEqual(expectedIn(document))
    checkFrontMatter(yaml, document)
  })
})

describe('the fixtures', () => {
  it('are at least twenty-two', () => {
    expect(fixtures().length).toBeGreaterThanOrEqual(22)
  })
})

describe('a line that may be either', () => {
  it('is met among odd lines, and said to be one', async () => {
    const odd = [
      'More to come',
      'Our team of reporters',
      'What we know so far about it',
      'Ask us anything',
      'Share your view of this'
    ]
    const doubts: unknown[] = []
    for (const first of odd) {
      for (const second of odd) {
        const text = `The dam held, the agency said on Monday.\n\n${first}\n\n${second}\n\nThe water fell in the night, it said.\n`
        const { blocks, warnings } = (await converted(Buffer.from(text), null)).document
        expect(linesOf(warnings.filter(isLabellersDoubt))).toEqual(
          linesOf(blocks.filter(({ confidence }) => isUnsure(confidence)))
        )
        doubts.push(...warnings.filter(isLabellersDoubt))
      }
    }
    expect(doubts.length).toBeGreaterThan(0)
  })
})

describe('boilerplate of every kind around an article', () => {
  const rows = fixture('boilerplate-kinds', 'lines.txt')
    .toString()
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split(' | ') as [string, string, ...string[]])
    .map(([kind, where, ...text]) => ({ kind, where, text: text.join(' | ') }))
  const frame = fixture('boilerplate-kinds', 'frame.tagged').toString().trimEnd().split('\n\n')

  it.each([...new Set(rows.map(({ kind }) => kind))])('strikes %s and nothing else', async (kind) => {
    const linesAt = (where: string) =>
      rows.filter((row) => row.kind === kind && row.where === where).map((row) => `boilerplate/${kind} | ${row.text}`)
    const parts = [
      ...linesAt('before'),
      ...frame.slice(0, 4),
      ...linesAt('inside'),
      ...frame.slice(4),
      ...linesAt('after')
    ]
    const tagged = `${parts.join('\n\n')}\n`
    const { document } = await converted(Buffer.from(dumpOf(tagged)), 'dump.txt')
    expect(tagsOf(document)).toEqual(tagsIn(tagged))
  })
})
