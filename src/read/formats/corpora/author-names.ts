import { type Fields, isFields } from './paths.ts'

/** Signs and words that join names, or stand before them: such a text is a byline. */
const BYLINE_SIGNS = /,|\s(?:and|und|et|y|e|en|&|og|och)\s|^(?:by|von|par|por|di|door)\s|@|\d/i

/** The names of authors in a field: a list, one text with signs between names, or objects; none where the text is a byline. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const printed = printedNames(value)
    if (printed !== null) return printed
    const names = value
      .split(/[;|]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
    return names.length > 1 || !BYLINE_SIGNS.test(value) ? names : []
  }
  if (isFields(value)) return namesIn(nameOf(value))
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    const name = isFields(one) ? nameOf(one) : nonBlank(one)
    return name === undefined ? [] : [name.trim()]
  })
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
  const names = [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => (single ?? double ?? '').trim())
  return names.filter((name) => name !== '')
}

const LONGEST_LIST = 4000

function nonBlank(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
