import { describe, expect, it } from 'vitest'
import { windows1252 } from '../../../src/read/encoding/encodings.ts'
import { mojibakeWarnings, repairMojibake } from '../../../src/read/encoding/mojibake.ts'
import { goodOf } from '../../support/read-settings.ts'

const misread = (text: string) => windows1252(Buffer.from(text))
const TRUE = 'Das „Café“ – für 3 £ – wäre schön, l’été aussi.'

describe('mojibake', () => {
  it('is warned about, with its first line', async () => {
    const [record] = await goodOf([`Plain.\n\n${misread(TRUE)}\n`])
    expect(record.warnings).toMatchObject([{ code: 'mojibake', place: { line: 3, lineEnd: 3 } }])
    expect(record.text).toContain('CafÃ©')
  })

  it.each(['São Paulo, Ângela e a Âncora', 'ÂGE ÃO', 'Il dit : « À bientôt »', 'Øre, Ærø og Åre', 'Ñandú', TRUE])(
    'is not seen in %s',
    (text) => {
      expect(mojibakeWarnings(text, 1)).toEqual([])
    }
  )

  it('is repaired where the repair is exact, for every character of windows-1252', () => {
    const all = Array.from({ length: 128 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')
    expect(repairMojibake(misread(`${TRUE}${all}`)).text).toBe(`${TRUE}${all}`)
  })

  it('is left alone in a line where it is not', async () => {
    const mixed = `${misread('Café für')} und „schon richtig“`
    const [record] = await goodOf([`${misread(TRUE)}\r\n${mixed}\r\n`], { fixMojibake: true })
    expect(record.text).toBe(`${TRUE}\r\n${mixed}\r\n`)
    expect(record.hints).toEqual([{ field: 'mojibake-repaired', value: '1 line', line: 1 }])
    expect(record.warnings).toMatchObject([{ code: 'mojibake', place: { line: 2 } }])
  })

  it('is repaired in the records of a stream too', async () => {
    const [record] = await goodOf([`${JSON.stringify({ text: misread(TRUE) })}\n`], { fixMojibake: true })
    expect(record.text).toBe(TRUE)
  })
})
