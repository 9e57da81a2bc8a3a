import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tagOf, tagsIn, withTags } from '../../../src/batch/bag/bag-info.ts'
import { merge } from '../../../src/batch/merge.ts'
import { verify } from '../../../src/batch/verify/index.ts'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { archived } from '../../support/run-archive.ts'
import { type Scratch, scratch, stet } from '../../support/run-cli.ts'

let folder: Scratch
beforeEach(() => {
  folder = scratch()
  writeFileSync(folder.at('dam.txt'), 'Dam holds\n\nThe dam at Harlow held.\n')
})
afterEach(() => folder.remove())

const tagsOf = (...given: string[]) => given.map(tagOf)
const make = (given: string[] = [], sha512 = false) =>
  archived({ inputs: [folder.at('dam.txt')], to: folder.at('bag'), info: { tags: tagsOf(...given), sha512 } })
const info = () => tagsIn(readFileSync(folder.at('bag/bag-info.txt'), 'utf8'))
const faults = async () => (await verify({ folder: folder.at('bag'), jobs: 1 })).faults

describe('bag-info.txt', () => {
  it('says what was given, before what stet says itself', async () => {
    await make(['source-organization = Harlow Archive: north', 'External-Identifier=a', 'External-Identifier=b'])
    expect(info().map(([label]) => label)).toEqual([
      ...['Source-Organization', 'External-Identifier', 'External-Identifier'],
      ...['Bag-Software-Agent', 'Bagging-Date', 'Payload-Oxum']
    ])
    expect(info()[0]).toEqual(['Source-Organization', 'Harlow Archive: north'])
    expect([bagFaults(folder.at('bag')), await faults()]).toEqual([[], []])
  })

  it('keeps what it says, takes what is new, and loses what is given without a value', async () => {
    await make(['Contact-Name=Ann Bell', 'Contact-Email=ann@courier.example'])
    await make()
    expect(info()[0]).toEqual(['Contact-Name', 'Ann Bell'])
    await make(['Contact-Email=', 'CONTACT-NAME=Bo Marsh', 'X-Shelf=7'])
    expect(info().slice(0, 2)).toEqual([
      ['Contact-Name', 'Bo Marsh'],
      ['X-Shelf', '7']
    ])
    expect(info()).toHaveLength(5)
    expect([bagFaults(folder.at('bag')), await faults()]).toEqual([[], []])
  })

  it('joins lines that go on, and takes any line end', () => {
    expect(tagsIn('A: one\r\n  two\nB: c\r')).toEqual([
      ['A', 'one two'],
      ['B', 'c']
    ])
    expect(withTags(tagsIn('A: 1\nB: 2'), [['a', '3']])).toEqual([
      ['B', '2'],
      ['a', '3']
    ])
  })

  it.each([
    ['no value', 'Contact-Name', 'expected --bag-info as LABEL=VALUE'],
    ['no label', '=Ann', 'expected --bag-info as LABEL=VALUE'],
    ['a label with a colon', 'Contact: Name=Ann', 'expected --bag-info as LABEL=VALUE'],
    ['two lines', 'Contact-Name=Ann\nPayload-Oxum: 1.1', 'expected one line'],
    ['what stet counts', 'payload-oxum=1.1', 'stet writes it itself'],
    ['the date', 'Bagging-Date=2021-03-03', 'stet writes it itself'],
    ['a slip', 'Contact-Emial=ann@courier.example', 'did you mean Contact-Email?']
  ])('is not given %s', async (_, given, message) => {
    const { code, stderr } = await stet(['archive', 'dam.txt', '--to', 'bag', '--bag-info', given], {
      cwd: folder.path
    })
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
    expect(existsSync(folder.at('bag'))).toBe(false)
  })
})

describe('an archive with SHA-512', () => {
  it('has both manifests, keeps them, and is verified by them', async () => {
    await make([], true)
    expect([bagFaults(folder.at('bag')), await faults()]).toEqual([[], []])
    writeFileSync(folder.at('ferry.txt'), 'Ferry kept\n\nThe ferry is kept.\n')
    await archived({ inputs: [folder.at('dam.txt'), folder.at('ferry.txt')], to: folder.at('bag') })
    expect(readFileSync(folder.at('bag/manifest-sha512.txt'), 'utf8')).toContain('data/source/ferry.txt')
    expect([bagFaults(folder.at('bag')), await faults()]).toEqual([[], []])
  })

  it('is made of one that has none, by the flag alone', async () => {
    await make()
    await stet(['archive', 'dam.txt', '--to', 'plain', '-q'], { cwd: folder.path })
    const again = ['archive', 'dam.txt', '--to', 'plain', '--algorithm', 'SHA-512', '-q']
    expect((await stet(again, { cwd: folder.path })).code).toBe(0)
    expect(bagFaults(folder.at('plain'))).toEqual([])
    expect(existsSync(folder.at('plain/tagmanifest-sha512.txt'))).toBe(true)
    await merge({
      bags: [folder.at('bag')],
      to: folder.at('all'),
      jobs: 1,
      dryRun: false,
      fsync: false,
      date: new Date(0),
      info: { tags: [], sha512: true }
    })
    expect(bagFaults(folder.at('all'))).toEqual([])
  })

  it('is found faulty where a manifest is gone, or wrong', async () => {
    await make([], true)
    const manifest = folder.at('bag/manifest-sha512.txt')
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/^./, (figure) => (figure === '0' ? '1' : '0'))
    )
    expect((await faults()).map(({ path }) => path)).toContain('manifest-sha512.txt')
    rmSync(manifest)
    expect((await faults()).map(({ code, path }) => `${code} ${path}`)).toContain('missing manifest-sha512.txt')
  })

  it('is not completed over a file that was altered meanwhile', async () => {
    await make()
    writeFileSync(folder.at('bag/data/source/dam.txt'), 'Dam breaks\n')
    await expect(make([], true)).rejects.toMatchObject({ code: 'altered' })
  })
})
