import { describe, expect, test } from 'vitest'
import { rolesLeft } from '../../support/roles-left.ts'

describe('questions and answers behind a letter each', () => {
  test.each([
    ['English', 'Q: When does the weir open?', 'A: In May.', 'Q: Who pays for it?', 'A: The county does.'],
    ['German', 'F: Wann öffnet das Wehr?', 'A: Im Mai.', 'F: Wer bezahlt es?', 'A: Der Landkreis.'],
    ['French', 'Q : Quand ouvre le barrage ?', 'R : En mai.', 'Q : Qui le paie ?', 'R : Le département.'],
    ['Spanish', 'P. ¿Cuándo abre la presa?', 'R. En mayo.', 'P. ¿Quién la paga?', 'R. La provincia.'],
    ['Russian', 'В: Когда откроют плотину?', 'О: В мае.', 'В: Кто за неё платит?', 'О: Область.']
  ])('are text: %s', (_language, ...lines) => {
    const left = rolesLeft(...lines)
    for (const at of [0, 2]) expect(left[at].filter((role) => role !== 'subhead' && role !== 'body')).toEqual([])
    for (const at of [1, 3]) expect(left[at]).toEqual(['body'])
  })

  test.each([
    ['there is one alone', 'Q: When does the weir open?', 'A: In May.'],
    ['nothing is asked', 'A: Crews opened the weir.', 'B: Crews closed it.', 'A: It rained.', 'B: It held.'],
    ['both have one letter', 'Q: Who pays?', 'Q: Who built it?', 'Q: Who pays?', 'Q: Who built it?']
  ])('are left to the weights where %s', (_how, ...lines) => {
    for (const left of rolesLeft(...lines)) expect(left).toContain('boilerplate')
  })
})
