import { describe, expect, it } from 'vitest'
import { marksOfShortText } from '../../src/read/record/short-text.ts'

describe('the sentences of a short text', () => {
  it.each([
    ['English', 'The dam held.'],
    ['Chinese', '市政府星期三宣布,旧桥将于春天关闭。'],
    ['Japanese', '市は「古い橋を閉鎖する」と発表した。'],
    ['Korean', '시는 오래된 다리를 봄에 폐쇄한다고 발표했다.'],
    ['Arabic', 'أعلنت البلدية أن الجسر سيغلق في الربيع.'],
    ['Urdu', 'بلدیہ نے کہا کہ پل بہار میں بند ہو جائے گا۔'],
    ['Hindi', 'नगर ने कहा कि पुल वसंत में बंद रहेगा।'],
    ['Hebrew', 'העירייה הודיעה שהגשר ייסגר באביב.']
  ])('are its text, in scripts with capitals and without: %s', (_, text) => {
    expect(marksOfShortText(`${text}\n`)?.get(1)).toEqual(['field-prose'])
  })

  it.each(['Menu', '首页', '登录 注册', 'Sign in', 'ホーム。'])('are no names of controls: %s', (text) => {
    expect(marksOfShortText(`${text}\n`)).toBeNull()
  })
})
