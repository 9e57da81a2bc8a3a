import { phrases } from '../../lexicon/index.ts'
import { readingsOf } from '../../lexicon/match.ts'
import { isMark, numberAt, type Token } from './tokens.ts'

/** A time of day met in a text: tokens `start` up to but without `end`. */
export interface Clock {
  readonly start: number
  readonly end: number
  /** `17:42` */
  readonly time: string
  /** `+01:00`, `Z`, or empty where the text names none for sure. */
  readonly offset: string
  /** Nothing but the digits and a full stop or blank says that it is a time: `14.05`. */
  readonly bare: boolean
}

/** Whether a word may stand beside a time without meaning anything else: `Uhr`, `heures`, `at`. */
export function isClockWord(low: string): boolean {
  return readingsOf('clock-words', low).length > 0
}

/** The half of the day that letters name, without their full stops and blanks. */
function halfOf(letters: string): 'am' | 'pm' | undefined {
  if (letters.length > LONGEST_HALF) return undefined
  const value = phrases('am-pm').find(({ text }) => text.replace(/[. ]/g, '') === letters)?.value
  return value === undefined ? undefined : value === 'am' ? 'am' : 'pm'
}

/** `a.m.` without its full stops, in any language (characters). */
const LONGEST_HALF = 9

/** Reads the time that begins at token `at`, or gives `null`. Impossible times (`25:70`) are none. */
export function clockAt(tokens: readonly Token[], at: number): Clock | null {
  const hour = numberAt(tokens, at, 1, 2)
  if (hour === null) return null
  const read = minutesAt(tokens, at)
  const half = halfAt(tokens, read.end) ?? halfBefore(tokens, at, read.end)
  const named = half !== null || read.sign === ':' || read.sign === 'h' || wordAfter(tokens, read.end)
  if (read.sign === '' && half === null && !wordAfter(tokens, read.end)) return null
  const hours =
    half === null
      ? hour
      : hour > 12 || (hour === 0 && !half.before)
        ? Number.NaN
        : (hour % 12) + (half.half === 'pm' ? 12 : 0)
  if (!(hours < 24) || read.minutes > 59) return null
  const end = afterWords(tokens, half?.end ?? read.end)
  const zone = zoneAt(tokens, end)
  const time = `${String(hours).padStart(2, '0')}:${String(read.minutes).padStart(2, '0')}`
  return { start: at, end: zone?.end ?? end, time, offset: zone?.offset ?? '', bare: !named && zone === null }
}

interface Minutes {
  readonly minutes: number
  readonly end: number
  readonly sign: '' | ':' | '.' | 'h'
}

/** `:42`, `.42`, `h42`, `:42:05`, `h`; seconds are passed over. */
function minutesAt(tokens: readonly Token[], at: number): Minutes {
  const next = tokens[at + 1]
  const joined = next !== undefined && !next.spaced
  if (joined && (next.text === ':' || next.text === '.') && tokens[at + 2]?.spaced === false) {
    const minutes = numberAt(tokens, at + 2, 2, 2)
    if (minutes === null) return { minutes: 0, end: at + 1, sign: '' }
    const seconds = isMark(tokens, at + 3, next.text) && numberAt(tokens, at + 4, 2, 2) !== null
    const end = seconds ? at + 5 : at + 3
    const fraction =
      seconds && isMark(tokens, end, '.') && tokens[end + 1]?.spaced === false && tokens[end + 1]?.type === 'number'
    return { minutes, end: fraction ? end + 2 : end, sign: next.text }
  }
  if (next?.low === 'h' || (next?.low === 'u' && joined)) {
    const minutes = numberAt(tokens, at + 2, 2, 2)
    const close = minutes !== null && (tokens[at + 2]?.spaced === false || next.spaced)
    return { minutes: close ? minutes : 0, end: close ? at + 3 : at + 2, sign: 'h' }
  }
  if (joined && HOUR_SIGNS.has(next.text)) {
    const minutes = numberAt(tokens, at + 2, 1, 2)
    const isSigned = minutes !== null && MINUTE_SIGNS.has(tokens[at + 3]?.text ?? '')
    return { minutes: isSigned ? minutes : 0, end: isSigned ? at + 4 : at + 2, sign: 'h' }
  }
  return { minutes: 0, end: at + 1, sign: '' }
}

/** Signs behind the hour and the minutes in Chinese, Japanese and Korean. */
const HOUR_SIGNS: ReadonlySet<string> = new Set(['时', '時', '点', '點', '시'])
const MINUTE_SIGNS: ReadonlySet<string> = new Set(['分', '분'])

interface Half {
  readonly half: 'am' | 'pm'
  readonly end: number
  /** It stands before the hour, as in Chinese, Japanese and Korean, where noon may be 0. */
  readonly before: boolean
}

/** `下午2:05`, `4日午後2時`, `오후 2시`: the letters before the hour end with the half of the day. */
function halfBefore(tokens: readonly Token[], at: number, end: number): Half | null {
  const token = tokens[at - 1]
  if (token?.type !== 'word' || token.low !== token.text.toUpperCase() || Number(tokens[at]?.text) > 12) return null
  const half = halfOf(token.low) ?? halfOf(token.low.slice(-LETTERS_BEFORE))
  return half === undefined ? null : { half, end, before: true }
}

/** The half of the day has two letters where it stands before the hour. */
const LETTERS_BEFORE = 2

/** `PM`, `p.m.`, `p. m.` */
function halfAt(tokens: readonly Token[], at: number): Half | null {
  const low = tokens[at]?.low
  if (low === undefined) return null
  const whole = halfOf(low)
  if (whole !== undefined) return { half: whole, end: at + 1, before: false }
  if (!isMark(tokens, at + 1, '.')) return null
  const parted = halfOf(low + (tokens[at + 2]?.low ?? ''))
  if (parted === undefined) return null
  return { half: parted, end: isMark(tokens, at + 3, '.') ? at + 4 : at + 3, before: false }
}

/** A clock word directly after digits makes a time of them: `17 Uhr`. */
function wordAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.type === 'word' && token.low.length > 2 && isClockWord(token.low)
}

function afterWords(tokens: readonly Token[], at: number): number {
  return wordAfter(tokens, at) || (tokens[at]?.low === 'h' && tokens[at + 1]?.type !== 'number') ? at + 1 : at
}

/** `GMT`, `(CET)`, `UTC+2`, `+01:00`; an abbreviation counts only in capitals, since `ist` is also a word. */
function zoneAt(tokens: readonly Token[], at: number): { offset: string; end: number } | null {
  const open = isMark(tokens, at, '(') ? 1 : 0
  const token = tokens[at + open]
  if (token === undefined) return null
  if (token.text === '+' || (token.text === '-' && !token.spaced)) return signedAt(tokens, at + open)
  if (token.type !== 'word' || token.text !== token.text.toUpperCase()) return null
  const [zone] = readingsOf('time-zones', token.low)
  if (zone === undefined) return null
  const offset = zone.value ?? '?'
  const signed = offset === 'Z' ? signedAt(tokens, at + open + 1) : null
  const end = signed?.end ?? at + open + 1
  const closed = open === 1 && isMark(tokens, end, ')') ? end + 1 : end
  return { offset: signed?.offset ?? (offset === '?' ? '' : offset), end: closed }
}

/** `+01:00`, `-0500`, `+2` */
function signedAt(tokens: readonly Token[], at: number): { offset: string; end: number } | null {
  const sign = tokens[at]?.text
  const digits = tokens[at + 1]
  if ((sign !== '+' && sign !== '-') || digits?.type !== 'number' || digits.spaced) return null
  if (digits.text.length === 4)
    return { offset: `${sign}${digits.text.slice(0, 2)}:${digits.text.slice(2)}`, end: at + 2 }
  if (digits.text.length > 2 || Number(digits.text) > 14) return null
  const minutes = isMark(tokens, at + 2, ':') ? numberAt(tokens, at + 3, 2, 2) : null
  const offset = `${sign}${digits.text.padStart(2, '0')}:${String(minutes ?? 0).padStart(2, '0')}`
  return { offset, end: minutes === null ? at + 2 : at + 4 }
}
