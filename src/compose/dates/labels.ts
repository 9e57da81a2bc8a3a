import { phrases } from '../../lexicon/index.ts'
import { type PhraseHit, phraseAt, phraseAtStart } from '../../lexicon/match.ts'
import type { Day } from './calendar.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Published-words this short (`am`, `le`, `on`) say nothing against an `Updated` before them. */
const WEAK_LABEL = 3

/** Letters without capitals, of which two make a whole word: `公開`, `입력`. */
const UNCASED = /^\p{Lo}/u

function isWeak(label: string): boolean {
  return label.length <= WEAK_LABEL && !UNCASED.test(label)
}

type Label = 'published' | 'first' | 'modified' | 'stand'

/** A German `Stand` says how old the text's state is, which is that of its last change. */
const STATE_OF_TEXT: ReadonlySet<string> = new Set(['stand', 'stand vom'])

interface Labelled {
  readonly start: number
  readonly label: Label
  readonly languages: readonly string[]
  /** Words or figures stand behind it. */
  readonly goesOn: boolean
}

/** Where the line says `Published`, `Updated`, `Stand`. */
export function labelsIn(tokens: readonly Token[]): Labelled[] {
  const words = tokens.map((token) => token.low)
  const found: Labelled[] = []
  for (let at = 0; at < words.length; ) {
    const hit = labelAt(words, at)
    if (hit !== null && (hit.label === 'modified' || !isWeak(hit.phrase.text))) {
      const { label } = hit
      const goesOn = tokens.slice(hit.end).some(({ type }) => type !== 'mark')
      found.push({ start: at, label, languages: hit.readings.map((reading) => reading.language), goesOn })
    }
    at = hit?.end ?? at + 1
  }
  return found
}

/** The longest label that begins at a word: of two as long the one that says more, a first publication or a change. */
function labelAt(words: readonly string[], at: number): (PhraseHit & { label: Label }) | null {
  const updated = phraseAt('updated-words', words, at)
  const published = phraseAt('published-words', words, at)
  const first = phraseAt('first-published-words', words, at)
  if (first !== null && first.end >= Math.max(published?.end ?? 0, updated?.end ?? 0))
    return { ...first, label: 'first' }
  if (published !== null && published.end > (updated?.end ?? 0))
    return { ...published, label: STATE_OF_TEXT.has(published.phrase.text) ? 'stand' : 'published' }
  return updated === null ? null : { ...updated, label: 'modified' }
}

/** The label of each day: the nearest before it; behind it where the line has that day alone, or where all labels trail. */
export function labelsOf(days: readonly Day[], labels: readonly Labelled[]): Label[] {
  if (trailDays(labels, days)) return labels.map(({ label }) => label)
  return days.map((day, at) => {
    const from = days[at - 1]?.end ?? 0
    const before = labels.findLast(({ start }) => start >= from && start < day.start)
    if (before !== undefined) return before.label
    // `Updated 2 hours ago` behind a day is of another one.
    const after = days.length > 1 ? undefined : labels.find(({ start }) => start >= day.end)
    return after !== undefined && !after.goesOn ? after.label : 'published'
  })
}

/** Whether each label stands right behind its day: `2023年4月1日 公開 / 2023年4月2日 更新`. */
function trailDays(labels: readonly Labelled[], days: readonly Day[]): boolean {
  if (labels.length !== days.length || labels.at(-1)?.goesOn !== false) return false
  return days.every((day, at) => {
    const start = labels[at]?.start ?? 0
    return start >= day.end && start < (days[at + 1]?.start ?? Number.POSITIVE_INFINITY)
  })
}

/** A language that all labels' words belong to, if it is not English. */
export function tongueOf(labels: readonly Labelled[]): string | null {
  const first = labels[0]?.languages ?? []
  return first.includes('en')
    ? null
    : (first.find((language) => phrases('months').some((p) => p.language === language)) ?? null)
}

const OPENING_LABELS = ['published-words', 'updated-words'] as const

/** Whether a line begins with a word of publication or change, long enough to be no other word. */
export function opensWithLabel(text: string): boolean {
  return OPENING_LABELS.some((kind) => (phraseAtStart(kind, text)?.phrase.text.length ?? 0) > WEAK_LABEL + 1)
}

/** The label that a line is, if it is nothing but `Published:` or `Last updated`; `null` where it says more. */
export function dateLabelOf(text: string): string | null {
  const words = tokensOf(text).flatMap(({ type, low }) => (type === 'mark' ? [] : [low]))
  const kinds = ['updated-words', 'published-words'] as const
  const isLabel = kinds.some((kind) => {
    const hit = phraseAt(kind, words, 0)
    return hit?.end === words.length && !isWeak(hit.phrase.text)
  })
  return isLabel ? text : null
}
