import { describe, expect, it } from 'vitest'
import { convertedOf } from '../../../../support/converted.ts'
import { goodOf } from '../../../../support/read-settings.ts'

const TEXT = 'The weir is open again, the county said on Monday, and the first boats have passed.\n'
const OTHER = 'The mill stands, the county said on Tuesday, and nobody may enter it before it is dry again.\n'
const STET = 'generator: "stet 0.1.0"\n'
const noteOf = (front: string) => `---\n${front}---\n\n${TEXT}`

/** Each line names the one before it several times. */
function aliases(first: string, list: (names: string) => string, depth: number): string {
  const lines = [`a0: &a0 ${first}`]
  for (let at = 1; at <= depth; at++)
    lines.push(
      `a${at}: &a${at} ${list(
        Array(8)
          .fill(`*a${at - 1}`)
          .join(', ')
      )}`
    )
  return `${lines.join('\n')}\n`
}

const BOMBS = {
  'lists of lists': `${aliases('[x, x, x, x, x, x, x, x, x]', (names) => `[${names}]`, 7)}title: *a7\n`,
  'lists of maps': aliases('{x: y}', (names) => `[{x: [${names}]}]`, 12),
  'maps of maps named name': `${aliases('{name: x}', (names) => `{name: [${names}]}`, 12)}author: *a12\n`,
  'one that names itself': 'author: &a [x, *a, *a]\n',
  'one that names itself within a map': 'author: &a {name: *a, other: *a}\n',
  'many of one long text': `about: &a ${'word '.repeat(1000)}\nseries: [*a${', *a'.repeat(40)}]\n`
}

describe('aliases in front matter', () => {
  it.each(Object.entries(BOMBS))('that stand for too much leave out the facts, and no line: %s', async (_, front) => {
    for (const note of [noteOf(front), noteOf(STET + front), `---\n${front}...\n\n${TEXT}`]) {
      const [document] = await convertedOf(note, 'note.md')
      expect(document?.text).toContain('weir is open')
      expect(document?.headline).toBeNull()
      expect(document?.authors).toEqual([])
      expect(document?.warnings).toContainEqual(expect.objectContaining({ code: 'front-matter', level: 'info' }))
    }
  })

  it('do not stop the notes behind them in one file', async () => {
    const bomb = `title: Weir\n${BOMBS['lists of lists'].replace('title:', 'about:')}`
    const documents = await convertedOf(`${noteOf(bomb)}\n---\ntitle: Mill\n---\n\n${OTHER}`, 'notes.md')
    expect(documents.map(({ headline }) => headline)).toEqual([null, 'Mill'])
  })

  it('that are few are followed', async () => {
    const front = 'people:\n  ann: &ann Ann Pell\n  jon: &jon {name: Jon Aske}\nauthors: [*ann, *jon]\ntitle: Weir\n'
    const [record] = await goodOf([noteOf(front)], { name: 'note.md' })
    expect(record?.facts).toMatchObject({ authors: ['Ann Pell', 'Jon Aske'], title: 'Weir' })
    const again = 'title: &a Weir\nabout: &a Mill\nseries: *a\n'
    const [other] = await goodOf([noteOf(again)], { name: 'note.md' })
    expect(other?.hints).toContainEqual({ field: 'series', value: 'Mill', line: 4 })
  })

  it('are not needed for keys that are many', async () => {
    const keys = Array.from({ length: 30_000 }, (_, at) => `key${at}: x`)
    const [record] = await goodOf([noteOf(`title: Weir\ncounts: {${keys.join(', ')}}\n`)], { name: 'note.md' })
    expect(record?.facts?.title).toBe('Weir')
    const [twice] = await goodOf([noteOf('title: Weir\ntitle: Mill\n')], { name: 'note.md' })
    expect(twice?.facts).toBeUndefined()
  })
})

/** What a field says, and what the document has of it. */
const DAYS: readonly [string, string | null][] = [
  ['!!timestamp 2021-03-03', '2021-03-03'],
  ['!!timestamp "2021-03-03"', '2021-03-03'],
  ['!!str 2021-03-03', '2021-03-03'],
  ['!day 2021-03-03', '2021-03-03'],
  ['&day 2021-03-03', '2021-03-03'],
  ['!<tag:yaml.org,2002:timestamp> 2021-03-03', '2021-03-03'],
  ['!!float 7', null],
  ['!!int 0x7d', null],
  ['!!binary MjAyMS0wMy0wMw==', null],
  ['~', null],
  ['!!null x', null],
  ['true', null]
]

const AUTHORS: readonly [string, string[]][] = [
  ['!!set {Maria Teller}', ['Maria Teller']],
  ['!!set {Maria Teller, Jon Aske}', ['Maria Teller', 'Jon Aske']],
  ['!person Maria Teller', ['Maria Teller']],
  ['!people [Maria Teller, !!str Jon Aske]', ['Maria Teller', 'Jon Aske']],
  ['[Maria Teller, ~]', ['Maria Teller']],
  ['\n  - Maria Teller\n  - null', ['Maria Teller']],
  ['"M\\xe4ria Teller"', ['Märia Teller']],
  ['!!omap [first: Maria]', []],
  ['{first: Maria}', []],
  ['!!binary TWFyaWE=', []],
  ['!!bool yes', []],
  ['~', []],
  ['Null', []],
  ['false', []],
  ['7', []],
  ['!!int 7', []],
  ['2021-03-03', []]
]

const TITLES: readonly [string, string | null][] = [
  ['|\n  The weir is\n  open', 'The weir is open'],
  ['>\n  The weir is\n\n  open', 'The weir is open'],
  ['"The weir\\nis open"', 'The weir is open'],
  ['"The weir\\tis\n  open"', 'The weir is open'],
  ['The weir is\n  open', 'The weir is open'],
  ['!!str "The weir is open"', 'The weir is open'],
  ['[The weir is open]', 'The weir is open'],
  ['1984', '1984'],
  ['!!timestamp 2021-03-03', '2021-03-03'],
  ['"~"', '~'],
  ['"true"', 'true'],
  ['~', null],
  ['NULL', null],
  ['', null],
  ['""', null],
  ['true', null],
  ['!!null x', null],
  ['{main: The weir is open, sub: Boats pass}', null],
  ['\n  main: The weir is open', null],
  ['[The weir, is open]', null],
  ['!!binary TWFyaWE=', null],
  ['!!omap [main: The weir]', null]
]

describe('a value of a front matter', () => {
  const documentsOf = async (front: string) => {
    const documents = [front, STET + front, `title: Boats\n${front}`.replace(/^title: Boats\n(?=title)/, '')]
    return (await Promise.all(documents.map((one) => convertedOf(noteOf(one), 'note.md')))).flat()
  }

  it.each(DAYS)('is the day that it names, or none: %s', async (value, day) => {
    for (const { published, text } of (await documentsOf(`date: ${value}\n`)).slice(1)) {
      expect(published).toBe(day)
      expect(text).toContain('weir is open')
    }
  })

  it.each(AUTHORS)('is the author that it names, or none: %s', async (value, names) => {
    for (const { authors, byline, text } of await documentsOf(`author: ${value}\n`)) {
      expect(authors).toEqual(names)
      if (names.length === 0) expect(byline).toBeNull()
      expect(text).toContain('weir is open')
    }
  })

  it.each(TITLES)('is a title of one line, or none: %s', async (value, title) => {
    for (const { headline, text } of await documentsOf(`title: ${value}\n`)) {
      expect(headline).toBe(title)
      expect(text).toContain('weir is open')
    }
  })

  it('is one address or none', async () => {
    const urlOf = async (value: string) => {
      const [record] = await goodOf([noteOf(`url: ${value}\n`)], { name: 'note.md' })
      return record?.source.url
    }
    expect(await urlOf('[https://a.example/x, https://b.example/y]')).toBeNull()
    expect(await urlOf('https://a.example/x and more')).toBeNull()
    expect(await urlOf('|\n  https://a.example/x')).toBe('https://a.example/x')
    expect(await urlOf('[https://a.example/x]')).toBe('https://a.example/x')
  })
})
