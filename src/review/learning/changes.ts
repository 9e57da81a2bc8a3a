import { linesOf } from '../../read/blocks/lines.ts'
import type { Role } from '../../tree/roles.ts'
import type { ReadArticle } from '../sources/reviewed.ts'

/** A line that would have another role. */
export interface ChangedLine {
  line: number
  text: string
  before: Role
  after: Role
}

export interface ChangedArticle {
  index: number
  headline: string | null
  source: string
  /** The first of its lines that would have another role. */
  changes: ChangedLine[]
}

const MOST_LINES = 5
const SHOWN_CHARACTERS = 120

/** The first lines that have another role in one reading of an article than in another. */
export function changesOf({ record, result }: ReadArticle, other: ReadArticle): ChangedLine[] {
  const before = rolesOf(result)
  const after = rolesOf(other.result)
  const changes: ChangedLine[] = []
  for (const { number, text } of linesOf(record.text).written) {
    const line = number + record.firstLine - 1
    const [was, would] = [before.get(line), after.get(line)]
    if (was === undefined || would === undefined || was === would) continue
    if (changes.length < MOST_LINES)
      changes.push({ line, text: text.slice(0, SHOWN_CHARACTERS), before: was, after: would })
  }
  return changes
}

function rolesOf({ document }: ReadArticle['result']): Map<number, Role> {
  const roles = new Map<number, Role>()
  for (const { role, line, lineEnd } of document.blocks) for (let at = line; at <= lineEnd; at++) roles.set(at, role)
  return roles
}
