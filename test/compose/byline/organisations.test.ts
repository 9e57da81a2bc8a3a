import { describe, expect, test } from 'vitest'
import { authorsOf } from '../../../src/compose/byline/index.ts'

describe('an organisation behind a signed name', () => {
  test.each([
    ['Von Jana Peters Universität Bad Lindach', 'Jana Peters'],
    ['Par Anne Petit Fédération Nationale', 'Anne Petit'],
    ['Por Ana Ruiz Fundación Costa Abierta', 'Ana Ruiz'],
    ['Di Paolo Neri Istituto Superiore', 'Paolo Neri'],
    ['Door Kees Bos Stichting Schone Kade', 'Kees Bos'],
    ['Por Rui Tavares Universidade Nova', 'Rui Tavares'],
    ['By Maria Teller University Press Harlow', 'Maria Teller']
  ])('is no part of it: %s', (line, name) => expect(authorsOf(line)).toEqual([name]))

  test.each(['By Maria Vaibhav Global Commons', 'By Maria Teller Harlow Trust', 'Maria Vaibhav Global Commons'])(
    'leaves nobody where nothing tells where it begins: %s',
    (line) => expect(authorsOf(line)).toEqual([])
  )

  test.each(['By Maria Louise Teller Hansen', 'By Anna Maria Teller'])('is cut from no other: %s', (line) =>
    expect(authorsOf(line)).toEqual([line.slice(3)])
  )
})
