import { describe, expect, it } from 'vitest'
import { convertedOf } from '../../../support/converted.ts'
import { goodOf } from '../../../support/read-settings.ts'

const textsOf = async (text: string) => (await goodOf([text])).map((record) => record.text.trim().split(/\n+/))

describe('NITF', () => {
  const nitf = (head: string, byline: string, content: string) =>
    `<?xml version="1.0"?><nitf><head>${head}</head><body><body.head><hedline><hl1>Swans return</hl1></hedline>${byline}</body.head><body.content>${content}</body.content></body></nitf>`

  it.each([
    [
      '<byline>By <person>NORA PELL</person><byttl>Wexcombe Press Writer</byttl></byline>',
      'By NORA PELL, Wexcombe Press Writer'
    ],
    [
      '<byline>By <person>NORA PELL</person>, <byttl>Wexcombe Press Writer</byttl></byline>',
      'By NORA PELL, Wexcombe Press Writer'
    ],
    ['<byline><byttl>From our correspondent</byttl></byline>', 'From our correspondent']
  ])('keeps what an author is apart from the name: %s', async (byline, said) => {
    const [record] = await goodOf([nitf('', byline, '<p>Nine swans came back.</p>')])
    expect(record?.facts?.byline).toBe(said)
  })

  it.each([
    ['<byline>By Nora Pell</byline><byline>By Arne Dahl</byline>', ['Nora Pell', 'Arne Dahl']],
    [
      '<byline>Von <person>Nora Pell</person></byline><byline>und <person>Arne Dahl</person></byline>',
      ['Nora Pell', 'Arne Dahl']
    ],
    ['<byline>By Nora Pell</byline><byline>By Nora Pell</byline>', ['Nora Pell']]
  ])('names the authors of several bylines: %s', async (bylines, authors) => {
    const text = `<nitf><body><body.head><hedline><hl1>Swans return</hl1></hedline>${bylines}</body.head><body.content><p>Nine swans came back to the pond on Monday, the council said.</p></body.content></body></nitf>`
    expect((await convertedOf(text))[0]?.authors).toEqual(authors)
  })

  it('has the paragraphs once that an archive writes twice, and the printed page', async () => {
    const head =
      '<meta name="dsk" content="Metropolitan Desk"/><meta name="print_page_number" content="12"/><meta name="print_section" content="A"/>'
    const lead = '<block class="lead_paragraph"><p>Nine swans came back.</p></block>'
    const whole = '<block class="full_text"><p>Nine swans came back.</p><p>The tenth has not.</p></block>'
    const text = nitf(head, '', lead + whole)
    expect(await textsOf(text)).toEqual([['Nine swans came back.', 'The tenth has not.']])
    expect((await goodOf([text]))[0]?.facts).toMatchObject({ section: 'Metropolitan Desk', page: 'A12' })
    const other = nitf('', '', lead.replace('Nine', 'Ten') + whole)
    expect((await textsOf(other))[0]).toHaveLength(3)
  })
})

describe('NewsML-G2', () => {
  const item = (creators: string) =>
    `<newsItem guid="x" xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Swans return</headline>${creators}</contentMeta><contentSet><inlineXML><html><body><p>Nine swans came back to the pond on Monday, the council said.</p></body></html></inlineXML></contentSet></newsItem>`

  it.each([
    [
      '<creator type="cpnat:person"><name>Nora Pell</name></creator><creator type="cpnat:person" literal="Arne Dahl"/>',
      ['Nora Pell', 'Arne Dahl']
    ],
    [
      '<creator type="person"><name>Nora Pell</name></creator><creator type="cpnat:organisation"><name>Wexcombe Press</name></creator>',
      ['Nora Pell']
    ],
    ['<creator qcode="code:WXP"><name>Wexcombe Press</name></creator>', []],
    ['<by>By Nora Pell</by><creator type="cpnat:person"><name>Desk Hand</name></creator>', ['Nora Pell']]
  ])('has people who created it for authors: %s', async (creators, authors) => {
    expect((await convertedOf(item(creators)))[0]?.authors).toEqual(authors)
  })
})

describe('a WordPress export', () => {
  const item = (type: string, content: string) =>
    `<item><title>Swans return</title><dc:creator><![CDATA[npell]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_type>${type}</wp:post_type></item>`
  const wxr = (...items: string[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><wp:author><wp:author_login><![CDATA[npell]]></wp:author_login><wp:author_display_name><![CDATA[Nora Pell]]></wp:author_display_name></wp:author>${items.join('')}</channel></rss>`

  it('has a paragraph where a blank line was typed, also in typed HTML, and the captions of pictures', async () => {
    const typed =
      'Nine <em>swans</em> came back.\n\nThe tenth has not.\r\n\r\n[caption id="a1" align="left"]<img src="a.jpg"/> A swan.[/caption]\n\n<h2>Bridge</h2>\nIt is closed.'
    expect(await textsOf(wxr(item('post', typed)))).toEqual([
      ['Nine swans came back.', 'The tenth has not.', 'A swan.', 'Bridge', 'It is closed.']
    ])
    const [document] = await convertedOf(wxr(item('post', typed)))
    expect(document?.captions.map(({ text }) => text)).toEqual(['A swan.'])
    expect(document?.authors).toEqual(['Nora Pell'])
  })

  it('says how many of its items are no articles', async () => {
    const [record] = await goodOf([
      wxr(item('attachment', ''), item('post', 'Nine swans came back.'), item('nav_menu_item', ''))
    ])
    expect(record?.warnings.map(({ message }) => message)).toContain(
      'found 1, and 2 item or entry that are no article: pictures, attachments, menus'
    )
  })
})

it('a NewsML message says which of its items are pictures', async () => {
  const item = (inner: string) =>
    `<newsItem guid="a"><contentMeta><headline>T</headline></contentMeta><contentSet>${inner}</contentSet></newsItem>`
  const text = `<newsMessage><itemSet>${item('<inlineData>Nine swans came back.</inlineData>')}${item('<remoteContent href="a.jpg"/>')}</itemSet></newsMessage>`
  expect((await goodOf([text]))[0]?.warnings.map(({ message }) => message)).toContain(
    'found 1, and 1 newsitem that is no article: pictures, attachments, menus'
  )
})

describe('a collection of the last century', () => {
  const doc = (fields: string) =>
    `<DOC>\n<DOCNO>A-1</DOCNO>\n${fields}\n<TEXT>\nNine swans came back.\n</TEXT>\n</DOC>\n`
  it.each([
    ['<DATE>910514\n</DATE>', { published: '1991-05-14' }],
    ['<HEADER>\n<DATE1> 3 March 1994 </DATE1>\n</HEADER>', { published: '3 March 1994' }],
    ['<PAGE>\nLondon Page 20 Photograph A swan (Omitted).\n</PAGE>', { page: '20' }],
    ['<SECTION>\n<P>\nReview; Page 7; Review Desk\n</P>\n</SECTION>', { page: '7' }]
  ])('has the fact of %j', async (fields, facts) => {
    expect((await goodOf([doc(fields)]))[0]?.facts).toMatchObject(facts)
  })

  it('does not take the number of a bulletin for its author', async () => {
    expect((await goodOf([doc('<AU> FBS-LAT-94-052 </AU>')]))[0]?.facts?.byline).toBeUndefined()
  })
})

it('a document whose title and address are attributes has them as its facts', async () => {
  const [record] = await goodOf([
    '<doc id="12" url="https://a.example/12" title="Swans">\nSwans\n\nNine swans came back.\n</doc>\n'
  ])
  expect(record?.facts?.title).toBe('Swans')
  expect(record?.source).toMatchObject({ id: '12', url: 'https://a.example/12' })
})

describe('records in an outermost element of an archive’s own', () => {
  const NITF = (at: number) =>
    `<nitf><body><body.head><hedline><hl1>Swans return ${at}</hl1></hedline></body.head><body.content><p>Nine swans came back.</p></body.content></body></nitf>`
  const ITEM = (at: number) =>
    `<newsItem guid="x${at}"><contentMeta><headline>Swans return ${at}</headline></contentMeta><contentSet><inlineXML><html><body><p>Nine swans came back.</p></body></html></inlineXML></contentSet></newsItem>`
  const DOC = (at: number) =>
    `<DOC>\n<DOCNO>${at}</DOCNO>\n<HEADLINE>Swans return ${at}</HEADLINE>\n<TEXT>\nNine swans came back.\n</TEXT>\n</DOC>`

  it.each([
    ['NITF', 'nitf', NITF],
    ['NewsML-G2', 'newsml', ITEM],
    ['TREC', 'trec', DOC]
  ])('are read: %s', async (_, format, record) => {
    const text = `<?xml version="1.0"?>\n<archive name="x">\n${[1, 2, 3].map(record).join('\n')}\n</archive>\n`
    const records = await goodOf([text])
    expect(records.map(({ source, facts }) => [source.format, facts?.title])).toEqual(
      [1, 2, 3].map((at) => [format, `Swans return ${at}`])
    )
    const [cut] = (await goodOf([text.replace('</archive>', '')])).slice(-1)
    expect(cut?.warnings.map(({ code }) => code)).toContain('incomplete-capture')
  })

  it('are none of a vocabulary with names that others have', async () => {
    for (const text of [
      '<add><doc><field name="text">Nine swans came back.</field></doc></add>',
      '<items><item><title>Swans</title><description>Nine came back.</description></item></items>'
    ])
      await expect(goodOf([text])).rejects.toMatchObject({ code: 'unsupported-format' })
  })
})
