import { expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const TEXTS = [
  'The tram depot at Ostvik closes on Monday for two months, because the rails in the yard have sunk by a hand.',
  'Beekeepers asked the county for help on Thursday, since a third of their hives did not live through the winter.',
  'The village hall of Lund gets its second roof in ten years, which the parish pays for from the sale of the mill.'
]
const JAPANESE = [
  '郡は月曜日に古い橋を閉鎖したと発表した。'.repeat(5),
  '渡し船は火曜日に氷のため止まった。'.repeat(6),
  '三つの村で新しい議会が選ばれた。'.repeat(6)
]
type Piece = (at: number) => string

/** The lines that the warning names; `null` where there is none. */
async function named(text: string): Promise<string | null> {
  const records = await goodOf([text])
  expect(records).toHaveLength(1)
  const warning = records[0]?.warnings.find(({ code }) => code === 'several-articles')
  return warning === undefined ? null : (/lines ([\d, ]+)/.exec(warning.message)?.[1] ?? '')
}

const many = (piece: Piece) => [0, 1, 2].map(piece).join('\n')

it.each<[string, Piece]>([
  [
    'below, paper and day alone above',
    (at) => `The Valley Ledger\nMarch ${at + 2}, 2021\n\n${TEXTS[at]}\n\nRecord Number: 17A${at}\n`
  ],
  [
    'below, a notice beside it',
    (at) => `The Ledger\n\n${TEXTS[at]}\n\nAccession Number: B-${at}\n(c) 2021 The Ledger\n`
  ],
  [
    'above, another field below it',
    (at) => `Document ID: 99${at}\nSource: Ledger\n\nDepot ${'ABC'[at]}\n\n${TEXTS[at]}\n`
  ],
  [
    'above, behind another field',
    (at) => `Source: Ledger\nDocument no: 99${at}\n\nDepot ${'ABC'[at]}\n\n${TEXTS[at]}\n`
  ],
  ['without a blank line', (at) => `Depot ${'ABC'[at]}\n${TEXTS[at]}\nArticle ID: 17A${at}`],
  ['in German', (at) => `Talbote\n${at + 2}. März 2021\n\n${TEXTS[at]}\n\nDokument-ID: T${at}\n`],
  ['in French', (at) => `La Vallée\n\n${TEXTS[at]}\n\nNuméro de notice : 20${at}\n`],
  ['in Russian', (at) => `Вестник\n\n${TEXTS[at]}\n\nНомер документа: 20${at}\n`],
  ['in Japanese', (at) => `谷新聞\n2021年3月${at + 2}日\n\n${JAPANESE[at]}\n\n記事番号：2021${at}\n`]
])('numbers of records %s tell of several articles', async (_, piece) => {
  const lengths = [0, 1].map((at) => `${piece(at)}\n`.split('\n').length - 1)
  const lines = `1, ${1 + (lengths[0] ?? 0)}, ${1 + (lengths[0] ?? 0) + (lengths[1] ?? 0)}`
  expect(await named(many(piece))).toBe(lines)
  expect(await named(many(piece).replaceAll('\n', '\r\n'))).toBe(lines)
})

it.each([
  ['one number', `Depot closes\n\n${TEXTS.join('\n\n')}\n\nRecord Number: 17A\n`],
  ['two labels', `Record Number: 17A\n\nDepot closes\n\n${TEXTS.join('\n\n')}\n\nDocument ID: 55\n`],
  ['the same number again', many((at) => `${TEXTS[at]}\n\nRecord Number: 17A\n`)],
  ['numbers below each other', `Depot closes\n\n${TEXTS.join('\n\n')}\n\nDocument ID: 1\nDocument ID: 2\n`],
  ['values without a figure', many((at) => `${TEXTS[at]}\n\nArticle ID: ${['none', 'unknown', 'lost'][at]}\n`)],
  ['numbers of telephones', many((at) => `${TEXTS[at]}\n\nTelephone: 555-01${at}\n`)],
  ['numbers of things on sale', many((at) => `House ${at}\n\n${TEXTS[at]}\n\nID: 49${at}\n`)],
  ['sentences', many((at) => `Article ID: ${TEXTS[at]} That is 1${at}.\n\n${TEXTS[at]}\n`)]
])('%s does not', async (_, text) => {
  expect(await named(text)).toBeNull()
})
