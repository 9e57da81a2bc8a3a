import { expect, it } from 'vitest'
import { stet } from '../../../../src/index.ts'
import { goodOf } from '../../../support/read-settings.ts'

const TEXT = 'The channel that carries water to the orchards of Teal Creek was opened again on Monday, the county said.'
const NUMBERS = ['A655501', 'A655502', 'A655503']
const record = (citation: (number: string) => string) => (number: string) =>
  `Title: Orchards get water ${number}\nAuthor(s): Lena Holt\nSource: Teal Creek Courier. (Mar. 2, 2021): Local: pA3.\nFull Text: \n${TEXT}\n\n${citation(number)}\n\n`

it.each([
  [
    'on a line of its own',
    (number: string) => `Source Citation\nHolt, Lena. "Orchards." 2021.\nGale Document Number: GALE|${number}`
  ],
  [
    'behind the citation',
    (number: string) => `Source Citation\nHolt, Lena. "Orchards." 2 Mar. 2021. Gale Document Number: GALE|${number}`
  ],
  [
    'behind a title in quotation marks',
    (number: string) => `Holt, Lena, "Orchards" Gale Document Number: GALE|${number}`
  ]
])('a number of Gale %s ends a record', async (_, citation) => {
  const text = NUMBERS.map(record(citation)).join('')
  for (const form of [text, text.replaceAll('\n', '\r\n')]) {
    const records = await goodOf([form])
    expect(records.map(({ source }) => source.id)).toEqual(NUMBERS.map((number) => `GALE|${number}`))
    expect(records.map((one) => one.text).join('')).toBe(form)
  }
})

it('the day on which ProQuest made an export is no day of its first article', async () => {
  const rule = '_'.repeat(60)
  const article = (at: number) =>
    `${rule}\n\nOrchards get water\n\nFull text: ${TEXT}\n\nTitle: Orchards get water\n\nPublication title: Teal Creek Courier\n\nProQuest document ID: 123456789${at}\n\n`
  const text = `${rule}\n\nReport Information from ProQuest\n\nMay 10 2022 09:12\n\n${article(1)}${article(2)}${rule}\n`
  const [first] = await goodOf([text])
  expect(first?.source.format).toBe('proquest')
  expect(first?.marks?.get(5)).toEqual(['page-furniture'])
})

it('the same name above each article is no headline of them', async () => {
  const article = (at: number) =>
    `THE TEAL CREEK COURIER\n\nOrchards get water, part ${at}\n\nBy Lena Holt\n\n${TEXT}\n\n${TEXT}\n`
  const records = await goodOf([[1, 2, 3].map(article).join('\n-----\n\n')])
  expect(records).toHaveLength(3)
  expect(stet(records[1]?.text ?? '').headline).toBe('Orchards get water, part 2')
})
