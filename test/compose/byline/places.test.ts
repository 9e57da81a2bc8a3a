import { describe, expect, test } from 'vitest'
import { composed } from '../../support/composed.ts'

/** The authors of a story with this byline line and this sentence. */
function authorsOf(
  line: string,
  sentence = 'The ferry will not run for a week while its rudder is replaced, it was said.'
) {
  return composed(`headline | Ferry stops\n\nbyline | ${line}\n\nbody | ${sentence}`).article.facts.authors
}

describe('a place on a line of its own', () => {
  test.each([
    'New Harlow',
    'Port Sula',
    'Saint Brannoc',
    'Charlotte Harbor',
    'Victoria Springs',
    'St. Anton',
    'Bad Merlau',
    'Sankt Olsen',
    'Saint-Vernoy Ville',
    'Mont Vernoy',
    'San Olmedo',
    'Puerto Olmedo',
    'San Fontana',
    'Monte Fontana',
    'São Marcos',
    'Vila Fontela',
    'Den Merel',
    'Nieuw Merel'
  ])('is no author: %s', (line) => expect(authorsOf(line)).toEqual([]))

  test.each([
    ['Virginia Bay', 'The ferry in Virginia Bay will not run for a week while its rudder is replaced, it was said.'],
    ['Harlow Sands', 'The ferry in Harlow Sands will not run for a week while its rudder is replaced, it was said.'],
    ['Merlau Deich', 'Die Fähre aus Merlau Deich fährt eine Woche lang nicht, weil das Ruder ersetzt wird, hieß es.'],
    [
      'Vernoy Plage',
      'Le bac ne circulera pas à Vernoy Plage pendant une semaine, le temps de remplacer le gouvernail.'
    ],
    ['Olmedo Alto', 'El transbordador no saldrá en Olmedo Alto durante una semana mientras se cambia el timón.'],
    ['Fontana Mare', 'Il traghetto non partirà a Fontana Mare per una settimana, finché il timone non sarà cambiato.'],
    ['Fontela Mar', 'A balsa não sairá em Fontela Mar durante uma semana enquanto o leme é trocado, disse ela.'],
    ['Merel Haven', 'De veerboot vaart een week lang niet in Merel Haven terwijl het roer wordt vervangen.']
  ])('is no author where the text is about it: %s', (line, sentence) => expect(authorsOf(line, sentence)).toEqual([]))

  test.each(['Maria West', 'Sandra Newport', 'Anna Santos'])('is none in a name: %s', (line) =>
    expect(authorsOf(line)).toEqual([line])
  )
})
