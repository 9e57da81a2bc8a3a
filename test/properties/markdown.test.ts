import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Converter, type Document, recordOf } from '../../src/index.ts'
import { FLAVOR_TABLE } from '../../src/write/markdown/flavors.ts'
import { frontFacts, frontMatter } from '../../src/write/markdown/front-matter.ts'
import { markdownOf } from '../support/fixtures.ts'
import { blocksIn, checkFrontMatter, expectedIn, proseIn, split } from '../support/parse-outputs.ts'
import { size } from '../support/size.ts'
import { dumpText, HOSTILE } from './texts.ts'

const converter = new Converter()

/** CommonMark replaces NUL, so that no parser can give it back; and a lone surrogate is no character. */
const wellFormed = (text: string) => Buffer.from(text).toString()
const printable = (text: string) => wellFormed(text.replaceAll('\0', ''))

async function check(text: string): Promise<void> {
  const result = converter.record(recordOf(printable(text), { name: 'dump.txt' }))
  const { yaml, body } = split(await markdownOf(result))
  expect(proseIn(body, result.document)).toEqual(expectedIn(result.document))
  checkFrontMatter(yaml, result.document)
}

describe('Markdown', () => {
  it('gives back the same paragraphs from texts of all sorts', async () => {
    await fc.assert(fc.asyncProperty(dumpText(), check), { numRuns: size({ short: 25, long: 250 }) })
  })

  it.each(HOSTILE)('lets the line %j be nothing but text', async (line) => {
    const prose = 'The council voted on Tuesday to keep the ferry running through the winter, its leader said.'
    const result = converter.record(recordOf(`A headline\n\n${prose}\n\n${line}\n\n${prose.replace('ferry', 'bus')}\n`))
    const { body } = split(await markdownOf(result))
    expect(proseIn(body, result.document)).toEqual(expectedIn(result.document))
    expect(blocksIn(body).filter((block) => block.endsWith('!'))).toEqual([])
  })
})

describe('front matter', () => {
  const document = converter.record(recordOf('x')).document

  /** The same title, description and name through both versions of YAML. */
  function throughYaml(value: string): unknown[] {
    const changed: Document = {
      ...document,
      headline: value,
      standfirst: value,
      authors: [value],
      source: { ...document.source, name: value }
    }
    const { yaml } = split(`${frontMatter(FLAVOR_TABLE.plain.fields(frontFacts(changed)))}\n`)
    return ['1.1', '1.2'].flatMap((version) => {
      const { title, description, author, source_file } = parse(yaml, { version: version as '1.1' | '1.2' })
      return [title, description, ...author, source_file]
    })
  }

  it.each([
    'no',
    'yes',
    'off',
    'null',
    '~',
    '1_000',
    '0x1f',
    '012',
    '1:30',
    '2021-03-04',
    '.inf',
    '=',
    '<<',
    '- a',
    'a: b',
    'a #b',
    '{a}',
    '[a]',
    '"',
    "'",
    '\\',
    '---',
    '...',
    '%TAG',
    '!x',
    '&x',
    '*x',
    '|',
    '>',
    '@',
    '`',
    'é\u0085\u2028\u2029\ufeff\u007f\u0000\u001b',
    '😀',
    '\ud83d',
    ' '
  ])('keeps %j a string under YAML 1.1 and 1.2', (value) => {
    expect(throughYaml(value).map((one) => wellFormed(one as string))).toEqual(Array(8).fill(wellFormed(value)))
  })

  it('keeps any string what it is under YAML 1.1 and 1.2', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        expect(throughYaml(value)).toEqual(Array(8).fill(value))
      }),
      { numRuns: size({ short: 30, long: 300 }) }
    )
  })
})
