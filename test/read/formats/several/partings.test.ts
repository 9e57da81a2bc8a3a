import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const SENTENCES = [
  'The tram depot at Ostvik closes on Monday for two months, because the rails in the yard have sunk by a hand.',
  'The county has found no money for it yet, and the drivers have been told to leave their cars at the old brewery.',
  'Nobody at the town hall wanted to say on Thursday who had measured the yard before the new rails were laid.',
  'The beekeepers of the valley asked for help in the spring, when the lime trees had lost most of their flowers.'
]
const HEADLINES = [
  'Tram depot closes for two months',
  'Beekeepers ask the county for help',
  'Village hall gets its second roof',
  'Night bus stops at the hospital again'
]
const NAMES = ['Ida Brandt', 'Joel Marsh', 'Nora Quist', 'Paul Renner']

type Piece = (at: number) => string
const prose: Piece = (at) => `${SENTENCES[at % 4]}\n\n${SENTENCES[(at + 1) % 4]}`
const plain: Piece = (at) => `${HEADLINES[at]}\n\n${prose(at)}\n`
const signed: Piece = (at) => `${HEADLINES[at]}\n\nBy ${NAMES[at]}\n\n${prose(at)}\n`
const full: Piece = (at) => `${HEADLINES[at]}\nBy ${NAMES[at]}\nMay ${at + 3}, 2022\n\n${prose(at)}\n`
const dated: Piece = (at) => `${HEADLINES[at]}\n${at + 3} May 2022\n\n${prose(at)}\n`
const placed: Piece = (at) => `${HEADLINES[at]}\n\nOSTVIK, May ${at + 3} -- ${prose(at)}\n`
const named: Piece = (at) => `${HEADLINES[at]}\n${NAMES[at]}\n\n${prose(at)}\n`
const under =
  (titles: readonly string[], head: string, text = ''): Piece =>
  (at) =>
    `${titles[at]}\n${head}\n\n${text === '' ? prose(at) : text}\n`
const many = (piece: Piece, between: string, count = 3) =>
  Array.from({ length: count }, (_, at) => piece(at)).join(between)

const GERMAN = [
  'Depot schließt für zwei Monate',
  'Imker bitten den Kreis um Hilfe',
  'Dorfhalle bekommt ein zweites Dach'
]
const JAPANESE = ['車庫が二か月間閉鎖', '養蜂家が郡に支援を要請', '公民館に二つ目の屋根']
const JAPANESE_TEXT =
  '車庫は月曜日から二か月間閉鎖される。構内のレールが沈んだためだ。郡はまだ予算を見つけていない。\n\n運転士は古い醸造所に車を置くように言われた。誰が測量したのかは明らかにされていない。'
const RUSSIAN = ['Трамвайное депо закрывается на два месяца', 'Пчеловоды просят помощи', 'Клуб получит вторую крышу']
const RUSSIAN_TEXT =
  'Депо закрывается в понедельник на два месяца, потому что рельсы во дворе просели.\n\nУ округа пока нет денег, и водителей попросили оставлять машины у старой пивоварни.'

const ROWS = [
  ...['---', '-----', '-'.repeat(60), '=====', '* * *', '***', '_____', '###', '# # #', '———', '— — —', '────────'],
  ...[
    '════════',
    '. . . . .',
    '• • •',
    '~~~~~',
    '+++',
    '=-=-=-=-=',
    '-----8<-----',
    '>>>>><<<<<',
    '■■■■■',
    '－－－－－',
    '╔══════════╗',
    '└────────┘',
    '╠══╬══╣'
  ]
]

/** How many records a text is, and the lines that a warning names. */
async function read(text: string, settings = {}): Promise<{ records: number; named: string | null }> {
  const records = await goodOf([text], settings)
  expect(records.map((record) => record.text).join('')).toBe(text)
  for (const record of records) {
    const before = text.slice(0, text.indexOf(record.text))
    expect(record.firstLine).toBe(before.split(/\r\n|\n/).length)
  }
  const warning = records.flatMap(({ warnings }) => warnings).find(({ code }) => code === 'several-articles')
  return { records: records.length, named: /lines ([\d, ]+)/.exec(warning?.message ?? '')?.[1] ?? null }
}

describe('articles that are certain to be several', () => {
  it.each(ROWS)('are parted by rows such as %s', async (row) => {
    for (const piece of [signed, dated, placed, named])
      for (const end of ['\n', '\r\n'])
        expect(await read(many(piece, `\n${row}\n\n`).replaceAll('\n', end))).toMatchObject({ records: 3 })
    expect(await read(many(signed, `\n${row}\n\n`, 2))).toMatchObject({ records: 2 })
    expect(await read(many(signed, `\n${row}\n\n`), { oneArticle: true })).toEqual({ records: 1, named: null })
  })

  it.each([
    ['rows without blank lines', many(full, '-----\n'), 3],
    ['rows above and below', `=====\n${many(full, '=====\n')}=====\n`, 3],
    [
      'rows around each head',
      many((at) => `=====\n${HEADLINES[at]}\nBy ${NAMES[at]}\n=====\n\n${prose(at)}\n\n`, ''),
      3
    ],
    ['rows where one has no byline', `${many(full, '\n-----\n\n')}\n-----\n\n${plain(3)}`, 4],
    ['rows, with a break within', `${full(0)}\n-----\n\n${prose(2)}\n\n-----\n\n${full(1)}\n-----\n\n${full(2)}`, 3],
    ['rows under a name of a section', many((at) => `VALLEY NEWS\n\n${full(at)}`, '\n-----\n\n'), 3],
    ['rows under the name of a paper', `The Ostvik Record\nMay 3, 2022\n\n${many(full, '\n-----\n\n')}`, 3],
    ['rows, the last cut off', `${many(full, '\n-----\n\n')}`.slice(0, -190), 3],
    ['form feeds', many(signed, '\f'), 3],
    [
      'form feeds where each goes on over a page',
      many(
        (at) =>
          `${signed(at)}\nand the rest of what ${NAMES[at]} has written stands on the next page, where it\n\fgoes on. ${prose(at)}\n`,
        '\f'
      ),
      3
    ],
    ['form feeds on lines of their own', many(dated, '\n\f\n'), 3],
    ['notices of copyright', many((at) => `${signed(at)}\n© 2022 The Ostvik Record. All rights reserved.\n`, '\n'), 3],
    ['marks of the end', many((at) => `${signed(at)}\n-30-\n`, '\n'), 3],
    ['numbers that count them', many((at) => `Article ${at + 1} of 3\n\n${plain(at)}`, '\n'), 3],
    ['numbers above heads', many((at) => `Article ${at + 1}\n\n${full(at)}`, '\n'), 3],
    ['German bylines', many(under(GERMAN, 'Von Ida Brandt'), '\n*****\n\n'), 3],
    ['Spanish bylines with days', many(under(HEADLINES, 'Por Ida Brandt | 3 de mayo de 2022'), '\n- - - - -\n\n'), 3],
    ['Japanese days', many(under(JAPANESE, '2022年5月3日', JAPANESE_TEXT), '\n－－－－－\n\n'), 3],
    ['Chinese bylines', many(under(JAPANESE, '记者 王小明', JAPANESE_TEXT), '\n——————\n\n'), 3],
    ['Russian bylines', many(under(RUSSIAN, 'Автор: Ида Брандт', RUSSIAN_TEXT), '\n-----\n\n'), 3],
    ['rows above headlines alone', many(plain, '\n=====\n\n', 4), 4],
    ['Swedish labels', many((at) => `Rubrik: ${HEADLINES[at]}\nFörfattare: Ida Brandt\n\n${prose(at)}\n`, '\n'), 3],
    ['Russian labels', many((at) => `Заголовок: ${RUSSIAN[at]}\nДата: 3 мая 2022\n\n${RUSSIAN_TEXT}\n`, '\n'), 3]
  ])('are parted by %s', async (_, text, records) => {
    expect(await read(text)).toMatchObject({ records, named: null })
    expect(await read(text, { oneArticle: true })).toEqual({ records: 1, named: null })
  })
})

it('the number of an article is no headline, what stands behind it is', async () => {
  const below = await goodOf([many((at) => `Article ${at + 1} of 3\n\n${plain(at)}`, '\n')])
  expect(below.map(({ marks }) => marks?.get(1))).toEqual([['field-other'], ['field-other'], ['field-other']])
  const [, second] = await goodOf([many((at) => `STORY ${at + 1}: ${full(at)}`, '\n')])
  expect(second?.marks?.get(1)).toEqual(['field-headline'])
  expect(second?.texts?.get(1)).toBe(HEADLINES[1])
})

describe('articles that are likely several', () => {
  it.each([
    ['wide gaps above bylines', many(signed, '\n\n', 2), '1, 10'],
    ['wide gaps above names', many(named, '\n\n'), '1, 9, 17'],
    ['wide gaps above names and days', many(under(HEADLINES, 'Ida Brandt, 3 May 2022'), '\n\n'), '1, 9, 17'],
    [
      'headlines in capitals',
      many((at) => `${HEADLINES[at]?.toUpperCase()}\nBy Ida Brandt\n\n${prose(at)}\n`, '\n'),
      '1, 8, 15'
    ],
    ['bold headlines', many((at) => `**${HEADLINES[at]}**\n*By Ida Brandt*\n\n${prose(at)}\n`, '\n'), '1, 8, 15'],
    [
      'notices of copyright below headlines alone',
      many((at) => `${plain(at)}\n(c) 2022 Ostvik Record\n`, '\n'),
      '1, 9, 17'
    ],
    ['German notices', many((at) => `${plain(at)}\n© 2022 Talbote. Alle Rechte vorbehalten.\n`, '\n'), '1, 9, 17'],
    ['marks of the end', many((at) => `${plain(at)}\n[End]\n`, '\n'), '1, 9, 17'],
    ['the word ENDS', many((at) => `${plain(at)}\nENDS\n`, '\n'), '1, 9, 17'],
    ['bare numbers', many((at) => `${at + 1}.\n\n${plain(at)}`, '\n'), '1, 9, 17'],
    ['numbers in brackets', many((at) => `(${at + 1})\n${plain(at)}`, '\n'), '1, 8, 15'],
    ['numbers with their count', many((at) => `${at + 1}/3\n${plain(at)}`, '\n'), '1, 8, 15'],
    ['two numbers above bylines', many((at) => `#${at + 1}\n${signed(at)}`, '\n', 2), '1, 10'],
    ['a Polish word and numbers', many((at) => `Artykuł ${at + 1}\n\n${plain(at)}`, '\n'), '1, 9, 17'],
    [
      'a Japanese word and numbers',
      many((at) => `記事${at + 1}\n\n${under(JAPANESE, '', JAPANESE_TEXT)(at)}`, '\n'),
      null
    ],
    ['a link to more below each', many((at) => `${plain(at)}\nRead more\n`, '\n'), '1, 9, 17'],
    ['a link to more in French', many((at) => `${plain(at)}\nLire la suite\n`, '\n'), '1, 9, 17'],
    [
      'a link to more with its address',
      many((at) => `${plain(at)}\nRead more: https://x.example/${at}\n`, '\n'),
      '1, 9, 17'
    ],
    ['Greek heads of messages', many((at) => `Από: Ida\nΘέμα: ${HEADLINES[at]}\n\n${prose(at)}\n`, '\n'), '1, 8, 15']
  ])('are one, with a warning: %s', async (_, text, lines) => {
    const found = await read(text)
    expect(found.records).toBe(1)
    if (lines === null) expect(found.named).not.toBeNull()
    else expect(found.named).toBe(lines)
    expect(await read(text, { oneArticle: true })).toEqual({ records: 1, named: null })
  })
})

const TITLES = ['The Drawer', 'A Winter of Salt', 'Nobody Rings']
const DAYS = ['Monday', 'Tuesday', 'Wednesday']
const works = (head: (at: number) => string, between = '\n') =>
  `${HEADLINES[0]}\n\nBy Ida Brandt\n\n${prose(0)}\n\n${many((at) => `${TITLES[at]}\n${head(at)}\n\n${prose(at)}\n`, between)}`

/** The days of events, as lists of them give them. */
const EVENTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'events with a time and a place',
    ['Saturday, 5 March 2022, 2 pm, Town Hall', '6 March 2022, 10 am to 4 pm', '7.3.2022, 7.30 pm, Abbey']
  ],
  [
    'German events',
    ['Samstag, 5.3.2022, 14 Uhr, Rathaus', 'Sonntag, 6.3.2022, 10 bis 16 Uhr', '7.3.2022, 19.30 Uhr, Abtei']
  ],
  [
    'events in numbered halls',
    ['7 March 2021, 2 pm, Hall 1', '8 March 2021, 14:30, Room B2', '9 March 2021, 2 pm, Pier 4']
  ],
  [
    'German events in numbered halls',
    ['7. März 2021, 14 Uhr, Saal 1', '8.3.2021, 14.30 Uhr, Raum 2', '9.3.2021, 9 Uhr, Gleis 4']
  ],
  ['exhibitions', ['5 March – 20 April 2022', '12 March – 1 May 2022', 'until 30 June 2022']],
  ['French exhibitions', ['du 5 mars au 20 avril 2022', 'jusqu’au 1 mai 2022', 'jusqu’au 30 juin 2022']],
  ['days of one week', ['Friday, March 4', 'Saturday, March 5', 'Monday, March 7']],
  ['Spanish days of one month', ['4 de marzo', '5 de marzo', '7 de marzo']]
]
const event =
  (days: readonly string[]): Piece =>
  (at) =>
    `${HEADLINES[at]}\n${days[at]}\n\n${prose(at)}\n`

describe('articles behind form feeds within lines', () => {
  it.each([
    ['without line ends', full, '\f', [1, 7, 13]],
    ['with signatures alone', signed, '\f', [1, 7, 13]],
    ['with dates alone', dated, ' \f ', [1, 6, 11]]
  ])('are told of, %s', async (_, piece, between, begin) => {
    const text = [0, 1, 2].map((at) => piece(at).trimEnd()).join(between)
    const records = await goodOf([text])
    expect(records.map((record) => record.text)).toEqual([text])
    const said = records[0]?.warnings.find(({ code }) => code === 'several-articles')?.message
    expect(said).toContain(`3 articles, which begin on lines ${begin.join(', ')}:`)
  })

  it('are none where pages of one article were joined so', async () => {
    const pages = [`${full(0).trimEnd()}`, `${SENTENCES[2]}\n\n${SENTENCES[3]}`, `${SENTENCES[1]}`]
    const records = await goodOf([pages.join('\f')])
    expect(records.flatMap(({ warnings }) => warnings.map(({ code }) => code))).not.toContain('several-articles')
  })
})

describe('one text', () => {
  it.each(EVENTS)('is a list of %s, with rows and without', async (_, days) => {
    for (const between of ['\n', '\n-----\n\n'])
      expect(await read(many(event(days), between))).toEqual({ records: 1, named: null })
  })

  it.each([
    ['with breaks', `${full(0)}\n* * *\n\n${prose(1)}\n\n* * *\n\n${prose(2)}\n`],
    ['with breaks of hyphens', `${plain(0)}\n---\n\n${prose(1)}\n\n---\n\n${prose(2)}\n`],
    ['with subheads behind asterisks', `${plain(0)}\n${many((at) => `***\n\n${TITLES[at]}\n\n${prose(at)}\n`, '\n')}`],
    [
      'with subheads between asterisks',
      `${plain(0)}\n${many((at) => `*** ${TITLES[at]} ***\n\n${prose(at)}\n`, '\n')}`
    ],
    ['with subheads below wide gaps', `${plain(0)}\n\n\n${many((at) => `${TITLES[at]}\n\n${prose(at)}\n`, '\n\n\n')}`],
    ['with long subheads below a byline', `${full(0)}\n* * *\n\n${plain(1)}\n* * *\n\n${plain(2)}`],
    [
      'a diary by weekdays',
      `A week in Ostvik\n\nBy Ida Brandt\n\n${many((at) => `${DAYS[at]}\n\n${prose(at)}\n`, '\n')}`
    ],
    [
      'a diary behind rows',
      `A week in Ostvik\n\n${prose(3)}\n\n${many((at) => `-----\n\n${DAYS[at]}, ${at + 3} May\n\n${prose(at)}\n`, '\n')}`
    ],
    ['a diary by dates', many((at) => `May ${at + 3}, 2022\n\n${prose(at)}\n`, '\n\n\n')],
    [
      'a diary by days with names',
      `A week in Ostvik\n\nBy Ida Brandt\n\n${many((at) => `Day ${at + 1}: ${TITLES[at]}\n3 May 2022\n\n${prose(at)}\n`, '\n')}`
    ],
    ['a German diary', `Eine Woche im Tal\n\n${many((at) => `Tag ${at + 1}\n\n${prose(at)}\n`, '\n-----\n\n')}`],
    ['chapters', `The Drawer\n\nBy Ida Brandt\n\n${many((at) => `Chapter ${at + 1}\n\n${prose(at)}\n`, '\n\n\n')}`],
    [
      'parts with bare numbers',
      `${HEADLINES[0]}\n\nBy Ida Brandt\n\n${many((at) => `${at + 1}\n\n${prose(at)}\n`, '\n')}`
    ],
    ['a review of books', works((at) => `By ${NAMES[at]}\nOstvik Press, ${at + 200} pages, $20`)],
    ['a review of books in brackets', works((at) => `by ${NAMES[at]} (Ostvik Press, ${at + 200} pp.)`)],
    [
      'a review of books behind asterisks',
      works((at) => `By ${NAMES[at]}\n${at + 200} pages. Ostvik Press.`, '\n* * *\n\n')
    ],
    ['a review of books with their authors alone', works((at) => `by ${NAMES[at]}`)],
    ['a review of German books', works((at) => `Von ${NAMES[at]}\nTalverlag, ${at + 200} Seiten, 20 Euro`)],
    ['a review of films', works((at) => `Directed by ${NAMES[at]}\n2022, 97 minutes`)],
    ['a review of German films', works((at) => `Regie: ${NAMES[at]}\nStart: ${at + 3}. Mai 2022`)],
    [
      'reviews of plays with a day each',
      many((at) => `${TITLES[at]}\nPlayhouse, ${at + 4} March 2022\n\n${prose(at)}\n`, '\n\n')
    ],
    [
      'reviews below one byline',
      `Three nights at the festival\n\nBy Ida Brandt\n\n${many((at) => `${HEADLINES[at]}\n${at + 4} March 2022\n\n${prose(at)}\n`, '\n')}`
    ],
    ['a newsletter', `Valley Letter\n\n${many((at) => `*****\nMORE NEWS\n*****\n\n${prose(at)}\n`, '\n')}`],
    ['letters', `Letters to the editor\n\n${many((at) => `${plain(at)}\n${NAMES[at]}\nOstvik\n`, '\n')}`],
    [
      'pages of one text',
      `${full(0)} The\n\n\fcounty goes on. ${SENTENCES[1]}\n\n${SENTENCES[2]} Nobody\n\n\fknows. ${SENTENCES[3]}`
    ],
    ['pages with a running head', many((at) => `The Ostvik Record\nMay 3, 2022\n\n${prose(at)}\n\n${at + 1}\n`, '\f')],
    [
      'pages with a numbered head',
      many((at) => `${HEADLINES[0]} - Page ${at + 1}\nBy Ida Brandt\n\n${prose(at)}\n`, '\f')
    ],
    ['questions', `About the tram\n\n${many((at) => `${at + 1}. When does tram ${at} run?\n\n${prose(at)}\n`, '\n')}`],
    [
      'a list of places',
      `Three places to see\n\nBy Ida Brandt\n\n${many((at) => `${at + 1}. ${TITLES[at]}\n\n${prose(at)}\n`, '\n')}`
    ],
    [
      'other texts behind a row',
      `${full(0)}\n-----\n\nRelated stories\n\n${HEADLINES[1]}\nBy Joel Marsh\n\n${HEADLINES[2]}\nBy Nora Quist\n`
    ],
    ['a correction behind a row', `${full(0)}\n-----\n\nCorrection: May 4, 2022\n${SENTENCES[1]}\n`],
    ['who published it behind a row', `${full(0)}\n###\n\nAbout Ostvik Trams\n\n${prose(1)}\n\nContact: Joel Marsh\n`],
    [
      'a background behind a row',
      `${full(0)}\n_____\n\nBackground\n\n${prose(1)}\n\n_____\n\nTimeline\n\n${prose(2)}\n`
    ],
    [
      'entries with times',
      `Storm in the valley\n\n${many((at) => `1${at}:42 ${TITLES[at]}\nBy Joel Marsh\n\n${prose(at)}\n`, '\n')}`
    ]
  ])('is not taken for several: %s', async (_, text) => {
    for (const form of [text, text.replaceAll('\n', '\r\n')])
      expect(await read(form)).toEqual({ records: 1, named: null })
  })

  it('with another in its middle is parted by nothing', async () => {
    const card = `${HEADLINES[1]}\n\nby Joel Marsh May 1, 2020\n\n${prose(1)}`
    const text = `${HEADLINES[0]}\n\nBy Ida Brandt\n\nThe rails have sunk.\n\nMay 5, 2022, 16:01\n\n${prose(0)}\n\n${card}\n`
    expect(await read(text)).toMatchObject({ records: 1 })
  })
})
