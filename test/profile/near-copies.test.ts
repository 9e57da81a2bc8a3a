import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../src/profile/fingerprint.ts'
import { Counts, documentsWith, frequenciesOf, linesOf, mergeProfiles, profileText } from '../../src/profile/index.ts'
import type { Role } from '../../src/tree/roles.ts'

const MAKER = { version: '1', weights: 'w' }
const WORDS = 'amber basin cedar delta ember fjord grove heath inlet jetty knoll ledge marsh north ocean plain'.split(
  ' '
)

/** A paragraph of fifteen words; no two numbers give the same. */
const paragraph = (number: number) =>
  Array.from({ length: 15 }, (_, at) => `${WORDS[(number >> ((at % 4) * 4)) & 15]}${WORDS[at]}`).join(' ')

const NOTICE = 'the courier is owned by its readers who elect a board in every spring and share what is left over then'

/** A dump of one site: menu, headline, story, a notice that the labeller keeps as text. */
function dumpOf(headline: string | null, story: readonly string[], extra: readonly string[] = []) {
  const line = (role: Role) => (text: string) => ({ text, role })
  return [
    ...['Home', 'News', 'Sport'].map(line('boilerplate')),
    ...(headline === null ? [] : [headline]).map(line('headline')),
    ...[...story, NOTICE].map(line('body')),
    ...extra.map(line('boilerplate')),
    ...['Imprint', 'Privacy'].map(line('boilerplate'))
  ]
}

type Dump = ReturnType<typeof dumpOf>

/** The counts of dumps that are told apart by their places in the list. */
function countsOf(dumps: readonly Dump[], from = 0): Counts {
  const counts = new Counts()
  dumps.forEach((dump, at) => {
    const id = `sha256:${(Math.imul(at + from + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0').padEnd(64, '0')}`
    counts.add({ id, source: 'all', ...linesOf(dump) })
  })
  return counts
}

function found(dumps: readonly Dump[]) {
  const {
    dumps: all,
    copies,
    recurring
  } = frequenciesOf(countsOf(dumps)).get('all') ?? { dumps: 0, copies: 0, recurring: new Map() }
  const timesOf = (line: string) => {
    const counts = recurring.get(fingerprintOf(line))
    return counts === undefined ? 1 : documentsWith(counts)
  }
  return { all, copies, timesOf }
}

const story = (number: number, length = 3) => Array.from({ length }, (_, at) => paragraph(number * 10 + at + 1))
const others = Array.from({ length: 5 }, (_, at) => dumpOf(`story ${WORDS[at]}`, story(at + 40)))

/** Other dumps of a page, by what they do to its lines. */
const COPIES: readonly [what: string, (at: number) => Dump][] = [
  ['another line of furniture', (at) => dumpOf('The dam holds', story(1), [`advert for ${WORDS[at]}`])],
  ['another line in the text', (at) => dumpOf('The dam holds', [...story(1), paragraph(900 + at)])],
  ['a line in the place of another', (at) => dumpOf('The dam holds', [...story(1).slice(1), paragraph(900 + at)])],
  ['a line in the place of another and no headline', (at) => dumpOf(null, [...story(1).slice(1), paragraph(900 + at)])],
  ['another headline', (at) => dumpOf(`The dam of ${WORDS[at]}`, story(1))],
  [
    'another headline and a paragraph of their own',
    (at) => dumpOf(`The dam of ${WORDS[at]}`, [...story(1), paragraph(900 + at)])
  ],
  [
    'another headline, two paragraphs of their own and two that are missing',
    (at) => dumpOf(`The dam of ${WORDS[at]}`, [paragraph(700 + at), ...story(1, 7).slice(0, 5), paragraph(900 + at)])
  ],
  ['an end that is missing', (at) => dumpOf('The dam holds', story(1, 12).slice(0, 3 + at))],
  ['more and more of it', (at) => dumpOf('The dam holds', story(1, 2 + at))]
]

describe('near copies of a dump', () => {
  it.each(COPIES)('that differ by %s count once', (_, copy) => {
    const copies = Array.from({ length: 9 }, (_, at) => copy(at))
    const { all, copies: near, timesOf } = found([...others, ...copies])
    expect({ all, near, notice: timesOf(NOTICE), home: timesOf('Home') }).toEqual({
      all: 14,
      near: 8,
      notice: 6,
      home: 6
    })
    for (const line of story(1)) expect(timesOf(line)).toBe(1)
  })

  it('make no furniture of their lines where they are nearly all of a folder', () => {
    const copies = Array.from({ length: 400 }, (_, at) =>
      dumpOf('The dam holds', [...story(1, 6), paragraph(1000 + at)], [`${WORDS[at % 16]} ${WORDS[at >> 4]}`])
    )
    const { timesOf } = found([...others, ...copies])
    for (const line of story(1, 6)) expect(timesOf(line)).toBe(1)
    expect(timesOf(NOTICE)).toBe(6)
  })

  it('are not short stories that share all else', () => {
    const briefs = Array.from({ length: 12 }, (_, at) => dumpOf(`brief ${WORDS[at]}`, story(at + 60, 1)))
    expect(found(briefs)).toMatchObject({ all: 12, copies: 0 })
    expect(found(briefs).timesOf(NOTICE)).toBe(12)
  })

  it('are the same in any order and in any parts', () => {
    const dumps = [...others, ...COPIES.flatMap(([, copy]) => [0, 1, 2, 3].map(copy))]
    const whole = profileText(countsOf(dumps), MAKER)
    const parts = [0, 11, 22].map((from) => ({
      name: `${from}`,
      text: profileText(countsOf(dumps.slice(from, from === 22 ? undefined : from + 11), from), MAKER)
    }))
    expect(mergeProfiles(parts)).toBe(whole)
    expect(mergeProfiles([...parts].reverse())).toBe(whole)
  })
})
