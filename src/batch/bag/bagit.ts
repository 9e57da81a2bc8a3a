import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { StetError } from '../../errors.ts'
import { tell } from '../files/io-errors.ts'

/** File names of RFC 8493 (BagIt 1.0) and of what stet puts beside them. */
export const BAGIT = 'bagit.txt'
export const BAG_INFO = 'bag-info.txt'
export const MANIFEST = 'manifest-sha256.txt'
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'
export const PAYLOAD = 'data'
export const SOURCE_FOLDER = 'data/source'
export const JSON_FOLDER = 'data/json'
export const MARKDOWN_FOLDER = 'data/markdown'
export const CATALOGUE_CSV = 'data/catalogue.csv'
export const CATALOGUE_NDJSON = 'data/catalogue.ndjson'

/** The bag declaration, section 2.1.1. */
export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Section 2.1.3: line feeds, carriage returns and percent signs are percent-encoded, and nothing else. */
export function encodePath(file: string): string {
  if (!/[%\r\n]/.test(file)) return file
  return file.replace(/[%\r\n]/g, (character) => (character === '%' ? '%25' : character === '\n' ? '%0A' : '%0D'))
}

export function decodePath(text: string): string {
  return text.replace(/%(25|0[aAdD])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** One line of a manifest. Two spaces, so that `sha256sum -c` reads it too. */
export function manifestLine(sha256: string, file: string): string {
  return `${sha256}  ${encodePath(file)}\n`
}

/** Reads a manifest's line; null for one that is none. Section 2.1.3: white space between, `*` before a path is an old habit of tools. */
export function readManifestLine(line: string): { sha256: string; path: string } | null {
  const match = /^([0-9A-Fa-f]{64})[ \t]{1,16}\*?([^ \t].*)$/s.exec(line)
  if (match === null) return null
  return { sha256: (match[1] as string).toLowerCase(), path: decodePath((match[2] as string).replace(/^\.\//, '')) }
}

/** `bag-info.txt`. The date is the one thing in a bag that comes from the clock. */
export function bagInfo(info: { bytes: number; files: number; date: Date; agent: string }): string {
  return (
    `Bag-Software-Agent: ${info.agent}\n` +
    `Bagging-Date: ${info.date.toISOString().slice(0, 10)}\n` +
    `Payload-Oxum: ${info.bytes}.${info.files}\n`
  )
}

/** Today, or what `SOURCE_DATE_EPOCH` (seconds since 1970) says. Throws a StetError `usage` where that is no number. */
export function baggingDate(environment: NodeJS.ProcessEnv): Date {
  const epoch = environment.SOURCE_DATE_EPOCH
  if (epoch === undefined || epoch === '') return new Date()
  if (!/^\d{1,12}$/.test(epoch))
    throw new StetError('usage', `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}: expected whole seconds since 1970`)
  return new Date(Number(epoch) * 1000)
}

/**
 * Takes the manifests away before the payload changes: a bag without them is incomplete, one with old ones would be
 * wrong. The journal knows all that they said.
 */
export function unseal(root: string): void {
  for (const name of [TAG_MANIFEST, MANIFEST]) {
    const file = path.join(root, name)
    tell(file, () => rmSync(file, { force: true }))
  }
}

/** Whether the last run ended as it should: the tag manifest is the last file that one writes. */
export function isSealed(root: string): boolean {
  try {
    return readFileSync(path.join(root, TAG_MANIFEST)).length > 0
  } catch {
    return false
  }
}
