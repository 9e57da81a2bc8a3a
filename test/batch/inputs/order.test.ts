import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { find } from '../../../src/batch/inputs/find.ts'
import { scratch, shell } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
const text = (name: string) => `Dam ${name} opens again\n\nThe dam ${name} was opened on Monday, the county said.\n`

beforeAll(() => {
  mkdirSync(at('d/e'), { recursive: true })
  for (const name of ['z', 'a', 'm']) writeFileSync(at(`${name}.txt`), text(name))
  for (const name of ['d/2', 'd/1', 'd/e/3']) writeFileSync(at(`${name}.txt`), text(name.slice(-1)))
  symlinkSync(at('d/1.txt'), at('d/link.txt'))
})

const shownBy = async (args: string) => {
  const { stdout, code } = await shell(`$STET ${args} -f text -q`, { cwd: folder.path })
  expect(code).toBe(0)
  return [...stdout.matchAll(/^Dam (.) opens/gm)].map((match) => match[1]).join('')
}

describe('inputs', () => {
  it.each([
    ['z.txt a.txt m.txt', 'zam'],
    ['m.txt d a.txt', 'm123a'],
    ["z.txt 'd/*.txt' a.txt", 'z12a'],
    ['a.txt z.txt a.txt', 'aza'],
    ['d d/1.txt', '1231'],
    ['d --follow', '123'],
    ['z.txt - a.txt < m.txt', 'zma'],
    ['- a.txt - < m.txt', 'ma'],
    ['a.txt d - < m.txt', 'a123m'],
    ["--files-from <(printf 'z.txt\\na.txt\\n')", 'za']
  ])('are read in the order in which they are given, a folder’s own sorted: %s', async (args, order) => {
    expect(await shownBy(args)).toBe(order)
  })

  it('are converted once where they would be written to one place', async () => {
    const { stderr, code } = await shell('$STET z.txt a.txt z.txt --to out && ls out', { cwd: folder.path })
    expect(code).toBe(0)
    expect(stderr.match(/^\S+\.txt(?= →)/gm)).toEqual(['z.txt', 'a.txt'])
    expect(stderr).toContain('z.txt: was met before, and is read once\n')
  })

  it('are sorted, none twice, for an archive, which says so', async () => {
    const { found, problems } = await find(['z.txt', 'd', 'a.txt', 'z.txt', 'd/1.txt'].map(at))
    const message = 'was met before, and is read once (and 1 more file)'
    expect(problems).toContainEqual({ level: 'repeated', path: at('z.txt'), message })
    expect(found.map(({ relative }) => relative)).toEqual(['a.txt', 'd/1.txt', 'd/2.txt', 'd/e/3.txt', 'z.txt'])
  })
})
