import { describe, expect, test } from 'vitest'
import { composed } from '../../support/composed.ts'

const PROSE =
  'body | Nine piers between Harlow and the islands will have ramps by the autumn, the county said on Tuesday.\n'
const typeOf = (tagged: string) => composed(tagged).article.form

describe('a line that says who asked the questions', () => {
  test.each([
    'Interview: Jana Peters',
    'Interview by Maria Teller',
    'Das Interview führte Jana Peters',
    'Entretien réalisé par Anne Petit',
    'Entrevista: Ana Ruiz',
    'Intervista di Paolo Neri',
    'Interview door Jan de Wit',
    'Entrevista de Rui Tavares',
    'Intervju: Lena Holm'
  ])('makes an interview of a text: %s', (line) =>
    expect(typeOf(`headline | The boat is nobody’s\n\nbyline | ${line}\n\n${PROSE}`)).toBe('interview')
  )

  test.each(['Das Interview führte Jana Peters.', 'Interview réalisée par Anne Petit', 'Interview by Maria Teller'])(
    'also below the text: %s',
    (line) => expect(typeOf(`headline | The boat is nobody’s\n\n${PROSE}\n\nbody | ${line}`)).toBe('interview')
  )

  test.each(['Das Gespräch führte Jana Peters', 'Propos recueillis par Anne Petit', 'By Maria Teller'])(
    'is none where the line does not name the form: %s',
    (line) => expect(typeOf(`headline | The boat is nobody’s\n\nbyline | ${line}\n\n${PROSE}`)).toBe('article')
  )

  test.each([
    'boilerplate | Home\nboilerplate | Interview: Jana Peters\nboilerplate | Sport',
    'boilerplate | Interview: What the tide brings',
    'standfirst | Interview: the board has no plan.'
  ])('is none in a menu, nor without a name: %s', (head) =>
    expect(typeOf(`headline | The boat is nobody’s\n\n${head}\n\n${PROSE}`)).toBe('article')
  )
})

describe('a letter to subscribers', () => {
  test.each([
    'You are receiving this newsletter because you signed up at courier.example.',
    'You are receiving this email because you signed up for our newsletter.',
    'Was this newsletter forwarded to you? Sign up here.',
    'Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben.',
    'Vous recevez cette newsletter car vous êtes inscrit.',
    'Recibes este boletín porque te has suscrito.',
    'Ricevi questa newsletter perché ti sei iscritto.',
    'Je ontvangt deze nieuwsbrief omdat je je hebt aangemeld.',
    'Recebeu esta newsletter porque a subscreveu.'
  ])('says so at its end: %s', (note) =>
    expect(typeOf(`headline | New ramps\n\n${PROSE}\n\nboilerplate | ${note}`)).toBe('newsletter')
  )

  test.each([
    'Welcome to The Tide, the Courier’s weekly newsletter about the harbours of the county and all who sail from them.',
    'Guten Morgen und willkommen zum Newsletter des Tageblatts, der Sie jeden Freitag durch die Häfen des Kreises führt.',
    'Bienvenue dans la newsletter du Quai, qui vous mène chaque vendredi à travers les ports de la région et leurs gens.'
  ])('says so at its start: %s', (line) =>
    expect(typeOf(`headline | New ramps\n\nbody | ${line}\n\n${PROSE}`)).toBe('newsletter')
  )

  test('says so in its masthead', () =>
    expect(
      typeOf(`boilerplate | The Tide | Newsletter No. 12 | 3 March 2021\n\nheadline | New ramps\n\n${PROSE}`)
    ).toBe('newsletter'))

  test.each([
    'Sign up for our newsletter',
    'Subscribe to the Courier newsletter for more stories like this.',
    'You are receiving this email because you have an account.',
    'Newsletter'
  ])('is none for a box of the page: %s', (note) =>
    expect(typeOf(`headline | New ramps\n\n${PROSE}\n\nboilerplate | ${note}`)).toBe('article')
  )
})

test('what a Markdown of stet says of its text stands, but a live blog needs its updates', () => {
  const text = `headline | The boat is nobody’s\n\n${PROSE}`
  expect(composed(text, { type: 'interview' }).article.form).toBe('interview')
  expect(composed(text, { type: 'live-blog' }).article.form).toBe('article')
})
