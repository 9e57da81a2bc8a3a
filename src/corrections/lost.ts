import type { Corrections } from './corrections.ts'
import { standing } from './standing.ts'

/** Corrections of texts that are not there: how many still hold for a line, and the place of the first of them in words. */
export interface LostCorrections {
  count: number
  first: string | null
}

export const NONE_LOST: LostCorrections = { count: 0, first: null }

/** Those of no document that is there, such as of a dump that has changed: its id is another one then. */
export function lostCorrections(corrections: Corrections, ids: Iterable<string>): LostCorrections {
  if (corrections.size === 0) return NONE_LOST
  const left = new Map(corrections)
  for (const id of ids) left.delete(id)
  const lost = [...left.values()].flatMap(standing)
  const [first] = lost
  if (first === undefined) return NONE_LOST
  const { document, line, text } = first
  return { count: lost.length, first: `line ${line} (“${shortened(text[0] ?? '')}”) of ${document}` }
}

/** What is said of them. @param place where the texts were looked for */
export function lostMessage({ count, first }: LostCorrections, place: string): string {
  const said = count === 1 ? '1 correction is of a text that is' : `${count} corrections are of texts that are`
  return `${said} not ${place}, or not as it was, and not applied: ${first}${count > 1 ? ', and others' : ''}`
}

/** The begin of a line that a message shows. */
export function shortened(line: string): string {
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}

/** Characters of a line that a message shows. */
const SHOWN = 40
