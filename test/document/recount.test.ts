import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedBlock, recount } from '../../src/document/recount.ts'
import { isBlank, linesOf } from '../support/accounting.ts'

/** Each line that is not blank as a block. */
function blocksOf(text: string, firstLine = 1): CountedBlock[] {
  const blocks: CountedBlock[] = []
  let byte = 0
  for (const [index, whole] of text.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    const written = whole.replace(/[\r\n]+$/, '')
    const line = firstLine + index
    if (!isBlank(written))
      blocks.push({ text: written, line, lineEnd: line, byte, byteEnd: byte + Buffer.byteLength(written) })
    byte += Buffer.byteLength(whole)
  }
  return blocks
}

const LETTER = fc.constantFrom('a', 'é', '水', '😀', '\ud83d', ' ', '\n', '\r\n', '\r', '\u200b', '-')
const TEXT = fc.array(LETTER, { maxLength: 40 }).map((letters) => letters.join(''))
const whole = (text: string) => recount(text, 1, blocksOf(text), false)

describe('a recount', () => {
  it('passes the lines of any text, and counts those that show something', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { mistake, nonBlank, lines } = whole(text)
        expect(mistake).toBeNull()
        const all = linesOf(text)
        expect(nonBlank).toBe(all.filter((line) => !isBlank(line)).length)
        expect(lines).toBe(all.at(-1) === '' ? all.length - 1 : all.length)
      }),
      { numRuns: 500 }
    )
  })

  it('refuses them with a block dropped, doubled, cut, moved or changed', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), (text, chosen) => {
        const blocks = blocksOf(text)
        const at = chosen % Math.max(1, blocks.length)
        const block = blocks[at]
        if (block === undefined) return
        const others = [
          blocks.toSpliced(at, 1),
          blocks.toSpliced(at, 0, block),
          blocks.with(at, { ...block, line: block.line + 1, lineEnd: block.lineEnd + 1 }),
          blocks.with(at, { ...block, lineEnd: block.lineEnd + 1 }),
          blocks.with(at, { ...block, text: `${block.text}x` }),
          blocks.with(at, { ...block, byteEnd: block.byteEnd + 10_000 })
        ]
        for (const wrong of others) expect(recount(text, 1, wrong, false).mistake).not.toBeNull()
      }),
      { numRuns: 300 }
    )
  })

  it('passes over markup where there is some, and over no letter of the text', () => {
    const source = '# Dam &amp; town [open](x) again'
    const says = (text: string, markup: boolean) =>
      recount(source, 1, [{ ...blocksOf(source)[0], text } as CountedBlock], markup).mistake
    expect(says('Dam & town open again', true)).toBeNull()
    expect(says('Dam & town open again', false)).toMatchObject({ line: 1 })
    expect(says('Dam & city open again', true)).toMatchObject({ line: 1 })
  })

  it.each([
    ['&#10; &eacute;', '&eacute;', null],
    ['&eacute;t&#x61;', 'éta', null],
    ['&nvle; 4', '≤\u20d2 4', null],
    ['&fjlig;ord', 'fjord', null],
    ['&eacute;t&#x61;', 'étu', 1],
    ['&eacute;  ', 'éw', 1],
    ['&lt; dam', 'a dam', 1]
  ])('of %j reads %j', (source, text, line) => {
    const { mistake } = recount(source, 1, [{ ...blocksOf(source)[0], text } as CountedBlock], true)
    expect(mistake?.line ?? null).toBe(line)
  })

  it('passes the letters that quoted-printable writes by numbers, and no others', () => {
    const source = 'The caf=C3=A9 at Harl=\r\now closed'
    const block = { line: 1, lineEnd: 2, byte: 0, byteEnd: Buffer.byteLength(source) }
    expect(recount(source, 1, [{ ...block, text: 'The café at Harlow closed' }], true).mistake).toBeNull()
    expect(recount(source, 1, [{ ...block, text: 'The café at Harmow closed' }], true).mistake).toMatchObject({
      line: 1
    })
  })

  it('takes no offsets but those of the bytes', () => {
    const [block] = blocksOf('水 dam') as [CountedBlock]
    const position = (start: number, end: number) => ({ start: { offset: start }, end: { offset: end } })
    expect(recount('水 dam', 1, [{ ...block, position: position(0, 5) }], false).mistake).toBeNull()
    expect(recount('水 dam', 1, [{ ...block, position: position(0, 7) }], false).mistake).toMatchObject({ line: 1 })
  })
})
