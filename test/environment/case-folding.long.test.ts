import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, PROGRAM, ROOT, scratch } from '../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)

/** Pairs that are two names here and one there. */
const NAMES = [
  'Dump.txt',
  'dump.txt',
  'DUMP.TXT',
  'caf\u00e9.txt',
  'cafe\u0301.txt',
  'stra\u00dfe.txt',
  'STRASSE.txt',
  'sub/A.txt',
  'SUB/a.txt',
  'plain.txt'
]
const textOf = (name: string) => DUMP.replace('police boat', `boat ${NAMES.indexOf(name)}`)
for (const name of NAMES) {
  mkdirSync(path.dirname(ours.at(`in/${name}`)), { recursive: true })
  writeFileSync(ours.at(`in/${name}`), textOf(name))
}

function run(disk: string, kind: string, ...args: string[]) {
  mkdirSync(ours.at(disk), { recursive: true })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', path.join(ROOT, 'test/environment/case-folding.cjs'), PROGRAM, ...args],
    { cwd: ours.path, encoding: 'utf8', env: { PATH: process.env.PATH, FOLDING_ROOT: ours.at(disk), FOLDING: kind } }
  )
  return { status, stdout, stderr }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))

describe.each([['folds case and takes names as they come', 'keep']])('a disk that %s', (_, kind) => {
  const disk = `disk-${kind}`

  it('is one', () => {
    const code = `const fs=require('fs');fs.writeFileSync('${ours.at(disk)}/Caf\u00e9','1');console.log(fs.readFileSync('${ours.at(disk)}/CAFE\u0301','utf8'));fs.rmSync('${ours.at(disk)}/cafe\u0301')`
    mkdirSync(ours.at(disk), { recursive: true })
    const { stdout } = spawnSync(
      process.execPath,
      ['--require', path.join(ROOT, 'test/environment/case-folding.cjs'), '-e', code],
      {
        encoding: 'utf8',
        env: { FOLDING_ROOT: ours.at(disk), FOLDING: kind }
      }
    )
    expect(stdout).toBe('1\n')
    expect(readdirSync(ours.at(disk))).toEqual([])
  })

  it('keeps an archive of names that are one to it, each under its own', () => {
    const made = run(disk, kind, 'archive', 'in', '--to', `${disk}/bag`)
    expect(made).toMatchObject({ status: 0 })
    expect(run(disk, kind, 'verify', `${disk}/bag`)).toMatchObject({ status: 0 })
    const originals = filesIn(ours.at(`${disk}/bag/data/source`))
    expect(originals).toHaveLength(NAMES.length)
    const texts = originals.map((name) => readFileSync(ours.at(`${disk}/bag/data/source/${name}`), 'utf8'))
    expect(texts.sort()).toEqual(NAMES.map(textOf).sort())
    expect(filesIn(ours.at(`${disk}/bag/data/json`))).toHaveLength(NAMES.length)
  })

  it('finds nothing to do the second time', () => {
    const again = run(disk, kind, 'archive', 'in', '--to', `${disk}/BAG`)
    expect(again.status).toBe(0)
    expect(again.stderr).toContain(`${NAMES.length} unchanged`)
  })

  it('gets nothing from --to where two outputs would be one', () => {
    const result = run(disk, kind, 'in', '--to', `${disk}/out`)
    expect(result).toMatchObject({ status: 2, stdout: '' })
    expect(result.stderr).toMatch(/would both be written here\b.*; nothing was written/)
    expect(readdirSync(ours.at(disk)).includes('out') ? filesIn(ours.at(`${disk}/out`)) : []).toEqual([])
  })

  it.each(['PLAIN.TXT', 'plain.txt'])('replaces no input by another spelling of its name: -o %s', (name) => {
    mkdirSync(ours.at(`${disk}/kept`), { recursive: true })
    writeFileSync(ours.at(`${disk}/kept/plain.txt`), DUMP)
    const result = run(disk, kind, `${disk}/kept/plain.txt`, '-o', `${disk}/KEPT/${name}`, '--force')
    expect(result).toMatchObject({ status: 2, stdout: '' })
    expect(result.stderr).toContain('is one of them')
    expect(readFileSync(ours.at(`${disk}/kept/plain.txt`), 'utf8')).toBe(DUMP)
  })

  it('passes by its own outputs inside an input folder that is spelled otherwise', () => {
    mkdirSync(ours.at(`${disk}/desk/out`), { recursive: true })
    writeFileSync(ours.at(`${disk}/desk/plain.txt`), DUMP)
    writeFileSync(ours.at(`${disk}/desk/out/old.txt`), DUMP)
    const result = run(disk, kind, `${disk}/desk`, '--to', `${disk}/DESK/OUT`, '-f', 'text')
    expect(result.status, result.stderr).toBe(0)
    expect(
      filesIn(ours.at(`${disk}/desk`))
        .filter((file) => !file.includes('.stet'))
        .sort()
    ).toEqual(['out/old.txt', 'out/plain.txt', 'plain.txt'])
  })

  it('has what was written found again under another spelling', () => {
    expect(run(disk, kind, 'in/caf\u00e9.txt', '--to', `${disk}/one`).status).toBe(0)
    // The same again is the same, whatever the disk calls it.
    expect(run(disk, kind, 'in/caf\u00e9.txt', '--to', `${disk}/ONE`).status).toBe(0)
    const other = run(disk, kind, 'in/cafe\u0301.txt', '--to', `${disk}/one`)
    expect(other.status).toBe(1)
    expect(other.stderr).toMatch(/holds something else and was left as it is/)
    expect(filesIn(ours.at(`${disk}/one`))).toHaveLength(1)
  })
})
