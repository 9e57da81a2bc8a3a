import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, PROGRAM, ROOT, scratch } from '../support/run-cli.ts'
import { STRINGS } from './hostile-strings.ts'

const ours = scratch()
afterAll(ours.remove)

/** A dump that names files, commands and addresses wherever a text can. */
const DUMP_OF_NAMES = [
  'file:///etc/passwd',
  '/etc/passwd',
  '../../../../etc/shadow',
  'http://example.org/beacon.gif',
  '![picture](http://example.org/track.gif)',
  '<img src="http://example.org/track.gif">',
  '[ref]: http://example.org/ref',
  '<!ENTITY xxe SYSTEM "file:///etc/passwd">',
  '{"$ref":"http://example.org/schema.json"}',
  '$(touch owned) `touch owned`',
  'javascript:alert(1)',
  ...STRINGS
].join('\n\n')

mkdirSync(ours.at('in'))
writeFileSync(ours.at('in/a.txt'), `${DUMP}\n${DUMP_OF_NAMES}\n`)
writeFileSync(
  ours.at('in/b.md'),
  `---\ntitle: "x"\nsource: "file:///etc/passwd"\nurl: "http://example.org/"\ninclude: !include /etc/passwd\n---\n\n# A\n\n# B\n\n${DUMP_OF_NAMES.replaceAll('\0', '')}\n`
)
writeFileSync(
  ours.at('in/c.jsonl'),
  `${JSON.stringify({ id: '../../../etc/x', url: 'http://example.org/', text: DUMP_OF_NAMES, __proto__x: { file: '/etc/passwd' } })}\n`
)
writeFileSync(
  ours.at('in/d.wet'),
  `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: file:///etc/passwd\r\nWARC-Refers-To: http://example.org/\r\nContent-Length: ${DUMP.length}\r\n\r\n${DUMP}\r\n\r\n`
)

/** Files that a run may touch: the program's own, its inputs and outputs, its streams, and where config files may lie. */
function isAllowed(file: string): boolean {
  if (/^\d+$/.test(file) || /^\/(?:dev\/(?:null|stdin)|proc\/(?:self|\d+|sys\/kernel)\/)/.test(file)) return true
  // Whether a folder holds what stet wrote is looked for in the folders above the inputs too.
  if (path.basename(file) === '.stet-written') return true
  const place = path.resolve(ours.path, file.replace(/^file:\/\//, ''))
  return [path.join(ROOT, 'dist'), path.join(ROOT, 'bin'), ours.path, realpathSync(ours.path)].some((folder) =>
    place.startsWith(folder)
  )
}

describe('what a text names', () => {
  it.each([
    ['in -f ndjson'],
    ['in --to out -f json -f markdown'],
    ['archive in --to bag --report report.html --jobs 1'],
    ['verify bag --jobs 1'],
    ['explain in/a.txt --encoding utf-8 --from text'],
    ['detect in/b.md in/c.jsonl in/d.wet'],
    ['in/b.md'],
    ['in/c.jsonl -f labels --keep-fields --fix-mojibake']
  ])('is neither opened, run nor fetched by stet %s', (args) => {
    writeFileSync(ours.at('watched'), '')
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', path.join(ROOT, 'test/security/no-network-no-exec.cjs'), PROGRAM, ...args.split(' ')],
      {
        cwd: ours.path,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: ours.path, WATCHED: ours.at('watched') }
      }
    )
    expect([status === 0 || status === 1, stderr]).toEqual([true, expect.not.stringMatching(/\n\s+at /)])
    const seen = readFileSync(ours.at('watched'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(seen.filter(([what]) => what === 'forbidden')).toEqual([])
    const files = seen.filter(([what]) => what === 'file').map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter((file) => !isAllowed(file))).toEqual([])
    expect(existsSync(ours.at('owned'))).toBe(false)
  })

  it('would be seen if it were', () => {
    const code =
      "require('node:fs').readFileSync('/etc/hostname'); require('node:net').connect({ port: 1 }).on?.('error', () => {})"
    writeFileSync(ours.at('watched'), '')
    spawnSync(process.execPath, ['--require', path.join(ROOT, 'test/security/no-network-no-exec.cjs'), '-e', code], {
      cwd: ours.path,
      env: { WATCHED: ours.at('watched') }
    })
    const seen = readFileSync(ours.at('watched'), 'utf8')
    expect(seen).toMatch(/^file\t\/etc\/hostname$/m)
    expect(seen).toMatch(/^forbidden\tnode:net connect$/m)
    expect(isAllowed('/etc/hostname')).toBe(false)
  })
})
