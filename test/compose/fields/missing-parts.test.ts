import { expect, test } from 'vitest'
import { incompleteCapture, missingEmbed } from '../../../src/compose/fields/missing-parts.ts'

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
  ['Seite 1 von 3', 'Seite 1 von 3'],
  ['Page 1 sur 3', 'Page 1 sur 3'],
  ['Página 1 de 3', 'Página 1 de 3'],
  ['Pagina 1 di 3', 'Pagina 1 di 3'],
  ['Pagina 1 van 3', 'Pagina 1 van 3'],
  ['See page 1 / 3 of the series', 'page 1 / 3'],
  ['Page 3 of 3', null],
  ['Page 1 and 3', null],
  ['Page 1 of 3rd', null],
  ['Back to top', null]
])('incompleteCapture %s', (text, control) => expect(incompleteCapture(text)).toBe(control))
