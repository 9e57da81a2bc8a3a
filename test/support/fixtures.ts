import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Converted, Converter, type Document } from '../../src/index.ts'
import { WRITERS } from '../../src/write/index.ts'
import type { Result } from '../../src/write/writer.ts'

/** Hand-written truth: one entry for each line of the dump, `null` for a blank one. */
export interface Truth {
  line: string
  tag: string
  /** Whether the tag was left out because the line goes on the block of the line before. */
  goesOn: boolean
}

/** Reads `role/kind | line`; throws where a line is not of that form. */
export function truthOf(tagged: string): (Truth | null)[] {
  const lines = tagged.replace(/\n$/, '').split('\n')
  let before = ''
  return lines.map((whole, at) => {
    if (whole === '') return null
    const bar = whole.indexOf(' | ')
    if (bar < 0) throw new Error(`line ${at + 1} of the tagged text has no bar: ${whole}`)
    const tag = whole.slice(0, bar).trimEnd()
    if (tag !== '') before = tag
    return { line: whole.slice(bar + 3), tag: before, goesOn: tag === '' }
  })
}

/** The dump's own text. */
export function dumpOf(tagged: string): string {
  return `${truthOf(tagged)
    .map((truth) => truth?.line ?? '')
    .join('\n')}\n`
}

/** `line tag text` of each line: what the truth says and what a document says, in the same form. */
export function tagsOf(document: Pick<Document, 'blocks'>): string[] {
  return document.blocks.flatMap(({ role, kind, line, lineEnd }) =>
    Array.from({ length: lineEnd - line + 1 }, (_, at) => `${line + at} ${kind === null ? role : `${role}/${kind}`}`)
  )
}

export function tagsIn(tagged: string): string[] {
  return truthOf(tagged).flatMap((truth, at) => (truth === null ? [] : [`${at + 1} ${truth.tag}`]))
}

type Warning = Document['warnings'][number]

/** A doubt of the labeller's own: those come and go with its weights. Other doubts follow from the roles. */
export function isLabellersDoubt({ code, message }: Warning): boolean {
  return (code === 'uncertain-role' || code === 'low-confidence') && message.startsWith('taken for ')
}

/** What is promised of a document: everything but confidence, reasons, wording, words counted and what made it. */
export function promised(document: Document, leftOut: (warning: Warning) => boolean = () => false) {
  const { id, type, language, headline, standfirst, byline, authors, dateline, published, modified, text } = document
  const { publication, section, page, origins } = document
  const { name: _, ...source } = document.source
  return {
    ...{ id, type, language, headline, standfirst, byline, authors, dateline, published, modified, text, source },
    ...{ publication, section, page, origins },
    captions: document.captions,
    updates: document.updates,
    hints: document.hints.map(({ field, value }) => ({ field, value })),
    warnings: document.warnings
      .filter((warning) => !leftOut(warning))
      .map(({ level, code, line, lineEnd }) => `${level} ${code} ${line}-${lineEnd}`)
      .sort(),
    blocks: document.blocks.map(({ role, kind, text, line, lineEnd, byte, byteEnd }) => ({
      ...{ role, kind, text, line, lineEnd, byte, byteEnd }
    }))
  }
}

/** One file's bytes through the library; throws where they hold anything but one record. */
export async function converted(bytes: Uint8Array, name: string | null): Promise<Result> {
  const found: Converted[] = []
  for await (const batch of new Converter().convert(bytes, { name })) found.push(...batch)
  const [only] = found
  if (found.length !== 1 || !only?.ok) throw new Error(`expected one record, but got ${JSON.stringify(found)}`)
  return only.result
}

export async function markdownOf(result: Result): Promise<string> {
  return (await WRITERS.markdown()).write(result, true)
}

/** Every fixture's name; each is a folder with `dump.txt`. */
export function fixtures(): string[] {
  return readdirSync('fixtures', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'boilerplate-kinds' && !entry.name.startsWith('format-'))
    .map((entry) => entry.name)
    .sort()
}

export function fixture(name: string, file: string): Buffer {
  return readFileSync(path.join('fixtures', name, file))
}

/** The generator's line names the version. */
export function withoutGenerator(markdown: string): string {
  return markdown.replace(/^generator: .*\n/m, '')
}
