import { describe, expect, it } from 'vitest'
import { type Decisions, decide } from '../../../src/label/decision/decide.ts'
import { chancesOfStruck, featuresOfStruck } from '../../../src/label/decision/struck-features.ts'
import { struckText } from '../../../src/label/decision/struck-text.ts'
import { STATES } from '../../../src/label/model/states.ts'
import { STRUCK_FEATURES } from '../../../src/label/model/weights-file.ts'
import { observe } from '../../../src/label/observe.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const PROSE = 'The keepers of the weir at Arnholt read the gauge by hand every morning, and wrote the level down.'
const LONG = `${PROSE.replace('.', '')} and so on without an end to it that a reader could see, for this is where the line was cut`

/** A dump of lines, each with the state that it is in, and the chance that it is body. */
function read(...lines: (readonly [string, (typeof STATES)[number], number?])[]) {
  const observed = observe(dumpOf(lines.map(([text]) => text).join('\n\n')))
  const marginal = Float64Array.from(
    lines.flatMap(([, state, body = 0.01]) =>
      STATES.map((one) => (one === state ? 1 - body : one === 'body' ? body : 0))
    )
  )
  const decisions: Decisions = decide(marginal, observed.shape, { isPair: () => true, isQuoted: () => false })
  return { observed, decisions, runs: struckText(observed, decisions) }
}

const after = 'boilerplate-after' as const

describe('struck text', () => {
  it('is every run of struck sentences and long lines, with the lines between that do not part them', () => {
    const { runs } = read([PROSE, 'body'], [PROSE, after], ['Share', after], [LONG, after], ['Home', after])
    expect(runs.map(({ from, to, blocks }) => ({ from, to, blocks }))).toEqual([{ from: 1, to: 3, blocks: [1, 3] }])
  })

  it('is parted by what stands, and by more than a few short lines', () => {
    const short = ['More', after] as const
    const { runs } = read([PROSE, after], [PROSE, 'body'], [PROSE, after], short, short, short, [PROSE, after])
    expect(runs.map(({ blocks }) => blocks)).toEqual([[0], [2], [6]])
  })

  it('has no line that a rule leaves no other role', () => {
    expect(read([PROSE, 'body'], [PROSE, after, 0]).runs).toEqual([])
  })

  it('has features that are numbers, as many as are weighed', () => {
    const { observed, decisions, runs } = read([PROSE, after], ['Home', after], [LONG, 'body'], [PROSE, after])
    for (const features of featuresOfStruck(observed, decisions, runs)) {
      expect(features).toHaveLength(STRUCK_FEATURES)
      expect([...features].every((value) => Number.isFinite(value) && Math.abs(value) <= 4)).toBe(true)
    }
    const chances = chancesOfStruck(observed, decisions, runs, new Float32Array(STRUCK_FEATURES))
    expect(chances).toEqual(runs.map(() => 0.5))
  })

  it('is judged however many blocks a run has', () => {
    const { observed, decisions } = read([PROSE, after], [PROSE, 'body'])
    const long = { from: 0, to: 0, blocks: new Array<number>(300_000).fill(0), words: 5_000_000 }
    expect(featuresOfStruck(observed, decisions, [long])[0]?.every(Number.isFinite)).toBe(true)
  })
})
