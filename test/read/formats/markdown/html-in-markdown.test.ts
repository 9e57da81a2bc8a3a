import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../../src/read/blocks/index.ts'
import { convertedOf } from '../../../support/converted.ts'
import { goodOf } from '../../../support/read-settings.ts'

const blocksOf = async (text: string) => {
  const [record] = await goodOf([text], { name: 'a.md' })
  return record === undefined ? [] : dumpOf(record.text, record).children
}
const said = async (text: string) =>
  (await blocksOf(text)).filter(({ marks }) => !marks.includes('page-furniture')).map((block) => block.text)

describe('HTML in Markdown', () => {
  it.each([
    ['a block', '<div class="note">\n<p>Nine swans came back.</p>\n</div>', ['Nine swans came back.']],
    ['a paragraph over lines', '<p>Nine swans\ncame <b>back</b>.</p>', ['Nine swans came back.']],
    [
      'paragraphs on one line',
      '<p>Nine swans came back.</p><p>The tenth has not.</p>',
      ['Nine swans came back. The tenth has not.']
    ],
    ['a comment', '<!-- more\n\n<p>No.</p> -->\n\nNine swans came back.', ['Nine swans came back.']],
    ['a script', '<script>\nlet a = 1 < 2\n</script>\n\nNine swans came back.', ['Nine swans came back.']],
    ['a tag over lines', '<div\n  class="note">\nNine swans came back.\n</div>', ['Nine swans came back.']],
    ['references', '<p>Swans &amp; ducks came&nbsp;back.</p>', ['Swans & ducks came back.']],
    ['a line break within a line', 'Nine swans came back<br>on Monday.', ['Nine swans came back on Monday.']],
    ['a table', '<table>\n<tr><td>Swans</td><td>9</td></tr>\n</table>', ['Swans 9']],
    ['a tag that is not closed', '<div><p>Nine swans came back.', ['Nine swans came back.']]
  ])('is read as a page shows it: %s', async (_, html, wanted) => {
    expect(await said(`# Swans\n\n${html}\n`)).toEqual(['Swans', ...wanted])
    expect(await said(`# Swans\n\n${html}\n`.replaceAll('\n', '\r\n'))).toEqual(['Swans', ...wanted])
  })

  it('has headings, items and captions', async () => {
    const text =
      '<h1>Swans</h1>\n\n<ul>\n<li>Nine came back.</li>\n</ul>\n\n<figure>\n<img src="a.jpg"/>\n<figcaption>A swan.</figcaption>\n</figure>\n'
    expect(
      (await blocksOf(text))
        .filter(({ marks }) => marks[0] !== 'page-furniture')
        .map(({ text: own, marks }) => [own, marks[0]])
    ).toEqual([
      ['Swans', 'heading-1'],
      ['Nine came back.', 'list-item'],
      ['A swan.', 'field-caption']
    ])
  })

  it('never stands with its tags in the text of an article', async () => {
    const [document] = await convertedOf(
      '<h2>Swans return</h2>\n<p>Nine swans came back to the pond on Monday, the county said.</p>\n<p>The tenth has not come <em>yet</em>, and nobody knows why.</p>\n',
      'a.md'
    )
    expect(document?.text).not.toMatch(/[<>]/)
    expect(document?.text).toContain('The tenth has not come yet')
  })
})
