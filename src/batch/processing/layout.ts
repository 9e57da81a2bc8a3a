import type { Journal } from '../journal/journal.ts'
import type { Action } from './action.ts'

/** A format that documents are written in. */
export interface FileFormat {
  name: string
  /** Of its files, without the dot. */
  extension: string
}

/** What the journal says of an input that it knows. */
export interface KnownInput {
  /** The input has the bytes that it had. */
  isSameSource: boolean
  /** And they would be converted as they were. */
  isSameRecipe: boolean
  /** Its files: all there, some missing, or some altered. Looks at each. */
  stateOfFiles: () => 'same' | 'repaired' | 'damaged'
}

/** What a layout needs to know of a folder. */
interface Place {
  root: string
  fsync: boolean
}

/** What a layout needs to know of an input to be done: its entry in the journal, and whether it may replace what is there. */
interface InputToDo {
  source: string
  name: string
  line: string | null
  force: boolean
}

/** How an output folder is laid out, and all that follows from it. Paths are relative to the output folder. */
export interface Layout {
  /** One run at a time writes into the folder. */
  readonly exclusive: boolean
  /** An input has all its files there and no other, or none; otherwise each file is of use by itself. */
  readonly wholeInputs: boolean
  /**
   * Where a document goes.
   *
   * @param name the input's name in the output folder
   * @param record its number in an input with several; null for a document that has the name to itself
   */
  documentFile(name: string, record: number | null, format: FileFormat): string
  /** The same for a document that a pattern gave a name, of which no part is an ending. */
  namedFile(given: string, format: FileFormat): string
  /** A document's file as the catalogue has it. */
  catalogued(file: string): string
  /** Where an input's original is kept; null where it is not. */
  originalFile(name: string): string | null
  /** What is to be done about an input that the journal knows, without leave to replace anything. */
  actionFor(known: KnownInput): Action
  /** Called before the first file of a batch is written. */
  beginBatch(place: Place, inputs: readonly InputToDo[]): void
  /** Called before the files of inputs are replaced. */
  beginReplacing(place: Place, journal: Journal, inputs: readonly InputToDo[]): void
  /** Called when that is done, with the inputs of which no file was changed. */
  endReplacing(journal: Journal, untouched: readonly string[]): void
}

/** Digits of a record's number, so that the records of a file sort as numbers do. */
const NUMBER_DIGITS = 6

/** A record's number as a part of a path. */
export function recordNumber(record: number): string {
  return String(record).padStart(NUMBER_DIGITS, '0')
}
