import { stringify } from 'lossless-json'
import type { Document } from '../document/document.ts'
import { ExactNumber } from '../document/exact-number.ts'

const AS_SPELT = [
  { test: (value: unknown) => value instanceof ExactNumber, stringify: (value: unknown) => String(value) }
]

/**
 * A document as JSON, the numbers of its record's fields as they were spelt there.
 *
 * @param indent spaces of each level; 0 for one line.
 */
export function jsonOf(document: Document, indent: number): string {
  return holdsExact(document.fields) ? exactJson(document, indent) : JSON.stringify(document, null, indent)
}

/** Any value as JSON, its numbers as they were spelt. */
export function exactJson(value: unknown, indent = 0): string {
  return stringify(value, null, indent, AS_SPELT) ?? 'null'
}

function holdsExact(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return value instanceof ExactNumber || Object.values(value).some(holdsExact)
}
