import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const record = (top: string, day = 3) =>
  `${top}\n\n41 words\n${day} March 2021\nFenn Echo\nFENN\nEnglish\n(c) 2021 Fenn Media\n\nNine swans came back.\n\nDocument FENN00002021030${day}eh330000${day}\n\n`
const SUMMARY = (found: number) =>
  `Search Summary\nText\nswans\nResults Found\n${found}\nTimestamp\n5 March 2021 9:31\n`

describe('the head of a Factiva record', () => {
  it.each([
    ['Letters to the Editor\nLet the swans be', { title: 'Let the swans be', section: 'Letters to the Editor' }],
    ['LETTERS TO THE EDITOR\nLet the swans be', { title: 'Let the swans be', section: 'LETTERS TO THE EDITOR' }],
    ['Cartas al director\nLos cisnes', { title: 'Los cisnes', section: 'Cartas al director' }],
    [
      'Leserbriefe\nDie Schwäne sollen bleiben\nNora Pell',
      { title: 'Die Schwäne sollen bleiben', byline: 'Nora Pell' }
    ],
    ['Letters to the Editor', { title: 'Letters to the Editor' }],
    ['Letters to the Editor\nBy Nora Pell', { title: 'Letters to the Editor', byline: 'By Nora Pell' }]
  ])('has a page of letters as its section, where a headline stands below: %s', async (top, facts) => {
    expect((await goodOf([record(top)]))[0]?.facts).toMatchObject(facts)
  })

  it.each([
    'DJ UPDATE: Fenn Net Falls 12%; Sales Weak\nBy Nora Pell\nOf FENN NEWSWIRES',
    'DJ UPDATE: Fenn Net Falls 12%; Sales Weak\nBy Nora Pell\nStaff Reporter of The Fenn Echo',
    'DJ UPDATE: Fenn Net Falls 12%; Sales Weak\n\nBy Nora Pell\n\nOf FENN NEWSWIRES'
  ])('has its author above what the author is: %s', async (top) => {
    expect((await goodOf([record(top)]))[0]?.facts).toMatchObject({
      title: 'DJ UPDATE: Fenn Net Falls 12%; Sales Weak',
      byline: 'By Nora Pell'
    })
  })
})

describe('a Factiva download with an interface in other languages', () => {
  it.each([
    ['Arabic', '41 كلمات', '3 مارس 2021', 'الإنجليزية', 'وثيقة'],
    ['Ukrainian', '41 слів', '3 March 2021', 'English', 'Документ'],
    ['Czech', '41 slov', '3 March 2021', 'English', 'Dokument'],
    ['Vietnamese', '41 từ', '3 March 2021', 'English', 'Tài']
  ])('is read record by record: %s', async (_, words, day, language, document) => {
    const one = (at: number) =>
      `Swans return ${at}\n\n${words}\n${day}\nFenn Echo\nFENN\n${language}\n(c) 2021 Fenn Media\n\nNine swans came back.\n\n${document} FENN00002021030${at}eh330000${at}\n\n`
    const records = await goodOf([one(1) + one(2)])
    expect(records.map(({ facts, source }) => [source.format, facts?.title])).toEqual([
      ['factiva', 'Swans return 1'],
      ['factiva', 'Swans return 2']
    ])
  })
})

describe('a Factiva download with the account of its search', () => {
  it('behind one without does not say how many records there are', async () => {
    const text = record('Swans return', 1) + record('Bakers walk out', 2) + record('Ferry sails', 3) + SUMMARY(1)
    expect((await goodOf([text]))[0]?.warnings.map(({ code }) => code)).toEqual(['records'])
  })

  it('that announces more than there are says so', async () => {
    const text = record('Swans return', 1) + record('Bakers walk out', 2) + SUMMARY(3)
    expect((await goodOf([text]))[0]?.warnings.map(({ code }) => code)).toContain('records-missing')
  })
})
