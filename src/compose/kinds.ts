import type { LexiconKind } from '../lexicon/index.ts'
import type { KindOf, Kind } from '../tree/roles.ts'
import { counterOf } from './counter.ts'
import { findPhrase, phraseAt, phraseMap, plain } from './match.ts'
import { missingEmbed } from './missing.ts'

/** What the kind of a struck block may depend on, beside its words. */
export interface Surroundings {
  /** The kind of the block before. */
  previous: Kind | null
  /** Blank lines since the block before. */
  gap: number
  beforeArticle: boolean
  afterArticle: boolean
}

type BoilerplateKind = KindOf<'boilerplate'>

/** Kinds that the lexicon knows, in the order in which they are asked: the telling before the common. */
const BY_WORDS = ['consent', 'copyright', 'advert', 'paywall', 'comments', 'subscribe', 'share', 'promo', 'related', 'byline-box', 'ui-control', 'page-furniture', 'section-label', 'navigation'] as const satisfies readonly (LexiconKind & BoilerplateKind)[]

/** Kinds whose heading speaks for the lines below it, as far as no blank line and no other kind ends them. */
const SPREADS: ReadonlySet<Kind | null> = new Set(['related', 'subscribe', 'comments', 'consent', 'navigation', 'share'])

/** Words of a section label or a menu: longer lines are sentences. */
const MOST_LABEL_WORDS = 3

/** The kind of a struck block, from its words, else from its surroundings. */
export function boilerplateKind(text: string, around: Surroundings): BoilerplateKind {
  if (counterOf(text) !== null) return 'gallery-counter'
  const lower = plain(text)
  const whole = BY_WORDS.find((kind) => phraseMap(kind).has(bare(lower)))
  if (whole !== undefined) return whole
  if (phraseMap('live-words').has(bare(lower))) return 'section-label'
  const opening = BY_WORDS.find((kind) => opensWith(lower, kind)) ?? BY_WORDS.find((kind) => tells(lower, kind))
  if (opening !== undefined) return opening
  if (SPREADS.has(around.previous) && around.gap === 0) return around.previous as BoilerplateKind
  return byPlace(text, around)
}

function bare(lower: string): string {
  return lower.replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N}]+$/gu, '')
}

function opensWith(lower: string, kind: LexiconKind): boolean {
  const start = lower.search(/[\p{L}\p{N}©]/u)
  return start >= 0 && phraseAt(lower, start, kind) !== null
}

/** Phrases that tell wherever they stand: those of two words or more, and those the list marks so. */
function tells(lower: string, kind: LexiconKind): boolean {
  const match = findPhrase(lower, kind)
  return match !== null && (match.phrase.value === 'anywhere' || match.phrase.text.includes(' '))
}

function byPlace(text: string, { beforeArticle, afterArticle }: Surroundings): BoilerplateKind {
  const words = text.split(' ').length
  if (words <= MOST_LABEL_WORDS && text === text.toUpperCase() && /\p{L}/u.test(text)) return 'section-label'
  if (beforeArticle) return 'navigation'
  return afterArticle && words > MOST_LABEL_WORDS ? 'related' : 'other'
}

/** `• x`, `- x`, `1. x`, `3) x`, `a) x`. */
const LIST_MARK = /^(?:[•◦▪‣·*●○■□►]|[-–—+](?= )|\d{1,3}[.)](?= )|[a-z]\)(?= ))\s*\S/u

/** A block that is nothing but somebody else's words set apart: in quotation marks, with a dash and a name after it. */
const SET_APART = /^["“„«][^"”“»]{20,}["”“»]\s*[-–—]\s*\p{Lu}[\p{L}\p{M} .,'’-]{2,60}$/u

/** The kind of a block of the article's text. */
export function bodyKind(text: string, _around: Pick<Surroundings, 'previous'>): KindOf<'body'> {
  if (LIST_MARK.test(text)) return 'list-item'
  const lower = plain(text)
  if (opensWith(lower, 'correction-words') && /^[^.]{0,40}:/u.test(text)) return 'correction'
  if (missingEmbed(text) !== null) return 'embed-intro'
  if (text.length < 240 && (findPhrase(lower, 'contributed-words')?.phrase.text.includes(' ') ?? false)) return 'tagline'
  return SET_APART.test(text) ? 'quote' : 'paragraph'
}

/** The kind of a caption. Right under a gallery's counter, a title without a full stop is the gallery's. */
export function captionKind(text: string, { previous, gap }: Pick<Surroundings, 'previous' | 'gap'>): KindOf<'caption'> {
  if (previous === 'gallery-counter' && gap === 0 && !/[.!?…)”"]$/u.test(text)) return 'gallery'
  return /^(?:video|vidéo|vídeo|watch|play)\b/iu.test(text) ? 'video' : 'picture'
}
