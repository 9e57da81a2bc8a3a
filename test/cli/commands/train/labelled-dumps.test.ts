import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { labelledDumpsIn } from '../../../../src/cli/commands/train/labelled-dumps.ts'
import { scratch } from '../../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)

it.each<[string, string | Uint8Array]>([
  ['empty.jsonl', ''],
  ['blank.jsonl', '\n\n'],
  ['empty.jsonl.gz', gzipSync('')],
  ['empty.tagged', ''],
  ['without-text.jsonl', '{"text":"","labels":[""]}\n']
])('refuses a file without labelled dumps, and names it: %s', async (name, content) => {
  writeFileSync(folder.at(name), content)
  const read = labelledDumpsIn([folder.at(name)])
  await expect(read).rejects.toMatchObject({ code: 'empty', message: expect.stringContaining(`${name}: expected`) })
})

it('reads the dumps of several files in their order', async () => {
  const record = (id: string) => `${JSON.stringify({ id, text: 'It held.', labels: ['body'] })}\n`
  const files = ['a', 'b'].map((id) => folder.at(`${id}.jsonl`))
  for (const [at, file] of files.entries()) writeFileSync(file, record(`${at}`))
  expect((await labelledDumpsIn(files)).examples).toHaveLength(2)
})
