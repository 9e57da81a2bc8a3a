import { sign } from '../cues/cue.ts'
import { listCue } from '../cues/phrase-cue.ts'
import { END, HAS, type Seen, START } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import type { RoleSheet } from './role.ts'

/** Words an announcement of a post or picture has at most. */
const ANNOUNCEMENT = 15
const EMBED = bitOf('embed-verbs') | bitOf('embed-things')

const announces = (seen: Seen, at: number): boolean =>
  seen.end[at] === END.colon &&
  seen.words[at] >= 4 &&
  seen.words[at] <= ANNOUNCEMENT &&
  (seen.listed.any[at] & bitOf('embed-verbs')) !== 0 &&
  (seen.listed.end[at] & EMBED) !== 0

/** Tokens within which a dateline ends. */
const DATELINE = 10

/** A place in capitals, or an agency in brackets, then a dash: how wire stories begin. */
function dateline(seen: Seen, at: number): boolean {
  if (seen.words[at] < 12 || seen.start[at] !== START.upper || (seen.marks[at] & (HAS.dash | HAS.bracket)) === 0)
    return false
  const from = seen.tokenFrom[at]
  const to = Math.min(seen.tokenFrom[at + 1], from + DATELINE)
  for (let t = from + 1; t < to; t++)
    if (seen.tokenCase[t] === 0) return seen.tokenCase[from] === 3 || (seen.marks[at] & HAS.bracket) !== 0
  return false
}

/** Words a sentence has at least that says who contributed, or what was corrected. */
const SENTENCE = 6

const contributed = (seen: Seen, at: number): boolean =>
  (seen.listed.any[at] & bitOf('contributed-words')) !== 0 && seen.end[at] === END.stop

/** `Reporting by Ines Quiroga; editing by Paul Denby` */
const desk = (seen: Seen, at: number): boolean =>
  (seen.listed.start[at] & bitOf('contributed-words')) !== 0 && (seen.marks[at] & HAS.semicolon) !== 0

const corrects = (seen: Seen, at: number): boolean =>
  (seen.listed.start[at] & bitOf('correction-words')) !== 0 && seen.end[at] === END.stop

export const body: RoleSheet = {
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
      (seen, at) =>
        seen.start[at] === START.quote &&
        ((at > 0 && seen.start[at - 1] === START.quote) || (at + 1 < seen.count && seen.start[at + 1] === START.quote))
    )
  ],
  rules: [
    {
      name: 'body/announces-embed-rule',
      says: 'a sentence that ends in "posted:" or "on Twitter:" is text, whatever it announces was lost',
      shuts: ['headline', 'standfirst', 'byline', 'date', 'subhead', 'caption'],
      holds: announces
    },
    {
      name: 'body/about-the-article-rule',
      says: 'a whole sentence that says who contributed or what was corrected belongs to the article',
      shuts: ['boilerplate', 'byline'],
      holds: (seen, at) => seen.words[at] >= SENTENCE && (contributed(seen, at) || desk(seen, at) || corrects(seen, at))
    }
  ],
  examples: ['HARLOW, Ore. (AP) — Crews are working around the clock, the state water agency said Wednesday.']
}
