import { createHash } from 'node:crypto'
import path from 'node:path'
import { FileError } from '../files/io-errors.ts'
import { chunksOfFile } from '../files/source-file.ts'

/**
 * The SHA-512 of a file of a bag, read again.
 *
 * @param sha256 what the file had when it was written
 * @throws FileError `altered` where it has not any more: a second manifest would say that it is right.
 */
export function sha512Of(root: string, name: string, sha256: string): string {
  const file = path.join(root, name)
  const [first, second] = [createHash('sha256'), createHash('sha512')]
  for (const chunk of chunksOfFile(file)) {
    first.update(chunk)
    second.update(chunk)
  }
  if (first.digest('hex') !== sha256)
    throw new FileError('altered', file, 'has other bytes than were written; the archive has no SHA-512 then')
  return second.digest('hex')
}
