import { expect, it } from 'vitest'
import { stet } from '../../../../src/index.ts'
import { goodOf } from '../../../support/read-settings.ts'

const TITLES = ['Tram depot closes', 'Beekeepers ask for help', 'Village hall gets a roof']
const TEXTS = [
  'The tram depot at Ostvik closes on Monday for two months, because the rails in the yard have sunk by a hand.',
  'Beekeepers asked the county for help on Thursday, since a third of their hives did not live through the winter.',
  'The village hall of Lund gets its second roof in ten years, which the parish pays for from the sale of the mill.'
]
const joined = (above: (at: number) => string, between = '\n') =>
  [0, 1, 2].map((at) => `${above(at)}\n${TITLES[at]}\n\n${TEXTS[at]}\n\nNobody was hurt, it is said.\n`).join(between)

it.each<[string, (at: number) => string]>([
  ['head and tail', (at) => `==> dumps/a${at}.txt <==`],
  ['dashes', (at) => `----- story ${at}.txt -----`],
  ['equals signs, in brackets', (at) => `===== [a${at}.html] =====`],
  ['stars', (at) => `*** a${at}.pdf ***`],
  ['rows above and below', (at) => `::::::::::::::\na${at}.txt\n::::::::::::::`]
])('names of files in rows part articles: %s', async (_, above) => {
  for (const between of ['\n', '']) {
    const text = joined(above, between)
    const records = await goodOf([text])
    expect(records.map((record) => record.text).join('')).toBe(text)
    expect(records).toHaveLength(3)
  }
})

it('are no headlines and no text', async () => {
  const [, second] = await goodOf([joined((at) => `==> a${at}.txt <==`)])
  expect([...(second?.marks ?? [])]).toEqual([[1, ['field-other']]])
})

it.each<[string, (at: number) => string]>([
  ['English', (at) => `File: a${at}.txt`],
  ['German', (at) => `Datei: Meldung ${at}.docx`],
  ['French', (at) => `Fichier : a${at}.pdf`],
  ['Japanese', (at) => `ファイル：a${at}.txt`]
])('behind a label they are warned of: %s', async (_, above) => {
  const [record, ...others] = await goodOf([joined(above)])
  expect(others).toEqual([])
  expect(record?.warnings.map(({ code }) => code)).toContain('several-articles')
})

it.each<[string, string]>([
  ['the same name again', joined(() => '==> a.txt <==')],
  ['pictures', joined((at) => `File: a${at}.jpg`)],
  ['names alone', joined((at) => `a${at}.txt`)],
  ['addresses', joined((at) => `--- https://a.example/a${at}.html ---`)],
  [
    'a list of files',
    `Files of the county\n\n--- a1.txt ---\n--- a2.txt ---\n--- a3.txt ---\n\n${TEXTS.join('\n\n')}\n`
  ]
])('%s parts nothing', async (_, text) => {
  expect(await goodOf([text])).toHaveLength(1)
})

it('is parted in Chinese as in other languages, where paragraphs are shorter', async () => {
  const story = (at: number) =>
    `第${at}号渡船停航\n\n记者 王小明\n2021年3月${at}日\n\n${'渡船因河上结冰停航，'.repeat(5)}\n\n船主说下周恢复，乘客可以改乘公共汽车。\n`
  const records = await goodOf([[1, 2, 3].map(story).join('\n')])
  expect(records).toHaveLength(3)
  expect(stet(records[1]?.text ?? '').headline).toBe('第2号渡船停航')
})
