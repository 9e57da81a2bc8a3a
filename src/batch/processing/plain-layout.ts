import { fullName, stemName } from '../naming/safe-path.ts'
import { type Layout, recordNumber } from './layout.ts'

/**
 * The formats asked for side by side, the ending in the place of the input's own. The journal only saves work: it counts where all of it is
 * true, and is ignored otherwise.
 */
export const plainLayout: Layout = {
  exclusive: false,
  wholeInputs: false,
  documentFile: (name, record, { extension }) =>
    record === null ? stemName(name, `.${extension}`) : `${stemName(name, '')}/${recordNumber(record)}.${extension}`,
  namedFile: (given, { extension }) => fullName(given, `.${extension}`),
  catalogued: (file) => file,
  originalFile: () => null,
  actionFor: ({ isSameSource, isSameRecipe, stateOfFiles }) =>
    isSameSource && isSameRecipe && stateOfFiles() === 'same' ? 'same' : 'new',
  beginBatch() {},
  beginReplacing() {},
  endReplacing() {}
}
