import { describe, expect, test } from 'vitest'
import { composed } from '../../support/composed.ts'

const PROSE =
  'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced, it said.'

function headlineOf(head: string, foot = '', url: string | null = null) {
  const { article, codes } = composed(`${head}\n\n${PROSE}\n\n${foot}`, {}, url)
  return { headline: article.facts.headline, codes }
}

/** What a dialog for consent is headed, and what it says. */
const DIALOGS = [
  [
    'Decide who may watch you read',
    'We and 41 companies keep small files on your device to pick advertisements. You can change your mind.'
  ],
  ['Your data, your choice', 'Cookies let us remember your settings. With your permission our partners use them.'],
  ['Before you go on', 'This site needs your agreement to store cookies. Our privacy policy tells you more.'],
  [
    'Entscheiden Sie, wer Ihnen zusieht',
    'Wir und 41 Firmen legen Cookies auf Ihrem Gerät ab. Sie können Ihre Wahl jederzeit ändern.'
  ],
  ['Ihre Daten, Ihre Wahl', 'Mit Ihrer Erlaubnis messen unsere Partner die Reichweite der Werbung.'],
  ['Choisissez qui vous suit', 'Avec votre accord, nous et 41 partenaires déposons des cookies sur votre appareil.'],
  ['Tus datos, tu decisión', 'Usamos rastreadores para mostrarte publicidad. Elige qué nos permites.'],
  ['Scegli chi ti segue', 'Noi e 41 aziende salviamo cookie sul tuo dispositivo. Puoi cambiare idea quando vuoi.'],
  ['Escolha quem o acompanha', 'Nós e 41 empresas guardamos cookies no seu dispositivo. Pode mudar de ideia.'],
  ['Kies wie met u meeleest', 'Wij en 41 bedrijven bewaren cookies op uw apparaat. U kunt uw keuze altijd wijzigen.']
]

describe('a dialog for consent', () => {
  test.each(DIALOGS)('heads no article: %s', (heading, says) => {
    const dialog = `headline | ${heading}\n\nstandfirst | ${says}`
    expect(headlineOf(dialog)).toMatchObject({ headline: null, codes: expect.arrayContaining(['no-headline']) })
    expect(headlineOf(`${dialog}\n\nheadline | Ferry stops`).headline).toBe('Ferry stops')
  })

  test.each([
    'headline | Court bans cookies without consent\n\nstandfirst | Judges told sites to ask before they store trackers.',
    'headline | What cookies know about you\n\nbyline | By Maria Teller\n\nbody | We all know the banner: your cookies, our partners.',
    'headline | Tracking the ferry\n\nstandfirst | The company says that it will run again in a week.'
  ])('is not what an article about it is: %j', (head) => expect(headlineOf(head).headline).not.toBeNull())
})

describe('the name of a site', () => {
  test.each([
    [
      'headline | Sula Courier\n\nheadline | Ferry stops',
      'boilerplate | © 2026 Sula Courier. All rights reserved.',
      'Ferry stops'
    ],
    ['headline | Sula Courier', 'boilerplate | © 2026 Sula Courier. All rights reserved.', null],
    ['headline | suladaily.example\n\nheadline | Ferry stops', '', 'Ferry stops'],
    ['headline | https://www.suladaily.example/', '', null],
    ['headline | Since 1874\n\nheadline | Ferry stops', '', 'Ferry stops'],
    ['headline | Seit 1874', '', null],
    ['headline | Depuis 1874', '', null],
    ['headline | Desde 1874', '', null],
    ['headline | Fondato nel 1874', '', null],
    ['headline | Sinds 1874', '', null],
    [
      'boilerplate | Sula Courier\n\nheadline | News from the coast\n\nheadline | Ferry stops',
      'boilerplate | © 2026 Sula Courier',
      'Ferry stops'
    ],
    ['boilerplate | Sula Courier\n\nheadline | Ferry stops', 'boilerplate | © 2026 Sula Courier', 'Ferry stops']
  ])('heads no article: %j', (head, foot, headline) => expect(headlineOf(head, foot).headline).toBe(headline))

  test('is told by the address', () =>
    expect(headlineOf('headline | Suladaily', '', 'https://www.suladaily.example/a').headline).toBeNull())
})

describe('the line that stands in for a headline', () => {
  const REAL = 'The ferry stops for a week'
  test.each([
    ['a slogan behind the name of the paper', 'headline | Sula Courier – The voice of the coast'],
    ['a slogan below it', 'boilerplate | Sula Courier\n\nheadline | The voice of the coast since 1874'],
    ['the number of an issue', 'headline | Vol. 12 No. 3'],
    ['the number of an issue', 'headline | Nr. 12'],
    ['a letterhead', 'headline | Harbour Board of Sula\n\nboilerplate | PRESS RELEASE\n\ndate | March 3, 2021'],
    ['a letterhead', 'headline | Hafenamt Sula\n\nboilerplate | Kai 12\n\nboilerplate | PRESSEMITTEILUNG'],
    ['a letterhead', 'headline | Autorité portuaire\n\nboilerplate | COMMUNIQUÉ DE PRESSE'],
    ['a dialog', `headline | ${DIALOGS[0]?.[0]}\n\nstandfirst | ${DIALOGS[0]?.[1]}`]
  ])('is the subhead before the text, where %s was taken for one', (_what, head) => {
    const foot = 'boilerplate | © 2026 Sula Courier'
    expect(headlineOf(`${head}\n\nsubhead | ${REAL}`, foot).headline).toBe(REAL)
    expect(headlineOf(`${head}\n\nheadline | ${REAL}`, foot).headline).toBe(REAL)
  })

  test.each([
    `boilerplate | Sula Courier\n\nheadline | ${REAL}\n\nsubhead | Rudder of the ferry is replaced`,
    `headline | ${REAL}\n\nsubhead | Rudder of the ferry is replaced`,
    `boilerplate | PRESS RELEASE\n\nheadline | ${REAL}\n\nsubhead | Rudder of the ferry is replaced`
  ])('is none where there is a headline: %j', (head) => expect(headlineOf(head).headline).toBe(REAL))

  test('tells of the text', () =>
    expect(headlineOf('headline | Vol. 12 No. 3\n\nsubhead | Sign up').headline).toBeNull())
})
