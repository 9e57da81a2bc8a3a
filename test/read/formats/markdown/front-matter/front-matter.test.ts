import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../../../../src/read/inspect/index.ts'
import { convertedOf } from '../../../../support/converted.ts'
import { chunksOf, goodOf, SETTINGS } from '../../../../support/read-settings.ts'

const TEXT = 'The weir is open again, the county said on Monday, and the first boats have passed.\n'
const FACTS = { authors: ['Ann Pell', 'Jon Aske'], published: '2021-03-02' }

/** Front matter as programs write it. */
const FRONT = {
  'the clipper of Obsidian':
    '---\ntitle: Weir\nauthor:\n  - "[[Ann Pell]]"\n  - "[[people/jon|Jon Aske]]"\npublished: 2021-03-02\n---\n',
  'fields named as programs name them':
    '---\ntitle: Weir\nauthors: ["Ann Pell", "Jon Aske"]\ndatePublished: 2021-03-02\n---\n',
  'a list of maps, ended by full stops':
    '---\ntitle: Weir\nauthors:\n  - name: Ann Pell\n  - name: Jon Aske\ndate: 2021-03-02\n...\n',
  Hugo: '---\ntitle: "Weir"\ndate: 2021-03-02\nauthors: ["Ann Pell", "Jon Aske"]\n---\n',
  'Hugo in TOML':
    '+++\ntitle = "Weir"\ndate = 2021-03-02\nauthors = ["Ann Pell", "Jon Aske"]\n[params]\ndraft = true\n+++\n'
}

describe('front matter', () => {
  it.each(Object.entries(FRONT))('of %s tells authors and day, and is no text', async (_, front) => {
    for (const name of ['note.md', 'note.txt'])
      for (const dump of [`${front}\n${TEXT}`, `\ufeff${front}${TEXT}`.replaceAll('\n', '\r\n')]) {
        const [record] = await goodOf([dump], { name })
        expect(record?.facts).toMatchObject(FACTS)
        const lines = dump.split(/\r?\n/).slice(0, front.split('\n').length - 1)
        for (const [at] of lines.entries()) expect(record?.marks?.get(at + 1)?.[0]).toMatch(/^field-(?:other|headline)/)
      }
  })

  it.each(['## Highlights\n', '## Full Document\n', ''])(
    'in a list under its own heading, as Readwise writes it, tells who wrote a text and where it is: %s',
    async (heading) => {
      const head = ['# Weir', '![cover](https://weir.example/x.png)', '## Metadata\n- Author: [[Ann Pell]]']
      const list = '- Full Title: Weir\n- Category: #articles\n- URL: https://weir.example/a'
      const dump = `${head.join('\n\n')}\n${list}\n\n${heading}${TEXT}`
      for (const written of [dump, dump.replaceAll('\n', '\r\n')]) {
        const [record] = await goodOf([written], { name: 'note.md' })
        expect(record?.facts).toMatchObject({ title: 'Weir', authors: ['Ann Pell'] })
        expect(record?.source.url).toBe('https://weir.example/a')
        for (const line of [5, 6, 7, 8, 9]) expect(record?.marks?.get(line)).toContain('field-other')
      }
    }
  )

  it.each([
    '## Metadata\n\nThe weir has none.',
    '## Metadata\n- Height: 3 m\n- Length: 40 m',
    '## Metadata\n- Author: Ann Pell'
  ])('is none in another list or text: %s', async (part) => {
    const [record] = await goodOf([`# Weir\n\n${part}\n\n${TEXT}`], { name: 'note.md' })
    expect(record?.facts?.authors).toBeUndefined()
  })

  it('of a clipping tells when that was made, and of a text without an address does not', async () => {
    const factsOf = async (source: string) => {
      const note = `---\ntitle: Weir\n${source}published:\ncreated: 2021-04-01\n---\n\n${TEXT}`
      const [record] = await goodOf([note], { name: 'note.md' })
      return record?.facts
    }
    expect(await factsOf('source: https://courier.example/weir\n')).toEqual({ clipped: '2021-04-01', title: 'Weir' })
    expect(await factsOf('')).toEqual({ title: 'Weir' })
  })

  it('of a clipping does not make its day that of publication', async () => {
    const note = (source: string) => `---\ntitle: Weir\n${source}published:\ncreated: 2021-04-01\n---\n\n${TEXT}`
    const [clipping] = await convertedOf(note('source: https://courier.example/weir\n'), 'note.md')
    expect(clipping?.published).toBeNull()
    const [own] = await convertedOf(note(''), 'note.md')
    expect(own?.published).toBe('2021-04-01')
  })

  it('of several notes in one file parts them, and each counts its lines in the file', async () => {
    const note = FRONT.Hugo + TEXT
    const records = await goodOf([`${note}\n${note}\n---\n\nMore: of it\n\n---\n`], { name: 'notes.md' })
    expect(records.map(({ firstLine, text }) => [firstLine, text.startsWith('---')])).toEqual([
      [1, true],
      [8, true]
    ])
    expect(records[1]?.hints[0]).toEqual({ field: 'title', value: 'Weir', line: 9 })
    expect(records[1]?.warnings.map(({ place }) => place)).toEqual([{ line: 8, lineEnd: 12 }])
  })

  it('of one note under another is no sign of several where the file begins without one', async () => {
    expect(await goodOf([`# Notes\n\n${FRONT.Hugo}${TEXT}`], { name: 'notes.md' })).toHaveLength(1)
  })
})

describe('pages of Jina Reader', () => {
  const page = (at: number) =>
    `Title: Weir ${at}\n\nURL Source: https://example.org/${at}\n\nMarkdown Content:\n${TEXT}`

  it('in one file are a record each', async () => {
    const file = [1, 2, 3].map(page).join('\n')
    const records = await goodOf([file], { name: 'pages.md' })
    expect(records.map(({ source, facts }) => [source.url, facts?.title])).toEqual(
      [1, 2, 3].map((at) => [`https://example.org/${at}`, `Weir ${at}`])
    )
    expect(records.map(({ text }) => text).join('')).toBe(file)
    expect(await inspectFile(chunksOf(file), SETTINGS)).toMatchObject({ found: 3, expected: null })
  })
})
