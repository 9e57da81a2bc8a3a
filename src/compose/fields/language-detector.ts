import type * as Eld from 'eld/extrasmall'
import { fileOfSources, requireShipped } from '../../shipped-file.ts'

/** Malay as written is too near to Indonesian to be told from it. */
const SAME = new Map([['ms', 'id']])

/** The language (ISO 639-1) that a text's letters in a row are most like, `null` where that is not reliable. */
export function detectedLanguage(text: string): string | null {
  const found = detector().detect(text)
  return found.language !== '' && found.isReliable() ? (SAME.get(found.language) ?? found.language) : null
}

/** Loaded when it is first needed; Node keeps it. The build bundles the package into a file of its own, since it takes a tenth of a second to load. */
function detector(): typeof Eld.eld {
  const file = import.meta.url.endsWith('.ts')
    ? fileOfSources('../../../dist/language-detector.cjs', import.meta.url)
    : new URL('./language-detector.cjs', import.meta.url)
  return (requireShipped(file) as typeof Eld).eld
}
