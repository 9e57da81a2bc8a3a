import { describe, expect, it } from 'vitest'
import { isHtml } from '../../../../src/read/formats/corpora/html-text.ts'
import { allOf, goodOf } from '../../../support/read-settings.ts'

const PARAGRAPH = `The keepers of the weir at Arnholt read the gauge by hand every morning, and have done so since the mill was built.\n\n`

describe('HTML in a field', () => {
  it.each([
    ['a body of paragraphs', `<p>${PARAGRAPH}</p>\n`.repeat(5)],
    ['one paragraph in a pair of tags', `<p>${PARAGRAPH.repeat(20)}</p>`],
    ['lines parted by br', `${PARAGRAPH}<br>`.repeat(6)],
    ['links in the text', `${PARAGRAPH}<a href="https://example.org/">The mill</a> stands.\n`.repeat(4)]
  ])('is known: %s', (_, text) => expect(isHtml(text)).toBe(true))

  it.each([
    ['a lesson that names two tags', `${PARAGRAPH.repeat(12)}Put <p> before it and </p> behind it.\n\n${PARAGRAPH}`],
    ['a page with an element of code', `${PARAGRAPH.repeat(20)}<div class="gauge">\n<p>12 cm</p>\n</div>\n`],
    ['a sign for less than', 'Levels < 3 and > 2 are usual.'],
    ['no tag', PARAGRAPH]
  ])('is not taken for it: %s', (_, text) => expect(isHtml(text)).toBe(false))
})

describe('a record with HTML', () => {
  const page = '<h2>Bridges</h2><p>The weir is <b>open</b>.</p><p>It closes at ten.</p>'
  const shown = 'Bridges\n\nThe weir is open.\n\nIt closes at ten.\n'
  const escaped = page.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

  it.each([
    ['in a line', 'jsonl', JSON.stringify({ id: 'a', text: page })],
    ['in a list', 'json', JSON.stringify([{ text: page }])],
    ['that was escaped once more', 'json', JSON.stringify([{ text: escaped }])],
    ['behind the marks of an editor', 'json', JSON.stringify([{ text: `<!-- wp:group -->${page}<!-- /wp:group -->` }])],
    ['as WordPress answers', 'json', JSON.stringify([{ title: { rendered: 'Weir' }, content: { rendered: page } }])],
    ['in a table', 'csv', `title,text\nWeir,"${page}"\n`]
  ])('is read as what it shows: %s', async (_, from, dump) => {
    const [record] = await goodOf([dump], { from })
    expect(record?.text).toBe(shown)
    expect(record?.marks?.get(1)).toEqual(['heading-2'])
  })

  it('that shows nothing, or nests without end, is bad, and the next is read', async () => {
    const deep = `${'<div>'.repeat(100_000)}</div>`
    const lines = [{ text: '<p></p><p></p>' }, { text: deep }, { text: page }].map((one) => JSON.stringify(one))
    const records = await allOf([lines.join('\n')], { name: 'x.jsonl' })
    expect(records.map((record) => ('error' in record ? record.error.code : record.text))).toEqual([
      'bad-record',
      'too-deep',
      shown
    ])
  })
})
