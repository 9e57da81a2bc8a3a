import { describe, expect, it, test } from 'vitest'
import { languageOf } from '../../../src/compose/fields/language.ts'

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
