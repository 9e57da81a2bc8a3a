import { expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const TITLES = [
  'Tram depot closes for two months',
  'Beekeepers ask the county for help',
  'Village hall gets its second roof'
]
const TEXTS = [
  'The tram depot at Ostvik closes on Monday for two months, because the rails in the yard have sunk by a hand.',
  'Beekeepers asked the county for help on Thursday, since a third of their hives did not live through the winter.',
  'The village hall of Lund gets its second roof in ten years, which the parish pays for from the sale of the mill.'
]
const MORE = 'The county has found no money for it yet, and the drivers have been told to leave their cars at home.'
const body = (at: number) => `${TITLES[at]}\n\n${TEXTS[at]}\n\n${MORE}\n\nNobody was hurt.`
type Piece = (at: number) => string
const many = (piece: Piece) => [0, 1, 2].map(piece).join('\n\n')

async function isWarnedOf(text: string): Promise<boolean> {
  const records = await goodOf([text])
  expect(records).toHaveLength(1)
  return records[0]?.warnings.some(({ code }) => code === 'several-articles') === true
}

it.each<[string, Piece]>([
  ['a day above each headline', (at) => `March ${at + 2}, 2021\n${body(at)}`],
  ['the same with a blank line', (at) => `${at + 2}. März 2021\n\n${body(at)}`],
  ['a paper and a day', (at) => `Le Phare, ${at + 2} mars 2021\n${body(at)}`],
  ['a day in figures', (at) => `2021-03-0${at + 2}\n${body(at)}`],
  ['a paper, a day and a page', (at) => `The Skelby Post, ${at + 2} March 2021, p. ${at + 4}\n${body(at)}`],
  ['the same in German', (at) => `Skelbyer Rundschau, ${at + 2}. März 2021, S. ${at + 4}–${at + 5}\n\n${body(at)}`],
  ['the same in Russian', (at) => `Вестник, ${at + 2} марта 2021, с. ${at + 4}\n\n${body(at)}`],
  ['the same in brackets', (at) => `Le Phare, ${at + 2} mars 2021 (page A${at + 4})\n${body(at)}`],
  ['the same of the East', (at) => `晚报 2021年3月${at + 2}日 第${at + 4}版\n${body(at)}`],
  [
    'the same below the headline',
    (at) => body(at).replace('\n', `\nEl Faro, ${at + 2} de marzo de 2021, pág. ${at + 4}\n`)
  ],
  [
    'a time and how long reading takes',
    (at) => body(at).replace('\n', `\nMarch ${at + 2}, 2021, 2 p.m. ET, 4 min read\n`)
  ],
  [
    'a time and a count of comments',
    (at) => body(at).replace('\n', `\n${at + 2}. März 2021, 14:30 Uhr | 12 Kommentare\n`)
  ],
  ['a day of the East', (at) => `2021年3月${at + 2}日\n${body(at)}`],
  ['a notice below each', (at) => `${body(at)}\n\n© 2021 Skelby Media`],
  ['a mark of the end', (at) => `${body(at)}\n\nFIN`],
  ['its source and day', (at) => `${body(at)}\n\nFuente: El Faro, ${at + 2} de marzo de 2021`]
])('%s tells of several articles', async (_, piece) => {
  expect(await isWarnedOf(`${many(piece)}\n`)).toBe(true)
})

it.each<[string, string]>([
  ['days of events', many((at) => `5–${at + 7} March 2021\n${body(at)}`)],
  ['a list of other stories', many((at) => `March ${at + 2}, 2021\n${TITLES[at]}\n\n${TEXTS[at]}`)],
  ['a diary', many((at) => `March ${at + 2}, 2021\n\n${TEXTS[at]}\n\n${MORE}`)],
  ['sources of tables', many((at) => `${body(at)}\n\nSource: Office of Bees`)]
])('%s does not', async (_, text) => {
  expect(await isWarnedOf(`${text}\n`)).toBe(false)
})

it('dispatches of a telegraph are parted by what opens and ends each', async () => {
  const opened: Piece = (at) => `ZCZC OST04${at}\nGEN\n${body(at)}\n\nOST/IB 1${at}00 GMT\nNNNN`
  const ended: Piece = (at) => `${body(at)}\n\nNNNN`
  for (const [piece, marked] of [
    [opened, [[1], [1], [1]]],
    [ended, [[], [], []]]
  ] as const) {
    const text = `${many(piece)}\n`
    const records = await goodOf([text])
    expect(records.map(({ text }) => text).join('')).toBe(text)
    expect(records.map(({ marks }) => [...(marks?.keys() ?? [])])).toEqual(marked)
    expect(await goodOf([text], { oneArticle: true })).toHaveLength(1)
  }
  expect(await goodOf([`${opened(0)}\n`])).toHaveLength(1)
})

it.each<[string, Piece]>([
  [
    'number, day, sender and subject',
    (at) =>
      `Message: ${at + 1}\nDate: 3 March 2021\nFrom: Ida Brandt\nSubject: ${TITLES[at]}\n\n${TEXTS[at]}\n\n${MORE}`
  ],
  [
    'day, sender and subject',
    (at) => `Date: 3 March 2021\nFrom: Ida Brandt\nSubject: ${TITLES[at]}\n\n${TEXTS[at]}\n\n${MORE}`
  ]
])('a digest of messages with %s below rows tells of several articles', async (_, piece) => {
  const row = '-'.repeat(30)
  const digest = `Ostvik Digest\n\nTopics of the day:\n\n   1. Trams\n   2. Bees\n\n${row}${row}\n\n${[0, 1, 2].map(piece).join(`\n\n${row}\n\n`)}\n`
  expect(await isWarnedOf(digest)).toBe(true)
})
