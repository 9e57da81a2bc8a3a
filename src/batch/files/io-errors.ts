import { type ErrorCode, StetError } from '../../errors.ts'

/** What can go wrong with files and folders, as codes that callers may test. */
export const FAULTS = {
  ENOSPC: ['disk-full', 'the disk is full'],
  EDQUOT: ['disk-full', 'the disk quota is used up'],
  EFBIG: ['disk-full', 'the file would be larger than the limit for files'],
  EACCES: ['no-permission', 'no permission'],
  EPERM: ['no-permission', 'not permitted'],
  EROFS: ['read-only', 'the file system is read-only'],
  EMFILE: ['too-many-open', 'too many files are open (ulimit -n raises the limit)'],
  ENFILE: ['too-many-open', 'too many files are open on this machine'],
  ENOENT: ['missing', 'there is no such file or folder'],
  ENOTDIR: ['not-a-folder', 'a file stands where a folder is needed'],
  EISDIR: ['not-a-file', 'a folder stands where a file is needed'],
  EEXIST: ['not-a-folder', 'something else has this name already'],
  ENAMETOOLONG: ['name-too-long', 'the path is too long for this file system'],
  ELOOP: ['outside', 'symbolic links lead round in a circle'],
  EINVAL: ['name-refused', 'the file system does not take this name'],
  EILSEQ: ['name-refused', 'the file system does not take this name'],
  EIO: ['input-output', 'the disk cannot be read or written here'],
  EBUSY: ['busy', 'somebody else is using it']
} as const satisfies Record<string, readonly [ErrorCode, string]>

/** Faults that strike every file after the first: going on would only repeat them. */
export const FATAL: ReadonlySet<string> = new Set<ErrorCode>(['disk-full', 'read-only', 'too-many-open', 'worker-died'])

/** A fault of one input, as threads tell each other. */
export interface Fault {
  code: string
  message: string
  fatal: boolean
}

/** An error about a file or folder. Its message names the file and what is wrong, fit to be shown as it is. */
export class BatchError extends StetError {
  /** The file or folder it is about, as given or as a true path. */
  readonly path: string
  /** Without `what`, `path` is the whole message. */
  constructor(code: ErrorCode, path: string, what?: string) {
    super(code, what === undefined ? path : `${path}: ${what}`)
    this.path = path
  }
}

/** Makes a BatchError about `file` of whatever was thrown; one that is a BatchError already stays. */
export function faultOf(error: unknown, file: string): BatchError {
  if (error instanceof BatchError) return error
  const errno = (error as NodeJS.ErrnoException | null)?.code ?? ''
  const known = Object.hasOwn(FAULTS, errno) ? FAULTS[errno as keyof typeof FAULTS] : undefined
  if (known !== undefined) return new BatchError(known[0], file, known[1])
  return new BatchError('unexpected', file, error instanceof Error ? error.message : String(error))
}

/** Runs a file system action and turns what it throws into an error that names the file. */
export function tell<T>(file: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw faultOf(error, file)
  }
}
