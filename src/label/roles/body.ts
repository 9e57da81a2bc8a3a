import { AXIS } from '../context/boxes/chart-axes.ts'
import { SKIPPED } from '../context/boxes/skip-links.ts'
import { ASKED } from '../context/questions.ts'
import { sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { END, HAS, type Observations, START, TOKEN } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { givesNotice } from './furniture/notices.ts'
import type { RoleDefinition } from './role.ts'

/** Words an announcement of a post or picture has at most. */
const ANNOUNCEMENT = 15
const EMBED = bitOf('embed-verbs') | bitOf('embed-things')

const announces = (observed: Observations, at: number): boolean =>
  observed.end[at] === END.colon &&
  observed.words[at] >= 4 &&
  observed.words[at] <= ANNOUNCEMENT &&
  (observed.listed.any[at] & bitOf('embed-verbs')) !== 0 &&
  (observed.listed.end[at] & EMBED) !== 0

/** Tokens within which a dateline ends. */
const DATELINE = 10

/** A place in capitals, or an agency in brackets, then a dash: how wire stories begin. */
function dateline(observed: Observations, at: number): boolean {
  if (
    observed.words[at] < 12 ||
    observed.start[at] !== START.upper ||
    (observed.marks[at] & (HAS.dash | HAS.bracket)) === 0
  )
    return false
  const from = observed.tokenFrom[at]
  const to = Math.min(observed.tokenFrom[at + 1], from + DATELINE)
  for (let t = from + 1; t < to; t++)
    if (observed.tokenCase[t] === TOKEN.mark)
      return observed.tokenCase[from] === TOKEN.capitals || (observed.marks[at] & HAS.bracket) !== 0
  return false
}

/** Words a sentence has at least that says who contributed, or what was corrected. */
const SENTENCE = 6

const contributed = (observed: Observations, at: number): boolean =>
  (observed.listed.any[at] & bitOf('contributed-words')) !== 0 && observed.end[at] === END.stop

/** `Reporting by Ines Quiroga; editing by Paul Denby` */
const desk = (observed: Observations, at: number): boolean =>
  (observed.listed.start[at] & bitOf('contributed-words')) !== 0 && (observed.marks[at] & HAS.semicolon) !== 0

const corrects = (observed: Observations, at: number): boolean =>
  (observed.listed.start[at] & bitOf('correction-words')) !== 0 && observed.end[at] === END.stop

export const body: RoleDefinition = {
  role: 'body',
  meaning: 'the text of the article: paragraphs, list items, quotations',
  cues: [
    sign('body/dateline', 'it begins with a place and a dash, as wire stories do', 0, dateline),
    sign('body/announces-embed', 'it announces a post or a picture', 1, announces),
    listCue('body/embed-verb', 'it says that somebody wrote or posted', 'embed-verbs', 1),
    listCue('body/embed-thing', 'it names a network or a post', 'embed-things', 1),
    listCue('body/correction', 'it corrects the story', 'correction-words', 1),
    sign('body/contributed-sentence', 'it is a sentence that says who contributed', 0, contributed),
    sign(
      'body/speech-run',
      'it and a neighbour begin with a quotation mark',
      0,
      (observed, at) =>
        observed.start[at] === START.quote &&
        ((at > 0 && observed.start[at - 1] === START.quote) ||
          (at + 1 < observed.count && observed.start[at + 1] === START.quote))
    )
  ],
  rules: [
    {
      name: 'body/goes-on-rule',
      description: 'the sentence right below the end of a box, or below a chart, goes on with the article',
      excludes: ['headline', 'standfirst', 'byline', 'date', 'caption', 'boilerplate'],
      holds: ({ context, words, end }, at) =>
        context.axis[at] === AXIS.goesOn ||
        (context.skipped[at] === SKIPPED.goesOn &&
          words[at] >= SENTENCE &&
          (end[at] === END.stop || end[at] === END.quoteAfterStop))
    },
    {
      name: 'body/turn-rule',
      description: 'what stands under the name of a speaker, who comes again and again in turn with others, is speech',
      excludes: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'caption', 'boilerplate'],
      holds: ({ context }, at) => context.turn[at] === 1
    },
    {
      name: 'body/answer-rule',
      description: 'what stands behind a letter below a question behind another, twice and more, is its answer',
      excludes: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'caption', 'boilerplate'],
      holds: ({ context }, at) => context.asked[at] === ASKED.answer
    },
    {
      name: 'body/only-dateline-rule',
      description:
        'it alone begins with a place and an agency in brackets, as wire stories do, and text stands below it',
      excludes: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'caption', 'boilerplate'],
      holds: ({ context }, at) => context.dateline[at] === 1
    },
    {
      name: 'body/announces-embed-rule',
      description: 'a sentence that ends in "posted:" or "on Twitter:" is text, whatever it announces was lost',
      excludes: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'caption'],
      holds: announces
    },
    {
      name: 'body/about-the-article-rule',
      description: 'a whole sentence that says who contributed or what was corrected belongs to the article',
      excludes: ['boilerplate', 'byline'],
      holds: (observed, at) =>
        observed.words[at] >= SENTENCE &&
        (contributed(observed, at) || desk(observed, at) || corrects(observed, at)) &&
        !givesNotice(observed, at)
    }
  ],
  examples: ['HARLOW, Ore. (AP) — Crews are working around the clock, the state water agency said Wednesday.']
}
