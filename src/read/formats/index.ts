import type { Format } from '../record/format.ts'
import { jina } from './corpora/jina.ts'
import { json } from './corpora/json.ts'
import { markdown } from './markdown/markdown.ts'
import { plain } from './plain-text.ts'
import { factiva } from './vendors/factiva.ts'
import { lexisnexis } from './vendors/lexisnexis.ts'
import { nexisUni } from './vendors/nexis-uni.ts'
import { proquest } from './vendors/proquest.ts'

/** Formats of whole files, in the order in which they are looked for; the last takes everything. */
export const FORMATS: readonly Format[] = [json, lexisnexis, nexisUni, factiva, proquest, jina, markdown, plain]
