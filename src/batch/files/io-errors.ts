import { type ErrorCode, StetError } from '../../errors.ts'

/** Error numbers of the operating system: the code and the words for each. */
export const ERRNO_ERRORS = {
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
  ELOOP: ['outside', 'symbolic links form a loop'],
  EINVAL: ['name-refused', 'the file system does not take this name'],
  EILSEQ: ['name-refused', 'the file system does not take this name'],
  EIO: ['input-output', 'the disk cannot be read or written here'],
  EBUSY: ['busy', 'another process is using it']
} as const satisfies Record<string, readonly [ErrorCode, string]>

/** Errors that every further file would meet too. */
const FATAL_CODES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'disk-full',
  'read-only',
  'too-many-open',
  'worker-died'
])

/** Whether going on after an error would only repeat it. */
export function isFatal(code: ErrorCode): boolean {
  return FATAL_CODES.has(code)
}

/** An error about a file or folder, which its message names. */
export class FileError extends StetError {
  /** As given, or as a true path. */
  readonly path: string

  constructor(code: ErrorCode, path: string, what: string, options: { cause?: unknown } = {}) {
    super(code, `${path}: ${what}`, options)
    this.path = path
  }
}

/** A FileError about `file` for whatever was thrown; an error of stet's own stays as it is. */
export function fileErrorOf(error: unknown, file: string): StetError {
  if (error instanceof StetError) return error
  const errno = codeOf(error)
  if (isErrno(errno)) {
    const [code, what] = ERRNO_ERRORS[errno]
    return new FileError(code, file, what, { cause: error })
  }
  return new FileError('unexpected', file, error instanceof Error ? error.message : String(error), { cause: error })
}

/** Runs a file system action; what it throws becomes an error that names the file. */
export function withFileErrors<T>(file: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw fileErrorOf(error, file)
  }
}

/** The code of an error of Node's or of stet's own; empty where it has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

function isErrno(code: string): code is keyof typeof ERRNO_ERRORS {
  return Object.hasOwn(ERRNO_ERRORS, code)
}
