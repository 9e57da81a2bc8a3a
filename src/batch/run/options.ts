import type { Likeness } from '../../duplicates/index.ts'
import type { OutputFormat } from '../../format-names.ts'
import type { WriteOptions } from '../../write/index.ts'
import type { GivenInfo } from '../bag/bag-folder.ts'
import type { LockOptions } from '../files/lock.ts'
import type { InputFile } from '../inputs/walk.ts'
import type { ConvertSettings, Engine } from '../processing/engine.ts'
import type { RunEvent } from './events.ts'

/** What every run over many inputs is asked for, whatever the layout. */
export interface RunOptions {
  /** The output folder; made where it is missing. */
  to: string
  settings: ConvertSettings
  /** How documents are written; left out: as they are by default. */
  writing?: WriteOptions
  /** Threads; null: as many as the machine has cores, one for a few files. */
  jobs: number | null
  /** Replace what is there and differs. */
  update: boolean
  fsync: boolean
  /** Ends the run after the batches that are being done; the next run resumes there. */
  signal?: AbortSignal
  onEvent?: (event: RunEvent) => void
  /** Converts in this thread with this engine, whatever `jobs` says. */
  engine?: Engine
}

/** What a run that writes into a bag is asked for. */
interface BagOptions {
  /** Say what would be done, and change nothing. */
  dryRun: boolean
  /** What `Bagging-Date` will say. */
  date: Date
  /** What `bag-info.txt` is to say, and whether SHA-512 is wanted; left out: what it says already. */
  info?: GivenInfo
  /** Take over a lock whose process cannot be asked: of another host, or silent for ten minutes. */
  breakLock?: boolean
}

/** What `archive` is asked for. */
export interface ArchiveOptions extends RunOptions, BagOptions {
  /** Files, folders, glob patterns. */
  inputs: readonly string[]
  /** Inputs of the archive to be made again from the originals in it, under their own names. */
  again?: readonly InputFile[]
  /** Files that the archive is to hold beside its payload, by their names: weights that its inputs are made by. */
  tagFiles?: Readonly<Record<string, Uint8Array>>
  /** Files beside the archive that the caller writes: no inputs where they are met in a folder. */
  outputs: readonly string[]
  /** Files that the caller reads as something else than dumps: no inputs there either. */
  others?: readonly string[]
  /** Pattern of names for JSON and Markdown, or null for the inputs' own. */
  name: string | null
  /** End at the first input that fails. */
  failFast: boolean
  /** Follow symbolic links out of input folders. */
  follow: boolean
  /** Patterns in the manner of `.gitignore` of what is left out inside folders; left out for none. */
  exclude?: readonly string[]
  /** Only this part of the inputs, `2/8`; null for all. */
  shard: string | null
  /** Leave out inputs whose articles are all exact copies, or near duplicates, of those of others; null leaves out none. */
  skipDuplicates?: Likeness | null
  /** Make a profile of all inputs first, and use it. */
  autoProfile?: boolean
}

/** What `convert` is asked for. */
export interface ConvertOptions extends RunOptions {
  inputs: readonly InputFile[]
  formats: readonly OutputFormat[]
  /** Pattern of names; null or left out for the inputs' own. */
  name?: string | null
  /** True paths of the folders that are inputs; outputs inside one of them are left out by the next run over it. */
  inputFolders: readonly string[]
  /** Only this part of the inputs and records, `2/8`; null for all. */
  shard: string | null
  /** Reads what is no regular file: a pipe, a device, standard input, whose path is `-`. */
  streams: (path: string) => AsyncIterable<Uint8Array>
}

/** What `merge` is asked for. */
export interface MergeOptions extends BagOptions {
  /** Archives, each complete. */
  bags: readonly string[]
  /** The archive that they become, or are added to; made where it is missing. */
  to: string
  /** Threads that verify the archives; null: as many as the machine has cores, one for a few files. */
  jobs: number | null
  fsync: boolean
  signal?: AbortSignal
  onEvent?: (event: RunEvent) => void
}

/** Nothing beside what `bag-info.txt` says already. */
export const NO_INFO: GivenInfo = { tags: [], sha512: false }

/** How a run locks the bag. */
export function lockOptionsOf({ breakLock, onEvent }: Pick<MergeOptions, 'breakLock' | 'onEvent'>): LockOptions {
  return { force: breakLock === true, onTakeOver: (holder) => onEvent?.({ type: 'took-lock', holder }) }
}
