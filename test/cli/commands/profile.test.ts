import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
for (const name of ['good', 'blank', 'none', 'binary']) mkdirSync(at(name))
writeFileSync(at('good/a.txt'), DUMP)
writeFileSync(at('blank/a.txt'), '\n \n')
writeFileSync(at('binary/a.txt'), Buffer.from('a\0\u0001b\0\u0002'.repeat(200)))

const profileOf = (input: string, output: string, ...flags: string[]) =>
  stet(['profile', at(input), '-o', at(output), ...flags])

describe('stet profile', () => {
  it.each(['none', 'nowhere', 'blank', 'binary'])('makes no file where no dump has text: %s', async (input) => {
    const { code, stderr } = await profileOf(input, 'x.profile')
    expect(code).toBe(1)
    expect(stderr).toContain('expected dumps with text to count lines of, but found none: no profile was made')
    expect(existsSync(at('x.profile'))).toBe(false)
  })

  it('makes none with a wrong flag, and leaves the one that was there', async () => {
    await profileOf('good', 'good.profile')
    const before = readFileSync(at('good.profile'), 'utf8')
    expect((await profileOf('none', 'good.profile', '--force')).code).toBe(1)
    expect((await profileOf('good', 'good.profile', '--force', '--nonsense')).code).toBe(2)
    expect(readFileSync(at('good.profile'), 'utf8')).toBe(before)
  })

  it('makes one of a part that has no dump, so that all parts can be merged', async () => {
    const parts = ['1/3', '2/3', '3/3']
    for (const [number, part] of parts.entries())
      expect((await profileOf('good', `${number}.part`, '--shard', part)).code).toBe(0)
    const merged = await stet(['profile', '--merge', ...parts.map((_, number) => at(`${number}.part`))])
    expect(merged.stdout).toBe(readFileSync(at('good.profile'), 'utf8'))
  })

  it('refuses to merge or use a compressed profile, and names the file', async () => {
    writeFileSync(at('good.profile.gz'), gzipSync(readFileSync(at('good.profile'))))
    const wanted = `${at('good.profile.gz')}: expected a profile as it was written, a text in UTF-8, but got one compressed with gzip`
    expect((await stet(['profile', '--merge', at('good.profile.gz')])).stderr).toContain(wanted)
    expect((await stet([at('good/a.txt'), '--profile', at('good.profile.gz')])).stderr).toContain(wanted)
  })
})
