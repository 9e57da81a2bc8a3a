import { DUMP } from '../support/run-cli.ts'

const record = (fields: object) => JSON.stringify(fields)
const story = (at: number) => record({ id: `r${at}`, text: `${DUMP}\nNumber ${at} of many.\n` })
const PROSE = 'The boat will be moored in Port Selby and may be called out by any of the three, a statement said.'

/** Lines that are no record, or hardly one, in ways that might make a program lose its place. */
const ODD: readonly Uint8Array[] = [
  '{"id": broken',
  '',
  '   ',
  '[1, 2]',
  'null',
  record({ id: 'no-text' }),
  record({ text: `No id\n\n${PROSE}\n` }),
  record({ url: 'http://example.org/1', content: `An address for an id\n\n${PROSE}\n` }),
  `\ufeff${record({ id: 'marked', text: `A byte order mark\n\n${PROSE}\n` })}`,
  `${record({ id: 'crlf', text: `A carriage return\n\n${PROSE}\n` })}\r`,
  record({ id: 'half', text: `Half a pair \ud800\n\n${PROSE}\n` }),
  record({ id: 'markdown', markdown: `# Marks\n\n**${PROSE}**\n` }),
  record({ id: 'empty', text: '' }),
  '%PDF-1.7 is no record',
  'WARC/1.0',
  'PK\u0003\u0004\u0000\u0000 nor is this',
  record({ id: 'long', text: `A long one\n\n${`${PROSE}\n\n`.repeat(60)}` })
].map((line) => Buffer.from(line))

/** Records among which every odd line stands once; a line of bytes that are no UTF-8, and a last line without an end. */
export const CORPUS = Buffer.concat(
  [
    ...ODD.flatMap((line, at) => [Buffer.from(story(at)), line]),
    Buffer.from([...Buffer.from('{"id":"bytes","text":"'), 0xff, 0xfe, 0xe2, 0x80, ...Buffer.from('"}')]),
    Buffer.from(story(ODD.length))
  ].flatMap((line, at) => (at === 0 ? [line] : [Buffer.from('\n'), line]))
)

/** Lines of the corpus that ask for an answer. */
export const ANSWERS = CORPUS.toString('latin1')
  .split('\n')
  .filter((line) => line.trim() !== '').length
