import type { VFile } from 'vfile'

/**
 * Every warning that stet gives about a text, one line each. A warning travels with the text as a vfile message and
 * ends in the document's `warnings`; its message is written where the warning is given.
 */
export const WARNINGS = {
  'text-in-doubt': {
    level: 'warning',
    description: 'struck lines that read like text, or may be rows of the article’s lists'
  },
  'struck-as-recurring': {
    level: 'info',
    description: 'sentences that would stand without the profile and are struck because they recur in their source'
  },
  'low-confidence': {
    level: 'warning',
    description: 'an unsure headline, or a line that can as well be something else'
  },
  'uncertain-role': { level: 'info', description: 'a line whose role is unsure' },
  'gallery-incomplete': { level: 'warning', description: 'a gallery counter names pictures that are not in this file' },
  'embed-missing': {
    level: 'warning',
    description: 'the text announces a post, picture or video that is not in this file'
  },
  'incomplete-capture': { level: 'warning', description: 'the page had more than this file holds' },
  'no-article': { level: 'warning', description: 'no line of this text is an article' },
  undecodable: { level: 'warning', description: 'bytes that do not decode to any character were replaced' },
  nul: { level: 'warning', description: 'NUL characters, which no text has: they are kept as they stand' },
  'encoding-doubtful': {
    level: 'warning',
    description: 'the bytes look like another encoding than the one that was asked for'
  },
  'format-doubtful': {
    level: 'warning',
    description: 'the text looks like another format than the one that was asked for, or has nothing of that one'
  },
  mojibake: { level: 'warning', description: 'text that was decoded in the wrong encoding before it came here' },
  'records-missing': { level: 'warning', description: 'fewer or more records were found than the file announces' },
  'columns-side-by-side': {
    level: 'warning',
    description: 'two columns of a page stand side by side, their sentences mixed'
  },
  'repeated-id': { level: 'warning', description: 'a record has the id of another before it' },
  'personal-link': { level: 'warning', description: 'an address in the text is that of one reader' },
  redacted: { level: 'info', description: 'private data were struck from this output' },
  'own-document': {
    level: 'warning',
    description: 'a document that stet wrote is read as a record, its text labelled again'
  },
  'record-conflict': { level: 'warning', description: 'the text contradicts a field of the record that it came in' },
  'dates-reversed': { level: 'warning', description: 'the date of a change lies before the date of publication' },
  'correction-not-applied': { level: 'warning', description: 'a correction names lines that are not in this text' },
  'correction-moved': { level: 'info', description: 'a correction of an earlier text of this source holds here, too' },
  'unknown-source': {
    level: 'warning',
    description: 'the profile has no source that the dump is of, and was not used'
  },
  'bidi-controls': { level: 'warning', description: 'invisible characters that reorder text on a screen' },
  'no-headline': { level: 'info', description: 'no line is the headline: none was invented' },
  'no-date': { level: 'info', description: 'no date in the text: none was invented' },
  'date-unread': { level: 'info', description: 'a date line that does not name one certain day' },
  'unfamiliar-language': { level: 'info', description: 'a language of which the labeller has learned little' },
  'encoding-guessed': { level: 'info', description: 'the encoding was guessed' },
  records: { level: 'info', description: 'how many records the file announces and holds' },
  'several-articles': { level: 'warning', description: 'a text that seems to hold several articles is read as one' },
  'parts-unread': { level: 'info', description: 'parts of a message or document that are not read' },
  'character-references': {
    level: 'info',
    description: 'character references of HTML were read as the characters that they name'
  },
  'markup-removed': {
    level: 'info',
    description: 'tags of HTML or BBCode were left in the text: it is read without them'
  },
  'encoded-data': {
    level: 'warning',
    description: 'lines of encoded data, such as those of a picture, stand in the text and are struck'
  },
  'front-matter': { level: 'info', description: 'front matter was read as evidence' },
  'markup-unread': {
    level: 'warning',
    description: 'lines with markup that is not read: they are taken as they are written'
  }
} as const satisfies Record<string, { level: 'warning' | 'info'; description: string }>

/** What is said of an input of records that holds none: there is no document that could have a warning. */
export const NO_RECORD = 'there is no record in it, and so no article'

/** The code of a warning: a key of `WARNINGS`. */
export type WarningCode = keyof typeof WARNINGS

/** What a warning is about: lines of the file, or, as `null`, the whole text. */
export type WarningPlace = { line: number; lineEnd: number } | null

/** A warning found while reading, before the text has become a vfile. */
export interface SourceWarning {
  code: WarningCode
  message: string
  place: WarningPlace
}

/** Adds a warning to the file that is being worked on. */
export function warn(file: VFile, code: WarningCode, message: string, place: WarningPlace = null): void {
  const options = { ruleId: code, source: 'stet' }
  const added =
    place === null
      ? file.message(message, options)
      : file.message(message, {
          ...options,
          place: { start: { line: place.line, column: 1 }, end: { line: place.lineEnd, column: 1 } }
        })
  if (WARNINGS[code].level === 'info') added.fatal = undefined
}
