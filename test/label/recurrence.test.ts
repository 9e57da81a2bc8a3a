import { beforeAll, describe, expect, it } from 'vitest'
import { Converter, recordOf } from '../../src/converter.ts'
import type { Document } from '../../src/document/document.ts'
import { descriptionOf } from '../../src/label/descriptions.ts'
import { explainAll } from '../../src/label/explain.ts'
import { defaultModel } from '../../src/label/index.ts'
import { recurrenceText } from '../../src/label/recurrence/evidence.ts'
import { recurrenceFeatures } from '../../src/label/recurrence/features.ts'
import { dumpOfRecord, knownOf } from '../../src/pipeline.ts'
import { Counts, linesOf, openProfile, profileText } from '../../src/profile/index.ts'

const PLACES = ['Ostrow', 'Fennick', 'Grayling', 'Mossbridge', 'Kellin', 'Dunmere', 'Tarn']
const THINGS = ['flood wall', 'grain store', 'night bus', 'lido', 'wind farm', 'covered market', 'pier', 'weir']
const PLANS = [
  'will be rebuilt before winter',
  'has gone over budget',
  'is to close for repairs',
  'was sold at auction',
  'failed its inspection'
]
const PEOPLE = ['Marta Quill', 'Jonas Brandt', 'Aisha Rahman', 'Tomas Varga', 'Ines Okoro', 'Dana Whitlock']
const WRITERS = ['Nora Feld', 'Callum Reyes']

const pick = (list: readonly string[], number: number): string => list[number % list.length] as string

/** A paragraph of an invented story; no two numbers give the same. */
const paragraph = (n: number) =>
  `The ${pick(THINGS, n)} in ${pick(PLACES, n)} ${pick(PLANS, n)}, ${pick(PEOPLE, n)} told a meeting of ${20 + n} people on Monday. “We have waited ${n} years for this and we are not going to let it slip,” said ${pick(PEOPLE, n + 3)}, who lives near the ${pick(THINGS, n + 5)}.`

const SUPPORT =
  'Seen it? Send a picture to the desk and we print the best of them on the last Saturday of the month, with your name and street.'
const OFFICES =
  'Our offices in Mill Lane are open on market days, and letters to the editor are read by a person and answered within a week.'
const SIGN_OFF = 'Editing by Ruth Ellery; the council desk can be reached at the town hall office.'
const NOTE = 'Editor’s note: The Courier paid for the tickets to this event.'
const SERIES = 'Notes from the Vale'

/** One site's furniture around a story; every dump has the same lines around and between other paragraphs. */
function dumpOf(n: number): string {
  const date = `${pick(['March', 'April', 'May'], n)} ${(n % 27) + 1}, 2021`
  return [
    ...['Valley Courier', 'Home', 'News', 'Sport', `${date} | ${8 + (n % 9)}°C in Ostrow`, SERIES],
    `The ${pick(THINGS, n)} in ${pick(PLACES, n * 3)} ${pick(PLANS, n)}, ${pick(PEOPLE, n)} says`,
    `By ${pick(WRITERS, n)}`,
    `Published ${date} at ${(n % 11) + 1}:15 AM`,
    ...[
      paragraph(n * 7),
      SUPPORT,
      paragraph(n * 7 + 1),
      'What works',
      paragraph(n * 7 + 2),
      'The verdict',
      paragraph(n * 7 + 3)
    ],
    ...[SIGN_OFF, NOTE, OFFICES, 'Get the Friday letter', `© ${2010 + (n % 9)} Valley Courier Society`]
  ].join('\n\n')
}

const COUNT = 24
const numbers = Array.from({ length: COUNT }, (_, at) => at + 1)

let plain: Document[]
let profile: Uint8Array
let informed: Document[]

beforeAll(() => {
  const converter = new Converter()
  plain = numbers.map((n) => converter.record(recordOf(dumpOf(n))).document)
  const counts = new Counts()
  for (const { id, blocks } of plain) counts.add({ id, source: 'all', ...linesOf(blocks) })
  profile = Buffer.from(profileText(counts.finish(), { version: '0', weights: 'w' }))
  const withProfile = new Converter({ profile })
  informed = numbers.map((n) => withProfile.record(recordOf(dumpOf(n))).document)
})

/** The roles that a line has in the dumps, with how many there are of each. */
function rolesOf(documents: readonly Document[], start: string): Record<string, number> {
  const roles: Record<string, number> = {}
  for (const { blocks } of documents)
    for (const { text, role } of blocks) if (text.startsWith(start)) roles[role] = (roles[role] ?? 0) + 1
  return roles
}

describe('what recurs in a source', () => {
  it.each([
    ['a standing notice behind the text', OFFICES],
    ['a copyright with a year in it', '©'],
    ['a name in the menu', 'Home']
  ])('is struck where it is furniture: %s', (_, line) => {
    expect(rolesOf(informed, line)).toEqual({ boilerplate: COUNT })
  })

  it('was kept in part without the profile', () => {
    expect(rolesOf(plain, OFFICES).body ?? 0).toBeGreaterThan(0)
    expect(rolesOf(informed, SUPPORT).boilerplate ?? 0).toBeGreaterThan(rolesOf(plain, SUPPORT).boilerplate ?? 0)
  })

  it.each([
    ['a subhead', 'What works', 'subhead'],
    ['another', 'The verdict', 'subhead'],
    ['a byline', 'By ', 'byline'],
    ['a date', 'Published', 'date'],
    ['a sign-off', SIGN_OFF, 'body'],
    ['a note on the text', NOTE, 'body']
  ])('stays where it belongs to the article: %s', (_, line, role) => {
    expect(rolesOf(informed, line)).toEqual({ [role]: COUNT })
  })

  it('takes no paragraph of a story, and gives no series title the place of the headline', () => {
    for (const [at, { blocks, headline }] of informed.entries()) {
      const kept = blocks.filter(({ role }) => role === 'body').map(({ text }) => text)
      for (const part of [0, 1, 2, 3]) expect(kept).toContain(paragraph((at + 1) * 7 + part))
      expect(headline).toMatch(/^The .* says$/)
    }
  })

  it('gives the same for the same profile, and names it in the document', () => {
    const again = new Converter({ profile }).record(recordOf(dumpOf(5))).document
    expect(again).toEqual(informed[4])
    expect(again.generator.profile).toMatch(/^[0-9a-f]{64}$/)
    expect(plain[0]?.generator).not.toHaveProperty('profile')
  })
})

describe('recurrence as a reason', () => {
  it('is named in the document and explained with its numbers', () => {
    const block = informed[2]?.blocks.find(({ text }) => text === OFFICES)
    expect(block?.why).toContain('source/recurs')
    expect(descriptionOf('source/recurs')).toContain('in other dumps of this source')
    const record = recordOf(dumpOf(3))
    const dump = dumpOfRecord(record)
    const explanations = [...explainAll(dump, defaultModel(), knownOf(dump, record, openProfile(profile))?.recurrences)]
    const one = explanations.find(({ text }) => text === OFFICES)
    const reason = one?.reasons.find(({ cue }) => cue === 'source/recurs')
    expect(reason?.description).toBe(`it stands in ${COUNT} of ${COUNT} dumps of this source`)
    expect(reason?.weight).toBeGreaterThan(1)
    const sum = one?.reasons.reduce((all, { weight }) => all + weight, 0) ?? 0
    expect(sum).toBeCloseTo(one?.score ?? Number.NaN, 6)
  })

  it('says of a line that no other dump holds that it stands alone', () => {
    expect(recurrenceText({ documents: 1, of: 500, before: 0, inside: 1, after: 0 })).toBe(
      'it stands in no other of 500 dumps of this source'
    )
  })
})

describe('the features of recurrence', () => {
  const of = (documents: number, of: number) =>
    recurrenceFeatures({ documents, of, before: documents, inside: 0, after: 0 }, 10)

  it('do not grow beyond what was learned from', () => {
    expect(of(400, 400)).toEqual(of(9, 9))
  })

  it('say less of a line in a small share of a large source', () => {
    expect(Math.max(...of(3, 500))).toBeLessThan(0.05)
  })
})
