import { isUtf8 } from 'node:buffer'

const DECLARED = /^\s{0,100}<\?xml[^>]{0,200}encoding\s{0,10}=\s{0,10}["']([\w:-]{1,40})["']/

/** The encoding that an XML declaration names, where the bytes are not UTF-8; `null` where there is none that is known. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1')
  const name = DECLARED.exec(head)?.[1]
  return name === undefined || isUtf8(bytes) || !isKnown(name) ? null : name
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}
