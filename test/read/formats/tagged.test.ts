import { expect, it } from 'vitest'
import { mistaggedLine } from '../../../src/read/formats/tagged.ts'

it.each([
  ['each line tagged', 'headline | Dam holds\n\nbody | It held.\n | It went on.\nboilerplate/share | Share\n', null],
  ['a role that there is not', 'headline | Dam holds\nbodyy | It held.\n', 2],
  ['a role in another case', 'Headline | Dam holds\n', 1],
  ['a kind that its role has not', 'headline | Dam holds\n\nbody/share | It held.\n', 3],
  ['a kind that is no word', 'body/1 | It held.\n', 1],
  ['no bar', 'headline | Dam holds\nIt held.\n', 2]
])('finds the line that is not tagged: %s', (_, text, line) => {
  expect(mistaggedLine(text)).toBe(line)
})
