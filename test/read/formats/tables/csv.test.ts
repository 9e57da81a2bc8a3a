import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../../../src/read/inspect/index.ts'
import { isBad, type SourceRecord } from '../../../../src/read/record/record.ts'
import { allOf, chunksOf, goodOf, SETTINGS } from '../../../support/read-settings.ts'

const TABLE =
  'id,title,text\n1,Dam holds,"The dam held.\n\nCrews went home, at dawn."\n2,Ferry back,"She said ""yes""."\n'

describe('a table', () => {
  it.each([
    ['within a cell', 'She said \\"yes\\", twice.', 'She said "yes", twice.'],
    ['beside a line end', 'She said \\"yes\\".\nHe did not.', 'She said "yes".\nHe did not.'],
    ['and a backslash before another', 'It is in C:\\\\new, \\"yes\\" they said.', 'It is in C:\\new, "yes" they said.']
  ])('has quotation marks with a backslash before them, %s', async (_, cell, text) => {
    const records = await goodOf([`id,title,text\n1,Dam holds,"${cell}"\n2,Ferry back,"It held."\n`], { name: 'a.csv' })
    expect(records.map((record) => record.text)).toEqual([text, 'It held.'])
  })

  it('has a backslash at the end of a cell, where quotation marks are doubled', async () => {
    const records = await goodOf(['id,title,text\n1,Dam holds,"She said ""yes"" of C:\\"\n2,Ferry back,"It held."\n'])
    expect(records.map((record) => record.text)).toEqual(['She said "yes" of C:\\', 'It held.'])
  })

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|']
  ])('with %s has one record a row', async (_, delimiter) => {
    const written = ['id', 'title', 'text'].join(delimiter)
    const rows = [1, 2, 3].map((id) => [id, `Title ${id}`, `"Text${delimiter} ${id}\nsecond line"`].join(delimiter))
    const records = await goodOf([[written, ...rows].join('\n')])
    expect(records.map(({ source, text }) => [source.format, source.id, source.record, source.records, text])).toEqual(
      [1, 2, 3].map((id) => ['csv', String(id), id, 3, `Text${delimiter} ${id}\nsecond line`])
    )
  })

  it.each([
    ['as it is', TABLE],
    ['a byte order mark', `\ufeff${TABLE}`],
    ['CRLF', TABLE.replaceAll('\n', '\r\n')],
    ['a blank line first', `\n${TABLE}`],
    ['names in capitals', TABLE.replace('id,title,text', 'ID,Title,TEXT')],
    ['a line for Excel', `sep=,\n${TABLE}`],
    ['ends of several kinds', `${TABLE.slice(0, -1).replace('text\n', 'text\r\n')}\r`],
    ['names of several words', TABLE.replace('id,title,text', 'Doc ID,Title,Full text')],
    ['names with what they name', TABLE.replace('id,title,text', 'article_id,article_title,article_text')],
    ['names of stories', TABLE.replace('id,title,text', 'Story ID,Story Title,Story Text')],
    ['names in another language', TABLE.replace('id,title,text', 'id,Titre,Texte')],
    ['all quoted', TABLE.replace('id,title,text', '"id","title","text"')]
  ])('is read with %s', async (_, table) => {
    const records = await goodOf([table])
    expect(records.map(({ source }) => source.id)).toEqual(['1', '2'])
    expect(records.map(({ text }) => text.replaceAll('\r', ''))).toEqual([
      'The dam held.\n\nCrews went home, at dawn.',
      'She said "yes".'
    ])
  })

  it('in windows-1252 has its letters', async () => {
    const table = 'id;titel;text\n1;Über dem Damm;„Schön“ war es nicht, sagte die Bürgermeisterin – später.\n'
    const [record] = await goodOf([iconv.encode(table.repeat(1), 'windows-1252')], { encoding: 'windows-1252' })
    expect(record.text).toBe('„Schön“ war es nicht, sagte die Bürgermeisterin – später.')
  })

  it('takes the column that is asked for', async () => {
    const table = 'nr,title,story\n7,Dam,It held.\n8,Ferry,It sails.\n'
    const records = await goodOf([table], { textField: 'Story', idField: 'nr' })
    expect(records.map(({ source, text }) => [source.id, text])).toEqual([
      ['7', 'It held.'],
      ['8', 'It sails.']
    ])
  })

  it('without a column of texts is refused, with the columns it has', async () => {
    await expect(goodOf(['id,title,url\n1,Dam,x\n2,Ferry,y\n'])).rejects.toMatchObject({
      code: 'unsupported-format',
      message: expect.stringMatching(/"id", "title", "url".*--text-field/)
    })
    await expect(goodOf(['a,b,c\n1,2,3\n4,5,6\n7,8,9\n'])).rejects.toMatchObject({ code: 'unsupported-format' })
  })

  it('that is empty is said to be', async () => {
    for (const empty of ['', '\n', '\ufeff'])
      await expect(goodOf([empty], { from: 'csv' })).rejects.toMatchObject({
        code: 'unsupported-format',
        message: expect.stringMatching(/but the file is empty$/)
      })
  })

  it('goes on after a row that cannot be read', async () => {
    const records = await allOf(['id,text\n1,one\n2,two,three\n3,three\n'])
    expect(records.map((record) => (isBad(record) ? record.error.line : record.text))).toEqual(['one', 3, 'three'])
  })

  it('says that a cut file is cut', async () => {
    const records = await allOf([TABLE.slice(0, TABLE.indexOf('Crews'))], { name: 'x.csv' })
    expect(records).toMatchObject([{ error: { message: expect.stringContaining('may have been cut') } }])
  })

  it('is no prose with commas', async () => {
    const prose =
      'Dam, bridge and ferry\n\nThe dam held, the agency said, and crews went home.\n\nThe ferry, too, sails.\n'
    expect(await inspectFile(chunksOf(prose), SETTINGS)).toMatchObject({ format: 'text' })
  })

  it('gives for any part of a file the records that are whole in it, and no others', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', ' ', 'é'), maxLength: 12 })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.nat(), async (cells, cut) => {
        const head = 'id,text\n'
        const rows = cells.map((text, at) => `${at},${quoted(text)}\n`)
        const whole = head + rows.join('')
        const all = await goodOf([whole], { from: 'csv' })
        expect(all.map(({ text }) => text)).toEqual(cells)
        const part = whole.slice(0, head.length + (cut % (whole.length - head.length + 1)))
        const some = await allOf([part], { from: 'csv' })
        const good = some.filter((record) => !isBad(record)) as SourceRecord[]
        const complete = rows.filter((_, at) => part.length >= head.length + rows.slice(0, at + 1).join('').length)
        expect(good.slice(0, complete.length).map(({ text }) => text)).toEqual(cells.slice(0, complete.length))
        expect(some.length - complete.length).toBeLessThanOrEqual(1)
        // A cut that leaves a whole row by chance is told too.
        for (const { text, warnings } of good.slice(complete.length)) {
          expect(cells[complete.length].startsWith(text)).toBe(true)
          expect(warnings.map(({ message }) => message).join()).toContain('may have been cut')
        }
      }),
      { numRuns: 200 }
    )
  })

  it('does not blow up on very many columns or an endless quotation', async () => {
    expect(await allOf([`id,text\n${'x,'.repeat(100_000)}\n2,b\n`], { name: 'x.csv' })).toMatchObject([
      { error: { code: 'bad-record' } },
      { text: 'b' }
    ])
    expect(await allOf([`id,text\n1,"${'a\n'.repeat(100_000)}`], { name: 'x.csv' })).toHaveLength(1)
  })

  it('that were joined have the names of their columns again, which are no article', async () => {
    const table = (at: number) => `id,title,text\n${at},Dam holds,It held on day ${at}.\n`
    const all = await goodOf([[1, 2, 3].map(table).join('')], { name: 'x.csv' })
    expect(all.map(({ text }) => text)).toEqual([1, 2, 3].map((at) => `It held on day ${at}.`))
  })

  it.each([
    [
      'doubled quotation marks before a delimiter',
      'id;titel;text\n1;"Sie sagt ""ja""; er auch";"Es hielt; sagte sie."\n'
    ],
    ['names of columns in Japanese', '見出し,本文\n"北の水門","Es hielt; sagte sie."\n'],
    ['names of columns in Russian', 'заголовок;текст\n"Шлюз";"Es hielt; sagte sie."\n']
  ])('is known with %s', async (_, table) => {
    const all = await goodOf([table])
    expect(all.map(({ source, text }) => [source.format, text])).toEqual([['csv', 'Es hielt; sagte sie.']])
  })
})

describe('a table of a press monitor or a database of posts', () => {
  it.each([
    ['News Date,News Headline,Outlet Name,News Text\n', '3/13/2021,Swans return,Courier,Nine swans came back.\n'],
    ['post_date,post_title,outlet,post_content\n', '2021-03-13,Swans return,Courier,Nine swans came back.\n']
  ])('has its facts in columns of its own names: %s', async (head, row) => {
    const [record] = await goodOf([head + row], { name: 'a.csv' })
    expect(record?.facts).toMatchObject({
      title: 'Swans return',
      publication: 'Courier',
      published: expect.stringContaining('2021')
    })
  })

  it('without a column of texts is refused with the names that it has', async () => {
    await expect(goodOf(['Date,Headline,Hit Sentence\n3 May,Swans,nine swans\n'], { name: 'a.csv' })).rejects.toThrow(
      'it has "Date", "Headline", "Hit Sentence"'
    )
  })
})
