import { StetError } from '../../errors.ts'
import type { GivenRole } from '../../tree/dump.ts'
import { KINDS, type Kind, type Role } from '../../tree/roles.ts'
import { TAG_OF_LINE } from '../../tree/tagged-line.ts'
import type { Join } from '../blocks/hard-wrap.ts'
import { linesOf } from '../blocks/lines.ts'
import type { Format } from '../record/format.ts'
import { makeRecord } from '../record/record.ts'

/** What `-f tagged` writes: read only where it is asked for, since it is made to be corrected by hand and trained on. */
export const tagged: Format = {
  name: 'tagged',
  description: 'the tagged text that stet writes, each line behind its role',
  several: false,
  sniff: () => null,
  split(decoded, file) {
    const { text } = decoded
    const error = tagError(text)
    if (error !== null) return [{ id: null, error: { code: error.code, message: error.message, line: error.line } }]
    const given = new Map<number, GivenRole>()
    const joins = new Map<number, Join>()
    const texts = new Map<number, string>()
    for (const { number, said, told, opens } of taggedLines(text)) {
      if (told !== null) given.set(number, told)
      joins.set(number, opens ? 'apart' : 'space')
      texts.set(number, said)
    }
    const part = { text, firstLine: 1, format: 'tagged', record: 1, records: 1, given, joins, texts, width: null }
    return [makeRecord(part, decoded, file)]
  }
}

/** A line of tagged text. */
export interface TaggedLine {
  /** Its number in the tagged text, which is its number in the record that was tagged too. */
  number: number
  /** The record's own line, behind the tag. */
  said: string
  /** What the tag says, one and the same object for the lines of a block; `null` where no tag stands above either. */
  told: GivenRole | null
  /** Whether it has a tag of its own, so that a block begins here. */
  opens: boolean
}

/** The lines of tagged text; those without a bar are no part of it. */
export function taggedLines(text: string): TaggedLine[] {
  const found: TaggedLine[] = []
  for (const { number, start, end } of linesOf(text).written) {
    const line = text.slice(start, end).trimStart()
    const tag = TAG_OF_LINE.exec(line)
    if (tag === null) continue
    const above = found.at(-1)
    const role = tag[1] as Role | undefined
    const told = role === undefined ? null : { role, kind: kindOf(role, tag[2]), corrects: false }
    const goesOn = above?.number === number - 1 ? above.told : null
    found.push({ number, said: line.slice(tag[0].length), told: told ?? goesOn, opens: told !== null })
  }
  return found
}

/** Of the first line that has text but no bar, a role that there is not, or a kind that its role has not; `null` where each is tagged well. */
export function tagError(text: string): StetError | null {
  const line = mistaggedLine(text)
  if (line === null) return null
  const { start = 0, end = 0 } = linesOf(text).written.find(({ number }) => number === line) ?? {}
  const got = text.slice(start, end).split('|', 1)[0]?.trim().slice(0, SHOWN)
  const message = `expected "role | text" or "role/kind | text" with a role and a kind of stet's, but got "${got}"`
  return new StetError('bad-record', message, { line })
}

/** Characters of a line that a message shows. */
const SHOWN = 40

function mistaggedLine(text: string): number | null {
  for (const { number, start, end } of linesOf(text).written) {
    const [tag, role, kind] = TAG_OF_LINE.exec(text.slice(start, end).trimStart()) ?? []
    if (tag === undefined || (kind !== undefined && kindOf(role as Role, kind) === null)) return number
  }
  return null
}

/** The kind that a tag names, where its role has it; composing finds it otherwise. */
function kindOf(role: Role, name: string | undefined): Kind | null {
  const kinds: readonly Kind[] = KINDS[role]
  return kinds.find((kind) => kind === name) ?? null
}
