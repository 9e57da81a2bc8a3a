import { expect, it } from 'vitest'
import { Converter } from '../../../src/converter.ts'
import { tagError } from '../../../src/read/formats/tagged.ts'

it.each([
  ['each line tagged', 'headline | Dam holds\n\nbody | It held.\n | It went on.\nboilerplate/share | Share\n', null],
  ['a role that there is not', 'headline | Dam holds\nbodyy | It held.\n', 2],
  ['a role in another case', 'Headline | Dam holds\n', 1],
  ['a kind that its role has not', 'headline | Dam holds\n\nbody/share | It held.\n', 3],
  ['a kind that is no word', 'body/1 | It held.\n', 1],
  ['no bar', 'headline | Dam holds\nIt held.\n', 2]
])('finds the line that is not tagged: %s', (_, text, line) => {
  expect(tagError(text)?.line ?? null).toBe(line)
})

it.each(['boilerplte | Share', 'body/foo | It went on.', 'It went on.'])(
  'refuses a line that is not tagged: %s',
  async (line) => {
    const [got] = line.split(' |')
    const text = `headline | Dam holds\n\n${line}\n`
    for await (const [one] of new Converter({ from: 'tagged' }).convert(text))
      expect(one).toMatchObject({
        ok: false,
        failure: { error: { code: 'bad-record', line: 3, message: expect.stringContaining(`but got "${got}"`) } }
      })
    expect.assertions(1)
  }
)
