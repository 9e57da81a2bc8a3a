import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { convert } from '../../../src/batch/convert.ts'
import { sourceOfDocument } from '../../../src/batch/inputs/own-files.ts'
import { loadEngine } from '../../../src/batch/processing/engine.ts'
import { filesUnder } from '../../support/folder-snapshot.ts'
import { type Scratch, scratch } from '../../support/run-cli.ts'

let ours: Scratch
beforeEach(() => {
  ours = scratch()
})
afterEach(() => ours.remove())

/** Names whose letters of two, three and four bytes lie across each of the first bytes of a document. */
const NAMES = ['é', '日', '𝒳'].flatMap((letter) =>
  ['', 'a', 'bb', 'ccc'].map((before) => `${before}${letter.repeat(18)}.raw`)
)

describe('sourceOfDocument', () => {
  it.each(['markdown', 'json', 'ndjson'] as const)('reads names that are not ASCII, of %s', async (format) => {
    for (const name of NAMES) writeFileSync(ours.at(name), 'Rain\n\nThe keeper went up the stairs at dusk.\n')
    const what = { settings: {}, formats: [format], shard: null }
    await convert({
      ...what,
      inputs: NAMES.map((name) => ({ path: ours.at(name), relative: name, size: 44 })),
      inputFolders: [],
      to: ours.at('out'),
      jobs: 1,
      update: false,
      fsync: false,
      streams: async function* () {},
      engine: await loadEngine(what)
    })
    expect(filesUnder(ours.at('out')).map(sourceOfDocument).sort()).toEqual([...NAMES].sort())
  })
})
