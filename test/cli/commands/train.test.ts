import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CorrectionsStore } from '../../../src/batch/bag/corrections-store.ts'
import { CORRECTION_SCHEMA } from '../../../src/corrections/correction.ts'
import { archivedByStet } from '../../support/run-archive.ts'
import { type Scratch, scratch, stet } from '../../support/run-cli.ts'

const STORY = `Dam holds after night of rain

The dam at Harlow held through the night, the water agency said on Sunday, although the river rose by two metres.

Snow on the crest of the dam
`

let folder: Scratch
beforeEach(() => {
  folder = scratch()
})
afterEach(() => folder.remove())

it('learns from the corrected articles of an archive, and says from how many lines of how many documents', async () => {
  writeFileSync(folder.at('story.txt'), STORY)
  writeFileSync(folder.at('other.txt'), 'A lamp\n\nIt was lit at dusk.\n')
  const bag = folder.at('bag')
  await archivedByStet({ inputs: [folder.at('story.txt'), folder.at('other.txt')], to: bag })
  const train = () => stet(['train', bag, '--from', 'dist/weights.bin', '-o', folder.at('my.bin')])
  const none = await train()
  expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing in it is corrected') })
  expect(existsSync(folder.at('my.bin'))).toBe(false)
  const { id } = JSON.parse(readFileSync(`${bag}/data/json/story.txt.json`, 'utf8'))
  const place = { document: id, line: 5, lineEnd: 5, text: ['Snow on the crest of the dam'] }
  const said = { role: 'caption', kind: null, before: null, note: null, at: null, by: null } as const
  new CorrectionsStore(bag).append([{ schema: CORRECTION_SCHEMA, ...place, ...said }])
  const { code, stderr } = await train()
  expect(code).toBe(0)
  expect(stderr).toMatch(/bytes of weights from 3 lines of 1 dump, 1 of them corrected in archives/)
  expect(existsSync(folder.at('my.bin'))).toBe(true)
})
