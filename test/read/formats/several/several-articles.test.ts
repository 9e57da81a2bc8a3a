import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../../src/read/blocks/index.ts'
import { goodOf } from '../../../support/read-settings.ts'

const TEXT =
  'The ferry to Nordholm has been running again since Tuesday, when divers had finished checking the channel.'
const DATED = (at: number) =>
  `Ferry returns, part ${at}\n\nBy Edith Calloway\nMarch ${at}, 2021\n\n${TEXT}\n\n${TEXT}\n`
const BYLINED = (at: number) => `Ferry returns, part ${at}\n\nBy Edith Calloway\n\n${TEXT}\n\n${TEXT}\n`

const PLAIN = (at: number) => `Ferry returns, part ${at}\n\n${TEXT}\n\n${TEXT}\n`
const DAYS = (at: number) => `Ferry returns, part ${at}\nMarch ${at}, 2021\n\n${TEXT}\n\n${TEXT}\n`
const LABELS = (at: number) => `Headline: Ferry returns, part ${at}\nAuthor: Edith Calloway\n\n${TEXT}\n\n${TEXT}\n`

describe('several articles in one text', () => {
  it.each([
    ['a head with byline and date each', `${DATED(1)}\n${DATED(2)}\n${DATED(3)}`, 3],
    ['rows of asterisks', `${BYLINED(1)}\n* * *\n\n${BYLINED(2)}`, 2],
    ['rows of equals signs', `${BYLINED(1)}\n==========\n${BYLINED(2)}\n==========\n${BYLINED(3)}`, 3],
    ['form feeds', `${BYLINED(1)}\f${BYLINED(2)}`, 2],
    ['rows above headlines', `${PLAIN(1)}\n==========\n\n${PLAIN(2)}\n==========\n\n${PLAIN(3)}`, 3],
    ['rows with one below', `${PLAIN(1)}\n-----\n\n${PLAIN(2)}\n-----\n\n${PLAIN(3)}\n-----\n`, 3],
    ['rows above headlines with a day', `${DAYS(1)}\n=====\n${DAYS(2)}\n=====\n${DAYS(3)}`, 3],
    ['labels of headline and author', `${LABELS(1)}\n${LABELS(2)}`, 2],
    ['labels of headline and date behind rows', `${LABELS(1).replace('Author', 'Date')}-----\n${LABELS(2)}`, 2]
  ])('are parted by %s, and are the file, joined', async (_, text, count) => {
    for (const form of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      const records = await goodOf([form])
      expect(records).toHaveLength(count)
      expect(records.map((record) => record.text).join('')).toBe(form)
      expect(records.map(({ source }) => `${source.record} of ${source.records}`)).toEqual(
        Array.from({ length: count }, (_, at) => `${at + 1} of ${count}`)
      )
      const whole = await goodOf([form], { oneArticle: true })
      expect(whole.map((record) => record.text)).toEqual([form])
    }
  })

  it('that only seem to be are one, with a warning that names the lines', async () => {
    const [record, ...more] = await goodOf([`${BYLINED(1)}\n${BYLINED(2)}`])
    expect(more).toEqual([])
    expect(record?.warnings).toMatchObject([
      { code: 'several-articles', message: expect.stringContaining('lines 1, 9') }
    ])
  })

  const joined = (piece: (at: number) => string, between = '\n') => [1, 2, 3].map(piece).join(between)
  const MAIL = (at: number) =>
    `Von: Ferry desk\nGesendet: 3. März 2021\nAn: all\nBetreff: Ferry returns, part ${at}\n\n${TEXT}\n\n${TEXT}\n`
  it.each([
    ['rows of asterisks', joined(PLAIN, '\n* * *\n')],
    ['form feeds', ['Ferry', 'Railway', 'Harbour'].map((name) => PLAIN(1).replace('Ferry', name)).join('\f')],
    ['heads of messages', joined(MAIL)],
    ['headlines and days', joined((at) => `Ferry returns, part ${at}\n\n${at} March 2021\n\n${TEXT}\n`)],
    [
      'headlines, authors, publications and days',
      joined((at) => `Ferry returns, part ${at}\nEdith Calloway\nThe Nordholm Post\n${at} March 2021\n\n${TEXT}\n`)
    ],
    ['numbers below each other', joined((at) => `Artikel ${at}\n\n${PLAIN(at)}`)],
    ['numbers before headlines', joined((at) => `STORY ${at}: ${PLAIN(at)}`)],
    ['addresses above', joined((at) => `https://nordholm.example/${at}\n\n${PLAIN(at)}`)],
    ['addresses below', joined((at) => `${PLAIN(at)}\nhttps://nordholm.example/${at}\n`)]
  ])('that likely are, parted by %s, are one, with a warning', async (_, text) => {
    for (const form of [text, text.replaceAll('\n', '\r\n')]) {
      const [record, ...more] = await goodOf([form])
      expect(more).toEqual([])
      expect(record?.warnings).toMatchObject([
        { code: 'several-articles', message: expect.stringContaining('3 articles, which begin on lines 1, ') }
      ])
    }
  })

  it.each([
    ['rows between sections of prose', [PLAIN(1), `${TEXT}\n\n${TEXT}\n`, `${TEXT}\n`].join('\n* * *\n\n')],
    ['rows between what people say', [PLAIN(1), `“We wait,” she said.”\n\n${TEXT}\n`, PLAIN(2)].join('\n* * *\n\n')],
    ['a byline above sections behind rows', [BYLINED(1), PLAIN(2), PLAIN(3)].join('\n* * *\n\n')],
    ['a byline above sections behind wide gaps', [BYLINED(1), PLAIN(2), PLAIN(3)].join('\n\n\n')],
    ['pages with a head and a number', joined(PLAIN, '\f')],
    ['an exchange of letters', joined((at) => MAIL(1).replace('Betreff: ', at === 1 ? 'Betreff: ' : 'Betreff: AW: '))],
    ['articles of a law', joined((at) => `Article ${at}\n\n${TEXT}\n`)],
    ['sources below an article', `${PLAIN(1)}\n${joined((at) => `https://nordholm.example/${at}\n`)}`]
  ])('are not seen in %s', async (_, text) => {
    const [record, ...more] = await goodOf([text])
    expect(more).toEqual([])
    expect(record?.warnings.filter(({ code }) => code === 'several-articles')).toEqual([])
  })

  const SHORT = (at: number) => `Ferry returns, part ${at}`
  it.each([
    ['datelines of agencies', (at: number) => `${SHORT(at)}\n\nHARLOW, Ore. (AP) — ${TEXT}\n\n${TEXT}\n\n`, 3],
    ['datelines of agencies', (at: number) => `${SHORT(at)}\n\nHarlau (dpa) - ${TEXT}\n\n${TEXT}\n\n`, 2],
    ['wide gaps', (at: number) => `${SHORT(at)}\n\n${TEXT}\n\n${TEXT}\n\n${TEXT}\n\n\n\n`, 3],
    [
      'authors, with a teaser',
      (at: number) => `${SHORT(at)}\nThe ferry runs again since Tuesday.\nBy Edith Calloway\n\n`,
      4
    ],
    ['“Read more”', (at: number) => `${SHORT(at)}\nThe ferry runs again since Tuesday.\nRead more\n\n`, 5],
    ['times', (at: number) => `${SHORT(at)}\n\nThe ferry runs again since Tuesday.\n\n3 hours ago\n\n`, 5]
  ])('that likely are, by %s, are one, with a warning that names the lines', async (_, piece, count) => {
    const pieces = Array.from({ length: count }, (_, at) => piece(at))
    for (const text of [
      pieces.join(''),
      `The Nordholm Post\n\n${pieces.join('')}`.replace(/^The.*\n\n(?=.*\n\n.{99})/, '')
    ]) {
      const [record, ...more] = await goodOf([text])
      expect(more).toEqual([])
      expect(record?.warnings.map(({ message }) => message).join()).toContain(`seems to hold ${count} articles`)
    }
  })

  it.each([
    [
      'a page whose headings stand below wide gaps',
      Array.from({ length: 4 }, (_, at) => `${SHORT(at)}\n\nHome\n\nShare\n\n${TEXT}\n\n${TEXT}\n\n\n\n`).join('')
    ],
    [
      'an article with related ones at its end',
      `${SHORT(1)}\n\n${Array.from({ length: 9 }, () => TEXT).join('\n\n')}\n\n${Array.from({ length: 4 }, (_, at) => `${SHORT(at)}\nIt runs again.\nRead more\n\n`).join('')}`
    ],
    ['one dateline', `${SHORT(1)}\n\nHARLOW, Ore. (AP) — ${TEXT}\n\n${TEXT}\n`],
    ['a break within one', `${DATED(1)}\n* * *\n\n${TEXT}\n`],
    [
      'sections with rows',
      `Pier Letter\n\n**********\nTHE BIG STORY\n**********\n\n${TEXT}\n\n**********\nALSO\n**********\n\n${TEXT}\n`
    ],
    ['the head again at the end', `${DATED(1)}\nFerry returns\n\nBy Edith Calloway\nMarch 1, 2021\n`],
    [
      'a list of related articles',
      `${DATED(1)}\nBakers agree\n\nBy Tom Ashby\nMarch 2, 2021\n\nChoir wins\n\nBy Anne Rushton\nMarch 2, 2021\n`
    ]
  ])('are not seen in %s', async (_, text) => {
    const records = await goodOf([text])
    expect(records).toHaveLength(1)
    expect(records[0]?.warnings.filter(({ code }) => code === 'several-articles')).toEqual([])
  })
})

describe('a headline with a label', () => {
  it('is what the label says, where another label stands below it', async () => {
    for (const file of [LABELS(1), `${LABELS(1)}\n${LABELS(2)}`, LABELS(1).replaceAll('\n', '\r\n')])
      for (const [at, record] of (await goodOf([file])).entries()) {
        const [first] = dumpOf(record.text, record).children
        expect(first).toMatchObject({
          text: `Ferry returns, part ${at + 1}`,
          marks: ['field-headline'],
          line: record.firstLine
        })
      }
    const [record] = await goodOf([`Title: it stands alone\n\n${TEXT}\n`])
    expect(record?.marks).toBeUndefined()
  })
})

describe('several notes in one Markdown file', () => {
  const note = (at: number) => `# Ferry returns, part ${at}\n\n${TEXT}\n\n${TEXT}\n`
  const front = (at: number) => `---\ntitle: Ferry returns, part ${at}\n---\n\n${TEXT}\n\n${TEXT}`
  const told = async (text: string, settings = {}) =>
    (await goodOf([text], { name: 'a.md', ...settings })).flatMap(({ warnings }) =>
      warnings
        .filter(({ code }) => code === 'several-articles')
        .map(({ message }) => /lines ([\d, ]+)/.exec(message)?.[1])
    )

  it('that only seem to be are told with their lines', async () => {
    expect(await told(`${note(1)}\n${note(2)}`)).toEqual(['1, 7'])
    expect(await told(`${front(1)}${front(2)}\n`)).toEqual(['1, 7'])
    expect(await told(`${note(1)}\n${note(2)}`, { oneArticle: true })).toEqual([])
  })

  it.each(['*By Ida Brandt*', 'May 3, 2022', '**Von Ida Brandt** | 3. Mai 2022'])(
    'are told where headings stand above %s each',
    async (head) => {
      const section = (at: number) => `## Tram depot closes, part ${at}\n\n${head}\n\n${TEXT}\n\n${TEXT}\n`
      expect(await told(`${section(1)}\n${section(2)}\n${section(3)}`)).toEqual(['1, 9, 17'])
      expect(await told(`# Ostvik this week\n\n${section(1)}\n${section(2)}`)).toEqual(['1, 11'])
      expect(await told(`# A diary\n\n${head}\n\n## Monday\n\n${TEXT}\n\n## Tuesday\n\n${TEXT}\n`)).toEqual([])
    }
  )

  it('are not seen in one note with sections, or in comments of a script', async () => {
    expect(await told(`# Ferry returns, part 1\n\n${TEXT}\n\n# Summary\n\n${TEXT}\n`)).toEqual([])
    expect(await told(`# Ferry returns, part 1\n\n${TEXT}\n\n\`\`\`\n# make all of it\n\`\`\`\n\n${TEXT}\n`)).toEqual(
      []
    )
  })
})
