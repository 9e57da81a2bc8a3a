import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, it } from 'vitest'
import { carefulText, FLAVOURS, plainText } from '../../../src/write/markdown/text.ts'

const OPTIONS = { bullet: '-', emphasis: '*', strong: '*', listItemIndent: 'one' } as const

/** A text in every place where the writer puts one. */
function treeOf(value: string): Root {
  const text: PhrasingContent = { type: 'text', value }
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text] },
      { type: 'paragraph', children: [{ type: 'strong', children: [text] }] },
      { type: 'heading', depth: 2, children: [text] },
      { type: 'paragraph', children: [text] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text] }] },
      { type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text] }] }] },
      {
        type: 'paragraph',
        children: [
          { type: 'emphasis', children: [text] },
          { type: 'text', value: ` ${value}` }
        ]
      },
      { type: 'paragraph', children: [{ type: 'emphasis', children: [text] }, text] }
    ]
  }
}

function same(value: string): void {
  const quick = toMarkdown(treeOf(value), { ...OPTIONS, unsafe: [...FLAVOURS], handlers: { text: plainText } })
  expect(quick).toBe(toMarkdown(treeOf(value), { ...OPTIONS, unsafe: [...FLAVOURS], handlers: { text: carefulText } }))
}

describe('text written without going through every pattern', () => {
  it.each([
    'Plain prose, with “quotes”, dashes – and (brackets)!',
    '1. first',
    '1) first',
    '12.5 million',
    '- dash',
    '+ plus',
    '= equals',
    '> quoted',
    'C#',
    'a # b',
    'a_b_c',
    'AT&T',
    'a &amp; b',
    ' leading',
    'trailing ',
    'back\\slash',
    'a!',
    '!',
    'x',
    '…',
    'a]( b',
    'tab\there',
    '(a)',
    '~ tilde',
    'www.example.org',
    'see https://example.org/a',
    '5 % ==',
    'a || b',
    '10:30:45',
    ':smile:',
    'a) b',
    'iv. b',
    '$5 and $6',
    '🗞 news'
  ])('is the same for %j', (value) => same(value))

  it('is the same for any text', () => {
    const letters = fc.constantFrom(...'ab 1.)(#+-=>*_`~[]!&<\\|"\'\t\n—é“🗞:%{}^$@w/p')
    fc.assert(fc.property(fc.string({ unit: letters, maxLength: 12 }), same), { numRuns: 1000 })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), same), { numRuns: 200 })
  })
})
