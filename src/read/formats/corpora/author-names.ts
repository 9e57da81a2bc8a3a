import { readingsOf } from '../../../lexicon/match.ts'
import { withoutReferences } from '../../artifacts/character-references.ts'
import { type Fields, isFields, saysSomething } from './paths.ts'

/** Signs that join names or are in none, and words before them: such a text is a byline. */
const BYLINE_SIGNS = /[,@\d]|\s&\s|^(?:by|von|par|por|di|door)\s/i

/** The page of an author, which is no name. */
const ADDRESS = /^https?:\/\/\S+$/i

/** The names of authors in a field, each once: a list, one text with signs between names, or objects; none where the text is a byline. */
export function namesIn(value: unknown): string[] {
  const names = namesOf(value)
    .map((name) => name.trim())
    .filter((name) => !ADDRESS.test(name))
  const low = names.map((name) => name.toLowerCase())
  return names.filter((name, at) => saysSomething(name) && low.indexOf(low[at] ?? '') === at)
}

/** A text of several lines is a byline; a name in a list ends with its line, and a job may stand below it. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string') {
    const printed = printedNames(value)
    if (printed !== null) return printed
    const text = withoutReferences(value).trim()
    if (/[\r\n]/.test(text)) return []
    const names = text.split(/[;|；、]/).filter((name) => name.trim() !== '')
    return names.length > 1 || !isByline(text) ? names : []
  }
  if (isFields(value)) return namesOf(nameOf(value))
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    const name = isFields(one) ? nameOf(one) : nonBlank(one)
    return name === undefined
      ? []
      : [
          withoutReferences(name)
            .trim()
            .split(/[\r\n]/, 1)[0] ?? ''
        ]
  })
}

function isByline(text: string): boolean {
  const between = text.split(/\s+/).slice(1, -1)
  return BYLINE_SIGNS.test(text) || between.some((word) => readingsOf('and-words', word.toLowerCase()).length > 0)
}

/** Where an object has a person's name: whole, or in two parts. */
const WHOLE_NAMES = ['name', 'fullName', 'full_name', 'displayName', 'display_name', 'webTitle'] as const
const GIVEN_NAMES = ['first_name', 'firstName', 'firstname', 'given_name', 'givenName', 'given', 'first'] as const
const FAMILY_NAMES = ['last_name', 'lastName', 'lastname', 'family_name', 'familyName', 'family', 'last'] as const

function nameOf(person: Fields): string | undefined {
  const first = (names: readonly string[]) =>
    names.map((name) => nonBlank(person[name])).find((text) => text !== undefined)
  const parts = [first(GIVEN_NAMES), first(FAMILY_NAMES)].filter((part) => part !== undefined)
  return first(WHOLE_NAMES) ?? (parts.length === 0 ? undefined : parts.map((part) => part.trim()).join(' '))
}

/** A list as Python or JSON prints it, in a field that can hold text alone: `['Ann Pell', "Jo O'Day"]`. */
const PRINTED_LIST = /^\[(?:'[^']*'|"[^"]*"|[\s,])*\]$/

function printedNames(value: string): string[] | null {
  const text = value.trim()
  if (text.length > LONGEST_LIST || !PRINTED_LIST.test(text)) return null
  return [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '')
}

const LONGEST_LIST = 4000

function nonBlank(value: unknown): string | undefined {
  return saysSomething(value) ? value : undefined
}
