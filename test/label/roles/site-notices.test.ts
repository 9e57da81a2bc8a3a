import { expect, test } from 'vitest'
import { rolesLeft } from '../../support/roles-left.ts'

const PROSE = 'The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'

test.each([
  'Please enable JavaScript to view this content.',
  'You need to enable JavaScript to run this app.',
  'Aktivieren Sie JavaScript, um das Video zu sehen.',
  'An dieser Stelle findet ihr einen externen Inhalt von einem Netzwerk, der den Artikel ergänzt.',
  'Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird.',
  'Mit dem Laden der Karte akzeptieren Sie die Datenschutzerklärung des Anbieters.',
  'Veuillez activer JavaScript pour voir la carte.',
  'Por favor, activa JavaScript para ver el mapa.',
  'Lütfen JavaScript’i etkinleştirin.',
  'Для просмотра этого контента необходимо согласие.'
])('a box in place of content is struck: %s', (line) =>
  expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate'])
)

test.each([
  'Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.',
  'By signing up, I agree to receive emails and to the privacy policy.',
  'By entering your email you agree to hear from the Sula Courier.',
  'En vous inscrivant, vous acceptez nos conditions.',
  'Puedes darte de baja en cualquier momento.',
  'O seu endereço de e-mail não será publicado.',
  'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind markiert.'
])('the terms of a newsletter or a form are struck: %s', (line) =>
  expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate'])
)

test.each([
  'Report an editorial error',
  'Report a technical issue',
  'Inhaltlichen Fehler melden',
  'Signaler une coquille',
  'Notificar un error',
  'Zgłoś błąd',
  'Сообщить об ошибке',
  'Donate now',
  'Jetzt spenden',
  'Je fais un don'
])('a button of a site is struck: %s', (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate']))

test.each([
  'By signing up for the convoy, the masters of both ferries had kept their licences.',
  'By submitting the rudder to a second test, the yard lost a week.',
  'An dieser Stelle können wir der Werft nur gratulieren, die das Ruder ersetzt hat.',
  'Mit der Anmeldung der Fähre beim Hafenamt begann der Streit.',
  'En vous inscrivant trop tard, vous risquez de rester à quai, a dit la maire.',
  'Donate now, the mayor said, or the ferry will not run again.',
  'Report an editorial error to the council, and it will be read aloud.'
])('a sentence that begins alike may be text: %s', (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toContain('body'))

test.each([
  'Skip to main content Sula Institute of Harbours',
  'Zum Inhalt springen Hafenblatt Sula',
  'Aller au contenu principal Le Courrier de Sula',
  'Hoppa till innehållet Sula Hamn'
])('a link past the menus is struck with what stands behind it: %s', (line) =>
  expect(rolesLeft(line, PROSE)[0]).toEqual(['boilerplate'])
)
