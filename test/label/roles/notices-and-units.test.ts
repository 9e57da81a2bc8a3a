import { describe, expect, test } from 'vitest'
import { rolesLeft } from '../../support/roles-left.ts'

const PROSE = 'The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'

describe('a notice', () => {
  test.each([
    'You are receiving this email because you signed up at the pier.',
    'Sie erhalten diese E-Mail, weil Sie unseren Brief bestellt haben.',
    'Vous recevez cet e-mail car vous êtes inscrit à la lettre du port.',
    'Ricevi questa email perché sei iscritto alla lettera del porto.',
    'View this email in your browser ( https://example.com/41 )',
    'Im Browser ansehen',
    'Read the full story ( https://example.com/ferry )',
    'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
    "En cliquant sur « J'accepte », les traceurs seront déposés.",
    'To plant a tree in memory of Ada Rowe, please visit our store.',
    'From the section Sula & Coast',
    'Aus dem Ressort Hafen und Inseln',
    'Page 1 of 2',
    'Seite 1 von 2',
    'Seite 2/3',
    'Page 1 sur 2',
    'Página 2 de 4'
  ])('is struck: %s', (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate']))

  test.each([
    'Read the full story of the ferry and its rudder from the first page on.',
    'Page 1 of the report says that the rudder was cracked in two places.',
    'From the section of the pier that burned, divers brought up a bell.'
  ])('is no sentence of the text: %s', (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toContain('body'))
})

describe('a row of a menu', () => {
  test.each([
    'Home News Sports Business Login',
    'Startseite Politik Wirtschaft Sport Kultur',
    'Accueil | Politique | Économie | Sport | Culture',
    'Inicio · Política · Economía · Deportes · Cultura',
    'Home / Politica / Economia / Sport / Cultura'
  ])('is struck: %s', (line) => expect(rolesLeft(line, PROSE)[0]).toEqual(['boilerplate']))

  test.each(['Business, sports and culture', 'Home Sports', 'News of the home for sports and business'])(
    'is no line that says something: %s',
    (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toContain('subhead')
  )
})

describe('a dialog that asks for consent above the text', () => {
  const DIALOGS = {
    en: ['Trackers on this page', 'We count you with trackers and share your choice with our partners.', 'OK'],
    de: ['Ihre Daten', 'Mit Cookies zählen wir Sie und zeigen Werbung, die zu Ihnen passt.', 'Gut'],
    fr: ['Vos données', 'Avec des traceurs nous comptons nos lecteurs et choisissons vos publicités.', 'Oui'],
    es: ['Sus datos', 'Con cookies contamos a nuestros lectores y elegimos la publicidad para usted.', 'Sí'],
    it: ['I tuoi dati', 'Con i cookie contiamo i nostri lettori e scegliamo la pubblicità per te.', 'Sì'],
    nl: ['Uw gegevens', 'Met cookies tellen wij onze lezers en kiezen wij reclame voor u.', 'Ja'],
    pt: ['Seus dados', 'Com cookies contamos os nossos leitores e escolhemos a publicidade para você.', 'Sim']
  }
  test.each(Object.entries(DIALOGS))('is struck with its heading and what stands within it: %s', (_, lines) => {
    const [heading, sentence, button] = lines as [string, string, string]
    const left = rolesLeft(heading, sentence, button, sentence, PROSE, PROSE)
    for (const line of left.slice(0, 4)) expect(line).toEqual(['boilerplate'])
    expect(left[4]).toContain('body')
  })

  test('is none where the text below is about the same, or where nothing else stands', () => {
    const [heading, sentence] = DIALOGS.en as [string, string]
    const about = 'The court at Harlow said on Monday that trackers on the pages of a paper need no other leave at all.'
    for (const below of [[PROSE, about], [PROSE], []])
      expect(rolesLeft(heading, sentence, ...below)[1]).toContain('body')
  })
})

describe('a box that a link leads past', () => {
  test.each([
    ['skip past newsletter promotion', 'after newsletter promotion'],
    ['Saltar Recomendamos y continuar leyendo', 'Final de Recomendamos'],
    ['Ignorer Promotion et continuer la lecture', 'Fin de Promotion']
  ])('is struck whole, and the sentence below it stands: %s', (opener, closer) => {
    const left = rolesLeft(PROSE, opener, 'First Tide', PROSE, closer, PROSE)
    for (const line of left.slice(1, 5)) expect(line).toEqual(['boilerplate'])
    expect(left[5]).toContain('body')
    expect(left[5]).not.toContain('boilerplate')
  })

  test('needs its end', () => expect(rolesLeft('skip past newsletter promotion', PROSE)[1]).toContain('body'))
})

describe('figures along an axis', () => {
  test.each([
    ['800', '600', '400', '200', '0'],
    ['60%', '50%', '40%', '30%', 'Jan', 'Feb', 'Mar'],
    ['915', 'million', '800', '600', '400', '200'],
    ['10', '20', '30', '40', '2015', '2016']
  ])('are struck, and the text goes on below: %s %s …', (...figures) => {
    const left = rolesLeft(PROSE, ...figures, 'What the ferry costs', PROSE)
    for (const line of left.slice(1, figures.length + 1)) expect(line).toEqual(['boilerplate'])
    expect(left[0]).toContain('body')
    expect(left.at(-1)).not.toContain('boilerplate')
  })

  test.each([
    ['numbers of lines or places', ['1', '2', '3', '4', '5', '6']],
    ['what a program prints', ['0', '2', '4', '6', '8']],
    ['a countdown', ['9', '6', '3', '0']]
  ])('are not %s', (_, figures) => {
    const left = rolesLeft(PROSE, ...figures, PROSE).slice(1, figures.length + 1)
    for (const line of left) expect(line).toContain('body')
  })
})

describe('turns of a talk', () => {
  const talk = (host: string, guest: string) => [
    'The ferry on the air',
    host,
    'Good evening. With us is the harbour master. Will the ferry run?',
    guest,
    'No.',
    host,
    'Not tomorrow?',
    guest,
    'Not before the rudder is back.',
    host,
    'Thank you.',
    guest,
    'Gladly.'
  ]
  test.each([
    ['HELEN TARRANT', 'GREGOR LAWS'],
    ['Anna Lehr', 'Jens Brodersen'],
    ['Presentadora', 'Inés Vidal']
  ])('are text under the names of %s and %s', (host, guest) => {
    const left = rolesLeft(...talk(host, guest))
    for (const turn of [2, 4, 6, 8, 10, 12]) expect(left[turn]).toEqual(['body'])
  })

  test('are no teasers under a label that comes again', () => {
    const left = rolesLeft(PROSE, ...['Storm', 'Bridge', 'Choir', 'Rye'].flatMap((word) => ['Harbour', `${word} news`]))
    expect(left[2]).toContain('boilerplate')
  })
})

test.each([
  ['**********', 'THE BIG STORY'],
  ['==========', 'Das Thema des Tages']
])('a line between two rules is a heading: %s', (rule, heading) => {
  const [, above, left, below] = rolesLeft(PROSE, rule, heading, rule, PROSE)
  expect(left).toEqual(['headline', 'subhead'])
  expect(above).toContain('boilerplate')
  expect(below).toContain('boilerplate')
})

test.each([
  'Published in the Sula Courier on March 4, 2021.',
  'Published in The Sula Courier from Mar. 4 to Mar. 7, 2021.',
  'Publicado en El Correo de Sula el 4 de marzo de 2021',
  'Publicado em O Correio de Sula em 4 de março de 2021'
])('what says in which paper and when it stood is a date: %s', (line) =>
  expect(rolesLeft(PROSE, line)[1]).toEqual(['date'])
)

test.each([
  ['Harbour Board of Sula', 'PRESS RELEASE', 'Ferry gets a new rudder'],
  ['Stadt Lindach', 'PRESSEMITTEILUNG', 'Fähre bekommt ein neues Ruder'],
  ['Mairie de Verlac', 'COMMUNIQUÉ DE PRESSE', 'Le bac aura un nouveau gouvernail']
])('a sender above the label of a release is no headline: %s', (sender, label, title) => {
  const [above, , headline] = rolesLeft(sender, label, title, PROSE, PROSE)
  expect(above).not.toContain('headline')
  expect(headline).toContain('headline')
})
