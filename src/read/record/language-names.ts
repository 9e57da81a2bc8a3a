/** Names that databases give languages, in several languages, by ISO 639-1 code. */
const NAMES: Readonly<Record<string, string>> = {
  de: 'german deutsch allemand alemán duits tedesco 德文 德语 ドイツ語',
  en: 'english englisch anglais inglés engels inglese inglês английский 英文 英语 英語 영어',
  es: 'spanish spanisch espagnol español spaans spagnolo espanhol castellano 西班牙文 西班牙语 スペイン語',
  fr: 'french französisch français francés frans francese francaise 法文 法语 フランス語',
  it: 'italian italienisch italien italiano italiaans',
  ja: 'japanese japanisch japonais japonés 日文 日语 日本語',
  ko: 'korean koreanisch 한국어',
  nl: 'dutch niederländisch néerlandais neerlandés nederlands olandese',
  pl: 'polish polnisch polonais polski',
  pt: 'portuguese portugiesisch portugais portugués portugees portoghese português',
  ru: 'russian russisch russe ruso русский',
  sv: 'swedish schwedisch suédois svenska',
  zh: 'chinese chinesisch chinois chino 中文'
}

/** `ENGLISH`, `GERMAN; DEUTSCH`, `英文`, `en-GB` → an ISO 639-1 code; `undefined` for other words. */
export function languageCode(named: string): string | undefined {
  const lower = named.trim().toLowerCase()
  if (/^[a-z]{2}(?:[-_]\w{2,4})?$/.test(lower)) return lower.replace('_', '-')
  const words = lower.split(/[\s;,/]+/)
  return Object.keys(NAMES).find((code) => NAMES[code]?.split(' ').some((name) => words.includes(name)))
}
