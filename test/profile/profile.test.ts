import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/profile/document-lines.ts'
import { fingerprintOf, normalised } from '../../src/profile/fingerprint.ts'
import {
  Counts,
  documentsWith,
  mergeProfiles,
  openProfile,
  profileOf,
  profileText,
  readProfile,
  sourceOf
} from '../../src/profile/index.ts'

const MAKER = { version: '1', weights: 'w' }

/** A document of lines that stand before its text, but those that begin with `+`, in it, and `-`, after it. */
function documentOf(number: number, lines: readonly string[], source = 'all') {
  const places = lines.map((line) => ({ '+': 1, '-': 2 })[line.charAt(0)] ?? 0)
  return {
    id: `sha256:${number.toString(16).padStart(64, '0').split('').reverse().join('')}`,
    source,
    lines: lines.map(fingerprintOf),
    places
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

function textOf(some: readonly (typeof documents)[number][], most?: number): string {
  const counts = new Counts(most)
  for (const one of some) counts.add(one)
  return profileText(counts.finish(), MAKER)
}

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
    expect(Array.from(linesOf(blocks).places)).toEqual([0, 1, 1, 1, 2])
    expect(Array.from(linesOf(blocks.slice(0, 1)).places)).toEqual([0])
  })
})

describe('a profile', () => {
  it('says of each line in how many documents of its source it stands, and where', () => {
    const profile = openProfile(Buffer.from(textOf(documents)))
    const [home, imprint, unknown] = profile.recurrences(
      ['HOME!', '-Imprint', 'Never seen'],
      'https://0.example/a',
      null
    )
    expect(home).toEqual({ documents: 14, of: 14, before: 14, inside: 0, after: 0 })
    expect(imprint).toEqual({ documents: 14, of: 14, before: 0, inside: 0, after: 14 })
    expect(unknown).toMatchObject({ documents: 1, of: 14 })
  })

  it('says nothing of a source that it does not know, or that has one document', () => {
    const profile = openProfile(Buffer.from(textOf([...documents, documentOf(99, ['Home'], 'site lone.example')])))
    expect(profile.recurrences(['Home'], 'https://other.example/', null)).toEqual([null])
    expect(profile.recurrences(['Home'], 'https://lone.example/', null)).toEqual([null])
  })

  it('of a single source is asked for any document', () => {
    const counts = new Counts()
    for (const one of documents.slice(0, 5)) counts.add({ ...one, source: 'all' })
    expect(profileOf(counts).recurrences(['Home'], 'https://else.example/', 'a/b.txt')[0]?.documents).toBe(5)
  })

  it('has the same bytes in any order, and when it is read and written again', () => {
    const text = textOf(documents)
    expect(textOf([...documents].reverse())).toBe(text)
    const { counts, maker } = readProfile(text)
    expect(profileText(counts, maker)).toBe(text)
  })

  it('is refused where a part of it is gone, wherever it was cut, and where a figure of it was changed', () => {
    const text = textOf(documents)
    for (let end = 0; end < text.length; end++)
      expect(() => readProfile(text.slice(0, end)), `cut at ${end}`).toThrow(/^line \d+: expected/)
    for (const [from, to] of [
      ['documents: 40', 'documents: 41'],
      ['sources: 3', 'sources: 2'],
      [/recurring: \d+/, 'recurring: 99']
    ] as const)
      expect(() => readProfile(text.replace(from, to)), `${from}`).toThrow(/a part of the profile is gone/)
  })

  it('has a head that a person can read', () => {
    expect(textOf(documents).split('\n').slice(0, 9).join('\n')).toContain('documents: 40\nsources: 3')
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

  it('refuses to be merged with one of the same documents, or of other weights', () => {
    const text = textOf(documents)
    expect(() =>
      mergeProfiles([
        { name: 'a', text },
        { name: 'b', text }
      ])
    ).toThrow('b: has dumps that a has too')
    expect(() =>
      mergeProfiles([
        { name: 'a', text },
        { name: 'b', text: text.replace('weights: w', 'weights: x') }
      ])
    ).toThrow('same version and weights')
  })

  it.each([
    ['', 'line 1: expected "stet/profile/1"'],
    ['hello\n', 'line 1: expected "stet/profile/1"'],
    [`stet/profile/1\nsource: all\ndocuments: 2\n0123456789ab 3 1 1 0\n`, 'line 4: expected a fingerprint']
  ])('is not %j', (text, message) => {
    expect(() => openProfile(Buffer.from(text))).toThrow(message)
  })
})

describe('the most lines that are kept', () => {
  it('are those with the smallest fingerprints, whatever the order and the parts', () => {
    const most = 20
    const text = textOf(documents, most)
    const { counts } = readProfile(text)
    const kept = [...counts.sources.values()].flatMap(({ lines }) => [...lines.keys()])
    expect(kept.length).toBeLessThanOrEqual(most)
    expect(kept.length).toBeGreaterThan(most - 3)
    expect(Math.max(...kept)).toBeLessThanOrEqual(counts.limit)
    expect(textOf([...documents].reverse(), most)).toBe(text)
    const merged = new Counts(most)
    for (const part of [0, 1])
      merged.addAll(
        readProfile(
          textOf(
            documents.filter((_, at) => at % 2 === part),
            most
          )
        ).counts
      )
    expect(profileText(merged.finish(), MAKER)).toBe(text)
  })

  it('hold the memory of a folder whose lines are all different', () => {
    const counts = new Counts(100)
    for (let at = 0; at < 400; at++)
      counts.add(
        documentOf(
          at,
          Array.from(
            { length: 20 },
            (_, line) => `odd ${'abcdefghij'.charAt(line % 10)}${String.fromCharCode(0x4e00 + at * 20 + line)} line`
          )
        )
      )
    const [one] = counts.sources.values()
    expect(one?.lines.size).toBeLessThanOrEqual(125)
    expect([...(one?.lines.values() ?? [])].every((line) => documentsWith(line) === 1)).toBe(true)
  })

  it('leave a line that was dropped unknown, not taken to stand alone', () => {
    const counts = new Counts(2)
    for (const one of documents.slice(0, 9)) counts.add({ ...one, source: 'all' })
    const lines = ['Home', 'Sport', '-Imprint']
    const known = profileOf(counts.finish()).recurrences(lines, null, null)
    expect(known.filter((one) => one === null).length).toBeGreaterThan(0)
    expect(known.filter((one) => one !== null && one.documents !== 9)).toEqual([])
  })
})
