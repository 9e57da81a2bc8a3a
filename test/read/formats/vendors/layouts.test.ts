import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../../src/read/blocks/index.ts'
import type { SourceRecord } from '../../../../src/read/record/record.ts'
import { goodOf } from '../../../support/read-settings.ts'
import { exportOf, STORIES, type Story, storiesOf, VENDOR_EXPORTS } from '../../../support/vendor-exports.ts'

/** What a record says of its article: its title, its authors, and what its vendor calls the text. */
function toldBy(record: SourceRecord) {
  const { facts = {} } = record
  const blocks = dumpOf(record.text, record).children
  const isText = (mark: string | undefined) => mark === 'field-body' || mark === 'field-prose'
  const text = blocks.filter(({ marks }) => isText(marks[0])).map(({ text: said }) => said)
  return { title: facts.title, author: facts.authors?.[0] ?? facts.byline, text }
}

const answerOf = ({ headline, author, paragraphs }: Story) => ({ title: headline, author, text: [...paragraphs] })
const ANSWER = STORIES.map(answerOf)

/** Labels in bold and lines that close a record, as converters to Markdown write them. */
const inBold = (text: string) =>
  text.replace(/^(\p{Lu}[\p{L} ()-]+ ?:)/gmu, '**$1**').replace(/^(Document \S+)$/gm, '**$1**')

const LAYOUTS: readonly [name: string, change: (text: string) => string | Buffer][] = [
  ['with CRLF and a byte order mark', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['with CR alone', (text) => text.replaceAll('\n', '\r')],
  ['in windows-1252', (text) => iconv.encode(text.replaceAll('Media', 'Médias'), 'win1252')],
  ['in UTF-16', (text) => iconv.encode(text, 'utf16-le')],
  ['set in', (text) => text.replace(/^(?=.)/gm, '     ')],
  ['set in with no-break spaces', (text) => text.replace(/^(?=.)/gm, '\u00a0\u00a0')],
  ['set in with an ideographic space', (text) => text.replace(/^(?=.)/gm, '\u3000')],
  ['with no-break spaces alone', (text) => text.replaceAll(' ', '\u00a0')],
  ['set in with a tab', (text) => text.replace(/^(?=.)/gm, '\t')],
  ['with a blank line after each line', (text) => text.replace(/\n+/g, '\n\n')],
  ['as Markdown with labels in bold', inBold]
]

describe.each(VENDOR_EXPORTS)('an export of $format', (vendor) => {
  const read = async (text: string | Buffer) => {
    const records = await goodOf([text])
    expect(records.every(({ source }) => source.format === vendor.format)).toBe(true)
    return records.map(toldBy)
  }

  it.each(LAYOUTS)('is read %s', async (_, change) => {
    expect(await read(change(exportOf(vendor, STORIES)))).toEqual(ANSWER)
  })

  it('is read wrapped, as one record and as many', async () => {
    expect(await read(exportOf(vendor, STORIES, { width: 76 }))).toEqual(ANSWER)
    expect(await read(exportOf(vendor, STORIES.slice(0, 1)))).toEqual(ANSWER.slice(0, 1))
    expect(await read(exportOf(vendor, storiesOf(60), { width: 76 }))).toEqual(storiesOf(60).map(answerOf))
  })

  it('is read from two downloads in one file, also where a record comes twice', async () => {
    const both = exportOf(vendor, STORIES) + exportOf(vendor, STORIES.slice(0, 2))
    expect((await read(both)).map(({ title }) => title)).toEqual(
      [...ANSWER, ...ANSWER.slice(0, 2)].map(({ title }) => title)
    )
  })

  it('has a record without a text in its place', async () => {
    const [first, second, third] = STORIES as [Story, Story, Story]
    const records = await read(exportOf(vendor, [first, { ...second, paragraphs: [] }, third]))
    expect(records.map(({ title }) => title)).toEqual(ANSWER.map(({ title }) => title))
    expect(records[2]).toEqual(ANSWER[2])
  })

  it('that is cut says so', async () => {
    const text = exportOf(vendor, STORIES)
    const cut = text.slice(0, text.indexOf('The ovens are') + 30)
    const records = await goodOf([cut])
    expect(records).toHaveLength(STORIES.length)
    expect(records.at(-1)?.warnings.map(({ code }) => code)).toContain('incomplete-capture')
  })
})

describe('a ProQuest export in the interface’s language', () => {
  it.each([
    ['German', ['Titel', 'Autor', 'Titel der Publikation', 'Publikationsdatum', 'Volltext', 'ProQuest-Dokument-ID']],
    [
      'French',
      [
        'Titre ',
        'Auteur ',
        'Titre de publication ',
        'Date de publication ',
        'Texte intégral ',
        'ID du document ProQuest '
      ]
    ],
    [
      'Spanish',
      [
        'Título',
        'Autor',
        'Título de publicación',
        'Fecha de publicación',
        'Texto completo',
        'ID del documento de ProQuest'
      ]
    ]
  ])('has its records in %s', async (_, [title, author, publication, date, text, number]) => {
    const record = (at: number) =>
      `${'_'.repeat(60)}\n\n${title}: Weir ${at}\n\n${author}: Reed, Olav\n\n${publication}: Echo\n\n${date}: Mar 3, 2021\n\n${text}: It held on day ${at}.\n\nThey said.\n\n${number}: 12${at}\n\n`
    const records = await goodOf([[1, 2, 3].map(record).join('')])
    expect(records.map(({ source }) => [source.format, source.id])).toEqual(
      [1, 2, 3].map((at) => ['proquest', `12${at}`])
    )
    const body = (at: number) =>
      [...(records[at]?.marks ?? [])].filter(([, [mark]]) => mark === 'field-prose' || mark === 'field-body')
    expect(body(0).map(([line]) => records[0]?.texts?.get(line) ?? records[0]?.text.split('\n')[line - 1])).toEqual([
      'It held on day 1.',
      'They said.'
    ])
  })
})

describe('a Factiva headline that reads like a page’s number', () => {
  it.each(['Formula 1', 'Brexit 2021', '北の水門 1'])('is the headline: %s', async (headline) => {
    const text = `${headline}\n41 words\n3 March 2021\nFenn Echo\nFENN\nEnglish\n(c) 2021 Fenn Media\n\nIt held on day 1.\n\nDocument FENN000020210303eh3300001\n`
    const [record] = await goodOf([text])
    expect(record?.marks?.get(1)).toEqual(['field-headline'])
  })
})
