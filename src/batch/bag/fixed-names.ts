import path from 'node:path'
import { FolderTree } from '../files/folder-tree.ts'
import { codeOf, withFileErrors } from '../files/io-errors.ts'
import { LOCK } from '../files/lock.ts'
import { statRegular } from '../files/regular-file.ts'
import { JOURNAL } from '../journal/journal.ts'
import { STARTED_FILE } from '../journal/started-inputs.ts'
import {
  BAG_INFO,
  BAGIT,
  CATALOGUE_CSV,
  CATALOGUE_NDJSON,
  JSON_FOLDER,
  MANIFEST,
  MANIFEST_512,
  MARKDOWN_FOLDER,
  PAYLOAD,
  SOURCE_FOLDER,
  TAG_MANIFEST,
  TAG_MANIFEST_512
} from './bagit.ts'
import { CHECKED_FILE } from './checked-store.ts'
import { CORRECTIONS_FILE } from './corrections-store.ts'

/** What an archive has under a fixed name. */
const FOLDERS = [PAYLOAD, SOURCE_FOLDER, JSON_FOLDER, MARKDOWN_FOLDER]
const FILES = [
  BAGIT,
  BAG_INFO,
  MANIFEST,
  TAG_MANIFEST,
  MANIFEST_512,
  TAG_MANIFEST_512,
  JOURNAL,
  STARTED_FILE,
  LOCK,
  CATALOGUE_CSV,
  CATALOGUE_NDJSON,
  CORRECTIONS_FILE,
  CHECKED_FILE
]

/** Throws a FileError where a file of an archive is no regular file, or one of its folders is a link or no folder. */
export function checkFixedNames(root: string): void {
  const tree = new FolderTree(root)
  for (const name of FOLDERS) ifThere(path.join(root, name), (folder) => tree.check(folder))
  for (const name of FILES) ifThere(path.join(root, name), (file) => void statRegular(file))
}

function ifThere(place: string, check: (place: string) => void): void {
  try {
    withFileErrors(place, () => check(place))
  } catch (error) {
    if (codeOf(error) !== 'missing') throw error
  }
}
