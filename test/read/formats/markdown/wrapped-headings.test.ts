import { describe, expect, it } from 'vitest'
import { Converter } from '../../../../src/index.ts'

async function blocksOf(text: string) {
  for await (const [one] of new Converter({ from: 'markdown' }).convert(Buffer.from(text)))
    if (one?.ok === true) return one.result.document.blocks.map(({ line, lineEnd, text }) => [line, lineEnd, text])
  throw new Error('no document')
}

const WRAPPED = `The ferry at Harlow opened again on Monday, the council said, after two years
of repairs that cost more than anybody in the town had expected at the time,
and more than the council had asked for when the work on the ferry was begun.

People had asked for the ferry to be kept, and a petition was signed by half
of the town, as the council was told by those who had gone from door to door
with it in the winter of the year in which the old ferry was taken out of use.

A new one is to be built in the yard at Selby, from plans that were drawn for
another river, and is to be moored at the old quay, where the lamps were taken
away in the spring and the steps have been closed to all but those who work at
the weir.
`
/** The same sentences, a paragraph on each line. */
const UNWRAPPED = WRAPPED.replace(/(\S)\n(?=\S)/g, '$1 ')

const TITLE = '# The council of Harlow keeps its ferry, and asks the towns on the river for'

describe('a heading that was wrapped with its text', () => {
  it.each([
    ['over two lines', `${TITLE}\nmoney`, 2, 'money'],
    [
      'over three lines',
      `${TITLE}\nshares of what it costs to have it painted and kept dry in the long months of\nthe winter`,
      3,
      'the winter'
    ],
    ['with CRLF', `${TITLE}\r\nmoney`, 2, 'money'],
    [
      'in another language',
      '# Der Rat von Harlow behält die Fähre und bittet die Städte am Fluss um ihren\nAnteil',
      2,
      'Anteil'
    ],
    ['with a question', `${TITLE}\nmoney?`, 2, 'money?']
  ])('is one block: %s', async (_, heading, last, end) => {
    const [block] = await blocksOf(`${heading}\n\n${WRAPPED}`)
    expect(block?.slice(0, 2)).toEqual([1, last])
    expect(block?.[2]).toMatch(new RegExp(`^[A-Z].* ${end.replace('?', '\\?')}$`))
  })

  it('keeps a link that begins in one of its lines and ends in the other', async () => {
    const heading =
      '## [The council of Harlow keeps its ferry, and asks the towns on its river for\nmoney](https://ledger.example/a)'
    const blocks = await blocksOf(`# Ferry\n\n${heading}\n\n${WRAPPED}`)
    expect(blocks[1]).toEqual([
      3,
      4,
      'The council of Harlow keeps its ferry, and asks the towns on its river for money'
    ])
  })

  it.each([
    ['a paragraph whose first word would have fitted', '# The council keeps its ferry\nIt asks for money', WRAPPED],
    ['a sentence that ends', `${TITLE}\nThe ferry is kept.`, WRAPPED],
    ['a paragraph of a text that is not wrapped', `${TITLE}\nmoney`, UNWRAPPED],
    ['what stands below a blank line', `${TITLE}\n\nmoney`, WRAPPED]
  ])('does not go on in %s', async (_, start, text) => {
    const [block] = await blocksOf(`${start}\n\n${text}`)
    expect(block?.slice(0, 2)).toEqual([1, 1])
  })
})
