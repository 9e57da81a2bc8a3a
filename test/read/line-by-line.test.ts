import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../src/read/inspect/index.ts'
import { allOf, chunksOf, SETTINGS } from '../support/read-settings.ts'

/** A text as a program writes it that sends each line as soon as it has it. */
function lineByLine(bytes: Buffer): Buffer[] {
  const chunks: Buffer[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start)
    chunks.push(bytes.subarray(start, end < 0 ? bytes.length : end + 1))
    start = end < 0 ? bytes.length : end + 1
  }
  return chunks
}

const STORY = { text: 'Dam holds\n\nThe dam at Harlow held through the night, the water agency said on Sunday.' }
const LINE = JSON.stringify(STORY)

const TEXTS: [string, string][] = [
  ['JSON Lines whose first line is cut', `{"id": 1, "text": "Dam\n${LINE}\n${LINE}\n`],
  ['JSON Lines whose first line is the end of another', `and held."}\n${LINE}\n${LINE}\n`],
  ['JSON Lines below an open brace', `{\n${LINE}\n${LINE}\n`],
  ['JSON Lines below a blank line', `\n${LINE}\n${LINE}\n`],
  ['JSON on several lines', JSON.stringify({ articles: [STORY, STORY] }, null, 2)],
  ['a list of JSON on several lines', JSON.stringify([STORY, STORY], null, 2)],
  ['a text in braces', '{ Dam holds }\n\nThe dam at Harlow held through the night.\n'],
  ['CSV', `title,text\nDam holds,"The dam at Harlow\nheld"\n`],
  ['a message', 'From: a@b.example\nSubject: Dam\n\nThe dam held.\n'],
  ['a text with a blank line first', '\n\nDam holds\n\nThe dam at Harlow held through the night.\n']
]

describe('what comes line by line is read as what comes at once', () => {
  const fixtures = readdirSync('fixtures').flatMap((name) =>
    readdirSync(path.join('fixtures', name))
      .filter((file) => file.startsWith('dump.'))
      .map((file) => path.join('fixtures', name, file))
  )
  const all: [string, Buffer][] = [
    ...TEXTS.map(([name, text]): [string, Buffer] => [name, Buffer.from(text)]),
    ...fixtures.map((file): [string, Buffer] => [file, readFileSync(file)])
  ]

  it.each(all)('%s', async (_, bytes) => {
    const read = async (chunks: Buffer[]) => {
      try {
        return JSON.stringify(await allOf(chunks))
      } catch (error) {
        return (error as Error).message
      }
    }
    const seen = async (chunks: Buffer[]) =>
      inspectFile(chunksOf(...chunks), SETTINGS).then(
        ({ format, found, bad, encoding }) => ({ format, found, bad, encoding }),
        (error: Error) => error.message
      )
    expect(await read(lineByLine(bytes))).toBe(await read([bytes]))
    expect(await seen(lineByLine(bytes))).toEqual(await seen([bytes]))
  })
})
