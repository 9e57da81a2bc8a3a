import { describe, expect, it } from 'vitest'
import {
  ENGLISH,
  FRENCH,
  frenchSentences,
  GERMAN,
  germanSentences,
  type Site,
  SPANISH,
  sentences,
  spanishSentences,
  struckOf,
  type Text
} from '../support/invented-sites.ts'

const DUMPS = 14

type Sentences = (n: number) => string

/** Four paragraphs of a story. */
const storyOf = (of: Sentences, n: number) => [0, 1, 2, 3].map((at) => of(n * 7 + at))

/** Lines of each dump below its story, above it, or between its paragraphs. */
type Place = (of: Sentences, lines: readonly string[]) => Text

const below: Place = (of, lines) => (n) => [...storyOf(of, n), ...lines]
const above: Place = (of, lines) => (n) => [...lines, ...storyOf(of, n)]
const between: Place = (of, lines) => (n) => storyOf(of, n).flatMap((one, at) => (at > 0 ? [...lines, one] : [one]))

describe('a short sentence that stands beside the text of each dump of a source is not struck', () => {
  it.each<[what: string, site: Site, of: Sentences, place: Place, ...lines: string[]]>([
    ['a farewell', ENGLISH, sentences, below, 'I will be back on Thursday with more from the allotment.'],
    ['a closing line', ENGLISH, sentences, below, 'And so it goes, week after week.'],
    ['two lines', ENGLISH, sentences, below, 'Go well, and take the long way home.', 'I will be back on Thursday.'],
    ['a farewell in German', GERMAN, germanSentences, below, 'Machen Sie es gut, und ziehen Sie sich warm an.'],
    ['a signed one', GERMAN, germanSentences, below, 'Es grüßt Sie herzlich Ihre Lena Marek.'],
    ['a blessing in German', GERMAN, germanSentences, below, 'Der Herr segne dich und behüte dich.'],
    ['a farewell in French', FRENCH, frenchSentences, below, 'À jeudi, et couvrez-vous bien.'],
    ['a wish in French', FRENCH, frenchSentences, below, 'Bonne soirée à toutes et à tous !'],
    ['a farewell in Spanish', SPANISH, spanishSentences, below, 'Nos vemos el jueves en el huerto.'],
    ['a greeting', ENGLISH, sentences, above, 'Dear readers, pull up a chair.'],
    ['a greeting in German', GERMAN, germanSentences, above, 'Liebe Nachbarn, setzen Sie sich zu mir.'],
    ['a greeting in French', FRENCH, frenchSentences, above, 'Bonjour à tous depuis le quai.'],
    ['a refrain', ENGLISH, sentences, between, 'Lord, hear our prayer.'],
    ['a refrain in German', GERMAN, germanSentences, between, 'Herr, erhöre uns.'],
    ['a refrain in French', FRENCH, frenchSentences, between, 'Seigneur, écoute-nous.']
  ])('%s', (_, site, of, place, ...lines) => {
    const { struck } = struckOf(site, place(of, lines), DUMPS)
    expect(struck.filter((line) => lines.includes(line))).toEqual([])
    expect(struck).toEqual(expect.arrayContaining([...site.above, ...site.below]))
  })
})

it.each([2, 3, 5, 11])('stands in a source of %i dumps, too, and so do the sentences of their stories', (count) => {
  for (const [site, of, line] of [
    [ENGLISH, sentences, 'I will be back on Thursday.'],
    [GERMAN, germanSentences, 'Es grüßt Sie herzlich Ihre Lena Marek.'],
    [FRENCH, frenchSentences, 'À jeudi, et couvrez-vous bien.']
  ] as const)
    expect(struckOf(site, below(of, [line]), count).struck.filter((one) => isText(one, of, line))).toEqual([])
})

const isText = (one: string, of: Sentences, line: string): boolean =>
  one === line || Array.from({ length: DUMPS }, (_, n) => storyOf(of, n)).some((story) => story.includes(one))

describe('a sentence beside the text of each dump is struck', () => {
  it.each<[what: string, site: Site, of: Sentences, line: string]>([
    ['that asks', ENGLISH, sentences, 'Do you know more about this story?'],
    ['that names a number', ENGLISH, sentences, 'Call Ada Finch on 01499 120344.'],
    ['that the publisher says of itself', ENGLISH, sentences, 'Our offices in Mill Lane are open on market days.'],
    ['that asks readers for help in German', GERMAN, germanSentences, 'Helfen Sie uns, die Zeitung zu erhalten.'],
    ['that asks readers to write in French', FRENCH, frenchSentences, 'Écrivez-nous vos souvenirs de la vallée.'],
    ['that asks readers for help in Spanish', SPANISH, spanishSentences, 'Ayúdenos a mantener vivo este diario.'],
    [
      'that is longer than farewells are',
      ENGLISH,
      sentences,
      'The Harbour Post has been printed on Quay Street since 1894 and is owned by its readers, who elect a board.'
    ]
  ])('%s', (_, site, of, line) => {
    const { struck } = struckOf(site, below(of, [line]), DUMPS)
    expect(struck.filter((one) => one === line)).toHaveLength(DUMPS)
  })
})
