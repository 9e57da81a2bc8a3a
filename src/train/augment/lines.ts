import type { Gold } from '../labelled-data.ts'

/** One line of a dump that is being made. A `null` role is a blank line. */
export interface Line {
  role: string | null
  text: string
}

/** The next of a row of random whole numbers, from 0. */
export type Random = () => number

export const BLANK: Line = { role: null, text: '' }
export const pick = <T>(list: readonly T[], random: Random): T => list[random() % list.length]
export const chance = (percent: number, random: Random): boolean => random() % 100 < percent
export function linesOf(gold: Gold): Line[] {
  return gold.text.split('\n').map((text, at) => (gold.labels[at] ? { role: gold.labels[at], text } : BLANK))
}

export function goldOf(from: Gold, how: string, lines: readonly Line[]): Gold {
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

export const has = (gold: Gold, role: string): boolean => gold.labels.includes(role)
/** The lines of a role. */
export const withText = (gold: Gold, role: string): string[] =>
  gold.text.split('\n').filter((_, at) => gold.labels[at] === role)
