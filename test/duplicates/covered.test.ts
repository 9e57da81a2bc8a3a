import { describe, expect, it } from 'vitest'
import {
  coveredIn,
  groupsOf,
  packVocabulary,
  SketchTable,
  sketchOf,
  unpackVocabulary,
  vocabularyOf,
  vocabularyOfHeadline
} from '../../src/duplicates/index.ts'

/** By the number of each text that can be left out, the number of the one that tells the same. */
function coversOf(
  texts: readonly string[],
  ids = texts.map((_, at) => `${at}`),
  headlines: readonly string[] = []
): Record<number, number> {
  const table = new SketchTable()
  for (const text of texts) table.add(sketchOf(text))
  const groups = groupsOf(
    table,
    ids,
    texts.map((_, at) => at)
  )
  const packed = texts.map((text) => packVocabulary(vocabularyOf(text)))
  const toldBy = (at: number) => ({
    headline: vocabularyOfHeadline(headlines[at] ?? null),
    text: unpackVocabulary(packed[at] as string),
    words: texts[at]?.split(' ').length ?? 0
  })
  const covered = coveredIn(groups, { table, ids, toldBy }, 'near')
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
    `${pick(NAMES, n).toLowerCase()} won the open day at ${pick(PLACES, n).toLowerCase()} with a pen of store lambs that the judge called the best he had seen for a good many years. the rest of the trade was steady, with more forward than last week and a good show of buyers from the hills round about. the next sale will be held as usual.`,
  // A language whose nouns have capitals has so many of them that one name is a small part.
  Nachrufe: (n) =>
    `Nach einem langen Leben ist ${pick(NAMES, n)} im Kreis der Familie eingeschlafen. Die Trauerfeier findet am Freitag um 14 Uhr in der Kapelle auf dem Friedhof der Gemeinde statt, die Urne wird im Familiengrab beigesetzt. Anstelle von Blumen und Kränzen bittet die Familie um eine Spende für das Hospiz am Kanal, das in den letzten Wochen mit Geduld und Wärme geholfen hat. Das Konto der Stiftung liegt im Büro des Bestatters aus, ebenso ein Buch, in das Nachbarn, Freunde und Kollegen ihre Erinnerungen schreiben können. Der Kirchenchor singt unter der Leitung des Kantors, die Orgel spielt die Organistin der Pfarrei. Danach lädt die Familie in den Saal des Gasthauses.`,
  'announcements that differ by a word': (n) =>
    `The mill opens its doors on Friday for an evening with a ${pick(['pianist', 'harpist', 'juggler', 'weaver', 'potter', 'dancer', 'falconer'], n)} from the valley. There is soup and bread from six, and the room holds eighty people, so that those who come late may have to stand. Coats can be left with the miller, dogs stay outside, and the gate on the river side remains shut because of the floods. Tickets cost as much as everyone wishes to give, and what is left over pays for the new roof.`,
  comunicados: (n) =>
    `El ayuntamiento informa de que el corte de agua previsto para el martes afectará a la calle de ${pick(PLACES, n)} desde las ocho de la mañana hasta las dos de la tarde. Se recomienda a los vecinos que guarden agua para beber y que cierren las llaves de paso antes de salir de casa. Los trabajos forman parte de la renovación de la red, que empezó en invierno y durará hasta el otoño. Disculpen las molestias.`
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

  it('are truncated copies of a long text, of whose words the smallest hashes are kept', () => {
    const long = NUMBERS.flatMap((n) => [
      story,
      ...Array.from({ length: 200 }, (_, item) => `Item ${n}x${item} of box${n * 200 + item} is a deed.`)
    ]).join(' ')
    expect(coversOf([long, long.slice(0, long.length * 0.9)])).toEqual({ 1: 0 })
    expect(coversOf([long, long.slice(0, long.length * 0.9).replaceAll('deed', 'will')])).toEqual({})
  })

  it('are the same text under another headline, unless it is a notice that may name in it what it is about', () => {
    const notice =
      'The funeral is held on Friday at two in the chapel of the old cemetery. Family flowers only, please.'
    expect(coversOf([story, story], ['a', 'b'], ['Seven lives', 'People of the valley'])).toEqual({ 1: 0 })
    expect(coversOf([notice, notice], ['a', 'b'], ['Clara Voss', 'Dana Whitlock'])).toEqual({})
    expect(coversOf([`${notice} There is tea.`, notice], ['a', 'b'], ['Clara Voss', 'Clara Voss'])).toEqual({ 1: 0 })
  })

  it('are copies that were cut within a word, or behind one with dots', () => {
    const text = PATTERNS.obituaries?.(1) ?? ''
    const part = text.slice(0, text.indexOf('thanksgiving') + 6)
    expect(coversOf([text, part, `${part}… `, `${part}s.`])).toEqual({ 1: 0, 2: 0 })
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
