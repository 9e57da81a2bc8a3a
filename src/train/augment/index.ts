import type { Gold } from '../labelled-data.ts'
import { randomOf } from '../random.ts'
import { interrupted } from './interrupt.ts'

/** One line of a dump that is being made. A `null` role is a blank line. */
interface Line {
  role: string | null
  text: string
}
type Random = () => number

const BLANK: Line = { role: null, text: '' }
const pick = <T>(list: readonly T[], random: Random): T => list[random() % list.length]
const chance = (percent: number, random: Random): boolean => random() % 100 < percent
const pad = (n: number): string => String(n).padStart(2, '0')

function linesOf(gold: Gold): Line[] {
  return gold.text.split('\n').map((text, at) => (gold.labels[at] ? { role: gold.labels[at], text } : BLANK))
}

function goldOf(from: Gold, how: string, lines: readonly Line[]): Gold {
  return {
    id: `${from.id}+${how}`,
    domain: from.domain,
    style: how,
    text: lines.map((line) => line.text).join('\n'),
    labels: lines.map((line) => line.role ?? ''),
    machine: true,
    body: null
  }
}

const has = (gold: Gold, role: string): boolean => gold.labels.includes(role)
const withText = (gold: Gold, role: string): string[] =>
  gold.text.split('\n').filter((_, at) => gold.labels[at] === role)

/** The dump with one line per block, as text extractors write it. */
function unspaced(gold: Gold): Gold {
  return goldOf(
    gold,
    'lines',
    linesOf(gold).filter((line) => line.role !== null)
  )
}

/** What is left when most of the page around the article was not copied. */
function cut(gold: Gold, random: Random): Gold | null {
  const lines = linesOf(gold)
  const first = lines.findIndex((line) => line.role !== null && line.role !== 'boilerplate')
  let last = lines.length - 1
  while (last >= 0 && (lines[last].role === null || lines[last].role === 'boilerplate')) last--
  if (first < 0 || last - first < 4) return null
  const before = chance(60, random) ? 0 : random() % 4
  const after = chance(40, random) ? 0 : random() % 8
  const dropped = chance(50, random) ? ['byline', 'date'] : []
  const kept = lines
    .slice(Math.max(0, first - before), last + 1 + after)
    .filter((line) => !dropped.includes(line.role ?? ''))
  return goldOf(gold, 'cut', kept)
}

/** Headline and subheads in capitals. */
function capitals(gold: Gold): Gold {
  const loud = ['headline', 'subhead']
  return goldOf(
    gold,
    'capitals',
    linesOf(gold).map((line) => (loud.includes(line.role ?? '') ? { ...line, text: line.text.toUpperCase() } : line))
  )
}

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
function liveBlog(parts: readonly Gold[], random: Random): Gold | null {
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

const COUNTERS: readonly ((n: number, of: number) => string)[] = [
  (n, of) => `${n} / ${of}`,
  (n, of) => `${n}/${of}`,
  (n, of) => `${n} of ${of}`,
  (n, of) => `${n} von ${of}`,
  (n, of) => `${n} sur ${of}`,
  (n, of) => `${n} de ${of}`,
  (n, of) => `Image ${n} of ${of}`,
  (n, of) => `Photo ${n} of ${of}`,
  (n, of) => `Slide ${n} of ${of}`,
  (n, of) => `Bild ${n} von ${of}`
]

/** A counter (`2 of 5`) above captions: of the article's own, or a headline of another article as a slide's title under the headline. */
function gallery(gold: Gold, other: Gold, random: Random): Gold | null {
  const counter = pick(COUNTERS, random)
  const of = 2 + (random() % 12)
  const lines: Line[] = []
  let n = 1
  let titled = !chance(60, random)
  for (const line of linesOf(gold)) {
    if (line.role === 'caption' && n <= of) lines.push({ role: 'boilerplate', text: counter(n++, of) })
    if (
      !titled &&
      line.role !== null &&
      ['body', 'subhead', 'caption'].includes(line.role) &&
      lines.some((l) => l.role === 'headline')
    ) {
      titled = true
      lines.push(
        { role: 'boilerplate', text: counter(n++, of) },
        { role: 'caption', text: withText(other, 'headline')[0] },
        BLANK
      )
    }
    lines.push(line)
  }
  return goldOf(gold, 'gallery', lines)
}

/** How many of each hundred dumps are made over in each way. */
const SHARES = { lines: 5, cut: 8, capitals: 2, live: 6, gallery: 4, boxes: 18 } as const

/** Dumps made over from labelled ones, to show what pages of the training data lack. Seeded: the same dumps give the same. Nothing is measured by them. */
export function augmented(golds: readonly Gold[], seed: number): Gold[] {
  const random = randomOf(seed)
  const out: Gold[] = []
  const add = (gold: Gold | null): void => {
    if (gold) out.push({ ...gold, machine: true })
  }
  const whole = golds.filter((gold) => gold.style !== 'w3m' && has(gold, 'headline') && has(gold, 'body'))
  if (whole.length < 2) return out
  const byStyle = new Map<string, Gold[]>()
  for (const gold of golds) {
    const l = byStyle.get(gold.style)
    if (l) l.push(gold)
    else byStyle.set(gold.style, [gold])
  }
  for (const gold of golds)
    if (chance(SHARES.boxes, random)) add(interrupted(gold, byStyle.get(gold.style) ?? [], random))
  for (const gold of whole) {
    if (chance(SHARES.lines, random)) add(unspaced(gold))
    if (chance(SHARES.cut, random)) add(cut(gold, random))
    if (chance(SHARES.capitals, random)) add(capitals(gold))
    if (chance(SHARES.gallery, random)) add(gallery(gold, pick(whole, random), random))
    if (chance(SHARES.live, random))
      add(liveBlog([gold, ...Array.from({ length: 3 + (random() % 8) }, () => pick(whole, random))], random))
  }
  return out
}
