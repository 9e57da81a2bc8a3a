import { StetError } from '../../errors.ts'
import { defaultModel, loadModel } from '../../label/index.ts'
import type { Options } from '../../settings.ts'
import { correctionsIn } from './corrections-file.ts'
import { AUTO, profileIn } from './profile-file.ts'
import { weightsIn } from './weights-file.ts'

/** The flags that say how to read and label, as commander hands them over. */
export interface ReadingFlags {
  from?: string
  encoding?: string
  textField?: string
  idField?: string
  titleField?: string
  authorField?: string
  dateField?: string
  keepFields?: boolean
  fixMojibake?: boolean
  oneArticle?: boolean
  corrections?: string
  weights?: string
  profile?: string
  longestLine?: number
  largestDocument?: number
}

/** @throws StetError `usage` for `--from stet` where the dumps themselves are needed. */
export function refuseDocuments({ from }: ReadingFlags, what: string): void {
  if (from === 'stet')
    throw new StetError('usage', `expected dumps, but --from stet reads documents, which hold no dump to ${what}`)
}

/**
 * Flags as typed → the library's options; without the profile that `--profile auto` makes.
 *
 * @throws StetError `bad-weights` for a file that holds no weights, `bad-profile` for one that holds no profile
 */
export function optionsOf(flags: ReadingFlags): Options {
  const weights = flags.weights === undefined ? null : weightsIn(flags.weights)
  return {
    ...(flags.from === undefined ? {} : { from: flags.from }),
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.longestLine === undefined ? {} : { longestLine: flags.longestLine }),
    ...(flags.largestDocument === undefined ? {} : { largestDocument: flags.largestDocument }),
    keepFields: flags.keepFields === true,
    fixMojibake: flags.fixMojibake === true,
    oneArticle: flags.oneArticle === true,
    textField: flags.textField ?? null,
    idField: flags.idField ?? null,
    titleField: flags.titleField ?? null,
    authorField: flags.authorField ?? null,
    dateField: flags.dateField ?? null,
    corrections: flags.corrections === undefined ? [] : correctionsIn(flags.corrections),
    weights,
    profile: flags.profile === undefined || flags.profile === AUTO ? null : profileIn(flags.profile, nameOf(weights))
  }
}

/** What weights call themselves; null: those that are shipped. */
const nameOf = (weights: Uint8Array | null): string => (weights === null ? defaultModel() : loadModel(weights)).name
