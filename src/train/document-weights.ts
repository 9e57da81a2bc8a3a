import type { Gold } from './labelled-data.ts'

/** How many dumps of one page count whole; each further one, in another style, counts as `FURTHER`. */
const WHOLE = 3
const FURTHER = 0.4
/** Labels made by a machine are wrong more often. */
const MACHINE = 0.6
/** Dumps that are made over, by their style: there are many of these, and they are alike. */
const MADE_OVER: ReadonlyMap<string, number> = new Map([['short', 0.7]])

/** For each dump whether three of its page come before it, in other styles. */
export function areFurther(golds: readonly Gold[]): boolean[] {
  const dumps = new Map<string, number>()
  return golds.map(({ domain, id, style }) => {
    const page = `${domain} ${id.replace(`.${style}`, '')}`
    const before = dumps.get(page) ?? 0
    dumps.set(page, before + 1)
    return before >= WHOLE
  })
}

/**
 * How much each dump counts in learning, from 0 to 1, so that no one kind of them rules: cross-validated over domains (see
 * ../label/model/MODEL.md). `isMadeOver` tells the dumps of `augment`, whose labels are those of the dumps they are made of.
 */
export function documentWeights(golds: readonly Gold[], isMadeOver: (at: number) => boolean): number[] {
  const further = areFurther(golds.filter((_, at) => !isMadeOver(at)))
  let given = 0
  return golds.map(({ style, machine }, at) => {
    if (isMadeOver(at)) return MADE_OVER.get(style) ?? 1
    return (machine ? MACHINE : 1) * (further[given++] ? FURTHER : 1)
  })
}
