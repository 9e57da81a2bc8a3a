import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/profile/document-lines.ts'
import { fingerprintOf, normalised, wordCount } from '../../src/profile/fingerprint.ts'
import {
  Counts,
  mergeProfiles,
  openProfile,
  profileOf,
  profileText,
  readProfile,
  sourceOf
} from '../../src/profile/index.ts'
import { lineCount, packLines, unpackLines } from '../../src/profile/packed-lines.ts'

const MAKER = { version: '1', weights: 'w' }

/** A document of lines that stand before its text, but those that begin with `+`, in it, `-`, after it, and `=`, which are its headline. */
function documentOf(number: number, all: readonly string[], source = 'all') {
  const lines = all.filter((line) => !line.startsWith('='))
  const headline = all.find((line) => line.startsWith('='))
  const marked = lines.map((line) => ({
    fingerprint: fingerprintOf(line),
    place: { '+': 1, '-': 2 }[line.charAt(0)] ?? 0,
    words: wordCount(line),
    isText: line.startsWith('+')
  }))
  return {
    id: `sha256:${number.toString(16).padStart(64, '0').split('').reverse().join('')}`,
    source,
    lines: packLines(headline === undefined ? 0 : fingerprintOf(headline), marked)
  }
}

/** Documents with a furniture of their own and lines that stand nowhere else. */
const documents = Array.from({ length: 40 }, (_, at) =>
  documentOf(
    at + 1,
    ['Home', 'Sport', `+story ${'abcdefghij'[at % 10]} of ${'klmnopqrst'[Math.floor(at / 10)]}`, '-Imprint'],
    `site ${at % 3}.example`
  )
)

function countsOf(some: readonly (typeof documents)[number][], most?: number): Counts {
  const counts = new Counts(most)
  for (const one of some) counts.add(one)
  return counts.finish()
}

const textOf = (some: readonly (typeof documents)[number][], most?: number): string =>
  profileText(countsOf(some, most), MAKER)

describe('the fingerprint of a line', () => {
  it.each([
    ['Published March 3, 2021 at 5:42 PM', 'published: 14 May 2020 at 11:07 am'],
    ['12 comments', '7 COMMENTS'],
    ['Am Montag, 3. März 2021', 'am Dienstag, 14. Juli 2020'],
    ['© 2021 Valley Courier', '© 2014 Valley Courier']
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(fingerprintOf(one)).toBe(fingerprintOf(other))
  })

  it.each([
    ['Home', 'News'],
    ['The march began', 'The may began'],
    ['***', '---'],
    ['3 comments', '3 shares']
  ])('is another for "%s" and "%s"', (one, other) => {
    expect(fingerprintOf(one)).not.toBe(fingerprintOf(other))
  })

  it('keeps a line without words as it is', () => expect(normalised(' * * * ')).toBe('* * *'))
})

describe('the source of a document', () => {
  it.each([
    ['https://www.Courier.example:80/a/b', 'x/y.txt', 'site courier.example'],
    ['urn:uuid:12', 'sport/2021/a.txt', 'folder sport'],
    [null, 'a.txt', 'all'],
    [null, null, 'all'],
    [null, 'odd\nname/a.txt', 'folder odd name']
  ])('of %s at %s is %s', (url, path, source) => expect(sourceOf(url, path)).toBe(source))
})

describe('the lines of a labelled dump', () => {
  it('are counted once, before, in or after its text', () => {
    const blocks = [
      { text: 'Home', role: 'boilerplate' },
      { text: 'A text.', role: 'body' },
      { text: 'Advert', role: 'boilerplate' },
      { text: 'More text.', role: 'body' },
      { text: 'Home', role: 'boilerplate' },
      { text: 'Imprint', role: 'boilerplate' }
    ] as const
    const placesOf = (some: Parameters<typeof linesOf>[0]) => {
      const { lines, marks } = unpackLines(linesOf(some).lines)
      return Object.fromEntries(
        some.map(({ text }) => [text, (marks[lines.indexOf(fingerprintOf(text))] as number) & 3])
      )
    }
    expect(placesOf(blocks)).toEqual({ Home: 0, 'A text.': 1, Advert: 1, 'More text.': 1, Imprint: 2 })
    expect(placesOf(blocks.slice(0, 1))).toEqual({ Home: 0 })
  })
})

describe('a profile', () => {
  it('says of each line in how many documents of its source it stands, and where', () => {
    const profile = openProfile(Buffer.from(textOf(documents)))
    const {
      source,
      documents: of,
      recurrences
    } = profile.ask(['HOME!', '-Imprint', 'Never seen'], 'https://0.example/a', null)
    expect([source, of]).toEqual(['site 0.example', 14])
    expect(recurrences).toEqual([
      { documents: 14, of: 14, before: 14, inside: 0, after: 0 },
      { documents: 14, of: 14, before: 0, inside: 0, after: 14 },
      { documents: 1, of: 14, before: 0, inside: 0, after: 0 }
    ])
  })

  it('says nothing of a source that it does not know, or that has one document', () => {
    const profile = openProfile(Buffer.from(textOf([...documents, documentOf(99, ['Home'], 'site lone.example')])))
    expect(profile.ask(['Home'], 'https://other.example/', null)).toMatchObject({ source: null, recurrences: [null] })
    expect(profile.ask(['Home'], 'https://lone.example/', null)).toMatchObject({
      source: 'site lone.example',
      documents: 1,
      recurrences: [null]
    })
  })

  it('of a single source is asked for any document', () => {
    const counts = new Counts()
    for (const one of documents.slice(0, 5)) counts.add({ ...one, source: 'all' })
    expect(profileOf(counts).ask(['Home'], 'https://else.example/', 'a/b.txt').recurrences[0]?.documents).toBe(5)
  })

  it('knows a document of one of its folders that is given alone by the lines that stand in that folder', () => {
    const paper = (name: string, lines: readonly string[]) =>
      [1, 2, 3].map((number) =>
        documentOf(name.length * 100 + number, [...lines, `+a ${name} story with ${'xyz'.charAt(number)} in it`], name)
      )
    const generic = ['Home', 'News', 'Sport', 'Share']
    const courier = [...generic, 'The Courier', 'Letters to the Courier', 'Mill Lane']
    const herald = [...generic, 'The Herald', 'Herald Jobs', 'Quay Street']
    const profile = openProfile(
      Buffer.from(textOf([...paper('folder courier', courier), ...paper('folder herald', herald)]))
    )
    const sourceOfLines = (lines: readonly string[]) => profile.ask(lines, null, 'a.txt').source
    expect(sourceOfLines([...courier, 'A new story'])).toBe('folder courier')
    expect(sourceOfLines([...herald.slice(1), 'Another'])).toBe('folder herald')
    expect(sourceOfLines([...generic, 'A story of somebody else'])).toBeNull()
  })

  it('takes a document that shares the lines of any site with a source for none of it', () => {
    const menu = ['Home', 'News', 'Sport', 'Share', 'Contact', 'Imprint', 'Letters']
    const paper = (name: string, lines: readonly string[]) =>
      [1, 2, 3].map((number) =>
        documentOf(name.length * 100 + number, [...lines, `+a ${name} story with ${'xyz'.charAt(number)} in it`], name)
      )
    const sources = [
      ...paper('folder courier', [...menu, 'The Courier']),
      ...paper('folder herald', [...menu, 'Herald'])
    ]
    const profile = openProfile(Buffer.from(textOf(sources)))
    expect(profile.ask([...menu, 'A story of somebody else'], null, 'a.txt').source).toBeNull()
    expect(profile.ask([...menu, 'Herald', 'A new story'], null, 'a.txt').source).toBe('folder herald')
  })

  it('of one source is not used for a dump without the lines that stand in it, unless it is named so', () => {
    const furniture = ['Home', 'The Courier', 'Letters to the Courier', 'Mill Lane', 'Imprint']
    const letters = 'abcdefghijklmnopqrst'
    const dumps = [...letters].map((letter, number) =>
      documentOf(number, [...furniture, `+a story of ${letter} that nobody else in the valley tells`], 'folder courier')
    )
    const profile = openProfile(Buffer.from(textOf(dumps)))
    const sourceAt = (lines: readonly string[], path: string) => profile.ask(lines, null, path).source
    expect(sourceAt([...furniture, 'A new story'], 'a.txt')).toBe('folder courier')
    expect(sourceAt(['Home', 'Spoon and Shed', 'A cake'], 'a.txt')).toBeNull()
    expect(sourceAt(['A story without all that'], 'courier/a.txt')).toBe('folder courier')
  })

  it('of a folder without sources is not used for a dump of it without the lines that stand in the folder', () => {
    const furniture = ['Home', 'The Courier', 'Letters to the Courier', 'Mill Lane', 'Imprint']
    const dumps = [...'abcdefghijklmnopqrst'].map((letter, number) =>
      documentOf(number, [...furniture, `+a story of ${letter} that nobody else in the valley tells`])
    )
    const stranger = ['Home', 'Spoon and Shed', 'Recipes', '+a cake that is baked in another valley']
    const letters = ['Letters', 'Dear Sir', 'Yours', 'Members'].map((line) => `${line} of the club`)
    const club = [1, 2].map((number) =>
      documentOf(200 + number, [...letters, `+a letter with ${'xyz'[number]} in it`], 'folder club')
    )
    const askOne = profileOf(countsOf([...dumps, documentOf(99, stranger)]))
    expect(askOne.ask(stranger, null, 'a.txt')).toMatchObject({ source: null, recurrences: [null, null, null, null] })
    expect(askOne.ask([...furniture, 'A new story'], null, null).source).toBe('all')
    const askSeveral = profileOf(countsOf([...dumps, ...club]))
    const sourceAt = (lines: readonly string[]) => askSeveral.ask(lines, null, 'a.txt').source
    expect([stranger, [...furniture, 'A new story'], letters].map(sourceAt)).toEqual([null, 'all', 'folder club'])
    // Of few dumps no line stands in all for certain.
    expect(profileOf(countsOf(dumps.slice(0, 8))).ask(stranger, null, 'a.txt').source).toBe('all')
  })

  it('has the same bytes in any order', () => {
    expect(textOf([...documents].reverse())).toBe(textOf(documents))
  })

  it('has the same bytes whichever is met first of two copies that were labelled otherwise', () => {
    const [one] = documents
    const other = { ...documentOf(1, ['-Home', '+Sport']), id: one?.id ?? '', source: one?.source ?? '' }
    for (const most of [20, 40, undefined])
      expect(textOf([...documents, other], most)).toBe(textOf([other, ...documents].reverse(), most))
  })

  it('counts the same document for each source that has it', () => {
    const copy = { ...(documents[0] as (typeof documents)[number]), source: 'site copies.example' }
    expect(textOf([...documents, copy])).toBe(textOf([copy, ...documents]))
    expect(readProfile(textOf([...documents, copy])).sources.get('site copies.example')?.dumps).toBe(1)
  })

  it('does not count an empty document', () => {
    expect(textOf([...documents, documentOf(77, [], 'site 0.example'), documentOf(78, ['=A headline'])])).toBe(
      textOf(documents)
    )
  })

  it('has a head that a person can read', () => {
    expect(textOf(documents).split('\n').slice(0, 9).join('\n')).toContain('dumps: 40\nnear copies: 0\nsources: 3')
  })

  it('counts exact copies once, so that a file repeated does not make furniture of its own lines', () => {
    const copies = Array.from({ length: 500 }, () => documents[0] as (typeof documents)[number])
    expect(textOf([...documents, ...copies])).toBe(textOf(documents))
  })

  it('of parts is, merged, the one of the whole', () => {
    const parts = [0, 1, 2].map((part) => ({
      name: `${part}`,
      text: textOf(documents.filter((_, at) => at % 3 === part))
    }))
    expect(mergeProfiles(parts)).toBe(textOf(documents))
    expect(mergeProfiles(parts.reverse())).toBe(textOf(documents))
  })

  it('is merged with one that has some of its documents as if they were one folder', () => {
    const [a, b] = [documents.slice(0, 30), documents.slice(10)].map((some) => textOf(some)) as [string, string]
    expect(mergeProfiles([a, b, a].map((text, at) => ({ name: `${at}`, text })))).toBe(textOf(documents))
  })

  it('refuses to be merged with one of other weights', () => {
    const counts = new Counts()
    for (const one of documents) counts.add(one)
    expect(() =>
      mergeProfiles([
        { name: 'a', text: textOf(documents) },
        { name: 'b', text: profileText(counts, { version: '1', weights: 'x' }) }
      ])
    ).toThrow('b: expected a profile made by stet 1 and weights "w", as the first was, but got one made by stet 1 and')
  })
})

describe('the most lines that are kept', () => {
  it('are those with the smallest fingerprints, whatever the order and the parts', () => {
    for (const most of [20, 60, 100]) {
      const counts = new Counts(most)
      for (const one of documents) counts.add(one)
      counts.finish()
      const kept = [...counts.sources.values()].flatMap((some) =>
        [...some.values()].flatMap((packed) => [...unpackLines(packed).lines])
      )
      expect(kept.length).toBeLessThanOrEqual(most)
      expect(Math.max(...kept)).toBeLessThanOrEqual(counts.limit)
      const text = profileText(counts, MAKER)
      expect(textOf([...documents].reverse(), most)).toBe(text)
      const merged = new Counts(most)
      for (const part of [0, 1]) {
        const some = new Counts(most)
        for (const one of documents.filter((_, at) => at % 2 === part)) some.add(one)
        merged.addAll(some.finish())
      }
      expect(profileText(merged.finish(), MAKER)).toBe(text)
    }
  })

  it('hold the memory of a folder whose lines are all different', () => {
    const counts = new Counts(100)
    const line = (at: number) => `odd ${'abcdefghij'.charAt(at % 10)}${String.fromCharCode(0x4e00 + at)} line`
    let most = 0
    for (let at = 0; at < 400; at++) {
      counts.add(
        documentOf(
          at,
          Array.from({ length: 20 }, (_, of) => line(at * 20 + of))
        )
      )
      const lines = [...counts.sources.values()].flatMap((some) => [...some.values()].map(lineCount))
      most = Math.max(
        most,
        lines.reduce((sum, one) => sum + one, 0)
      )
    }
    expect(most).toBeLessThanOrEqual(125)
  })

  it('leave a line that was dropped unknown, not taken to stand alone', () => {
    const counts = new Counts(20)
    for (const one of documents.slice(0, 9)) counts.add({ ...one, source: 'all' })
    const lines = ['Home', 'Sport', '-Imprint']
    const { recurrences } = profileOf(counts.finish()).ask(lines, null, null)
    expect(recurrences.filter((one) => one === null).length).toBeGreaterThan(0)
    expect(recurrences.filter((one) => one !== null && one.documents !== 9)).toEqual([])
  })
})
