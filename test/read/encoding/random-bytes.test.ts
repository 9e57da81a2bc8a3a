import { expect, it } from 'vitest'
import { Converter } from '../../../src/index.ts'

/** Bytes without order, the same each time (Marsaglia's xorshift). */
function randomBytes(seed: number, length: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 0xff
  })
}

it('bytes without order are no text, whatever signs of a format are among them', async () => {
  for (let seed = 1; seed <= 100; seed++) {
    const read = async () => {
      for await (const _ of new Converter().convert(randomBytes(seed * 7919, 20_000), { name: 'a.bin' }));
    }
    await expect(read(), `seed ${seed}`).rejects.toMatchObject({ code: 'binary' })
  }
})
