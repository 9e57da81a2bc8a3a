import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'
import { toldIn } from '../../../support/told-records.ts'

const LEXISNEXIS = `1 of 2 DOCUMENTS

The Wexcombe Courier

May 4, 2015 Monday

First Edition

Bakers walk out over night shifts

BYLINE: Nora Pell

LENGTH: 21 words

Bakers at the two mills walked out on Monday, the union said.

The ovens stay cold.

LOAD-DATE: May 5, 2015

Copyright 2015 Wexcombe Press
All Rights Reserved

2 of 2 DOCUMENTS

The Wexcombe Courier

May 5, 2015 Tuesday

Swans return to the pond

LENGTH: 9 words

Nine swans came back on Tuesday, said the warden.

LOAD-DATE: May 6, 2015
`
const ANSWER = [
  {
    title: 'Bakers walk out over night shifts',
    by: 'Nora Pell',
    published: 'May 4, 2015 Monday',
    text: ['Bakers at the two mills walked out on Monday, the union said.', 'The ovens stay cold.']
  },
  {
    title: 'Swans return to the pond',
    by: undefined,
    published: 'May 5, 2015 Tuesday',
    text: ['Nine swans came back on Tuesday, said the warden.']
  }
]

describe('a LexisNexis download', () => {
  it.each([
    ['with an edition below the date', LEXISNEXIS],
    ['without a blank line', LEXISNEXIS.replace(/\n+/g, '\n')],
    ['quoted', LEXISNEXIS.replace(/^/gm, '> ')],
    ['quoted, with bare signs for blank lines', LEXISNEXIS.replace(/^/gm, '> ').replace(/^> $/gm, '>')]
  ])('is read %s', async (_, text) => {
    expect(await toldIn(text)).toEqual(ANSWER)
  })

  const one = (labels: string, end = '') =>
    `                         1 of 1 DOCUMENTS\n\n                         The Wexcombe Courier\n\n                         May 4, 2015 Monday\n\n${labels}\n\nNine swans came back.\n\nThe tenth has not.\n\nLOAD-DATE: May 5, 2015\n${end}`
  const TEXT = ['Nine swans came back.', 'The tenth has not.']

  it.each([
    ['ARTICLE: Swans and Their Owners', 'Swans and Their Owners'],
    ['NOTE: Who Owns the Swan?', 'Who Owns the Swan?']
  ])('of a law review has its title behind the kind of text: %s', async (title, headline) => {
    const [record] = await toldIn(
      one(`LENGTH: 8 words\n\n${title}\n\nNAME: Arne Dahl *\n\nBIO: * Professor of Law.\n\nTEXT:`)
    )
    expect(record).toMatchObject({ title: headline, by: 'Arne Dahl', text: TEXT })
  })

  it('of a broadcast has who takes part before the label of its text, also below its length', async () => {
    const labels = 'LENGTH: 8 words\n\nHEADLINE: Swans Return\n\nANCHORS: JO FERN\n\nREPORTERS: ARNE DAHL\n\nBODY:'
    expect((await toldIn(one(labels)))[0]).toMatchObject({ title: 'Swans Return', text: TEXT })
  })

  it('has notes of its editors at its end', async () => {
    const end =
      '\nLANGUAGE: ENGLISH\n\nEDITORS-NOTE:\n\nAn article on Monday gave the wrong count.\n\nGRAPHIC: Photo: A swan.\n'
    const [record] = await toldIn(one('Swans return\n\nLENGTH: 8 words', end))
    expect(record?.title).toBe('Swans return')
    expect(record?.text.join(' ')).not.toContain('LANGUAGE')
  })

  it('has its summary and text under labels in other languages', async () => {
    const labels = 'Zwanen terug\n\nLENGTE: 8 woorden\n\nSAMENVATTING: Negen geteld.\n\nVOLLEDIGE TEKST:'
    expect((await toldIn(one(labels)))[0]).toMatchObject({ title: 'Zwanen terug', text: TEXT })
  })
})

describe('an export', () => {
  it('of Genios is read with each value below its label', async () => {
    const text = `Schwäne kehren zurück

Quelle:

Wexheimer Bote vom 05.05.2015, S. 9

Ressort:

Lokales

Dokumentnummer:

WB-20150505-0009

Dauerhafte Adresse des Dokuments:

https://www.wiso-net.de/document/WB__0009

Alle Rechte vorbehalten: (c) Wexheimer Bote

Neun Schwäne sind zurück.

Der zehnte fehlt.
`
    const [record] = await goodOf([text])
    expect(record?.source).toMatchObject({ id: 'WB-20150505-0009', url: 'https://www.wiso-net.de/document/WB__0009' })
    expect(await toldIn(text)).toEqual([
      {
        title: 'Schwäne kehren zurück',
        by: undefined,
        published: '2015-05-05',
        text: ['Neun Schwäne sind zurück.', 'Der zehnte fehlt.']
      }
    ])
  })

  it('of NewsBank is read with the labels of its text view', async () => {
    const story = (title: string, day: number, text: string) =>
      `${title}\nWexcombe Courier (WX) - May ${day}, 2015\nAuthor/Byline: NORA PELL\nEdition: Final\nSection: Local\nPage: 7A\n\n${text}\n\nMemo: Counted twice.\nRecord: 15050${day}0007\nCopyright: Copyright (c) 2015 Wexcombe Courier\n`
    const told = await toldIn(
      `${story('Swans return', 5, 'Nine swans came back.')}\n${story('Bakers walk out', 4, 'The ovens stay cold.')}`
    )
    expect(told).toMatchObject([
      { title: 'Swans return', by: 'NORA PELL', text: ['Nine swans came back.'] },
      { title: 'Bakers walk out', by: 'NORA PELL', text: ['The ovens stay cold.'] }
    ])
  })

  it('of Europresse is read where the date has its time of day', async () => {
    const text = `Le Phare de Vesc (site web)
Société, mardi 5 mai 2015 - 09:00 UTC +0200 412 mots

Les cygnes reviennent

Nora Pell

Neuf cygnes sont revenus.

© 2015 Le Phare de Vesc. Tous droits réservés.

Numéro de document : news·20150505·PVW·001
`
    expect(await toldIn(text)).toMatchObject([
      { title: 'Les cygnes reviennent', by: 'Nora Pell', text: ['Neuf cygnes sont revenus.'] }
    ])
  })

  it('of Factiva has the author’s place below a long headline', async () => {
    const text = `The price of bread at Wexcombe is to rise by a tenth before the autumn, the
owners of both mills say
Jo Pell in Marden
1,415 words
5 May 2015
The Wexcombe Courier
WEXCO
English
(c) 2015 Wexcombe Press

The price of bread is to rise, said the owners.

Document WEXCO00020150505eb5500001
`
    expect(await toldIn(text)).toMatchObject([
      {
        title: 'The price of bread at Wexcombe is to rise by a tenth before the autumn, the owners of both mills say',
        by: 'Jo Pell in Marden'
      }
    ])
  })
})
