import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, scratch, shell } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
mkdirSync(folder.at('folder'))
writeFileSync(folder.at('a.txt'), DUMP)

const run = (command: string) => shell(command, { cwd: folder.path })

describe('standard input that cannot be read', () => {
  it.each([
    '$STET < folder',
    '$STET -f ndjson - a.txt < folder',
    '$STET --from jsonl -f ndjson < folder',
    '$STET detect - < folder',
    '$STET explain - < folder',
    '$STET --files-from - < folder',
    '$STET - --to out < folder',
    '$STET archive --files-from - --to bag < folder'
  ])('because it is a folder is an error: %s', async (command) => {
    const { code, stdout, stderr } = await run(command)
    expect(code).toBe(1)
    expect(stderr).toBe('stet: standard input: a folder stands where a file is needed\n')
    // What else was given is read.
    expect(stdout === '').toBe(!command.includes('a.txt'))
  })

  it.each(['$STET 0> written', '$STET detect - 0> written'])(
    'because it is open for writing alone is one too: %s',
    async (command) => {
      const { code, stdout, stderr } = await run(command)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(/^stet: standard input: [^\n]+\n$/)
    }
  )

  it('leaves no output behind', async () => {
    expect((await run('$STET -o made.md < folder')).code).toBe(1)
    expect(readdirSync(folder.path).filter((name) => name.includes('made'))).toEqual(['made.md'])
  })
})

describe('an output that cannot be written', () => {
  it.each([
    ['$STET a.txt > /dev/full', 'standard output'],
    ['$STET a.txt a.txt -f ndjson > /dev/full', 'standard output'],
    ['$STET schema > /dev/full', 'standard output'],
    ['$STET explain a.txt > /dev/full', 'standard output'],
    ['$STET detect a.txt > /dev/full', 'standard output'],
    ['$STET a.txt -o /dev/full', '/dev/full']
  ])('is named, not the input: %s', async (command, name) => {
    const { code, stderr } = await run(command)
    expect({ code, stderr }).toEqual({ code: 1, stderr: `stet: ${name}: the disk is full\n` })
  })
})
