import { expect, it } from 'vitest'
import { Converter } from '../src/index.ts'
import type { Composed } from '../src/write/writer.ts'
import { unaccounted } from './support/accounting.ts'

/** Inputs that once broke a promise, made small: `[what it shows, format, input]`. */
const FINDINGS = [
  ['a picture within a list item', 'markdown', '- o\n![a]()\nt\n'],
  ['a picture within a numbered item', 'markdown', '1. o\n![a]()\nt\n'],
  [
    'a compound cut at its own hyphen',
    'text',
    'The reservoir above the town of Harlow was nearly full on Monday, the\nprice-determining day of the week, and the board said it would open the price-\ndetermining gates in the middle of the dam by a third of their height on the\nTuesday after, which the engineer said was a sensible thing for all the farms\nbelow it.\n'
  ],
  [
    'escapes that lines cut',
    'text',
    ' an ins=\npection found cracks in the piers =E2=80=93 =E2=80=9Ctwo too ma=\nny=E2=80=9D that carry it,=E2=80=\n=9D he said, th=\nen left.\n'
  ],
  ['a tag in Markdown with a letter that is longer in lower case', 'markdown', '<T>\n<D\u0130>&7;'],
  ['NUL in Markdown', 'markdown', '\0\n#\tm\n# i'],
  ['NUL beside what might stand for it', 'markdown', 'a\0b\ufdd0\ufdd1\n'],
  ['a line of a form feed within a paragraph of Markdown', 'markdown', 'y\n\f\rHe said *so*.\n'],
  ['a line of a soft hyphen within a heading of Markdown', 'markdown', 'y\n\u00ad\ns\n===\n'],
  ['invisible lines within a list item of Markdown', 'markdown', '- a\n  \u200d\n  \u3000\n  b\n'],
  ['a byte order mark on a line of its own behind front matter', 'auto', '---\ni: 1\n---\n\ufeff\n!\n'],
  ['a no-break space for a line of JSON Lines', 'jsonl', '{"text":"a"}\n\u00a0\n{"text":"b"}\n'],
  ['a bullet on a line of its own', 'markdown', '-\n\tH\n# e\n# U'],
  ['a picture whose words are on the second line', 'markdown', '![\nt]()\n# e\n# W'],
  ['a picture whose words are fewer lines than it', 'markdown', 'a\n![b\nc](d\n"e")\nf\n'],
  ['code with an invisible line in it', 'markdown', '`a\n\u3000\n\u200d\nb` c\nd\n'],
  ['references that stand for line ends', 'markdown', 'a&#10;b&#13;c\nd&#10;e\n'],
  ['escapes that a line cuts within a list of links', 'text', 'References\n1. http:\n2. http:=\n=E2=80=\n'],
  ['a number of a link behind an escape', 'text', 'a [1]=20=\nb =E2=80=\n=9D\nReferences\n1. http:\n2. http:\n'],
  ['a reference behind escapes that lines cut', 'text', '=\n=80=93=\n&amp;'],
  ['a soft line end right above the header of a message', 'text', '=\nFrom: \nSubject: =E2=80=\n'],
  ['an encoded word with letters that it may not have', 'text', 'From: a\nSubject: =?utf8?Q?Ćw?=\n'],
  ['what looks like an escape behind a backslash', 'markdown', '\\\\u0003\n'],
  ['an escape that a soft line end cuts behind its sign', 'text', '==\n18=E2=80=\n'],
  ['half a pair behind a backslash', 'markdown', '\\\\ud800\n'],
  [
    'a form feed behind a hyphen at a line’s end',
    'text',
    'pricedetermining rd said it would open the price-\f\rdetermining tle of the dam by a third of their height on the\rT'
  ],
  [
    'a line separator behind a soft hyphen at a line’s end',
    'text',
    'r\u00ad\u0085\rvit or pre- and post-war tiles from the house that the well-\u0085\rn'
  ],
  ['a crawl that ends within a record', 'wet', 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 1915\r\n\r\nabc'],
  [
    'a crawled page that ends early',
    'wet',
    'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 900\r\n\r\nThe dam held.'
  ],
  ['a length that is no number', 'wet', 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: x\r\n\r\nThe dam held.']
] as const

it.each(FINDINGS)('%s', async (_what, from, input) => {
  // NUL is refused unless the encoding is known.
  const encoding = input.includes('\0') ? 'utf-8' : 'auto'
  for await (const batch of new Converter({ from, encoding }).convert(Buffer.from(input)))
    for (const converted of batch) {
      if (!converted.ok) {
        expect(converted.failure.error.code).toMatch(/^(?:bad-record|unreadable)$/)
        continue
      }
      const { article, document } = converted.result as Composed
      const faults = unaccounted(article.text, document, article.firstLine)
      expect(faults.filter((fault) => !/its text is not|its bytes are not/.test(fault))).toEqual([])
    }
})
