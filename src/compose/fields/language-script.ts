/** Scripts that one language alone has in newspapers. */
const SCRIPTS = [
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu]
] as const
const HAN = /\p{Script=Han}/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const LETTERS = /\p{L}/gu
/** Nothing in a text without these needs counting. */
const BEYOND_LATIN = /[\u0370-\u03ff\u0e00-\u0e7f\u1100-\u11ff\u1f00-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Fewer letters of a script than this say nothing. */
const LEAST_LETTERS = 10
/** A Japanese headline may have no Kana; a sentence has. */
const LEAST_HAN = 24
/** Of all letters: names and terms in Latin letters stand in every language. */
const LEAST_SHARE = 0.4
/** Of Kana and Han letters; what Chinese has of Kana is names. */
const LEAST_KANA = 0.08

/** The language (ISO 639-1) that a text's script tells, `null` where it tells none. */
export function languageByScript(text: string): string | null {
  if (!BEYOND_LATIN.test(text)) return null
  const least = Math.max(LEAST_LETTERS, LEAST_SHARE * count(text, LETTERS))
  for (const [language, script] of SCRIPTS) if (count(text, script) >= least) return language
  const han = count(text, HAN)
  const kana = count(text, KANA)
  if (han + kana < least) return null
  if (kana >= LEAST_KANA * (han + kana)) return 'ja'
  return han >= LEAST_HAN ? 'zh' : null
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

/** Letters that some languages of a script have and others have not. */
const TELLING = /[ыэёіїєґўјљњћђџѓќѕәқңғүұөپچژگکیٹڈڑںےہھټډړښېۍڵڕێۆەيكىةأإ]/gu
/** Which of them a language has. */
const OWN = new Map([
  ['bg', ''],
  ['ru', 'ыэё'],
  ['uk', 'іїєґ'],
  ['ar', 'يكىةأإ'],
  ['fa', 'پچژگکیأ'],
  ['ur', 'پچژگکیٹڈڑںےہھأ']
])
/** The share of a text's telling letters that may stand in foreign names. */
const FOREIGN_SHARE = 0.1
const FEW = 2

/** Whether a text has letters that a language has not, as Belarusian has ў and Ukrainian has not. */
export function hasForeignLetters(text: string, language: string): boolean {
  const own = OWN.get(language)
  if (own === undefined) return false
  const telling = text.toLowerCase().match(TELLING) ?? []
  const foreign = telling.filter((letter) => !own.includes(letter))
  return foreign.length >= FEW && foreign.length > FOREIGN_SHARE * telling.length
}
