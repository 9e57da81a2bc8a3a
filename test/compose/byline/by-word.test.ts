import { describe, expect, test } from 'vitest'
import { authorsOf } from '../../../src/compose/byline/index.ts'
import { NOTHING_KNOWN } from '../../../src/compose/byline/outlets.ts'

const inLanguage = (language: string | null) => ({ ...NOTHING_KNOWN, language })

describe('a first name that is a By in another language', () => {
  test.each([
    ['sv', 'Per Berg', ['Per Berg']],
    ['sv', 'Av Per Berg', ['Per Berg']],
    ['sv', 'Per Berg och Lena Ek', ['Per Berg', 'Lena Ek']],
    ['sv', 'Av Lena Ek och Per Berg', ['Lena Ek', 'Per Berg']],
    ['sv', 'Text: Per Berg', ['Per Berg']],
    ['da', 'Af Per Holm', ['Per Holm']],
    ['en', 'By Lena Holt and Per Berg', ['Lena Holt', 'Per Berg']],
    ['de', 'Von Per Sander', ['Per Sander']],
    ['nl', 'Door Per de Wit', ['Per de Wit']],
    ['fr', 'Par Per Lindgren', ['Per Lindgren']],
    ['en', 'Oleh Petrenko', ['Oleh Petrenko']],
    ['en', 'Di Hughes', ['Di Hughes']],
    ['en', 'Van Jones', ['Van Jones']],
    ['en', 'Von Miller and Di Hughes', ['Von Miller', 'Di Hughes']],
    [null, 'Per Berg', ['Per Berg']]
  ])('is read as a name (%s): %s', (language, line, names) =>
    expect(authorsOf(line, inLanguage(language))).toEqual(names)
  )

  test.each([
    ['ca', 'Per Jordi Puig', ['Jordi Puig']],
    ['it', 'Di Paolo Neri', ['Paolo Neri']],
    ['nl', 'Van Jan de Wit', ['Jan de Wit']],
    ['de', 'Von Jana Peters', ['Jana Peters']],
    ['en', 'Von Jana Peters', ['Jana Peters']],
    [null, 'Di Paolo Neri', ['Paolo Neri']]
  ])('is a By in its own language, or before a given name (%s): %s', (language, line, names) =>
    expect(authorsOf(line, inLanguage(language))).toEqual(names)
  )
})

describe('a By or an "and" that hangs on a name', () => {
  test.each([
    ['By Lena Hartmannand Joe Okafor', ['Lena Hartmann', 'Joe Okafor']],
    ['Von Lena Hartmannund Joe Okafor', ['Lena Hartmann', 'Joe Okafor']],
    ['By Amanda Rolandand Joe Okafor', ['Amanda Roland', 'Joe Okafor']],
    ['By Lena Hartmann andJoe Okafor', ['Lena Hartmann', 'Joe Okafor']],
    ['Von Lena Hartmann undJoe Okafor', ['Lena Hartmann', 'Joe Okafor']],
    ['Par Anne Petit etJoe Moreau', ['Anne Petit', 'Joe Moreau']],
    ['Av Lena Holm ochJonas Ek', ['Lena Holm', 'Jonas Ek']],
    ['Door Lena Bos enJan de Wit', ['Lena Bos', 'Jan de Wit']],
    ['Por Ana Ruiz yLuis Vega', ['Ana Ruiz', 'Luis Vega']],
    ['Di Paolo Neri eGiulia Conti', ['Paolo Neri', 'Giulia Conti']]
  ])('is parted from it: %s', (line, names) => expect(authorsOf(line)).toEqual(names))

  test.each(['By Emma Strand Joe Okafor', 'By Lena Holland Joe Okafor', 'Von Lena Siegmund Joe Okafor'])(
    'may be its own end: %s',
    (line) => expect(authorsOf(line)).toHaveLength(1)
  )

  test('is of the text’s language', () =>
    expect(authorsOf('Par Lena Hartmannand Joe Okafor', inLanguage('fr'))).toHaveLength(1))
})

describe('a label behind a name, in brackets', () => {
  test.each([
    ['Rui Tavares (Texto)', ['Rui Tavares']],
    ['Rui Tavares (Texto) e Ana Melo (Fotos)', ['Rui Tavares']],
    ['Jana Peters (Text) und Ole Brix (Fotos)', ['Jana Peters']],
    ['Maria Teller (words), Jon Aske (photos)', ['Maria Teller']],
    ['Luc Moreau (texte) et Anne Petit (photos)', ['Luc Moreau']],
    ['Ana Ruiz (texto) / Luis Vega (fotos)', ['Ana Ruiz']],
    ['Paolo Neri (testo)', ['Paolo Neri']],
    ['Jan de Wit (tekst)', ['Jan de Wit']],
    ['Lena Holm (text) och Jonas Ek (foto)', ['Lena Holm']]
  ])('says who wrote the text: %s', (line, names) => expect(authorsOf(line)).toEqual(names))

  test('is a label only where all brackets of the line are', () =>
    expect(authorsOf('By Maria Teller (words) and Jon Aske (Harlow)')).toEqual(['Maria Teller', 'Jon Aske']))
})

describe('titles before a name', () => {
  test.each([
    ['Par le Dr Anne Petit', ['Anne Petit']],
    ['Por la Dra. Ana Ruiz', ['Ana Ruiz']],
    ['Von Prof. Dr. Jana Peters und Dipl.-Ing. Ole Brix', ['Jana Peters', 'Ole Brix']],
    ['di Ing. Paolo Neri', ['Paolo Neri']]
  ])('are no part of it: %s', (line, names) => expect(authorsOf(line)).toEqual(names))
})

describe('words that are nobody’s name', () => {
  test.each([
    ['en', 'Tell Me More'],
    ['en', 'All Things Considered'],
    ['en', 'Sula Island'],
    ['de', 'Forschung Aktuell'],
    ['de', 'Alles im Fluss'],
    ['fr', 'Le Grand Débat'],
    ['it', 'Tutto in Onda'],
    ['pt', 'Tudo em Família']
  ])('are no author (%s): %s', (language, line) => expect(authorsOf(line, inLanguage(language))).toEqual([]))

  test('but a given name says that they are', () =>
    expect(authorsOf('Maria Most', inLanguage('en'))).toEqual(['Maria Most']))
})

test.each([
  ['nl', "Door Maria in 't Veld", ["Maria in 't Veld"]],
  ['nl', 'Maria In ’t Veld en Jan Bakker', ['Maria In ’t Veld', 'Jan Bakker']],
  ['nl', 'Door Els van ’t Hof', ['Els van ’t Hof']],
  ['es', 'Por María de los Ángeles del Río y Jon Aske', ['María de los Ángeles del Río', 'Jon Aske']],
  ['es', 'Por José Luis del Río', ['José Luis del Río']],
  ['no', 'Kari Lund Del artikkelen', ['Kari Lund']],
  ['en', 'Thursday 4th March 2021 | Maria Teller', ['Maria Teller']],
  ['en', 'By Will Berg', ['Will Berg']]
])('names keep their particles (%s): %s', (language, line, names) =>
  expect(authorsOf(line, inLanguage(language))).toEqual(names)
)

test.each([
  ['en', 'Good Friday'],
  ['en', 'Side By Side'],
  ['en', 'Step By Step'],
  ['de', 'Von Hier aus'],
  ['de', 'Von Montag Bis Freitag'],
  ['fr', 'Par Ici la Sortie'],
  ['pl', 'Zielona Góra'],
  ['cs', 'Hradec Králové'],
  ['ru', 'Нижний Новгород']
])('days, places and phrases are no names (%s): %s', (language, line) =>
  expect(authorsOf(line, inLanguage(language))).toEqual([])
)
