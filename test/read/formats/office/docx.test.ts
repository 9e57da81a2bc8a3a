import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'
import { docxOf, zipOf } from '../../../support/zip.ts'

const paragraph = (inside: string) => `<w:p>${inside}</w:p>`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

async function textOf(body: string): Promise<string> {
  const [record] = await goodOf([docxOf(body)], { name: 'story.docx' })
  return record?.text ?? 'no record'
}

describe('a Word document', () => {
  it('is read paragraph by paragraph', async () => {
    const body =
      paragraph(run('Dam holds')) + paragraph('') + paragraph(run('It held ') + run('through &amp; through.'))
    expect(await textOf(body)).toBe('Dam holds\n\nIt held through & through.\n')
  })

  it('keeps tabs, line ends and hyphens, and text in links, tables and boxes', async () => {
    const body =
      paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>') +
      paragraph(`<w:hyperlink>${run('link')}</w:hyperlink>`) +
      `<w:tbl><w:tr><w:tc>${paragraph(run('cell'))}</w:tc></w:tr></w:tbl>` +
      paragraph(`<w:r><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></w:r>${run('around')}`)
    expect(await textOf(body)).toBe('a\tb\nc-d\n\nlink\n\ncell\n\nbox\n\naround\n')
  })

  it('leaves out what was deleted, fields, and second forms', async () => {
    const body =
      paragraph(`${run('kept')}<w:del>${run('gone')}</w:del><w:r><w:instrText>PAGE</w:instrText></w:r>`) +
      paragraph(
        `<mc:AlternateContent><mc:Choice>${run('once')}</mc:Choice><mc:Fallback>${run('once')}</mc:Fallback></mc:AlternateContent>`
      )
    expect(await textOf(body)).toBe('kept\n\nonce\n')
  })

  it('is found where its package says that it is', async () => {
    const [record] = await goodOf([docxOf(paragraph(run('Dam holds')), 'word/document2.xml')])
    expect(record?.text).toBe('Dam holds\n')
  })

  it('of a vendor goes to that vendor’s reader', async () => {
    const lines = ['Dam holds', 'Ledger', 'May 2, 2019', 'Body', 'It held.', 'End of Document']
    const records = await goodOf([docxOf([...lines, ...lines].map((line) => paragraph(run(line))).join(''))])
    expect(records.map(({ source }) => [source.format, source.record])).toEqual([
      ['nexis-uni', 1],
      ['nexis-uni', 2]
    ])
  })

  it('that is a workbook, a presentation or another archive is refused by its name', async () => {
    const office = (part: string) => zipOf({ '[Content_Types].xml': '', [part]: '<x/>' })
    await expect(goodOf([office('xl/workbook.xml')])).rejects.toMatchObject({
      code: 'unsupported-format',
      message: expect.stringContaining('an Excel workbook')
    })
    await expect(goodOf([office('ppt/presentation.xml')])).rejects.toThrow('a PowerPoint presentation')
    await expect(goodOf([office('other.txt')])).rejects.toThrow('a ZIP archive')
  })

  it('that is cut anywhere is refused, and never read in part', async () => {
    const whole = docxOf(paragraph(run('Dam holds')))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 64, max: whole.length - 1 }), async (length) => {
        await expect(goodOf([whole.subarray(0, length)])).rejects.toMatchObject({
          code: expect.stringMatching(/^(?:unreadable|unsupported-format)$/)
        })
      }),
      { numRuns: 100 }
    )
  })

  it('that unpacks to very much, or is nested very deep, is refused before it fills the memory', async () => {
    const large = zipOf({ '[Content_Types].xml': '', 'word/document.xml': '<w:document/>' }, 2 ** 30)
    await expect(goodOf([large])).rejects.toMatchObject({ code: expect.stringMatching(/too-large|unreadable/) })
    await expect(goodOf([docxOf('<w:p>'.repeat(100_000))])).rejects.toMatchObject({ code: 'too-deep' })
  })

  it('expands no entities of its own', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    const files = { '[Content_Types].xml': '', 'word/document.xml': `${bomb}<w:p><w:t>x&b;</w:t></w:p>` }
    expect((await goodOf([zipOf(files)]))[0]?.text).toBe('x&b;\n')
  })
})
