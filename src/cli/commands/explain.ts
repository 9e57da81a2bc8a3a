import { existsSync } from 'node:fs'
import { recordsOf } from '../../converter.ts'
import { correctRecord } from '../../corrections/correct-record.ts'
import { groupCorrections } from '../../corrections/corrections.ts'
import { StetError } from '../../errors.ts'
import { type Explanation, explainAll, explain as explainLine } from '../../label/explain.ts'
import { defaultModel, loadModel, type Model } from '../../label/index.ts'
import { dumpOfRecord, knownOf } from '../../pipeline.ts'
import { openProfile, type Profile } from '../../profile/index.ts'
import { type BadRecord, isBad, type SourceRecord } from '../../read/record/record.ts'
import { type Settings, settingsOf } from '../../settings.ts'
import { isUnsure } from '../../tree/confidence.ts'
import type { Dump } from '../../tree/dump.ts'
import type { Role } from '../../tree/roles.ts'
import { AUTO } from '../flags/profile-file.ts'
import { optionsOf, type ReadingFlags, refuseDocuments } from '../flags/reading-options.ts'
import { chalk } from '../io/colour.ts'
import { logError } from '../io/log.ts'
import { failureMessage } from '../io/result-sink.ts'
import { reasonOf, type Source, sourcesOf } from '../io/sources.ts'
import { print, printColoured } from '../io/stdio.ts'
import { safe } from '../io/terminal.ts'
import { EXIT } from '../process/exit-code.ts'
import { type ComposedRecord, composedOf, factsTextOf } from './explain-facts.ts'

interface ExplainFlags extends ReadingFlags {
  json?: boolean
}

/** Reasons shown of a line when only that line is asked for, and when the whole dump is. */
const REASONS_OF_ONE = 12
const REASONS_OF_MANY = 3

const COLOURS: Record<Role, (text: string) => string> = {
  headline: (text) => chalk.bold.green(text),
  standfirst: (text) => chalk.green(text),
  byline: (text) => chalk.cyan(text),
  date: (text) => chalk.cyan(text),
  subhead: (text) => chalk.bold(text),
  body: (text) => text,
  caption: (text) => chalk.magenta(text),
  boilerplate: (text) => chalk.dim(text)
}

/** `stet explain FILE[:LINE]`: each line with its role, confidence and reasons and then the facts with their origins, or one line with all its reasons. */
export async function explain(target: string, flags: ExplainFlags): Promise<void> {
  refuseDocuments(flags, 'explain')
  refuseAuto(flags)
  const options = optionsOf(flags)
  const settings = settingsOf(options)
  const model = settings.weights === null ? defaultModel() : loadModel(settings.weights)
  const corrections = groupCorrections(settings.corrections)
  const profile = settings.profile === null ? null : openProfile(settings.profile)
  const found = await find(target)
  if (found === null) {
    process.exitCode = EXIT.failed
    return
  }
  const { source, line } = found
  let shown = 0
  const told: SourceRecord[] = []
  for await (const record of recordsIn(source, settings)) {
    if (isBad(record)) {
      logError(failureMessage(record, source.shown), record.error.code)
      process.exitCode = EXIT.failed
      continue
    }
    if (source.name !== null) record.path = source.relative
    if (told.length < 2) told.push(record)
    shown += show(correctRecord(record, corrections), { model, profile }, { line, json: flags.json === true })
  }
  if (shown === 0 && line !== null)
    throw new StetError('not-found', `${source.shown}: expected text on line ${line}, but ${whatIsThere(told, line)}`)
}

/** Why there is nothing to tell of a line of the records. */
function whatIsThere(told: readonly SourceRecord[], line: number): string {
  const [record] = told
  if (record === undefined || told.length > 1) return 'no record has any'
  const { lines, firstLine } = dumpOfRecord(record)
  const last = firstLine + lines - 1
  if (line > last) return last === 1 ? 'there is one line' : `there are ${last} lines`
  return line < firstLine ? `the text begins on line ${firstLine}` : 'it is blank'
}

/** Which of several records is told of. */
function headOf({ source: { record, records, id } }: SourceRecord): string | null {
  if (record === null || records === 1) return null
  return `record ${record}${id === null ? '' : `, ${id}`}`
}

/** Prints what is told of a record or of one of its lines. @returns how many blocks that were. */
function show(
  record: SourceRecord,
  labeller: Labeller,
  { line, json }: { line: number | null; json: boolean }
): number {
  let shown = 0
  let composed: ComposedRecord | null = null
  for (const labelled of explanationsOf(record, labeller, line)) {
    shown++
    const head = composed === null && !json ? headOf(record) : null
    if (head !== null) printColoured(`${chalk.bold(safe(head))}\n`)
    composed ??= composedOf(record, labeller)
    const told = withComposed(labelled, composed)
    if (json) print(`${JSON.stringify(jsonOf(told, record))}\n`)
    else printColoured(textOf(told, line === null ? REASONS_OF_MANY : REASONS_OF_ONE))
  }
  if (line === null && !json) printColoured(factsTextOf(composed ?? composedOf(record, labeller)))
  return shown
}

/** An explanation with the kind that composing gives, and what it doubts, which makes the label less sure. */
type Told = Explanation & { kind: string | null; doubt: string | null }

function withComposed(told: Explanation, { byLine, doubts }: ComposedRecord): Told {
  const doubt = doubts.get(told.line) ?? null
  const piece = byLine.get(told.line)
  const kind = piece?.role === told.label.role ? piece.kind : null
  if (doubt === null) return { ...told, kind, doubt }
  return {
    ...told,
    label: { ...told.label, confidence: piece?.label.confidence ?? told.label.confidence },
    kind,
    doubt
  }
}

/** @throws StetError `usage` where the one dump would be all that a profile is made of. */
function refuseAuto({ profile }: ExplainFlags): void {
  if (profile === AUTO)
    throw new StetError(
      'usage',
      'expected a profile of the folder, made by stet profile: auto would make one of this dump alone'
    )
}

/** The records of a source. @throws an error that names the source, where it cannot be read. */
async function* recordsIn(source: Source, settings: Settings): AsyncGenerator<SourceRecord | BadRecord> {
  try {
    for await (const records of recordsOf(source.chunks(), { ...settings, name: source.name })) yield* records
  } catch (error) {
    const code = error instanceof StetError ? error.code : 'unreadable'
    throw new StetError(code, `${source.shown}: ${reasonOf(error, source.shown)}`, { cause: error })
  }
}

/** `a.txt:12` is line 12 of a.txt, unless there is a file of that whole name. */
async function find(target: string): Promise<{ source: Source; line: number | null } | null> {
  refuseOtherPlaces(target)
  const [, file, line] = (existsSync(target) ? null : /^(.+):(\d{1,9})$/s.exec(target)) ?? [target, target]
  const { sources, failed } = await sourcesOf([file ?? target], {})
  // The reason has been logged already.
  if (failed > 0) return null
  const [source] = sources
  if (source === undefined || sources.length > 1)
    throw new StetError('usage', `expected one dump to explain, but "${target}" is ${sources.length} files`)
  return { source, line: line === undefined ? null : Number(line) }
}

/** @throws StetError `usage` for what is behind a file's name and a colon, and is no number of a line: `a.txt:9-12`. */
function refuseOtherPlaces(target: string): void {
  const [, file = '', place = ''] = /^(.+):([^:]*)$/s.exec(target) ?? []
  if (file === '' || /^\d{1,9}$/.test(place) || existsSync(target) || !existsSync(file)) return
  throw new StetError('usage', `explain ${target}: expected the number of one line behind ${file}:, or ${file} alone`)
}

/** What dumps are labelled with. */
interface Labeller {
  model: Model
  profile: Profile | null
}

function explanationsOf(
  record: SourceRecord,
  { model, profile }: Labeller,
  line: number | null
): Iterable<Explanation> {
  const dump: Dump = dumpOfRecord(record)
  const recurrences = knownOf(dump, record, profile)?.recurrences ?? null
  if (line === null) return explainAll(dump, model, recurrences)
  const explanation = explainLine(dump, model, line, recurrences)
  return explanation === null ? [] : [explanation]
}

function jsonOf({ label, kind, line, lineEnd, text, score, reasons, doubt }: Told, record: SourceRecord) {
  return {
    id: record.source.id,
    line,
    lineEnd,
    text,
    role: label.role,
    kind,
    confidence: label.confidence,
    alt: label.alt,
    doubt,
    score,
    reasons
  }
}

function textOf({ label, kind, line, text, score, reasons, doubt }: Told, most: number): string {
  const percent = `${Math.round(label.confidence * 100)} %`
  const against = label.alt === null ? '' : chalk.dim(` rather than ${label.alt}, ${signed(score)} in all`)
  const rest = reasons.slice(most).reduce((sum, reason) => sum + reason.weight, 0)
  const lines = [
    `${chalk.dim(String(line).padStart(5))} ${isUnsure(label.confidence) ? '?' : ' '}${COLOURS[label.role](`${label.role.padEnd(11)} ${percent.padStart(5)}  ${safe(text)}`)}${label.role === 'boilerplate' && kind !== null ? chalk.dim(` [${kind}]`) : ''}`,
    ...(doubt === null ? [] : [`                   ?   ${safe(doubt)}`]),
    ...reasons
      .slice(0, most)
      .map(
        (reason) =>
          `              ${signed(reason.weight)}  ${safe(reason.description)} ${chalk.dim(`(${reason.cue})`)}`
      ),
    ...(reasons.length > most
      ? [`              ${signed(rest)}  ${chalk.dim(`${reasons.length - most} weaker reasons together`)}`]
      : [])
  ]
  return `${lines[0]}${against}\n${lines.slice(1).join('\n')}\n`
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(6)
}
