import { expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const RECORD = {
  title: 'Dam holds',
  text: 'The dam at Harlow held through the night, the water agency said on Wednesday.'
}
const LINE = JSON.stringify(RECORD)

it.each([
  ['one value on a line in a file named as JSON', 'dam.json', LINE, 'json'],
  ['the same with a line end', 'dam.json', `${LINE}\n`, 'json'],
  ['the same packed by name', 'dam.json.gz', `${LINE}\r\n`, 'json'],
  ['the same with a byte order mark', 'dam.json', `\ufeff${LINE}\n`, 'json'],
  ['one value on several lines', 'dam.json', JSON.stringify(RECORD, null, 2), 'json'],
  ['one value on a line in a file named as JSON Lines', 'dam.jsonl', `${LINE}\n`, 'jsonl'],
  ['two values in a file named as JSON', 'dam.json', `${LINE}\n${LINE}\n`, 'jsonl'],
  ['one value on a line without a name', null, `${LINE}\n`, 'jsonl'],
  ['one value on a line in a file of text', 'dam.txt', `${LINE}\n`, 'jsonl']
])('%s is of its format', async (_, name, text, format) => {
  for (const record of await goodOf([text], { name })) {
    expect(record.source.format).toBe(format)
    expect(record.text).toBe(RECORD.text)
    expect(record.facts?.title ?? record.hints.find(({ field }) => field === 'title')?.value).toBe(RECORD.title)
  }
})
