import { rmSync } from 'node:fs'
import path from 'node:path'
import { StetError } from '../../errors.ts'
import { withFileErrors } from '../files/io-errors.ts'
import { statRegular } from '../files/regular-file.ts'

/** File names of RFC 8493 (BagIt 1.0), and of the folders and catalogues in the payload. */
export const BAGIT = 'bagit.txt'
export const BAG_INFO = 'bag-info.txt'
export const MANIFEST = 'manifest-sha256.txt'
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'
/** Beside those of SHA-256, where they were asked for. */
export const MANIFEST_512 = 'manifest-sha512.txt'
export const TAG_MANIFEST_512 = 'tagmanifest-sha512.txt'
/** What another program lists in it is still to be fetched. */
export const FETCH = 'fetch.txt'
export const PAYLOAD = 'data'
export const SOURCE_FOLDER = 'data/source'
export const JSON_FOLDER = 'data/json'
export const MARKDOWN_FOLDER = 'data/markdown'
export const CATALOGUE_CSV = 'data/catalogue.csv'
export const CATALOGUE_NDJSON = 'data/catalogue.ndjson'

/** The bag declaration, section 2.1.1. */
export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Section 2.1.3: line feeds, carriage returns and percent signs are percent-encoded, and nothing else. */
function encodePath(file: string): string {
  if (!/[%\r\n]/.test(file)) return file
  return file.replace(/[%\r\n]/g, (character) => (character === '%' ? '%25' : character === '\n' ? '%0A' : '%0D'))
}

function decodePath(text: string): string {
  return text.replace(/%(25|0[aAdD])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** One line of a manifest. Two spaces, so that `sha256sum -c` reads it too. */
export function manifestLine(digest: string, file: string): string {
  return `${digest}  ${encodePath(file)}\n`
}

/** Figures of MD5, the shortest digest of a manifest. */
const SHORTEST_DIGEST = 32

/** Reads a manifest's line; null for one that is none. Section 2.1.3: white space between the two; older tools write `*` before a path. */
export function readManifestLine(line: string): { digest: string; path: string } | null {
  const [, digest, file] = /^([0-9A-Fa-f]+)[ \t]+\*?([^ \t].*)$/s.exec(line) ?? []
  if (digest === undefined || file === undefined || digest.length < SHORTEST_DIGEST) return null
  return { digest: digest.toLowerCase(), path: decodePath(file.replace(/^\.\//, '')) }
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
 * Removes the manifests before the payload changes: a bag without them is incomplete, one with old ones would be
 * wrong. The journal holds all that they listed.
 */
export function removeManifests(root: string): void {
  for (const name of [TAG_MANIFEST, TAG_MANIFEST_512, MANIFEST, MANIFEST_512]) {
    const file = path.join(root, name)
    withFileErrors(file, () => rmSync(file, { force: true }))
  }
}

/** Whether the last run was completed: the tag manifest is the last file that one writes. */
export function hasManifests(root: string): boolean {
  return (statRegular(path.join(root, TAG_MANIFEST))?.size ?? 0) > 0
}

/** The tag file that holds a profile, by its SHA-256. */
export function profileFile(sha256: string): string {
  return `stet-profile-${sha256.slice(0, PROFILE_FIGURES)}.txt`
}

const PROFILE_FIGURES = 16

/** Where the bag keeps an input's original. */
export function originalFile(name: string): string {
  return `${SOURCE_FOLDER}/${name}`
}

/**
 * The file beside the payload that holds weights which were learned from the archive's own corrections: their name ends in a hash, which is
 * also the file's. `null` for other weights, which an archive does not hold.
 */
export function adaptedWeightsFile(weights: string | null): string | null {
  const [, hash] = ADAPTED.exec(weights ?? '') ?? []
  return hash === undefined ? null : `stet-weights-${hash}.bin`
}

/** What weights call themselves that were learned on top of others from corrections with a hash. */
export function adaptedName(base: string, hash: string): string {
  return `${base.replace(ADAPTED, '')}+${hash}`
}

const ADAPTED = /\+([0-9a-f]{16})$/
