import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../src/read/blocks/index.ts'
import { recordOfText } from '../../../src/read/formats/plain-text.ts'
import { SETTINGS } from '../../support/read-settings.ts'

/** The text of each block. */
const blocks = (text: string) => {
  const record = recordOfText(text, SETTINGS)
  return dumpOf(record.text, record).children.map((block) => block.text)
}

const HEAD = 'From: A <a@example.org>\nSubject: Dam\nDate: Mon, 1 Mar 2021 10:00:00 +0000\n'
const DECLARED = `${HEAD}Content-Transfer-Encoding: quoted-printable\n\n`

const ENCODED = [
  'The water agency said that the dam at Harlow held through the night =E2=80=',
  '=93 and that all roads over it would be open again on Wednesday, when the r=',
  'epairs to the spillway begin, which the county had called for since Janua=',
  'ry.'
].join('\n')
const DECODED =
  'The water agency said that the dam at Harlow held through the night – and that all roads over it would be open again on Wednesday, when the repairs to the spillway begin, which the county had called for since January.'

describe('quoted-printable', () => {
  it.each([
    ['declared', DECLARED],
    ['declared in other letters', DECLARED.replace(/Content.*/, 'content-transfer-encoding: Quoted-Printable')],
    ['not declared, where nearly every long line shows it', ''],
    ['not declared, behind a header', `${HEAD}\n`]
  ])('is decoded where it is %s', (_, head) => {
    expect(blocks(`${head}${ENCODED}\n`).at(-1)).toBe(DECODED)
  })

  const LINKS = [
    'https://example.org/articleshow.cms?msid=90937797',
    'https://example.org/a?b=1&id=20482041',
    'see www.example.org/x?q=C0FFEE now'
  ]

  it.each(LINKS)('leaves an address as it is: %s', (link) => {
    const text = `Dam holds at Harlow\n\nThe agency gave the address ${link} for those who ask.\n\nkey=\nother=\n=41=42\n`
    expect(blocks(text).join('\n')).toContain(link)
    expect(blocks(DECLARED + text).join('\n')).toContain(link)
  })

  it.each([
    [
      'two lines end in a sign',
      `${'a line of prose that is long enough to count as one that is full\n'.repeat(8)}x=\ny=\n=41=42`
    ],
    ['a text is about it', 'The sign =E2=80=99 stands for an apostrophe, and =20 for a space,\nas in a=\nb=\n= =\n'],
    ['code assigns numbers', 'a=10\nb=20\nc=\nd=\ne=AF\n'],
    ['base64 ends in signs', 'SGVsbG8gd29ybGQ=\nSGVsbG8gd29ybGRzISE=\n=41=41\n']
  ])('is not found where %s', (_, text) => {
    expect(blocks(text).join(' ')).toBe(text.split(/\s+/).filter(Boolean).join(' '))
  })

  it('is not found where it is declared, but the text was decoded', () => {
    const text =
      'The water agency said that the dam at Harlow held through the night – and that x=20 roads over it would be open again.'
    expect(blocks(`${DECLARED}${text}\n`).at(-1)).toBe(text)
  })

  it('reads escapes of short lines where it is declared', () => {
    expect(blocks(`${DECLARED}Caf=C3=A9 am Flu=C3=9F\n`).at(-1)).toBe('Café am Fluß')
  })

  it('takes time in proportion to the text', () => {
    const seconds = (count: number) => {
      const text = DECLARED + '=E2=80=99=\n'.repeat(count)
      const start = process.cpuUsage()
      blocks(text)
      return process.cpuUsage(start).user / 1e6
    }
    seconds(10_000)
    const [small, large] = [seconds(20_000), seconds(80_000)]
    expect(large).toBeLessThan(12 * Math.max(small, 0.02))
  })
})

describe('a block of a message', () => {
  it.each([
    ['empty quoted lines first', '> \n> \n> The dam at Harlow held.\n> It rained.\n'],
    ['one empty quoted line', '>\n\n>\n\nThe dam held.\n'],
    ['a quote behind blank lines', 'He said:\n\n\n> \n> The dam held.\n\n\n>\n> It rained.\n'],
    ['quotes within quotes', '>> \n\n>> \n> \n>> The dam held.\n']
  ])('holds no blank line: %s', (_, body) => {
    const text = `${HEAD}\n${body}`
    const record = recordOfText(text, SETTINGS)
    const lines = text.split('\n')
    for (const { line, lineEnd } of dumpOf(record.text, record).children)
      expect(lines.slice(line - 1, lineEnd).filter((one) => one.trim() === '')).toEqual([])
  })
})
