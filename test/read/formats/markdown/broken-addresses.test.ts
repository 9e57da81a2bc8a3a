import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter } from '../../../../src/index.ts'
import { joinAddresses } from '../../../../src/read/formats/markdown/broken-addresses.ts'
import { linesOf } from '../../../support/accounting.ts'

async function blocksOf(text: string) {
  for await (const [one] of new Converter({ from: 'markdown' }).convert(Buffer.from(text)))
    if (one?.ok === true) return one.result.document.blocks.map((block) => [block.line, block.lineEnd, block.text])
  throw new Error('no document')
}

describe('an address that is broken over lines', () => {
  it.each([
    ['over two lines', '(https://ledger.example/a-\nb/c) on Wednesday.\n', 5, ' on Wednesday.'],
    ['over three lines', '(https://ledger.example/a-\nb-\nc) on Wednesday.\n', 6, ' on Wednesday.'],
    ['at the end of its paragraph', '(https://ledger.example/a-\nb/c)\n', 5, ''],
    ['with indented lines', '(https://ledger.example/a-\n  b/c)\n', 5, ''],
    ['with CRLF', '(https://ledger.example/a-\r\nb/c) on Wednesday.\r\n', 5, ' on Wednesday.']
  ])('is the address of its link: %s', async (_, address, last, more) => {
    const blocks = await blocksOf(`# Dam holds\n\nThe dam held, [the agency\nsaid]${address}\nCrews went home.\n\n`)
    expect(blocks[1]).toEqual([3, expect.any(Number), expect.stringContaining(`The dam held, the agency said${more}`)])
    expect(blocks[1]?.[1]).toBeGreaterThanOrEqual(last)
    expect(JSON.stringify(blocks)).not.toContain('ledger.example')
  })

  it.each(['[a](https://b.example/c\n"a title")', '[a](https://b.example/c)\n(d)', '[a](https://b.example/c d\ne)'])(
    'is none: %j',
    (text) => expect(joinAddresses(text)).toEqual({ text, emptied: [] })
  )

  it.each([
    ['in a line of code', '    ](https://ledger.example/a-\nb/c)\n'],
    ['over three lines from a line of code on', '    ](https://ledger.example/a-\nb\nc)](https:'],
    ['in a line that a tab sets in', '\t[the agency](https://ledger.example/a-\nb/c)\n']
  ])('is left %s', async (_, text) => {
    expect(joinAddresses(text)).toEqual({ text, emptied: [] })
    expect((await blocksOf(text)).length).toBeGreaterThan(0)
  })

  it('is the address of its link in an entry of a list within a list', () => {
    const { text } = joinAddresses('  * Dams\n      * [the agency](https://ledger.example/a-\nb/c)\n')
    expect(text).toContain('(https://ledger.example/a-b/c\n)')
  })

  it.each([
    ['in a heading', '## [The keepers](https://ledger.example/a-\nb/c)\n', 4],
    ['in a heading that goes on', '## On [keepers](https://ledger.example/a-\nb/c) and weirs\n', 4],
    ['over three lines of a heading', '### [The keepers](https://ledger.example/a-\nb-\nc)\n', 5]
  ])('belongs to its block %s', async (_, heading, last) => {
    const blocks = await blocksOf(
      `# Dam holds\n\n${heading}\nThe dam held, [the agency said](https://ledger.example/).\n`
    )
    expect(blocks[1]?.slice(0, 2)).toEqual([3, last])
    expect(JSON.stringify(blocks)).not.toContain('ledger.example')
    expect(blocks[1]?.[2]).toMatch(/^(?:The keepers|On keepers and weirs)$/)
  })

  it('is joined with the same number of lines, and the same letters', () => {
    const part = fc.constantFrom('](https://a-', '\n', '\r\n', 'b', ')', ' ', '(', '"', '[c', '  ', '> ', '- ', '# ')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        const joined = joinAddresses(text).text
        expect(linesOf(joined)).toHaveLength(linesOf(text).length)
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 2_000 }
    )
  })
})
