import { createRequire } from 'node:module'
import type * as Eld from 'eld/extrasmall'

/** The build bundles the package into a file of its own, since it takes a tenth of a second to load. */
const BUILT = import.meta.url.endsWith('.ts') ? '../../../dist/language-detector.cjs' : './language-detector.cjs'

/** Malay as written is too near to Indonesian to be told from it. */
const SAME = new Map([['ms', 'id']])

/** The language (ISO 639-1) that a text's letters in a row are most like, `null` where that is not reliable. */
export function detectedLanguage(text: string): string | null {
  const found = detector().detect(text)
  return found.language !== '' && found.isReliable() ? (SAME.get(found.language) ?? found.language) : null
}

/** Loaded when it is first needed; Node keeps it. */
function detector(): typeof Eld.eld {
  return (createRequire(import.meta.url)(BUILT) as typeof Eld).eld
}
