import { describe, expect, test } from 'vitest'
import { rolesLeft } from '../../support/roles-left.ts'

const PROSE = 'The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'

const HEADLINE = 'Ferry between Sula and the mainland stops'
const underHeadline = (line: string) => rolesLeft(HEADLINE, line, PROSE, PROSE)[1]

describe('a label for who wrote a text, and a name', () => {
  test.each([
    'Interview: Maria Teller',
    'Text: Jana Peters',
    'Bericht: Jana Peters',
    'Text: Jana Peters und Ole Brix',
    'Entretien : Anne Petit',
    'Récit : Anne Petit',
    'Entrevista: Ana Ruiz',
    'Reportaje: Ana Ruiz',
    'Intervista: Luca Ferri',
    'Reportagem: Rui Tavares',
    'Tekst: Jan de Boer',
    'Verslag: Jan de Boer',
    'Text: Lena Holm',
    'Tekst: Mette Krog',
    'Wywiad: Anna Kowalska',
    'Rozhovor: Jana Nováková',
    'Репортаж: Анна Петрова'
  ])('are a byline between headline and text: %s', (line) => expect(underHeadline(line)).toEqual(['byline']))

  test('are a byline or struck elsewhere', () => {
    expect(rolesLeft(HEADLINE, PROSE, PROSE, 'Text: Jana Peters')[3]).toEqual(['byline', 'boilerplate'])
    expect(rolesLeft(PROSE, 'Autor: Jana Peters', PROSE)[1]).toEqual(['byline', 'boilerplate'])
  })

  test.each([
    ['the sender of a mail', 'From: Maria Teller'],
    ['the sender of a mail', 'De: Ana Ruiz'],
    ['a heading', 'Interview: What comes next'],
    ['a heading', 'Report: Ferry In Crisis'],
    ['an organisation', 'Text: Harbour Board'],
    ['a sentence', 'Text: Jana Peters wrote it on the ferry.'],
    ['another label', 'Photo: Jana Peters']
  ])('are not %s: %s', (_what, line) => expect(underHeadline(line)?.length).toBeGreaterThan(2))

  test('may be a heading within a text, where it is that of an interview', () =>
    expect(rolesLeft(HEADLINE, PROSE, PROSE, 'Entrevista: Ana Ruiz', PROSE, PROSE)[3]).toContain('subhead'))
})

describe('a line that leads to other texts by somebody', () => {
  test.each([
    'Related: By Maria Teller',
    'READ NEXT: By Maria Teller and Jon Aske',
    'More by Maria Teller',
    'Also by Maria Teller: The old quay is sold',
    'View all posts by Maria Teller',
    'Lesen Sie auch: Von Jana Peters',
    'Alle Artikel von Jana Peters',
    'À lire aussi : Par Anne Petit',
    'Tous les articles de Anne Petit',
    'Lea también: Por Ana Ruiz',
    'Más artículos de Ana Ruiz',
    'Leggi anche: Di Luca Ferri',
    'Altri articoli di Luca Ferri',
    'Leia também: Por Rui Tavares',
    'Lees ook: Door Jan de Boer',
    'Meer van Jan de Boer',
    'Läs också: Av Lena Holm',
    'Læs også: Mette Krog',
    'Les også: Av Kari Berg',
    'Czytaj też: Anna Kowalska',
    'Читайте также: Анна Петрова',
    'Другие статьи автора'
  ])('is struck wherever it stands: %s', (line) => {
    expect(underHeadline(line)).toEqual(['boilerplate'])
    expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate'])
  })

  test.each([
    'More by accident than by design',
    'Mehr von dem, was war',
    'Plus de mille personnes à Valmer',
    'Más de Mil Personas',
    'Mais de cem barcos',
    'Opinion: By Maria Teller',
    'Analyse: Von Jana Peters',
    'More by Maria Teller than by anybody else was said on Sula.',
    'Related to Maria Teller'
  ])('is no other line: %s', (line) => expect(underHeadline(line)).not.toEqual(['boilerplate']))
})
