import type { Gold } from '../labelled-data.ts'
import { BLANK, chance, goldOf, type Line, linesOf, pick, type Random, withText } from './lines.ts'

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
export function gallery(gold: Gold, other: Gold, random: Random): Gold | null {
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
