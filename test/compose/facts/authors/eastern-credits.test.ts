import { describe, expect, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const ZH = '港务局星期一表示，往返于苏拉与大陆之间的渡轮将停航一周，以便更换船舵。'
const JA = 'スーラと本土を結ぶフェリーは舵を交換するため一週間運休すると港湾局が月曜日に発表した。'
const KO =
  '술라와 본토를 오가는 여객선이 방향타 교체를 위해 일주일 동안 운항을 중단한다고 항만청이 월요일 밝혔으며 섬 주민들은 생필품 부족을 걱정하고 있다.'

const factsOf = (tagged: string) => composed(tagged).article.facts

describe('who wrote it, where the first paragraph opens with it', () => {
  test.each([
    [`新华社北京2026年1月4日电（记者 王小明）${ZH}`, ['王小明']],
    [`新华社东京1月4日电（记者王小明、李华）${ZH}`, ['王小明', '李华']],
    [`（中央社記者陳怡君台北2026年1月4日電）${ZH}`, ['陳怡君']],
    [`新华社北京2026年1月4日电 ${ZH}`, []],
    [`（完）${ZH}`, []],
    [`【ワシントン＝山田太郎】${JA}`, ['山田太郎']],
    [`【ソウル＝時事】${JA}`, []],
    [`[서울=뉴스1] 김민수 기자 = ${KO}`, ['김민수']],
    [`(부산=연합뉴스) 이영희 기자 = ${KO}`, ['이영희']],
    [`【술라=뉴시스】박지훈 최영미 기자 = ${KO}`, ['박지훈', '최영미']],
    [`[서울=뉴스1] ${KO}`, []]
  ])('%s', (paragraph, names) =>
    expect(factsOf(`headline | 苏拉渡轮停航\n\nbody | ${paragraph}`).authors).toEqual(names)
  )

  test.each([
    ['boilerplate', '[서울=뉴스1] 김민수 기자 =', KO],
    ['date', '김민수 기자 2021년 3월 3일', KO]
  ])('or a line above it: %s | %s', (role, line, prose) =>
    expect(factsOf(`headline | 술라 여객선\n\n${role} | ${line}\n\nbody | ${prose}`).authors).toEqual(['김민수'])
  )
})

test.each([
  `新华社北京2026年1月4日电（记者 王小明）${ZH}`,
  `中新网上海2026年1月4日电 ${ZH}`,
  `（中央社記者陳怡君台北2026年1月4日電）${ZH}`
])('the day of a dispatch: %s', (paragraph) =>
  expect(factsOf(`headline | 苏拉渡轮停航\n\nbody | ${paragraph}`).published).toBe('2026-01-04')
)

test('a dispatch without its year has no day', () =>
  expect(factsOf(`headline | 苏拉渡轮停航\n\nbody | 新华社北京1月4日电 ${ZH}`).published).toBeNull())

describe('names in brackets', () => {
  test.each([
    ['【山田太郎】', ['山田太郎']],
    ['［佐藤花子］', ['佐藤花子']],
    ['【佐藤花子、山田太郎】', ['佐藤花子', '山田太郎']],
    ['【東京＝山田太郎】', ['山田太郎']]
  ])('sign a text, above or below it: %s', (line, names) => {
    expect(factsOf(`headline | 一週間運休\n\nboilerplate | ${line}\n\nbody | ${JA}`).authors).toEqual(names)
    expect(factsOf(`headline | 一週間運休\n\nbody | ${JA}\n\nboilerplate | ${line}`).authors).toEqual(names)
  })

  test('sign it behind its last sentence', () =>
    expect(factsOf(`headline | 一週間運休\n\nbody | ${JA}（山田太郎）`).authors).toEqual(['山田太郎']))

  test.each(['【速報】', '【高校野球】', '【東京】', '【写真】', '［社説］'])('are no others: %s', (line) =>
    expect(factsOf(`headline | 一週間運休\n\nboilerplate | ${line}\n\nbody | ${JA}`).authors).toEqual([])
  )
})
