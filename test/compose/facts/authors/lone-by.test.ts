import { describe, expect, it, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const PROSE =
  'body | The council of Harlow voted on Monday to light the lamps of the harbour again, after ten years of dark nights.\n\nbody | The mayor said that the lamps would cost four million.'

const authors = (head: string, foot = '') =>
  composed(`headline | Harbour lamps to be lit\n\n${head}\n\n${PROSE}${foot}`).article.facts.authors

describe('a label alone in a script without capitals', () => {
  test.each([
    ['文', '山田太郎'],
    ['著者', '山田太郎'],
    ['執筆', '山田 太郎'],
    ['作者', '王小明'],
    ['撰文', '王小明'],
    ['文', '王小明']
  ])('leads to the name below it: %s, %s', (label, name) => {
    for (const role of ['body', 'boilerplate'])
      expect(
        composed(`headline | Ferry stops\n\n${role} | ${label}\n\nbody | ${name}\n\n${PROSE}`).article.facts.authors
      ).toEqual([name])
  })

  test.each([
    ['编辑', '王小明'],
    ['写真', '山田太郎'],
    ['作者', '港口大桥今夏将封闭九周进行维修工程']
  ])('leads to nobody: %s, %s', (label, below) =>
    expect(
      composed(`headline | Ferry stops\n\nbody | ${label}\n\nbody | ${below}\n\n${PROSE}`).article.facts.authors
    ).toEqual([])
  )
})

describe('a name below a `By` that was taken for something else', () => {
  it.each([
    [
      'boilerplate | By —\nboilerplate | Maria Teller, Associated Press Maria Teller, Associated Press',
      ['Maria Teller']
    ],
    ['boilerplate | Written by\nboilerplate | Maria Teller', ['Maria Teller']],
    ['boilerplate | Von\nboilerplate | Jana Weber', ['Jana Weber']],
    ['boilerplate | By:\nboilerplate | Starting', []],
    ['boilerplate | By\nboilerplate | Company Size', []],
    ['boilerplate | Recipe by Maria Teller', ['Maria Teller']],
    ['boilerplate | Recette de Marie Dupont', ['Marie Dupont']]
  ] as const)('is read: %j', (head, names) => expect(authors(head)).toEqual(names))

  it('is parted from the paper that a mail address of the text tells of', () => {
    expect(
      authors(
        'byline | Maria Teller Sula Bay Enquirer',
        '\n\nboilerplate | Contact reporter Maria Teller at mteller@sulabayenquirer.example'
      )
    ).toEqual(['Maria Teller'])
  })
})

describe('a note below the text that says when it was first published', () => {
  it.each([
    ['body | This article was originally published on 26 Sep 2019 but has been updated since.', '2019-09-26'],
    ['body | Este texto foi publicado originalmente em 26 de setembro de 2019.', '2019-09-26'],
    ['body | The novel was first published on 26 September 2019 and has been read by many since.', '2022-03-04']
  ])('%s', (note, published) => {
    const { facts } = composed(
      `headline | Harbour lamps to be lit\n\ndate | March 4, 2022\n\n${PROSE}\n\n${note}`
    ).article
    expect(facts.published).toBe(published)
  })
})

describe('an `and` at the start of the line below a byline', () => {
  it.each(['& Jon Aske', 'and Jon Aske', 'und Jon Aske', 'et Jon Aske', 'y Jon Aske', 'e Jon Aske', 'en Jon Aske'])(
    'goes on with it, whatever it was taken for: %s',
    (line) => {
      for (const role of ['boilerplate', 'body', 'standfirst'])
        expect(authors(`byline | By Maria Teller\n\n${role} | ${line}`)).toEqual(['Maria Teller', 'Jon Aske'])
    }
  )
})

test('a label of two words alone leads to one name, as with a colon', () => {
  expect(authors('boilerplate | Written by\nboilerplate | Eliz - Product marketer')).toEqual(['Eliz'])
  expect(authors('boilerplate | By\nboilerplate | Products')).toEqual([])
})
