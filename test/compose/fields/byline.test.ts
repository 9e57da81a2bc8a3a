import { describe, expect, test } from 'vitest'
import { authorsOf } from '../../../src/compose/fields/byline.ts'

describe('authorsOf', () => {
  test.each([
    ['By Maria Teller and Jon Aske', ['Maria Teller', 'Jon Aske']],
    ['By JANE DOE, Staff Writer', ['JANE DOE']],
    ['Jane Doe | March 3, 2021', ['Jane Doe']],
    ['By Associated Press', []],
    ['By Lena Holt in Salem', ['Lena Holt']],
    ['By Jane Doe, Tom Roe and Ana de la Cruz', ['Jane Doe', 'Tom Roe', 'Ana de la Cruz']],
    ['By Jane Doe Political Editor', ['Jane Doe']],
    ['Words and pictures by Alan Threlfall', ['Alan Threlfall']],
    ['By Jane Doe (AP)', ['Jane Doe']],
    ['Written by: Jane Doe', ['Jane Doe']],
    ['ByMaria Teller', ['Maria Teller']],
    ['By Maria TellerPublished: May 3, 2021', ['Maria Teller']],
    ['By Maria Teller Updated 3 March 2021', ['Maria Teller']],
    ['Von Jens MöllerVeröffentlicht am 3. Mai', ['Jens Möller']],
    ['By Masako Date and Ian McDonald', ['Masako Date', 'Ian McDonald']],
    ['Byron Teller', ['Byron Teller']],
    ['ByThe Associated Press', []],
    ["By Sean O'Brien", ["Sean O'Brien"]],
    ['Von Jana Peters und Ole Brix', ['Jana Peters', 'Ole Brix']],
    ['Von Jana Peters, Berlin', ['Jana Peters']],
    ['Von unserer Redaktion', []],
    ['Par Anne Petit et Luc Roy', ['Anne Petit', 'Luc Roy']],
    ['Par Anne Petit, journaliste', ['Anne Petit']],
    ['Por Ana Ruiz y Juan Sáenz', ['Ana Ruiz', 'Juan Sáenz']],
    ['di Paolo Neri e Gina Riva', ['Paolo Neri', 'Gina Riva']],
    ['Door Jan van Dam en Piet Smit', ['Jan van Dam', 'Piet Smit']],
    ['Por Rita Melo e Rui Alves', ['Rita Melo', 'Rui Alves']]
  ])('%s', (byline, names) => expect(authorsOf(byline)).toEqual(names))
})
