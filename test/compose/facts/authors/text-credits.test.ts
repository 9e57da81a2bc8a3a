import { expect, it } from 'vitest'
import { composed } from '../../../support/composed.ts'

const STORY =
  'headline | Harbour lamps to be lit\n\nCREDITS\n\nbody | The council of Harlow voted on Monday to light the lamps of the harbour again, after ten years of dark nights.FOOT'

const authors = (head: string, foot: string) =>
  composed(STORY.replace('CREDITS\n\n', head).replace('FOOT', foot)).article.facts.authors

it.each([
  ['Words: Maria Teller | Photos: Jon Aske', ['Maria Teller']],
  ['Text: Anna Berg Foto: Lars Ek', ['Anna Berg']],
  ['(Text: Jana Weber, Fotos: Ole Brix)', ['Jana Weber']],
  ['Текст: Иван Петров, Анна Смирнова. Фото: Олег Белов', ['Иван Петров', 'Анна Смирнова']],
  ['Texte : Marie Dupont, Photos : Jean Martin', ['Marie Dupont']],
  ['Foto: Lars Ek', []]
] as const)('%s names who wrote the text, above it and right below it, taken for a caption', (line, names) => {
  expect(authors(`caption | ${line}\n\n`, '')).toEqual(names)
  expect(authors('', `\n\ncaption | ${line}`)).toEqual(names)
})

it('names whom a date line of a script without capitals names behind its date', () => {
  expect(authors('date | 2021年03月03日 10:15 来源：晨报 作者：王伟\n\n', '')).toEqual(['王伟'])
})
