import { expect, test } from 'vitest'
import { composed } from '../../../../support/composed.ts'

const SAID = [
  'Good evening, and welcome to the harbour debate from the town hall of Sula, which is full tonight.',
  'Thank you. I think the pier should be closed, and I have said so many times in this very hall.',
  'And what about the fishermen who moor there, and have for as long as anybody can remember?',
  'They will be given other places in the north of the bay, until the work on the pier is done.'
]
const talk = (...names: string[]) => names.map((name, at) => `byline | ${name}\n\nbody | ${SAID[at]}`).join('\n\n')
const authorsOf = (page: string) => composed(`headline | The harbour debate\n\n${page}`).article.facts.authors

test('people who speak in turn are no authors', () => {
  expect(authorsOf(talk('Maria Teller', 'Jonas Berg', 'Maria Teller', 'Jonas Berg'))).toEqual([])
  expect(authorsOf(`byline | By Eva Lind\n\n${talk('Maria Teller', 'Jonas Berg', 'Maria Teller')}`)).toEqual([
    'Eva Lind'
  ])
})

test('an author above the text and above a note below it is none of them', () => {
  expect(
    authorsOf(
      `byline | Maria Teller\n\nbody | ${SAID.join('\n\nbody | ')}\n\nbyline | Maria Teller\n\nbody | ${SAID[0]}`
    )
  ).toEqual(['Maria Teller'])
})

test('nor is one who answers comments below the text', () => {
  const text = Array.from({ length: 20 }, (_, at) => `body | ${at}. ${SAID[at % 4]}`).join('\n\n')
  expect(
    authorsOf(`byline | Maria Teller\n\n${text}\n\n${talk('Maria Teller', 'Jonas Berg', 'Maria Teller')}`)
  ).toEqual(['Maria Teller'])
})
