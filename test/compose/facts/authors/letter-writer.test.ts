import { describe, expect, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland should run in winter too, since the islands have no other way to the shops.'

const authorsOf = (label: string, foot: string) =>
  composed(`boilerplate | ${label}\n\nheadline | Keep the ferry\n\n${PROSE}\n\n${foot}`).article.facts.authors

describe('who signed a letter to the editor', () => {
  test.each([
    ['Leserbrief', 'Jana Peters, Lindach', 'Jana Peters'],
    ['Letter to the editor', 'Maria Teller', 'Maria Teller'],
    ['Letter to the editor', 'Ottoline Tellermark, Harlow', 'Ottoline Tellermark'],
    ['Courrier des lecteurs', 'Anne Petit (Valmer)', 'Anne Petit'],
    ['Carta al director', 'Ana Ruiz. Olmeda', 'Ana Ruiz'],
    ['Lettera al direttore', 'Paolo Neri – Sula', 'Paolo Neri'],
    ['Ingezonden brief', 'Jan de Wit, Lindach', 'Jan de Wit'],
    ['Carta do leitor', 'Rui Tavares, Lisboa', 'Rui Tavares'],
    ['Insändare', 'Lena Holm, Sula', 'Lena Holm']
  ])('%s: %s', (label, signature, name) => {
    expect(authorsOf(label, `boilerplate | ${signature}`)).toEqual([name])
    expect(authorsOf(label, `body | ${signature}`)).toEqual([name])
  })

  test.each([
    ['Leserbrief', 'Mit freundlichen Grüßen'],
    ['Letter to the editor', 'Yours sincerely'],
    ['Courrier des lecteurs', 'Cordialement']
  ])('below the end of the letter (%s): %s', (label, closing) =>
    expect(authorsOf(label, `body | ${closing}\n\nboilerplate | Ottoline Tellermark`)).toEqual(['Ottoline Tellermark'])
  )

  test('is nobody below any other text', () =>
    expect(authorsOf('News', 'boilerplate | Ottoline Tellermark, Harlow')).toEqual([]))
})
