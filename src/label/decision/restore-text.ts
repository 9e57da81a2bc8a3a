import type { Recurrence } from '../../tree/recurrence.ts'
import { ROLES } from '../../tree/roles.ts'
import type { Observations } from '../features/observations.ts'
import { isOftenFurniture, isPlainSentence, isSeldom, mayBelong, standsAlone } from '../recurrence/spared.ts'
import type { Decoded } from './decoded.ts'
import { isSentence, readsLikeText, type StruckText } from './struck-text.ts'

const R = ROLES.length
const BODY = ROLES.indexOf('body')
const SUBHEAD = ROLES.indexOf('subhead')
const BOILERPLATE = ROLES.indexOf('boilerplate')

/** Roles that a line of the text may be taken for. */
const TEXT: readonly number[] = (['standfirst', 'body', 'subhead', 'caption'] as const).map((role) =>
  ROLES.indexOf(role)
)

/** A sentence has at least so many words. */
const SENTENCE = 6
/** Of fewer dumps it says little of a line that only one holds it. */
const SEVERAL = 4
/** A line that few dumps of its source hold is text by itself with this probability, one that more hold with the other. */
const LIKELY = { few: 0.75, many: 0.9 }

/** Greetings and farewells beside a text have at most so many words together. */
const GREETING = 15

type Recurrences = readonly (Recurrence | null)[]

/** What is made of a dump with a profile and without. */
interface Readings {
  observed: Observations
  recurrences: Recurrences
  /** With it; its roles are changed. */
  read: Decoded
  /** Without it. */
  plain: Decoded
}

/**
 * Restores what is text without the profile and was struck for what recurs, where recurrence says little against it: sentences that no other dump of the source
 * holds; and lines that stand in the text of every dump that holds them, beside text of their own dump where few dumps hold them, else
 * between two sentences of their own dump and in words that do not speak to readers.
 *
 * @param plainly reads the dump without the profile
 */
export function restoreText(
  read: Decoded,
  observed: Observations,
  recurrences: Recurrences,
  plainly: () => Decoded
): Decoded {
  const { role } = read.decisions
  const asked = (at: number) =>
    role[at] === BOILERPLATE &&
    (isOwnSentence(observed, recurrences, at) || mayBelong(recurrences[at]) || readsLikeText(observed, at))
  if (!Array.from(role, (_, at) => at).some(asked)) return read
  const readings = { observed, recurrences, read, plain: plainly() }
  const struck = Array.from(role, (_, at) => at).filter(
    (at) => asked(at) && isTextRole(readings.plain.decisions.role[at])
  )
  const kept = new Set<number>()
  const keep = (at: number) => {
    kept.add(at)
    restore(readings, at)
  }
  for (const at of struck) if (isOwnSentence(observed, recurrences, at)) keep(at)
  restoreRecurring(readings, struck, keep)
  const recurring = struck.filter(
    (at) => !kept.has(at) && recurs(recurrences[at]) && isSentence(observed, at, SENTENCE)
  )
  return { ...read, recurring, struck: read.struck.flatMap((run) => without(run, kept, observed)) }
}

const isTextRole = (role: number): boolean => role === BODY || role === SUBHEAD
const recurs = (one: Recurrence | null): boolean => one !== null && one.documents > 1

function isOwnSentence(observed: Observations, recurrences: Recurrences, at: number): boolean {
  return isOfSeveral(recurrences[at]) && standsAlone(recurrences[at]) && isSentence(observed, at, SENTENCE)
}

const isOfSeveral = (one: Recurrence | null): boolean => one !== null && one.of >= SEVERAL

function restore({ read, plain }: Readings, at: number): void {
  read.decisions.role[at] = plain.decisions.role[at]
  read.decisions.alt[at] = BOILERPLATE
  read.standing[at] = textChance(plain, at)
}

function textChance({ decisions: { chance } }: Decoded, at: number): number {
  return TEXT.reduce((sum, role) => sum + chance[at * R + role], 0)
}

function restoreRecurring(readings: Readings, struck: readonly number[], keep: (at: number) => void): void {
  const { observed, recurrences, read, plain } = readings
  const { role } = read.decisions
  const inText = struck.filter((at) => mayBelong(recurrences[at]))
  for (const step of [1, -1]) greetingsIn(readings, inText, step).forEach(keep)
  const asked = inText.filter(
    (at) => role[at] === BOILERPLATE && isOfSeveral(recurrences[at]) && textChance(plain, at) >= LIKELY.few
  )
  const isOwnText = (at: number) => role[at] === BODY && isOwnSentence(observed, recurrences, at)
  const first = role.findIndex((_, at) => isOwnText(at))
  const last = role.findLastIndex((_, at) => isOwnText(at))
  for (const at of asked) {
    if (at < first || at > last || textChance(plain, at) < LIKELY.many) continue
    if (!isOftenFurniture(observed, at)) keep(at)
  }
  // Downwards and upwards: what is restored is text for the line beside it.
  for (const order of [asked, [...asked].reverse()])
    for (const at of order) {
      const isBeside = [at - 1, at + 1].some((next) => TEXT.includes(role[next]))
      if (role[at] === BOILERPLATE && isBeside && isSeldom(observed, recurrences[at], at)) keep(at)
    }
}

/**
 * The few short sentences that stand right beside text which no other dump holds: a greeting, a farewell, a refrain.
 *
 * @param lines those that are asked for, in the order of the dump
 * @param step 1 for those below text, −1 for those above
 */
function greetingsIn({ observed, recurrences, read }: Readings, lines: readonly number[], step: number): number[] {
  const { role } = read.decisions
  const isOwn = (at: number) => TEXT.includes(role[at]) && standsAlone(recurrences[at])
  const wordsUpTo = new Map<number, number>()
  for (const at of step > 0 ? lines : [...lines].reverse()) {
    const before = isOwn(at - step) ? 0 : wordsUpTo.get(at - step)
    if (before === undefined || !isPlainSentence(observed, at)) continue
    const words = before + observed.words[at]
    if (words <= GREETING) wordsUpTo.set(at, words)
  }
  return [...wordsUpTo.keys()]
}

/** A run of struck text without the blocks that stand; nothing where all do. */
function without<Run extends StruckText>(run: Run, kept: ReadonlySet<number>, { words }: Observations): Run[] {
  const blocks = run.blocks.filter((at) => !kept.has(at))
  if (blocks.length === 0) return []
  return [{ ...run, blocks, words: blocks.reduce((sum, at) => sum + words[at], 0) }]
}
