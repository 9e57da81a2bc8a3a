import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../../support/run-cli.ts'
import { expectPlain, has, layout, notice, pages, shown, writeArticles } from '../../support/site-builders.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder

describe.skipIf(!has('hugo'))(`a site of Hugo${notice('hugo')}`, () => {
  beforeAll(async () => {
    await writeArticles(at('hugo/content/posts'), 'hugo')
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
    const dates = [...pages(at('hugo-site'))].map(([name, html]) => [name, shown(html, 'time')[0]])
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
    for (const html of pages(at('hugo-site')).values()) expectPlain(html)
  })
})

describe.skipIf(!has('jekyll'))(`a site of Jekyll${notice('jekyll')}`, () => {
  beforeAll(async () => {
    await writeArticles(at('jekyll/_posts'), 'jekyll')
    await writeArticles(at('jekyll/articles'), 'jekyll')
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
    const dates = [...pages(at('jekyll-site/articles'))].map(([name, html]) => [name, shown(html, 'time')[0]])
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
    for (const html of pages(at('jekyll-site')).values()) expectPlain(html)
  })
})
