import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NameParts, nameTemplate } from '../../../src/batch/naming/name-template.ts'
import { fullName, safePath, stemName } from '../../../src/batch/naming/safe-path.ts'
import { collisions, foldKey, uniqueNames } from '../../../src/batch/naming/unique-names.ts'

const PARTS: NameParts = {
  relative: 'news/a.txt',
  record: 1,
  id: `sha256:${'0123456789abcdef'.repeat(4)}`,
  headline: 'Über “Dams” / and ../../Rivers',
  published: '2021-03-04T10:00',
  language: 'en'
}

describe('names of outputs', () => {
  it('replaces or adds the ending', () => {
    expect(stemName('a/b.txt', '.json')).toBe('a/b.json')
    expect(stemName('a.b/c', '.json')).toBe('a.b/c.json')
    expect(fullName('a/b.txt', '.json')).toBe('a/b.txt.json')
  })

  it('avoids what a file system somewhere refuses', () => {
    expect(safePath('CON.txt')).toBe('_CON.txt')
    expect(safePath('a/lpt1', '.md')).toBe('a/_lpt1.md')
    expect(safePath('console.txt')).toBe('console.txt')
    expect(safePath('end. /x.')).toBe('end. _/x._')
    expect(safePath('../../etc/passwd')).toBe('__/__/etc/passwd')
    expect(safePath('/etc//./x')).toBe('etc/x')
    expect(safePath('')).toBe('_')
  })

  it('never gives a segment over 255 bytes, an empty one or one that leads up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const segment of safePath(text, '.json').split('/')) {
          expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(255)
          expect(['', '.', '..']).not.toContain(segment)
        }
      })
    )
  })

  it('keeps two long names two', () => {
    const long = 'x'.repeat(252)
    expect(fullName(`${long}a`, '.json')).not.toBe(fullName(`${long}b`, '.json'))
    expect(Buffer.byteLength(fullName('é'.repeat(127), '.json'))).toBeLessThanOrEqual(255)
  })

  it('finds inputs that would meet in one file, also where case or Unicode forms fold', () => {
    const meet = (...names: string[]) =>
      collisions(names.map((name, index) => ({ input: String(index), name }))).map((one) => one.inputs)
    expect(meet('a.json', 'b.json')).toEqual([])
    expect(meet('a.json', 'a.json')).toEqual([['0', '1']])
    expect(meet('A.json', 'a.json')).toEqual([['0', '1']])
    expect(meet('é.json', 'e\u0301.json')).toEqual([['0', '1']])
    expect(meet('x', 'x/y')).toEqual([['0', '1']])
    expect(meet('x/y', 'X')).toEqual([['0', '1']])
    expect(foldKey('STRASSE')).toBe(foldKey('straße'))
  })

  it('settles an archive of names that differ in case only, the same way each time', () => {
    const inputs = ['A.txt', 'a.txt', 'd', 'd.json', 'D/x', 'e\u0301', 'é']
    const names = uniqueNames(inputs, ['.json', '.md'])
    expect(new Set(names.map(foldKey)).size).toBe(inputs.length)
    expect(names[0]).toBe('A.txt')
    expect(names[1]).toMatch(/^a-[0-9a-f]{8}\.txt$/)
    expect(names[2]).toMatch(/^d-[0-9a-f]{8}$/)
    expect(names[3]).toBe('d.json')
    expect(uniqueNames(inputs, ['.json', '.md'])).toEqual(names)
  })

  it('keeps names that were given earlier', () => {
    expect(uniqueNames(['A.txt', 'a.txt'], [], new Map([['a.txt', 'a.txt']]))[1]).toBe('a.txt')
    expect(uniqueNames(['A.txt', 'a.txt'], [], new Map([['a.txt', 'a.txt']]))[0]).toMatch(/^A-[0-9a-f]{8}\.txt$/)
  })

  it('settles anything into different files', () => {
    const name = fc.stringMatching(/^[aA.jsonmd/é]{1,8}$/)
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (inputs) => {
        const names = uniqueNames(
          inputs.filter((one) => !one.split('/').includes('')),
          ['.json', '.md']
        )
        expect(collisions(names.map((one) => ({ input: one, name: one })))).toEqual([])
      })
    )
  })
})

describe('patterns of names', () => {
  it('fills in what the article says', async () => {
    expect((await nameTemplate('{date}-{slug}-{sha8}'))(PARTS)).toBe('2021-03-04-ueber-dams-and-rivers-01234567')
    expect((await nameTemplate('{year}/{lang}/{stem}-{record}'))(PARTS)).toBe('2021/en/a-1')
    const bare = { ...PARTS, headline: null, published: null, language: null }
    expect((await nameTemplate('{date}-{slug}-{lang}'))(bare)).toBe('undated-untitled-und')
  })

  it('keeps the slug short and inside', async () => {
    const name = (await nameTemplate('{slug}'))({ ...PARTS, headline: 'word '.repeat(100) })
    expect(name.length).toBeLessThanOrEqual(80)
    expect((await nameTemplate('{slug}'))({ ...PARTS, headline: '../../..' })).toBe('untitled')
    expect((await nameTemplate('{slug}'))({ ...PARTS, headline: 'CON' })).toBe('_con')
  })

  it('refuses fields that do not exist and ways out', async () => {
    await expect(nameTemplate('{titel}')).rejects.toThrow(/expected \{date\}/)
    await expect(nameTemplate('../{slug}')).rejects.toThrow(/leads out/)
    await expect(nameTemplate('/{slug}')).rejects.toThrow(/leads out/)
    await expect(nameTemplate(' ')).rejects.toThrow(/empty/)
  })
})
