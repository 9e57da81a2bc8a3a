import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { decode } from '../../../src/read/encoding/decode.ts'
import { decodingWarnings } from '../../../src/read/encoding/decoding-warnings.ts'

const TEXT = 'Das Café an der Brücke schließt, sagte die Wirtin.\n'

async function doubtful(encoding: string, asked: string, text = TEXT): Promise<string[]> {
  const decoded = await decode(iconv.encode(text, encoding), asked)
  return decodingWarnings(decoded, decoded.text, 1).flatMap(({ code, message }) =>
    code === 'encoding-doubtful' ? [message] : []
  )
}

it.each([
  ['utf-8', 'windows-1252'],
  ['utf-8', 'koi8-r'],
  ['utf-8', 'gb18030'],
  ['utf-8', 'utf-16le'],
  ['utf-16le', 'windows-1252'],
  ['utf-16be', 'utf-8']
])('bytes of %s that are read as %s are said to look like what they are', async (encoding, asked) => {
  expect(await doubtful(encoding, asked)).toEqual([
    `read as ${asked}, as asked for, but the bytes look like ${encoding}`
  ])
})

it.each([
  ['utf16', 'utf-16le'],
  ['UTF16LE', 'utf-16le'],
  ['utf_16be', 'utf-16be'],
  ['UCS2', 'utf-16le'],
  ['utf32le', 'utf-32le']
])('bytes of utf-8 are doubted under %s, which is %s', async (asked, encoding) => {
  expect(await doubtful('utf-8', asked)).toEqual([`read as ${encoding}, as asked for, but the bytes look like utf-8`])
})

it.each(['utf8', 'utf_8', 'UTF 8'])('%s is utf-8', async (asked) => {
  expect(await decode(Buffer.from(TEXT), asked)).toMatchObject({ text: TEXT, encoding: 'utf-8' })
})

const LONG = `${TEXT}Die Fähre fährt für zwölf Tage nicht, weil das Ruder gebrochen ist; Gäste müssen über die Brücke gehen.\n`
const RUSSIAN =
  'Плотина выдержала ночь, сообщил городской совет, и паром снова пойдёт через залив в понедельник утром.\n'

it.each([
  ['windows-1252', 'windows-1251', LONG],
  ['windows-1252', 'iso-8859-7', LONG],
  ['windows-1251', 'windows-1252', RUSSIAN]
])(
  'bytes of %s that are read as %s are doubted, as their letters stand as in no language',
  async (encoding, asked, text) => {
    expect(await doubtful(encoding, asked, text)).toEqual([
      expect.stringMatching(`^read as ${asked}, as asked for, but the bytes look like (?:${encoding}|iso-8859-1)$`)
    ])
  }
)

it.each([
  ['windows-1251', 'windows-1251', `${RUSSIAN}Фирма Sula-Ledger и iPhone\n`],
  ['windows-1252', 'windows-1252', TEXT],
  ['iso-8859-15', 'macintosh', TEXT],
  ['shift_jis', 'shift_jis', '港の橋は月曜日に開いた。\n'],
  ['gb18030', 'gb18030', '港口的桥星期一开放。\n'],
  ['windows-1252', 'utf-8', TEXT],
  ['utf-16le', 'utf-16le', TEXT],
  ['utf-8', 'windows-1252', 'Plain words in ASCII.\n'],
  ['windows-1252', 'windows-1252', 'Â© once\n']
])('nothing is said of bytes of %s that are read as %s', async (encoding, asked, text) => {
  expect(await doubtful(encoding, asked, text)).toEqual([])
})
