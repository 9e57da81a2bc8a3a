import { describe, expect, it } from 'vitest'
import { isHtml } from '../../../../src/read/formats/corpora/html-text.ts'
import { looksLikeHtml, pageTags } from '../../../../src/read/formats/markup/page-tags.ts'
import { isMarkedUp } from '../../../../src/read/formats/markup/unread-markup.ts'

const tagsOf = (text: string) => [...pageTags(text)].map(({ name, ends }) => (ends ? `/${name}` : name))

describe('tags of a page', () => {
  it.each([
    ['<P class="a">One<br/>two</P>', ['p', 'br', '/p']],
    ['a < b, <name> and <pre>, <ring the bell>', []],
    ['<a href="x">', ['a']],
    ['<a href="x"', []]
  ])('of %j', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags)
  })

  it.each(['u', 'tr', 'td', 'figure'])('are the same for all that ask: %s', (name) => {
    const text = `<${name}>One</${name}>\n<${name}>two</${name}>\n<${name}>three</${name}>`
    expect([isHtml(text), looksLikeHtml(text), isMarkedUp(text)?.name]).toEqual([true, true, 'HTML'])
  })
})
