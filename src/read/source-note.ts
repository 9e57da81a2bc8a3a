import type { NoteCode, NotePlace } from '../warnings.ts'

/** A remark made while reading, before there is a file to make it on. */
export interface SourceNote {
  code: NoteCode
  message: string
  place: NotePlace
}
