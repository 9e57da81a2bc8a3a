import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseHtml, defaultTreeAdapter as tree } from 'parse5'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { safe } from '../../src/cli/io/terminal.ts'
import { Converter, type Document, recordOf, WRITERS } from '../../src/index.ts'
import { goldOfTagged } from '../../src/train/labelled-data.ts'
import { folded } from '../support/accounting.ts'
import { checkFrontMatter, expectedIn, proseIn, split } from '../support/parse-outputs.ts'
import { type Ended, scratch, shell, stet } from '../support/run-cli.ts'
import { NAMES, STRINGS } from './hostile-strings.ts'

const PROSE = 'The council voted on Tuesday to keep the ferry running through the winter, its leader said.'
const ours = scratch()
afterAll(ours.remove)

/** A dump in which a string is the first line, a paragraph of its own, and in the middle of one; as UTF-8 has it. */
const dumpOf = (hostile: string) =>
  Buffer.from(`${hostile}\n\n${PROSE}\n\n${hostile}\n\n${PROSE} ${hostile} ${PROSE}\n`).toString()
/** Some would be taken for another format, or, with NUL, for no text at all. */
const OPTIONS = '--from text --encoding utf-8'
const nameOf = (at: number) => `${String(at).padStart(2, '0')}.txt`

let archived: Ended
beforeAll(async () => {
  mkdirSync(ours.at('in'))
  for (const [at, hostile] of STRINGS.entries()) writeFileSync(ours.at(`in/${nameOf(at)}`), dumpOf(hostile))
  for (const name of NAMES) writeFileSync(ours.at(`in/${name}`), dumpOf(name))
  archived = await stet(['archive', 'in', '--to', 'bag', '--report', 'report.html', ...OPTIONS.split(' ')], {
    cwd: ours.path
  })
})

const documentOf = (name: string): Document => JSON.parse(readFileSync(ours.at(`bag/data/json/${name}.json`), 'utf8'))
/** What a block says of a line: white space folded, what is invisible gone. */
const said = (hostile: string) => folded(Buffer.from(hostile).toString())
const all = STRINGS.map((hostile, at) => ({ hostile, name: nameOf(at), shown: JSON.stringify(hostile).slice(0, 60) }))

describe('an archive of hostile texts and names', () => {
  it('is made without a complaint, and stays in its folder', async () => {
    expect(archived.code).toBe(0)
    expect(readdirSync(ours.path).sort()).toEqual(['bag', 'in', 'report.html'])
    expect((await stet(['verify', 'bag'], { cwd: ours.path })).code).toBe(0)
    expect(existsSync(ours.at('owned'))).toBe(false)
  })

  it.each(all)('has $shown as text in JSON', ({ hostile, name }) => {
    const texts = documentOf(name).blocks.map(({ text }) => text)
    expect(texts.filter((text) => text.includes(said(hostile))).length).toBeGreaterThanOrEqual(3)
  })

  it.each(all)('has $shown as text in Markdown and its front matter', ({ hostile, name }) => {
    const markdown = readFileSync(ours.at(`bag/data/markdown/${name}.md`), 'utf8')
    const { yaml, body } = split(markdown)
    const document = documentOf(name)
    checkFrontMatter(yaml, document)
    // CommonMark has no NUL: every parser reads U+FFFD in its place.
    if (!hostile.includes('\0')) expect(proseIn(body, document)).toEqual(expectedIn(document))
  })

  it('has each headline, byline and name as text in CSV, and no cell that begins a formula', () => {
    const csv = readFileSync(ours.at('bag/data/catalogue.csv'), 'utf8')
    const rows = parseCsv(csv, { columns: true }) as Record<'source' | 'json' | 'headline' | 'byline', string>[]
    expect(rows).toHaveLength(STRINGS.length + NAMES.length)
    const cells = rows.flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
    const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')
    for (const row of rows) {
      const source = plain(row.source)
      const document: Document = JSON.parse(readFileSync(ours.at(`bag/data/${plain(row.json)}`), 'utf8'))
      expect(plain(row.headline)).toBe(document.headline ?? '')
      expect(plain(row.byline)).toBe(document.byline ?? '')
      expect(document.source.name).toBe(path.posix.basename(source))
    }
  })
})

describe('a report of hostile texts and names', () => {
  /** What may be in the page; anything else was made by a dump. */
  const ELEMENTS =
    'html head meta title style body a main h1 h2 h3 p ul li b div section table thead tbody tr th td button label input select option noscript code span bdi details summary script svg rect'.split(
      ' '
    )
  const elements: { name: string; attributes: Record<string, string> }[] = []
  let text = ''
  /** The strings of the page's data, which its script shows as text. */
  const strings = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings)
  beforeAll(() => {
    const walk = (node: Parameters<typeof tree.isElementNode>[0]): void => {
      if (tree.isTextNode(node)) text += node.value
      if (tree.isElementNode(node)) {
        const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
        elements.push({ name: node.tagName, attributes })
        if (attributes.type === 'application/json')
          for (const child of node.childNodes)
            if (tree.isTextNode(child)) text += `${strings(JSON.parse(child.value)).join('\n')}\n`
        if (node.tagName === 'bdi' || node.tagName === 'td') text += '\n'
      }
      for (const child of tree.getChildNodes(node as never) ?? []) walk(child)
    }
    walk(parseHtml(readFileSync(ours.at('report.html'), 'utf8')))
  })

  it('has no element, attribute or address of theirs', () => {
    expect([...new Set(elements.map(({ name }) => name))].filter((name) => !ELEMENTS.includes(name))).toEqual([])
    const own = elements.filter(({ name }) => name === 'script' || name === 'style')
    expect(own.filter(({ attributes }) => attributes.type !== 'application/json')).toHaveLength(2)
    const odd = elements.flatMap(({ attributes }) =>
      Object.entries(attributes).filter(
        ([name, value]) =>
          name.startsWith('on') ||
          name === 'style' ||
          name === 'src' ||
          (name === 'href' && !/^#[a-z0-9-]+$/.test(value))
      )
    )
    expect(odd).toEqual([])
  })

  it.each(all)('has $shown as text', ({ hostile }) => {
    // Controls, and what turns the direction of writing, are shown by their numbers.
    const visible = (one: string) =>
      one.replace(
        // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g,
        (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`
      )
    const whole = visible(Buffer.from(hostile).toString())
    expect(text.includes(whole.length > 4_000 ? whole.slice(0, 4_000) : whole)).toBe(true)
  })
})

describe('tagged text of hostile dumps', () => {
  const converter = new Converter()
  it.each(all)('gives back the dump of $shown', async ({ hostile }) => {
    const dump = dumpOf(hostile)
    const stdout = (await WRITERS.tagged()).write(converter.record(recordOf(dump)), true)
    // Lines with nothing visible on them are blank.
    expect(goldOfTagged(stdout, 'x').text.split('\n')).toEqual(
      dump.split('\n').map((line) => (folded(line) === '' ? '' : line))
    )
  })
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const script = spawnSync('bash', ['-c', 'command -v script']).status === 0

describe.skipIf(!script)(`a terminal${script ? '' : ' (SKIPPED: script is not installed)'}`, () => {
  it.each([
    '-f text in',
    '-f markdown in',
    '-f ndjson in',
    '-f tagged in',
    'detect in/*',
    'archive in --to bag2',
    'verify bag',
    '--to out in'
  ])('is sent no control of theirs by stet %s', async (args) => {
    const command = args.startsWith('verify') ? args : `${args} ${OPTIONS}`
    const { stdout } = await shell(`script -qec '$STET ${command}' /dev/null < /dev/null`, {
      cwd: ours.path,
      env: { TERM: 'xterm-256color' }
    })
    expect(stdout.length).toBeGreaterThan(50)
    expect(stripVTControlCharacters(ownColours(stdout))).not.toMatch(UNSAFE)
  })

  it('is shown each string by explain, with its controls by their numbers', async () => {
    writeFileSync(ours.at('all.txt'), STRINGS.map((hostile) => `${hostile}\n\n`).join(''))
    const { stdout, code } = await shell(`script -qec '$STET explain all.txt ${OPTIONS}' /dev/null < /dev/null`, {
      cwd: ours.path,
      env: { TERM: 'xterm-256color' }
    })
    expect(code).toBe(0)
    const shown = ownColours(stdout)
    expect(shown).not.toMatch(UNSAFE)
    const missing = STRINGS.filter((hostile) => !shown.includes(safe(said(hostile))))
    expect(missing).toEqual([])
  })
})

/** Without the sequences that stet colours with, and the bar it draws: what is left is what the dump brought. */
function ownColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
  return text.replace(/\u001b\[(?:[0-9;]*m|\?25[lh]|[0-9]*[GKAFJ])|\u001b7|\u001b8/g, '')
}
