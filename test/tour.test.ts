import { readFileSync, writeFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { compose } from '../src/compose/index.ts'
import { Converter } from '../src/converter.ts'
import { type Explanation, explain } from '../src/label/explain.ts'
import { defaultModel, label } from '../src/label/index.ts'
import { dumpOfRecord } from '../src/pipeline.ts'
import { chunksOf } from '../src/read/bytes/input.ts'
import { decode } from '../src/read/encoding/decode.ts'
import { read } from '../src/read/index.ts'
import { type BadRecord, isBad, type SourceRecord } from '../src/read/record/record.ts'
import { settingsOf } from '../src/settings.ts'
import { contents } from '../src/tree/visit.ts'
import { markdownOf } from './support/fixtures.ts'

/** `STET_WRITE_TOUR=1` writes the values again; read the difference before you commit it. */
const WRITES = process.env.STET_WRITE_TOUR === '1'
const FILE = 'docs/tour.md'
const CAPTION = 10
/** Retrained weights change a confidence slightly: the tour need not be written again for that. */
const MOST_DIFFERENCE = 0.2

/** Code blocks by the name behind their language: ` ```json record `. */
const BLOCK = /^```(?:text|json|markdown) ([a-z]+)\n([\s\S]*?)^```$/gm

const tour = readFileSync(FILE, 'utf8')
const shown = new Map([...tour.matchAll(BLOCK)].map(([, name = '', content = '']) => [name, content]))
const dumpText = shown.get('dump') ?? ''
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** A table without head: columns as wide as their longest cell. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  return rows
    .map((row) => `${row.map((cell, column) => String(cell).padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('')
}

const short = (text: string) => (text.length > 44 ? `${text.slice(0, 43)}…` : text)

/** The value of each step, as the tour shows it. */
async function steps(): Promise<{ values: Record<string, string>; explanation: Explanation }> {
  const bytes = Buffer.from(dumpText)
  const settings = { ...settingsOf(), name: 'ferry.txt' }
  const records: (SourceRecord | BadRecord)[] = []
  for await (const some of read(chunksOf(bytes), settings)) records.push(...some)
  const [record] = records
  if (record === undefined || isBad(record)) throw new Error('expected one good record')
  const { encoding, bom } = await decode(bytes, null)
  const dump = dumpOfRecord(record)
  const labelled = label(dump, defaultModel())
  const explanation = explain(dump, defaultModel(), CAPTION)
  if (explanation === null) throw new Error(`line ${CAPTION} of the dump is blank`)
  const file = new VFile()
  const article = compose(labelled, file)
  const result = new Converter().record(record)
  const values = {
    decoded: pretty({ encoding, bom }),
    record: pretty(record.source),
    blocks: table(
      dump.children.map(({ line, byte, byteEnd, gap, text }) => [line, `${byte}-${byteEnd}`, gap, short(text)])
    ),
    labels: table(
      labelled.children.map(({ line, text, data: { label } }) => [
        line,
        label.role,
        label.confidence.toFixed(2),
        label.alt ?? '-',
        short(text)
      ])
    ),
    reasons: table(
      explanation.reasons
        .filter(({ weight }) => weight > 0)
        .slice(0, 4)
        .map(({ weight, cue }) => [weight.toFixed(1), cue])
    ),
    article: [...article.children]
      .map((part) => `${part.type}: ${part.children.map((node) => node.type).join(', ')}\n`)
      .join(''),
    facts: pretty(article.facts),
    warnings: table(result.document.warnings.map(({ level, code, line }) => [level, code, line ?? '-'])),
    kinds: table(
      [...contents(article)].flatMap((node) =>
        node.type === 'list' || node.type === 'update'
          ? []
          : node.pieces.map(({ line, role, kind }) => [line, role, kind ?? '-'])
      )
    ),
    markdown: await markdownOf(result)
  }
  return { values, explanation }
}

const { values, explanation } = await steps()

if (WRITES)
  writeFileSync(
    FILE,
    tour.replace(BLOCK, (block, name: string) => {
      const value = values[name]
      return value === undefined ? block : `${block.slice(0, block.indexOf('\n') + 1)}${value}\`\`\``
    })
  )

describe.skipIf(WRITES)('the tour', () => {
  it('shows a block for every step, and no other', () => {
    expect([...shown.keys()].sort()).toEqual(['dump', ...Object.keys(values)].sort())
  })

  it.each(['decoded', 'record', 'blocks', 'kinds', 'article', 'facts', 'warnings', 'markdown'])(
    'shows the %s that the program gives',
    (name) => {
      expect(shown.get(name)).toBe(values[name])
    }
  )

  const columns = (text = '') =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/))

  it('shows the roles that the program gives, and about its confidence', () => {
    const [actual, expected] = [columns(shown.get('labels')), columns(values.labels)]
    expect(actual.map(([line, role]) => [line, role])).toEqual(expected.map(([line, role]) => [line, role]))
    for (const [at, [line, , confidence]] of expected.entries())
      expect(Math.abs(Number(actual[at]?.[2]) - Number(confidence)), line).toBeLessThanOrEqual(MOST_DIFFERENCE)
  })

  it('shows reasons that the program gives', () => {
    const cues = new Set(explanation.reasons.filter(({ weight }) => weight > 0).map(({ cue }) => cue))
    for (const [, cue = ''] of columns(shown.get('reasons'))) expect(cues).toContain(cue)
  })
})
