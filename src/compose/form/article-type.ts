import { phrases } from '../../lexicon/index.ts'
import { isLetterSpaced, withoutSpaces } from '../../lexicon/letter-spaced.ts'
import { hasMoreWords, phraseAt, phraseAtStart, wordsOf } from '../../lexicon/match.ts'
import type { DatedBlock } from '../../tree/article.ts'
import { ARTICLE_TYPES, type ArticleType } from '../../tree/article-types.ts'
import { headOf } from '../head.ts'
import { isAmongStruck, isContactLine, partsOfHeadline } from './labels.ts'
import { isLiveBlog } from './live-blog.ts'
import { isInterview, isNewsletter } from './notes-of-form.ts'

/** A line that is a label is no longer than this (characters). */
const LONGEST_LABEL = 48

/** This many short struck lines in a row are a menu, whatever one of them says. */
const MENU = 4
/** An entry of a menu has at most this many words. */
const LONGEST_ENTRY = 6

/** What may stand behind a label on its line: its number, its date. */
const BESIDE_LABELS = ['issue-words', 'months', 'weekdays', 'date-joiners', 'published-words'] as const

/** Types whose labels also stand in letterheads; all others have to stand right at the headline. */
const IN_LETTERHEADS: ReadonlySet<ArticleType> = new Set<ArticleType>(['press-release', 'transcript'])

/** Menus and boxes for subscribers say `Newsletter` as well: only a headline, or a label with a number, says it of its own text. */
const IN_HEADLINES: ReadonlySet<ArticleType> = new Set<ArticleType>(['newsletter'])

/**
 * What a text says that it is, in its headline, by a label in its head or a note at one of its ends; `article` where it says nothing.
 *
 * @param told what a Markdown of stet says of the text that it was written from, but for a live blog, which needs its updates.
 */
export function typeOf(blocks: readonly DatedBlock[], told?: ArticleType): ArticleType {
  if (isLiveBlog(blocks)) return 'live-blog'
  if (told !== undefined && told !== 'live-blog') return told
  const head = headOf(blocks)
  const headline = head.findIndex(({ label }) => label.role === 'headline')
  const inHeadline = typeInHeadline(head[headline]?.text ?? '')
  if (inHeadline !== null) return inHeadline
  if (isInterview(blocks)) return 'interview'
  for (const [at, { text }] of head.entries()) {
    const type = typeOfLabel(text)
    if (type === null || (IN_HEADLINES.has(type) && !/\d/.test(text))) continue
    if (type === 'press-release' && head.slice(headline + 1, at).some(isParagraph)) continue
    if (type === 'press-release' && isInLetterhead(head, at)) return type
    if (isInMenu(head, at)) continue
    if (at > headline && isAmongStruck(head, at) && !(type === 'press-release' && isBelowTitle(head, at))) continue
    if (IN_LETTERHEADS.has(type) || Math.abs(at - headline) === 1) return type
  }
  const first = blocks.findIndex(({ label }) => label.role === 'headline')
  const above = blocks.slice(Math.max(0, first - LETTERHEAD), Math.max(0, first))
  return isNewsletter(blocks) || above.some(({ text }) => isIssueOfNewsletter(text)) ? 'newsletter' : 'article'
}

/** `Interview: "The channel is a joke"`, `Letter: Keep the lamps lit`, `The lamps of Harlow | Newsletter`. */
function typeInHeadline(headline: string): ArticleType | null {
  const [first = '', ...rest] = partsOfHeadline(headline)
  const words = wordsOf(first)
  const label = headline.startsWith(`${first}:`) ? phraseAt('headline-labels', words, 0) : null
  if (label?.end === words.length) return ARTICLE_TYPES.find((type) => type === label.phrase.value) ?? null
  if (headline.startsWith(`${first}:`) && isInterviewWith(first)) return 'interview'
  return typeOfLabel(first) ?? (rest.length === 0 ? null : typeOfLabel(rest.at(-1) ?? ''))
}

/** `The Tide | Newsletter No. 12 | 3 March 2021`: one part of a masthead is the label, with its number. */
function isIssueOfNewsletter(text: string): boolean {
  return text.split(/[|·•]| [–—-] /u).some((part) => /\d/.test(part) && typeOfLabel(part) === 'newsletter')
}

/** `Interview mit Jana Peters`: what it is, a small word, and a name. */
function isInterviewWith(text: string): boolean {
  const label = phraseAtStart('type-labels', text)
  if (label?.phrase.value !== 'interview') return false
  const [joiner = '', first = '', ...more] = text.trim().split(/\s+/u).slice(label.end)
  const isCapital = (word: string) => /^\p{Lu}/u.test(word)
  return /^\p{Ll}/u.test(joiner) && isCapital(first) && more.length > 0 && isCapital(more.at(-1) ?? '')
}

/** The type that a line names, if the line is nothing but a label of it, with its number and date: `Media Release 12/2018`. */
export function typeOfLabel(text: string): ArticleType | null {
  if (text.length > LONGEST_LABEL) return null
  const label = isLetterSpaced(text) ? labelOfLetters(withoutSpaces(text).toLowerCase()) : labelAtStart(text)
  return ARTICLE_TYPES.find((type) => type === label) ?? null
}

function labelOfLetters(letters: string): string | undefined {
  return phrases('type-labels').find(({ text }) => withoutSpaces(text) === letters)?.value
}

function labelAtStart(text: string): string | undefined {
  const hit = phraseAtStart('type-labels', text)
  if (hit === null) return undefined
  const words = wordsOf(text)
  for (let at = hit.end; at < words.length; ) {
    const end = BESIDE_LABELS.map((kind) => phraseAt(kind, words, at)?.end).find((found) => found !== undefined)
    if (end === undefined && !/^\d/.test(words[at] ?? '')) return undefined
    at = end ?? at + 1
  }
  return hit.phrase.value
}

/** Lines around a label in which others of a release's letterhead stand. */
const LETTERHEAD = 4

/** Whether another such label or whom to ask stands close to a label, or nothing but labels above it: no menu has these. */
function isInLetterhead(blocks: readonly DatedBlock[], at: number): boolean {
  const around = blocks.slice(Math.max(0, at - LETTERHEAD), at + LETTERHEAD + 1)
  const labels = around.filter(({ text }) => typeOfLabel(text) === 'press-release')
  return labels.length > 1 || around.some(({ text }) => text.includes(':') && isContactLine(text))
}

/** A line of so many words below the headline is text, whatever it was taken for: a release's label below it is of something else. */
const PARAGRAPH = 15

/** Words that no entry of a menu but a title has. */
const LEAST_TITLE = 3

/** Whether a label among the first lines stands below a struck line that is long enough for a title, since a sender's name seemed to be the headline. */
function isBelowTitle(blocks: readonly DatedBlock[], at: number): boolean {
  const title = blocks[at - 1]
  if (at > LETTERHEAD || title === undefined || blocks[at + 1]?.label.role === 'boilerplate') return false
  return wordsOf(title.text).length >= LEAST_TITLE
}

function isParagraph({ text }: DatedBlock): boolean {
  return hasMoreWords(text, PARAGRAPH - 1)
}

function isInMenu(blocks: readonly DatedBlock[], at: number): boolean {
  if (!isEntry(blocks[at])) return false
  let from = at
  let end = at + 1
  while (isEntry(blocks[from - 1])) from--
  while (isEntry(blocks[end])) end++
  return end - from >= MENU
}

function isEntry(block: DatedBlock | undefined): boolean {
  return block?.label.role === 'boilerplate' && wordsOf(block.text).length <= LONGEST_ENTRY
}
