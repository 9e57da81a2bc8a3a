import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { authorsOf } from '../../../../src/compose/byline/index.ts'

describe('names in scripts without capitals', () => {
  test.each([
    // Chinese
    ['作者：王小明', ['王小明']],
    ['作者：木子', ['木子']],
    ['文/李华', ['李华']],
    ['文 | 王小明', ['王小明']],
    ['本报记者 王小明 李华', ['王小明', '李华']],
    ['记者 王小明 北京报道', ['王小明']],
    ['新华社记者王小明', ['王小明']],
    ['（记者 王小明）', ['王小明']],
    ['【本报记者王小明报道】', ['王小明']],
    ['记者：王小明、李华 编辑：张三', ['王小明', '李华']],
    ['責任編輯：李華', []],
    ['来源：新华社', []],
    ['编辑部', []],
    ['作者 约翰·史密斯', ['约翰·史密斯']],
    ['撰文：John Smith', ['John Smith']],
    ['王小明 2026年3月4日 14:05', ['王小明']],
    // Japanese
    ['佐藤太郎 記者', ['佐藤太郎']],
    ['佐藤 太郎', ['佐藤 太郎']],
    ['取材・文＝佐藤太郎', ['佐藤太郎']],
    ['文：佐藤太郎　写真：山田花子', ['佐藤太郎']],
    ['佐藤太郎（ライター）', ['佐藤太郎']],
    ['林 健太', ['林 健太']],
    ['政治部記者', []],
    ['社会部', []],
    // Korean
    ['홍길동 기자', ['홍길동']],
    ['[서울=연합뉴스] 홍길동 기자', ['홍길동']],
    ['홍길동 기자 hong@harlow.example', ['홍길동']],
    ['김철수·이영희 기자', ['김철수', '이영희']],
    ['글·사진 홍길동', ['홍길동']],
    ['발행 2026.03.04 홍길동 기자', ['홍길동']],
    // Arabic, Hindi, Hebrew, Thai
    ['بقلم: محمد علي', ['محمد علي']],
    ['كتب - محمد علي', ['محمد علي']],
    ['محمد علي', ['محمد علي']],
    ['الرياض - واس', []],
    ['وكالات', []],
    ['نشر في: 4 مارس 2026', []],
    ['लेखक: राम शर्मा', ['राम शर्मा']],
    ['राम शर्मा द्वारा', ['राम शर्मा']],
    ['Written By: राम शर्मा', ['राम शर्मा']],
    ['Edited By: राम शर्मा', []],
    ['מאת: דוד כהן', ['דוד כהן']],
    ['โดย สมชาย ใจดี', ['สมชาย ใจดี']]
  ])('%s', (byline, names) => expect(authorsOf(byline)).toEqual(names))

  test.each([
    [['作者', '王小明'], ['王小明']],
    [['記者', '佐藤太郎'], ['佐藤太郎']],
    [['بقلم', 'محمد علي'], ['محمد علي']]
  ])('%j', (lines, names) => expect(authorsOf(lines)).toEqual(names))

  it('have no digit, no line break, at most five words, and are no label, date or place', () => {
    const words = fc.constantFrom(
      ...[
        '作者',
        '：',
        '王小明',
        '、',
        '记者',
        ' ',
        '2026年3月4日',
        '佐藤',
        '太郎',
        '写真',
        '홍길동',
        '기자',
        '·',
        '서울'
      ],
      ...['بقلم', 'محمد', 'علي', '4', 'مارس', 'लेखक', 'राम', 'शर्मा', 'By', 'Maria', 'Teller', '-', '|', '(', ')', '\n']
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (line) => {
        for (const name of authorsOf(line.join('').split('\n'))) {
          expect(name).not.toMatch(/[\d\n\r]/)
          expect(name.split(' ').length).toBeLessThanOrEqual(5)
          expect(['作者', '记者', '写真', '기자', 'بقلم', 'लेखक', '서울', 'مارس']).not.toContain(name)
        }
      })
    )
  })
})
