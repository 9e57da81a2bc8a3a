import path from 'node:path'
import { StetError } from '../../errors.ts'
import { cutBytes, safePath } from './safe-path.ts'

/** Room for the words of a headline. */
const SLUG_BYTES = 80
const TITLE_BYTES = 120

/** What a name pattern can say of an article. */
export interface NameParts {
  /** The input's own path under the output folder. */
  relative: string
  /** The record's number in its file, from 1. */
  record: number
  /** `sha256:` and 64 hex digits. */
  id: string
  headline: string | null
  /** ISO 8601 or null. */
  published: string | null
  language: string | null
}

/** The fields that a pattern may have between braces. */
const NAME_FIELDS = [
  'date',
  'year',
  'month',
  'slug',
  'title',
  'lang',
  'stem',
  'folder',
  'record',
  'sha8',
  'sha'
] as const
type NameField = (typeof NAME_FIELDS)[number]

/**
 * Reads a pattern such as `{date}-{slug}-{sha8}` and gives the function that makes a safe path of it. Throws
 * a StetError `usage` for a field that does not exist, an empty pattern, and one that would leave the folder.
 */
export async function nameTemplate(pattern: string): Promise<(parts: NameParts) => string> {
  const fields = [...pattern.matchAll(/\{([^{}]{0,40})\}/g)].map((match) => match[1] as string)
  const unknown = fields.find((field) => !(NAME_FIELDS as readonly string[]).includes(field))
  if (unknown !== undefined)
    throw new StetError(
      'usage',
      `{${unknown}} is no field of a name: expected ${NAME_FIELDS.map((field) => `{${field}}`).join(' ')}`
    )
  if (pattern.trim() === '') throw new StetError('usage', 'the pattern of names is empty')
  if (path.isAbsolute(pattern) || pattern.split(/[/\\]/).includes('..'))
    throw new StetError('usage', `the pattern ${JSON.stringify(pattern)} leads out of the folder`)
  const { default: slugify } = await import('@sindresorhus/slugify')
  const slug = (text: string) => cutBytes(slugify(text), SLUG_BYTES).replace(/-$/, '')
  return (parts) =>
    safePath(pattern.replace(/\{([^{}]{0,40})\}/g, (_, field: NameField) => fieldOf(field, parts, slug)))
}

/** What no file system, or no link between notes, takes in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: names have no controls
const NOT_IN_NAMES = /[\u0000-\u001f\u007f*"\\/<>:|?#^[\]]+/g

/** A headline as a name that a person reads. */
function titleOf(headline: string | null): string {
  const words = (headline ?? '').replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim()
  return withoutStops(cutBytes(words, TITLE_BYTES)) || 'untitled'
}

function fieldOf(field: NameField, parts: NameParts, slug: (text: string) => string): string {
  const hex = parts.id.slice(parts.id.indexOf(':') + 1)
  const date = parts.published?.slice(0, 10) ?? 'undated'
  switch (field) {
    case 'date':
      return date
    case 'year':
      return date.slice(0, date === 'undated' ? undefined : 4)
    case 'month':
      return date === 'undated' ? date : date.slice(0, 7)
    case 'slug':
      return slug(parts.headline ?? '') || 'untitled'
    case 'title':
      return titleOf(parts.headline)
    case 'sha8':
      return hex.slice(0, 8)
    case 'sha':
      return hex
    case 'stem':
      return path.posix.basename(parts.relative, path.posix.extname(parts.relative))
    case 'folder':
      return path.posix.dirname(parts.relative)
    case 'record':
      return String(parts.record)
    case 'lang':
      return parts.language ?? 'und'
  }
}

/** Some systems refuse a name that ends in a full stop or a space. */
function withoutStops(name: string): string {
  let end = name.length
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end--
  return name.slice(0, end)
}
