import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter } from '../../../../src/index.ts'

const TEXT = 'The keepers of the weir at Arnholt read the gauge by hand every morning, and wrote the level down.'

async function documentOf(text: string) {
  for await (const [one] of new Converter({ from: 'markdown' }).convert(Buffer.from(text)))
    if (one?.ok === true) return one.result.document
  throw new Error('no document')
}

const blocksOf = async (text: string) => (await documentOf(text)).blocks.map((block) => block.text)

describe('a list that is indented as far as code', () => {
  it.each([
    ['under a heading', '## Weirs\n\n    * [Start](/start)\n    * [Gauges](/gauges)\n'],
    ['with CRLF', '## Weirs\r\n\r\n    * [Start](/start)\r\n    * [Gauges](/gauges)\r\n'],
    ['with numbers', '## Weirs\n\n    1. [Start](/start)\n    2. [Gauges](/gauges)\n'],
    ['with blank lines between', '## Weirs\n\n    - [Start](/start)\n\n    - [Gauges](/gauges)\n'],
    ['behind the mark of an item', '* Weirs\n    *       * [Start](/start)\n      * [Gauges](/gauges)\n'],
    [
      'with numbers behind the mark of an item',
      '1. Weirs\n\n   -      1. [Start](/start)\n          2. [Gauges](/gauges)\n'
    ],
    ['with deeper items', '## Weirs\n\n    * [Start](/start)\n      * [Gauges](/gauges)\n']
  ])('is a list: %s', async (_, list) => {
    const blocks = await blocksOf(`# The dam\n\n${list}\n${TEXT}\n\n[The mill](/mill) stands.\n`)
    expect(blocks.join(' ')).not.toContain('](/')
    expect(blocks.some((block) => block.includes('Gauges'))).toBe(true)
  })

  it.each([
    ['indented code', '    const gauge = [1](2)\n    * gauge\n'],
    ['code behind the mark of an item', '*       const gauge = [1](2)\n'],
    ['a fence', '```\n    * [Start](/start)\n```\n'],
    ['a fence of tildes', '~~~\n    * [Start](/start)\n~~~\n']
  ])('is none: %s', async (_, code) => {
    const blocks = await blocksOf(`# The dam\n\n${TEXT}\n\n${code}\n${TEXT}\n\n[The mill](/mill) stands.\n`)
    expect(blocks.join(' ')).toContain('](')
  })

  it('loses no line, whatever stands around', async () => {
    const line = fc.constantFrom(
      '',
      '# A',
      '    * [a](/b)',
      '      * c',
      '    code',
      '```',
      '> * [a](/b)',
      '1. x',
      'word',
      '\t* [a](/b)',
      '  *      * [a](/b)'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const text = `# The dam\n\n${lines.join('\n')}\n\n[The mill](/mill) stands.\n`
        const { blocks } = await documentOf(text)
        const held = (line: number) => blocks.filter((block) => block.line <= line && line <= block.lineEnd).length
        for (const [at, written] of text.split('\n').entries()) if (written.trim() !== '') expect(held(at + 1)).toBe(1)
      }),
      { numRuns: 300 }
    )
  })
})
