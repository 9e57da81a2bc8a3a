import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { quickFolder } from '../../support/fast-folder.ts'
import { manifestBy, rehashed, retagged } from '../../support/rehash-bag.ts'
import { archived } from '../../support/run-archive.ts'
import { faultsIn } from '../../support/verify-faults.ts'

let root: string
const at = (name: string) => path.join(root, name)
const NAMES = ['caf\u00e9.txt', 'Stra\u00dfe.txt', 'dam.txt', 'cafe\u0301s.txt', '\u2126.txt']

beforeEach(async () => {
  root = quickFolder('stet-unlisted-')
  mkdirSync(at('in'))
  for (const [index, name] of NAMES.entries()) writeFileSync(at(`in/${name}`), `A dam ${index}\n\nIt holds.\n`)
  await archived({ inputs: [at('in')], to: at('out') })
  root = at('out')
})
afterEach(() => rmSync(path.dirname(root), { recursive: true, force: true }))

const faults = () => faultsIn(root)

const JOURNAL = 'stet-journal.ndjson'
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(at(name), change(readFileSync(at(name), 'utf8')))

describe('verify names a file that was added', () => {
  it.each([
    ['in the other Unicode form', 'data/source/cafe\u0301.txt'],
    ['composed, where the listed one is decomposed', 'data/source/caf\u00e9s.txt'],
    ['in the other case', 'data/source/DAM.TXT'],
    ['in the other case beyond ASCII', 'data/source/CAF\u00c9.txt'],
    ['with letters that one case folds to two', 'data/source/STRASSE.txt'],
    ['with a compatible letter', 'data/source/\u03a9.txt'],
    ['beside a document in the other form', 'data/json/cafe\u0301.txt.json'],
    ['beside the catalogue in another case', 'data/Catalogue.csv'],
    ['in a folder of its own', 'data/source/Source/dam.txt'],
    ['with a hidden name', 'data/source/.dam.txt']
  ])('%s', async (_, name) => {
    mkdirSync(path.dirname(at(name)), { recursive: true })
    // On a file system that takes both for one name there is nothing to be added.
    if (existsSync(at(name))) return
    writeFileSync(at(name), 'forged\n')
    expect(await faults()).toEqual([`unlisted ${name}`])
  })

  it('as a link, a pipe, or a link to a folder', async () => {
    symlinkSync(at('data/source/dam.txt'), at('data/source/link.txt'))
    symlinkSync(at('data/source'), at('data/json/all'))
    execFileSync('mkfifo', [at('data/markdown/pipe.md')])
    expect(await faults()).toEqual([
      'unlisted data/json/all',
      'unlisted data/markdown/pipe.md',
      'unlisted data/source/link.txt'
    ])
  })
})

describe('verify names tag files that are wrong', () => {
  it.each<[string, () => void, string]>([
    [
      'an empty tag manifest',
      () => writeFileSync(at('tagmanifest-sha256.txt'), ''),
      'incomplete tagmanifest-sha256.txt'
    ],
    ['a missing tag manifest', () => rmSync(at('tagmanifest-sha256.txt')), 'incomplete tagmanifest-sha256.txt'],
    ['a blank tag manifest', () => writeFileSync(at('tagmanifest-sha256.txt'), '\n\n'), 'unlisted stet-journal.ndjson'],
    [
      'a tag manifest without the journal',
      () => edit('tagmanifest-sha256.txt', without(JOURNAL)),
      `unlisted ${JOURNAL}`
    ],
    [
      'a tag manifest without bag-info',
      () => edit('tagmanifest-sha256.txt', without('bag-info')),
      'unlisted bag-info.txt'
    ],
    [
      'a bagit.txt of another version',
      () => edit('bagit.txt', (text) => text.replace('1.0', '0.97')),
      'tags bagit.txt'
    ],
    [
      'a size of the payload that is wrong',
      () => edit('bag-info.txt', (text) => text.replace(/Oxum: \d+/, 'Oxum: 1')),
      'altered bag-info.txt'
    ],
    ['files to be fetched', () => writeFileSync(at('fetch.txt'), 'http://x/ - data/x\n'), 'tags fetch.txt'],
    ['an empty manifest', () => writeFileSync(at('manifest-sha256.txt'), ''), 'altered manifest-sha256.txt']
  ])('%s', async (_, damage, fault) => {
    damage()
    expect(await faults()).toContain(fault)
  })

  it('also where the sums of the payload were put right in part', async () => {
    edit('bag-info.txt', (text) => text.replace(/Oxum: \d+/, 'Oxum: 1'))
    retagged(root)
    expect(await faults()).toEqual(['tags bag-info.txt'])
  })
})

describe('verify names a manifest of another algorithm', () => {
  it.each(['md5', 'sha1', 'sha512'])('only where it is wrong: %s', async (algorithm) => {
    const name = `manifest-${algorithm}.txt`
    const good = manifestBy(root, algorithm)
    writeFileSync(at(name), good)
    expect(await faults()).toEqual([])
    writeFileSync(at(name), good.replace(/^[0-9a-f]{4}/, 'beef'))
    expect(await faults()).toEqual([expect.stringMatching(/^altered data\//)])
    writeFileSync(at(name), good.split('\n').slice(1).join('\n'))
    expect(await faults()).toEqual([expect.stringMatching(/^unlisted data\//)])
    writeFileSync(at(name), `${good}${'0'.repeat(good.indexOf(' '))}  data/source/nothing.txt\n`)
    expect(await faults()).toEqual(['missing data/source/nothing.txt'])
    writeFileSync(at(name), '')
    expect(await faults()).not.toEqual([])
  })

  it('that nobody here can check, and one of tag files', async () => {
    writeFileSync(at('manifest-whirl9.txt'), 'beef  data/source/dam.txt\n')
    writeFileSync(at('tagmanifest-md5.txt'), `${'0'.repeat(32)}  bagit.txt\n`)
    expect(await faults()).toEqual([
      'unlisted bag-info.txt',
      'altered bagit.txt',
      'unlisted manifest-sha256.txt',
      'manifest manifest-whirl9.txt',
      'unlisted stet-journal.ndjson'
    ])
  })
})

describe('verify names a journal or a catalogue that does not agree, though every hash was put right', () => {
  it.each<[string, () => void]>([
    ['garbage', () => writeFileSync(at(JOURNAL), Buffer.alloc(300, 0x9d))],
    ['nothing', () => writeFileSync(at(JOURNAL), '')],
    ['an input less', () => edit(JOURNAL, without('"source":"dam.txt"'))],
    ['no recipe', () => edit(JOURNAL, without('"journal":'))],
    ['a line that is none', () => appendFileSync(at(JOURNAL), 'x\n')],
    ['an input twice, with another hash', () => edit(JOURNAL, (text) => text + forgedEntry(text))],
    [
      'an input that is being replaced',
      () => appendFileSync(at(JOURNAL), '{"source":"dam.txt","void":true,"name":"dam.txt"}\n')
    ],
    ['other sums of struck lines', () => edit(JOURNAL, (text) => text.replace('"struck":{}', '"struck":{"advert":4}'))],
    ['another name of an input', () => edit(JOURNAL, (text) => text.replace('"name":"dam.txt"', '"name":"mad.txt"'))],
    ['another size of an original', () => edit(JOURNAL, (text) => text.replace(/"size":\d+/, '"size":7'))],
    ['a headline in a row', () => edit(JOURNAL, (text) => text.replace('"headline":"A dam 2"', '"headline":"A dam 7"'))]
  ])('a journal with %s', async (_, damage) => {
    rehashed(root, () => {})
    damage()
    retagged(root)
    expect(await faults()).not.toEqual([])
  })

  it.each<[string, string, (text: string) => string]>([
    ['a row less', 'data/catalogue.ndjson', without('dam.txt')],
    ['a row less', 'data/catalogue.csv', without('dam.txt')],
    ['another headline', 'data/catalogue.ndjson', (text) => text.replace('A dam 2', 'A dam 7')],
    ['another headline', 'data/catalogue.csv', (text) => text.replace('A dam 2', 'A dam 7')],
    ['rows in another order', 'data/catalogue.ndjson', (text) => `${text.trim().split('\n').reverse().join('\n')}\n`],
    ['a row twice', 'data/catalogue.ndjson', (text) => text + text.slice(0, text.indexOf('\n') + 1)]
  ])('a catalogue with %s: %s', async (_, name, change) => {
    rehashed(root, () => edit(name, change))
    expect(await faults()).toEqual([`catalogue ${name}`])
  })
})

function without(what: string): (text: string) => string {
  return (text) =>
    text
      .split('\n')
      .filter((line) => !line.includes(what))
      .join('\n')
}

function forgedEntry(journal: string): string {
  const line = journal.split('\n').find((one) => one.includes('"source":"dam.txt"')) ?? ''
  return `${line.replace(/"sha256":"[0-9a-f]{8}/, '"sha256":"00000000')}\n`
}
