import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DocumentBlock } from '../src/index.ts'
import { unaccounted } from './support/accounting.ts'
import { converted } from './support/fixtures.ts'

/** Lines that are not plain paragraphs, counted by hand in the two dumps. */
const SEEDS = [
  {
    file: '000_10168303037c8c6d.txt',
    type: 'live-blog',
    nonBlank: 43,
    paragraphs: 27,
    others: {
      headline: [1],
      'subhead/update': [7, 19, 30, 40, 50, 63, 67, 75],
      'body/embed-intro': [65, 71],
      'caption/picture': [21],
      standfirst: [3],
      'boilerplate/section-label': [5],
      'boilerplate/ui-control': [85],
      'boilerplate/related': [87]
    },
    warnings: ['embed-missing 65', 'embed-missing 71', 'incomplete-capture 85'],
    updates: 8
  },
  {
    file: '004_c2d42f4029cadffe.txt',
    type: 'article',
    nonBlank: 46,
    paragraphs: 41,
    others: {
      headline: [1],
      'boilerplate/gallery-counter': [3],
      'caption/gallery': [4],
      'boilerplate/promo': [88],
      'boilerplate/consent': [90]
    },
    warnings: ['gallery-incomplete 3'],
    updates: 0
  }
]

const tagOf = ({ role, kind }: DocumentBlock) => (kind === null ? role : `${role}/${kind}`)

describe.each(SEEDS)('the seed $file', ({ file, type, nonBlank, paragraphs, others, warnings, updates }) => {
  const bytes = readFileSync(`seeds/${file}`)
  const document = async () => (await converted(bytes, file)).document

  it('has every line that is not a paragraph told apart', async () => {
    const found: Record<string, number[]> = {}
    for (const block of (await document()).blocks) {
      const tag = tagOf(block)
      if (block.kind !== 'paragraph') found[tag] = [...(found[tag] ?? []), block.line]
    }
    expect(found).toEqual(others)
  })

  it('keeps every paragraph, and accounts for every line', async () => {
    const { blocks, stats } = await document()
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(paragraphs)
    expect(stats.nonBlank).toBe(nonBlank)
    expect(unaccounted(bytes.toString(), { blocks })).toEqual([])
  })

  it('is known for what it is, with what is missing named', async () => {
    const found = await document()
    expect(found.type).toBe(type)
    expect(found.language).toBe('en')
    expect(found.updates).toHaveLength(updates)
    const missing = found.warnings.filter(({ level, code }) => level === 'warning' && code !== 'low-confidence')
    expect(missing.map(({ code, line }) => `${code} ${line}`)).toEqual(warnings)
  })

  it('has no date, byline or author invented for it', async () => {
    const { published, modified, byline, authors } = await document()
    expect({ published, modified, byline, authors }).toEqual({
      published: null,
      modified: null,
      byline: null,
      authors: []
    })
  })
})

describe('the code and the lexicon', () => {
  it('know none of the names in the seeds', async () => {
    const { readdirSync } = await import('node:fs')
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|txt|js)$/.test(file)
    )
    const named = files.filter((file) => /\b(ITV|Sky News|Yahoo|Lavrov)\b/i.test(readFileSync(`src/${file}`, 'utf8')))
    expect(named).toEqual([])
  })
})
