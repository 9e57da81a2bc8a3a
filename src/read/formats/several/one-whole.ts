import type { LexiconKind } from '../../../lexicon/index.ts'
import { findPhrases, phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Line } from '../../blocks/lines.ts'
import { areEvents, withoutNewspaperPage } from './events.ts'
import { isDate, wordCount } from './head-lines.ts'
import { type Head, headAt } from './heads.ts'

/** Lines of a reviewed work's head, its title among them, and the longest of them. */
const WORK = { lines: 4, longest: 120, share: 0.5 }
/** A book has more pages than a paper's section, a film more minutes than reading takes. */
const LEAST = { pages: 24, minutes: 40 }
/** Words of a headline and of the names of sections below it, on the average. */
const WORDS = { headline: 5, sections: 3.5 }

/** Whether the heads stand in one text: those of works or events that it is about, or sections below a headline. */
export function isOneWhole(lines: readonly Line[], starts: readonly { start: number }[]): boolean {
  return areEntries(lines, starts) || areSections(starts.flatMap(({ start }) => headAt(lines, start) ?? []))
}

/** Whether the heads are those of works or events that one text is about. */
export function areEntries(lines: readonly Line[], starts: readonly { start: number }[]): boolean {
  return areWorks(lines, starts) || areEvents(lines, starts)
}

/** Books, films or plays. */
function areWorks(lines: readonly Line[], starts: readonly { start: number }[]): boolean {
  const works = starts.filter(({ start }) => isWork(lines.slice(start, start + WORK.lines)))
  return works.length >= 2 && works.length >= WORK.share * starts.length
}

/** Short names below a headline of more words, none with a day of its own. */
function areSections(heads: readonly Head[]): boolean {
  const [first, ...others] = heads
  if (first === undefined || others.length < 2 || wordCount(first.title) < WORDS.headline) return false
  const words = others.reduce((sum, { title }) => sum + wordCount(title), 0)
  return words <= WORDS.sections * others.length && !others.some(({ date, dateline }) => date || dateline)
}

/** A publisher, pages, a running time or who directed it, below a title. */
function isWork(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => {
    if (text.length > WORK.longest || has('read-time', text)) return false
    // `2026, p. 4` has no two thousand pages.
    const words = wordsOf(withoutNewspaperPage(text))
    const opened = phraseAt('work-words', words, 0)
    if (opened !== null && opened.phrase.value === undefined) return true
    return findPhrases('work-words', words).some(({ start, end, phrase }) => {
      if (phrase.value === 'press') return words.slice(end).some((word) => /^\d/.test(word)) && !isDate(text)
      const number = Number.parseInt(words[start - 1] ?? '', 10)
      if (phrase.value === 'price') return number > 0
      return phrase.value !== undefined && number >= LEAST[phrase.value as keyof typeof LEAST]
    })
  })
}

function has(kind: LexiconKind, text: string): boolean {
  return findPhrases(kind, wordsOf(text)).length > 0
}
