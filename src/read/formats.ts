import type { Format } from './format.ts'
import { plain } from './plain.ts'

/** Formats of whole files, in the order in which they are looked for; the last takes everything. */
export const FORMATS: readonly Format[] = [plain]
