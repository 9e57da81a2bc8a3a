import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verify } from '../../../src/batch/verify/index.ts'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { quickFolder } from '../../support/fast-folder.ts'
import { rehashed } from '../../support/rehash-bag.ts'
import { archived } from '../../support/run-archive.ts'

let root: string
const at = (name: string) => path.join(root, name)
const JSON_OF_A = 'data/json/a.txt.json'

beforeEach(async () => {
  root = quickFolder('stet-verify-')
  mkdirSync(at('in'))
  writeFileSync(at('in/a.txt'), 'A dam\n\nIt holds.\nAdvert\nIt leaks.\n')
  writeFileSync(at('in/b\n%.txt'), 'Another dam\r\n\r\nIt holds too.\r\n')
  writeFileSync(at('in/c.jsonl'), '{"id":"1","text":"One\\n\\ntext"}\n{"id":"2","text":"Two\\n\\ntext"}\n')
  await archived({ inputs: [at('in')], to: at('out') })
  root = at('out')
})
afterEach(() => rmSync(path.dirname(root), { recursive: true, force: true }))

async function faults(): Promise<string[]> {
  const result = await verify({ folder: root, jobs: 1 })
  expect(result.ok).toBe(result.faults.length === 0)
  return result.faults.map((fault) => `${fault.code} ${fault.path}`)
}

function forge(change: (document: Record<string, never>) => void): void {
  rehashed(root, () => {
    const document = JSON.parse(readFileSync(at(JSON_OF_A), 'utf8'))
    change(document)
    writeFileSync(at(JSON_OF_A), `${JSON.stringify(document)}\n`)
  })
}

describe('verify', () => {
  it('finds nothing wrong with a good archive', async () => {
    const result = await verify({ folder: root, jobs: 1 })
    expect(result).toMatchObject({ ok: true, records: 4, files: 13, faults: [] })
    expect(bagFaults(root)).toEqual([])
  })

  it('names each file in which one bit is other than it was', async () => {
    for (const name of [
      JSON_OF_A,
      'data/source/a.txt',
      'data/markdown/a.txt.md',
      'data/catalogue.csv',
      'bag-info.txt',
      'stet-journal.ndjson'
    ]) {
      const good = readFileSync(at(name))
      const bad = Buffer.from(good)
      const middle = bad.length >> 1
      bad[middle] = (bad[middle] ?? 0) ^ 1
      writeFileSync(at(name), bad)
      const found = await faults()
      expect(found.some((fault) => fault === `altered ${name}` || fault.includes(name))).toBe(true)
      writeFileSync(at(name), good)
    }
    expect(await faults()).toEqual([])
  })

  it('names a file that was removed, and one that was added', async () => {
    rmSync(at('data/source/b\n%.txt'))
    writeFileSync(at('data/json/guest.json'), '{}')
    expect(await faults()).toEqual(['unlisted data/json/guest.json', 'missing data/source/b\n%.txt'])
    expect(bagFaults(root)).toHaveLength(3)
  })

  it('names a JSON that is cut off, also where the manifests say so', async () => {
    writeFileSync(at(JSON_OF_A), readFileSync(at(JSON_OF_A)).subarray(0, 100))
    expect(await faults()).toEqual([`altered ${JSON_OF_A}`, `schema ${JSON_OF_A}`])
  })

  it('names a document whose blocks were edited, though every hash agrees', async () => {
    forge((document: { blocks?: { text: string }[] }) => {
      Object.assign(document.blocks?.[1] ?? {}, { text: 'It broke.' })
    })
    expect(bagFaults(root)).toEqual([])
    expect(await faults()).toEqual([`accounting ${JSON_OF_A}`])
  })

  it.each<[string, (blocks: Record<string, unknown>[]) => unknown]>([
    ['dropped', (blocks) => blocks.splice(2, 1)],
    ['doubled', (blocks) => blocks.splice(1, 0, { ...blocks[1] })],
    ['swapped', (blocks) => blocks.splice(1, 2, blocks[2] as never, blocks[1] as never)],
    ['moved', (blocks) => Object.assign(blocks[1] as never, { line: 4, lineEnd: 4 })],
    [
      'cut',
      (blocks) =>
        Object.assign(blocks[3] as never, { byteEnd: (blocks[3] as { byteEnd: number }).byteEnd - 3, text: 'It lea' })
    ]
  ])('names a document with a block %s', async (_, change) => {
    forge((document: { blocks?: Record<string, unknown>[] }) => change(document.blocks as Record<string, unknown>[]))
    expect(await faults()).toContain(`accounting ${JSON_OF_A}`)
  })

  it('names a document that does not fit the schema', async () => {
    forge((document: { headline?: unknown }) => {
      document.headline = 7
    })
    expect(await faults()).toEqual([`schema ${JSON_OF_A}`])
  })

  it('does not follow a manifest out of the bag', async () => {
    writeFileSync(
      at('manifest-sha256.txt'),
      `${readFileSync(at('manifest-sha256.txt'), 'utf8')}${'0'.repeat(64)}  data/../../in/a.txt\n`
    )
    expect(await faults()).toEqual(['altered manifest-sha256.txt', 'manifest manifest-sha256.txt'])
  })

  it.each([
    ['tagmanifest-md5.txt', '', 'unlisted bagit.txt'],
    ['tagmanifest-sha512.txt', '', 'unlisted manifest-sha256.txt'],
    ['tagmanifest-MD5.txt', `${'0'.repeat(32)}  bagit.txt\n`, 'altered bagit.txt'],
    ['manifest-MD5.txt', `${'0'.repeat(32)}  data/source/a.txt\n`, 'altered data/source/a.txt'],
    ['Manifest-SHA256.txt', `${'0'.repeat(64)}  data/source/a.txt\n`, 'altered data/source/a.txt']
  ])('names what another manifest does not list or is wrong about: %s', async (name, text, fault) => {
    writeFileSync(at(name), text)
    expect(await faults()).toContain(fault)
  })

  it.each(['.stet-lock', '.stet-begun'])('names a %s that is a link', async (name) => {
    symlinkSync('/dev/zero', at(name))
    expect(await faults()).toEqual([`tags ${name}`])
  })

  it.each([
    ['files', null],
    ['files', [null]],
    ['files', [{}]],
    ['rows', null],
    ['rows', [null]],
    ['rows', [5]],
    ['name', null],
    ['size', '1'],
    ['struck', null],
    ['warnings', []]
  ])('names a journal with an entry that is none: %s %j', async (key, value) => {
    const lines = readFileSync(at('stet-journal.ndjson'), 'utf8').trimEnd().split('\n')
    const edited = lines.map((line) =>
      line.includes('"source":"a.txt"') ? { ...JSON.parse(line), [key]: value } : line
    )
    const text = edited.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    writeFileSync(at('stet-journal.ndjson'), `${text}\n`)
    const { faults: found } = await verify({ folder: root, jobs: 1 })
    expect(found).toContainEqual({
      path: 'stet-journal.ndjson',
      code: 'journal',
      message: 'has 1 lines that are none of a journal'
    })
  })

  it('reads nothing outside of the bag for a journal that says so, and nothing that never ends', async () => {
    const journal = readFileSync(at('stet-journal.ndjson'), 'utf8')
    writeFileSync(at('stet-journal.ndjson'), journal.replaceAll('"name":"a.txt"', '"name":"../../../in/a.txt"'))
    expect(await faults()).toEqual(['altered stet-journal.ndjson', 'journal stet-journal.ndjson'])
    writeFileSync(at('stet-journal.ndjson'), journal)
    rmSync(at(JSON_OF_A))
    symlinkSync('/dev/zero', at(JSON_OF_A))
    execFileSync('mkfifo', [at('data/source/pipe')])
    expect(await faults()).toEqual([`manifest ${JSON_OF_A}`, `unreadable ${JSON_OF_A}`, 'unlisted data/source/pipe'])
    rmSync(at('bagit.txt'))
    execFileSync('mkfifo', [at('bagit.txt')])
    expect(await faults()).toContain('tags bagit.txt')
  })

  it('calls an interrupted archive incomplete, and anything else no archive', async () => {
    rmSync(at('tagmanifest-sha256.txt'))
    expect(await faults()).toEqual(['incomplete tagmanifest-sha256.txt'])
    await expect(verify({ folder: path.dirname(root), jobs: 1 })).rejects.toMatchObject({ code: 'not-an-archive' })
    await expect(verify({ folder: at('nowhere'), jobs: 1 })).rejects.toMatchObject({ code: 'missing' })
  })
})
