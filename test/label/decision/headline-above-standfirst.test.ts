import { describe, expect, test } from 'vitest'
import { stet } from '../../../src/index.ts'

/** Lines of the page above an article, its headline and standfirst, and what follows. */
interface Article {
  page: string[]
  head: [headline: string, standfirst: string]
  byline: string
  rest: string[]
}

const ENGLISH: Article = {
  page: ['The Harlow Sun', 'Home', 'News', 'Sport', 'Business', 'Weather'],
  head: [
    'Council to close two of five libraries in spring',
    'Two branches will shut in March after a vote on Tuesday night'
  ],
  byline: 'By Maria Teller',
  rest: [
    '4 January 2026',
    'Two of the five libraries in Harlow will close at the end of March, councillors decided on Tuesday night after a debate of four hours.',
    'The branches in Eastgate and Mill Lane have lost half of their visitors in ten years, the council said. Their books will be moved to the central library.',
    '"We would have liked to keep all of them open," said Jon Aske, who leads the culture committee. "But the roof in Mill Lane alone would cost 400,000 pounds."'
  ]
}

const GERMAN: Article = {
  page: ['Lindacher Bote', 'Startseite', 'Lokales', 'Sport', 'Wirtschaft', 'Wetter'],
  head: ['Zwei von fünf Büchereien schließen im Frühjahr', 'Stadtrat stimmt nach langer Debatte für die Schließung'],
  byline: 'Von Kurt Wessel',
  rest: [
    '04.01.2026, 18:32 Uhr',
    'Zwei der fünf Büchereien in Lindach werden Ende März geschlossen. Das hat der Stadtrat am Dienstagabend nach vierstündiger Debatte beschlossen.',
    'Die Zweigstellen in Oststadt und Mühlgasse haben in zehn Jahren die Hälfte ihrer Besucher verloren, teilte die Stadt mit. Ihre Bücher sollen in die Zentrale gebracht werden.',
    '"Wir hätten gern alle erhalten", sagte Jan Asker, der den Kulturausschuss leitet. "Aber allein das Dach in der Mühlgasse würde 400.000 Euro kosten."'
  ]
}

const SPANISH: Article = {
  page: ['El Diario de Valdera', 'Inicio', 'Noticias', 'Deportes', 'Economía', 'El tiempo'],
  head: ['Cierran dos de las cinco bibliotecas de la ciudad', 'El pleno aprueba la medida tras cuatro horas de debate'],
  byline: 'Por Lucía Robles',
  rest: [
    '4 de enero de 2026',
    'Dos de las cinco bibliotecas de Valdera cerrarán a finales de marzo, según decidió el pleno el martes por la noche tras cuatro horas de debate.',
    'Las sedes del Este y de la calle del Molino han perdido la mitad de sus visitantes en diez años, según el ayuntamiento. Sus libros se llevarán a la biblioteca central.',
    '«Nos habría gustado mantener todas», dijo Juan Asquer, que preside la comisión de cultura.',
    'Compartir',
    'Facebook',
    'Lo más leído',
    'Un hombre herido en un accidente',
    'Aviso legal'
  ]
}

const PORTUGUESE: Article = {
  page: ['Jornal de Valmor', 'Início', 'Notícias', 'Desporto', 'Economia', 'Tempo'],
  head: ['Duas das cinco bibliotecas vão fechar na primavera', 'Câmara aprovou a medida na terça-feira à noite'],
  byline: 'Por Rui Tavares',
  rest: [
    '4 de janeiro de 2026',
    'Duas das cinco bibliotecas de Valmor vão fechar no fim de março, decidiu a câmara na terça-feira à noite, após quatro horas de debate.',
    'As sedes do Leste e da rua do Moinho perderam metade dos visitantes em dez anos, segundo a câmara. Os livros serão levados para a biblioteca central.',
    '«Gostaríamos de manter todas abertas», disse João Asques, que preside à comissão de cultura.'
  ]
}

const DUTCH: Article = {
  page: ['De Lindewaarder', 'Home', 'Nieuws', 'Sport', 'Economie', 'Weer'],
  head: ['Twee van de vijf bibliotheken sluiten dit voorjaar', 'Gemeenteraad stemt na urenlang debat voor sluiting'],
  byline: 'Door Jan Visser',
  rest: [
    '4 januari 2026',
    'Twee van de vijf bibliotheken in Lindewaard gaan eind maart dicht, besloot de gemeenteraad dinsdagavond na een debat van vier uur.',
    'De filialen in Oost en aan de Molenstraat zijn in tien jaar de helft van hun bezoekers kwijtgeraakt, zegt de gemeente. Hun boeken gaan naar de centrale bibliotheek.',
    '"We hadden ze graag allemaal opengehouden", zei Jan Asker, voorzitter van de commissie cultuur.'
  ]
}

const factsOf = (lines: string[]) => {
  const { headline, standfirst } = stet(`${lines.join('\n')}\n`)
  return [headline, standfirst]
}

describe('a headline right above its standfirst, without a blank line', () => {
  test.each([
    ['English', ENGLISH],
    ['German', GERMAN],
    ['Spanish', SPANISH],
    ['Portuguese', PORTUGUESE]
  ])('is the headline where the text begins with it: %s', (_language, { head, byline, rest }) => {
    expect(factsOf([...head, byline, ...rest])).toEqual(head)
  })

  test.each([
    ['English', ENGLISH],
    ['Dutch', DUTCH]
  ])('is the headline below the menu of the page: %s', (_language, { page, head, byline, rest }) => {
    expect(factsOf([...page, ...head, byline, ...rest])).toEqual(head)
  })

  test.each([
    ['Spanish', SPANISH],
    ['Portuguese', PORTUGUESE]
  ])('is the headline where nobody signed: %s', (_language, { page, head, rest }) => {
    expect(factsOf([...page, ...head, ...rest])).toEqual(head)
  })

  test('is not taken from the path of sections above it', () => {
    const { page, head, byline, rest } = ENGLISH
    const [headline] = factsOf([...page, `Home > News > ${head[0]}`, ...head, byline, ...rest])
    expect(headline).toBe(head[0])
  })
})
