import path from 'node:path'
import { StetError } from '../../errors.ts'
import { refuseInBag } from '../bag/refuse-in-bag.ts'
import { withFileErrors } from '../files/io-errors.ts'
import { linkTarget } from '../files/output-folder.ts'
import { statRegular } from '../files/regular-file.ts'
import { chunksOfFile } from '../files/source-file.ts'
import { isReportStart } from '../inputs/own-files.ts'

/**
 * The file that a report is written to, a symbolic link followed. Throws a StetError `exists` where it is a file that is no report of
 * stet, unless `force`; a FileError where it is no regular file, or lies in an archive.
 */
export function reportTarget(named: string, force: boolean): string {
  const file = linkTarget(named)
  refuseInBag(file)
  if (withFileErrors(named, () => statRegular(file)) === undefined || force || isReport(file)) return file
  throw new StetError('exists', `${named}: is no report of stet and was left as it is; --force replaces it`)
}

function isReport(file: string): boolean {
  const { value } = chunksOfFile(path.resolve(file)).next()
  return value !== undefined && isReportStart(Buffer.from(value).toString('latin1'))
}
