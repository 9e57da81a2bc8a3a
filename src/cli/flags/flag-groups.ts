import type { FlagName } from './flag-table.ts'

/** Flags that say how inputs are read. */
export const READING: FlagName[] = [
  'from',
  'encoding',
  'textField',
  'idField',
  'titleField',
  'authorField',
  'dateField',
  'keepFields',
  'fixMojibake',
  'oneArticle',
  'corrections',
  'weights',
  'longestLine',
  'largestDocument'
]

/** The same where documents are labelled. */
export const LABELLING: FlagName[] = [...READING, 'profile']

export const INPUTS: FlagName[] = ['filesFrom', 'null', 'exclude', 'follow', 'shard']

export const LOGGING: FlagName[] = ['quiet', 'verbose', 'logFormat', 'color', 'noColor']
