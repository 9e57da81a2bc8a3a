import type { VFile } from 'vfile'
import { LANGUAGES } from '../../lexicon/index.ts'
import { warn } from '../../warnings.ts'

/** Languages of which the labeller has learned much. */
const FAMILIAR: ReadonlySet<string> = new Set(LANGUAGES)

/** A shorter text (words) whose language is not known may be in any. */
const LEAST_WORDS = 60

/**
 * Says where a text is in a language of which the labeller has learned little.
 *
 * @param language ISO 639-1, or `null` where it is none that is known.
 */
export function warnOfLanguage(language: string | null, texts: readonly string[], file: VFile): void {
  if (language === null ? !isLong(texts) : FAMILIAR.has(language)) return
  const name = language === null ? 'a language that is not known here' : nameOf(language)
  warn(
    file,
    'unfamiliar-language',
    `the text is in ${name}, of which the labeller has learned little: read what it struck`
  )
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
}

function isLong(texts: readonly string[]): boolean {
  let words = 0
  for (const text of texts) {
    words += text.match(/[^\s\d!-/:-@[-`{-~]{2,}/gu)?.length ?? 0
    if (words >= LEAST_WORDS) return true
  }
  return false
}
