import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/read/encoding/decode.ts'
import { oldEncoding } from '../../../src/read/encoding/old-encodings.ts'

const TEXTS = {
  German: 'Die Brücke bleibt gesperrt, sagte der Bürgermeister. Die Händler müssen früher schließen.\n',
  French: 'Le pont a été fermé, a déclaré le maire. Les élèves passeront par la forêt cet été.\n',
  Spanish: 'El alcalde cerró el puente. Después abrirá el túnel, según indicó la compañía eléctrica.\n',
  Portuguese: 'A câmara fechou a ponte, e a decisão não mudará até à estação. A povoação está atenta.\n',
  Italian:
    'Il ponte è chiuso, perché la città non può pagare: così dirà il sindaco venerdì, poiché già c’è.\n'.replaceAll(
      '’',
      "'"
    )
}
const each = (encodings: readonly string[]) =>
  Object.entries(TEXTS).flatMap(([language, text]) => encodings.map((encoding) => [language, encoding, text] as const))

describe('a text in an encoding of DOS or of old Macs', () => {
  it.each(each(['cp850', 'macintosh']).filter(([language]) => language !== 'Italian'))(
    'is read by the letters within its words: %s in %s',
    async (_, encoding, text) => {
      const decoded = await decode(iconv.encode(text, encoding), null)
      expect([decoded.encoding, decoded.text]).toEqual([encoding, text])
      expect(decoded.guess).toBeLessThan(1)
    }
  )

  it('may have quotation marks of its own', async () => {
    const text = '“C’est décidé”, a déclaré le maire, qui a été réélu l’été dernier – malgré tout.\n'
    expect((await decode(iconv.encode(text, 'macintosh'), null)).text).toBe(text)
  })
})

describe('a text in another encoding', () => {
  it.each(each(['windows-1252', 'iso-8859-1', 'windows-1254']))('is none of DOS: %s in %s', (_, encoding, text) => {
    expect(oldEncoding(iconv.encode(text, encoding))).toBeNull()
  })

  it.each([
    [
      'windows-1252',
      'The river—which rose…and fell—wasn’t “high”at all, and the mayor’s café–bar didn’t close—not once.\n'
    ],
    ['windows-1252', 'Les sœurs du chœur ont le cœur à l’œuvre, et les bœufs aussi, dit la nièce.\n'],
    ['windows-1250', 'Župan še ni povedal, koliko bo stalo življenje na naši cesti, če bo šlo še dražje.\n'],
    ['windows-1250', 'Starosta řekl, že loď ještě neodpluje, ať prší, nebo ne; svatba však bude.\n'],
    ['windows-1250', 'Burmistrz powiedział, że źródło wyschnie, jeśli zbraknie wody w rzece.\n'],
    ['windows-1251', 'Мэр города сообщил в среду, что мост через реку будет открыт.\n'],
    ['shift_jis', 'The mayor said “no”again — and “yes”later — to the テストセンター.\n'],
    ['shift_jis', 'テストセンターのスケートリンクがオープンした。\n'],
    ['gbk', '市长星期三宣布，河上的桥梁将于下周向行人开放。\n'],
    ['big5', '市長星期三宣布,河上的橋樑將於下週向行人開放。\n'],
    ['koi8-r', 'Мэр города сообщил в среду, что мост через реку будет открыт.\n']
  ])('is none of DOS: %s, %s', (encoding, text) => {
    expect(oldEncoding(iconv.encode(text, encoding))).toBeNull()
  })
})
