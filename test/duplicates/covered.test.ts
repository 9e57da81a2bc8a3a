import { describe, expect, it } from 'vitest'
import {
  coveredIn,
  groupsOf,
  packParticulars,
  particularsOf,
  SketchTable,
  sketchOf,
  unpackParticulars
} from '../../src/duplicates/index.ts'

/** By the number of each text that can be left out, the number of the one that tells the same. */
function coversOf(texts: readonly string[], ids = texts.map((_, at) => `${at}`)): Record<number, number> {
  const table = new SketchTable()
  for (const text of texts) table.add(sketchOf(text))
  const groups = groupsOf(
    table,
    ids,
    texts.map((_, at) => at)
  )
  const packed = texts.map((text) => packParticulars(particularsOf(text)))
  const particulars = (at: number) => unpackParticulars(packed[at] as string)
  const covered = coveredIn(groups, { table, ids, particularsOf: particulars }, 'near')
  return Object.fromEntries([...covered].map(([one, { by }]) => [one, by]))
}

const pick = (list: readonly string[], number: number): string => list[number % list.length] as string
const PLACES = ['Ostrow', 'Fennick', 'Harlow', 'Senna', 'Grayling', 'Tarn', 'Kellin', 'Dunmere']
const NAMES = [
  'Marta Quill',
  'Jonas Brandt',
  'Aisha Rahman',
  'Tomas Varga',
  'Ines Okoro',
  'Dana Whitlock',
  'Clara Voss'
]
const NUMBERS = Array.from({ length: 7 }, (_, n) => n)

const PATTERNS: Readonly<Record<string, (n: number) => string>> = {
  'weather reports': (n) =>
    `It will be cloudy at first in ${pick(PLACES, n)}, with a light wind and a high of ${n + 11} degrees. Rain is expected to reach the area by the evening, with up to ${2 * n + 3} millimetres overnight. The outlook for the following days is brighter, with only a small chance of showers. Drivers should expect mist in low places before dawn.`,
  obituaries: (n) =>
    `${pick(NAMES, n)}, of ${pick(PLACES, n + 2)}, died peacefully at home in ${2001 + n}, surrounded by family. Born in ${pick(PLACES, n)}, she worked for many years at the mill and was a much loved member of the community. A service of thanksgiving will be held at the church, followed by tea in the parish hall. Family flowers only, please; donations may be made to the lifeboat.`,
  Wetterberichte: (n) =>
    `In ${pick(PLACES, n)} ist es am Morgen noch bewölkt, später kommt die Sonne heraus, bei Werten um ${n + 11} Grad. Am Abend zieht Regen auf, mit bis zu ${2 * n + 3} Litern in der Nacht. An den folgenden Tagen wird es freundlicher, nur vereinzelt gibt es noch Schauer. Autofahrer müssen am Morgen in den Tälern mit Nebel rechnen.`,
  'reports in small letters': (n) =>
    `${pick(NAMES, n).toLowerCase()} won the open day at ${pick(PLACES, n).toLowerCase()} with a pen of store lambs that the judge called the best he had seen for a good many years. the rest of the trade was steady, with more forward than last week and a good show of buyers from the hills round about. the next sale will be held as usual.`
}

describe('what can be left out as near duplicates', () => {
  it.each(Object.entries(PATTERNS))('are not texts by one pattern that tell of other things: %s', (_, text) => {
    expect(coversOf(NUMBERS.map(text))).toEqual({})
  })

  it.each(Object.entries(PATTERNS))('are truncated copies and such with another head among them: %s', (_, text) => {
    const texts = NUMBERS.map(text)
    const cut = texts.map((one) => one.slice(0, one.lastIndexOf('. ') + 1))
    expect(coversOf([...texts, ...cut])).toEqual(Object.fromEntries(NUMBERS.map((n) => [n + NUMBERS.length, n])))
  })

  const story = NUMBERS.map((n) => PATTERNS.obituaries?.(n)).join(' ')

  it('are truncated copies of a long text, of whose names and numbers the smallest hashes are kept', () => {
    const long = NUMBERS.flatMap((n) => [
      story,
      `Item ${n}17 of the ${n + 40} papers in box ${n}8 is the ${n}3rd deed of House${n}.`
    ]).join(' ')
    expect(coversOf([long, long.slice(0, long.length * 0.9)])).toEqual({ 1: 0 })
  })

  it('are copies of one that is kept, never of one that is left out', () => {
    const covers = coversOf([story, `${story} End.`, story, story], ['a', 'b', 'a', 'c'])
    for (const by of Object.values(covers)) expect(covers).not.toHaveProperty(`${by}`)
    expect(Object.keys(covers)).toHaveLength(3)
  })

  it('are not later figures of a short report', () => {
    const report = (dead: number) =>
      `At least ${dead} people were hurt when a bus left the road at the weir on Monday, the fire service said. Divers were still looking for the driver in the evening, and the road was closed in both directions. It was not clear why the bus had left the road.`
    expect(coversOf([report(12), report(31)])).toEqual({})
  })
})
