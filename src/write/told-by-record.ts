import type { Document } from '../document/document.ts'

/** Facts that no line of the dump has, but its record; `null` where a line says it or nobody does. */
export interface ToldByRecord {
  headline: string | null
  standfirst: string | null
  /** The line of the authors, else their names. */
  byline: string | null
  published: string | null
}

export function toldByRecord({
  headline,
  standfirst,
  byline,
  authors,
  published,
  origins,
  blocks
}: Document): ToldByRecord {
  const roles = new Set<string>(blocks.map(({ role }) => role))
  const texts = new Set(blocks.flatMap(({ role, text }) => (role === 'boilerplate' ? [] : [text])))
  const names = origins.authors === 'record' ? authors.join(', ') : null
  const told = (role: string, value: string | null) =>
    value === null || value === '' || roles.has(role) || texts.has(value) ? null : value
  return {
    headline: told('headline', origins.headline === 'record' ? headline : null),
    standfirst: told('standfirst', origins.standfirst === 'record' ? standfirst : null),
    byline: told('byline', byline ?? names),
    published: told('date', origins.published === 'record' ? published : null)
  }
}
