import { describe, expect, test } from 'vitest'
import { splitCredit } from '../../../src/compose/fields/credit.ts'

describe('splitCredit', () => {
  test.each([
    ['The talks ended in the West. Credit: Reuters-Ada Doe', 'The talks ended in the West.', 'Reuters-Ada Doe'],
    [
      'Workers on March 2, 2021. (Dana Ruiz/Valley Ledger via AP)',
      'Workers on March 2, 2021.',
      'Dana Ruiz/Valley Ledger via AP'
    ],
    ['Snow covers the basin. Photo: Oregon Water Agency', 'Snow covers the basin.', 'Oregon Water Agency'],
    ['Helfer vor dem Rathaus. Foto: dpa/Kai Lorenz', 'Helfer vor dem Rathaus.', 'dpa/Kai Lorenz'],
    ['A bridge at dusk. REUTERS/Jon Doe', 'A bridge at dusk.', 'REUTERS/Jon Doe'],
    ['A bridge at dusk © Getty Images', 'A bridge at dusk', 'Getty Images'],
    ['A bridge at dusk | AP Photo', 'A bridge at dusk', 'AP Photo'],
    ['Un pont. Crédit photo : Anne Petit', 'Un pont.', 'Anne Petit'],
    ['Photo: Jane Doe', '', 'Jane Doe'],
    ['Photograph by Jane Doe', '', 'Jane Doe'],
    ['Die Brücke (Foto: Kai Lorenz)', 'Die Brücke', 'Kai Lorenz'],
    [
      'The engine leads the parade past the judges. (Alan Threlfall)',
      'The engine leads the parade past the judges.',
      'Alan Threlfall'
    ],
    ['The mayor (left) at the gate.', 'The mayor (left) at the gate.', null],
    ['A photo of the old bridge', 'A photo of the old bridge', null]
  ])('%s', (caption, text, credit) => {
    const split = splitCredit(caption)
    expect([split.text, split.credit]).toEqual([text, credit])
    const { creditStart } = split
    expect(creditStart < 0 ? null : caption.slice(creditStart, creditStart + (credit ?? '').length)).toBe(credit)
  })
})
