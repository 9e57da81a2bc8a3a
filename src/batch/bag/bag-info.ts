import path from 'node:path'
import { StetError } from '../../errors.ts'
import { readTextIfThere } from '../files/regular-file.ts'
import { BAG_INFO } from './bagit.ts'

/** A label of `bag-info.txt` and what it says. */
export type Tag = readonly [label: string, value: string]

/** What RFC 8493, section 2.2.2, reserves and leaves to whoever makes the bag. */
export const RESERVED_LABELS = [
  'Source-Organization',
  'Organization-Address',
  'Contact-Name',
  'Contact-Phone',
  'Contact-Email',
  'External-Description',
  'External-Identifier',
  'Bag-Size',
  'Bag-Group-Identifier',
  'Bag-Count',
  'Internal-Sender-Identifier',
  'Internal-Sender-Description'
] as const

/** Which algorithms the bag has manifests of, where there is more than SHA-256. */
const ALGORITHMS = 'Manifest-Algorithms'
/** Labels that stet writes itself, from what is in the bag. */
const OWN = ['Bag-Software-Agent', 'Bagging-Date', 'Payload-Oxum', ALGORITHMS] as const

/**
 * Reads `Source-Organization=Harlow Archive`; an empty value removes a label that the bag has.
 *
 * @throws StetError `usage` for what is no label with a value, and for a label that stet writes itself.
 */
export function tagOf(text: string): Tag {
  const at = text.indexOf('=')
  const label = text.slice(0, Math.max(at, 0)).trim()
  const value = text.slice(at + 1).trim()
  if (at < 0 || !/^[A-Za-z][A-Za-z0-9_.-]*$/.test(label))
    throw new StetError(
      'usage',
      `expected --bag-info as LABEL=VALUE, such as Contact-Name=…, but got ${JSON.stringify(text)}`
    )
  if (OWN.some((own) => isSame(own, label)))
    throw new StetError('usage', `--bag-info ${label}: stet writes it itself, from what is in the bag`)
  if (/[\r\n\0]/.test(value)) throw new StetError('usage', `--bag-info ${label}: expected one line of text`)
  return [RESERVED_LABELS.find((known) => isSame(known, label)) ?? label, value]
}

/** What a bag's `bag-info.txt` says beside what stet writes itself. */
export interface StoredInfo {
  tags: Tag[]
  hasSha512: boolean
}

export function storedInfo(root: string): StoredInfo {
  const all = tagsIn(readTextIfThere(path.join(root, BAG_INFO)) ?? '')
  const algorithms = all.find(([label]) => isSame(label, ALGORITHMS))?.[1] ?? ''
  return {
    tags: all.filter(([label]) => !OWN.some((own) => isSame(own, label))),
    hasSha512: algorithms.includes('sha512')
  }
}

/** Labels with their values; a line that begins with white space goes on the one before. */
export function tagsIn(text: string): Tag[] {
  const lines = text.replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ').split(/\r\n|\r|\n/)
  return lines.flatMap((line): Tag[] => {
    const at = line.indexOf(':')
    return at < 1 ? [] : [[line.slice(0, at), line.slice(at + 1).trim()]]
  })
}

/** Tags of a bag with those that were given: a label that is given replaces what the bag had of it. */
export function withTags(stored: readonly Tag[], given: readonly Tag[]): Tag[] {
  const kept = stored.filter(([label]) => !given.some(([other]) => isSame(label, other)))
  return [...kept, ...given.filter(([, value]) => value !== '')]
}

/** What `bag-info.txt` says of the bag itself. The date is the one thing in a bag that comes from the clock. */
export interface OwnInfo {
  agent: string
  date: Date
  bytes: number
  files: number
  sha512: boolean
}

export function bagInfoText(tags: readonly Tag[], { agent, date, bytes, files, sha512 }: OwnInfo): string {
  const own: Tag[] = [
    ['Bag-Software-Agent', agent],
    ['Bagging-Date', date.toISOString().slice(0, 10)],
    ['Payload-Oxum', `${bytes}.${files}`],
    ...(sha512 ? [[ALGORITHMS, 'sha256, sha512'] as const] : [])
  ]
  return [...tags, ...own].map(([label, value]) => `${label}: ${value}\n`).join('')
}

/** Labels are the same in any case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
