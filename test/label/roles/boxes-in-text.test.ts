import { describe, expect, test } from 'vitest'
import { stet } from '../../../src/index.ts'

const PROSE = [
  'The council of Sula will raise the sea wall by a metre before the winter, it said on Tuesday after a long debate.',
  'Fishermen fear that they will no longer see their boats from the harbour, and ask for steps and a ramp for the nets.'
]

const roleAmidText = (line: string) =>
  stet(`${['Sea wall to be raised', 'By Maria Teller', PROSE[0], line, PROSE[1]].join('\n\n')}\n`).blocks.find(
    ({ text }) => text === line
  )?.role

describe('a box between paragraphs', () => {
  test.each([
    'This content is provided by an external service that may set cookies.',
    'Dieser Inhalt wird von einem externen Dienst bereitgestellt, der Cookies setzen kann.',
    'Um diesen Inhalt anzuzeigen, müssen Sie zustimmen.',
    'Ce contenu est fourni par un service externe qui peut déposer des cookies.',
    'Este contenido lo ofrece un servicio externo que puede instalar cookies.',
    'Questo contenuto è fornito da un servizio esterno che può usare cookie.',
    'Deze inhoud komt van een externe dienst die cookies kan plaatsen.',
    'Este conteúdo é fornecido por um serviço externo que pode usar cookies.',
    'Treść pochodzi z zewnętrznego serwisu, który może używać plików cookie.',
    'Innehållet kommer från en extern tjänst som kan använda kakor.',
    'Bu içeriği göstermek için onayınız gerekiyor',
    'Этот контент предоставлен внешним сервисом.',
    '显示此内容需要您的同意',
    'このコンテンツを表示するには同意が必要です',
    'نحتاج إلى موافقتك لعرض هذا المحتوى'
  ])('is struck where it asks for consent: %s', (line) => {
    expect(roleAmidText(line)).toBe('boilerplate')
  })

  test.each([
    'Accept and continue',
    'Akzeptieren und weiter',
    'Accepter et continuer',
    'Aceptar y continuar',
    'Принять и продолжить',
    '接受并继续',
    'Jump to recipe',
    'Zum Rezept springen',
    'Aller à la recette',
    'Vai alla ricetta',
    'View deal',
    'Zum Angebot',
    'Voir l’offre'
  ])('is struck where it is a button: %s', (line) => {
    expect(roleAmidText(line)).toBe('boilerplate')
  })

  test.each([
    'We need your consent to act, the board wrote to its members on Monday, and most of them gave it.',
    'I agree.',
    'Jump to recipe cards was the advice that the cook gave to her readers in the first year of the column.'
  ])('is none where it goes on: %s', (line) => {
    expect(roleAmidText(line)).toBe('body')
  })
})
