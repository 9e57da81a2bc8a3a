import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Converter, type Document, type Flavor, recordOf } from '../../src/index.ts'
import { readMarkdown } from '../../src/read/formats/markdown/markdown.ts'
import { markdownFor } from '../../src/write/markdown/index.ts'
import { FLAVOURS, folded, hasKramdown, hasPandoc, kramdown, pandoc, type Rendered } from '../support/flavours.ts'
import { size } from '../support/size.ts'

const converter = new Converter()

/** Signs that one program or another takes for markup, and words. */
const SIGNS = [
  ...['~~', '~', '$', '$5', '$x$', '==', '=', '%%', '#tag', '#', '{{', '}}', '{%', '%}', '<%', '%>', '{', '}', '{#'],
  ...[
    '^',
    '++',
    '+',
    '||',
    '|',
    ':smile:',
    ':100:',
    '::',
    ':::',
    ':',
    '@ann',
    '[[',
    ']]',
    '[^1]',
    '[^1]:',
    '{.a}',
    '{#b}'
  ],
  ...[
    'a)',
    '(a)',
    'i.',
    'iv)',
    '#.',
    '1.',
    '2)',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '<b>',
    '<!--',
    '&amp;',
    '!',
    '[a](b)'
  ],
  ...[
    '\\',
    '\\(',
    '"',
    '—',
    '--',
    '---',
    '...',
    '>',
    '-',
    '10:30',
    '10:30:45',
    'Note:this',
    'a@b.c',
    'https://a.b/c_d'
  ],
  ...[
    'word',
    'Word',
    'words',
    '大',
    'é',
    '5%',
    '*[A]:',
    '@fig:a',
    '<?',
    '<https://a.b>',
    'www.a.b',
    'www.a.b/c_d',
    'http://a.b/~c',
    'https://a.b/5_c',
    'https://a.b/d_(e)',
    'https://a.b:80/?c=1&d_e=2',
    'https://a.b/?c_d&copy;',
    'https://a.b/@c_d'
  ]
]
const line = fc
  .array(fc.tuple(fc.constantFrom(...SIGNS), fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 8 })
  .map((parts) => folded(parts.map(([sign, space]) => sign + space).join('')))
  .filter((text) => text !== '' && !/^(?:[•◦▪‣·–—*+●○■□►-]|\d{1,3}[.)])\s/.test(text))

const PROSE = 'The council voted on Tuesday to keep the ferry running through the winter, its leader said.'

/** The Markdown of an article with the lines as its paragraphs, and the texts of its blocks. */
function written(lines: readonly string[], flavor: Flavor = 'plain'): { body: string; texts: string[] } {
  const texts = [`Ferry kept ${lines[0]}`, ...lines.flatMap((one) => [PROSE, one])]
  const { document } = converter.record(recordOf(`${texts.join('\n\n')}\n`))
  const blocks = texts.slice(1).map((text, at) => ({ ...paragraph, text, line: at + 1, lineEnd: at + 1 }))
  const changed: Document = { ...document, headline: texts[0] ?? null, standfirst: null, updates: [], blocks }
  return { body: markdownFor(flavor).write({ document: changed, article: null }, false), texts: texts.map(folded) }
}

const place = { line: 1, lineEnd: 1, byte: 0, byteEnd: 0 }
const paragraph = { role: 'body', kind: 'paragraph', ...place, confidence: 1, alt: null, why: [] as string[] } as const

function check(render: (markdown: string) => Rendered, flavor: Flavor = 'plain'): (lines: readonly string[]) => void {
  return (lines) => {
    const { body, texts } = written(lines, flavor)
    expect(render(body)).toEqual({ blocks: texts, markup: [] })
  }
}

const lines = fc.array(line, { minLength: 1, maxLength: 3 })

describe.each(Object.entries(FLAVOURS))('the Markdown that is written, read by %s', (_, render) => {
  it('is plain text, whatever the lines of the article are', () => {
    fc.assert(fc.property(lines, check(render)), { numRuns: size({ short: 100, long: 1_000 }) })
  })

  it.each(SIGNS)('is plain text with %j twice', (sign) => {
    if (/^[*+-]|^\d/.test(sign)) return
    check(render)(['\\@ann~~', '~~@ann~~', 'a \\i.', '\\ ~~'])
    check(render)([`${sign} a ${sign}`, `${sign}a${sign}`, `a${sign}b${sign} c`, `a ${sign}${sign} b`])
  })
})

describe.skipIf(!hasPandoc)(
  `the Markdown that is written, read by Pandoc${hasPandoc ? '' : ' (not installed)'}`,
  () => {
    it('is plain text with a backslash before a space, and a sign before a name', () =>
      check(
        pandoc,
        'pandoc'
      )(['a \\ b', '\\ ~~', 'a \\i.', '~~@ann~~', 'a \\é b', 'iv)@ann', '-@ann', '_@ann', '\\@ann']))

    it('is plain text', () => {
      fc.assert(fc.property(lines, check(pandoc, 'pandoc')), { numRuns: size({ short: 6, long: 60 }) })
    })
  }
)

describe.skipIf(!hasKramdown)(
  `the Markdown that is written for Jekyll, read by kramdown${hasKramdown ? '' : ' (not installed)'}`,
  () => {
    it('is plain text with addresses whose signs would pair', () =>
      check(
        kramdown,
        'jekyll'
      )(['https://a.b/5_c https://a.b/d_(e)', 'https://a.b/5_c_d', 'http://a.b/~c http://a.b/~d']))

    it('is plain text', () => {
      fc.assert(fc.property(lines, check(kramdown, 'jekyll')), { numRuns: size({ short: 6, long: 60 }) })
    })
  }
)

it('holds nothing that a template would run', () => {
  fc.assert(
    fc.property(lines, (given) => {
      expect(written(given).body).not.toMatch(/\{\{|\{%|<%|\{#|%%/)
    }),
    { numRuns: size({ short: 100, long: 1_000 }) }
  )
})

it('is read back by stet to the same texts', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (given) => {
      const { body, texts } = written(given)
      const { texts: read } = await readMarkdown(body, 1)
      const written_ = body.split('\n')
      const said = written_.flatMap((one, at) => (one === '' ? [] : [folded(read.get(at + 1) ?? one)]))
      expect(said).toEqual(texts)
    }),
    { numRuns: size({ short: 50, long: 500 }) }
  )
})
