import type { Layout } from '../../tree/dump.ts'
import type { SourceWarning } from '../../warnings.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import { artifactsIn } from '../artifacts/index.ts'
import { dumpOf, widthOf } from '../blocks/index.ts'
import { type BadRecord, isBad, type SourceRecord } from '../record/record.ts'

/** What can be said of the records of a file together; a stream's are looked at and let go. */
export interface Survey {
  found: number
  /** How many of them cannot be read, and why the first few cannot. */
  bad: number
  faults: string[]
  first: SourceRecord | null
  /** How many records have each layout; a record without text has none. */
  layouts: Partial<Record<Layout, number>>
  /** How many records show each kind of artifact. */
  artifacts: Map<Artifact, number>
  /** The first warning of each kind, and how many records have one. */
  notes: Map<SourceWarning['code'], { note: SourceWarning; records: number }>
}

export function newSurvey(): Survey {
  return { found: 0, bad: 0, faults: [], first: null, layouts: {}, artifacts: new Map(), notes: new Map() }
}

/** Faults that are told one by one. */
const MOST_FAULTS = 5

export function addRecord(survey: Survey, record: SourceRecord | BadRecord): void {
  survey.found++
  if (isBad(record)) {
    survey.bad++
    if (survey.faults.length < MOST_FAULTS) survey.faults.push(faultMessage(record))
    return
  }
  survey.first ??= record
  const { layout, children } = dumpOf(record.text, record)
  if (children.length > 0) survey.layouts[layout] = (survey.layouts[layout] ?? 0) + 1
  else addNote(survey, { code: 'no-article', message: 'there is no text', place: null })
  for (const seen of artifactsIn(record.text)) survey.artifacts.set(seen, (survey.artifacts.get(seen) ?? 0) + 1)
  for (const note of record.warnings) addNote(survey, note)
}

function addNote({ notes }: Survey, note: SourceWarning): void {
  const known = notes.get(note.code)
  notes.set(note.code, { note: known?.note ?? note, records: (known?.records ?? 0) + 1 })
}

function faultMessage({ error }: BadRecord): string {
  const place = error.line === null || error.message.includes(`line ${error.line}`) ? '' : `line ${error.line}: `
  return place + error.message
}

/** Why the records' layouts were taken for what they are, and what artifacts they show. */
export function layoutReasons({ first, layouts, artifacts, found, bad }: Survey): string[] {
  if (first === null) return []
  const kinds = Object.entries(layouts) as [Layout, number][]
  const [[only] = []] = kinds
  const said =
    only !== undefined && kinds.length === 1
      ? [`layout: ${only}, ${whyLayout(only, first)}`]
      : kinds.sort((a, b) => b[1] - a[1]).map(([layout, count]) => `layout: ${layout} in ${records(count)}`)
  const seen = [...artifacts].map(([{ name, why }, count]) =>
    count === found - bad ? `seen: ${name}, ${why}` : `seen: ${name} in ${records(count)}, ${why}`
  )
  return [...said, ...seen]
}

function records(count: number): string {
  return `${count} ${count === 1 ? 'record' : 'records'}`
}

const WHY: Record<Exclude<Layout, 'wrapped'>, string> = {
  blocks: 'blank lines between the blocks',
  lines: 'one line per block, hardly a blank line',
  paged: 'form feeds or numbered heads between the pages'
}

function whyLayout(layout: Layout, record: SourceRecord): string {
  if (layout === 'blocks' && !/[\r\n]/.test(record.text.trim())) return 'a single line'
  if (layout !== 'wrapped') return WHY[layout]
  return `lines cut at ${widthOf(record.text, record)} columns`
}
