import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { defaultModel } from '../../src/label/model/default-model.ts'
import { loadModel } from '../../src/label/model/load.ts'
import { TRAIN, trainFrom } from '../../src/train/index.ts'
import { judge } from '../../src/train/judge.ts'
import { exampleOf, goldIn } from '../../src/train/labelled-data.ts'
import { atOnce } from '../../src/train/steps.ts'
import { site } from './made-up-site.ts'

/** Pages of other sites, where they are there. */
const REAL = '../shared/bench/dev.jsonl.gz'
/** How far the mean share of words found may fall on those, and the mean over the roles: a page or two of 517. */
const WORTH_NAMING = { words: 0.004, macro: 0.008 }

it.skipIf(!existsSync(REAL))(
  'a site taught by five dumps loses nothing worth naming on other sites (skipped where their pages are not there)',
  () => {
    const shipped = readFileSync(new URL('../../src/label/model/weights.bin', import.meta.url))
    const taught = loadModel(atOnce(trainFrom(shipped, site.slice(0, 5), TRAIN)))
    const examples = goldIn(readFileSync(REAL), REAL).map(exampleOf)
    const [before, after] = [defaultModel(), taught].map((model) => atOnce(judge(examples, model)))
    expect(after.words.f1).toBeGreaterThan(before.words.f1 - WORTH_NAMING.words)
    expect(after.macro).toBeGreaterThan(before.macro - WORTH_NAMING.macro)
  }
)
