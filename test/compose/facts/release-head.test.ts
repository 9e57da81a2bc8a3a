import { describe, expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

const TEXT = {
  en: 'The council of Harlow voted on Monday to light the lamps of the harbour again, after ten years of dark nights.\n\nBoats will be able to land at night from the first of the month, said the mayor of the town.',
  de: 'Der Stadtrat von Lindach hat am Montag beschlossen, die Lampen am Hafen nach zehn dunklen Jahren wieder brennen zu lassen.\n\nDie Boote sollen von Mai an auch nachts anlegen können, sagte die Bürgermeisterin.',
  fr: 'Le conseil municipal de Valmer a décidé lundi de rallumer les lampes du port, après dix années de nuits noires.\n\nLes bateaux pourront y accoster la nuit dès le mois de mai, a dit la maire de la ville.',
  es: 'El ayuntamiento de Almera decidió el lunes volver a encender las lámparas del puerto, después de diez años de noches oscuras.\n\nLos barcos podrán atracar de noche desde mayo, dijo la alcaldesa.',
  it: 'Il consiglio comunale di Valmara ha deciso lunedì di riaccendere le lampade del porto dopo dieci anni di notti buie.\n\nLe barche potranno attraccare di notte da maggio, ha detto la sindaca.',
  pt: 'A câmara municipal de Vila Mera decidiu na segunda-feira voltar a acender as lâmpadas do porto, depois de dez anos.\n\nOs barcos poderão atracar à noite a partir de maio, disse a presidente da câmara.',
  nl: "De gemeenteraad van Harderwoud heeft maandag besloten de lampen van de haven na tien donkere jaren weer aan te steken.\n\nSchepen kunnen er vanaf mei ook 's nachts aanleggen, zei de burgemeester."
} as const

const EN = 'Harbour lamps to be lit again'

describe('the head of a press release', () => {
  it.each([
    ['en', `MEDIA RELEASE\n\nFOR IMMEDIATE RELEASE\n\nContact:\nJon Aske, Press Office\n+1 555 0100\n\n${EN}\n\n`, EN],
    ['en', `MEDIA RELEASE\nFOR IMMEDIATE RELEASE\n\nHarlow Harbour Board\n12 Quay Street, Harlow\n\n${EN}\n\n`, EN],
    ['en', `FOR IMMEDIATE RELEASE\nMarch 3, 2021\n\nMedia Contact: Jon Aske | jon@harlow.example\n\n${EN}\n\n`, EN],
    ['en', `PRESS RELEASE\n\n${EN}\n\nFOR IMMEDIATE RELEASE\n\nContact:\nJon Aske\njon@harlow.example\n\n`, EN],
    ['en', `${EN}\n\nFOR IMMEDIATE RELEASE\nContact: Jon Aske, 555-0100\n\n`, EN],
    [
      'de',
      'PRESSEMITTEILUNG\n\nSperrfrist: 3. März 2021, 10 Uhr\n\nAnsprechpartner: Jon Aske, Tel. 0555 1000\n\nHafenlampen sollen wieder brennen\n\n',
      'Hafenlampen sollen wieder brennen'
    ],
    [
      'fr',
      'COMMUNIQUÉ DE PRESSE\n\nValmer, le 3 mars 2021\n\nContact presse : Jean Martin, 01 00 00 00 00\n\nLes lampes du port vont briller de nouveau\n\n',
      'Les lampes du port vont briller de nouveau'
    ],
    [
      'es',
      'NOTA DE PRENSA\n\nPara publicación inmediata\n\nContacto: Luis Pérez, prensa@almera.example\n\nLas lámparas del puerto vuelven a brillar\n\n',
      'Las lámparas del puerto vuelven a brillar'
    ],
    [
      'it',
      'COMUNICATO STAMPA\n\nValmara, 3 marzo 2021\n\nLe lampade del porto tornano a brillare\n\n',
      'Le lampade del porto tornano a brillare'
    ],
    [
      'pt',
      'COMUNICADO DE IMPRENSA\nVila Mera, 3 de março de 2021\n\nAs lâmpadas do porto voltam a brilhar\n\n',
      'As lâmpadas do porto voltam a brilhar'
    ],
    [
      'nl',
      'PERSBERICHT\n\nEmbargo tot 3 maart 2021\n\nDe lampen van de haven gaan weer aan\n\n',
      'De lampen van de haven gaan weer aan'
    ]
  ] as const)('in %s says its type, and its headline is its title: %j', (language, head, headline) => {
    expect(stet(head + TEXT[language])).toMatchObject({ type: 'press-release', headline, authors: [] })
  })

  it('dates the release where place and day stand on the line that was taken for the headline', () => {
    const { published } = stet(`COMMUNIQUÉ DE PRESSE\n\nValmer, le 3 mars 2021\n\nLes lampes du port\n\n${TEXT.fr}`)
    expect(published).toBe('2021-03-03')
  })

  it('is none of an entry among those of a menu', () => {
    const menu = 'Home\nNews\nPress release\nSport\nWeather\nContact\n\n'
    expect(stet(`${menu}${EN}\n\nBy Maria Teller\n\n${TEXT.en}`)).toMatchObject({ type: 'article', headline: EN })
  })
})

describe('a release whose label stands below its title', () => {
  it.each([
    ['en', 'Harbour Board of Harlow', EN, 'PRESS RELEASE'],
    ['de', 'Hafenverwaltung Lindach', 'Hafenlampen von Lindach brennen wieder', 'Pressemitteilung'],
    ['fr', 'Administration du port de Valmer', 'Les lampes du port vont briller de nouveau', 'COMMUNIQUÉ DE PRESSE'],
    ['es', 'Autoridad Portuaria de Almera', 'Las lámparas del puerto vuelven a brillar', 'NOTA DE PRENSA'],
    ['it', 'Autorità portuale di Valmara', 'Le lampade del porto tornano a brillare', 'COMUNICATO STAMPA'],
    ['pt', 'Administração do Porto de Vila Mera', 'Lâmpadas do porto voltam a brilhar', 'NOTA DE IMPRENSA'],
    ['nl', 'Havenbedrijf Harderwoud', 'Lampen van de haven branden weer', 'PERSBERICHT']
  ] as const)('has that title, in %s, below a letterhead and without one', (language, sender, title, label) => {
    for (const head of [
      `${sender}\n\n${title}\n\n${label}`,
      `${title}\n\n${label}`,
      `${sender}\n\n${label}\n\n${title}`
    ])
      for (const gap of ['\n\n', '\n']) {
        const text = `${head}\n\n${TEXT[language]}\n`.replaceAll('\n\n', gap)
        const { type, headline } = stet(text)
        expect([type, headline]).toEqual(['press-release', title])
      }
  })
})

describe('a release with a line between its title and its label', () => {
  it.each([
    ['en', EN, 'After ten dark years boats can land at night', 'PRESS RELEASE'],
    [
      'es',
      'Las lámparas del puerto vuelven a brillar',
      'Tras diez años los barcos atracarán de noche',
      'Nota de prensa'
    ]
  ] as const)('keeps its title, in %s', (language, title, standfirst, label) =>
    expect(stet([title, standfirst, label, TEXT[language], ''].join('\n\n')).headline).toBe(title)
  )
})
