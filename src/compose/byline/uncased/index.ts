import type { KnownNames } from '../outlets.ts'
import { newReading, type Reading } from '../reading.ts'
import { type Evidence, isEntryOf, isFamilyName, isUncasedName } from './name.ts'

/** Signs between the fields of a line; a middle dot stands within names too. */
const SIGNS = /[|｜/／,，、;；=＝()（）【】［］〔〕[\]「」《》<>&•\u3000]|\s[–—-]\s|\s{2,}/u

/** A label has at most this many characters where nothing parts it from a name, and this many words elsewhere. */
const LONGEST_LABEL = 6
const LABEL_WORDS = 3

/** Whether a line is written in a script without capitals: two such letters in a row. */
export function isUncased(line: string): boolean {
  return /\p{Lo}{2}/u.test(line)
}

/** Reads a line whose names have no capitals, by the words for who wrote it before or behind them: `记者 王小明`, `홍길동 기자`, `بقلم: محمد علي`. */
export function readUncasedLine(line: string, now: Reading): void {
  if (!now.namesBelow) now.inList = false
  now.passedOver = false
  const hadUnsigned = now.unsigned.length
  const fields = withColons(line)
    .split(SIGNS)
    .flatMap((field) => creditsOf(field.trim()).flatMap(partsOfField))
  for (const { text, colon } of fields) readField(text, colon, now)
  if (hadUnsigned > 0) now.unsigned.length = hadUnsigned
  now.namesBelow = now.afterBy
}

/** The names of a line with a word for who wrote it: `记者 王小明`; none without one. */
export function signedUncased(line: string, known: KnownNames): string[] {
  const now = newReading(known)
  readUncasedLine(line, now)
  return now.signed
}

/** `文/王伟 图/李娜`, `文＝山田太郎`: the sign behind a label as a colon, and that before one (`李娜/图`) as a space. */
function withColons(line: string): string {
  const parted = line.replace(/[/／](\p{L}{1,6})(?=$|[\s,，、)）])/gu, (found, label: string) =>
    kindOf(label) === 'other' ? ` ${label}` : found
  )
  return parted.replace(/[\p{L}・·]{1,12}\s?[/／|｜=＝・·](?=\s?\p{L})/gu, (found, at: number) => {
    const label = found.slice(0, -1).trim()
    const kind = kindOf(label)
    if (kind !== 'by' && kind !== 'other') return found
    // `文・写真 山田太郎` is one label of two words.
    return /[・·]$/u.test(found) && opensWithLabel(parted.slice(at + found.length)) ? found : `${label}：`
  })
}

function opensWithLabel(text: string): boolean {
  const run = /^\p{L}{1,6}/u.exec(text)?.[0] ?? ''
  return [...run].some((_, at) => ['by', 'other'].includes(kindOf(run.slice(0, at + 1)) ?? ''))
}

/** `글 김민수 사진 이영희`, `记者 王伟 摄影 李娜`: a field for each label, where a label opens it and names stand between. */
function creditsOf(field: string): string[] {
  const words = field.split(' ')
  if (words.length < 4 || kindOf(words[0] ?? '') === null) return [field]
  const credits: string[][] = [[]]
  for (const [at, word] of words.entries()) {
    if (at > 1 && at < words.length - 1 && isEntryOf('contributor-labels', word)) credits.push([])
    credits.at(-1)?.push(word)
  }
  return credits.map((credit) => credit.join(' '))
}

interface Part {
  readonly text: string
  /** A colon stands before it. */
  readonly colon: boolean
}

/** What stands before and behind a colon; a label right before one is a part of its own: `李华 编辑：`. */
function partsOfField(field: string): Part[] {
  const texts = field.split(/[:：]/u).map((text) => text.trim())
  return texts.flatMap((text, at) => {
    const label = at < texts.length - 1 ? affixes(text, 'end').find((affix) => kindOf(affix) !== null) : undefined
    const parts = label === undefined ? [text] : [text.slice(0, -label.length).trim(), label]
    return parts.filter((part) => part !== '').map((part, i) => ({ text: part, colon: at > 0 && i === 0 }))
  })
}

function readField(field: string, colon: boolean, now: Reading): void {
  const bare = field
    .split(/\s+/u)
    .filter((word) => !/[\d@]/.test(word))
    .join(' ')
  if (bare === '') return
  const start = cut(bare, 'start')
  if (start.label !== null) {
    now.passedOver = start.label === 'other'
    now.afterBy = start.label === 'by'
    now.inList = now.afterBy
  }
  if (start.rest === '') return
  const end = cut(start.rest, 'end')
  if (now.passedOver || end.label === 'other') return
  const isSigned = now.afterBy || now.inList || end.label === 'by'
  const evidence: Evidence = !isSigned ? 'alone' : colon && now.afterBy ? 'colon' : 'label'
  const names = namesIn(end.rest, evidence)
  const list = isSigned ? now.signed : now.unsigned
  for (const name of names) if (!list.includes(name)) list.push(name)
  if (names.length === 0) now.inList = false
  now.afterBy = false
}

interface Cut {
  readonly rest: string
  readonly label: 'by' | 'other' | null
}

/** Cuts labels and agencies from one end of a field: `新华社记者王小明` → `王小明`, by a label. */
function cut(field: string, side: 'start' | 'end'): Cut {
  let rest = field
  let label: Cut['label'] = null
  for (;;) {
    const found = affixes(rest, side).find((affix) => kindOf(affix) !== null)
    if (found === undefined) return { rest, label }
    const kind = kindOf(found)
    if (kind !== 'agency') label = kind
    rest = (side === 'start' ? rest.slice(found.length) : rest.slice(0, -found.length)).trim()
  }
}

/** What a label is; `null` where a text is none. */
function kindOf(text: string): 'by' | 'other' | 'agency' | null {
  if (isEntryOf('contributor-labels', text)) return 'other'
  if (isEntryOf('by-words', text) || isEntryOf('job-titles', text) || isEntryOf('byline-labels', text)) return 'by'
  return isEntryOf('agencies', text) ? 'agency' : null
}

/** What may be a label at one end, the longest first: words, or two letters and more of a script without spaces. */
function affixes(text: string, side: 'start' | 'end'): string[] {
  const found = new Set<string>()
  const words = text.split(' ')
  for (let count = Math.min(LABEL_WORDS, words.length); count > 0; count--)
    found.add((side === 'start' ? words.slice(0, count) : words.slice(-count)).join(' '))
  for (let count = Math.min(LONGEST_LABEL, text.length - 1); count > 1; count--) {
    const affix = side === 'start' ? text.slice(0, count) : text.slice(-count)
    if (/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}・·ー]+$/u.test(affix)) found.add(affix)
  }
  return [...found].sort((a, b) => b.length - a.length)
}

/** The names of a field without its labels. */
function namesIn(field: string, evidence: Evidence): string[] {
  const people = peopleIn(field)
  return people.length > 1 ? people.flatMap((person) => namesOfPart(person, evidence)) : namesOfPart(field, evidence)
}

/** A name has at least so many words where the next begins with an `and` that is a part of it: `محمد علي وأحمد حسن`. */
const LEAST_WORDS = 2

/** What stands between the words for `and`, and before a word that begins with one. */
function peopleIn(field: string): string[] {
  const people: string[][] = [[]]
  const words = field.split(' ')
  for (const [at, word] of words.entries()) {
    const name = people.at(-1) ?? []
    const isLast = at === words.length - 1
    if (!isLast && name.length > 0 && isEntryOf('and-words', word)) people.push([])
    else if (!isLast && name.length >= LEAST_WORDS && opensWithAnd(word)) people.push([word.slice(1)])
    else name.push(word)
  }
  return people.map((name) => name.join(' '))
}

function opensWithAnd(word: string): boolean {
  return word.length > 2 && isEntryOf('and-prefixes', word.slice(0, 1)) && !isEntryOf('names-in-and-prefixes', word)
}

function namesOfPart(field: string, evidence: Evidence): string[] {
  if (isUncasedName(field, evidence)) return [field]
  const parts = field.split(/[·ㆍ・]/u).length > 1 ? field.split(/[·ㆍ・]/u) : field.split(' ')
  const [first = '', second = '', ...more] = parts.map((part) => part.trim())
  // `佐藤 太郎`: a family name, a space, and a given name.
  // A pen name needs a colon and no family name; behind a family name it is the given name.
  const ofOther = evidence === 'colon' ? 'label' : evidence
  if (more.length === 0 && second !== '' && isFamilyName(first) && !isUncasedName(second, ofOther))
    return /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々]{1,4}$/u.test(second) ? [`${first} ${second}`] : []
  const names = [first, second, ...more].filter((part) => isUncasedName(part, evidence))
  return evidence === 'alone' && names.length < parts.length ? [] : names
}
