import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const wrapped = (text: string, width: number) =>
  text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}}) `, 'g'), '$1\n')
const textsOf = (text: string) => dumpOf(text).children.map((block) => block.text)

const ENGLISH = [
  'Ferry service to Harlow returns after a break of nine weeks',
  'The ferry between Harlow and the islands returned to service on Monday after a break of nine weeks. Passengers queued from six in the morning, the harbour master said.'
]
const GERMAN = [
  'Fähre nach Harlau fährt neun Wochen nach der Panne wieder',
  'Die Fähre zwischen Harlau und den Inseln fährt seit Montag wieder. Schon um sechs Uhr früh standen die Fahrgäste an, und das erste Boot war in wenigen Minuten voll.',
  'Der Stadtrat hatte einen Bus um die Bucht bezahlt, der für eine Strecke mehr als zwei Stunden brauchte, und will im nächsten Jahr ein zweites Boot kaufen.'
]

describe('a text of a few wrapped lines', () => {
  it.each([36, 38, 40, 44, 50])('is joined where it was wrapped at %i columns', (width) => {
    for (const paragraphs of [ENGLISH, GERMAN])
      expect(textsOf(paragraphs.map((one) => wrapped(one, width)).join('\n\n'))).toEqual(paragraphs)
  })

  it.each([
    [
      'verse',
      'und immer wieder geht das Licht\nhinaus und fragt die Fähre nicht\nund keiner weiß, wer da noch spricht\nund keiner löscht am Kai das Licht'
    ],
    [
      'a list',
      'warm socks and a woollen hat\na torch with two spare batteries\na map of the northern islands\nbread and cheese for two days\nrain coat and rubber boots'
    ],
    [
      'settings',
      'private-address: 192.168.0.0/16\nprivate-address: 169.254.0.0/16\nprivate-address: 172.16.0.0/12\nprivate-address: 10.0.0.0/8\nprivate-address: fd00::/8'
    ]
  ])('is not seen in %s', (_, text) => {
    expect(textsOf(`The harbour\n\n${text}\n`)).toHaveLength(text.split('\n').length + 1)
  })
})

describe('paragraphs that begin with a tab', () => {
  const PARAGRAPHS = [...ENGLISH.slice(1), ...GERMAN.slice(1)]
  // Each stands for as many columns as programs count for a tab.
  it.each([1, 4, 8])('are joined where a tab was counted as %i columns', (columns) => {
    const set = PARAGRAPHS.map((one) => wrapped(`${'_'.repeat(columns)}${one}`, 60).replace(/^_+/, '\t'))
    expect(textsOf(set.join('\n'))).toEqual(PARAGRAPHS)
  })
})
