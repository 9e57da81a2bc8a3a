import type { Gold } from '../labelled-data.ts'
import type { Random } from './lines.ts'

/** Blocks of a box: as many as interrupt an article often, and now and then a long one. */
const LEAST_LINES = 3
const MOST_LINES = 22
/** Paragraphs that stand above a box, and below it. */
const PARAGRAPHS = 2
/** The boxes, of a hundred, that are what stands right under another page's article; the others are from anywhere below its headline. */
const UNDER_AN_ARTICLE = 50

/**
 * An article with boxes of other pages between its paragraphs: what stands under another article or inside one (lists of other
 * stories, forms, buttons, picture texts), in the same style of dump. `null` where there is no place for one.
 */
export function interrupted(gold: Gold, donors: readonly Gold[], random: Random): Gold | null {
  const lines = gold.text.split('\n')
  const places = placesIn(gold, lines)
  if (places.length === 0) return null
  const boxes = random() % 100 < 30 ? 2 : 1
  const chosen = [...new Set(Array.from({ length: boxes }, () => places[random() % places.length]))].sort(
    (a, b) => b - a
  )
  const labels = [...gold.labels]
  let put = 0
  for (const place of chosen) {
    const box = boxOf(donors[random() % donors.length], random)
    if (box === null) continue
    put++
    const spaced = lines[place]?.trim() === ''
    lines.splice(place, 0, ...(spaced ? ['', ...box] : box))
    labels.splice(place, 0, ...(spaced ? ['', ...box.map(labelOf)] : box.map(labelOf)))
  }
  if (put === 0) return null
  return { ...gold, id: `${gold.id}+boxes`, text: lines.join('\n'), labels, machine: true, body: null }
}

const labelOf = (line: string): string => (line.trim() === '' ? '' : 'boilerplate')

/** Indexes of lines before which a box may be put: between paragraphs, at a blank line where the dump has those. */
function placesIn({ labels }: Gold, lines: readonly string[]): number[] {
  const text = lines.map((_, at) => at).filter((at) => labels[at] === 'body' || labels[at] === 'subhead')
  const spaced = lines.filter((line) => line.trim() === '').length * 10 > lines.length
  const places: number[] = []
  for (let place = PARAGRAPHS; place + PARAGRAPHS < text.length; place++) {
    const above = text[place - 1]
    const below = text[place]
    if (labels[above] !== 'body' || !/[.?!”"。]$/.test(lines[above].trimEnd())) continue
    if (spaced ? lines[above + 1]?.trim() === '' && below > above + 1 : below === above + 1)
      places.push(spaced ? above + 1 : below)
  }
  return places
}

/** Some lines of boilerplate that follow each other on another page. */
function boxOf({ labels, text }: Gold, random: Random): string[] | null {
  const lines = text.split('\n')
  const last = labels.findLastIndex((label) => label === 'body' || label === 'subhead')
  const first = labels.indexOf('headline')
  if (last < 0 || first < 0) return null
  const after = lines.length - last - 1
  const from =
    random() % 100 < UNDER_AN_ARTICLE ? last + 1 : first + 1 + (random() % Math.max(1, lines.length - first - 1))
  if (after < LEAST_LINES) return null
  const wanted = LEAST_LINES + Math.floor(((random() % 1000) / 1000) ** 2 * (MOST_LINES - LEAST_LINES))
  const box: string[] = []
  let filled = 0
  for (let at = from; at < lines.length && filled < wanted; at++) {
    if (labels[at] !== '' && labels[at] !== 'boilerplate') {
      if (filled > 0) break
      continue
    }
    box.push(lines[at])
    if (labels[at] !== '') filled++
  }
  return filled >= LEAST_LINES ? box : null
}
