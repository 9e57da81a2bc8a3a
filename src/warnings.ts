import type { VFile } from 'vfile'

/**
 * Every remark stet can make about a text: one line each. A remark travels with the text as a vfile message
 * and ends in the document's `warnings`; the wording is filled in where the remark is made.
 */
export const NOTES = {
  'low-confidence': { level: 'warning', says: 'a decision to look at: the evidence is close' },
  'gallery-incomplete': { level: 'warning', says: 'a gallery counter names pictures that are not in this file' },
  'embed-missing': { level: 'warning', says: 'the text announces a post, picture or video that is not in this file' },
  'incomplete-capture': { level: 'warning', says: 'the page had more than this file holds' },
  'no-article': { level: 'warning', says: 'no line of this text is an article' },
  undecodable: { level: 'warning', says: 'bytes that no character stands for were replaced' },
  mojibake: { level: 'warning', says: 'text that was decoded in the wrong encoding before it came here' },
  'records-missing': { level: 'warning', says: 'fewer or more records were found than the file announces' },
  'bidi-controls': { level: 'warning', says: 'invisible characters that reorder text on a screen' },
  'no-headline': { level: 'info', says: 'no line is the headline: none was invented' },
  'no-date': { level: 'info', says: 'no date in the text: none was invented' },
  'date-unread': { level: 'info', says: 'a date line that names no day for sure' },
  'encoding-guessed': { level: 'info', says: 'the encoding was guessed' },
  records: { level: 'info', says: 'how many records the file announces and holds' },
  'front-matter': { level: 'info', says: 'front matter was read as evidence' },
  'own-text': { level: 'info', says: 'plain text that stet wrote, by its blank lines: nothing in it is struck' },
  'markup-unread': { level: 'warning', says: 'lines with more markup than is read: they are taken as they are written' }
} as const satisfies Record<string, { level: 'warning' | 'info'; says: string }>

export type NoteCode = keyof typeof NOTES

/** Where a remark belongs: lines of the file, or the whole text. */
export type NotePlace = { line: number; lineEnd: number } | null

/** Adds a remark to the file that is being worked on. */
export function note(file: VFile, code: NoteCode, message: string, place: NotePlace = null): void {
  const options = { ruleId: code, source: 'stet' }
  const said =
    place === null
      ? file.message(message, options)
      : file.message(message, {
          ...options,
          place: { start: { line: place.line, column: 1 }, end: { line: place.lineEnd, column: 1 } }
        })
  if (NOTES[code].level === 'info') said.fatal = undefined
}
