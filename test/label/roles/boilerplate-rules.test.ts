import { describe, expect, test } from 'vitest'
import type { Role } from '../../../src/tree/roles.ts'
import { rolesLeft } from '../../support/roles-left.ts'

const PROSE = 'The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'

describe('a line that announces other stories', () => {
  test.each([
    ['Read more', 'Storm tears buoys loose at Harlow'],
    ['Lesen Sie auch', 'Sturm reißt Bojen los: Hafen gesperrt'],
    ['Lire aussi', 'La tempête arrache les bouées du port'],
    ['Lea también', 'La tormenta suelta las boyas del puerto'],
    ['Leggi anche', 'La tempesta strappa le boe del porto'],
    ['Leia também', 'Tempestade solta as boias do porto'],
    ['Lees ook', 'Storm rukt boeien los in de haven'],
    ['Související', 'Bouře utrhla bóje v přístavu'],
    ['Läs också', 'Stormen slet loss bojar i hamnen'],
    ['Читайте также', 'Шторм сорвал буи в порту'],
    ['Check out next', 'Storm tears buoys loose at Harlow'],
    ['From our archives', 'Storm tears buoys loose at Harlow'],
    ['Auch lesenswert', 'Sturm reißt Bojen los: Hafen gesperrt'],
    ['À ne pas manquer', 'La tempête arrache les bouées du port'],
    ['Te recomendamos', 'La tormenta suelta las boyas del puerto'],
    ['Ti consigliamo', 'La tempesta strappa le boe del porto'],
    ['Confira também', 'Tempestade solta as boias do porto'],
    ['Bekijk ook', 'Storm rukt boeien los in de haven'],
    ['Sprawdź także', 'Sztorm zerwał boje w porcie']
  ])('is struck, and so are the headlines under it: %s', (heading, headline) => {
    const [above, opener, first, second, below] = rolesLeft(PROSE, heading, headline, headline, PROSE)
    expect(opener).toEqual(['boilerplate'])
    for (const announced of [first, second]) {
      expect(announced).toContain('boilerplate')
      expect(announced).not.toContain('body')
      expect(announced).not.toContain('subhead')
    }
    expect(above).toContain('body')
    expect(below).toContain('body')
  })

  test('announces no paragraph, and nothing below one', () => {
    const [, paragraph, heading] = rolesLeft('Read more', PROSE, 'What the mechanics found')
    expect(paragraph).toContain('body')
    expect(heading).toContain('subhead')
  })

  test('is no sentence that begins alike', () => {
    const [sentence, after] = rolesLeft('Read more slowly than you think, said the captain.', 'What they found')
    expect(sentence).toContain('body')
    expect(after).toContain('subhead')
  })
})

test.each(['END', 'end', '“The end.”', 'The end of the pier fell into the sea.'])('%s may be text', (line) => {
  expect(rolesLeft(PROSE, line, PROSE)[1]).toContain('body')
})

describe('a line is struck', () => {
  test.each([
    '-ENDS-',
    '– Ende –',
    '(FIN)',
    'Our Rules: The Harlow Wire Code., opens new tab',
    'Unsere Regeln (öffnet in neuem Fenster)',
    'No part of this article may be copied without written consent.',
    'Kein Teil dieses Artikels darf ohne Erlaubnis vervielfältigt werden.',
    'Aucune partie de ce texte ne peut être copiée sans accord écrit.',
    'Queda prohibida la reproducción de este texto sin permiso.',
    'È vietata la riproduzione di questo testo.',
    'Read also: Storm tears buoys loose',
    'Lesen Sie auch: Sturm reißt Bojen los',
    'Lire aussi : Le port reste fermé',
    'Check out next: Storm tears buoys loose',
    'Dazu passend: Sturm reißt Bojen los',
    'Nota relacionada: La tormenta suelta las boyas'
  ])('that leads to another story: %s', (line) => expect(rolesLeft(line, PROSE)[0]).not.toContain('subhead'))

  test.each(['IMG_5121.jpg', 'DSC00231.JPG', '0217-photo-north-coast.jpeg', 'harbour at dawn.png', '27-Hafen.webp'])(
    'that is the name of a picture’s file: %s',
    (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate'])
  )

  test.each(['Advertisement', 'Anzeige', 'Publicité', 'Publicidad', 'Pubblicità', 'Publicidade', 'Advertentie'])(
    'that is nothing but the words of a notice: %s',
    (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate'])
  )

  test.each([
    'Inserisci la tua email',
    'Vul je e-mailadres in',
    'Podaj adres e-mail',
    'Введите адрес электронной почты',
    'Ange din e-postadress'
  ])('that asks for an address: %s', (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate']))

  test('but not one that says more', () => {
    expect(rolesLeft('He sent the file IMG_5121.jpg to all nine of his sisters, said the captain')[0]).toContain('body')
    expect(rolesLeft('Advertisement for a lost hat found after forty years')[0]).toContain('body')
  })
})

test.each([
  '[1/2]A diver checks the channel at Nordholm, March 2, 2021.',
  '[ 3/12 ] Helfer füllen am Mittwoch Sandsäcke'
])('a line with a counter of pictures before it is no text: %s', (line) =>
  expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['caption', 'boilerplate'])
)

test.each(['[1] See the report of the county.', '(14/10/2019, the Ledger) He said so.'])(
  'but a note or a date is: %s',
  (line) => {
    expect(rolesLeft(PROSE, line, PROSE)[1]).toContain('body')
  }
)

test.each([
  'Image caption Drivers wait at the bridge',
  'Media caption The mayor: "I know the ferrymen"',
  'Bildunterschrift: Die Fahrer warten an der Brücke',
  'Légende image, Les conducteurs attendent au pont',
  'Pie de foto, Los conductores esperan en el puente',
  'Legenda da foto: Motoristas esperam na ponte',
  'Didascalia: Gli automobilisti aspettano al ponte',
  'Fotobijschrift: Automobilisten wachten bij de brug',
  'Подпись к фото, Водители ждут у моста'
])('a line that begins with the label of a caption is one: %s', (line) => {
  expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['caption'])
})

test('what speakers say behind their labels is no subhead', () => {
  const talk = ['QUESTION: Was anybody hurt?', 'O. HARDCASTLE: He will.', 'FRAGE: Wer sitzt dort?']
  const roles = rolesLeft(PROSE, ...talk, ...talk, ...talk, 'WHAT THEY FOUND: a hat')
  for (const left of roles.slice(1, -1)) expect(left).not.toContain('subhead')
  expect(roles.at(-1)).toContain('subhead')
})

test.each([
  'We use cookies to improve your experience. Accept all',
  'Wir verwenden Cookies, um Ihnen das beste Angebot zu machen.',
  'Nous utilisons des cookies pour améliorer votre visite.',
  'Utilizamos cookies para mejorar tu experiencia.',
  'Utilizziamo i cookie per migliorare la tua visita.',
  'Utilizamos cookies para melhorar a sua experiência.',
  'Wij gebruiken cookies om onze site te verbeteren.'
])('a cookie notice is no headline: %s', (line) => {
  const [notice] = rolesLeft(line, PROSE)
  expect(notice).not.toContain('headline')
  expect(notice).toContain('boilerplate')
})

describe('numbers of lines beside code', () => {
  const isStruck = (left: readonly Role[] | undefined): boolean => left?.length === 1 && left[0] === 'boilerplate'

  test.each([
    ['in C', ['int level = 0;', 'while (level < 9) {', 'level += read(gauge);', '}', 'return level;']],
    ['in Python', ['def read(gauge):', 'level = open(gauge)', 'for one in piers(level):', 'note(one)', 'close(gauge)']]
  ])('are struck above it and below it: %s', (_, code) => {
    const numbers = code.map((_, at) => String(at + 1))
    const above = rolesLeft(PROSE, ...numbers, ...code, PROSE)
    expect(above.slice(1, 6).every(isStruck)).toBe(true)
    expect(above.slice(6).some(isStruck)).toBe(false)
    const below = rolesLeft(PROSE, ...code, ...numbers, PROSE)
    expect(below.slice(6, 11).every(isStruck)).toBe(true)
  })

  test.each([
    ['places of a ranking', ['Nordholm (NO)', 'Wexcombe (UK)', 'Arnholt (DE)', 'Sandby (SE)', 'Sula (NO)']],
    ['a count of steps', ['Open the lock', 'Read the gauge', 'Note the level', 'Close the lock', 'Go home']],
    ['tides', ['low, 1.4 m', 'high, 3.2 m', 'low, 1.1 m', 'high, 3.4 m', 'low, 1.2 m']]
  ])('are not %s', (_, rows) => {
    const left = rolesLeft(PROSE, ...rows.map((_, at) => String(at + 1)), ...rows, PROSE)
    expect(left.some(isStruck)).toBe(false)
  })
})

describe('a button that comes back', () => {
  test.each([
    'View deal',
    'Zum Angebot',
    'Voir l’offre',
    'Ver oferta',
    'Vedi offerta',
    'Bekijk aanbieding',
    'Zobacz ofertę'
  ])('is struck: %s', (button) => {
    const [, first, , second] = rolesLeft(PROSE, button, PROSE.replace('ferry', 'barge'), button)
    expect([first, second]).toEqual([['boilerplate'], ['boilerplate']])
  })

  test('is left to the weights where it stands once, and a speaker is none', () => {
    expect(rolesLeft(PROSE, 'Learn more')[1]).toContain('body')
    expect(rolesLeft('ADA ROWE', PROSE, 'ADA ROWE', 'Go home.')[2]).toContain('body')
  })
})

describe('the word for a picture alone on its line', () => {
  test.each(['Image', 'Video', 'Bild', 'Foto', 'Imagen', 'Immagine', 'Zdjęcie', 'Фото', 'Photos'])(
    'is neither text nor a caption: %s',
    (word) => {
      const [, left] = rolesLeft(PROSE, word, PROSE)
      for (const role of ['standfirst', 'byline', 'date', 'body', 'caption']) expect(left).not.toContain(role)
    }
  )

  test('is something else with a word or a colon behind it', () => {
    expect(rolesLeft(PROSE, 'Image of a rudder', PROSE)[1]).toContain('caption')
    expect(rolesLeft(PROSE, 'Photo:', 'Ada Rowe', PROSE)[1]).toContain('caption')
  })
})

describe('a line between two paragraphs is struck', () => {
  test.each([
    'Back to top',
    'Print this page',
    'Report a mistake',
    'Was this article helpful?',
    'Please enter a valid email address.',
    'Thanks for signing up!',
    'Reading time: 4 minutes',
    'Advertisement - story continues below',
    'We use cookies to improve your experience.',
    'Support independent journalism: become a member today.',
    'Follow us on Instagram and Facebook for more stories.',
    'Have a tip? Write to tips@harlow.example.',
    'Leave a comment below and tell us what you think.',
    'To read this article in full, subscribe now.',
    'You have read 3 of 5 free articles this month.',
    'This post may contain affiliate links.',
    'Nach oben',
    'Fehler melden',
    'Lesezeit: 4 Minuten',
    'Wir verwenden Cookies, um Ihr Erlebnis zu verbessern.',
    'Haben Sie einen Hinweis? Schreiben Sie an tipp@lindach.example.',
    'Hat Ihnen der Artikel gefallen? Teilen Sie ihn.',
    'Haut de page',
    'Temps de lecture : 4 minutes',
    'Nous utilisons des cookies pour améliorer votre expérience.',
    'Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.',
    'Volver arriba',
    '¿Te ha sido útil este artículo?',
    '¡Gracias por suscribirte!',
    'Utilizamos cookies para mejorar tu experiencia.',
    'Torna su',
    'Utilizziamo i cookie per migliorare la tua esperienza.',
    'Per continuare a leggere abbonati.',
    'Voltar ao topo',
    'Terug naar boven',
    'Wróć na górę',
    'Сообщить об ошибке'
  ])('%s', (line) => {
    const left = rolesLeft(PROSE, line, PROSE)[1]
    for (const role of ['headline', 'standfirst', 'subhead', 'body', 'caption']) expect(left).not.toContain(role)
  })

  test.each([
    'Menu',
    'Thank you.',
    'Reading is fun',
    'Lecture 7',
    'Cookies are baked on Monday in the harbour.',
    'The council said that the site uses cookies for its count.',
    'Advertising on the quay will cost more next year.'
  ])('but not: %s', (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toContain('body'))
})
