import fc from 'fast-check'

/** Lines as dumps have them, and lines that try to be something else. */
const LINES = [
  'Home | News | Sport',
  'Council votes to keep the ferry',
  'By Ann Lowe and Peter Marsh',
  'Published 3 March 2021 at 17:42',
  'The council voted on Tuesday to keep the ferry running through the winter, against the advice of its own accountants.',
  '“We could not do otherwise,” said the chairwoman, who had come by boat. “It is the only road we have.”',
  'A boat at the pier. Photo: Dana Ruiz',
  '1 of 12',
  '• bread and cheese',
  '3. Take the shuttle bus.',
  'Share Tweet Email',
  '© 2021 Valley Ledger. All rights reserved.',
  '17:32 Uhr',
  'READ MORE: Ten ferries that no longer run'
]

export const HOSTILE = [
  '# not a heading',
  '- not a list',
  '+ nor this',
  '12) nor this',
  '1. First of all, a sentence that begins like a list and goes on like prose.',
  '> not a quotation',
  '    not code',
  '```',
  '~~~ js',
  '***',
  '---',
  '===',
  '<script>alert(1)</script>',
  '<!-- gone? -->',
  '&amp; &copy; &#35;',
  '[link](javascript:alert(1)) ![image](x)',
  '[ref]: http://example.org "title"',
  '*em* _em_ **strong** __strong__ ~~gone~~ `code`',
  '| a | b |',
  'ends in a backslash \\',
  'snake_case_words and 2*3*4 and a_b',
  'http://example.org/a_b_(c) mail@example.org',
  '<http://example.org>',
  'title: "x"',
  '%YAML 1.1',
  '...',
  '@mention !tag',
  'a\u00a0b\u2003c\u200bd\u00ade',
  'tab\there',
  '\u202egnirts desrever\u202c'
]

const anyLine = () =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...LINES) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 2, arbitrary: fc.lorem({ maxCount: 3, mode: 'sentences' }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 2, arbitrary: fc.constantFrom('', ' ', '\u00a0', '\u200b\u00ad', '\t ') }
  )

const eol = () => fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\r\n\r\n')

/** A text of lines of all sorts, with all sorts of line ends, with or without a byte order mark. */
export function dumpText(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', '', '', '\ufeff'), fc.array(fc.tuple(anyLine(), eol()), { maxLength: 24 }), fc.boolean())
    .map(([mark, lines, closed]) => {
      const text = lines.map(([line, end]) => line + end).join('')
      return mark + (closed ? text : text.replace(/[\r\n]+$/, ''))
    })
}

/** Any characters at all, lone surrogates among them. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes))
  )
}
