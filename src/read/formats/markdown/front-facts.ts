import type { RecordFacts } from '../../../tree/record-facts.ts'
import { recordFacts } from '../corpora/fact-fields.ts'
import type { FrontField } from './front-matter.ts'

/** `[[Ann Example]]`, `[[people/ann|Ann Example]]`: a name that is a link to a note, as Obsidian's clipper writes it. */
const NOTE_LINK = /^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/

/** What a front matter tells of its text beside title and description, which are looked for among its lines. */
export function frontFacts(fields: readonly FrontField[]): RecordFacts {
  const input = Object.fromEntries(
    fields.map(({ field, value, texts }) => {
      const names = texts.map((text) => text.replace(NOTE_LINK, '$1'))
      const only = names.length === 1 ? names[0] : undefined
      return [field.toLowerCase(), only ?? (names.length > 1 ? names : value)]
    })
  )
  const { title, description, ...facts } = recordFacts(input, NOTHING_NAMED)
  const site = input.site
  return typeof site === 'string' && facts.publication === undefined ? { ...facts, publication: site } : facts
}

const NOTHING_NAMED = { titleField: null, authorField: null, dateField: null }
