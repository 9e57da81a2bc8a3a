import { type Behind, nameOf } from './name.ts'
import { withoutRepeat } from './name-parts.ts'
import { signingOrganisation } from './organisations.ts'
import { type KnownNames, USUAL_WORDS } from './outlets.ts'

/** How far the lines of a byline have been read. */
export interface Reading {
  readonly known: KnownNames
  readonly signed: string[]
  readonly unsigned: string[]
  /** Agencies and desks behind a `By`: the authors where no person is. */
  readonly organisations: string[]
  /** `By` stands right before, so that an organisation may sign. */
  afterBy: boolean
  /** One word is a name: `By Zach`, but not `Author Photo`. */
  maybeOneWord: boolean
  /** `By` stands alone on its line: names on lines of their own follow. */
  namesBelow: boolean
  /** A list of names after `By` goes on. */
  inList: boolean
  /** `Edited by` and the like stands before: names are passed over. */
  passedOver: boolean
  /** Something that is no name stands behind the names of the line: only `and` or `By` leads to another. */
  isOver: boolean
}

export function newReading(known: KnownNames): Reading {
  return {
    known,
    signed: [],
    unsigned: [],
    organisations: [],
    afterBy: false,
    maybeOneWord: false,
    namesBelow: false,
    inList: false,
    passedOver: false,
    isOver: false
  }
}

/** More than a given and a family name: a person with a paper behind, after whom one word is a place. */
function isLong(candidate: string): boolean {
  return candidate.split(' ').length > USUAL_WORDS + 1
}

/** Adds a candidate to the names, if it is one; tells whether it is. */
export function addName(candidate: string, behind: Behind, now: Reading): boolean {
  const { afterBy, inList } = now
  const place = {
    afterBy,
    inList,
    maybeOneWord: now.maybeOneWord && (afterBy || inList),
    behind,
    afterName: now.signed.length + now.unsigned.length > 0
  }
  const organisation =
    afterBy && !now.passedOver ? signingOrganisation(withoutRepeat(candidate.split(' ')).join(' ')) : null
  const name = organisation === null ? nameOf(candidate, place, now.known) : null
  now.afterBy = false
  if (name?.includes(' ') || !inList || isLong(candidate)) now.maybeOneWord = false
  if (organisation !== null) now.organisations.push(organisation)
  if (name === null) return false
  if (now.passedOver || (now.isOver && !afterBy)) return true
  const names = afterBy || inList ? now.signed : now.unsigned
  if (!names.some((other) => other.toLowerCase() === name.toLowerCase())) names.push(name)
  return true
}
