import path from 'node:path'
import { wholeLines } from '../files/append-only-file.ts'
import { JOURNAL } from '../inputs/own-files.ts'
import type { EntryPart } from './entries.ts'
import type { JournalState } from './journal-state.ts'
import { parseLine } from './lines.ts'

/**
 * Reads what the journal of an archive says, each line once: for those who want all of it and nothing again. A part of it at a time, so
 * that others may work in between. @throws FileError where it cannot be read
 */
export function* readEntries(folder: string, state: JournalState<EntryPart>): Generator<void> {
  for (const lines of wholeLines(path.join(folder, JOURNAL))) {
    for (const text of lines) {
      const parsed = parseLine(text)
      if (parsed !== null) state.add(parsed.line, parsed.value)
    }
    yield
  }
}
