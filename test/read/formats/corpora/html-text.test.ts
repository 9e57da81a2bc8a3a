import { describe, expect, it } from 'vitest'
import { isHtml } from '../../../../src/read/formats/corpora/html-text.ts'

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
