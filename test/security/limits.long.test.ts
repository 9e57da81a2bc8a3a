import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, PROGRAM, ROOT, scratch, stet } from '../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)
const MEMBER = 10_000_000
const MEMBERS = 60
/** Six hundred megabytes of a letter, in as many kilobytes. */
const bomb = (letter: string) =>
  Buffer.concat(Array(MEMBERS).fill(gzipSync(Buffer.alloc(MEMBER, letter), { level: 9 })))

/** A run with its greatest memory in MiB. */
function measured(args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', path.join(ROOT, 'bench/speed/peak-memory.js'), PROGRAM, ...args],
    { cwd: ours.path, encoding: 'utf8' }
  )
  const [, peak] = /peak (\d+) KiB/.exec(stderr) ?? []
  return { status, stdout, stderr, mib: Number(peak) / 1024 }
}

describe('what is unpacked', () => {
  writeFileSync(ours.at('bomb.gz'), bomb('a'))

  it('as one document is refused at the limit, long before it is all in memory', () => {
    const { status, stdout, stderr, mib } = measured(['bomb.gz'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^stet: bomb\.gz: expected at most 67108864 bytes in a document, but got more/m)
    expect(mib).toBeLessThan(400)
  })

  it('as one line of a stream is passed over, and the next record is read', () => {
    const record = gzipSync(`\n${JSON.stringify({ id: 'next', text: DUMP })}\n`)
    writeFileSync(ours.at('line.gz'), Buffer.concat([bomb('a'), record]))
    const { status, stdout, mib } = measured(['--from', 'jsonl', '-f', 'ndjson', 'line.gz'])
    const [first, second, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ id: null, error: { code: 'too-large', line: 1 } })
    expect(first.error.message).toContain(`but got ${MEMBER * MEMBERS}`)
    expect(second.source.id).toBe('next')
    expect([status, rest]).toEqual([1, []])
    expect(mib).toBeLessThan(300)
  })

  it('in a Common Crawl record is refused by its length, and the next is read', async () => {
    const head = (length: number) => `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: ${length}\r\n\r\n`
    writeFileSync(
      ours.at('crawl.wet.gz'),
      Buffer.concat([
        gzipSync(head(MEMBER * 20)),
        ...Array(20).fill(gzipSync(Buffer.alloc(MEMBER, 'a'))),
        gzipSync('\r\n\r\n'),
        gzipSync(`${head(DUMP.length)}${DUMP}\r\n\r\n`)
      ])
    )
    const { status, stdout, mib } = measured(['crawl.wet.gz', '-f', 'ndjson'])
    expect(status).toBe(1)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({ error: { code: 'too-large' } })
    expect(mib).toBeLessThan(300)
  })
})

describe('a limit', () => {
  it('is raised and lowered by its flag', async () => {
    writeFileSync(ours.at('a.txt'), DUMP)
    for (const [flag, size, code] of [
      ['--largest-document', '100', 1],
      ['--largest-document', '100k', 0],
      ['--longest-line', '50', 1],
      ['--longest-line', '1KiB', 0]
    ] as const)
      expect([flag, size, (await stet([ours.at('a.txt'), flag, size])).code]).toEqual([flag, size, code])
    const wrong = await stet([ours.at('a.txt'), '--longest-line', 'many'])
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('weights', () => {
  const good = readFileSync('dist/weights.bin')
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['letters', Buffer.from('these are no weights, but a text of some length that could be anything')],
    ['half of them', good.subarray(0, good.length / 2)],
    ['one byte more', Buffer.concat([good, Buffer.alloc(1)])],
    ['a count of rows that is negative', changed(good, 2, -5)],
    ['a count of rows without end', changed(good, 2, 0x7fffffff)],
    ['a name longer than the file', changed(good, 6, 0x7fffffff)],
    ['a name of negative length', changed(good, 6, -1)]
  ])('that are %s are refused', async (_, bytes) => {
    writeFileSync(ours.at('weights.bin'), bytes)
    writeFileSync(ours.at('a.txt'), DUMP)
    const { code, stdout, stderr } = await stet(['a.txt', '--weights', 'weights.bin'], { cwd: ours.path })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^stet: .*weights/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

/** The bytes with one number of their head changed. */
function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeInt32LE(value, at * 4)
  return copy
}
