import { few, lengthBand, lengthClass } from '../features/bins.ts'
import { END, HAS, type Observations, START } from '../features/observations.ts'
import { type Cue, classes, sign } from './cue.ts'

const charClass = (chars: number): number => Math.min(15, Math.floor(Math.log2(chars + 1) * 2))
const has = (bit: number) => (observed: Observations, at: number) => (observed.marks[at] & bit) !== 0
const band = (observed: Observations, at: number): number =>
  at < 0 || at >= observed.count ? 5 : lengthBand(observed.words[at])

/** What one line shows by itself, whatever its words mean. */
export const SHAPE_CUES: readonly Cue[] = [
  classes('shape/words', 'of its number of words', 12, 3, (observed, at) => lengthClass(observed.words[at])),
  classes('shape/length', 'of its length', 24, 0, (observed, at) =>
    Math.min(23, charClass(observed.chars[at]) + (observed.chars[at] > 400 ? 8 : 0))
  ),
  classes('shape/start', 'of how it begins', 8, 2, (observed, at) => observed.start[at]),
  classes('shape/end', 'of how it ends', 12, 3, (observed, at) => observed.end[at]),
  classes('shape/case', 'of its capitals', 6, 3, (observed, at) => observed.cased[at]),
  classes('shape/figures', 'of the figures in it', 6, 1, (observed, at) => few(observed.numbers[at])),
  classes('shape/sentences', 'of the number of its sentences', 6, 1, (observed, at) => few(observed.sentences[at])),
  classes('shape/commas', 'of the commas in it', 6, 1, (observed, at) => few(observed.commas[at])),
  classes('shape/capitals', 'of words in capitals', 6, 1, (observed, at) => few(observed.capitals[at])),
  classes('shape/gap', 'of the blank lines above it', 4, 2, (observed, at) => Math.min(observed.gap[at], 3)),
  classes('shape/indent', 'of its indent', 6, 1, (observed, at) =>
    observed.indent[at] === 0
      ? 0
      : observed.indent[at] <= 2
        ? 1
        : observed.indent[at] <= 4
          ? 2
          : observed.indent[at] <= 8
            ? 3
            : observed.indent[at] <= 20
              ? 4
              : 5
  ),
  classes('shape/figure-share', 'of how much of it is figures', 5, 1, (observed, at) =>
    Math.min(4, Math.ceil((observed.digits[at] * 8) / observed.chars[at]))
  ),
  classes(
    'shape/lengths-around',
    'of its length beside its neighbours’',
    216,
    0,
    (observed, at) => band(observed, at - 1) * 36 + band(observed, at) * 6 + band(observed, at + 1)
  ),
  classes(
    'shape/ends-around',
    'of the ends of the lines around it',
    144,
    0,
    (observed, at) => (at > 0 ? observed.end[at - 1] : 0) * 12 + observed.end[at]
  ),
  classes(
    'shape/end-and-next',
    'of its end and the next line’s start',
    96,
    0,
    (observed, at) => observed.end[at] * 8 + (at + 1 < observed.count ? observed.start[at + 1] : 0)
  ),
  sign('shape/has-colon', 'it has a colon', 2, has(HAS.colon)),
  sign('shape/has-bar', 'it has an upright bar', 1, has(HAS.bar)),
  sign('shape/has-at', 'it has an @', 2, has(HAS.at)),
  sign('shape/has-address', 'it has a web address', 1, has(HAS.address)),
  sign('shape/has-copyright-sign', 'it has a copyright sign', 2, has(HAS.copyright)),
  sign('shape/has-brackets', 'it has brackets', 1, has(HAS.bracket)),
  sign('shape/has-dash', 'it has a dash', 1, has(HAS.dash)),
  sign('shape/has-quotation', 'it has quotation marks', 1, has(HAS.quote)),
  sign('shape/has-slash', 'it has a slash', 1, has(HAS.slash)),
  sign('shape/has-money', 'it has a sum of money', 1, has(HAS.money)),
  sign('shape/has-clock', 'it has a time of day', 2, has(HAS.clock)),
  sign('shape/has-year', 'it has a year', 2, has(HAS.year)),
  sign('shape/has-hash', 'it has a #', 1, has(HAS.hash)),
  sign('shape/has-arrow', 'it has an arrow', 1, has(HAS.arrow)),
  sign('shape/has-semicolon', 'it has a semicolon', 0, has(HAS.semicolon)),
  sign('shape/has-question', 'it has a question mark', 1, has(HAS.question)),
  sign('shape/has-percent', 'it has a percentage', 0, has(HAS.percent)),
  sign('shape/has-fraction', 'it has figures parted by a stop or a slash', 1, has(HAS.fraction)),
  sign('shape/has-middle-dot', 'it has a middle dot', 1, has(HAS.dot)),
  sign('shape/has-tab', 'it is parted by tabs, like a row of a table', 1, has(HAS.tab)),
  sign('shape/has-columns', 'it is parted by runs of spaces, like a row of a table', 0, has(HAS.columns)),
  sign('shape/glued', 'its last words stand right behind a full stop', 1, has(HAS.glued)),
  sign('shape/bullet', 'it begins with a bullet', 2, (observed, at) => observed.start[at] === START.bullet),
  sign('shape/no-words', 'it has no words', 2, (observed, at) => observed.words[at] === 0),
  sign(
    'shape/one-sentence',
    'it is one whole sentence',
    1,
    (observed, at) =>
      observed.sentences[at] === 1 &&
      (observed.end[at] === END.stop || observed.end[at] === END.quoteAfterStop) &&
      observed.start[at] !== START.lower
  ),
  sign(
    'shape/no-end-mark',
    'it has no mark at its end',
    1,
    (observed, at) => observed.end[at] === END.none || observed.end[at] === END.digit
  )
]
