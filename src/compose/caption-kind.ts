import { phraseAt, wordsOf } from '../lexicon/match.ts'
import type { Kind, KindOf } from '../tree/roles.ts'
import { splitCredit } from './fields/credit.ts'

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
