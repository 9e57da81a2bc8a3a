import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture } from '../../support/folder-snapshot.ts'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder

beforeAll(async () => {
  mkdirSync(at('in'))
  writeFileSync(at('in/a.txt'), DUMP)
  writeFileSync(at('in/b.txt'), `More ${DUMP}`)
  symlinkSync(at('in/a.txt'), at('link.txt'))
  linkSync(at('in/a.txt'), at('twin.txt'))
  expect(await stet(['archive', at('in'), '--to', at('bag')])).toMatchObject({ code: 0 })
})

const IN_BAG = [
  'data/new.txt',
  'data/json/a.txt.json',
  'data/catalogue.csv',
  'bagit.txt',
  'bag-info.txt',
  'stet-journal.ndjson'
]

describe('no output replaces', () => {
  it.each([
    ['an input', 'in/a.txt'],
    ['another file of the inputs', 'in/b.txt'],
    ['an input through a link', 'link.txt'],
    ['an input by its other name', 'twin.txt']
  ])('%s without --force', async (_, name) => {
    const before = [picture(at('in')), readFileSync(at(name), 'utf8')]
    const args = [
      [at('in/a.txt'), '-o', at(name)],
      ['archive', at('in'), '--to', at('new'), '--report', at(name)],
      ['train', at('in/a.txt'), '-o', at(name)]
    ]
    for (const each of args) expect((await stet(each)).code).toBeGreaterThan(0)
    expect([picture(at('in')), readFileSync(at(name), 'utf8')]).toEqual(before)
  })

  it.each(IN_BAG)('a file of an archive, and adds none to it, with --force too: %s', async (name) => {
    const before = picture(at('bag'))
    const place = at(`bag/${name}`)
    const args = [
      [at('in/a.txt'), '-o', place, '--force'],
      ['archive', at('in'), '--to', at('bag'), '--report', place, '--force'],
      ['train', at('in/a.txt'), '-o', place, '--force']
    ]
    for (const each of args)
      expect(await stet(each)).toMatchObject({ code: 1, stderr: expect.stringContaining('lies in the archive') })
    expect(picture(at('bag'))).toEqual(before)
  })

  it('a payload by writing a folder into it', async () => {
    const before = picture(at('bag'))
    for (const place of ['bag/data', 'bag/data/json/deep/er']) {
      const args = [
        [at('in/a.txt'), '--to', at(place), '--force'],
        ['archive', at('in'), '--to', at(place)],
        ['archive', '--merge', at('bag'), '--to', at(place)]
      ]
      for (const each of args) expect((await stet(each)).code).toBeGreaterThan(0)
    }
    expect(picture(at('bag'))).toEqual(before)
  })
})
