import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'
import { toldIn } from '../../../support/told-records.ts'

/** A record as the service printed it until about 2000: the notice first, then the publication. */
const printed = (separator: string, at: number) => `                           ${separator}

             Copyright 1996 The Wexcombe Press Company
                           The Wexcombe Courier

              May ${at}, 1996, Saturday, Late Edition - Final

SECTION: Section A; Page ${at}; Column 5; National Desk

LENGTH: 12 words

HEADLINE: Swans Return To Pond ${at}

BYLINE:  By NORA PELL

BODY:
   Nine swans came back on day ${at}.

LANGUAGE: ENGLISH

LOAD-DATE: May ${at}, 1996

`
const answerAt = (at: number) => ({
  title: `Swans Return To Pond ${at}`,
  by: 'By NORA PELL',
  published: `May ${at}, 1996, Saturday, Late Edition - Final`,
  text: [`Nine swans came back on day ${at}.`]
})

describe('a printed LexisNexis search', () => {
  it.each([
    ['LEVEL 1 - 4 OF 45 STORIES', 'LEVEL 1 - 5 OF 45 STORIES'],
    ['4 OF 45 STORIES', '5 OF 45 STORIES'],
    ['FOCUS - 4 OF 45 ARTICLES', 'FOCUS - 5 OF 45 ARTICLES'],
    ['4TH STORY of Level 1 printed in FULL format.', '5TH STORY of Level 1 printed in FULL format.']
  ])('has a record below each separator: %s', async (first, second) => {
    const text = printed(first, 4) + printed(second, 5)
    expect(await toldIn(text)).toEqual([4, 5].map(answerAt))
    expect(await toldIn(text.replace(/^ +/gm, ''))).toEqual([4, 5].map(answerAt))
    const [record] = await goodOf([text.replace(/^ +/gm, '')])
    expect(record?.facts?.publication).toBe('The Wexcombe Courier')
  })

  it('does not know how many there are where the separator does not say, but that one of its numbers is missing', async () => {
    const text = ['4TH', '6TH'].map((nth, at) => printed(`${nth} STORY of Level 1 printed in FULL format.`, at + 4))
    const [record] = await goodOf([text.join('')])
    expect(record?.warnings.map(({ message }) => message)).toContain('expected 3 records, found 2: number 5 is missing')
  })
})

describe('a line of a record’s text that comes again', () => {
  const transcript = (at: number, said: string) => `${at} of 2 DOCUMENTS

Fenn News Transcripts

May ${at}, 2003 Thursday

LENGTH: 9 words

HEADLINE: Evening news ${at}

BODY:

OLGA BRANDT, anchor:

${said}

LOAD-DATE: May ${at}, 2003

`
  it('is text where it announces what is said below', async () => {
    const text = transcript(1, 'The ferry drifted for nine hours.') + transcript(2, 'Good night from all of us.')
    const [first] = await goodOf([text])
    const marks = [...(first?.marks ?? [])].filter(([, [mark]]) => mark === 'field-prose').map(([line]) => line)
    expect(marks.map((line) => first?.text.split('\n')[line - 1])).toEqual([
      'OLGA BRANDT, anchor:',
      'The ferry drifted for nine hours.'
    ])
  })
})

describe('the page of a section', () => {
  it.each([
    ['SECCIÓN: Última; Pág. 56', '56'],
    ['SEZIONE: Cronaca; pag. 7', '7'],
    ['RUBRIK: LOKALES; S. 14', '14']
  ])('is read in each language: %s', async (section, page) => {
    const text = `1 of 1 DOCUMENTS\n\nEl Faro\n\n15 junio 2006 jueves\n\nEl pan\n\n${section}\n\nLENGTH: 9 words\n\nUn panadero hizo el pan.\n\nLOAD-DATE: June 15, 2006\n`
    const [record] = await goodOf([text])
    expect(record?.facts?.page).toBe(page)
  })
})

describe('an edition below the date, with nothing centred', () => {
  it.each([
    ['First Edition', 'SECTION: News; Pg. 4\n\nLENGTH: 9 words\n\nHEADLINE: Swans return\n\nBODY:'],
    ['Ausgabe Nord', 'RUBRIK: Lokales\n\nLÄNGE: 9 Wörter\n\nTITEL: Swans return\n\nVOLLTEXT:'],
    ['Édition Nationale', 'RUBRIQUE: Région\n\nLONGUEUR: 9 mots\n\nTITRE: Swans return\n\nTEXTE:'],
    ['Final Edition', 'Swans return\n\nLENGTH: 9 words']
  ])('is no headline where that has a label: %s', async (edition, head) => {
    const text = `1 of 1 DOCUMENTS\n\nCopyright 2006 Fenn Media\n\nAll Rights Reserved\n\nFenn Echo\n\nJune 15, 2006 Thursday\n\n${edition}\n\n${head}\n\nNine swans came back.\n\nLOAD-DATE: June 15, 2006\n`
    const [record] = await goodOf([text])
    expect(record?.facts).toMatchObject({ title: 'Swans return', publication: 'Fenn Echo' })
  })
})

describe('a download in a language with few labels of its own', () => {
  it.each([
    ['Portuguese', 'AUTOR', 'SEÇÃO: Geral; Pág. 22', 'EXTENSÃO: 30 palavras', 'DATA DE CARREGAMENTO: 15 Junho 2006'],
    ['Portuguese, other labels', 'AUTOR', 'SEÇÃO: Geral', 'TAMANHO: 30 palavras', 'DATA-DE-CARGA: 15 Junho 2006'],
    ['Estonian', 'BYLINE', 'RUBRIIK: Uudised', 'PITUUS: 30 sanaa', 'LOAD-DATE: 15 Junho 2006']
  ])('has its text behind a label with a count of words: %s', async (_, author, section, length, loaded) => {
    const record = (at: number) =>
      `${at} de 2 DOCUMENTOS\n\nDiário de Quilão\n\n14 Junho 2006 Quarta-feira\n\nO faroleiro ${at}\n\n${author}: Óscar Lindo\n\n${section}\n\n${length}\n\nO faroleiro entregou as chaves.\n\n${loaded}\n\nIDIOMA: PORTUGUESE\n\n`
    expect(await toldIn(record(1) + record(2))).toEqual(
      [1, 2].map((at) => ({
        title: `O faroleiro ${at}`,
        by: 'Óscar Lindo',
        published: '14 Junho 2006 Quarta-feira',
        text: ['O faroleiro entregou as chaves.']
      }))
    )
  })
})
