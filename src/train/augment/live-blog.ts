import type { Gold } from '../labelled-data.ts'
import { BLANK, chance, goldOf, has, type Line, linesOf, pick, type Random, withText } from './lines.ts'

const pad = (n: number): string => String(n).padStart(2, '0')

const CLOCKS: readonly ((random: Random) => string)[] = [
  (random) => `${pad(random() % 24)}:${pad(random() % 60)}`,
  (random) =>
    `${1 + (random() % 12)}:${pad(random() % 60)}${pick([' PM', ' AM', 'pm', 'am', ' p.m.', ' a.m.'], random)}`,
  (random) => `${pad(random() % 24)}.${pad(random() % 60)} ${pick(['GMT', 'BST', 'CET', 'Uhr'], random)}`,
  (random) =>
    `${pad(random() % 24)}:${pad(random() % 60)} ${pick(['Uhr', 'GMT', 'BST', 'ET', 'EDT', 'CET', 'uur', 'Uhr'], random)}`,
  (random) => `${pad(random() % 24)}h${pad(random() % 60)}`,
  (random) =>
    `${pick(['Posted at', 'Updated at', 'Publié à', 'Ore', 'Alle ore'], random)} ${pad(random() % 24)}:${pad(random() % 60)}`
]
const LIVE = [
  'Live updates',
  'Live',
  'Live reporting',
  'Latest updates',
  'Liveblog',
  'Liveticker',
  'En direct',
  'Direct',
  'En directo',
  'In diretta',
  'LIVE',
  'As it happened'
]
const MORE = [
  'Load more updates',
  'Load more',
  'Show more',
  'Back to top',
  'Load older posts',
  'Ältere Beiträge laden',
  'Nach oben',
  'Mehr laden',
  'Voir plus',
  'Retour en haut',
  'Cargar más',
  'Carica altri',
  'Meer laden',
  'Ver mais',
  'Older posts',
  'Load more updates Back to top'
]

/** Several articles made into the updates of one live blog: their headlines are its update headings. */
export function liveBlog(parts: readonly Gold[], random: Random): Gold | null {
  const [main] = parts
  const lines: Line[] = []
  const put = (role: string, text: string, gap = true): void => {
    if (gap && lines.length > 0) lines.push(BLANK)
    lines.push({ role, text })
  }
  put('headline', withText(main, 'headline')[0])
  const dek = withText(main, 'standfirst')[0] ?? (chance(40, random) ? withText(main, 'body')[0] : undefined)
  if (dek && dek.length < 250) put('standfirst', dek)
  if (chance(30, random) && has(main, 'byline')) put('byline', withText(main, 'byline')[0])
  if (chance(30, random) && has(main, 'date')) put('date', withText(main, 'date')[0])
  if (chance(50, random)) put('boilerplate', pick(LIVE, random))
  const clock = chance(50, random) ? pick(CLOCKS, random) : null
  const wide = chance(30, random)
  for (const part of parts.slice(1)) {
    if (wide && chance(40, random)) lines.push(BLANK)
    if (clock) put('date', clock(random))
    put('subhead', withText(part, 'headline')[0], !clock || chance(40, random))
    const captions = withText(part, 'caption').filter((text) => text.length > 40)
    if (captions.length > 0 && chance(40, random)) put('caption', captions[0])
    const body = withText(part, 'body').filter((text) => text.split(' ').length > 7)
    const from = random() % Math.max(1, body.length - 4)
    for (const text of body.slice(from, from + 1 + (random() % 4))) put('body', text)
    if (captions.length > 1 && chance(20, random)) put('caption', captions[1])
  }
  if (chance(70, random)) put('boilerplate', pick(MORE, random))
  const tail = linesOf(main)
  const after =
    tail.length - 1 - [...tail].reverse().findIndex((line) => line.role !== null && line.role !== 'boilerplate')
  if (chance(60, random))
    lines.push(
      BLANK,
      ...tail.slice(after + 1, after + 1 + (random() % 12)).filter((line, at) => at > 0 || line.role !== null)
    )
  return goldOf(main, 'live', lines)
}
