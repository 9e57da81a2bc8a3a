import type { RecordFacts } from '../../../../tree/record-facts.ts'
import { recordFacts } from '../../corpora/fact-fields.ts'
import type { FrontField } from './front-matter.ts'

/** `[[Ann Example]]`, `[[people/ann|Ann Example]]`: a name that is a link to a note, as Obsidian's clipper writes it. */
const NOTE_LINK = /^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/

/** What a front matter tells of its text beside title and description, which are looked for among its lines. */
export function frontFacts(fields: readonly FrontField[]): RecordFacts {
  const input = Object.fromEntries(
    fields.flatMap(({ field, texts }) => {
      const names = texts.map((text) => text.replace(NOTE_LINK, '$1'))
      if (names.length === 0) return []
      const told = names.length === 1 ? names[0] : names
      // Names of fields are known as programs write them, `dateModified`, and in small letters, as people do.
      return [field, field.toLowerCase()].map((name) => [name, told] as const)
    })
  )
  const { title, description, ...told } = recordFacts(input, NOTHING_NAMED)
  const clipped = clippedOn(input)
  const facts = clipped === null ? told : { ...told, clipped }
  const site = input.site
  return typeof site === 'string' && facts.publication === undefined ? { ...facts, publication: site } : facts
}

/** Names that clippers give the page's address, beside which `created` is the day of the clipping. */
const ADDRESSES = ['source', 'url', 'source_url', 'link', 'canonical']

/** The day on which a note with the address of a page was made. */
function clippedOn(input: Readonly<Record<string, unknown>>): string | null {
  const { created } = input
  const hasAddress = ADDRESSES.some((name) => /^https?:\/\//.test(String(input[name])))
  return typeof created === 'string' && hasAddress ? created : null
}

const NOTHING_NAMED = { titleField: null, authorField: null, dateField: null }
