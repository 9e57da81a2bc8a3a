import { describe, expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const TITLE = '引水船在塔恩角搁浅'
const CHINESE = [
  '引水船“慈恩号”周二黎明前在塔恩角搁浅，船上四名船员带着航海日志和船上的猫涉水上岸，港务局当天上午证实了这一消息。',
  '港务长说，刮了一周北风之后潮水提前一小时转向，没有人应当为此负责，他请各条船的船长在下周之前不要靠近浅滩。',
  '一艘拖船将在周四水位最高时尝试把它拖离浅滩。'
]
const JAPANESE = [
  '町議会は火曜日、古いガス工場を自転車用ランプの製造会社に売却することを賛成九、反対六で決めた。来年ここに工房を開くという。',
  '反対派の議員は、土壌は一度も浄化されていないと指摘した。買い手のランパ社は、掘削の費用は自社で負担すると答えた。',
  '売却の価格は明らかにされなかった。'
]
const LATIN = [
  '港口当局周三表示，新的导航系统 Harbour Pilot 将在明年三月之前安装到全部十二艘引水船上，费用由三个港口共同承担。',
  '供应商 Lampa Works 说，系统在 2021 年冬天已经试用了四个月，期间没有出现过一次错误的警报，船员们对它十分满意。',
  '旧的系统将送到博物馆。'
]
const cut = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
const textsOf = (text: string) => dumpOf(text).children.map(({ text: said }) => said)
const wrapped = (paragraphs: readonly string[], width: number, before: string, between: string) =>
  `${TITLE}\n\n${paragraphs.map((one) => cut(before + one, width).join('\n')).join(between)}\n`

describe.each([
  ['Chinese', CHINESE],
  ['Japanese', JAPANESE]
])('%s that was cut at a width', (_, paragraphs) => {
  it.each([16, 20, 24])('is joined without spaces at %i characters', (width) => {
    for (const text of [
      wrapped(paragraphs, width, '', '\n\n'),
      wrapped(paragraphs, width, '　　', '\n'),
      wrapped(paragraphs, width, '', '\n\n').replaceAll('\n', '\r\n'),
      // With a blank line after every line, more between paragraphs.
      wrapped(paragraphs, width, '', '\n\n').replaceAll('\n', '\n\n')
    ])
      expect(textsOf(text)).toEqual([TITLE, ...paragraphs])
  })

  it('gives a document whose lines are accounted for', () => {
    const document = stet(wrapped(paragraphs, 20, '', '\n\n'))
    expect(document.headline).toBe(TITLE)
    expect(document.blocks.slice(1).map(({ text }) => text)).toEqual(paragraphs)
  })
})

it('keeps words of other scripts apart where a line ends between two', () => {
  const text = wrapped(LATIN, 16, '', '\n\n')
  expect(textsOf(text).map((one) => one.replace(/(?<=[^\w ]) (?=\w)|(?<=\w) (?=[^\w ])/g, ''))).toEqual(
    [TITLE, ...LATIN].map((one) => one.replace(/(?<=[^\w ]) (?=\w)|(?<=\w) (?=[^\w ])/g, ''))
  )
})

it.each([
  ['one paragraph a line', `${TITLE}\n${CHINESE.join('\n')}\n${JAPANESE.join('\n')}\n`],
  [
    'verse',
    '床前明月光疑是地上霜啊，\n举头望明月低头思故乡呢。\n白日依山尽黄河入海流哟，\n欲穷千里目更上一层楼吧。\n春眠不觉晓处处闻啼鸟呀，\n夜来风雨声花落知多少吗。\n'
  ],
  ['a menu', '首页新闻体育财经\n娱乐科技汽车\n房产教育健康旅游文化\n读书视频\n图片专题\n评论地方国际军事\n社会\n'],
  [
    'titles',
    [
      '港口的新桥开放了',
      '渡船停航到周五',
      '学校清点雨燕减少三分之一',
      '镇议会出售旧煤气厂',
      '水位上涨',
      '市场关闭两个月'
    ].join('\n')
  ]
])('%s stays as it is', (_, text) => {
  expect(textsOf(text)).toEqual(text.trim().split('\n'))
})
