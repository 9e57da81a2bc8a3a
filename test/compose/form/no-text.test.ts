import { describe, expect, it } from 'vitest'
import { stet } from '../../../src/index.ts'

describe('a record without text', () => {
  it.each(['', '\n', '\n\n \n', '\ufeff', '\t\n\u00a0\n'])('is no article: %j', (text) => {
    const document = stet(text)
    expect(document).toMatchObject({ type: null, headline: null, authors: [], blocks: [] })
  })
})
