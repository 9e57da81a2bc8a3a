/** A format that is no text: known by bytes at a place, refused with what to do. */
export interface Unsupported {
  name: string
  advice: string
  /** Bytes as latin-1 letters, each at its offset; all of them have to be there. */
  magic: readonly (readonly [offset: number, bytes: string])[]
}

const PICTURE = 'a picture holds no text: make text of it first with optical character recognition, for example with'
const OCR = `${PICTURE}: tesseract FILE -`
const SOUND = 'sound and film hold no text: transcribe it first'
const OFFICE = 'make text of it first, for example with: libreoffice --headless --convert-to txt FILE'

/** Asked in this order; the general ones, such as ZIP, come after the kinds that are packed in them. */
export const UNSUPPORTED: readonly Unsupported[] = [
  { name: 'a PDF', magic: [[0, '%PDF']], advice: 'make text of it first, for example with: pdftotext FILE.pdf -' },
  { name: 'PostScript', magic: [[0, '%!PS']], advice: 'make text of it first, for example with: ps2ascii FILE' },
  { name: 'DjVu', magic: [[0, 'AT&TFORM']], advice: 'make text of it first, for example with: djvutxt FILE' },
  {
    name: 'an RTF document',
    magic: [[0, '{\\rtf']],
    advice: 'make text of it first, for example with: pandoc -f rtf -t plain --wrap=none FILE'
  },
  {
    name: 'an old Office document or a saved Outlook message',
    magic: [[0, '\xd0\xcf\x11\xe0']],
    advice: 'make text of it first, for example with: antiword FILE, or msgconvert FILE for a message'
  },
  {
    name: 'an EPUB',
    magic: [
      [0, 'PK\x03\x04'],
      [30, 'mimetypeapplication/epub+zip']
    ],
    advice: 'make text of it first, for example with: pandoc -t plain --wrap=none FILE'
  },
  {
    name: 'an OpenDocument file',
    magic: [
      [0, 'PK\x03\x04'],
      [30, 'mimetypeapplication/vnd.oasis']
    ],
    advice: OFFICE
  },
  { name: 'a ZIP archive', magic: [[0, 'PK\x03\x04']], advice: 'unpack it first, with: unzip FILE' },
  { name: 'an empty ZIP archive', magic: [[0, 'PK\x05\x06']], advice: 'there is nothing in it' },
  {
    name: 'a Parquet file',
    magic: [[0, 'PAR1']],
    advice:
      "turn it into JSON lines first, for example with: duckdb -c \"copy (from 'FILE') to '/dev/stdout' (format json)\""
  },
  {
    name: 'an Arrow file',
    magic: [[0, 'ARROW1']],
    advice:
      "turn it into JSON lines first, for example with: python3 -c \"import pandas; print(pandas.read_feather('FILE').to_json(orient='records', lines=True))\""
  },
  {
    name: 'an SQLite database',
    magic: [[0, 'SQLite format 3\0']],
    advice:
      'turn the table with the texts into JSON lines first, for example with: sqlite3 -json FILE "select * from TABLE"'
  },
  { name: 'a tar archive', magic: [[257, 'ustar']], advice: 'unpack it first, with: tar -xf FILE' },
  { name: 'a 7z archive', magic: [[0, '7z\xbc\xaf']], advice: 'unpack it first, with: 7z x FILE' },
  { name: 'a RAR archive', magic: [[0, 'Rar!\x1a\x07']], advice: 'unpack it first, with: unrar x FILE' },
  {
    name: 'bzip2',
    magic: [
      [0, 'BZh'],
      [4, '1AY&SY']
    ],
    advice: 'unpack it first, with: bzip2 -dc FILE | stet -'
  },
  { name: 'xz', magic: [[0, '\xfd7zXZ']], advice: 'unpack it first, with: xz -dc FILE | stet -' },
  { name: 'compress', magic: [[0, '\x1f\x9d']], advice: 'unpack it first, with: uncompress -c FILE | stet -' },
  { name: 'LZ4', magic: [[0, '\x04"M\x18']], advice: 'unpack it first, with: lz4 -dc FILE | stet -' },
  {
    name: 'an Outlook mailbox',
    magic: [[0, '!BDN']],
    advice: 'make an mbox of it first, for example with: readpst FILE'
  },
  {
    name: 'a part of an Outlook message (winmail.dat, TNEF)',
    magic: [[0, '\x78\x9f\x3e\x22']],
    advice: 'take out what is in it first, for example with: tnef --save-body FILE'
  },
  {
    name: 'a web archive of Safari, or another binary property list',
    magic: [[0, 'bplist0']],
    advice: 'make text of it first, for example with: textutil -convert txt FILE'
  },
  { name: 'a PNG picture', magic: [[0, '\x89PNG']], advice: OCR },
  { name: 'a JPEG picture', magic: [[0, '\xff\xd8\xff']], advice: OCR },
  { name: 'a GIF picture', magic: [[0, 'GIF87a']], advice: OCR },
  { name: 'a GIF picture', magic: [[0, 'GIF89a']], advice: OCR },
  { name: 'a TIFF picture', magic: [[0, 'II*\0']], advice: OCR },
  { name: 'a TIFF picture', magic: [[0, 'MM\0*']], advice: OCR },
  {
    name: 'a WebP picture',
    magic: [
      [0, 'RIFF'],
      [8, 'WEBP']
    ],
    advice: OCR
  },
  {
    name: 'a BMP picture',
    magic: [
      [0, 'BM'],
      [6, '\0\0\0\0']
    ],
    advice: OCR
  },
  { name: 'a JPEG 2000 picture', magic: [[4, 'jP  ']], advice: OCR },
  { name: 'an AVIF or HEIC picture', magic: [[4, 'ftypheic']], advice: OCR },
  { name: 'an AVIF or HEIC picture', magic: [[4, 'ftypavif']], advice: OCR },
  { name: 'a film or sound file', magic: [[4, 'ftyp']], advice: SOUND },
  {
    name: 'a film or sound file',
    magic: [
      [0, 'RIFF'],
      [8, 'WAVE']
    ],
    advice: SOUND
  },
  {
    name: 'a film or sound file',
    magic: [
      [0, 'RIFF'],
      [8, 'AVI ']
    ],
    advice: SOUND
  },
  { name: 'a film or sound file', magic: [[0, 'OggS']], advice: SOUND },
  { name: 'a film or sound file', magic: [[0, 'fLaC']], advice: SOUND },
  { name: 'a film or sound file', magic: [[0, '\x1aE\xdf\xa3']], advice: SOUND },
  {
    name: 'a film or sound file',
    magic: [
      [0, 'ID3'],
      [4, '\0']
    ],
    advice: SOUND
  },
  {
    name: 'a Kindle book',
    magic: [[60, 'BOOKMOBI']],
    advice: 'make text of it first, for example with: ebook-convert FILE out.txt'
  }
]

/** Bytes of a file's beginning that the table looks at. */
const LOOKED_AT = 1024

/** What a file is that is no text, by its first bytes; `undefined` for anything else. */
export function unsupportedBytes(bytes: Uint8Array): Unsupported | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1')
  const bare = head.replace(BEFORE_TEXT, '')
  return UNSUPPORTED.find(({ magic }) =>
    magic.every(
      ([offset, letters]) =>
        head.startsWith(letters, offset) || (isPrinted(letters) && bare.startsWith(letters, offset))
    )
  )
}

/** A byte order mark and white space, which programs put before what is written as text: PDF, RTF, PostScript. */
const BEFORE_TEXT = /^(?:\xef\xbb\xbf)?\s*/

function isPrinted(letters: string): boolean {
  return /^(?:%PDF|%!PS|\{\\rtf)/.test(letters)
}
