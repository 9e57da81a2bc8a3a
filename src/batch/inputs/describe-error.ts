import type { ErrorCode } from '../../errors.ts'
import { nearFileHint } from './near-file.ts'

export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE'
}

/** The code of what is wrong with an input that cannot be looked at. */
export function codeOfInput(error: unknown): ErrorCode {
  if (isMissing(error)) return 'missing'
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission'
  return code === 'ELOOP' ? 'outside' : 'unreadable'
}

/** Why an input cannot be looked at, in words. */
export function describeError(input: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (input === '') return 'an empty name: expected a file, a folder or a glob pattern'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to look at it'
  if (code === 'ELOOP') return 'a symbolic link that leads nowhere but to itself'
  if (isMissing(error) && input.includes('\ufffd'))
    return 'its name is not UTF-8, and such a name cannot be listed in an archive: expected it to be renamed'
  if (isMissing(error) && /^https?:\/\//i.test(input))
    return 'is an address, and stet fetches no pages: expected a file that holds the text of the page'
  if (isMissing(error))
    return `there is no such file: expected a file, a folder or a glob pattern that matches something${nearFileHint(input)}`
  return `cannot be looked at (${code || (error as Error).message})`
}
