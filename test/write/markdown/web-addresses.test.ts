import { describe, expect, it } from 'vitest'
import { Converter, type Document, recordOf, toMarkdown } from '../../../src/index.ts'

const { document } = new Converter().record(
  recordOf('Dam holds\n\nThe dam at Harlow held through the night, the water agency said on Wednesday.\n')
)

/** The Markdown of a paragraph. */
async function written(text: string, flavor: 'plain' | 'jekyll' | 'pandoc' = 'plain'): Promise<string> {
  const blocks = document.blocks.map((block) => (block.role === 'body' ? { ...block, text } : block))
  const markdown = await toMarkdown({ ...document, blocks: blocks as Document['blocks'] }, { flavor })
  return markdown.trimEnd().split('\n').at(-1) ?? ''
}

describe('an address in the text stands in Markdown as it does in the dump', () => {
  it.each([
    'https://water.example/dam_report_2021.pdf',
    'https://water.example/search?year=2021&part=two&q=dam%20wall#page_3',
    'https://water.example:8080/a_b',
    'http://uni.example/~smith/a_b.html',
    'www.harlow.example/a_b',
    'https://wiki.example/Dam_(river)',
    'https://wiki.example/Übersicht_der_Talsperren',
    'https://wiki.example/大坝_(河)',
    'https://notes.example/@teller/dam_holds',
    'ftp://files.example/dam_wall/'
  ])('%s', async (address) => {
    for (const text of [`See ${address} for the figures.`, `See it (${address}).`, address])
      expect(await written(text)).toBe(text)
  })
})

describe('an address keeps the escapes that it needs', () => {
  it.each([
    ['emphasis', 'https://water.example/_next/_a_', 'https\\://water.example/\\_next/\\_a\\_'],
    ['a character reference', 'https://water.example/?a=1&copy;', 'https\\://water.example/?a=1\\&copy;'],
    ['a subscript', 'https://water.example/~a~', 'https\\://water.example/\\~a\\~'],
    ['a template', 'https://water.example/{{a}}', 'https\\://water.example/\\{\\{a}}'],
    ['marked text', 'https://water.example/a_b==c==', 'https\\://water.example/a\\_b\\=\\=c\\=\\=']
  ])('that would begin %s', async (_, text, markdown) => {
    expect(await written(text)).toBe(markdown)
  })

  it('where kramdown would pair two of them', async () => {
    expect(await written('https://a.example/5_c https://a.example/d_(e)')).toBe(
      'https://a.example/5_c https\\://a.example/d\\_(e)'
    )
  })
})

describe('what one program alone reads as markup is text to it', () => {
  it('a table of kramdown', async () => {
    expect(await written('Dams | Rivers \\| Lakes', 'jekyll')).toBe('Dams \\| Rivers \\\\\\| Lakes')
    expect(await written('Dams | Rivers')).toBe('Dams | Rivers')
  })

  it('a citation of Pandoc in an address', async () => {
    expect(await written('https://notes.example/@teller/dam', 'pandoc')).toBe('https://notes.example/\\@teller/dam')
    expect(await written('https://notes.example/@teller/dam')).toBe('https://notes.example/@teller/dam')
  })
})
