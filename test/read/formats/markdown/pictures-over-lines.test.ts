import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter } from '../../../../src/index.ts'

const PARAGRAPH =
  'The lock keepers of Harlow voted on Tuesday to keep the weir open until the spring floods have passed.'

async function outcomeOf(picture: string) {
  const text = `# Harlow keeps its weir\n\n${PARAGRAPH}\n\n${picture}\n\n${PARAGRAPH}\n`
  for await (const [one] of new Converter({ from: 'markdown' }).convert(Buffer.from(text))) return one
  throw new Error('no document')
}

async function linesOfPicture(picture: string) {
  const one = await outcomeOf(picture)
  if (one?.ok !== true) throw new Error(JSON.stringify(one))
  const blocks = one.result.document.blocks.filter(({ text }) => text !== PARAGRAPH)
  return blocks.slice(1).map(({ line, lineEnd, text }) => [line, lineEnd, text])
}

describe("a picture's words over several lines stand on the lines where they are written", () => {
  it.each([
    ['broken by two spaces', '![The weir  \nin May](weir.jpg)'],
    ['broken by a backslash', '![The weir\\\nin May](weir.jpg)'],
    ['without a mark', '![The weir\nin May](weir.jpg)'],
    ['broken within emphasis', '![The *weir  \nin* May](weir.jpg)'],
    ['broken within code', '![The `weir\nin` May](weir.jpg)'],
    ['broken in a picture within', '![The ![weir  \nin](small.jpg) May](weir.jpg)'],
    ['broken in the address of a link within', '![The [weir](<a.html>\n"in") in May](weir.jpg)'],
    ['broken by CRLF', '![The weir  \r\nin May](weir.jpg)'],
    ['broken by a carriage return', '![The weir  \rin May](weir.jpg)']
  ])('%s', async (_, picture) => {
    expect(await linesOfPicture(picture)).toEqual([
      [5, 5, 'The weir'],
      [6, 6, 'in May']
    ])
  })

  it('with references for letters', async () => {
    expect(await linesOfPicture('![L&eacute;a  \nau caf&#233;](weir.jpg)')).toEqual([
      [5, 5, 'Léa'],
      [6, 6, 'au café']
    ])
  })

  it('within a paragraph', async () => {
    expect(await linesOfPicture('The weir, ![seen  \nfrom below](weir.jpg) in May')).toEqual([
      [5, 6, 'The weir, seen from below in May']
    ])
  })

  it('whatever markup they hold', async () => {
    const part = fc.constantFrom(
      '![',
      '](a)',
      '  \n',
      '\\\n',
      '\n',
      '`',
      '*',
      '<b',
      '>',
      '&eacute;',
      '&#10;',
      'é',
      'weir',
      'in'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 14 }), async (parts) => {
        const one = await outcomeOf(`![${parts.join('')}](weir.jpg)`)
        expect(one?.ok === false ? one.failure.error.code : null).not.toBe('accounting')
      }),
      { numRuns: 150 }
    )
  })
})
