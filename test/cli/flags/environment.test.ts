import { expect, it } from 'vitest'
import { unusedVariables } from '../../../src/cli/flags/environment.ts'

it.each([
  [{ STET_FORMAT: 'json', STET_TEXT_FIELD: 'body', HOME: '/' }, []],
  [{ STET_QUIET: '1' }, ['STET_QUIET sets nothing: --quiet has no variable, as flags without a value have none']],
  [{ STET_STRICT: 'true' }, ['STET_STRICT sets nothing: --strict has no variable, as flags without a value have none']],
  [{ STET_FROMAT: 'json' }, ['STET_FROMAT sets nothing: there is no such flag; did you mean STET_FORMAT?']],
  [{ STET_TEXTFIELD: 'x' }, ['STET_TEXTFIELD sets nothing: there is no such flag; did you mean STET_TEXT_FIELD?']],
  [{ STET_HOME_OF_SOMETHING_ELSE: 'x' }, []]
])('%j', (environment, said) => {
  expect(unusedVariables(environment)).toEqual(said)
})
