import { factiva } from './factiva.ts'
import type { Format } from './format.ts'
import { jina } from './jina.ts'
import { json } from './json.ts'
import { lexisnexis } from './lexisnexis.ts'
import { markdown } from './markdown.ts'
import { nexisUni } from './nexis-uni.ts'
import { plain } from './plain.ts'
import { proquest } from './proquest.ts'

/** Formats of whole files, in the order in which they are looked for; the last takes everything. */
export const FORMATS: readonly Format[] = [json, lexisnexis, nexisUni, factiva, proquest, jina, markdown, plain]
