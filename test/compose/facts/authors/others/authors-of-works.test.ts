import { expect, test } from 'vitest'
import { composed } from '../../../../support/composed.ts'

const PROSE = 'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'
const linesOf = (role: string, lines: string) => lines.split(' / ').map((line) => `${role} | ${line}`)
const authorsOf = (foot: string, head = '', headline = 'A book about the sea') =>
  composed(`headline | ${headline}\n${head}\n\n${PROSE}\n\n${foot}`).article.facts.authors

test.each([
  'Author / Jonas Berg / Title / The Tide / Year / 2019 / Publisher / Sula Press',
  'Author: Jonas Berg / Title: The Tide / Year: 2019',
  'Title: The Tide / Author: Jonas Berg / Publisher: Sula Press',
  'The Tide / By Jonas Berg / 212 pages. Sula Press. $24.',
  'Autor / Jonas Berg / Titel / Die Flut / Verlag / Sula Verlag',
  'Autor: Jonas Berg / Die Flut / ISBN 978-3-12-345678-9',
  'Auteur : Jonas Berg / Titre : La Marée / Éditeur : Sula',
  'Título: La marea / Autor: Jonas Berg / Editorial: Sula',
  'Autore / Jonas Berg / Titolo / La marea / Anno / 2019',
  'Auteur / Jonas Berg / Titel / Het Getij / Uitgever / Sula',
  'Författare / Jonas Berg / Titel / Tidvattnet / Förlag / Sula',
  'Autor / Jonas Berg / Tytuł / Przypływ / Wydawnictwo / Sula',
  'Autor / Jonas Berg / Název / Příliv / Rok / 2019',
  'Автор / Иван Петров / Название / Прилив / Год / 2019',
  '著者 / 山田太郎 / 書名 / 潮 / 出版社 / 須良書房',
  '作者：王小明 / 书名：潮 / 出版社：海湾出版社'
])('who wrote a book did not write the review: %s', (box) => {
  const [label, ...more] = linesOf('boilerplate', box)
  expect(authorsOf([label, ...more].join('\n'))).toEqual([])
  expect(authorsOf([...linesOf('byline', box)].join('\n'), 'byline | By Maria Teller')).toEqual(['Maria Teller'])
})

test('an Author among the fields of the article itself signs it', () => {
  const box = 'Author / Maria Teller / Title / Ferry stops / Publisher / Sula News / Year / 2021'
  expect(authorsOf(linesOf('boilerplate', box).join('\n'), '', 'Ferry stops')).toEqual(['Maria Teller'])
  expect(authorsOf('boilerplate | Author\nboilerplate | Maria Teller\nboilerplate | 4 min')).toEqual(['Maria Teller'])
})

test('a byline of the head above the pages of a book is that of the book', () => {
  expect(authorsOf('', 'byline | The Tide\nbyline | by Jonas Berg\nboilerplate | Sula Press, 212 pp.')).toEqual([])
})
