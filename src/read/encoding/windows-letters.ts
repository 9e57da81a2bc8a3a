import { windows1252 } from './encodings.ts'

const CONTROLS = /[\x80-\x9f]/g

/**
 * Text that Node's own decoder made of windows-1252, with its letters put right: Node 20 leaves the bytes 0x80 to 0x9F as control
 * characters, which no text has.
 */
export function withWindowsLetters(text: string): string {
  return text.replace(CONTROLS, (control) => windows1252(Uint8Array.of(control.charCodeAt(0))))
}
