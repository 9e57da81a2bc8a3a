// An invented folder: one site's furniture around invented stories, in three templates. Each dump comes with the role of each of its lines, so
// that it can be measured what a profile gains where a source has hundreds of dumps.
//
//   node bench/folder/synthetic-folder.js FOLDER [300]     writes FOLDER/dumps/*.txt and FOLDER/labelled.jsonl
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Numbers below `below`, the same for the same seed. */
function numbers(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const PEOPLE = [
  'Marta Quill',
  'Jonas Brandt',
  'Aisha Rahman',
  'Tomas Varga',
  'Ines Okoro',
  'Peter Lindqvist',
  'Dana Whitlock',
  'Samuel Osei',
  'Clara Voss',
  'Ravi Menon',
  'Hanne Dahl',
  'Luis Ferrand'
]
const WRITERS = ['Nora Feld', 'Callum Reyes', 'Ida Sorensen', 'Grace Adeyemi', 'Milan Horak']
const PLACES = [
  'Ostrow',
  'Fennick',
  'Harlow Vale',
  'Port Senna',
  'Grayling',
  'Upper Tarn',
  'Mossbridge',
  'Kellin',
  'Dunmere',
  'St. Aldric'
]
const BODIES = [
  'the harbour board',
  'the county council',
  'the water company',
  'the school trust',
  'the planning committee',
  'the rail operator',
  'the hospital',
  'the farmers’ union',
  'the museum',
  'the fire service'
]
const THINGS = [
  'a flood wall',
  'the old grain store',
  'a night bus',
  'the lido',
  'a wind farm',
  'the covered market',
  'a new ferry pier',
  'the weir',
  'a cycle bridge',
  'the town library',
  'an apple orchard',
  'the bell tower',
  'a recycling plant',
  'the signal box'
]
const PLANS = [
  'will be rebuilt before winter',
  'has gone over budget',
  'is to close for repairs',
  'opened to the public',
  'was sold at auction',
  'has been saved from demolition',
  'failed its safety inspection',
  'will be paid for by a local levy',
  'won a national award',
  'is back in use after nine years'
]
const REASONS = [
  'after heavy rain in the spring',
  'because of a shortage of skilled workers',
  'following a campaign by residents',
  'in spite of objections from traders',
  'as part of a wider plan for the valley',
  'once the survey of the ground is finished',
  'under an agreement signed last autumn',
  'while talks about the lease continue'
]
const REMARKS = [
  'We have waited a long time for this and we are not going to let it slip',
  'Nobody asked the people who live here',
  'It is a small step, but it is a step',
  'The figures simply do not add up',
  'My grandfather laid some of those stones',
  'There is no plan B',
  'I would rather be late than sorry',
  'You could hear the timbers crack from the road'
]
const DISHES = [
  'plum cake',
  'barley soup',
  'smoked trout',
  'leek tart',
  'rye bread',
  'pear chutney',
  'lamb stew',
  'potato dumplings',
  'elderflower jelly',
  'walnut pie'
]
const FOODS = [
  'flour',
  'butter',
  'brown sugar',
  'barley',
  'leeks',
  'cream',
  'plums',
  'trout',
  'rye',
  'onions',
  'walnuts',
  'pears',
  'thyme',
  'vinegar'
]
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

const of = (next, list) => list[next(list.length)]
const capital = (text) => text[0].toUpperCase() + text.slice(1)

function sentence(next) {
  const [body, thing, plan, reason, person, place] = [BODIES, THINGS, PLANS, REASONS, PEOPLE, PLACES].map((list) =>
    of(next, list)
  )
  return [
    () =>
      `${capital(body)} in ${place} said on ${of(next, ['Monday', 'Tuesday', 'Thursday', 'Friday'])} that ${thing} ${plan} ${reason}.`,
    () => `“${of(next, REMARKS)},” said ${person}, who has lived in ${place} for ${3 + next(50)} years.`,
    () =>
      `${person} of ${body} told a meeting of ${20 + next(300)} people that ${thing} ${plan}, and that work in ${place} would go on ${reason}.`,
    () =>
      `Documents seen by this newspaper show that ${body} spent ${2 + next(90)},${100 + next(900)} on ${thing} ${reason}.`,
    () =>
      `In ${place}, where ${thing} ${plan} ${2 + next(20)} years ago, ${person} has collected ${100 + next(4000)} signatures.`,
    () =>
      `A spokeswoman for ${body} would not say whether ${thing} in ${place} ${plan}, but confirmed that ${person} had been consulted ${reason}.`
  ][next(6)]()
}

const paragraph = (next) => Array.from({ length: 2 + next(3) }, () => sentence(next)).join(' ')
const date = (next) => `${MONTHS[next(12)]} ${1 + next(28)}, ${2014 + next(9)}`
const boilerplate = (...lines) => lines.map((line) => ['boilerplate', line])

/** Stories of other pages, as a box of links has them. */
const others = (next, count) =>
  Array.from({ length: count }, () => `${capital(of(next, THINGS))} in ${of(next, PLACES)} ${of(next, PLANS)}`)

const TEMPLATES = [news, review, recipe]

/** A news page: navigation, promotions between paragraphs, a long notice and a standing invitation at the end. */
function news(next, headline) {
  const body = Array.from({ length: 5 + next(8) }, () => ['body', paragraph(next)])
  body.splice(2, 0, [
    'boilerplate',
    'The Valley Courier keeps its reporting free for everyone who lives in the valley. If you can, help us go on.'
  ])
  body.splice(5, 0, ...boilerplate('More from the valley', ...others(next, 2)))
  return [
    ...boilerplate(
      'Valley Courier',
      'Home',
      'News',
      'Sport',
      'Farming',
      'Notices',
      `${date(next)} | ${8 + next(20)}°C in Ostrow`
    ),
    ['headline', headline],
    ['byline', `By ${of(next, WRITERS)}`],
    ['date', `Published ${date(next)} at ${1 + next(11)}:${10 + next(49)} AM`],
    ['boilerplate', `${1 + next(40)} comments`],
    ...body,
    ['body', 'Editing by Ruth Ellery; the Courier’s council desk can be reached at the town hall office.'],
    ...boilerplate(
      'The Valley Courier has been printed in Ostrow since 1894 and is owned by its readers, who elect a board every spring and share what is left over at the end of the year.',
      'Our offices in Mill Lane are open on market days, and letters to the editor are read by a person and answered within a week wherever that is possible.',
      'Get the Friday letter',
      `© ${2014 + next(9)} Valley Courier Society`
    )
  ]
}

/** A review: a series title, recurring subheads, a disclaimer of the text's own. */
function review(next, headline) {
  return [
    ...boilerplate(
      'Valley Courier',
      'Home',
      'News',
      'Sport',
      'Farming',
      'Notices',
      'Culture',
      `${date(next)} | ${8 + next(20)}°C in Ostrow`
    ),
    ['headline', headline],
    [
      'standfirst',
      `Our critic went to ${of(next, PLACES)} to see what ${of(next, BODIES)} has made of ${of(next, THINGS)}, and came home thoughtful.`
    ],
    ['byline', `By ${of(next, WRITERS)}`],
    ['date', date(next)],
    ...Array.from({ length: 2 + next(3) }, () => ['body', paragraph(next)]),
    ['subhead', 'What works'],
    ...Array.from({ length: 1 + next(3) }, () => ['body', paragraph(next)]),
    [
      'boilerplate',
      'You have read two of five free stories this month; members read without limits and pay what they can afford.'
    ],
    ['subhead', 'What does not'],
    ...Array.from({ length: 1 + next(3) }, () => ['body', paragraph(next)]),
    ['subhead', 'The verdict'],
    ['body', paragraph(next)],
    [
      'body',
      'Editor’s note: The Courier paid for the tickets to this event, and nobody but its critic has read this review before it was printed.'
    ],
    ...boilerplate(
      'More reviews',
      ...others(next, 3),
      'Get the Friday letter',
      `© ${2014 + next(9)} Valley Courier Society`
    )
  ]
}

/** A recipe: recurring subheads around lists. */
function recipe(next, headline) {
  const dish = of(next, DISHES)
  return [
    ...boilerplate('Valley Courier', 'Home', 'News', 'Sport', 'Farming', 'Notices', 'Kitchen'),
    [
      'headline',
      headline.replace(/^.*$/, `${capital(dish)} as they make it in ${of(next, PLACES)}, number ${1 + next(400)}`)
    ],
    ['byline', `By ${of(next, WRITERS)}`],
    ['date', `Updated ${date(next)}`],
    ['body', `${paragraph(next)} It is in ${of(next, PLACES)} that ${of(next, PEOPLE)} first served this ${dish}.`],
    ['subhead', 'Ingredients'],
    ...Array.from({ length: 4 + next(4) }, () => [
      'body',
      `${50 + 10 * next(40)} g ${of(next, FOODS)}, ${of(next, ['chopped', 'cold', 'sifted', 'rinsed', 'roasted'])}`
    ]),
    ['subhead', 'Method'],
    ...Array.from({ length: 3 + next(3) }, () => [
      'body',
      `Mix the ${of(next, FOODS)} with the ${of(next, FOODS)} and leave them for ${5 + next(50)} minutes; ${of(next, PEOPLE)} adds a little ${of(next, FOODS)} at this point, and stirs until the ${dish} begins to set.`
    ]),
    [
      'boilerplate',
      'Cooked it? Send a picture to the kitchen desk and we print the best of them on the last Saturday of the month, with your name and street.'
    ],
    ['body', paragraph(next)],
    ...boilerplate(
      'All recipes of the Courier are tested by two members of its kitchen table, once by somebody who can cook and once by somebody who cannot.',
      'More from the kitchen',
      ...others(next, 2),
      `© ${2014 + next(9)} Valley Courier Society`
    )
  ]
}

/** The dumps of the folder, each with the role of every line. */
export function syntheticFolder(count = 300) {
  return Array.from({ length: count }, (_, at) => {
    const next = numbers(at * 17 + 5)
    const headline = `${capital(of(next, THINGS))} in ${of(next, PLACES)} ${of(next, PLANS)}, ${of(next, PEOPLE)} says`
    const lines = TEMPLATES[at % TEMPLATES.length](next, headline)
    const text = lines.map(([, line]) => line).join('\n\n')
    const labels = lines.flatMap(([role], line) => (line === 0 ? [role] : ['', role]))
    const body = lines.filter(([role]) => role === 'body' || role === 'subhead').map(([, line]) => line)
    return {
      id: `story-${String(at).padStart(4, '0')}`,
      domain: 'courier.example',
      style: 'synthetic',
      text,
      labels,
      gold: { body: body.join('\n') }
    }
  })
}

const [, program, folder, count] = process.argv
if (program?.endsWith('synthetic-folder.js') && folder !== undefined) {
  const dumps = syntheticFolder(Number(count ?? 300))
  mkdirSync(path.join(folder, 'dumps'), { recursive: true })
  for (const { id, text } of dumps) writeFileSync(path.join(folder, 'dumps', `${id}.txt`), `${text}\n`)
  writeFileSync(path.join(folder, 'labelled.jsonl'), dumps.map((dump) => `${JSON.stringify(dump)}\n`).join(''))
}
