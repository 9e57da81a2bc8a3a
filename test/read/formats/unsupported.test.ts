import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { goodOf } from '../../support/read-settings.ts'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const zipOf = (first: string) => bytesOf(`PK\x03\x04${'\0'.repeat(26)}${first}`)

async function refusalOf(bytes: string | Uint8Array, name = 'dump.txt'): Promise<string> {
  const error = await goodOf([bytes], { name }).then(
    () => null,
    (error) => error
  )
  if (error === null) return 'read'
  expect(error.code).toBe('unsupported-format')
  return error.message
}

describe('bytes of another format', () => {
  it.each([
    ['a PDF', bytesOf('%PDF-1.7\n%\xe2\xe3'), 'pdftotext'],
    ['an RTF document', bytesOf('{\\rtf1\\ansi Dam holds}'), 'pandoc -f rtf'],
    ['an EPUB', zipOf('mimetypeapplication/epub+zip'), 'pandoc'],
    ['an OpenDocument file', zipOf('mimetypeapplication/vnd.oasis.opendocument.text'), 'libreoffice'],
    ['a ZIP archive', zipOf('stories/one.txt'), 'unzip'],
    ['an SQLite database', bytesOf('SQLite format 3\0\x10'), 'sqlite3 -json'],
    ['a tar archive', bytesOf(`one.txt${'\0'.repeat(250)}ustar\0`), 'tar -xf'],
    ['a 7z archive', bytesOf('7z\xbc\xaf\x27\x1c'), '7z x'],
    ['bzip2', bytesOf('BZh91AY&SY'), 'bzip2 -dc'],
    ['compress', bytesOf('\x1f\x9d\x90T\xd0'), 'uncompress'],
    ['LZ4', bytesOf('\x04"M\x18\x40'), 'lz4 -dc'],
    ['an Outlook mailbox', bytesOf('!BDN\xe1'), 'readpst'],
    ['a part of an Outlook message', bytesOf('\x78\x9f\x3e\x22\x12\0\x01\x06'), 'tnef'],
    ['a web archive of Safari', bytesOf('bplist00\xd1'), 'textutil'],
    ['a PNG picture', bytesOf('\x89PNG\r\n\x1a\n'), 'tesseract'],
    ['a JPEG picture', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), 'tesseract'],
    ['a GIF picture', bytesOf('GIF89a\x01\0'), 'tesseract'],
    ['a TIFF picture', bytesOf('II*\0\x08'), 'tesseract'],
    ['a WebP picture', bytesOf('RIFF\x10\0\0\0WEBPVP8 '), 'tesseract'],
    ['a Parquet file', bytesOf('PAR1\x15'), 'duckdb']
  ])('is refused as %s, with what to do', async (what, bytes, advice) => {
    const said = await refusalOf(bytes)
    expect(said).toContain(`this is ${what}`)
    expect(said).toContain(advice)
  })

  it('is seen in what gzip packs', async () => {
    expect(await refusalOf(gzipSync(bytesOf(`one.txt${'\0'.repeat(250)}ustar\0`)))).toContain('a tar archive')
  })

  it('is no text that begins with the same letters', async () => {
    for (const text of [
      'BM is the mark of the mill.\n',
      'BZh is no word.\n',
      'II* was the grade.\n',
      'RIFF raff came.\n'
    ])
      expect(await refusalOf(text)).toBe('read')
  })
})

const PAGE = '<p>The dam at Harlow held through the night.</p>\n<p>Crews went home at dawn.</p>\n'
const HTML = [
  ['a whole page', `<!DOCTYPE html>\n<html><body>${PAGE}</body></html>`],
  ['a page without a type', `<html lang="en"><body>${PAGE}</body></html>`],
  ['XHTML', `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y">\n<html><body>${PAGE}</body></html>`],
  ['a comment of a browser first', `<!-- saved from url=(0026)https://ledger.example/ -->\n<div>${PAGE}</div>`],
  ['a part with a class', `<div class="story">${PAGE}</div>`],
  ['a head', `<head><title>Dam holds</title></head>${PAGE}`],
  ['blank lines first', `\n\n \t\n<article>${PAGE}</article>`],
  ['paragraphs alone', PAGE],
  ['capitals', PAGE.toUpperCase()],
  ['a headline before the tags', `Dam holds in Harlow\n${PAGE.repeat(3)}`]
] as const

describe('HTML', () => {
  it.each(HTML)('is refused with %s', async (_, text) => {
    expect(await refusalOf(text)).toContain('this is HTML')
    expect(await refusalOf(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toContain('this is HTML')
    expect(await refusalOf(iconv.encode(text, 'utf-16le', { addBOM: true }))).toContain('this is HTML')
  })

  it.each([
    ['a sentence about a tag', 'Tags such as <div> open a part, </div> closes it.\n\nThat is all there is to them.\n'],
    ['an arrow first', '<< Back to the front page\n\nThe dam held.\n'],
    ['a name in angle brackets first', '<Begin recording>\n\nThe dam held through the night.\n'],
    ['an address in angle brackets', '<https://ledger.example/dam>\n\nThe dam held through the night.\n']
  ])('is not seen in %s', async (_, text) => {
    expect(await refusalOf(text)).toBe('read')
  })
})

const RECORDS = ['One', 'Two', 'Three'].map((title) => ({
  title,
  text: 'The dam held, she said.\n\n"It did," he said.'
}))
const CELLS = RECORDS.map(({ title, text }) => [title, '2021-03-02', text.replace(/\s+/g, ' ')])
const CODED = Buffer.from('The dam at Harlow held through the night. '.repeat(12)).toString('base64')

describe('data that would be prose with its signs', () => {
  it.each([
    ['JSON that does not parse', JSON.stringify({ articles: RECORDS }, null, 2).slice(0, -60)],
    [
      'a corpus with a word on each line',
      '# sent_id = 1\n# text = The dam held.\n1\tThe\tthe\tDET\n2\tdam\tdam\tNOUN\n3\theld\thold\tVERB\n\n'
    ],
    ['JSON that does not parse', JSON.stringify({ articles: RECORDS }).slice(0, -60)],
    ['JSON that does not parse', RECORDS.map((record) => JSON.stringify(record, null, 1)).join('\n')],
    ['JSON that does not parse', RECORDS.map((record) => JSON.stringify(record)).join(',\n')],
    ['JSON that does not parse', "[{'title': 'Dam', 'text': 'It held, she said.'}]\n"],
    [
      'several values in YAML',
      RECORDS.map(({ title }) => `---\ntitle: ${title}\ntext: |\n  The dam held, she said.\n\n  It did.\n`).join('')
    ],
    ['a script with data', `var page = ${JSON.stringify(RECORDS)};\n`],
    ['a script with data', `show(${JSON.stringify({ articles: RECORDS })})\n`],
    ['a dump of a database', `CREATE TABLE a (id int);\nINSERT INTO a VALUES (1,'The dam held.');\n`],
    [
      'a table without names',
      CELLS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
    ],
    ['a table without names', CELLS.map((row) => row.join('\t')).join('\n')],
    ['RIS', 'TY  - NEWS\nTI  - Dam holds\nAB  - The dam held.\nER  - \n'],
    ['BibTeX', '@article{teller,\n  title = {Dam holds},\n  year = {2021}\n}\n'],
    ['a list in YAML', '- title: Dam holds\n  text: The dam held.\n- title: Ferry stops\n  text: It stopped.\n'],
    ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n'],
    ['LaTeX', '\\documentclass{article}\n\\begin{document}\nThe dam held.\n\\end{document}\n'],
    ['base64', `${CODED.replace(/(.{76})/g, '$1\n')}\n`],
    ['uuencoded', 'begin 644 a.txt\n#86)C\n`\nend\n'],
    ['MicroDVD', '{100}{200}Dam holds\n{250}{300}It held\n{310}{400}All night\n{410}{500}Long\n'],
    ['a song', '[00:12.00]Dam holds\n[00:15.30]It held\n[00:17.00]All night\n[00:19.00]Long\n'],
    ['HTML with its tags escaped', PAGE.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    ['HTML', 'The dam held.<br>\n<br>\nIt did.<br>\n']
  ])('is refused as %s: %j', async (what, text) => {
    for (const form of [text, `\ufeff${text.replaceAll('\n', '\r\n')}`]) expect(await refusalOf(form)).toContain(what)
  })

  it.each([
    ['a quotation first', '"The dam held," she said.\n\n"It did," he said.\n\n"All night," they said.\n'],
    ['a bracket first', '[Photo: the dam]\n\nThe dam held, she said.\n'],
    ['a score in tabs within it', 'The dam held.\n\nHarlow\t3\t1\nMarden\t2\t2\n\nIt did, she said.\n'],
    ['a line of a script', 'The dam held.\n\nvar page = [{"title": "Dam"}];\n']
  ])('is not seen in %s', async (_, text) => expect(await refusalOf(text)).toBe('read'))

  it('is seen behind a byte order mark and white space too', async () => {
    for (const before of ['\xef\xbb\xbf', '\n', '\r\n  '])
      for (const [start, what] of [
        ['{\\rtf1\\ansi Dam holds}', 'an RTF document'],
        ['%PDF-1.7\n', 'a PDF']
      ])
        expect(await refusalOf(bytesOf(before + start))).toContain(what)
  })
})

describe('other markup and text that is no article', () => {
  it.each([
    ['ALTO', '<?xml version="1.0"?>\n<alto xmlns="x"><Layout/></alto>', 'alto2txt'],
    ['ALTO', '<?xml version="1.0"?>\n<ns0:alto xmlns:ns0="x"><ns0:Layout/></ns0:alto>', 'alto2txt'],
    ['METS', '<mets:mets xmlns:mets="x" />\n', 'alto2txt'],
    ['METS', '<mets:mets xmlns:mets="x">\n<mets:dmdSec/></mets:mets>', 'alto2txt'],
    ['TEI', '<?xml version="1.0"?><TEI><text>Dam</text></TEI>', 'teitotxt'],
    ['<catalogue>', '<catalogue>\n<item>Dam</item>\n</catalogue>\n', 'xmlstarlet'],
    ['<ROOT>', '<!DOCTYPE ROOT SYSTEM "x.dtd">\n<ROOT>Dam</ROOT>', 'xmlstarlet'],
    ['WebVTT', 'WEBVTT\n\n00:00.000 --> 00:02.000\nDam holds\n', 'subtitles'],
    ['SubRip', '1\r\n00:00:01,000 --> 00:00:02,000\r\nDam holds\r\n', 'subtitles'],
    ['MHTML', 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n--x\n', 'browser'],
    ['tagged text', 'headline             | Dam holds\n\nbody/paragraph       | It held.\n', '--from tagged']
  ])('is refused as %s: %s', async (what, text, advice) => {
    for (const form of [text, `\ufeff\n${text}`]) {
      const said = await refusalOf(form)
      expect(said).toContain(what)
      expect(said).toContain(advice)
    }
  })

  it('is read as tagged text where that is asked for', async () => {
    const text =
      'headline | Dam holds\n\nbody/paragraph | It held through\n               | the night.\n\nboilerplate | Share\n'
    const [record] = await goodOf([text], { from: 'tagged' })
    expect(record.text).toBe(text)
    expect([...(record.texts ?? [])]).toEqual([
      [1, 'Dam holds'],
      [3, 'It held through'],
      [4, 'the night.'],
      [6, 'Share']
    ])
    expect(record.given?.get(4)).toEqual({ role: 'body', kind: 'paragraph', corrects: false })
  })

  it('does not hang on a long prologue that never ends', async () => {
    for (const part of ['<!--', '<?xml ', '<!DOCTYPE x [', '< ', '<a '])
      expect(await refusalOf(`${part.repeat(40_000)}\n`)).toMatch(/read|this is/)
  })
})

const STORY = 'The ferry to Sula will not run for a week.\n\nIts rudder is replaced, the county said on Wednesday.\n'
const GERMAN = 'Die Fähre nach Sula fährt eine Woche lang nicht.\n\nDas Ruder wird ersetzt, sagte der Landkreis.\n'
const EXPORTS = [
  [
    'APA DeFacto',
    `"Sulaer Bote" Nr. 112 vom 11.05.2004 Seite: 14\nRessort: Chronik\n\nFähre steht\n\n${GERMAN}`,
    'each article'
  ],
  [
    'APA DeFacto',
    `Fähre steht\n\nSulaer Bote vom 11.05.2004 18.00 Uhr\n${GERMAN}\nGespeicherter Anhang: x.pdf\n`,
    'force'
  ],
  [
    'APA DeFacto',
    `"sula.example" Lokales gefunden am 11.05.2004 Ressort: Chronik\n\nFähre steht\n\n${GERMAN}`,
    'force'
  ],
  [
    'citations from EBSCO',
    'TI- Ferry stops\nAU- Teller, Maria\nSO- Sula Ledger\nYR- 2014\nAN- 2014-1-1\n',
    'no articles'
  ],
  [
    'APA DeFacto',
    `"Sulaer Bote" vom 11.05.2004          Seite   14\nRessort:   Chronik\n\nFähre steht\n\n${GERMAN}`,
    'each article'
  ],
  [
    'citations from EBSCO',
    'TI Ferry stops\nAU Teller, Maria\nSO Sula Ledger, 05/11/2014, p1\nYR 2014\nAN 2W62\n\nTI Two\n',
    'no articles'
  ],
  [
    'citations from EBSCO',
    'AU- Teller, Maria\nTI- Ferry stops\nAB- It stops.\nAN- 2014-1-1\n\nTI- Two\n',
    'no articles'
  ],
  [
    'EBSCO',
    `Title: Ferry stops\nAccession Number: 12AB\n\n${STORY}\nhttp://search.ebscohost.com/login.aspx?direct=true&AN=12AB\n`,
    'each article'
  ],
  [
    'EBSCO',
    `Record: 1\nTitle: Ferry stops\nAccession Number: 4KB12\n\n${STORY}\nCopyright of Sula Ledger is the property of Sula Press.\n`,
    'each article'
  ],
  [
    'GoPress',
    `De Bode van Sula - 30 november 2011\nPagina 23\n\nVeer ligt stil\n\n${STORY}\nCopyright © 2011 gopress. Alle rechten voorbehouden\n`,
    'each article'
  ],
  [
    'PressReader',
    `${STORY.repeat(300)}\nPRINTED AND DISTRIBUTED BY PRESSREADER\nCOPYRIGHT AND PROTECTED BY APPLICABLE LAW\n`,
    'text view'
  ],
  [
    'Mediargus',
    `?1. Veer ligt stil\n\nDe Bode van Sula, woensdag 30 november 2011, p. 23, 853w.\n\n\n2. Dijk houdt\n\n${STORY}`,
    'headlines'
  ],
  ['Mediargus', `1. Le bac\n\nLa Vigie, mercredi 3 août 2011, p.2, 90w\n\n\n\n\n\n\n${STORY}`, 'headlines']
] as const

describe('an export that is not read', () => {
  it.each(EXPORTS)('is refused as %s: %j', async (what, text, advice) => {
    for (const form of [text, `\ufeff\n${text.replaceAll('\n', '\r\n')}`]) {
      const said = await refusalOf(form)
      expect(said).toContain(what)
      expect(said).toContain(advice)
    }
    const [record] = await goodOf([text], { from: 'text' })
    expect(record?.text).toBe(text)
  })

  it.each([
    [
      'a day in a sentence',
      `Fähre steht\n\nIm Bescheid vom 11.05.2004 steht nichts davon. Ressort: keines.\n\n${GERMAN}`
    ],
    ['a source line alone', `Fähre steht\n\nSulaer Bote vom 11.05.2004\n\n${GERMAN}`],
    ['a section alone', `Fähre steht\n\nRessort: Chronik\n\n${GERMAN}`],
    ['a line that begins with two capitals', `AU pairs leave Sula\nTI is their leader.\n\n${STORY}`],
    ['one tag', `TI- that is how the song begins.\n\n${STORY}`],
    ['an address of EBSCO', `Ferry stops\n\n${STORY}\nhttps://search.ebscohost.com/login.aspx?direct=true\n`],
    [
      'the name of PressReader',
      `Ferry stops\n\n${STORY}\nRead it on PressReader, printed and distributed by others.\n`
    ],
    ['a numbered headline', `1. Ferry stops\n\n${STORY}\n2. Dam holds\n\n${STORY}`],
    ['a source with page and words', `Ferry stops\n\nDe Bode, woensdag 30 november 2011, p. 23, 853w.\n\n${STORY}`]
  ])('is no text with one of its signs: %s', async (_, text) => expect(await refusalOf(text)).toBe('read'))

  it.each([
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nVGhlIGZlcnJ5IHN0b3BzLg==\n',
    '--0abc\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain\r\n\r\nF=C3=A4hre steht.\r\n--0abc--\r\n'
  ])('is a part of a message, whose text is encoded: %j', async (text) => {
    expect(await refusalOf(text)).toContain('a part of a message without the message')
  })

  it('does not hang on long lines of signs', async () => {
    for (const part of ['"a vom ', 'Ressort ', 'De Bode, ', 'a vom 11.05.2004 ', '1. ', 'TI- '])
      expect(await refusalOf(`${part.repeat(40_000)}\n`)).toMatch(/read|this is/)
  })
})

describe('a WARC', () => {
  const record = (type: string, body: string) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`

  it('without a record of text is refused, and says what it holds', async () => {
    const said = await refusalOf(
      record('warcinfo', 'x') + record('response', 'HTTP/1.1 200 OK') + record('request', 'GET')
    )
    expect(said).toContain('1 response, 1 request')
    expect(said).toContain('warc2text')
  })

  it('with nothing but its own description has no records, and that is no fault', async () => {
    expect(await goodOf([record('warcinfo', 'software: x')])).toEqual([])
  })
})
