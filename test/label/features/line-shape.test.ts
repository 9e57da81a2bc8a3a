import { describe, expect, it } from 'vitest'
import { CASE, END, START, TOKEN } from '../../../src/label/features/observations.ts'
import { observe } from '../../../src/label/observe.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

/** What is seen of one line. */
function shape(text: string) {
  const observed = observe(dumpOf(text))
  const tokens = [...observed.tokenCase.subarray(0, observed.tokenFrom[1])]
  return {
    words: observed.words[0],
    sentences: observed.sentences[0],
    commas: observed.commas[0],
    numbers: observed.numbers[0],
    start: observed.start[0],
    end: observed.end[0],
    cased: observed.cased[0],
    pairs: tokens.filter((one) => one === TOKEN.pair).length
  }
}

describe('lines of scripts without spaces', () => {
  it.each([
    ['市长周一说，大坝在春天之前不会修好。', 17],
    ['市長は月曜日、ダムの修理は春までに終わらないと述べた。', 26]
  ])('are cut into pairs of letters, two letters to a word: %s', (text, letters) => {
    const { words, pairs, sentences, end, start, cased } = shape(text)
    expect(Math.abs((words ?? 0) - letters / 2)).toBeLessThanOrEqual(3)
    expect(pairs).toBeGreaterThan(letters / 2)
    expect({ sentences, end, start, cased }).toEqual({
      sentences: 1,
      end: END.stop,
      start: START.upper,
      cased: CASE.sentence
    })
  })

  it('have full-width marks and figures that are marks and figures', () => {
    expect(shape('２０２１年３月３日：更新')).toMatchObject({ numbers: 3 })
    expect(shape('谁来付钱？')).toMatchObject({ end: END.question })
    expect(shape('他们说：')).toMatchObject({ end: END.colon })
    expect(shape('甲，乙、丙')).toMatchObject({ commas: 2 })
  })

  it('keep words in other letters whole', () => {
    expect(shape('新的GPT模型')).toMatchObject({ words: 3, pairs: 2 })
  })
})

describe('lines of scripts without capitals', () => {
  it.each([
    'قال رئيس البلدية يوم الاثنين إن السد لن يصلح قبل الربيع.',
    'महापौर ने सोमवार को कहा कि बांध वसंत से पहले ठीक नहीं होगा।'
  ])('are sentences that begin as sentences do: %s', (text) => {
    expect(shape(text)).toMatchObject({ sentences: 1, start: START.upper, end: END.stop, cased: CASE.sentence })
  })

  it('have marks of their own', () => {
    expect(shape('متى يصلح السد؟')).toMatchObject({ end: END.question })
    expect(shape('قال، ثم ذهب')).toMatchObject({ commas: 1 })
  })
})

it('counts words between spaces elsewhere as ever', () => {
  expect(shape('The dam at Harlow held, the agency said on Monday.')).toMatchObject({
    words: 10,
    sentences: 1,
    commas: 1,
    pairs: 0,
    start: START.upper,
    end: END.stop
  })
})
