import { areFurther } from '../document-weights.ts'
import type { Gold } from '../labelled-data.ts'
import { randomOf } from '../random.ts'
import { gallery } from './gallery.ts'
import { interrupted } from './interrupt.ts'
import { chance, goldOf, has, linesOf, pick, type Random } from './lines.ts'
import { liveBlog } from './live-blog.ts'
import { short } from './short.ts'

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

/** How many of each hundred dumps are made over in each way. */
const SHARES = { lines: 5, cut: 8, capitals: 2, live: 6, gallery: 4, boxes: 18, short: 40 } as const
/** Of a page's further dumps, which count less, so many are made into short articles, and none in other ways. */
const SHORT_OF_FURTHER = 10

/** Dumps made over from labelled ones, to show what pages of the training data lack. Seeded: the same dumps give the same. Nothing is measured by them. */
export function augmented(golds: readonly Gold[], seed: number): Gold[] {
  const random = randomOf(seed)
  const out: Gold[] = []
  const add = (gold: Gold | null): void => {
    if (gold) out.push({ ...gold, machine: true })
  }
  const further = areFurther(golds)
  const whole = golds.filter(
    (gold, at) => !further[at] && gold.style !== 'w3m' && has(gold, 'headline') && has(gold, 'body')
  )
  if (whole.length < 2) return out
  const byStyle = new Map<string, Gold[]>()
  for (const gold of golds) {
    const l = byStyle.get(gold.style)
    if (l) l.push(gold)
    else byStyle.set(gold.style, [gold])
  }
  for (const [at, gold] of golds.entries()) {
    const ofStyle = byStyle.get(gold.style) ?? []
    if (!further[at] && chance(SHARES.boxes, random)) add(interrupted(gold, ofStyle, random))
    if (chance(further[at] ? SHORT_OF_FURTHER : SHARES.short, random)) add(short(gold, ofStyle, random))
  }
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
