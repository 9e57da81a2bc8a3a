import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../../src/read/blocks/index.ts'

const TITLE = 'Swans return to the quarry pond | The Wexcombe Courier'
const ADDRESS = 'https://courier.example/2015/05/05/swans'
const STORY = [
  'Swans return to the quarry pond',
  'Nine swans came back to the quarry pond at Wexcombe on Tuesday morning, said Arne Dahl, the warden.',
  'He stood on the old loading ramp with a thermos and a notebook until the last of them had settled.',
  'The tenth has not been seen since January, when the wind took the roof off the boathouse.'
]
const TIMES = [
  '5/3/22, 9:01 AM',
  '03.05.2022, 09:01',
  '03/05/2022 09:01',
  '2022/5/3 9:01',
  '2022/5/3 上午9:01',
  '2022. 5. 3. 오전 9:01',
  '2022-05-03 09:01',
  '3.5.2022 klo 9.01',
  '03.05.22 г., 9:01 ч.',
  '٣/٥/٢٠٢٢، ٩:٠١ ص',
  '३/५/२२, ९:०१ am',
  '２０２２／５／３　９：０１',
  '09:01, 03/05/2022'
]
type Count = (page: number, total: number) => string
const COUNTS: readonly Count[] = [
  (page, total) => `${page}/${total}`,
  (page, total) => `${page} of ${total}`,
  (page, total) => `${page} sur ${total}`,
  (page, total) => `Seite ${page} von ${total}`,
  (page, total) => `第 ${page} 頁，共 ${total} 頁`,
  (page, total) => `第${page}页（共${total}页）`,
  (page, total) => `${total}페이지 중 ${page}페이지`,
  (page, total) => `${total}ページ中${page}ページ目`,
  (page, total) => inFigures('٠', `${page}/${total}`),
  (page, total) => inFigures('٠', `صفحة ${page} من ${total}`),
  (page, total) => inFigures('۰', `صفحه ${page} از ${total}`),
  (page, total) => inFigures('०', `पृष्ठ ${page} / ${total}`),
  (page, total) => inFigures('०', `${total} में से ${page}`),
  (page, total) => inFigures('০', `${page}/${total}`),
  (page, total) => inFigures('๐', `หน้า ${page} จาก ${total}`),
  (page, total) => inFigures('０', `${page}／${total}`)
]
/** The same with the figures of another script. */
function inFigures(zero: string, text: string): string {
  return text.replace(/\d/g, (figure) => String.fromCharCode(zero.charCodeAt(0) + Number(figure)))
}
const GAP = ' '.repeat(24)
type Page = (time: string, count: string, story: string) => string
const LAYOUTS: Readonly<Record<string, Page>> = {
  'time and title above, address and number below': (time, count, story) =>
    `${time}${GAP}${TITLE}\n\n${story}\n\n${ADDRESS}${GAP}${count}\n`,
  'the same with single spaces and no blank line': (time, count, story) =>
    `${time} ${TITLE}\n${story}\n${ADDRESS} ${count}\n`,
  'each on a line of its own': (time, count, story) => `${time}\n\n${TITLE}\n\n${story}\n\n${ADDRESS}\n\n${count}\n\n`,
  'title and address above, number and time below': (time, count, story) =>
    `${TITLE}${GAP}${ADDRESS}\n\n${story}\n\n${count}${GAP}${time}\n`,
  'all of it above': (time, count, story) => `${time} ${TITLE}\n${ADDRESS} ${count}\n\n${story}\n\n`,
  'all of it below': (time, count, story) => `${story}\n\n${ADDRESS}${GAP}${time}${GAP}${count}\n`
}

const partsOf = (text: string) => {
  const blocks = dumpOf(text).children
  const of = (isFurniture: boolean) =>
    blocks.filter(({ marks }) => marks.includes('page-furniture') === isFurniture).map(({ text: said }) => said)
  return { story: of(false), furniture: of(true) }
}
const pagesOf = (page: Page, time: string, count: Count, feed: string) =>
  [STORY.slice(0, 2), STORY.slice(2)].map((part, at) => page(time, count(at + 1, 2), part.join('\n\n'))).join(feed)

describe('what a browser prints around its pages', () => {
  it.each(Object.entries(LAYOUTS))('is furniture with %s', (_, page) => {
    for (const feed of ['', '\f'])
      for (const time of TIMES)
        for (const count of COUNTS) expect(partsOf(pagesOf(page, time, count, feed)).story).toEqual(STORY)
  })

  it('is furniture around one page', () => {
    const text = LAYOUTS['time and title above, address and number below']?.(
      '5/3/22, 9:01 AM',
      '1/1',
      STORY.join('\n\n')
    )
    expect(partsOf(text ?? '').story).toEqual(STORY)
  })

  it('is furniture where nothing stands below the pages', () => {
    const text = [STORY.slice(0, 2), STORY.slice(2)]
      .map((part) => `03.05.2022, 09:01${GAP}${TITLE}\n\n${part.join('\n\n')}\n\n`)
      .join('')
    expect(partsOf(text).story).toEqual(STORY)
  })

  it('parts no paragraph from itself but where a page ends', () => {
    const long = `${ADDRESS}/and-the-warden-who-has-counted-them 1/2`
    const head = `5/3/22, 9:01 AM ${TITLE}`
    const cut =
      'Nine swans came back to the quarry pond at Wexcombe on Tuesday morning,\nsaid Arne Dahl, the warden who has counted'
    const rest =
      'the birds each spring since the pond was flooded in the great storm, and\nwho would not let anybody speak.'
    const text = `${head}\n\n${cut}\n${long}\n${head}\n${rest}\n\n${long.replace('1/2', '2/2')}\n`
    expect(partsOf(text).furniture).toEqual([head, long, head, long.replace('1/2', '2/2')])
  })

  it.each([
    ['comments with a time each', ['03.05.2022, 09:01 Ruth', 'So it goes.', '03.05.2022, 09:04 Arne', 'Not here.']],
    [
      'parts of a post with a link and a count',
      ['https://ledger.example/a 1/3', 'So it goes.', 'https://ledger.example/b 3/3']
    ],
    ['updates with a day and a time', ['5/3/22, 9:01 AM', 'The dam holds.', '5/3/22, 9:30 AM', 'The dam is dry.']],
    ['scores', ['Harlow 1/4', 'Teal 2/4', 'Wexcombe 3/4']]
  ])('is not what looks like it: %s', (_, lines) => {
    expect(partsOf(lines.join('\n\n')).furniture).toEqual([])
  })
})
