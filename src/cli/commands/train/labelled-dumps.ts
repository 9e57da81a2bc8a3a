import { StetError } from '../../../errors.ts'
import { type Example, exampleOf, readGold } from '../../../train/labelled-data.ts'

/** All labelled dumps in files of JSON lines or tagged text. @throws StetError `bad-record` for a file that holds none. */
export function labelledDumpsIn(files: readonly string[]): Example[] {
  return files.flatMap((file) => {
    try {
      return readGold(file).map(exampleOf)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : cause
      throw new StetError('bad-record', `${file}: expected labelled dumps; ${reason}`, { cause })
    }
  })
}
