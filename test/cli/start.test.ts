import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { commandsFor } from '../../src/cli/commands.ts'
import { PROGRAM, ROOT, scratch, stet } from '../started.ts'

const SEED = path.join('seeds', readdirSync('seeds')[0])

const COMPILED = (file: string) => `dist/${file}-${process.version}-${process.platform}-${process.arch}.cache`

test.skipIf(!existsSync(COMPILED('cli')))(
  'V8 takes the compiled forms that the build made (skipped where another Node built)',
  () => {
    for (const file of ['cli', 'find', 'markdown']) {
      const source = readFileSync(`dist/${file}.cjs`, 'latin1')
      const cachedData = readFileSync(COMPILED(file))
      const script = new Script(source, { cachedData })
      expect(script.cachedDataRejected, file).toBe(false)
    }
  }
)

test('without a compiled form, as on another version of Node, the program does the same', async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'stet-start-'))
  try {
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(path.join(ROOT, part), path.join(elsewhere, part), {
        recursive: true,
        filter: (from) => !/\.cache$|\/node_modules$/.test(from)
      })
    for (const args of [['-f', 'json', SEED], [SEED], ['schema']]) {
      const run = spawnSync(process.execPath, [path.join(elsewhere, 'bin/stet.js'), ...args], { encoding: 'utf8' })
      const here = await stet(args)
      expect({ code: run.status, stdout: run.stdout }).toEqual({ code: here.code, stdout: here.stdout })
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true })
  }
})

/** Functions that V8's last and costliest compiler optimised in a run. */
function optimised(...args: string[]): number {
  const { stdout } = spawnSync(process.execPath, ['--trace-opt', PROGRAM, '-f', 'ndjson', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  })
  return stdout.match(/completed optimizing .*\(target TURBOFAN/g)?.length ?? 0
}

test('nothing is optimised for one article, and what runs often for many', () => {
  expect(optimised(SEED)).toBeLessThan(2)
  const folder = scratch()
  const dumps = readdirSync('fixtures').map((name) => `fixtures/${name}/dump.txt`)
  const lines = dumps
    .filter((dump) => existsSync(dump))
    .map((dump) => `${JSON.stringify({ text: readFileSync(dump, 'utf8') })}\n`)
  writeFileSync(folder.at('many.jsonl'), lines.join('').repeat(15))
  expect(optimised(folder.at('many.jsonl'))).toBeGreaterThan(100)
  folder.remove()
})

test.each([
  { words: [], commands: ['clean'] },
  { words: ['dump.txt', 'explain'], commands: ['clean'] },
  { words: ['-f', 'json', 'explain'], commands: ['clean'] },
  { words: ['explain', 'dump.txt'], commands: ['explain'] },
  { words: ['verify', 'folder'], commands: ['verify'] }
])('of the commands, $words makes $commands', ({ words, commands }) => {
  expect(commandsFor(words)).toEqual(commands)
})

test.each([['--help'], ['dump.txt', '-h'], ['man'], ['complete', '--', 'ex']])(
  'all commands are there for %s',
  (...words) => {
    expect(commandsFor(words).length).toBeGreaterThan(10)
  }
)
