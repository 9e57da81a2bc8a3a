import { gunzipSync } from 'node:zlib'
import { type DumpOptions, dumpOf } from '../read/blocks/index.ts'
import { recordOfText } from '../read/formats/plain-text.ts'
import type { SourceRecord } from '../read/record/record.ts'
import type { Dump } from '../tree/dump.ts'
import { ROLES, type Role } from '../tree/roles.ts'

/** A dump with the roles it ought to have. */
export interface Gold {
  id: string
  /** Dumps of one domain are learned from or judged on together, never one of each. */
  domain: string
  style: string
  text: string
  /** A role for each line of `text.split('\n')`, '' for a blank one. */
  labels: readonly string[]
  /** Whether a machine made the labels; such dumps are learned from, but nothing is measured by them. */
  machine: boolean
  /** The article's text, where somebody else has said what it is. */
  body: string | null
}

/** A dump ready to learn from: blocks, and for each the index of its role in ROLES. */
export interface Example {
  gold: Gold
  dump: Dump
  roles: Uint8Array
}

/** More is unpacked of no file: what Node holds in a string. */
const MOST_BYTES = 0x1fffffe8

/** The labelled dumps in a file's bytes: JSON lines (`.jsonl`, `.jsonl.gz`) or tagged text (any other name). Throws on what is neither. */
export function goldIn(bytes: Uint8Array, path: string): Gold[] {
  const unpacked = path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : Buffer.from(bytes)
  const text = unpacked.toString('utf8')
  if (!/\.jsonl(\.gz)?$/.test(path)) return [goldOfTagged(text, path)]
  const out: Gold[] = []
  text.split('\n').forEach((line, at) => {
    if (line.trim() !== '') out.push(goldOfRecord(line, `${path}:${at + 1}`))
  })
  return out
}

function goldOfRecord(line: string, place: string): Gold {
  const record = parsed(line, place)
  if (typeof record?.text !== 'string' || !Array.isArray(record.labels))
    throw new Error(`${place}: a record needs "text" and "labels"`)
  refuseLabels(record.labels, record.text.split('\n').length, place)
  const id = String(record.id ?? place)
  return {
    id,
    domain: String(record.domain ?? id),
    style: String(record.style ?? 'any'),
    text: record.text,
    labels: record.labels,
    machine: String(record.corpus ?? '').startsWith('silver'),
    body: record.gold?.body ?? null
  }
}

function parsed(line: string, place: string) {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Error(`${place}: expected JSON, but it does not parse: ${(cause as Error).message}`, { cause })
  }
}

/** A label that is none would be learned as boilerplate. */
function refuseLabels(labels: readonly unknown[], lines: number, place: string): void {
  if (labels.length !== lines)
    throw new Error(`${place}: expected ${lines} labels, a line each, but got ${labels.length}`)
  const odd = labels.find((label) => label !== '' && !ROLES.includes(label as Role))
  if (odd !== undefined)
    throw new Error(`${place}: no role is called ${JSON.stringify(odd)}; expected one of ${ROLES.join(', ')}`)
}

/** Longest label of tagged text: what stands before the first bar of a line. */
const LONGEST_TAG = 40

/** Tagged text: `role/kind | line`; no role means the line before's. */
export function goldOfTagged(tagged: string, id: string): Gold {
  const lines: string[] = []
  const labels: string[] = []
  let role = ''
  for (const [at, line] of tagged.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const bar = line.indexOf('|')
    if (line.trim() === '' || bar < 0 || bar > LONGEST_TAG) {
      if (line.trim() !== '') throw new Error(`${id}:${at + 1}: expected "role | text"`)
      lines.push('')
      labels.push('')
      continue
    }
    const tag = line.slice(0, bar).trim().split('/')[0]
    if (tag !== '' && !ROLES.includes(tag as Role))
      throw new Error(`${id}:${at + 1}: no role is called ${tag}; expected one of ${ROLES.join(', ')}`)
    if (tag !== '') role = tag
    if (role === '') throw new Error(`${id}:${at + 1}: the first line needs a role`)
    lines.push(line.slice(bar + 1).replace(/^ /, ''))
    labels.push(role)
  }
  return { id, domain: id, style: 'tagged', text: lines.join('\n'), labels, machine: false, body: null }
}

const BOILERPLATE = ROLES.indexOf('boilerplate')

/** The dump of a labelled text, read as a file of plain text is, with each block's role: its first line's. */
export function exampleOf(gold: Gold): Example {
  return { gold, ...dumpAndRoles(recordOfText(gold.text, { name: null }), gold.labels) }
}

/** The same of a record, with what its container says of its lines; `labels` has a role for each of them, '' for a blank one. */
export function exampleOfRecord(record: SourceRecord, labels: readonly string[], id: string): Example {
  const gold = { id, domain: id, style: 'record', text: record.text, labels, machine: false, body: null }
  // What a person said of lines is in the labels: no dump to come will have it.
  const { given: _, ...plain } = record
  return { gold, ...dumpAndRoles(plain, labels) }
}

function dumpAndRoles(
  record: Pick<SourceRecord, 'text'> & DumpOptions,
  labels: readonly string[]
): Omit<Example, 'gold'> {
  const dump = dumpOf(record.text, record)
  const first = record.firstLine ?? 1
  const roles = Uint8Array.from(dump.children, (block) => {
    const at = ROLES.indexOf(labels[block.line - first] as Role)
    return at < 0 ? BOILERPLATE : at
  })
  return { dump, roles }
}
