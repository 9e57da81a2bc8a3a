import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../../support/run-cli.ts'
import { expectPlain, has, layout, notice, pages, shown, writeArticles } from '../../support/site-builders.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder

/** Plain Markdown has the headline in its text, that of Hugo has it not. */
const FLAVORS = ['plain', 'hugo'] as const
const withHeadline = (page: string, flavor: (typeof FLAVORS)[number]) =>
  flavor === 'plain' ? page.replace(/<h1>.*<\/h1>\n/, '') : page

const DATES = {
  zoned: '2021-03-03T22:42:10.000Z',
  minute: '2021-03-03T17:42:00.000Z',
  day: '2021-03-03T00:00:00.000Z',
  month: '',
  year: '',
  never: ''
}

const datesOf = (site: string) =>
  Object.fromEntries([...pages(site)].map(([name, html]) => [name, shown(html, 'time')[0]]))

function built(program: string, args: string[], cwd: string): void {
  const env = { ...process.env, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' }
  const { status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8', cwd, env })
  expect(status, stdout + stderr).toBe(0)
}

describe.skipIf(!has('eleventy')).each(FLAVORS)(
  `a site of Eleventy${notice('eleventy')} from %s Markdown`,
  (flavor) => {
    const site = at(`eleventy-${flavor}`)
    beforeAll(async () => {
      await writeArticles(`${site}/articles`, flavor)
      mkdirSync(`${site}/_includes`)
      const page = layout('title', 'DATE', 'content | safe')
      // Where no date is said, `page.date` is that of the file.
      const dated = page.replace('{{ DATE }}', '{% if date %}{{ page.date.toISOString() }}{% endif %}')
      writeFileSync(`${site}/_includes/article.njk`, withHeadline(dated, flavor))
      writeFileSync(`${site}/articles/articles.json`, '{ "layout": "article.njk" }\n')
      built('eleventy', ['--output=_site'], site)
    })

    it('is built of each article, with its time where it has one', () => {
      expect(datesOf(`${site}/_site`)).toEqual(DATES)
    })

    it('shows what a dump says as text, and one headline', () => {
      for (const html of pages(`${site}/_site`).values()) expectPlain(html)
    })
  }
)

describe.skipIf(!has('astro')).each(FLAVORS)(`a site of Astro${notice('astro')} from %s Markdown`, (flavor) => {
  const site = at(`astro-${flavor}`)
  beforeAll(async () => {
    await writeArticles(`${site}/src/articles`, flavor)
    const program = realpathSync(execFileSync('bash', ['-c', 'command -v astro'], { encoding: 'utf8' }).trim())
    symlinkSync(program.slice(0, program.lastIndexOf(`${path.sep}node_modules`) + 13), `${site}/node_modules`)
    writeFileSync(`${site}/package.json`, '{"type":"module"}')
    writeFileSync(
      `${site}/astro.config.mjs`,
      'export default { markdown: { smartypants: false, syntaxHighlight: false } }\n'
    )
    writeFileSync(`${site}/src/content.config.ts`, COLLECTION)
    mkdirSync(`${site}/src/pages`)
    writeFileSync(`${site}/src/pages/[id].astro`, withHeadline(PAGE, flavor))
    built('astro', ['build'], site)
  })

  it('is built of each article, with its time where it has one', () => {
    expect(datesOf(`${site}/dist`)).toEqual(DATES)
  })

  it('shows what a dump says as text, and one headline', () => {
    for (const html of pages(`${site}/dist`).values()) expectPlain(html)
  })
})

/** The schema that Astro's documentation gives for a collection of articles. */
const COLLECTION = `import { defineCollection, z } from 'astro:content'
import { glob } from 'astro/loaders'

const schema = z.object({ title: z.string(), description: z.string().optional(), date: z.coerce.date().optional() })
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './src/articles' }), schema }) }
`

const PAGE = `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  const articles = await getCollection('articles')
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }))
}
const { article } = Astro.props
const { Content } = await render(article)
---
<h1>{article.data.title}</h1>
<time>{article.data.date?.toISOString()}</time>
<Content />
`
