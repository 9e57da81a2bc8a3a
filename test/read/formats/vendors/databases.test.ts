import { describe, expect, it } from 'vitest'
import { allOf, goodOf } from '../../../support/read-settings.ts'
import { toldIn } from '../../../support/told-records.ts'

const TEXT = ['Nine swans came back.', 'The tenth has not.']
const PROSE = TEXT.join('\n\n')
const answers = (by: string, published: (day: number) => string) =>
  [4, 5].map((day) => ({ title: `Swans return ${day}`, by, published: published(day), text: TEXT }))
const both = (record: (day: number) => string) => `${record(4)}\n\n${record(5)}\n`

describe('a NewsBank export', () => {
  const NUMBERED = (day: number) => `Copyright (c) 2006 Wexcombe Press\nRecord Number: 15050${day}0007`

  it.each([
    [
      'all of whose fields have labels',
      (day: number) =>
        `Paper: Wexcombe Courier (WX)\nTitle: Swans return ${day}\nDate: May ${day}, 2006\nPage: A${day}\nAuthor: Nora Pell\n\nArticle Text:\n${PROSE}\n${NUMBERED(day)}`
    ],
    [
      'whose paper, day and headline have none',
      (day: number) =>
        `Wexcombe Courier (WX)\nMay ${day}, 2006\nSection: Local\nPage: A${day}\nSwans return ${day}\nAuthor: Nora Pell\nStaff Writer\n\nArticle Text:\n\n${PROSE}\n\n${NUMBERED(day)}`
    ],
    [
      'whose text stands behind its label',
      (day: number) =>
        `Paper: Wexcombe Courier (WX)\nTitle: Swans return ${day}\nDate: May ${day}, 2006\nSection: Local\nPage: A${day}\nAuthor: Nora Pell\nText: ${PROSE}\nRecord Number: 15050${day}0007`
    ],
    [
      'with a label before the headline, and the service’s name',
      (day: number) =>
        `${day === 4 ? 'NewsBank: Access World News\n\n' : ''}Headline: Swans return ${day}\nWexcombe Courier (WX) - May ${day}, 2006\nAuthor/Byline: Nora Pell\nPage: A${day}\n\n${PROSE}\n\nRecord: 15050${day}0007`
    ]
  ])('%s is read record by record', async (_, record) => {
    expect(await toldIn(both(record))).toEqual(answers('Nora Pell', (day) => `May ${day}, 2006`))
    const [first] = await goodOf([both(record).replaceAll('\n', '\r\n')])
    expect(first?.facts).toMatchObject({ publication: 'Wexcombe Courier (WX)', page: 'A4' })
    expect(first?.source.id).toBe('1505040007')
  })

  it.each(['CITATION (APA STYLE)', 'Citation (aglc Style)'])('ends with how to cite it: %s', async (label) => {
    const record = (day: number) =>
      `Swans return ${day}\nMay ${day}, 2006 | Wexcombe Courier (WX)\nAuthor: Nora Pell | Section: Local | 60 Words\nPage: A${day}\n\n${PROSE}\n\nCopyright (c) 2006 Wexcombe Press\n\n${label}\nPell, N. (2006, May ${day}). Swans return. Available from NewsBank: https://infoweb.newsbank.com/apps/news/document-view?p=WORLDNEWS&docref=news/15050${day}0007.`
    expect(await toldIn(both(record))).toEqual(answers('Nora Pell', (day) => `May ${day}, 2006`))
    const records = await goodOf([both(record)])
    expect(records.map(({ source }) => source.id)).toEqual(['1505040007', '1505050007'])
    expect(records.flatMap(({ warnings }) => warnings.map(({ code }) => code))).toEqual(['records'])
  })
})

describe('a Gale export', () => {
  const END = (day: number) => `Source Citation\nPell, Nora. "Swans return."\n\nGale Document Number: GALE|A${day}`

  it.each([
    [
      'with a notice and an address below the text',
      (day: number) =>
        `Swans return ${day}\nAuthor: Nora Pell\nDate: May ${day}, 2006\nFrom: Wexcombe Courier(Issue 38,90${day})\nLength: 12 words\n\nFull Text: \n${PROSE}\n\nCopyright: COPYRIGHT 2006 Wexcombe Press\nhttp://www.wexcombe.example\n${END(day)}`
    ],
    [
      'without blank lines between its fields',
      (day: number) =>
        `Title: Swans return ${day}\nAuthor(s): Nora Pell\nPublication Details: Wexcombe Courier (May ${day}, 2006): News: pA${day}.\nSource: Gale OneFile.\nCopyright: COPYRIGHT 2006 Wexcombe Press\nFull Text: \n${PROSE}\n\n${END(day)}`
    ],
    [
      'with a headline that has no label',
      (day: number) =>
        `Swans return ${day}\nAuthor: Nora Pell\nDate: May ${day}, 2006\nFrom: Wexcombe Courier(Issue 38,90${day})\nNamed Work: The Swan\nLength: 12 words\n\nFull Text: \n${PROSE}\n\n${END(day)}`
    ],
    [
      'without a label above its text',
      (day: number) =>
        `Swans return ${day}\n\nAuthor: Nora Pell\nDate: May ${day}, 2006\nFrom: Wexcombe Courier(Issue 38,90${day})\n\nLength: 12 words\n\n${PROSE}\n\n${END(day)}`
    ]
  ])('%s is read record by record', async (_, record) => {
    expect(await toldIn(both(record))).toEqual(answers('Nora Pell', (day) => `May ${day}, 2006`))
    expect((await goodOf([both(record)]))[1]?.facts?.publication).toBe('Wexcombe Courier')
  })
})

describe('a Nexis Uni document with the numbers of its pages', () => {
  it('has headline and paper below them, and its text goes on over them', async () => {
    const record = (day: number) =>
      `Page ${day} of 9\n\nSwans return ${day}\nWexcombe Courier\nMay ${day}, 2021 Monday\n\nCopyright 2021 Wexcombe Press All Rights Reserved\n\nLength: 8 words\nByline: Nora Pell\n\nBody\n\n${TEXT[0]}\n\nPage ${day + 1} of 9\nSwans return ${day}\n\n${TEXT[1]}\n\nLoad-Date: May ${day}, 2021\n\nEnd of Document`
    expect(await toldIn(both(record))).toEqual(answers('Nora Pell', (day) => `May ${day}, 2021 Monday`))
    expect((await goodOf([both(record)]))[1]?.facts?.publication).toBe('Wexcombe Courier')
  })
})

it('an EBSCO record whose values stand below their labels is refused', async () => {
  const text =
    'Record: 1\nTitle:\n    Swans return.\nAuthors:\n    Pell, Nora\nAccession Number:\n    2W62W600001\nDatabase:\n    Newspaper Source\n\nNine swans came back.\n'
  await expect(allOf([text])).rejects.toThrow('an export of EBSCO')
})

describe('a Europresse export', () => {
  const story = (day: number, end: string) =>
    `Wexcombe Courier, no. 12${day}\nNews, Tuesday, May ${day}, 2021 282 words, p. A${day}\n\nSwans return ${day}\n\nNora Pell\n\n${PROSE}\n\n${end}`
  const NOTICE = (day: number) => `© 2021 Wexcombe Courier. All rights reserved.\nnews·2021050${day}·WC·0a1b2c${day}`

  it.each([
    ['with a number alone on its line', '', NOTICE],
    [
      'below a list of what was downloaded',
      'Sommaire\nDocuments sauvegardés • 2 documents\nWexcombe Courier\tMay 4, 2021\tSwans return\nWexcombe Courier\tMay 5, 2021\tSwans return\n\n',
      NOTICE
    ],
    ['with credits of pictures', '', (day: number) => `Illustration(s) :\n\nTom Ashby\n\n${NOTICE(day)}`]
  ])('%s is read record by record', async (_, before, end) => {
    const text = `${before}${story(4, end(4))}\n\n${story(5, end(5))}\n`
    expect((await toldIn(text)).map(({ title, by, text: own }) => [title, by, own])).toEqual(
      [4, 5].map((day) => [`Swans return ${day}`, 'Nora Pell', TEXT])
    )
    expect((await goodOf([text]))[0]?.facts).toMatchObject({
      publication: 'Wexcombe Courier',
      section: 'News',
      page: 'A4'
    })
  })
})

it('a Nexis Uni download whose list of titles was cut does not say how many records there are', async () => {
  const record = (day: number) =>
    `Swans return ${day}\n\nWexcombe Courier\n\nMay ${day}, 2021 Monday\n\nLength: 8 words\n\nBody\n\n${PROSE}\n\nLoad-Date: May ${day}, 2021\n\nEnd of Document`
  const text = `1. Swans return 4\n\nClient/Matter: -None-\n\n${both(record)}`
  expect((await toldIn(text)).map(({ title }) => title)).toEqual(['Swans return 4', 'Swans return 5'])
  expect((await goodOf([text]))[0]?.warnings.map(({ code }) => code)).not.toContain('records-missing')
})
