import { describe, expect, test } from 'vitest'
import { composed } from '../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

function factsOf(head: string) {
  return composed(`${head}\n\n${PROSE}`).article.facts
}

/** What mail programs print above a message: sender, day, receiver, subject. */
const HEADERS = [
  ['From: Maria Teller', 'Sent: 4 March 2021 10:12', 'To: All', 'Subject: Ferry stops'],
  ['Von: Maria Teller', 'Gesendet: 4. März 2021 10:12', 'An: Alle', 'Betreff: Ferry stops'],
  ['De : Maria Teller', 'Envoyé : 4 mars 2021 10:12', 'À : Tous', 'Objet : Ferry stops'],
  ['De: Maria Teller', 'Enviado el: 4 de marzo de 2021 10:12', 'Para: Todos', 'Asunto: Ferry stops'],
  ['Da: Maria Teller', 'Inviato: 4 marzo 2021 10:12', 'A: Tutti', 'Oggetto: Ferry stops'],
  ['De: Maria Teller', 'Enviado: 4 de março de 2021 10:12', 'Para: Todos', 'Assunto: Ferry stops'],
  ['Van: Maria Teller', 'Verzonden: 4 maart 2021 10:12', 'Aan: Allen', 'Onderwerp: Ferry stops'],
  ['Od: Maria Teller', 'Wysłano: 4 marca 2021 10:12', 'Do: Lista', 'Temat: Ferry stops'],
  ['Från: Maria Teller', 'Skickat: 4 mars 2021 10:12', 'Till: Alla', 'Ämne: Ferry stops'],
  ['Fra: Maria Teller', 'Sendt: 4. mars 2021 10:12', 'Til: Alle', 'Emne: Ferry stops']
]

describe('a header above a message', () => {
  test.each(HEADERS)('names sender and subject: %s', (from, sent, to, subject) => {
    const lines = (role: string) => `byline | ${from}\ndate | ${sent}\nboilerplate | ${to}\n${role} | ${subject}`
    for (const role of ['headline', 'subhead'])
      expect(factsOf(lines(role))).toMatchObject({ headline: 'Ferry stops', authors: ['Maria Teller'] })
  })

  test.each([
    ['"Maria Teller" <maria@sula.example>', ['Maria Teller']],
    ['maria@sula.example (Maria Teller)', ['Maria Teller']],
    ['maria@sula.example', []]
  ])('names its sender: %s', (sender, authors) => {
    const head = `boilerplate | From: ${sender}\nboilerplate | Sent: 4 March 2021\nheadline | Subject: Ferry stops`
    expect(factsOf(head)).toMatchObject({ headline: 'Ferry stops', authors })
  })

  test.each([
    'headline | Subject: the ferry',
    'byline | From: Maria Teller\nheadline | Subject: the ferry',
    'headline | Betreff: the ferry\n\nstandfirst | An: everybody'
  ])('has three fields at least: %s', (head) => expect(factsOf(head).headline).toMatch(/: the ferry$/))

  test('does not take the place of another headline', () =>
    expect(
      factsOf(
        'boilerplate | From: Maria Teller\nboilerplate | To: All\nboilerplate | Subject: Fwd: news\n\nheadline | Ferry stops'
      ).headline
    ).toBe('Ferry stops'))
})
