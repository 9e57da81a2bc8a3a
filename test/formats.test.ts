import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Converted, Converter, type Document, INPUT_FORMATS, OUTPUT_FORMATS } from '../src/index.ts'
import { FORMATS, STREAMS } from '../src/read/formats/index.ts'
import type { Composed } from '../src/write/writer.ts'
import { unaccounted } from './support/accounting.ts'
import { markdownOf, withoutGenerator } from './support/fixtures.ts'

/**
 * Files as people have them, all the way through. What reading alone makes of each is in `read.txt` beside it; here
 * are the answers of the later stages: `roles.txt` has the role and kind of each block and what they say together,
 * `article.md` what is written.
 */
const FOLDER = new URL('../fixtures/', import.meta.url)
const SHOWN = readdirSync(FOLDER).filter((name) => name.startsWith('format-'))

async function convert(bytes: Uint8Array, name: string): Promise<Converted[]> {
  const all: Converted[] = []
  for await (const batch of new Converter().convert(bytes, { name })) all.push(...batch)
  return all
}

const FACTS = ['type', 'language', 'headline', 'standfirst', 'byline', 'authors', 'dateline', 'published', 'modified']

/** Doubts come and go with the weights and are left out. */
function shown(document: Document): string {
  const facts = FACTS.map((fact) => [fact, document[fact as keyof Document]] as const)
  const told = facts.filter(([, value]) => value !== null && String(value) !== '')
  const warnings = document.warnings.filter(({ code }) => code !== 'low-confidence')
  return [
    `record ${document.source.record}`,
    ...told.map(([fact, value]) => `${fact}: ${Array.isArray(value) ? value.join(' | ') : value}`),
    ...warnings.map(({ level, code, message }) => `${level} ${code}: ${message}`),
    ...document.blocks.map(({ line, role, kind, text }) => {
      const tag = kind === null ? role : `${role}/${kind}`
      return `${String(line).padStart(5)} ${tag.padEnd(26)} | ${text}`
    }),
    ''
  ].join('\n')
}

describe.each(SHOWN)('%s', (name) => {
  const folder = new URL(`${name}/`, FOLDER)
  const file = readdirSync(folder).find((entry) => entry.startsWith('dump.')) as string
  const bytes = readFileSync(new URL(file, folder))
  const answer = (of: string) => new URL(of, folder).pathname

  it('has the roles, kinds and facts of its answer', async () => {
    const all = await convert(bytes, file)
    const said = all.map((one) => (one.ok ? shown(one.result.document) : `bad: ${one.failure.error.message}\n`))
    await expect(said.join('\n')).toMatchFileSnapshot(answer('roles.txt'))
  })

  it('is written as its answer', async () => {
    const good = (await convert(bytes, file)).flatMap((one) => (one.ok ? [one.result] : []))
    const written = await Promise.all(good.map(async (result) => withoutGenerator(await markdownOf(result))))
    await expect(written.join('\n')).toMatchFileSnapshot(answer('article.md'))
  })

  it('accounts for every line', async () => {
    for (const one of await convert(bytes, file)) {
      if (!one.ok) continue
      const { article, document } = one.result as Composed
      const faults = unaccounted(article.text, document, article.firstLine)
      // Blocks of a source with markup say less than their lines.
      expect(faults.filter((fault) => !/its text is not|its bytes are not/.test(fault))).toEqual([])
    }
  })
})

it('are all named in the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const before = readme.slice(readme.indexOf('## What goes in'), readme.indexOf('## What comes out'))
  const after = readme.slice(readme.indexOf('## What comes out'), readme.indexOf('## All flags'))
  expect(INPUT_FORMATS.filter((name) => !before.includes(`\`${name}\``))).toEqual([])
  expect(OUTPUT_FORMATS.filter((name) => !after.includes(`| \`${name}\` |`))).toEqual([])
})

it('have a reader for each name', () => {
  const read = [...FORMATS, ...STREAMS].map(({ name }) => name)
  expect(read.toSorted()).toEqual([...INPUT_FORMATS].sort())
})
