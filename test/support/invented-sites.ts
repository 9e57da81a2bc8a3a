import { Converter, recordOf } from '../../src/converter.ts'
import type { Document } from '../../src/document/document.ts'
import { Counts, linesOf, profileText } from '../../src/profile/index.ts'

/** Entry of a list by a number of any size. */
export const pick = (list: readonly string[], number: number): string => list[number % list.length] as string

export const THINGS = [
  'lock',
  'tavern',
  'quarry',
  'orchard',
  'windmill',
  'tunnel',
  'pier',
  'kiln',
  'granary',
  'weir',
  'chapel'
]
export const PEOPLE = ['Berta Lund', 'Osman Kaya', 'Flora Reid', 'Piet Vos', 'Lena Marek', 'Hugo Sala', 'Ada Finch']
export const PLACES = ['Senna', 'Ostrow', 'Kellin', 'Dunmere', 'Tarn', 'Mossbridge', 'Grayling', 'Fennick']

export const sentences = (n: number) =>
  `The ${pick(THINGS, n)} at ${pick(PLACES, n)} was sold on Tuesday, ${n + 3} months later than ${pick(PEOPLE, n)} had planned. “It is more than a ${pick(THINGS, n)} to all of us here in ${pick(PLACES, n)},” said ${pick(PEOPLE, n + 2)} at the gate of the ${pick(THINGS, n + 4)}.`

const DINGE = [
  'Mühle',
  'Schleuse',
  'Ziegelei',
  'Kapelle',
  'Werft',
  'Brücke',
  'Scheune',
  'Schule',
  'Fähre',
  'Halle',
  'Wiese'
]

export const germanSentences = (n: number) =>
  `Der Rat von ${pick(PLACES, n)} hat am Dienstag den Verkauf der ${pick(DINGE, n)} gebilligt, ${n + 3} Monate später als ${pick(PEOPLE, n)} erwartet hatte. „Uns in ${pick(PLACES, n)} bedeutet die ${pick(DINGE, n)} viel“, sagte ${pick(PEOPLE, n + 2)} am Abend vor der ${pick(DINGE, n + 4)}.`

/** The lines of a dump of a site: lines that some of its dumps share stand at their places in the text. */
export type Text = (n: number) => readonly string[]

/** What is the same in all dumps of a site, and the head of each. */
export interface Site {
  above: readonly string[]
  below: readonly string[]
  head: (n: number) => readonly string[]
}

export const ENGLISH: Site = {
  above: ['Harbour Post', 'Home', 'News', 'Weather'],
  below: ['Get the Sunday letter', 'Reprints need the written consent of the publisher.', '© 2020 Harbour Post'],
  head: (n: number) => [`${pick(PEOPLE, n)} sells the ${pick(THINGS, n)}`, 'By Ada Finch', `June ${(n % 27) + 2}, 2020`]
}
export const GERMAN: Site = {
  above: ['Hafenpost', 'Startseite', 'Nachrichten', 'Wetter'],
  below: ['Mehr zum Thema', 'Newsletter abonnieren', 'Impressum', 'Datenschutz', '© 2020 Hafenpost'],
  head: (n: number) => [
    `${pick(PEOPLE, n)} verkauft die ${pick(DINGE, n)}`,
    'Von Ada Finch',
    `${(n % 27) + 2}. Juni 2020`
  ]
}

const CHOSES = ['lavoir', 'moulin', 'théâtre', 'marché', 'phare', 'stade', 'musée', 'cirque', 'port', 'canal', 'jardin']

export const frenchSentences = (n: number) =>
  `À ${pick(PLACES, n)}, ${n + 12} personnes se sont réunies mardi avec ${pick(PEOPLE, n)} pour parler du ${pick(CHOSES, n)}. « On attend depuis trop longtemps », confie ${pick(PEOPLE, n + 2)}, qui habite ${pick(PLACES, n + 5)} depuis ${n + 3} ans et tient le ${pick(CHOSES, n + 4)}.`

export const FRENCH: Site = {
  above: ['La Poste du Port', 'Accueil', 'Actualités', 'Météo'],
  below: ['Abonnez-vous à la newsletter', 'Mentions légales', '© 2020 La Poste du Port'],
  head: (n) => [`${pick(PEOPLE, n)} vend le ${pick(CHOSES, n)}`, 'Par Ada Finch', `${(n % 27) + 2} juin 2020`]
}

const COSAS = ['molino', 'puerto', 'mercado', 'teatro', 'faro', 'estadio', 'museo', 'circo', 'canal', 'jardín', 'horno']

export const spanishSentences = (n: number) =>
  `En ${pick(PLACES, n)}, ${n + 12} vecinos se reunieron el martes con ${pick(PEOPLE, n)} para hablar del ${pick(COSAS, n)}. «Esperamos desde hace demasiado tiempo», dice ${pick(PEOPLE, n + 2)}, que vive en ${pick(PLACES, n + 5)} desde hace ${n + 3} años y lleva el ${pick(COSAS, n + 4)}.`

export const SPANISH: Site = {
  above: ['El Correo del Puerto', 'Inicio', 'Noticias', 'Deportes'],
  below: ['Suscríbete al boletín', 'Aviso legal', '© 2020 El Correo del Puerto'],
  head: (n) => [`${pick(PEOPLE, n)} vende el ${pick(COSAS, n)}`, 'Por Ada Finch', `${(n % 27) + 2} de junio de 2020`]
}

export const COUNT = 30

/** Documents of a site, made with the profile of all its dumps, and the lines of them that are struck. */
export function struckOf(site: Site, text: Text, count = COUNT): { documents: Document[]; struck: string[] } {
  const dumps = Array.from({ length: count }, (_, n) =>
    [...site.above, ...site.head(n), ...text(n), ...site.below].join('\n\n')
  )
  const converter = new Converter()
  const counts = new Counts()
  for (const dump of dumps) {
    const { id, blocks } = converter.record(recordOf(dump)).document
    counts.add({ id, source: 'all', ...linesOf(blocks) })
  }
  const profile = Buffer.from(profileText(counts.finish(), { version: '0', weights: 'w' }))
  const informed = new Converter({ profile })
  const documents = dumps.map((dump) => informed.record(recordOf(dump)).document)
  const struck = documents.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'boilerplate'))
  return { documents, struck: struck.map(({ text: line }) => line) }
}
