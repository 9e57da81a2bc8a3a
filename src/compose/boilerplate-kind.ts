import { classAt, LETTER, NUMBER, startsCapital, startsSmall } from '../lexicon/character-classes.ts'
import type { LexiconKind } from '../lexicon/index.ts'
import { findAllPhrases, findPhrases, isNumber, type PhraseHit, phraseAt, wordsOf } from '../lexicon/match.ts'
import type { Kind, KindOf } from '../tree/roles.ts'
import { splitCredit } from './fields/credit.ts'
import { counterOf } from './fields/gallery-counter.ts'
import { missingEmbed } from './fields/missing-parts.ts'

type Boilerplate = KindOf<'boilerplate'>
type PhrasesByKind = ReturnType<typeof findAllPhrases>

/** What a struck line's kind may depend on. */
export interface BoilerplateContext {
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
  const found = findAllPhrases(told)
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
    // A phrase that ends in a colon (`opinion:`) is none in a line without.
    const hits = (found.get(name) ?? []).filter((hit) => colon || !hit.phrase.text.endsWith(':'))
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
  const longest = Math.max(...hits.map((hit) => hit.end - hit.start))
  if (covered === lineLength) return 10 + longest - (hits.length - 1) * 0.1
  const strongest = Math.max(
    ...hits.map((hit) => {
      const length = hit.end - hit.start
      if (hit.phrase.value === 'anywhere') return 6
      if (length >= 3) return 4 + length
      if (length === 2) return hit.start === 0 ? 5 : kind === 'byline-box' ? SURE : 1.5
      return hit.start === 0 && lineLength <= SHORT && !SINGLE.has(kind) ? SURE : 0.5
    })
  )
  return strongest + covered / lineLength
}

/** Marks of a list's item: bullets, dashes, `1.`, `1)`, `a)`. A dash or star needs a blank after it. */
const ITEM = /^(?:[•◦▪■●‣∙·]\s*\S|[-–*+] \S|\d{1,3}[.)] \S|\(?(\S)\) \S)/u

function isItem(text: string): boolean {
  // A letter with none of the marks behind it: most texts begin so.
  if (classAt(text, 0) === LETTER && text[1] !== ')') return false
  const mark = ITEM.exec(text)
  return mark !== null && (mark[1] === undefined || startsSmall(mark[1]))
}

/** `“…” — Jane Roe`: so long is a name after a quotation (characters). */
const LONGEST_SOURCE = 61

/** Whether a text ends with a quotation's mark, a dash and whom it is from. */
function closesOnSource(text: string): boolean {
  const end = text.slice(-2 * LONGEST_SOURCE)
  if (!end.includes('—') && !end.includes('–')) return false
  for (const dash of end.matchAll(/[”"»“] ?[—–] ?/g)) {
    const source = end.slice(dash.index + dash[0].length)
    if (startsCapital(source) && source.length > 2 && source.length <= LONGEST_SOURCE && !/[.!?]/.test(source))
      return true
  }
  return false
}

/** A tagline is short; a paragraph that only mentions who wrote what is not (words). */
const LONGEST_TAGLINE = 60

/** The kind of a line that stands. */
export function bodyKind(text: string, _context: { readonly previous: Kind | null }): KindOf<'body'> {
  if (isItem(text)) return 'list-item'
  if (/^> ?\S/.test(text) || closesOnSource(text)) return 'quote'
  const words = wordsOf(text)
  if (isCorrection(text, words)) return 'correction'
  if (missingEmbed(text) !== null) return 'embed-intro'
  return isTagline(words) ? 'tagline' : 'paragraph'
}

/** `Correction: …`, `An earlier version of this story …` */
function isCorrection(text: string, words: readonly string[]): boolean {
  const hit = phraseAt('correction-words', words, classAt(words[0] ?? '', 0) === NUMBER ? 1 : 0)
  if (hit === null) return false
  if (hit.end - hit.start >= 4) return true
  const label = hit.phrase.text.replaceAll("'", "['’]").replaceAll('.', '\\.')
  return new RegExp(`^[\\s*_(\\[]{0,4}${label}\\.?(?: \\([^)]{1,40}\\))? ?[:–—]`, 'iu').test(text)
}

function isTagline(words: readonly string[]): boolean {
  if (words.length > LONGEST_TAGLINE) return false
  return findPhrases('contributed-words', words).some((hit) => {
    const length = hit.end - hit.start
    if (hit.start === 0) return length >= 2 && words.length <= LONGEST_TAGLINE / 2
    return length >= 4 || (length >= 3 && words.length <= 30 && hit.end >= words.length - 4)
  })
}

/** The kind of a caption: `gallery` for a slide's bare title right under its counter, `video` where it says so. */
export function captionKind(
  text: string,
  context: { readonly previous: Kind | null; readonly gap: number }
): KindOf<'caption'> {
  const first = phraseAt('embed-things', wordsOf(text), 0)
  if (first?.phrase.value === 'video' && /^\p{L}+ ?[:|–—-]/u.test(text)) return 'video'
  const title = splitCredit(text).credit === null && !/[.!?…]["”’']?$/u.test(text)
  return context.previous === 'gallery-counter' && context.gap === 0 && title ? 'gallery' : 'picture'
}
