/** Invented articles, as the downloads of each vendor write them: what a test changes of a layout is its own. */

export interface Story {
  headline: string
  author: string
  publication: string
  /** Year, month and day. */
  date: readonly [number, number, number]
  paragraphs: readonly string[]
}

export const STORIES: readonly Story[] = [
  {
    headline: 'Beekeepers of Ostvale lose a third of their hives to the cold',
    author: 'Hanne Winther',
    publication: 'The Ostvale Mercury',
    date: [2019, 4, 9],
    paragraphs: [
      'A third of the hives in the valley did not survive the winter, the beekeepers of Ostvale counted on Monday, and those that did are weak.',
      'The county has promised sugar and new queens, said Niels Brook, who keeps forty hives above the mill.'
    ]
  },
  {
    headline: 'Swimming bath stays open',
    author: 'Olav Reed',
    publication: 'Lower Fenn Echo',
    date: [2020, 10, 27],
    paragraphs: ['It stays open.']
  },
  {
    headline: 'Ferry captain sells his boat and buys a bakery',
    author: 'Ada Marsh',
    publication: 'The Ostvale Mercury',
    date: [2021, 2, 3],
    paragraphs: [
      'For thirty years Tom Hale took people across the sound, and on the last morning of January he took the last of them and tied the boat up.',
      'Now he bakes.',
      'The ovens are lit at two, he says, which is when the first ferry used to leave, so that nothing has changed but the smell.'
    ]
  }
]

/** How a download is laid out. */
export interface ExportLayout {
  /** Columns at which the text is wrapped. */
  width?: number
}

export interface VendorExport {
  format: string
  record(story: Story, layout: ExportLayout, at: number, of: number): string
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const two = (number: number) => String(number).padStart(2, '0')
const long = ({ date: [year, month, day] }: Story) => `${MONTHS[month - 1]} ${day}, ${year}`
const british = ({ date: [year, month, day] }: Story) => `${day} ${MONTHS[month - 1]} ${year}`
const digits = ({ date: [year, month, day] }: Story) => `${year}${two(month)}${two(day)}`
const centred = (text: string) => ' '.repeat(Math.max(0, Math.floor((78 - text.length) / 2))) + text
const centredOf = ({ width }: ExportLayout) => (width === undefined ? (text: string) => text : centred)

function wrapped(text: string, { width = Number.POSITIVE_INFINITY }: ExportLayout): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}

const textOf = (story: Story, layout: ExportLayout) =>
  story.paragraphs.map((paragraph) => wrapped(paragraph, layout)).join('\n\n')
const parts = (...blocks: string[]) => `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`
const turned = (author: string) => author.split(' ').reverse().join(', ')

/** A download of each vendor, record by record. */
export const VENDOR_EXPORTS: readonly VendorExport[] = [
  {
    format: 'lexisnexis',
    record: (story, layout, at, of) => {
      const centre = centredOf(layout)
      return parts(
        centre(`${at + 1} of ${of} DOCUMENTS`),
        centre(story.publication),
        centre(`${long(story)} Tuesday`),
        wrapped(story.headline, layout),
        `BYLINE: ${story.author}`,
        'SECTION: NEWS; Pg. 4',
        'LENGTH: 41 words',
        textOf(story, layout),
        `LOAD-DATE: ${long(story)}`,
        'LANGUAGE: ENGLISH',
        `${centre('Copyright 2021 Fenn Media')}\n${centre('All Rights Reserved')}`
      )
    }
  },
  {
    format: 'nexis-uni',
    record: (story, layout) =>
      parts(
        wrapped(story.headline, layout),
        story.publication,
        long(story),
        'Copyright 2021 Fenn Media All Rights Reserved',
        'Section: NEWS; Pg. 4',
        'Length: 41 words',
        `Byline: ${story.author}`,
        'Body',
        textOf(story, layout),
        'Classification',
        'Language: ENGLISH',
        `Load-Date: ${long(story)}`,
        'End of Document'
      )
  },
  {
    format: 'factiva',
    record: (story, layout, at) =>
      parts(
        [
          wrapped(story.headline, layout),
          story.author,
          '41 words',
          british(story),
          story.publication,
          'FENN',
          'English',
          'Copyright 2021 Fenn Media'
        ].join('\n'),
        textOf(story, layout),
        `Document FENN0000${digits(story)}eh${1000 + at}0001`
      )
  },
  {
    format: 'proquest',
    record: (story, layout, at) =>
      parts(
        '_'.repeat(60),
        `Title: ${story.headline}`,
        `Author: ${turned(story.author)}`,
        `Publication title: ${story.publication}`,
        `Publication date: ${long(story)}`,
        `Full text: ${textOf(story, layout)}`,
        'Subject: Weather',
        `ProQuest document ID: ${digits(story)}${at}`,
        'Database: ProQuest Central'
      )
  },
  {
    format: 'europresse',
    record: (story, layout, at) => {
      const number = `news·${digits(story)}·FM·0q15_${1000 + at}`
      return parts(
        `${story.publication}\nRégion, ${british(story)}, p. 4`,
        wrapped(story.headline, layout),
        story.author,
        textOf(story, layout),
        '© 2021 Fenn Media. Tous droits réservés.',
        `Numéro de document : ${number}`
      )
    }
  },
  {
    format: 'genios',
    record: (story, layout, at) => {
      const [year, month, day] = story.date
      return parts(
        [
          wrapped(story.headline, layout),
          `Quelle:            ${story.publication} vom ${two(day)}.${two(month)}.${year}, S. 4`,
          `Autor:             ${story.author}`,
          `Dokumentnummer:    FM-${digits(story)}-${at}`,
          `                   Dauerhafte Adresse des Dokuments: https://www.wiso-net.de/document/FM__${at}`
        ].join('\n'),
        textOf(story, layout)
      )
    }
  },
  {
    format: 'newsbank',
    record: (story, layout, at) =>
      parts(
        `${wrapped(story.headline, layout)}\n${story.publication} (OR) - ${long(story)}\nAuthor: ${story.author}`,
        textOf(story, layout),
        `Section: News\nRecord Number: 17F2A6B2C8D0${1000 + at}\nCopyright (c) 2021 Fenn Media`
      )
  },
  {
    format: 'gale',
    record: (story, layout, at) =>
      parts(
        `Title: ${story.headline}\nAuthor(s): ${story.author}\nSource: ${story.publication}. (${long(story)}): News: p4.\nFull Text: \nCOPYRIGHT 2021 Fenn Media`,
        textOf(story, layout),
        `Source Citation\n"${story.headline}." ${story.publication}\nGale Document Number: GALE|A${1000 + at}`
      )
  }
]

/** Stories as a file of a vendor, each a record. */
export function exportOf(vendor: VendorExport, stories: readonly Story[], layout: ExportLayout = {}): string {
  return stories.map((story, at) => vendor.record(story, layout, at, stories.length)).join('')
}

/** As many stories as are asked for, each with a headline of its own. */
export function storiesOf(count: number): Story[] {
  return Array.from({ length: count }, (_, at) => {
    const story = STORIES[at % STORIES.length] as Story
    return at < STORIES.length ? story : { ...story, headline: `${story.headline}, part ${at}` }
  })
}
