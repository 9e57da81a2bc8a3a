import { expect, it } from 'vitest'
import { OUTPUT_FORMATS } from '../../src/format-names.ts'
import { stet } from '../../src/index.ts'
import { writerOf } from '../../src/write/index.ts'

// More than the arguments that a call may have.
const PARAGRAPHS = 130_000

it('an article of very many paragraphs is written in every format', async () => {
  const document = stet('The dam held through the night, the agency said.\n\n')
  const [block] = document.blocks
  if (block === undefined) throw new Error('there is no block')
  const blocks = Array.from({ length: PARAGRAPHS }, (_, at) => ({ ...block, line: 2 * at + 1, lineEnd: 2 * at + 1 }))
  for (const format of OUTPUT_FORMATS) {
    const writer = await writerOf(format)
    expect(writer.write({ document: { ...document, blocks }, article: null }, true).length, format).toBeGreaterThan(0)
  }
})
