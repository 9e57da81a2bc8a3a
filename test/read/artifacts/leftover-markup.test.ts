import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../src/read/blocks/index.ts'
import { goodOf } from '../../support/read-settings.ts'

const BEFORE =
  'Harbour gets a new crane\n\nThe crane came on a barge from the south, and it took a morning to land it.\n\n'
const AFTER = '\n\nThe old crane will be sold in the spring, if anybody wants it, said the master.\n'

/** The blocks of a line between paragraphs, and the codes of what is said of it. */
async function read(line: string): Promise<{ texts: string[]; marks: string[]; codes: string[] }> {
  const [record] = await goodOf([`${BEFORE}${line}${AFTER}`])
  if (record === undefined) throw new Error('no record')
  const blocks = dumpOf(record.text, record).children.slice(2, -1)
  const codes = record.warnings.map(({ code }) => code)
  return { texts: blocks.map(({ text }) => text), marks: blocks.flatMap(({ marks }) => marks), codes }
}

describe('tags that were left in a text', () => {
  it.each([
    ['<p>It was paid for by the county.</p>', 'It was paid for by the county.'],
    ['<P class="lead">It was paid for<BR/>by the county.', 'It was paid for by the county.'],
    [
      'It was <b>paid</b> for by the <a href="https://port.example/a?b=c">county</a>.',
      'It was paid for by the county.'
    ],
    ['<div><p>It was <em>paid <strong>for</strong></em> by the county.</p></div>', 'It was paid for by the county.'],
    ['It was paid for<!-- box --> by the county.<style>p { color: red }</style>', 'It was paid for by the county.'],
    ['<img src="/a.png" alt="">It was paid for by the county.', 'It was paid for by the county.'],
    ['It was [b]paid[/b] for by the [url=https://port.example/]county[/url].', 'It was paid for by the county.'],
    ['[QUOTE]It was paid for by the county.[/QUOTE]', 'It was paid for by the county.'],
    ['[img]https://port.example/a.png[/img]It was paid for by the county.', 'It was paid for by the county.'],
    ['&lt;p&gt;It was paid for by the county.&lt;/p&gt;', 'It was paid for by the county.']
  ])('are none of it: %s', async (line, text) => {
    expect(await read(line)).toEqual({ texts: [text], marks: [], codes: ['markup-removed'] })
  })

  it('say of a line that it is a heading, or nothing', async () => {
    expect(await read('<h2>The old crane</h2>')).toEqual({
      texts: ['The old crane'],
      marks: ['heading-2'],
      codes: ['markup-removed']
    })
    expect(await read('</div></div>')).toMatchObject({ marks: ['field-other'], codes: ['markup-removed'] })
  })

  it.each([
    'In HTML a <p>paragraph</p> ends where the next begins, said the master.',
    'The tag `<br>` breaks a line, and "</p>" ends a paragraph, said the master.',
    '<a href="javascript:alert(1)">It was paid for by the county</a>, said the master.',
    'It was paid for by the county.<script>track("x")</script>',
    'It was paid <span class="a">for by the county, said the master of the port.'
  ])('stay with a warning where they are what a text is about, or do not end: %s', async (line) => {
    expect(await read(line)).toMatchObject({ texts: [line], codes: ['markup-unread'] })
  })

  it.each([
    'If a <b and c> d, the crane is too long, said the master of the port.',
    'Write to <maria@port.example>, said the master of the port.',
    'He said [i] that it was late and [b] that it was dear.'
  ])('are not seen in %s', async (line) => {
    expect(await read(line)).toEqual({ texts: [line], marks: [], codes: [] })
  })
})

const BASE64 = Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 89) % 251)).toString('base64')

describe('encoded data in a text', () => {
  it.each([
    ['a picture as an address', `data:image/png;base64,${BASE64}`, 1],
    ['a picture in Markdown', `![](data:image/png;base64,${BASE64})`, 1],
    ['one long line', BASE64, 1],
    ['lines of a message', (BASE64.match(/.{1,76}/g) ?? []).join('\n'), 6],
    ['lines with CRLF', (BASE64.match(/.{1,64}/g) ?? []).join('\r\n'), 7],
    [
      'a signature',
      `-----BEGIN PGP SIGNATURE-----\nVersion: 2\n\n${BASE64.slice(0, 60)}\n-----END PGP SIGNATURE-----`,
      4
    ],
    ['a file of uuencode', `begin 644 crane.png\nM${'A!"$'.repeat(15)}\n\`\nend`, 4]
  ])('is struck with a warning: %s', async (_, data, lines) => {
    const { marks, codes } = await read(data)
    expect(marks).toEqual(Array.from({ length: lines }, () => 'field-other'))
    expect(codes).toEqual(['encoded-data'])
  })

  it('is cut out of a paragraph', async () => {
    const { texts, codes } = await read(`It was paid for (data:image/gif;base64,${BASE64}) by the county.`)
    expect(texts).toEqual(['It was paid for () by the county.'])
    expect(codes).toEqual(['encoded-data'])
  })

  it.each([
    'https://port.example/cranes/the-old-crane-will-be-sold-in-the-spring-if-anybody-wants-it-2021',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
  ])('is not seen in %s', async (line) => {
    expect(await read(line)).toMatchObject({ texts: [line], codes: [] })
  })
})
