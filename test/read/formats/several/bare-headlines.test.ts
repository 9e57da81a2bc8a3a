import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const SENTENCES = [
  'The tram depot at Ostvik closes on Monday for two months, because the rails in the yard have sunk by a hand.',
  'The county has found no money for it yet, and the drivers have been told to leave their cars at the old brewery.',
  'Nobody at the town hall wanted to say on Thursday who had measured the yard before the new rails were laid.',
  'The beekeepers of the valley asked for help in the spring, when the lime trees had lost most of their flowers.'
]
const GREEK = 'Το φέρι μποτ επέστρεψε στη γραμμή τη Δευτέρα μετά από εννέα εβδομάδες, είπε ο λιμενάρχης του νησιού.'
const RUSSIAN = 'Паром вернулся на линию в понедельник после девяти недель простоя, сказал начальник порта.'

const CAPITALS = [
  'TRAM DEPOT CLOSES FOR TWO MONTHS, DRIVERS WARNED',
  'BEEKEEPERS ASK THE COUNTY FOR HELP',
  '12 VILLAGES GET A SECOND NIGHT BUS IN 2026',
  'McADAM WINS OSTVIK SEAT BY 40 VOTES'
]
const SMALL = [
  'Tram depot closes for two months, drivers warned',
  'Beekeepers of the valley ask the county for help',
  'Villages on the coast get a second night bus'
]

const prose = (at: number) => `${SENTENCES[at % 4]}\n\n${SENTENCES[(at + 1) % 4]} ${SENTENCES[(at + 2) % 4]}`
const wrapped = (text: string, width: number) =>
  text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}}) `, 'g'), '$1\n')
const texts = (titles: readonly string[], between = '\n\n', text = prose, under = '') =>
  titles.map((title, at) => `${title}${under}\n\n${text(at)}`).join(between)

async function told(text: string): Promise<string[]> {
  const records = await goodOf([text])
  expect(records).toHaveLength(1)
  return records.flatMap(({ warnings }) =>
    warnings.filter(({ code }) => code === 'several-articles').map(({ message }) => message)
  )
}

describe('stories below headlines in capitals and nothing else', () => {
  it('are told of with their lines', async () => {
    expect(await told(texts(CAPITALS))).toEqual([
      'this text seems to hold 4 articles, which begin on lines 1, 7, 13, 19: it is read as one article'
    ])
  })

  it.each([
    ['two blank lines between', texts(CAPITALS, '\n\n\n')],
    [
      'wrapped headlines and paragraphs',
      texts(
        CAPITALS.map((title) => wrapped(title, 26)),
        '\n\n',
        (at) => wrapped(prose(at), 70)
      )
    ],
    ['a place and a day below each', texts(CAPITALS, '\n\n', prose, '\nOSTVIK, March 3')],
    ['an author below each', texts(CAPITALS, '\n\n', prose, '\nBy Ida Brandt')],
    ['no blank line below a headline', CAPITALS.map((title, at) => `${title}\n${prose(at)}`).join('\n\n')],
    ['a paper’s name and its day above', `THE OSTVIK COURIER\n\nMonday, March 3, 2025\n\n${texts(CAPITALS)}`],
    [
      'a section above each',
      CAPITALS.map((title, at) => `${['TRAFFIC', 'NATURE', 'BUSES', 'VOTE'][at]}\n\n${title}\n\n${prose(at)}`).join(
        '\n\n'
      )
    ],
    [
      'Greek',
      texts(
        [
          'ΤΟ ΦΕΡΙ ΜΠΟΤ ΕΠΙΣΤΡΕΦΕΙ ΜΕΤΑ ΑΠΟ ΕΝΝΕΑ ΕΒΔΟΜΑΔΕΣ',
          'ΤΟ ΣΥΜΒΟΥΛΙΟ ΚΛΕΙΝΕΙ ΤΗ ΒΙΒΛΙΟΘΗΚΗ ΤΟΥ ΜΑΡΔΕΝ',
          'ΟΙ ΑΓΡΟΤΕΣ ΦΟΒΟΥΝΤΑΙ ΤΡΙΤΟ ΞΗΡΟ ΚΑΛΟΚΑΙΡΙ'
        ],
        '\n\n',
        () => `${GREEK}\n\n${GREEK}`
      )
    ],
    [
      'Russian',
      texts(
        [
          'ПАРОМ ВЕРНУЛСЯ НА ЛИНИЮ ЧЕРЕЗ ДЕВЯТЬ НЕДЕЛЬ',
          'СОВЕТ РЕШИЛ ЗАКРЫТЬ БИБЛИОТЕКУ В МАРДЕНЕ',
          'ФЕРМЕРЫ БОЯТСЯ ТРЕТЬЕГО СУХОГО ЛЕТА ПОДРЯД'
        ],
        '\n\n',
        () => `${RUSSIAN}\n\n${RUSSIAN}`
      )
    ]
  ])('with %s', async (_, text) => expect(await told(text)).toHaveLength(1))
})

describe('stories below two blank lines each, where one parts paragraphs', () => {
  it('are told of', async () => expect(await told(texts(SMALL, '\n\n\n'))).toHaveLength(1))
  it('are not told of without them', async () => expect(await told(texts(SMALL))).toEqual([]))
})

describe('sections of one text in capitals', () => {
  const LONG = 'HOW THE TRAM DEPOT AT OSTVIK CAME TO BE CLOSED'
  const titles = (...names: string[]) => texts([LONG, ...names])
  it.each([
    ['short names', titles('A LONG WINTER', 'THE RAILS IN THE YARD', 'WHAT COMES NEXT')],
    [
      'a list of reasons',
      titles('THE VIEW FROM THE UPPER DECK', 'THE COFFEE IN THE SMALL BAR', 'THE SEALS ON THE ROCKS')
    ],
    [
      'numbers',
      titles(
        '1. SUMMARY OF THE MAIN FINDINGS OF ALL',
        '2. CAUSES OF THE FAILURE OF THE RAILS',
        '3. COSTS AND WHO HAS TO PAY FOR THEM'
      )
    ],
    [
      'sections of a law',
      titles(
        '§ 1 TERMS THAT ARE USED IN THIS LAW',
        '§ 2 DUTIES OF THE OWNERS OF TRAMS',
        '§ 3 FINES AND OTHER PENALTIES HERE'
      )
    ],
    [
      'acts',
      titles(
        'ACT ONE: THE DEPOT OF OSTVIK BY NIGHT',
        'ACT TWO: THE KITCHEN OF THE HOUSE',
        'ACT THREE: THE DEPOT AT DAWN'
      )
    ],
    [
      'days',
      titles(
        'MONDAY: THE TRAM CAR WILL NOT START',
        'TUESDAY: A NEW PART COMES BY AIR',
        'WEDNESDAY: THE FITTER LOOKS AT IT'
      )
    ],
    [
      'questions',
      titles(
        'WHEN DID YOU FIRST HEAR OF THE RAILS?',
        'WHAT DID THE COUNTY SAY TO YOU THEN?',
        'WILL THERE BE MORE TRAMS NEXT YEAR?'
      )
    ],
    [
      'one author below the first',
      texts([
        `${LONG}\n\nBy Ida Brandt`,
        'THE NIGHT WHEN THE RAILS SANK BY A HAND',
        'A NEW PART THAT NOBODY MADE ANY MORE'
      ])
    ],
    ['a headline in small letters', texts([SMALL[0] ?? '', ...CAPITALS.slice(1)])],
    [
      'a release',
      `FOR IMMEDIATE RELEASE\n\n${titles('FINANCIAL RESULTS FOR THE THIRD QUARTER', 'OUTLOOK FOR THE REST OF THE YEAR 2026', 'ABOUT OSTVIK TRAMS AND THEIR PARENT')}`
    ]
  ])('with %s are one text', async (_, text) => expect(await told(text)).toEqual([]))

  it('below two blank lines, with short names, are one text', async () => {
    const names = ['A long winter', 'The rails in the yard', 'What the county wants to do']
    expect(await told(texts([SMALL[0] ?? '', ...names], '\n\n\n'))).toEqual([])
  })
})

it.each(['Live updates', 'Live-Ticker', 'En direct'])(
  'the entries of a live blog below %j are one text',
  async (label) => {
    const [first = '', ...entries] = SMALL
    expect(await told(`${first}\n\n${label}\n\n${prose(0)}\n\n\n${texts(entries, '\n\n\n')}`)).toEqual([])
  }
)
