import type { Document } from '../../document/document.ts'
import { type DateForms, dateForms } from '../dates.ts'

/** A value of front matter: a text, a list of texts, fields within a field, or a word of YAML. What is `null` or empty is left out. */
export type Value = string | readonly string[] | readonly Field[] | boolean | null
export type Field = readonly [key: string, value: Value]

/** What front matter says of a document. */
export interface FrontFacts {
  title: string | null
  standfirst: string | null
  /** The names, or `null` where the byline names none. */
  authors: readonly string[] | null
  /** The line of the authors, where none is named for sure. */
  byline: string | null
  published: DateForms
  modified: DateForms
  language: string | null
  type: string | null
  /** Where the text is from. */
  url: string | null
  /** What it was made of, and by what. */
  source: readonly Field[]
}

export function frontFacts(document: Document): FrontFacts {
  const { source, generator, authors } = document
  return {
    title: document.headline,
    standfirst: document.standfirst,
    authors: authors.length > 0 ? authors : null,
    byline: authors.length > 0 ? null : document.byline,
    published: dateForms(document.published),
    modified: dateForms(document.modified),
    language: document.language,
    type: document.type,
    url: source.url,
    source: [
      ['source_file', source.name],
      ['source_id', source.id],
      ['source_url', source.url],
      ['source_sha256', source.sha256],
      ['generator', `${generator.name} ${generator.version}`]
    ]
  }
}

/**
 * YAML front matter that means the same under YAML 1.1 and 1.2: keys are plain words, every string is double-quoted, what
 * is unknown is left out (an empty `date:` breaks the builds of Hugo and Astro). No template of a site builder begins in it.
 */
export function frontMatter(fields: readonly Field[]): string {
  return `---\n${linesOf(fields, '').join('\n')}\n---\n`
}

function linesOf(fields: readonly Field[], indent: string): string[] {
  return fields.flatMap(([key, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return []
    if (typeof value === 'boolean') return [`${indent}${key}: ${value}`]
    if (typeof value === 'string') return [`${indent}${key}: ${quoted(value)}`]
    const inside = isList(value)
      ? value.map((one) => `${indent}  - ${quoted(one)}`)
      : linesOf(value as readonly Field[], `${indent}  `)
    return inside.length === 0 ? [] : [`${indent}${key}:`, ...inside]
  })
}

function isList(value: readonly (string | Field)[]): value is readonly string[] {
  return typeof value[0] === 'string'
}

/** Printable in JSON, but not in YAML (YAML 1.2.2, production 1), or line breaks in YAML 1.1. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g
/** The second sign of what opens a template or a link between notes. */
const OPENS = /(?<=[{[<])[{[%#]/g

/** A JSON string is a double-quoted YAML scalar once what YAML calls unprintable is escaped too. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(UNPRINTABLE, escaped).replace(OPENS, escaped)
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}
