import type { Document } from '../../document/document.ts'

/**
 * YAML front matter that means the same under YAML 1.1 and 1.2: keys are plain words, every string is
 * double-quoted, what is unknown is left out (an empty `date:` breaks the builds of Hugo and Astro).
 */
export function frontMatter(document: Document): string {
  const { source, generator } = document
  const lines = [
    ...pair('title', document.headline),
    ...pair('description', document.standfirst),
    ...(document.authors.length > 0 ? list('author', document.authors) : pair('byline', document.byline)),
    ...pair('date', document.published),
    ...pair('lastmod', document.modified),
    ...pair('lang', document.language),
    ...pair('genre', document.type),
    ...pair('source_file', source.name),
    ...pair('source_id', source.id),
    ...pair('source_url', source.url),
    ...pair('source_sha256', source.sha256),
    ...pair('generator', `${generator.name} ${generator.version}`)
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function pair(key: string, value: string | null): string[] {
  return value === null ? [] : [`${key}: ${quoted(value)}`]
}

function list(key: string, values: readonly string[]): string[] {
  return [`${key}:`, ...values.map((value) => `  - ${quoted(value)}`)]
}

/** Printable in JSON, but not in YAML (YAML 1.2.2, production 1), or line breaks in YAML 1.1. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A JSON string is a double-quoted YAML scalar once what YAML calls unprintable is escaped too. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
