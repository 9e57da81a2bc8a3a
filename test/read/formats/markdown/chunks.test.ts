import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { markdownEvidence } from '../../../../src/read/formats/markdown/block-marks.ts'
import { markdownChunks } from '../../../../src/read/formats/markdown/chunks.ts'
import { parseMarkdown } from '../../../../src/read/formats/markdown/parse.ts'
import { goodOf } from '../../../support/read-settings.ts'
import { size } from '../../../support/size.ts'

const whole = unified().use(remarkParse).use(remarkFrontmatter)

/** What the markup says of the lines, read in one and in the smallest pieces. */
async function check(text: string): Promise<void> {
  const once = markdownEvidence(whole.parse(text), text)
  const pieces = markdownEvidence((await parseMarkdown(text, 0)).root, text)
  for (const what of ['marks', 'joins', 'texts'] as const)
    expect([...pieces[what]].sort()).toEqual([...once[what]].sort())
}

const LINES = [
  '# Dam holds',
  '## A _subhead_',
  'Crews close the gap before the melt.',
  'They *said* so, **twice**, [here](http://example.org) and [there][a].',
  '- a bullet',
  '  that goes on',
  '* * *',
  '1. first',
  '2. second',
  '> a quote',
  '> - in a list',
  '    indented',
  '\tindented by a tab',
  '```',
  '~~~ sh',
  '<!-- a remark',
  'that ends -->',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '---',
  '===',
  '[a]: http://example.org "A title"',
  '[b]:',
  '![a picture][b]',
  'title: "x"',
  'ends in a break  ',
  '`code` and `more',
  ''
]

describe('Markdown in pieces', () => {
  it('reads as the whole does: texts of all sorts of lines', async () => {
    const lines = fc.array(fc.constantFrom(...LINES, '', ''), { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n', '\r'), (some, eol) => {
        // Behind indented code the parser takes a list that does not begin with 1 for text, against CommonMark.
        fc.pre(!/(?: {4}|\t)indented.*\n{2,}(?:.*\n)*?2\. /.test(some.join('\n')))
        return check(some.join(eol))
      }),
      { numRuns: size({ short: 400, long: 4_000 }) }
    )
  })

  it('reads as the whole does: fixtures', async () => {
    for (const name of readdirSync('fixtures').filter((one) => one.includes('markdown')))
      for (const file of readdirSync(`fixtures/${name}`).filter((one) => one.startsWith('dump.')))
        await check(readFileSync(`fixtures/${name}/${file}`, 'utf8'))
  })

  it('are the text, end to end', () => {
    const text = LINES.join('\n\n')
    const pieces = markdownChunks(text, 0)
    expect(pieces.length).toBeGreaterThan(10)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    for (const { offset, line } of pieces) expect(text.slice(0, offset).split('\n')).toHaveLength(line)
  })

  it('that are not read are said to be so, and are there as they are written', async () => {
    const [record] = await goodOf([Buffer.from(`# Dam holds\n\n${'> '.repeat(2_000)}a\n\nIt *held*.\n`)], {
      from: 'markdown'
    })
    expect(record.warnings).toEqual([
      { code: 'markup-unread', message: expect.any(String), place: { line: 3, lineEnd: 4 } }
    ])
    expect(record.text).toContain('> > > a')
    expect([...(record.texts ?? [])]).toEqual([
      [1, 'Dam holds'],
      [5, 'It held.']
    ])
  })
})

describe('quotes and items within each other on one line', () => {
  it.each(['1. ', '> ', '- ', '* ', '+ ', '12) ', '> 1. - ', '\t> '])(
    'a thousand times are taken as they are written, and what stands around them is read: %j',
    async (sign) => {
      const text = `# Dam holds\n\n${sign.repeat(1_500)}a\n\n## Below\n\n*It held.*\n`
      const { root, unread } = await parseMarkdown(text)
      expect(unread).toHaveLength(1)
      expect(unread[0]?.line).toBeLessThanOrEqual(3)
      expect(root.children.at(-1)?.type).toBe('paragraph')
      const [record] = await goodOf([text], { from: 'markdown' })
      expect(record?.warnings.map(({ code }) => code)).toContain('markup-unread')
    }
  )

  it.each(['- '.repeat(200), '* '.repeat(200), '> > > - a', '1. - a', '-'.repeat(300)])(
    'as people write them are read: %j',
    async (line) => {
      expect((await parseMarkdown(`# Dam\n\n${line}\n`)).unread).toEqual([])
    }
  )
})
