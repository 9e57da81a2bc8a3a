import { describe, expect, test } from 'vitest'
import { datesOf } from '../../../src/compose/dates/index.ts'
import { composed } from '../../support/composed.ts'

describe('a year of an era', () => {
  test.each([
    ['令和5年4月1日', '2023-04-01'],
    ['令和５年４月１日（土）', '2023-04-01'],
    ['令和五年四月一日', '2023-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成30年12月25日', '2018-12-25'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和五十年十二月五日', '1975-12-05'],
    ['大正12年9月1日', '1923-09-01'],
    ['明治38年9月', '1905-09'],
    ['発表日 令和5年4月1日 午後2時5分', '2023-04-01T14:05'],
    ['民国112年4月1日', '2023-04-01'],
    ['中華民國112年4月1日', '2023-04-01']
  ])('is one of the common calendar: %s', (line, day) => expect(datesOf(line, 'ja').published).toBe(day))

  test.each(['平成99年4月1日', '昭和70年1月1日', '令和0年4月1日', '会社5年4月1日', '令和5年13月1日', '令和5年2月30日'])(
    'is none that the era did not have: %s',
    (line) => expect(datesOf(line, 'ja')).toMatchObject({ published: null, modified: null })
  )
})

describe('a date in words for figures', () => {
  test.each([
    ['二〇二三年四月一日', '2023-04-01'],
    ['二零二三年十月三十一日', '2023-10-31'],
    ['二○二三年十二月二十号', '2023-12-20'],
    ['二〇二三年四月', '2023-04']
  ])('is read: %s', (line, day) => expect(datesOf(line, 'zh').published).toBe(day))
})

test.each(['令和5年4月1日 午後2時5分', '二〇二三年十二月二十五日', '２０２３年４月１日'])(
  'a line that is nothing but %s dates its story, whatever it was taken for',
  (line) => {
    const { article } = composed(`headline | 渡船停止\n\nboilerplate | ${line}\n\nbody | 渡船は一週間運休する。`)
    expect(article.facts.published).toMatch(/^2023-/)
  }
)
