import { expect, test } from 'vitest'
import { datesOf } from '../../../src/compose/dates/index.ts'

test.each([
  ['Version 4.03.21', 'de'],
  ['Versión 10.11.12', 'es'],
  ['Версия 10.11.12', 'ru'],
  ['Sürüm 10.11.12', 'tr'],
  ['Firmware 10.11.12 ist da', 'de'],
  ['Tel. 04.03.21', 'de'],
  ['Tél. : 04.03.21.55.12', 'fr'],
  ['Tlf. 22.10.12', 'no'],
  ['Contact : 04.03.21', 'fr'],
  ['Server 10.12.20.1', 'de'],
  ['Preis 12.10.20', 'de'],
  ['Karten für 12.10.20 Euro', 'de'],
  ['12.10.20 €', 'de'],
  ['§ 4.3.21', 'de'],
  ['Kapitel 4.3.21', 'de'],
  ['Teil 1/2/21', 'de'],
  ['Aktenzeichen 4/3/21', 'de']
])('%s (%s) is no day', (text, language) => expect(datesOf(text, language).published).toBeNull())

test.each([
  ['Kultur 25.04.24', 'de', '2024-04-25'],
  ['Von Maria Teller | 25.04.24', 'de', '2024-04-25'],
  ['Ana Melo 25/04/24 às 12h30', 'pt', '2024-04-25T12:30'],
  ['Version vom 25.04.24', 'de', '2024-04-25']
])('%s (%s) is %s', (text, language, day) => expect(datesOf(text, language).published).toBe(day))
