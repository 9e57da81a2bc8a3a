import { describe, expect, it } from 'vitest'
import { Converter, recordOf } from '../../src/converter.ts'
import type { Document } from '../../src/document/document.ts'
import { Counts, linesOf, profileText } from '../../src/profile/index.ts'

const THINGS = ['lock', 'tavern', 'quarry', 'orchard', 'windmill', 'tunnel']
const PEOPLE = ['Berta Lund', 'Osman Kaya', 'Flora Reid', 'Piet Vos', 'Lena Marek', 'Hugo Sala']
const GERMAN = ['Fischer', 'Lehrer', 'Maurer', 'Gärtner', 'Schreiner', 'Weber']
const FRENCH = ['ravis', 'inquiets', 'patients', 'émus', 'surpris', 'lassés']

interface Language {
  menu: readonly string[]
  foot: readonly string[]
  head: (n: number) => readonly string[]
  story: (n: number) => readonly [string, string, string]
}

const ENGLISH_SITE: Language = {
  menu: ['Harbour Post', 'Home', 'News', 'Weather'],
  foot: ['Get the Sunday letter', '© 2020 Harbour Post'],
  head: (n) => [`The ${THINGS[n]} is open again`, 'By Ada Finch', `June ${n + 2}, 2020`],
  story: (n) => [
    `The ${THINGS[n]} at Senna was opened by the mayor on Tuesday, ${n + 3} months later than planned.`,
    `Nobody had wanted the ${THINGS[n]} to go, and ${PEOPLE[n]} had written to the minister about it.`,
    `“It is more than a ${THINGS[n]} to all of us here,” said ${PEOPLE[n]} at the gate.`
  ]
}
const GERMAN_SITE: Language = {
  menu: ['Hafenpost', 'Startseite', 'Nachrichten', 'Wetter'],
  foot: ['Newsletter abonnieren', '© 2020 Hafenpost'],
  head: (n) => [`${GERMAN[n]} bekommen ihr Haus zurück`, 'Von Ada Finch', `${n + 2}. Juni 2020`],
  story: (n) => [
    `Die ${GERMAN[n]} von Senna haben am Dienstag ihr Haus wieder bezogen, ${n + 3} Monate später als geplant.`,
    `Niemand hatte die ${GERMAN[n]} vertreiben wollen, und ${PEOPLE[n]} hatte deswegen an den Minister geschrieben.`,
    `„Uns ${GERMAN[n]}n bedeutet es viel“, sagte ${PEOPLE[n]} am Abend.`
  ]
}
const FRENCH_SITE: Language = {
  menu: ['La Poste du Port', 'Accueil', 'Actualités', 'Météo'],
  foot: ['Abonnez-vous à la newsletter', '© 2020 La Poste du Port'],
  head: (n) => [`Des habitants ${FRENCH[n]}`, 'Par Ada Finch', `${n + 2} juin 2020`],
  story: (n) => [
    `Les habitants de Senna se sont dits ${FRENCH[n]} mardi, ${n + 3} mois après le début des travaux.`,
    `Personne ne les avait crus ${FRENCH[n]}, et ${PEOPLE[n]} avait écrit au ministre à ce sujet.`,
    `« Nous sommes ${FRENCH[n]} », a dit ${PEOPLE[n]} devant la mairie.`
  ]
}

interface Lines {
  subheads: readonly [string, string]
  signOff: string
  note: string
}

const CASES: readonly [what: string, site: Language, lines: Lines][] = [
  [
    'English',
    ENGLISH_SITE,
    {
      subheads: ['How it began', 'Who pays for it'],
      signOff: 'Until next Tuesday, and mind the tide.',
      note: 'Some names have been changed to protect the families in this story.'
    }
  ],
  [
    'English, with another note',
    ENGLISH_SITE,
    {
      subheads: ['The setting', 'The price'],
      signOff: 'Reporting by Ada Finch; editing by Tom Wray',
      note: 'This interview was edited for length and clarity, and read by the speaker before it was printed.'
    }
  ],
  [
    'German',
    GERMAN_SITE,
    {
      subheads: ['Der Anfang', 'Die Folgen'],
      signOff: 'Bis nächste Woche, Ihre Ada Finch',
      note: 'Dieser Text gibt die Meinung der Autorin wieder und nicht die der Zeitung.'
    }
  ],
  [
    'French',
    FRENCH_SITE,
    {
      subheads: ['Le début', 'Et maintenant ?'],
      signOff: 'L’auteure est journaliste indépendante à Senna.',
      note: 'Cet article reflète l’opinion de son auteure et non celle du journal.'
    }
  ]
]

/** Six short stories of a site, each with the same lines that belong to its text. */
function storiesOf({ menu, foot, head, story }: Language, { subheads, signOff, note }: Lines): string[] {
  return THINGS.map((_, n) => {
    const [first, second, third] = story(n)
    const text = [first, subheads[0], second, subheads[1], third, signOff, note]
    return `${[...menu, ...head(n), ...text, ...foot].join('\n\n')}\n`
  })
}

function documentsOf(dumps: readonly string[]): { plain: Document[]; informed: Document[] } {
  const converter = new Converter()
  const plain = dumps.map((dump) => converter.record(recordOf(dump)).document)
  const counts = new Counts()
  for (const { id, blocks } of plain) counts.add({ id, source: 'all', ...linesOf(blocks) })
  const profile = Buffer.from(profileText(counts.finish(), { version: '0', weights: 'w' }))
  const withProfile = new Converter({ profile })
  return { plain, informed: dumps.map((dump) => withProfile.record(recordOf(dump)).document) }
}

const struckLines = (documents: readonly Document[], wanted: (text: string) => boolean): string[] =>
  documents.flatMap(({ blocks }) =>
    blocks.filter(({ text, role }) => role === 'boilerplate' && wanted(text)).map(({ text }) => text)
  )

describe('in six short stories of one source a profile', () => {
  it.each(CASES)('strikes no line that belongs to the text: %s', (_, site, lines) => {
    const { plain, informed } = documentsOf(storiesOf(site, lines))
    const own = [...lines.subheads, lines.signOff, lines.note, ...THINGS.flatMap((_, n) => site.story(n))]
    const isOwn = (text: string) => own.includes(text)
    expect(struckLines(plain, isOwn)).toEqual([])
    expect(struckLines(informed, isOwn)).toEqual([])
  })

  it.each(CASES)('strikes the menu and the foot: %s', (_, site, lines) => {
    const furniture = [...site.menu, ...site.foot]
    const { informed } = documentsOf(storiesOf(site, lines))
    expect(struckLines(informed, (text) => furniture.includes(text))).toHaveLength(furniture.length * THINGS.length)
  })
})
