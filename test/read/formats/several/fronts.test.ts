import { describe, expect, it } from 'vitest'
import { stet } from '../../../../src/index.ts'
import { goodOf } from '../../../support/read-settings.ts'

const SENTENCES = [
  'The tram depot at Ostvik closes on Monday for two months, because the rails in the yard have sunk by a hand.',
  'The county has found no money for it yet, and the drivers have been told to leave their cars at the old brewery.',
  'Nobody at the town hall wanted to say on Thursday who had measured the yard before the new rails were laid.'
]
const HEADLINES = [
  'Tram depot closes for two months',
  'Beekeepers ask the county for help',
  'Village hall gets its second roof'
]
const NAMES = ['Ida Brandt', 'Joel Marsh', 'Nora Quist']
type Piece = (at: number) => string
const prose: Piece = (at) => `${SENTENCES[at % 3]}\n\n${SENTENCES[(at + 1) % 3]}`
const plain: Piece = (at) => `${HEADLINES[at]}\n\n${prose(at)}\n`
const brief: Piece = (at) => `${HEADLINES[at]}\n\n${SENTENCES[at]}\n`
const signed: Piece = (at) => `${HEADLINES[at]}\n\nBy ${NAMES[at]}\n\n${prose(at)}\n`
const full: Piece = (at) => `${HEADLINES[at]}\n\nBy ${NAMES[at]}\nMay ${at + 3}, 2022\n\n${prose(at)}\n`
const labelled: Piece = (at) => `Title: ${HEADLINES[at]}\nAuthor: ${NAMES[at]}\n\n${prose(at)}\n`
const many = (piece: Piece, between = '\n') => [0, 1, 2].map(piece).join(between)
const list = (entry: (headline: string, at: number) => string) => HEADLINES.map(entry).join('\n')

const CONTENTS: readonly (readonly [string, string])[] = [
  ['numbers', `Contents\n\n${list((headline, at) => `${at + 1}. ${headline}`)}`],
  ['pages', list((headline, at) => `${headline} ........ ${at + 2}`)],
  ['authors', `IN THIS ISSUE\n\n${list((headline, at) => `${headline}, by ${NAMES[at]}`)}`],
  ['bullets', `Inhalt\n\n${list((headline) => `• ${headline}`)}`]
]
const INTRO =
  'Good morning from the valley. It rained for nine days and the river is as high as the bridge, so we stayed in.'

async function read(text: string): Promise<{ records: number; named: string | null; first: string | null }> {
  const records = await goodOf([text])
  expect(records.map((record) => record.text).join('')).toBe(text)
  const warning = records.flatMap(({ warnings }) => warnings).find(({ code }) => code === 'several-articles')
  const lines = /lines ([\d, ]+)/.exec(warning?.message ?? '')?.[1] ?? null
  const [first] = records
  const unmarked = first?.text
    .split('\n')
    .find((line, at) => line !== '' && first.marks?.get(at + 1)?.[0] !== 'no-headline')
  return { records: records.length, named: lines, first: unmarked ?? null }
}

describe('articles behind a list of contents', () => {
  it.each(CONTENTS)(
    'with %s are parted as they are without it, and nothing in it is a headline',
    async (_, contents) => {
      for (const form of [full, labelled])
        expect(await read(`${contents}\n\n${many(form)}`)).toMatchObject({
          records: 3,
          named: null,
          first: form(0).split('\n')[0]
        })
      expect(await read(`${contents}\n\n=====\n\n${many(plain, '\n=====\n\n')}`)).toMatchObject({ records: 3 })
      expect(await read(`${contents}\n\n\f${many(signed, '\f')}`)).toMatchObject({ records: 3 })
      expect(await read(`${contents}\n\n${many(signed)}`)).toMatchObject({ records: 1, named: expect.any(String) })
    }
  )

  it('are sections of one article below its byline', async () => {
    const contents = `A guide to the valley\n\nBy Ida Brandt\n\n${list((headline) => `• ${headline}`)}`
    expect(await read(`${contents}\n\n${many(plain, '\n=====\n\n')}`)).toMatchObject({ records: 1, named: null })
  })
})

describe('articles behind a paper’s name', () => {
  const NAME = 'The Ostvik Record\n\nTuesday, May 3, 2022\n\nVol. 12 No. 3'
  it('are parted, and it is no headline', async () => {
    for (const text of [many(full), many(signed, '\n-----\n\n'), many(labelled)]) {
      const [first] = await goodOf([`${NAME}\n\n${text}`])
      expect(first?.source.records).toBe(3)
      expect(stet(first?.text ?? '').headline).not.toBe(null)
    }
    const [first] = await goodOf([`The Ostvik Record\n\n${many(labelled)}`])
    expect(first?.hints).toContainEqual({ field: 'title', value: HEADLINES[0], line: 3 })
  })

  it('are likely several where they have headlines alone', async () => {
    expect(await read(`${NAME}\n\n${many(plain, '\n=====\n\n')}`)).toMatchObject({ records: 1, named: '1, 15, 23' })
  })
})

describe('articles behind an editor’s greeting', () => {
  it.each([
    [
      'heads with author and day',
      `Valley Letter\n\n${INTRO}\n\n${list((headline) => `* ${headline}`)}\n\n${many(full)}`
    ],
    ['heads with an author', `Valley Letter #12\n\n${INTRO}\n\n${many(signed)}`],
    ['rows', `Valley Letter\n\n${INTRO}\n\n-----\n\n${many(plain, '\n-----\n\n')}`],
    [
      'links to more',
      `Dear readers,\n\n${INTRO}\n\n${many((at) => `${plain(at)}\nRead more: https://letter.example/${at}\n`)}`
    ]
  ])('are likely several: %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ records: 1, named: expect.any(String) })
  })
})

it('articles of one paragraph between rows are likely several', async () => {
  expect(await read(many(brief, '\n-----\n\n'))).toMatchObject({ records: 1, named: '1, 7, 13' })
})
