import { ROLES } from '../../tree/roles.ts'
import { HAS, type Observations } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { isOftenFurniture, isPlainSentence } from '../recurrence/spared.ts'
import type { Decisions } from './decide.ts'
import { isSentence } from './struck-text.ts'

const R = ROLES.length
const BODY = ROLES.indexOf('body')
const BOILERPLATE = ROLES.indexOf('boilerplate')
const RELATED = bitOf('related')

/** A sentence has at least so many words. */
const SENTENCE = 6
/** Label and title: `Related: Ferry returns`. */
const LINK = 3

/** What a sentence below a link is worth as text: of 165 on labelled pages 145 are of the article, and nearly all others speak to readers. */
const CHANCE = 0.8

/**
 * Struck sentences right below a link to another story that stands in the text with label and title in one line (`Related: Ferry returns`): such a link
 * is complete, so that what follows it goes on with the text, while the stories below a label that stands alone are listed.
 *
 * @param isFree of which blocks nothing is known beside what the dump says
 */
export function sentencesBelowLinks(
  observed: Observations,
  decisions: Decisions,
  isFree: (at: number) => boolean
): { blocks: readonly number[]; chance: number }[] {
  const { role, chance } = decisions
  const found: number[] = []
  for (let at = 2; at < observed.count; at++) {
    if (role[at] !== BOILERPLATE || role[at - 1] !== BOILERPLATE || role[at - 2] !== BODY) continue
    if (chance[at * R + BODY] === 0 || !isFree(at) || !isLink(observed, at - 1)) continue
    if (isSentence(observed, at, SENTENCE) && isOfText(observed, at)) found.push(at)
  }
  return found.map((at) => ({ blocks: [at], chance: CHANCE }))
}

/** Notices speak to readers (`We noticed you're using an ad blocker.`), and notes on authors and series begin with a label. */
function isOfText(observed: Observations, at: number): boolean {
  if ((observed.marks[at] & HAS.colon) !== 0) return false
  return isPlainSentence(observed, at) && !isOftenFurniture(observed, at)
}

function isLink({ listed, words }: Observations, at: number): boolean {
  return (listed.colon[at] & listed.start[at] & RELATED) !== 0 && words[at] >= LINK
}
