import { describe, expect, it } from 'vitest'
import { convertedOf } from '../../../support/converted.ts'
import { goodOf } from '../../../support/read-settings.ts'
import { toldIn } from '../../../support/told-records.ts'

const RULE = '_'.repeat(60)
const TEXT = ['Nine swans came back.', 'The tenth has not.']

/** A record as the vendor writes it since about 2019: headings in the place of labels, author and paper below the headline. */
const headed = (at: number) => `Swans return to pond ${at}

Pell, Nora; Dahl, Arne. Wexcombe Courier; Wexcombe, Kent [Wexcombe, Kent]. 0${at} Mar 2021: A${at}.

ProQuest document link

ABSTRACT

Swans are back.

FULL TEXT

Nine swans came back.

The tenth has not.

DETAILS

Subject: Swans

Publication title: Wexcombe Courier; Wexcombe, Kent

Pages: A${at}

Publication date: Mar ${at}, 2021

Country of publication: United Kingdom, Wexcombe, Kent

ProQuest document ID: 24900${at}

Last updated: 2021-03-09

Database: Global Newsstream

`
const headedAnswer = (at: number) => ({
  title: `Swans return to pond ${at}`,
  by: 'Nora Pell; Arne Dahl',
  published: `Mar ${at}, 2021`,
  text: TEXT
})

describe('a ProQuest report with headings in the place of labels', () => {
  const text = [1, 2].map((at) => `${RULE}\n\n${headed(at)}`).join('')

  it.each([
    ['as it is', text],
    ['set in', text.replace(/^(?=.)/gm, '   ')],
    ['without rules, as a printed one is that was made into text', headed(1) + headed(2)],
    ['with its rules of asterisks', text.replaceAll(RULE, '*'.repeat(50))],
    ['without the rule above the first record, as it was copied without its cover', text.slice(RULE.length)],
    [
      'with the vendor’s notice behind the last record',
      `${headed(1) + headed(2)}Database copyright © 2021 ProQuest LLC.\n`
    ],
    ['with rows of hyphens', text.replaceAll(RULE, '-'.repeat(70))],
    ['with rows of equals signs', text.replaceAll(RULE, '='.repeat(20))]
  ])('is read %s', async (_, written) => {
    expect(await toldIn(written)).toEqual([1, 2].map(headedAnswer))
    const [record] = await goodOf([written])
    expect(record?.facts).toMatchObject({ publication: 'Wexcombe Courier', page: 'A1' })
  })

  it('takes when the vendor changed its data for no change of the article', async () => {
    expect((await convertedOf(text)).map(({ published, modified }) => [published, modified])).toEqual([
      ['2021-03-01', null],
      ['2021-03-02', null]
    ])
  })

  it('without the last fields of a record says that it may be cut', async () => {
    const records = await goodOf([text.slice(0, text.lastIndexOf('ProQuest document ID'))])
    expect(records).toHaveLength(2)
    expect(records[1]?.warnings.map(({ code }) => code)).toContain('incomplete-capture')
  })
})

/** Labels of one language: count, author, title, publication, page, day, text, number, database, and one that no table has. */
const LANGUAGES: readonly [language: string, labels: readonly string[]][] = [
  [
    'French',
    [
      ...['Document N sur 2', 'Auteur ', 'Titre ', 'Titre de la publication ', 'Première page '],
      ...['Date de publication ', 'Texte intégral ', 'ID du document ProQuest ', 'Base de données ', 'Type de source ']
    ]
  ],
  [
    'Spanish',
    [
      ...['Documento N de 2', 'Autor', 'Título', 'Título de publicación', 'Primera página', 'Fecha de publicación'],
      ...['Texto completo', 'ID del documento de ProQuest', 'Base de datos', 'Tipo de fuente']
    ]
  ],
  [
    'German',
    [
      ...['Dokument N von 2', 'Autor', 'Titel', 'Titel der Publikation', 'Erste Seite', 'Erscheinungsdatum'],
      ...['Volltext', 'ProQuest-Dokument-ID', 'Datenbank', 'Quellentyp']
    ]
  ],
  [
    'Italian',
    [
      ...['Documento N di 2', 'Autore', 'Titolo', 'Titolo pubblicazione', 'Prima pagina', 'Data di pubblicazione'],
      ...['Testo completo', 'ID documento ProQuest', 'Database', 'Tipo di fonte']
    ]
  ]
]

describe.each(LANGUAGES)('a ProQuest report in %s', (_, labels) => {
  const [count = '', author, title, publication, page, day, text, number, database, unknown] = labels
  const record = (at: number) =>
    [
      ...[RULE, count.replace('N', String(at)), `Swans ${at}`, `${author}: Pell, Nora`],
      ...[`${text}: Nine swans came back.`, 'The tenth has not.', `${title}: Swans ${at}`, `${publication}: Courier`],
      ...[
        `${unknown}: Newspapers`,
        `${page}: A12`,
        `${day}: Mar ${at}, 2021`,
        `${number}: 24900${at}`,
        `${database}: X`
      ]
    ].join('\n\n')

  it('has headline, author, day, page and text of each record', async () => {
    const written = `${record(1)}\n\n${record(2)}\n\n${RULE}\n`
    expect(await toldIn(written)).toEqual(
      [1, 2].map((at) => ({ title: `Swans ${at}`, by: 'Nora Pell', published: `Mar ${at}, 2021`, text: TEXT }))
    )
    const [first] = await goodOf([written])
    expect(first?.facts).toMatchObject({ publication: 'Courier', page: 'A12' })
    expect(first?.warnings.map(({ message }) => message)).toEqual(['expected 2 records, found 2'])
  })
})

describe('the end of a ProQuest record', () => {
  it('has captions and credits, which are none of its text', async () => {
    const fields =
      'Credit: Staff Writer\n\nIllustration Caption: A swan.\n\nSubject: Swans;\n\nPublication subject: Birds'
    const text = `${RULE}\n\nSwans\n\nFull text: Nine swans came back.\n\nThe tenth has not.\n\n${fields}\n\nProQuest document ID: 1\n`
    expect((await toldIn(text))[0]?.text).toEqual(TEXT)
  })
})
