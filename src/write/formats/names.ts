import type { Document } from '../../document/document.ts'

/** A document's id as an address of its own (RFC 6920), which passes where a URI is wanted and needs no domain. */
export function nameOf({ id }: Pick<Document, 'id'>): string {
  return `ni:///sha-256;${Buffer.from(id.replace(/^sha256:/, ''), 'hex').toString('base64url')}`
}

/** The address of the page, where the record has one that can be a link. */
export function addressOf({ source: { url } }: Pick<Document, 'source'>): string | null {
  return url !== null && /^https?:\/\/[!-~]+$/.test(url) && URL.canParse(url) ? url : null
}

/** A value without its keys that say nothing: `null`, and lists without an item. */
export function said<T extends Record<string, unknown>>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0))
  ) as Partial<T>
}
