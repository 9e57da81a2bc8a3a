import { describe, expect, it, test } from 'vitest'
import { authorsOf } from '../../../src/compose/fields/byline.ts'
import { splitCredit } from '../../../src/compose/fields/credit.ts'
import { datelineOf } from '../../../src/compose/fields/dateline.ts'
import { counterOf } from '../../../src/compose/fields/gallery-counter.ts'
import { languageOf } from '../../../src/compose/fields/language.ts'
import { incompleteCapture, missingEmbed } from '../../../src/compose/fields/missing-parts.ts'
import { hintsOf } from '../../../src/compose/fields/publisher-hints.ts'

describe('authorsOf', () => {
  test.each([
    ['By Maria Teller and Jon Aske', ['Maria Teller', 'Jon Aske']],
    ['By JANE DOE, Staff Writer', ['JANE DOE']],
    ['Jane Doe | March 3, 2021', ['Jane Doe']],
    ['By Associated Press', []],
    ['By Lena Holt in Salem', ['Lena Holt']],
    ['By Jane Doe, Tom Roe and Ana de la Cruz', ['Jane Doe', 'Tom Roe', 'Ana de la Cruz']],
    ['By Jane Doe Political Editor', ['Jane Doe']],
    ['Words and pictures by Alan Threlfall', ['Alan Threlfall']],
    ['By Jane Doe (AP)', ['Jane Doe']],
    ['Written by: Jane Doe', ['Jane Doe']],
    ['ByMaria Teller', ['Maria Teller']],
    ['By Maria TellerPublished: May 3, 2021', ['Maria Teller']],
    ['By Maria Teller Updated 3 March 2021', ['Maria Teller']],
    ['Von Jens MöllerVeröffentlicht am 3. Mai', ['Jens Möller']],
    ['By Masako Date and Ian McDonald', ['Masako Date', 'Ian McDonald']],
    ['Byron Teller', ['Byron Teller']],
    ['ByThe Associated Press', []],
    ["By Sean O'Brien", ["Sean O'Brien"]],
    ['Von Jana Peters und Ole Brix', ['Jana Peters', 'Ole Brix']],
    ['Von Jana Peters, Berlin', ['Jana Peters']],
    ['Von unserer Redaktion', []],
    ['Par Anne Petit et Luc Roy', ['Anne Petit', 'Luc Roy']],
    ['Par Anne Petit, journaliste', ['Anne Petit']],
    ['Por Ana Ruiz y Juan Sáenz', ['Ana Ruiz', 'Juan Sáenz']],
    ['di Paolo Neri e Gina Riva', ['Paolo Neri', 'Gina Riva']],
    ['Door Jan van Dam en Piet Smit', ['Jan van Dam', 'Piet Smit']],
    ['Por Rita Melo e Rui Alves', ['Rita Melo', 'Rui Alves']]
  ])('%s', (byline, names) => expect(authorsOf(byline)).toEqual(names))
})

describe('datelineOf', () => {
  test.each([
    ['HARLOW, Ore. (AP) — Crews are working', 'HARLOW, Ore. (AP)'],
    ['Berlin (dpa) - Die Feuerwehr hat', 'Berlin (dpa)'],
    ['PARIS — The ministers met', 'PARIS'],
    ['LONDON (Reuters) - Shares fell', 'LONDON (Reuters)'],
    ['NEW YORK – Stocks rose', 'NEW YORK'],
    ['Madrid (EFE).- El Gobierno', 'Madrid (EFE)'],
    ['Crews are working — and they know it', null],
    ['NEVER again will it happen', null],
    ['The mayor (left) said so', null],
    ['WARNING: do not enter — ever', null]
  ])('%s', (text, dateline) => expect(datelineOf(text)).toBe(dateline))
})

describe('splitCredit', () => {
  test.each([
    ['The talks ended in the West. Credit: Reuters-Ada Doe', 'The talks ended in the West.', 'Reuters-Ada Doe'],
    [
      'Workers on March 2, 2021. (Dana Ruiz/Valley Ledger via AP)',
      'Workers on March 2, 2021.',
      'Dana Ruiz/Valley Ledger via AP'
    ],
    ['Snow covers the basin. Photo: Oregon Water Agency', 'Snow covers the basin.', 'Oregon Water Agency'],
    ['Helfer vor dem Rathaus. Foto: dpa/Kai Lorenz', 'Helfer vor dem Rathaus.', 'dpa/Kai Lorenz'],
    ['A bridge at dusk. REUTERS/Jon Doe', 'A bridge at dusk.', 'REUTERS/Jon Doe'],
    ['A bridge at dusk © Getty Images', 'A bridge at dusk', 'Getty Images'],
    ['A bridge at dusk | AP Photo', 'A bridge at dusk', 'AP Photo'],
    ['Un pont. Crédit photo : Anne Petit', 'Un pont.', 'Anne Petit'],
    ['Photo: Jane Doe', '', 'Jane Doe'],
    ['Photograph by Jane Doe', '', 'Jane Doe'],
    ['Die Brücke (Foto: Kai Lorenz)', 'Die Brücke', 'Kai Lorenz'],
    [
      'The engine leads the parade past the judges. (Alan Threlfall)',
      'The engine leads the parade past the judges.',
      'Alan Threlfall'
    ],
    ['The mayor (left) at the gate.', 'The mayor (left) at the gate.', null],
    ['A photo of the old bridge', 'A photo of the old bridge', null]
  ])('%s', (caption, text, credit) => {
    const split = splitCredit(caption)
    expect([split.text, split.credit]).toEqual([text, credit])
    if (credit !== null) expect(caption.slice(split.creditStart)).toMatch(credit)
  })
})

test.each([
  ['1 / 2', { index: 1, total: 2 }],
  ['1 of 3', { index: 1, total: 3 }],
  ['1/12', { index: 1, total: 12 }],
  ['Bild 1 von 5', { index: 1, total: 5 }],
  ['Foto 2 de 9', { index: 2, total: 9 }],
  ['3 / 2', null],
  ['5/3/2014', null],
  ['1 of the best', null]
])('counterOf %s', (text, counter) => expect(counterOf(text)).toEqual(counter))

test.each([
  ['Europe Editor Ann Mates tweeted:', 'a tweet'],
  ['The two ministries have posted pictures of the walk in the garden:', 'pictures'],
  ['Die Polizei schrieb dazu auf Twitter:', 'a tweet'],
  ['La ministre a écrit sur Twitter :', 'a tweet'],
  ['The agency released video of the landing:', 'a video'],
  ['The agency has set out three steps for the coming week:', null],
  ['He tweeted on Monday that he was well.', null]
])('missingEmbed %s', (text, thing) => expect(missingEmbed(text)).toBe(thing))

test.each([
  ['Load more updates Back to top', 'Load more updates'],
  ['Ältere Beiträge laden', 'Ältere Beiträge laden'],
  ['Page 1 of 3', 'Page 1 of 3'],
  ['Continue reading', 'Continue reading'],
  ['Page 3 of 3', null],
  ['Back to top', null]
])('incompleteCapture %s', (text, control) => expect(incompleteCapture(text)).toBe(control))

describe('languageOf', () => {
  test.each([
    ['en', 'The council said that it would not be able to open the bridge before the end of the week.'],
    ['de', 'Die Feuerwehr hat die Brücke am frühen Abend wieder für Fußgänger geöffnet und ist noch da.'],
    ['fr', 'Le pont est fermé depuis lundi et les habitants de la ville ne savent pas quand il sera ouvert.'],
    ['es', 'El puente está cerrado desde el lunes y los vecinos de la ciudad no saben cuándo se abrirá.'],
    ['it', 'Il ponte è chiuso da lunedì e gli abitanti della città non sanno quando sarà riaperto.'],
    ['nl', 'De brug is sinds maandag dicht en de inwoners van de stad weten niet wanneer hij weer open gaat.'],
    ['pt', 'A ponte está fechada desde segunda e os moradores da cidade não sabem quando ela será aberta.'],
    ['sv', 'Bron har varit stängd sedan i måndags och de som bor i staden vet inte när den öppnar igen.'],
    ['pl', 'Most jest zamknięty od poniedziałku i mieszkańcy nie wiedzą, kiedy będzie znowu otwarty, ale czekają.']
  ])('%s', (language, text) => expect(languageOf(text)).toBe(language))
  it('is not sure of a few names', () => expect(languageOf(['Harlow 3, Merlau 2', 'Teal Creek'])).toBeNull())
})

test.each([
  ['Latest Harlow News reports', 'related', [{ field: 'publisher', value: 'Harlow News' }]],
  [':: Watch Harlow News live on television, on channel 501', 'promo', [{ field: 'publisher', value: 'Harlow News' }]],
  [
    'By using Merlo you agree that Merlo and partners may use Cookies',
    'consent',
    [{ field: 'syndicator', value: 'Merlo' }]
  ],
  ['© 2021 Valley Ledger. All rights reserved.', 'copyright', []],
  ['Get the Morning Ledger in your inbox, free, every weekday.', 'subscribe', []]
] as const)('hintsOf %s', (text, kind, hints) => expect(hintsOf(text, kind)).toEqual(hints))
