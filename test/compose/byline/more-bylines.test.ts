import { describe, expect, it } from 'vitest'
import { authorsOf } from '../../../src/compose/byline/index.ts'

type Case = readonly [line: string | readonly string[], names: readonly string[]]

const said = (title: string, cases: readonly Case[]) =>
  it.each(cases.map((one) => [[one[0]].flat().join(' ⏎ '), ...one] as const))(`${title}: %s`, (_, lines, names) => {
    expect(authorsOf(lines)).toEqual(names)
  })

describe('organisations that sign', () => {
  said('are kept in every language', [
    ['By News Desk', ['News Desk']],
    [['Author of the article:', 'The Associated Press'], ['The Associated Press']],
    ['Von Redaktion Lindach', ['Redaktion Lindach']],
    ['Von der Redaktion Lindach', ['Redaktion Lindach']],
    ['Von Ressort Wirtschaft', ['Ressort Wirtschaft']],
    ['Par Rédaction Ouest', ['Rédaction Ouest']],
    ['Par Service Économie', ['Service Économie']],
    ['Par Agence France-Presse', ['Agence France-Presse']],
    ['Por Redacción Almera', ['Redacción Almera']],
    ['Por Redacción de Deportes', ['Redacción de Deportes']],
    ['Di Redazione Cronaca', ['Redazione Cronaca']],
    ['Di Agenzia ANSA', ['Agenzia ANSA']],
    ['Door Redactie Binnenland', ['Redactie Binnenland']],
    ['Door Team Onderzoek', ['Team Onderzoek']],
    ['Por Redação Norte', ['Redação Norte']],
    ['Av Nyhetsredaktionen', ['Nyhetsredaktionen']],
    ['Af Redaktionen Nord', ['Redaktionen Nord']]
  ])

  said('are none without a `By`, nor where they are nobody in particular', [
    ['Redaktion Lindach', []],
    ['Von der Redaktion', []],
    ['Von unserer Redaktion', []],
    ['Par la rédaction', []],
    ['Por Redacción', []],
    ['Di Redazione', []],
    ['Door onze redactie', []],
    ['By Staff Writer', []]
  ])
})

describe('surnames before given names', () => {
  said('are turned round', [
    ['By: Teller, Maria', ['Maria Teller']],
    ['By Teller, Maria', ['Maria Teller']],
    ['Author: TELLER, MARIA', ['MARIA TELLER']],
    [['Author', 'Teller, Maria'], ['Maria Teller']],
    ['By: Teller, Maria and Kane, Joe', ['Maria Teller', 'Joe Kane']],
    ['By Teller, Maria and Joe Kane', ['Maria Teller', 'Joe Kane']],
    ['Authors: Teller, Maria; Kane, Joe; Ruiz, Dana', ['Maria Teller', 'Joe Kane', 'Dana Ruiz']],
    ['By: Teller, Maria, Kane, Joe', ['Maria Teller', 'Joe Kane']],
    ['By: Teller, Maria, Staff Writer', ['Maria Teller']],
    ['By Teller, Maria | March 3, 2021', ['Maria Teller']],
    ['By van Dam, Jan Piet', ['Jan Piet van Dam']],
    ['Author: Martin, Jean', ['Jean Martin']],
    ['Autor: Weber, Jana / Brix, Ole', ['Jana Weber', 'Ole Brix']],
    ['Auteur : Dupont, Marie et Martin, Jean', ['Marie Dupont', 'Jean Martin']],
    ['Por: Ruiz, Ana y de la Cruz, Juan', ['Ana Ruiz', 'Juan de la Cruz']]
  ])

  said('are not where each is a person', [
    ['By Teller, Kane and Ruiz', ['Teller', 'Kane', 'Ruiz']],
    ['By Maria, Jon and Lea', ['Maria', 'Jon', 'Lea']],
    ['By Maria Teller, Jordan', ['Maria Teller']],
    ['By Maria Teller, Harlow, and Joe Kane', ['Maria Teller', 'Joe Kane']],
    ['Von Jana Weber, Lindach', ['Jana Weber']]
  ])
})

describe('fields of one line', () => {
  said('are parted at their labels', [
    ['Author: Maria Teller  Date: 3 March 2021', ['Maria Teller']],
    ['Date: 3 March 2021 Author: Maria Teller', ['Maria Teller']],
    ['Author: Maria Teller Section: Local News', ['Maria Teller']],
    ['Autor: Jana Weber Datum: 3. März 2021', ['Jana Weber']],
    ['Autor: Jana Weber Quelle: Kurier', ['Jana Weber']],
    ['Auteur : Marie Dupont Date : 3 mars 2021', ['Marie Dupont']],
    ['Autor: Ana Ruiz Fecha: 3 de marzo de 2021', ['Ana Ruiz']],
    ['Autore: Maria Rossi Data: 3 marzo 2021', ['Maria Rossi']],
    ['By Maria Teller Last Updated: March 3, 2021', ['Maria Teller']],
    ['By: Maria Date', ['Maria Date']]
  ])
})

describe('credits in brackets and by label', () => {
  said('name who wrote the text', [
    ['(Reportage de Marie Dupont)', ['Marie Dupont']],
    ['(Reportage de Marie Dupont, édité par Jean Martin)', ['Marie Dupont']],
    ['(Texte: Marie Dupont, Photos: Jean Martin)', ['Marie Dupont']],
    ['(Text und Fotos: Jana Weber)', ['Jana Weber']],
    ['Text: Jana Weber, Redaktion: Ole Brix', ['Jana Weber']],
    ['(Words: Maria Teller; Photos: Jon Aske)', ['Maria Teller']],
    ['(Reporting: Maria Teller, Editing: Jon Aske)', ['Maria Teller']],
    ['(Testo: Maria Rossi, Foto: Luca Bianchi)', ['Maria Rossi']],
    ['(Servizio di Maria Rossi)', ['Maria Rossi']],
    ['(Reportaje de Ana Ruiz)', ['Ana Ruiz']],
    ['(Informa Ana Ruiz)', ['Ana Ruiz']],
    ['(Reportagem de Ana Silva)', ['Ana Silva']],
    ['(Tekst: Anna Nowak, foto: Jan Kowalski)', ['Anna Nowak']],
    ['(Fotos: Ole Brix)', []],
    ['Text und Fotos: Jana Weber', ['Jana Weber']],
    ['Text: Anna Berg Foto: Lars Ek', ['Anna Berg']],
    ['Текст: Иван Петров, Анна Смирнова. Фото: Олег Белов', ['Иван Петров', 'Анна Смирнова']],
    ['文・山田太郎 写真・佐藤花子', ['山田太郎']],
    ['山田太郎/写真', []],
    ['Της Μαρίας Παππά', ['Μαρίας Παππά']],
    ['글 김민수 사진 이영희', ['김민수']],
    ['记者 王伟 摄影 李娜', ['王伟']],
    ['文/王伟 图/李娜', ['王伟']],
    ['文｜王伟 图｜李娜 编辑｜张三', ['王伟']],
    ['王伟/文 李娜/图', ['王伟']],
    ['李娜/图', []],
    ['文・写真 山田太郎', ['山田太郎']],
    ['取材・文＝山田花子 撮影＝佐藤太郎', ['山田花子']]
  ])
})

describe('names of users', () => {
  said('are authors where nothing else stands on the line of a `By`', [
    ['By mteller', ['mteller']],
    ['By @mteller', ['mteller']],
    ['By maria_teller', ['maria_teller']],
    ['Posted by harborfan on March 3, 2021', ['harborfan']],
    ['Von mteller', ['mteller']],
    ['By jkane42', []],
    ['By admin', []],
    ['By staff', []],
    ['By mteller and the harbour', []],
    ['Harlow mteller', []]
  ])
})
