import type { LexiconKind } from '../lexicon/index.ts'
import { findPhrasesOf, isNumber, kindMask, type PhraseHit, phraseAt, wordsOf } from '../lexicon/match.ts'
import type { Kind, KindOf } from '../tree/roles.ts'
import { counterOf } from './fields/gallery-counter.ts'

type Boilerplate = KindOf<'boilerplate'>
type PhrasesByKind = ReturnType<typeof findPhrasesOf>

/** What a struck line's kind may depend on. */
interface BoilerplateContext {
  /** The kind of the block before, whatever its role. */
  readonly previous: Kind | null
  /** Blank lines between the two. */
  readonly gap: number
  readonly beforeArticle: boolean
  readonly afterArticle: boolean
}

/** Kinds with lists of phrases; where two fit a line equally well, the earlier has it. */
const BY_PHRASES = [
  'consent',
  'advert',
  'paywall',
  'copyright',
  'subscribe',
  'comments',
  'share',
  'related',
  'ui-control',
  'promo',
  'byline-box',
  'page-furniture',
  'navigation',
  'section-label'
] as const satisfies readonly (Boilerplate & LexiconKind)[]

/** All kinds of phrases that tell something of a struck line. */
const LOOKED_FOR = kindMask([...BY_PHRASES, 'read-time', 'live-words', 'continue-words'])

/** Kinds whose heading goes for the lines under it: `Related stories` and what follows. */
const RUNNING: ReadonlySet<Kind> = new Set<Kind>([
  'related',
  'comments',
  'navigation',
  'consent',
  'byline-box',
  'paywall'
])

/** Kinds whose single words are everybody's: `Latest … reports` is no navigation for its first word. */
const SINGLE: ReadonlySet<LexiconKind> = new Set<LexiconKind>([
  'navigation',
  'section-label',
  'page-furniture',
  'byline-box'
])

/** A line that scores less than this takes the kind of the run it stands in. */
const SURE = 3

/** Lines before an article that are at most this long (words) are taken for its site's navigation. */
const SHORT = 6

/** The kind of a struck line: by its phrases, else by the run it stands in, else `other`. */
export function boilerplateKind(text: string, context: BoilerplateContext): Boilerplate {
  const words = wordsOf(text)
  if (/^\s*(?:©|\([cC]\))/.test(text)) return 'copyright'
  const told = words.filter((word) => !isNumber(word))
  const found = findPhrasesOf(LOOKED_FOR, told)
  const covers = (kind: LexiconKind) => coveredBy(found.get(kind)) === told.length
  // `Page 1 of 2` counts pages of the text, not pictures.
  if (told.length > 1 && covers('page-furniture')) return 'page-furniture'
  if (counterOf(text) !== null) return 'gallery-counter'
  if (told.length === 0) return runOf(context) ?? 'other'
  if (words.length <= 8 && found.has('read-time')) return 'page-furniture'
  if (covers('live-words')) return 'section-label'
  if (covers('continue-words') && !covers('paywall')) return 'ui-control'
  const { kind, score } = best(found, told.length, text.includes(':'))
  if (score >= SURE)
    return kind === 'section-label' || kind === 'navigation' ? labelOrNavigation(text, told, context) : kind
  const run = runOf(context)
  if (run !== null) return run
  if (score > 0 && !(SINGLE.has(kind as LexiconKind) && words.length > SHORT)) return kind
  return context.beforeArticle && words.length <= SHORT && !/[.!?]$/.test(text) ? 'navigation' : 'other'
}

function runOf(context: BoilerplateContext): Boilerplate | null {
  return context.previous !== null && RUNNING.has(context.previous) && context.gap <= 1
    ? (context.previous as Boilerplate)
    : null
}

/** One section's name alone right before the article is its label; many, or one among links, are navigation. */
function labelOrNavigation(text: string, words: readonly string[], context: BoilerplateContext): Boilerplate {
  const single = phraseAt('section-label', words, 0)?.end === words.length
  if (!single) return 'navigation'
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return 'section-label'
  return context.beforeArticle && context.previous !== 'navigation' ? 'section-label' : 'navigation'
}

/** How many words of a line phrases take; none of them overlap. */
function coveredBy(hits: readonly PhraseHit[] = []): number {
  return hits.reduce((sum, hit) => sum + hit.end - hit.start, 0)
}

/** The kind whose phrases fit a line best; score 0 where none is in it. */
function best(found: PhrasesByKind, length: number, colon: boolean): { kind: Boilerplate; score: number } {
  let kind: Boilerplate = 'other'
  let score = 0
  for (const name of BY_PHRASES) {
    const all = found.get(name)
    if (all === undefined) continue
    // A phrase that ends in a colon (`opinion:`) is none in a line without.
    const hits = all.filter((hit) => colon || !hit.phrase.text.endsWith(':'))
    const own = hits.length === 0 ? 0 : scoreOf(name, hits, length)
    if (own > score) {
      kind = name
      score = own
    }
  }
  return { kind, score }
}

/**
 * A line that is all phrases scores ten and the words of the longest; else the strongest phrase counts: long ones
 * and those marked `anywhere` wherever they stand, short ones mostly at the start.
 */
function scoreOf(kind: LexiconKind, hits: readonly PhraseHit[], lineLength: number): number {
  const covered = coveredBy(hits)
  const longest = hits.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  if (covered === lineLength) return 10 + longest - (hits.length - 1) * 0.1
  return hits.reduce((most, hit) => Math.max(most, strengthOf(kind, hit, lineLength)), 0) + covered / lineLength
}

function strengthOf(kind: LexiconKind, { phrase, start, end }: PhraseHit, lineLength: number): number {
  const length = end - start
  if (phrase.value === 'anywhere') return 6
  if (length >= 3) return 4 + length
  if (length === 2) return start === 0 ? 5 : kind === 'byline-box' ? SURE : 1.5
  return start === 0 && lineLength <= SHORT && !SINGLE.has(kind) ? SURE : 0.5
}
