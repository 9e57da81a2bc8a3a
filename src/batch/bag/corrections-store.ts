import path from 'node:path'
import { type Correction, formatCorrection } from '../../corrections/correction.ts'
import { type Corrections, parseCorrections } from '../../corrections/corrections.ts'
import { LineStore } from '../files/line-store.ts'

/** The file of an archive that holds its corrections, beside the payload. */
export const CORRECTIONS_FILE = 'corrections.ndjson'

/** The corrections of an archive. */
export class CorrectionsStore extends LineStore<Correction, Corrections> {
  /** @param file its name in the folder */
  constructor(root: string, file = CORRECTIONS_FILE) {
    super(path.join(root, file), parseCorrections, formatCorrection)
  }
}

/** The corrections that an archive holds; none where it holds no file of them, or is not there yet. */
export function correctionsOfBag(root: string): Corrections {
  return new CorrectionsStore(root).all()
}
