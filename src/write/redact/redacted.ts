import type { Document } from '../../document/document.ts'
import type { Written } from '../writer.ts'
import { NOTHING_STRUCK, type Struck, struckWords, withoutPrivateData } from './private-data.ts'

/** A document as it is handed on. */
export interface Redacted extends Written {
  article: null
  struck: Struck
}

/**
 * A document without mail addresses, phone numbers and the tokens of personal links, in all its texts; ids, hashes and names of
 * files stay. It says how much was struck. Lines of the dump are not written beside it, since they hold what was struck.
 */
export function redacted({ document }: Pick<Written, 'document'>): Redacted {
  const struck = { ...NOTHING_STRUCK }
  const one = (text: string) => withoutPrivateData(text, struck)
  const some = (text: string | null) => (text === null ? null : one(text))
  const quiet = (text: string | null) => (text === null ? null : withoutPrivateData(text, { ...NOTHING_STRUCK }))
  const { source } = document
  const changed: Document = {
    ...document,
    // What is said twice is counted once, in the blocks.
    headline: quiet(document.headline),
    standfirst: quiet(document.standfirst),
    byline: quiet(document.byline),
    authors: document.authors.map((name) => quiet(name) ?? ''),
    dateline: quiet(document.dateline),
    publication: quiet(document.publication),
    section: quiet(document.section),
    text: quiet(document.text) ?? '',
    captions: document.captions.map((caption) => ({
      ...caption,
      text: quiet(caption.text) ?? '',
      credit: quiet(caption.credit)
    })),
    updates: document.updates.map((update) => ({
      ...update,
      heading: quiet(update.heading),
      text: quiet(update.text) ?? ''
    })),
    warnings: document.warnings
      // What they advise is done.
      .filter(({ code }) => code !== 'personal-link')
      .map((warning) => ({ ...warning, message: quiet(warning.message) ?? '' })),
    hints: document.hints.map((hint) => ({ ...hint, value: one(hint.value) })),
    source: { ...source, url: some(source.url), id: some(source.id) },
    blocks: document.blocks.map((block) => ({ ...block, text: one(block.text) }))
  }
  if (document.fields !== undefined) changed.fields = inside(document.fields, one) as Record<string, unknown>
  const words = struckWords(struck)
  if (words !== null) changed.warnings.push(noteOf(words))
  return { document: changed, article: null, struck }
}

/** The texts in any value of a record. */
function inside(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => inside(item, change))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one, change)]))
}

function noteOf(words: string): Document['warnings'][number] {
  const message = `struck from this output, and kept in its source: ${words}`
  return { level: 'info', code: 'redacted', message, line: null, lineEnd: null }
}
