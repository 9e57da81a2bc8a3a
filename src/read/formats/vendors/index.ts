import type { Format } from '../../record/format.ts'
import { europresse } from './europresse.ts'
import { factiva } from './factiva/index.ts'
import { gale } from './gale.ts'
import { genios } from './genios/index.ts'
import { lexisnexis } from './lexisnexis/index.ts'
import { newsbank } from './newsbank/index.ts'
import { nexisUni } from './nexis-uni.ts'
import { proquest } from './proquest/index.ts'

/** Exports of press databases, in the order in which they are tried. */
export const VENDORS: readonly Format[] = [lexisnexis, nexisUni, factiva, proquest, europresse, genios, newsbank, gale]
