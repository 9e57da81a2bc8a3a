import path from 'node:path'
import { StetError } from '../../errors.ts'
import { BAGIT } from '../bag/bagit.ts'
import { refuseInBag } from '../bag/refuse-in-bag.ts'
import { withFileErrors } from '../files/io-errors.ts'
import { linkTarget, openFolderOf } from '../files/output-folder.ts'
import { statRegular } from '../files/regular-file.ts'
import { chunksOfFile } from '../files/source-file.ts'
import { realPath, truePath } from '../inputs/true-path.ts'
import { bagFiles } from './bag-files.ts'
import { isTarOf, tarOf } from './tar.ts'
import { isZipOf, zipOf } from './zip.ts'

/** The kinds of one file that an archive can be put into. */
export const CONTAINERS = {
  tar: { chunks: tarOf, isOf: isTarOf },
  zip: { chunks: zipOf, isOf: isZipOf }
} as const

export type Container = keyof typeof CONTAINERS

/** One file to be made of an archive. */
interface Serialisation {
  archive: string
  file: string
  container: Container
  /** Whether it may replace what is no such file of this archive. */
  force: boolean
}

/**
 * The place of the file, a symbolic link followed. Throws a StetError `exists` where it is another file than an earlier one of the same
 * archive, unless `force`; `usage` where it would lie in the archive, and a FileError where it is no regular file.
 */
export function serialisationTarget({ archive, file, container, force }: Serialisation): string {
  const target = linkTarget(file)
  const root = truePath(archive)
  if (
    truePath(path.dirname(target))
      .concat(path.sep)
      .startsWith(root + path.sep)
  )
    throw new StetError('usage', `expected --${container} outside of the archive, but ${file} is in it`)
  refuseInBag(target)
  if (withFileErrors(file, () => statRegular(target)) === undefined || force) return target
  const { value: start = new Uint8Array() } = chunksOfFile(path.resolve(target)).next()
  if (CONTAINERS[container].isOf(start, `${path.basename(root)}/${BAGIT}`)) return target
  throw new StetError(
    'exists',
    `${file}: is no ${container} of this archive and was left as it is; --force replaces it`
  )
}

/**
 * Puts a finished archive into one file, whole or not at all; the same archive gives the same bytes on any machine. Gives how many files and
 * bytes, or null where it was interrupted.
 */
export async function serialise(
  what: Serialisation,
  signal: AbortSignal
): Promise<{ files: number; bytes: number } | null> {
  const target = serialisationTarget(what)
  const files = bagFiles(realPath(what.archive))
  const stream = openFolderOf(target, { force: true }).open(path.basename(target))
  try {
    for await (const chunk of CONTAINERS[what.container].chunks(files)) {
      if (signal.aborted) return null
      stream.write(chunk)
    }
    return { files: files.length, bytes: stream.finish().bytes }
  } finally {
    stream.abandon()
  }
}
