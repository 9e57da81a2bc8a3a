import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'parse5'
import { expect } from 'vitest'
import { Converter, type Document, type Flavor, recordOf, toMarkdown } from '../../src/index.ts'

export const has = (program: string): boolean => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0
export const notice = (program: string): string => (has(program) ? '' : ` (SKIPPED: needs ${program})`)

/** What would begin a template, a shortcode or a link between notes in one of the programs, and signs that they read as markup. */
const SAID =
  'They saw {{< youtube x >}}, {{% ref %}}, {{ site.title }}, {% raw %}, {% include gone.html %}, <% x %>, {# x #}, [[Dam]], ![[dam.png]], 5 % & 2^3, ~~x~~, $1 or $2, <b>bold</b>, *no*, \\n'

const DUMP = `Dam holds

By Ann Bell

The dam at Harlow held through the night, the water agency said on Wednesday, and the valley below it slept.

What came next

The council met on Thursday and said that the dam would be looked at again in the spring, when the snow has gone.
`
const made = new Converter().record(recordOf(DUMP, { name: 'dam.txt' })).document

/** The document, saying what is hostile as headline, standfirst, author and first paragraph, published at a time. */
function saying(published: string | null): Document {
  const first = made.blocks.findIndex(({ role }) => role === 'body')
  const blocks = made.blocks.map((block, index) => (index === first ? { ...block, text: SAID } : block))
  return { ...made, headline: SAID, standfirst: SAID, authors: [SAID], blocks: blocks as Document['blocks'], published }
}

/** Names of articles, and when each was published, from a time with its offset to nothing. */
const PUBLISHED = {
  zoned: '2021-03-03T17:42:10-05:00',
  minute: '2021-03-03T17:42',
  day: '2021-03-03',
  month: '2021-03',
  year: '2021',
  never: null
}

/** Writes the articles as Markdown of a flavor into a folder. */
export async function writeArticles(place: string, flavor: Flavor): Promise<void> {
  mkdirSync(place, { recursive: true })
  for (const [name, published] of Object.entries(PUBLISHED)) {
    const day = flavor === 'jekyll' && (published?.length ?? 0) >= 10 ? '2021-03-03-' : ''
    writeFileSync(`${place}/${day}${name}.md`, await toMarkdown(saying(published), { flavor }))
  }
}

/** The pages that were built, as trees, by the names of their articles. */
export function pages(place: string): Map<string, string> {
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return new Map(
    files.map((file) => {
      const name =
        path.basename(file) === 'index.html' ? path.basename(path.dirname(file)) : path.basename(file, '.html')
      return [name.replace(/^2021-03-03-/, ''), readFileSync(`${place}/${file}`, 'utf8')]
    })
  )
}

/** The text that a browser shows of the elements of a name. */
export function shown(html: string, element: string): string[] {
  const found: string[] = []
  const look = (node: { nodeName: string; childNodes?: unknown[]; value?: string }) => {
    if (node.nodeName === element) found.push(textOf(node))
    for (const child of node.childNodes ?? []) look(child as typeof node)
  }
  look(parse(html) as never)
  return found
}

function textOf(node: { nodeName: string; childNodes?: unknown[]; value?: string }): string {
  return node.value ?? (node.childNodes ?? []).map((child) => textOf(child as typeof node)).join('')
}

/** What a dump says is shown as it says it, and there is one headline. */
export function expectPlain(html: string): void {
  expect(shown(html, 'h1')).toEqual([SAID])
  expect(shown(html, 'h2')).toEqual(['What came next'])
  expect(shown(html, 'p')).toContain(SAID)
  for (const element of ['b', 'del', 'a', 'iframe', 'img', 'em']) expect(shown(html, element)).toEqual([])
}

const LAYOUT = '<h1>{{ TITLE }}</h1>\n<time>{{ DATE }}</time>\n{{ CONTENT }}\n'
/** A layout in a program's own words for title, date and content. */
export const layout = (title: string, date: string, content: string) =>
  LAYOUT.replace('TITLE', title).replace('DATE', date).replace('CONTENT', content)
