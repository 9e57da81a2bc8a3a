import { readingsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { signedUncased } from '../../byline/uncased/index.ts'
import { isEntryOf } from '../../byline/uncased/name.ts'
import { headOf, isProse } from '../../head.ts'

/** Where a paragraph says who wrote it, Chinese, Japanese and Korean papers do so within so many characters of its start. */
const OPENING = 80

/** `[서울=뉴스1] 김민수 기자 =`: place and agency in brackets, then who wrote it. */
const KOREAN = /^[[({【（［]([^\])}】）］]{1,30})[\])}】）］]\s?([^=＝]{2,40})[=＝]/u

/** `【ワシントン＝山田太郎】`: place and name in brackets. */
const JAPANESE = /^[【［〔][^\]】］〕=＝]{1,20}[=＝]([^】］〕=＝]{2,20})[】］〕]/u

/** `新华社北京1月4日电（记者 王小明）`, `（中央社記者陳怡君台北4日電）`: who wrote it, in the first brackets. */
const CHINESE = /^[^（(。，,]{0,40}[（(]([^（）()]{3,40})[）)]/u

/** `2026年1月4日電`, `4日电`: the day that a dispatch was sent, at the end of its credit. */
const SENT_ON = /(?:\d{2,4}年)?(?:\d{1,2}月)?\d{1,2}日[电電讯訊]?$/u

/** Letters of a place's name at the end of a credit. */
const SHORTEST_PLACE = 2
const LONGEST_PLACE = 6

/** The authors of a text that its first paragraph opens with, or a line of its head that is such an opening alone. */
export function authorsInOpening(pieces: readonly Piece[], known: KnownNames): string[] {
  const first = pieces.find((piece) => isProse(piece))
  for (const { text } of [...headOf(pieces), ...(first === undefined ? [] : [first])]) {
    const names = openingNames(text.slice(0, OPENING).trim(), known)
    if (names.length > 0) return names
  }
  return []
}

function openingNames(opening: string, known: KnownNames): string[] {
  const [, origin = '', korean] = KOREAN.exec(opening) ?? []
  if (korean !== undefined && /[=＝]/u.test(origin)) return signedUncased(korean.trim(), known)
  const japanese = JAPANESE.exec(opening)?.[1]
  if (japanese !== undefined) return namesAlone(japanese)
  const chinese = CHINESE.exec(opening)?.[1]
  return chinese === undefined ? [] : signedUncased(withoutPlace(chinese.replace(SENT_ON, '')), known)
}

/** `中央社記者陳怡君台北` → `中央社記者陳怡君` */
function withoutPlace(credit: string): string {
  for (let count = LONGEST_PLACE; count >= SHORTEST_PLACE; count--)
    if (credit.length > count + 2 && isEntryOf('places', credit.slice(-count))) return credit.slice(0, -count)
  return credit
}

/** `…帰った。（山田太郎）`: names in brackets behind the last sentence. */
const CLOSING = /[。」』！？][(（【［〔]([^()（）【】［］〔〕]{3,40})[)）】］〕]$/u

/** The authors in brackets at the end of the last paragraph. */
export function authorsInClosing(pieces: readonly Piece[], known: KnownNames): string[] {
  const last = pieces.findLast((piece) => isProse(piece))
  const credit = CLOSING.exec(last?.text.trimEnd() ?? '')?.[1]
  if (credit === undefined) return []
  const names = namesAlone(credit)
  return names.length > 0 ? names : signedUncased(credit, known)
}

/** Whether a line is nothing but Japanese names in brackets: `【山田太郎】`. */
export function isNameInBrackets(line: string): boolean {
  const inside = /^[【［〔（]([^【】［］〔〕（）]{3,40})[】］〕）]$/u.exec(line.trim())?.[1]
  return inside !== undefined && namesAlone(inside.split(/[=＝]/u).at(-1) ?? '').length > 0
}

/** Letters of a Japanese family name and of a whole name: one letter begins too many other words. */
const LEAST_FAMILY = 2
const LONGEST_NAME = 6

/** The names that all of a text is, each with a common Japanese family name of two letters and more; none where it says anything else. */
function namesAlone(text: string): string[] {
  const names = text.split(/[、，・,]/u).map((name) => name.trim())
  const isWhole = (name: string) =>
    authorsOf(name)[0] === name && name.replace(/\s/gu, '').length <= LONGEST_NAME && hasJapaneseFamilyName(name)
  return names.every(isWhole) ? names : []
}

function hasJapaneseFamilyName(name: string): boolean {
  const letters = [...name]
  return [LEAST_FAMILY, LEAST_FAMILY + 1].some(
    (count) =>
      letters.length > count &&
      readingsOf('family-names', letters.slice(0, count).join('')).some(({ language }) => language === 'ja')
  )
}
