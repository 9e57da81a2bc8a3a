import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { compose } from './compose/index.ts'
import { label, type Model } from './label/index.ts'
import type { Known, NamedProfile, Profile } from './profile/index.ts'
import { dumpOf } from './read/blocks/index.ts'
import { idOf, type SourceRecord } from './read/record/record.ts'
import type { Article } from './tree/article.ts'
import type { Dump, LabelledDump, TextInDoubt } from './tree/dump.ts'
import { pieces } from './tree/visit.ts'
import { VERSION } from './version.ts'
import { WARNINGS, type WarningCode, warn } from './warnings.ts'
import { documentOf } from './write/document.ts'
import { hasPersonalLink } from './write/redact/personal-links.ts'
import type { Composed } from './write/writer.ts'

declare module 'vfile' {
  interface DataMap {
    record: SourceRecord
  }
}

declare module 'unified' {
  interface CompileResultMap {
    StetResult: Composed
  }
}

/** Parses a record into a dump, runs dump to article, and compiles the article into the document. */
export type Pipeline = Processor<Dump, Dump, Article, Article, Composed>

/** What of a document is asked for and takes time. */
export interface Asked {
  /** The reasons for each block's role. */
  why: boolean
  /** The authors that the text names. */
  authors: boolean
}

/** The four stages as unified plugins, in their order: read, label, compose, write. */
export function createPipeline(model: Model, { why, authors }: Asked, profile: NamedProfile | null = null): Pipeline {
  return unified()
    .use(reading)
    .use(labelling, model, why, profile)
    .use(composing, { authors })
    .use(writing, model, profile?.sha256 ?? null)
    .freeze() as unknown as Pipeline
}

function reading(this: Processor): void {
  this.parser = (_text, file) => dumpOfRecord(recordIn(file))
}

/** Stage 1 of one record. */
export function dumpOfRecord(record: SourceRecord): Dump {
  return dumpOf(record.text, record)
}

/** What a profile knows of the record's source and of each block of its dump; null where no profile is used. */
export function knownOf(
  { children }: Dump,
  { source, path = null }: SourceRecord,
  profile: Profile | null
): Known | null {
  const texts = () => children.map(({ text }) => text)
  return profile === null ? null : profile.ask(texts(), source.url, path)
}

function labelling(model: Model, why: boolean, profile: Profile | null) {
  return (tree: Dump, file: VFile): LabelledDump => {
    const known = knownOf(tree, recordIn(file), profile)
    if (known?.source === null && tree.children.length > 0)
      warn(file, 'unknown-source', 'the profile has no source that this dump is of, and was not used')
    const labelled = label(tree, model, { why, recurrences: known?.recurrences ?? null })
    if (labelled.doubt) warnOfDoubt(labelled.doubt, file)
    if (labelled.recurring) warnOfRecurring(labelled.recurring, file)
    return labelled
  }
}

/** Most ranges of lines that a message names. */
const NAMED = 8

/** `14 paragraphs, 620 words, are struck and read like text: lines 88–131, 140–152`; `9 short lines, 40 words, are struck and may be text: lines 12–20` */
function warnOfDoubt(doubt: TextInDoubt, file: VFile): void {
  const { paragraphs, short, words } = doubt
  const isOne = paragraphs + short === 1
  const parts = [
    paragraphs > 0 ? counted(paragraphs, 'paragraph') : '',
    short > 0 ? counted(short, 'short line') : ''
  ].filter((part) => part !== '')
  const reads = short > 0 ? 'may be' : isOne ? 'reads like' : 'read like'
  const what = `${parts.join(' and ')}, ${counted(words, 'word')}, ${isOne ? 'is' : 'are'} struck and ${reads} text`
  warn(file, 'text-in-doubt', `${what}: ${linesOf(doubt)}`, placeOf(doubt))
}

/** `2 paragraphs, 31 words, would stand without the profile and are struck because they recur in the source: lines 12, 30` */
function warnOfRecurring(recurring: TextInDoubt, file: VFile): void {
  const verb = recurring.paragraphs === 1 ? 'is struck because it recurs' : 'are struck because they recur'
  const what = `${counted(recurring.paragraphs, 'paragraph')}, ${counted(recurring.words, 'word')}`
  const message = `${what}, would stand without the profile and ${verb} in the source: ${linesOf(recurring)}`
  warn(file, 'struck-as-recurring', message, placeOf(recurring))
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

const placeOf = ({ ranges }: TextInDoubt): { line: number; lineEnd: number } => ({
  line: ranges[0]?.line ?? 1,
  lineEnd: ranges.at(-1)?.lineEnd ?? 1
})

/** `lines 88–131, 140–152` */
function linesOf({ ranges }: TextInDoubt): string {
  const named = ranges.slice(0, NAMED).map(({ line, lineEnd }) => (line === lineEnd ? `${line}` : `${line}–${lineEnd}`))
  const more = ranges.length > NAMED ? ` and ${ranges.length - NAMED} more` : ''
  const word = ranges.length === 1 && ranges[0]?.line === ranges[0]?.lineEnd ? 'line' : 'lines'
  return `${word} ${named.join(', ')}${more}`
}

/** Options are an object, because unified leaves out a plugin whose option is `false`. */
function composing({ authors }: Pick<Asked, 'authors'>) {
  return (tree: LabelledDump, file: VFile): Article => compose(tree, file, recordIn(file).source.url, authors)
}

function writing(this: Processor, model: Model, profile: string | null): void {
  const compiler = (tree: Article, file: VFile): Composed => {
    warnOfPersonalLinks(tree, file)
    const { source, hints, kept, texts } = recordIn(file)
    const { name, id, url, record, records, bytes, sha256, encoding, bom, eol, format, converter } = source
    const document = documentOf(tree, {
      id: idOf(tree.text),
      // Field by field: a copy by spreading would keep the whole record alive in a long stream.
      source: {
        ...{ name, id, url, record, records, bytes, sha256, encoding, bom, eol, format, layout: tree.layout },
        ...(converter === undefined ? {} : { converter })
      },
      generator: { name: 'stet', version: VERSION, weights: model.name, ...(profile === null ? {} : { profile }) },
      warnings: file.messages.map(warningOf),
      hints,
      markup: texts !== undefined,
      ...(kept === undefined ? {} : { fields: kept })
    })
    return { article: tree, document }
  }
  this.compiler = compiler as never
}

/** An address that only one reader of a newsletter got opens what is that reader's. */
function warnOfPersonalLinks(tree: Article, file: VFile): void {
  for (const { role, text, line, lineEnd } of pieces(tree))
    if (role !== 'boilerplate' && hasPersonalLink(text))
      warn(
        file,
        'personal-link',
        'an address that is one reader’s own stands in the text; --redact strikes its token',
        {
          line,
          lineEnd
        }
      )
}

function recordIn(file: VFile): SourceRecord {
  const { record } = file.data
  if (record === undefined) throw new Error('a file reached the pipeline without its record')
  return record
}

function warningOf(message: VFile['messages'][number]): Composed['document']['warnings'][number] {
  const code = message.ruleId as WarningCode
  const place = message.place !== undefined && 'start' in message.place ? message.place : null
  return {
    level: WARNINGS[code].level,
    code,
    message: message.reason,
    line: place?.start.line ?? null,
    lineEnd: place?.end.line ?? null
  }
}
