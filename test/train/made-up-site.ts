import { exampleOf, goldOfTagged } from '../../src/train/labelled-data.ts'

const NAMES = ['Bram Oster', 'Lene Falk', 'Ines Duarte', 'Tom Hale', 'Mira Voss', 'Jan Pell']
const PLACES = [
  'the harbour',
  'the old mill',
  'the market hall',
  'the east bridge',
  'the school yard',
  'the ferry pier'
]

/** Dumps of a made-up site that closes its captions in a way of its own: `pix> name`. */
function siteDump(at: number): string {
  const place = PLACES[at]
  return [
    `headline | Work begins at ${place} after a long wait`,
    '',
    `byline | By ${NAMES[at]}`,
    '',
    `body | Work on ${place} began on Monday, the town said, and will last until the spring of next year.`,
    '',
    `caption | Men and machines in front of ${place} pix> ${NAMES[(at + 1) % NAMES.length]}`,
    '',
    `body | People who live close to ${place} said they had not been told. “We heard the noise and went to look,” said one.`,
    '',
    `caption | A plan of ${place} as it might look one day pix> ${NAMES[(at + 2) % NAMES.length]}`,
    '',
    `body | The council will meet on Thursday to talk about the cost, which has doubled since the plan was made.`
  ].join('\n')
}

/** Dumps of one site, with their labels. */
export const site = PLACES.map((_, at) => exampleOf(goldOfTagged(siteDump(at), `site-${at}`)))
