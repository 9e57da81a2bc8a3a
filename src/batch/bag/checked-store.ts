import path from 'node:path'
import { type Checked, type CheckedMark, formatChecked, parseChecked } from '../../corrections/checked.ts'
import { LineStore } from '../files/line-store.ts'

/** The file of an archive that says which documents a person has looked at, beside the payload. */
export const CHECKED_FILE = 'checked.ndjson'

/** The marks of the documents that a person has looked at. */
export class CheckedStore extends LineStore<CheckedMark, Checked> {
  /** @param file its name in the folder */
  constructor(root: string, file = CHECKED_FILE) {
    super(path.join(root, file), parseChecked, formatChecked)
  }
}
