import { describe, expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

const ANSWER =
  'Thank you for the note about the depot. We will print the correction on Friday, and the drivers have been told.\n\n' +
  'The county has found no money for it yet, so that the cars will stand at the old brewery until the summer.\n\n'
const OTHER = 'The tram depot closes on Monday for two months, because the rails in the yard have sunk by a hand.\n'
const HEADS = {
  English: 'From: Joel Marsh\nSent: Monday, May 2, 2022 9:01 AM\nTo: Nora Quist\nSubject: Tram depot closes\n',
  German: 'Von: Joel Marsh\nGesendet: Montag, 2. Mai 2022 09:01\nAn: Nora Quist\nBetreff: Depot schließt\n',
  French: 'De : Joel Marsh\nEnvoyé : lundi 2 mai 2022 09:01\nÀ : Nora Quist\nObjet : Le dépôt ferme\n',
  Swedish: 'Från: Joel Marsh\nSkickat: den 2 maj 2022 09:01\nTill: Nora Quist\nÄmne: Depån stängs\n',
  Russian: 'От: Joel Marsh\nОтправлено: 2 мая 2022 г. 9:01\nКому: Nora Quist\nТема: Депо закрывается\n'
}
const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')

describe('a message that an answer quotes', () => {
  it.each(
    Object.entries(HEADS).flatMap(([language, head]) =>
      [
        [language, '-----'],
        [language, '']
      ].map(([name = '', row]) => ({ name, head, row }))
    )
  )('gives neither headline, author nor day: $name $row', ({ head, row }) => {
    const text = `${ANSWER}${row === '' ? '' : `${row}Original Message${row}\n`}${head}\n${OTHER}`
    const { document } = { document: stet(text) }
    expect(document.headline ?? '').not.toMatch(/depot closes|Depot|dépôt|Depån|Депо/)
    expect(document.authors).toEqual([])
    expect(document.published).toBeNull()
    const heads = document.blocks.filter(({ text: said }) => head.includes(said) && said.length > 5)
    expect(heads.map(({ role }) => role)).toEqual(['body', 'body', 'body', 'body'])
  })

  it.each([
    'On Mon, May 2, 2022 at 9:01 AM Joel Marsh <joel@ostvik.example> wrote:',
    'Am 02.05.2022 um 09:01 schrieb Joel Marsh:',
    'Le 2 mai 2022 à 09:01, Joel Marsh a écrit :',
    'Il giorno lun 2 mag 2022 alle ore 09:01 Joel Marsh\n<joel@ostvik.example> ha scritto:'
  ])('is known by %s', (attribution) => {
    const document = stet(`${ANSWER}${attribution}\n${quoted(OTHER)}`)
    expect(document.authors).toEqual([])
    expect(document.published).toBeNull()
    expect(document.blocks.at(-1)).toMatchObject({ role: 'body', text: OTHER.trim() })
  })

  it('leaves the header above the answer what it is, in any language', () => {
    const own = 'Von: Nora Quist\nGesendet: Dienstag, 3. Mai 2022 10:12\nAn: Joel Marsh\nBetreff: AW: Die Schienen\n'
    const document = stet(`${own}\n${ANSWER}-----Ursprüngliche Nachricht-----\n${HEADS.German}\n${OTHER}`)
    expect(document).toMatchObject({ headline: 'AW: Die Schienen', published: '2022-05-03T10:12' })
    expect(document.authors).not.toContain('Joel Marsh')
  })

  it('is not seen in one that is passed on', () => {
    const document = stet(
      `For your information.\n\n---------- Forwarded message ---------\n${HEADS.English}\n${OTHER}\n${OTHER}`
    )
    expect(document.headline).toBe('Tram depot closes')
  })
})
