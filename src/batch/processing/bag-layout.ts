import { JSON_FOLDER, MARKDOWN_FOLDER, originalFile, PAYLOAD, removeManifests } from '../bag/bagit.ts'
import { recordStarted } from '../journal/started-inputs.ts'
import { fullName } from '../naming/safe-path.ts'
import { type FileFormat, type Layout, recordNumber } from './layout.ts'

/** Where the bag keeps each format. */
const FOLDERS: Record<string, string> = { json: JSON_FOLDER, markdown: MARKDOWN_FOLDER }

/**
 * Originals, JSON and Markdown each in a folder of their own; the ending is added to the input's name, so that no two inputs have one
 * output. The journal says what is there, and the manifests are gone while it changes.
 */
export const bagLayout: Layout = {
  exclusive: true,
  wholeInputs: true,
  documentFile: (name, record, format) => fileOf(record === null ? name : `${name}/${recordNumber(record)}`, format),
  namedFile: fileOf,
  catalogued: (file) => file.slice(PAYLOAD.length + 1),
  originalFile,
  actionFor({ isSameSource, isSameRecipe, stateOfFiles }) {
    if (!isSameSource) return 'changed'
    return isSameRecipe ? stateOfFiles() : 'remade'
  },
  beginBatch({ root, fsync }, tasks) {
    removeManifests(root)
    const started = tasks.filter((task) => task.line === null && !task.force)
    recordStarted(root, started, fsync)
  },
  beginReplacing({ root }, journal, tasks) {
    removeManifests(root)
    journal.append(tasks.map(({ source, name }) => ({ what: 'invalidate', source, name })))
  },
  endReplacing(journal, untouched) {
    journal.append(untouched.map((source) => ({ what: 'restore', source })))
  }
}

function fileOf(name: string, { name: format, extension }: FileFormat): string {
  return `${FOLDERS[format]}/${fullName(name, `.${extension}`)}`
}
