import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Converter, type Document, type Flavor, recordOf, toMarkdown } from '../../../src/index.ts'
import { scratch } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder

const has = (program: string) => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0
const notice = (program: string) => (has(program) ? '' : ` (SKIPPED: needs ${program})`)

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

async function write(place: string, flavor: Flavor): Promise<void> {
  mkdirSync(at(place), { recursive: true })
  for (const [name, published] of Object.entries(PUBLISHED)) {
    const day = flavor === 'jekyll' && (published?.length ?? 0) >= 10 ? '2021-03-03-' : ''
    writeFileSync(at(`${place}/${day}${name}.md`), await toMarkdown(saying(published), { flavor }))
  }
}

/** The pages that were built, as trees, by the names of their articles. */
function pages(place: string): Map<string, string> {
  const files = readdirSync(at(place), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return new Map(
    files.map((file) => {
      const name =
        path.basename(file) === 'index.html' ? path.basename(path.dirname(file)) : path.basename(file, '.html')
      return [name.replace(/^2021-03-03-/, ''), readFileSync(at(`${place}/${file}`), 'utf8')]
    })
  )
}

/** The text that a browser shows of the elements of a name. */
function shown(html: string, element: string): string[] {
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

function expectPlain(html: string): void {
  expect(shown(html, 'h1')).toEqual([SAID])
  expect(shown(html, 'h2')).toEqual(['What came next'])
  expect(shown(html, 'p')).toContain(SAID)
  for (const element of ['b', 'del', 'a', 'iframe', 'img', 'em']) expect(shown(html, element)).toEqual([])
}

const LAYOUT = '<h1>{{ TITLE }}</h1>\n<time>{{ DATE }}</time>\n{{ CONTENT }}\n'
const layout = (title: string, date: string, content: string) =>
  LAYOUT.replace('TITLE', title).replace('DATE', date).replace('CONTENT', content)

describe.skipIf(!has('hugo'))(`a site of Hugo${notice('hugo')}`, () => {
  beforeAll(async () => {
    await write('hugo/content/posts', 'hugo')
    mkdirSync(at('hugo/layouts/_default'), { recursive: true })
    const kinds = '"taxonomy", "term", "RSS", "sitemap", "home", "section"'
    const goldmark = '[markup.goldmark.extensions]\ntypographer = false\n'
    writeFileSync(
      at('hugo/config.toml'),
      `title = "Site"\nbaseURL = "https://example.org/"\ndisableKinds = [${kinds}]\n${goldmark}`
    )
    const date = '.Date.Format "2006-01-02T15:04:05Z07:00"'
    writeFileSync(at('hugo/layouts/_default/single.html'), layout('.Title', date, '.Content'))
    const { status, stderr, stdout } = spawnSync('hugo', ['-s', at('hugo'), '-d', at('hugo-site')], {
      encoding: 'utf8'
    })
    expect(status, stdout + stderr).toBe(0)
  })

  it('is built of each article, with its time where it has one', () => {
    const dates = [...pages('hugo-site')].map(([name, html]) => [name, shown(html, 'time')[0]])
    expect(Object.fromEntries(dates)).toEqual({
      zoned: '2021-03-03T17:42:10-05:00',
      minute: '2021-03-03T17:42:00Z',
      day: '2021-03-03T00:00:00Z',
      month: '0001-01-01T00:00:00Z',
      year: '0001-01-01T00:00:00Z',
      never: '0001-01-01T00:00:00Z'
    })
  })

  it('shows what a dump says as text, and one headline', () => {
    for (const html of pages('hugo-site').values()) expectPlain(html)
  })
})

describe.skipIf(!has('jekyll'))(`a site of Jekyll${notice('jekyll')}`, () => {
  beforeAll(async () => {
    await write('jekyll/_posts', 'jekyll')
    await write('jekyll/articles', 'jekyll')
    mkdirSync(at('jekyll/_layouts'))
    const typography = 'kramdown:\n  smart_quotes: apos,apos,quot,quot\n'
    writeFileSync(at('jekyll/_config.yml'), `title: Site\ntimezone: UTC\n${typography}`)
    writeFileSync(
      at('jekyll/_layouts/post.html'),
      layout('page.title', 'page.date | date_to_xmlschema', 'content').replace('page.title', 'page.title | escape')
    )
    const args = ['build', '-s', at('jekyll'), '-d', at('jekyll-site'), '--disable-disk-cache', '--trace']
    const { status, stderr, stdout } = spawnSync('jekyll', args, { encoding: 'utf8' })
    expect(status, stdout + stderr).toBe(0)
  })

  it('is built of each article, as a post of its day, else as a page without a date', () => {
    const dates = [...pages('jekyll-site/articles')].map(([name, html]) => [name, shown(html, 'time')[0]])
    expect(Object.fromEntries(dates)).toEqual({
      zoned: '2021-03-03T22:42:10+00:00',
      minute: '2021-03-03T17:42:00+00:00',
      day: '2021-03-03T00:00:00+00:00',
      month: '',
      year: '',
      never: ''
    })
    expect(readdirSync(at('jekyll-site/2021/03/03')).sort()).toEqual(['day.html', 'minute.html', 'zoned.html'])
  })

  it('shows what a dump says as text, and one headline', () => {
    for (const html of pages('jekyll-site').values()) expectPlain(html)
  })
})
