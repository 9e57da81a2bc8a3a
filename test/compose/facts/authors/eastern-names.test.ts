import { describe, expect, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const CHINESE = '渡轮公司周二表示，由于更换船舵，苏拉岛与大陆之间的渡轮将停航一周，乘客可以退票或者改签其他日期。'
const JAPANESE = 'スーラ島と本土を結ぶフェリーが、舵の交換のため一週間運休すると、運航会社が火曜日に発表した。'

const authorsOf = (head: string, prose: string, title = '渡轮停航') =>
  composed(`headline | ${title}\n\n${head}\n\nbody | ${prose}`).article.facts.authors

describe('a name alone beside the day of a text', () => {
  test.each([
    ['王小明', CHINESE],
    ['欧阳修文', CHINESE],
    ['山田太郎', JAPANESE],
    ['佐藤 花子', JAPANESE]
  ])('is its author: %s', (name, prose) => {
    expect(authorsOf(`boilerplate | ${name}\ndate | 2021年3月4日`, prose)).toEqual([name])
    expect(authorsOf(`date | 2021年3月4日 10:30\nboilerplate | ${name}`, prose)).toEqual([name])
    expect(authorsOf(`date | ${name} 2021年3月4日`, prose)).toEqual([name])
  })

  test.each([
    ['房地产', CHINESE],
    ['江苏省', CHINESE],
    ['国际', CHINESE],
    ['千葉県庁', JAPANESE],
    ['東京都', JAPANESE],
    ['社会', JAPANESE]
  ])('is a section or a place: %s', (word, prose) =>
    expect(authorsOf(`boilerplate | ${word}\ndate | 2021年3月4日`, prose)).toEqual([])
  )

  test('is nobody where headline or text are about the person, or no day stands beside', () => {
    expect(authorsOf('boilerplate | 王小明\ndate | 2021年3月4日', CHINESE, '王小明当选岛主')).toEqual([])
    expect(authorsOf('boilerplate | 王小明\ndate | 2021年3月4日', `${CHINESE}王小明说，他很担心。`)).toEqual([])
    expect(authorsOf('boilerplate | 王小明\nboilerplate | 分享', CHINESE)).toEqual([])
  })
})
