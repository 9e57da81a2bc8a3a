import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { outputTo } from '../../../src/cli/io/output-file.ts'
import { picture } from '../../support/folder-snapshot.ts'
import { scratch } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
const REFUSED = /^.*out\.ndjson: holds something else and was left as it is; --force replaces it$/

describe('an output whose name a file has', () => {
  it('is refused as soon as it is another than the file, before the run goes on', async () => {
    writeFileSync(at('out.ndjson'), 'one\ntwo\nthree\n')
    const output = await outputTo(at('out.ndjson'), { force: false })
    output.write('one\n')
    output.write('two\n')
    expect(() => output.write('four\n')).toThrow(REFUSED)
    output.abandon()
    expect(readFileSync(at('out.ndjson'), 'utf8')).toBe('one\ntwo\nthree\n')
    expect(picture(folder.path)).toHaveLength(1)
  })

  it.each([
    ['less', 'one\ntwo\n'],
    ['more', 'one\ntwo\nthree\nfour\n'],
    ['nothing', '']
  ])('is refused where it holds %s than the file', async (_, text) => {
    writeFileSync(at('out.ndjson'), 'one\ntwo\nthree\n')
    const output = await outputTo(at('out.ndjson'), { force: false })
    await expect(
      (async () => {
        output.write(text)
        await output.finish()
      })()
    ).rejects.toThrow(REFUSED)
    output.abandon()
    expect(readFileSync(at('out.ndjson'), 'utf8')).toBe('one\ntwo\nthree\n')
  })

  it('is left where it is the same, and replaced where that is asked for', async () => {
    writeFileSync(at('out.ndjson'), 'Grüße\n')
    const same = await outputTo(at('out.ndjson'), { force: false })
    same.write('Grü')
    same.write('ße\n')
    await same.finish()
    const other = await outputTo(at('out.ndjson'), { force: true })
    other.write('other\n')
    await other.finish()
    expect(readFileSync(at('out.ndjson'), 'utf8')).toBe('other\n')
  })
})
