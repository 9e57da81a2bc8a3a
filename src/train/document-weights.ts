import type { Gold } from './labelled-data.ts'

/** How many dumps of one page count whole; each further one, in another style, counts as `FURTHER`. */
const WHOLE = 3
const FURTHER = 0.4
/** Labels made by a machine are wrong more often. */
const MACHINE = 0.6
/** Dumps that are made over, by their style: there are many of these, and they are alike. */
const MADE_OVER: ReadonlyMap<string, number> = new Map([['short', 0.7]])

/**
 * How much each dump counts in learning, from 0 to 1, so that no one kind of them rules: cross-validated over domains (see
 * ../label/model/MODEL.md). `isMadeOver` tells the dumps of `augment`, whose labels are those of the dumps they are made of.
 */
export function documentWeights(golds: readonly Gold[], isMadeOver: (at: number) => boolean): number[] {
  const dumps = new Map<string, number>()
  return golds.map((gold, at) => {
    if (isMadeOver(at)) return MADE_OVER.get(gold.style) ?? 1
    const page = `${gold.domain} ${gold.id.replace(`.${gold.style}`, '')}`
    const before = dumps.get(page) ?? 0
    dumps.set(page, before + 1)
    return (gold.machine ? MACHINE : 1) * (before < WHOLE ? 1 : FURTHER)
  })
}
