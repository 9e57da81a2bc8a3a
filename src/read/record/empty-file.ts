import { type ErrorCode, StetError } from '../../errors.ts'

/** Fails for a file that holds nothing but white space, where its format asks for something: all formats say it in the same words. */
export function refuseEmpty(text: string, code: ErrorCode, expected: string): void {
  if (!/[^\s\ufeff]/.test(text)) throw new StetError(code, `expected ${expected}, but the file is empty`)
}
