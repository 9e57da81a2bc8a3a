import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/read/encoding/decode.ts'
import { windows1252, windows1252Bytes } from '../../../src/read/encoding/encodings.ts'
import { goodOf } from '../../support/read-settings.ts'

const GERMAN =
  'Die Feuerwehr hat die Brücke für Fußgänger geöffnet. „Das ist schön“, sagte die Bürgermeisterin – und lächelte.\n'.repeat(
    4
  )
const FRENCH =
  'Le président a déclaré que l’accord était « très équilibré » et serait signé à l’été prochain, malgré les réserves.\n'.repeat(
    4
  )
const RUSSIAN =
  'Мэр города сообщил в среду, что мост через реку будет открыт для пешеходов уже на следующей неделе.\n'.repeat(4)
const JAPANESE = '市長は水曜日、川にかかる橋を来週から歩行者に開放すると発表した。雨が続いている。\n'.repeat(4)
const CHINESE = '市长星期三宣布,河上的桥梁将于下周向行人开放。连日来一直在下雨。\n'.repeat(4)
const KOREAN = '시장은 수요일에 강을 가로지르는 다리를 다음 주부터 보행자에게 개방한다고 발표했다.\n'.repeat(4)
const GREEK =
  'Ο δήμαρχος ανακοίνωσε την Τετάρτη ότι η γέφυρα θα ανοίξει για τους πεζούς την επόμενη εβδομάδα.\n'.repeat(4)
const ENGLISH = 'The mayor opened the bridge on Wednesday.\n'.repeat(3)
const BOM = '\ufeff'

const LADDER = [
  { shows: 'ASCII', bytes: Buffer.from(ENGLISH), text: ENGLISH, encoding: 'utf-8', bom: false, guessed: false },
  { shows: 'UTF-8', bytes: Buffer.from(GERMAN), text: GERMAN, encoding: 'utf-8', bom: false, guessed: false },
  {
    shows: 'UTF-8 with a mark',
    bytes: Buffer.from(BOM + GERMAN),
    text: BOM + GERMAN,
    encoding: 'utf-8',
    bom: true,
    guessed: false
  },
  { shows: 'nothing at all', bytes: Buffer.alloc(0), text: '', encoding: 'utf-8', bom: false, guessed: false },
  {
    shows: 'UTF-16LE with a mark',
    bytes: iconv.encode(BOM + RUSSIAN, 'utf-16le'),
    text: BOM + RUSSIAN,
    encoding: 'utf-16le',
    bom: true,
    guessed: false
  },
  {
    shows: 'UTF-16BE with a mark',
    bytes: iconv.encode(BOM + RUSSIAN, 'utf-16be'),
    text: BOM + RUSSIAN,
    encoding: 'utf-16be',
    bom: true,
    guessed: false
  },
  {
    shows: 'UTF-16LE without',
    bytes: iconv.encode(GERMAN, 'utf-16le'),
    text: GERMAN,
    encoding: 'utf-16le',
    bom: false,
    guessed: false
  },
  {
    shows: 'UTF-16BE without',
    bytes: iconv.encode(ENGLISH, 'utf-16be'),
    text: ENGLISH,
    encoding: 'utf-16be',
    bom: false,
    guessed: false
  },
  {
    shows: 'UTF-32LE without',
    bytes: iconv.encode(GERMAN, 'utf-32le'),
    text: GERMAN,
    encoding: 'utf-32le',
    bom: false,
    guessed: false
  },
  {
    shows: 'UTF-32BE without, Cyrillic',
    bytes: iconv.encode(RUSSIAN, 'utf-32be'),
    text: RUSSIAN,
    encoding: 'utf-32be',
    bom: false,
    guessed: false
  },
  {
    shows: 'UTF-16LE without, Cyrillic',
    bytes: iconv.encode(RUSSIAN, 'utf-16le'),
    text: RUSSIAN,
    encoding: 'utf-16le',
    bom: false,
    guessed: false
  },
  {
    shows: 'UTF-16BE without, Greek',
    bytes: iconv.encode(GREEK, 'utf-16be'),
    text: GREEK,
    encoding: 'utf-16be',
    bom: false,
    guessed: false
  },
  {
    shows: 'UTF-32LE with a mark',
    bytes: iconv.encode(BOM + ENGLISH, 'utf-32le'),
    text: BOM + ENGLISH,
    encoding: 'utf-32le',
    bom: true,
    guessed: false
  },
  {
    shows: 'windows-1252, German',
    bytes: iconv.encode(GERMAN, 'windows-1252'),
    text: GERMAN,
    encoding: 'windows-1252',
    bom: false,
    guessed: true
  },
  {
    shows: 'windows-1252, French',
    bytes: iconv.encode(FRENCH, 'windows-1252'),
    text: FRENCH,
    encoding: 'windows-1252',
    bom: false,
    guessed: true
  },
  {
    shows: 'windows-1252, one word',
    bytes: iconv.encode('Belgi\u00eb wint', 'windows-1252'),
    text: 'Belgi\u00eb wint',
    encoding: 'windows-1252',
    bom: false,
    guessed: true
  },
  {
    shows: 'windows-1251',
    bytes: iconv.encode(RUSSIAN, 'windows-1251'),
    text: RUSSIAN,
    encoding: 'windows-1251',
    bom: false,
    guessed: true
  },
  {
    shows: 'KOI8-R',
    bytes: iconv.encode(RUSSIAN, 'koi8-r'),
    text: RUSSIAN,
    encoding: 'koi8-r',
    bom: false,
    guessed: true
  },
  {
    shows: 'Shift_JIS',
    bytes: iconv.encode(JAPANESE, 'shift_jis'),
    text: JAPANESE,
    encoding: 'shift_jis',
    bom: false,
    guessed: true
  },
  {
    shows: 'EUC-JP',
    bytes: iconv.encode(JAPANESE, 'euc-jp'),
    text: JAPANESE,
    encoding: 'euc-jp',
    bom: false,
    guessed: true
  },
  {
    shows: 'GB18030',
    bytes: iconv.encode(CHINESE, 'gb18030'),
    text: CHINESE,
    encoding: 'gb18030',
    bom: false,
    guessed: true
  },
  {
    shows: 'EUC-KR',
    bytes: iconv.encode(KOREAN, 'euc-kr'),
    text: KOREAN,
    encoding: 'euc-kr',
    bom: false,
    guessed: true
  },
  {
    shows: 'Greek',
    bytes: iconv.encode(GREEK, 'iso-8859-7'),
    text: GREEK,
    encoding: 'iso-8859-7',
    bom: false,
    guessed: true
  }
]

describe('the encoding ladder', () => {
  it.each(LADDER)('reads $shows', async ({ bytes, text, encoding, bom, guessed }) => {
    const decoded = await decode(bytes, null)
    expect(decoded).toMatchObject({ text, encoding, bom, replaced: 0 })
    expect(decoded.guess !== null).toBe(guessed)
  })

  it('calls UTF-8 with few faults UTF-8 and says how many characters were lost', async () => {
    const bytes = Buffer.concat([Buffer.from(GERMAN), Buffer.from([0x41, 0xe9, 0x42])])
    expect(await decode(bytes, null)).toMatchObject({ encoding: 'utf-8', replaced: 1 })
  })

  it('does not count what was lost before', async () => {
    expect((await decode(Buffer.from('lost \ufffd before'), 'utf-8')).replaced).toBe(0)
    expect(
      (await decode(Buffer.concat([Buffer.from('lost \ufffd and '), Buffer.from([0xff])]), 'utf-8')).replaced
    ).toBe(1)
  })

  it('takes the name of an encoding as the caller spells it and says it as the standard does', async () => {
    expect(await decode(Buffer.from([0xe9, 0x93]), 'latin1')).toMatchObject({
      text: 'é“',
      encoding: 'windows-1252',
      guess: null
    })
    expect(await decode(Buffer.from([0x8e]), 'macintosh')).toMatchObject({ text: 'é' })
    await expect(decode(Buffer.from('x'), 'klingon')).rejects.toMatchObject({ code: 'bad-option' })
  })
})

describe('windows-1252', () => {
  const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
  it.each(Array.from({ length: 256 }, (_, byte) => [byte]))('reads byte %i', (byte) => {
    const expected = unassigned.has(byte)
      ? String.fromCharCode(byte)
      : iconv.decode(Buffer.from([byte]), 'windows-1252')
    const text = windows1252(Uint8Array.of(byte))
    expect(text).toBe(expected)
    expect(windows1252Bytes(text)).toEqual(Uint8Array.of(byte))
  })

  it('has no bytes for other characters', () => {
    expect(windows1252Bytes('ł')).toBeNull()
    expect(windows1252Bytes('\x93')).toBeNull()
  })
})

describe('what is said of the decoding', () => {
  it('notes a guess and how sure it is', async () => {
    const [record] = await goodOf([iconv.encode(GERMAN, 'windows-1252')])
    expect(record.warnings.map(({ code }) => code)).toEqual(['encoding-guessed'])
    expect(record.warnings[0].message).toMatch(/^read as windows-1252, \d+ % sure$/)
  })

  it('notes what could not be decoded, with its count and its first line', async () => {
    const [record] = await goodOf([Buffer.from([0x61, 0x0d, 0x0a, 0x0d, 0x62, 0xff, 0x0a, 0xfe])], {
      encoding: 'utf-8'
    })
    expect(record.warnings).toEqual([
      {
        code: 'undecodable',
        message: '2 characters could not be decoded from utf-8, the first on line 3',
        place: { line: 3, lineEnd: 3 }
      }
    ])
  })
})
