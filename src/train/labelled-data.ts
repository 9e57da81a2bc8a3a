import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { dumpOf } from '../read/blocks/index.ts'
import { recordOfText } from '../read/formats/plain-text.ts'
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

/** Reads labelled dumps: JSON lines (`.jsonl`, `.jsonl.gz`) or tagged text (anything else). Throws on what is neither. */
export function readGold(path: string): Gold[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  if (!/\.jsonl(\.gz)?$/.test(path)) return [goldOfTagged(text, path)]
  const out: Gold[] = []
  text.split('\n').forEach((line, at) => {
    if (line.trim() !== '') out.push(goldOfRecord(line, `${path}:${at + 1}`))
  })
  return out
}

function goldOfRecord(line: string, place: string): Gold {
  const record = JSON.parse(line)
  if (typeof record.text !== 'string' || !Array.isArray(record.labels))
    throw new Error(`${place}: a record needs "text" and "labels"`)
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
    if (tag !== '' && !ROLES.includes(tag as Role)) throw new Error(`${id}:${at + 1}: no role is called ${tag}`)
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
  const record = recordOfText(gold.text, { name: null })
  const dump = dumpOf(record.text, record)
  const roles = Uint8Array.from(dump.children, (block) => {
    const at = ROLES.indexOf(gold.labels[block.line - 1] as Role)
    return at < 0 ? BOILERPLATE : at
  })
  return { gold, dump, roles }
}
