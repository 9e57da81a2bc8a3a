import type { Components } from './components.ts'
import { isNear } from './similarity.ts'
import { ROWS } from './sketch.ts'
import type { SketchTable } from './sketch-table.ts'

/**
 * Rows of a band, which makes 32 bands: of two texts that have the share s of their shingles in common the probability that a band is the same is
 * 1 − (1 − s³)³²: .14 at .17, .58 at .3, .99 at .5.
 */
const BAND = 3
/** Documents of one bucket that a further one is compared with. */
const COMPARED = 8

/**
 * Joins near duplicates: documents that have a band of their sketches in common are compared (locality-sensitive hashing by
 * banding; J. Leskovec, A. Rajaraman and J. Ullman, Mining of Massive Datasets, 3.4). A bucket of any size takes linear time, since each of
 * its documents is compared with a few of those that come before it in `order` and belong to other groups.
 */
export function joinNear(table: SketchTable, order: ArrayLike<number>, groups: Components): void {
  // The document before each one in its bucket, by their places in `order`.
  const before = new Int32Array(table.count)
  for (let row = 0; row + BAND <= ROWS; row += BAND) {
    const last = new Map<number, number>()
    for (let place = 0; place < order.length; place++) {
      const document = order[place]
      if (table.shingles[document] === 0) continue
      const key = table.key(document, row)
      before[place] = last.get(key) ?? -1
      last.set(key, place)
      joinInBucket(table, { order, before, place }, groups)
    }
  }
}

interface BucketPlace {
  order: ArrayLike<number>
  before: Int32Array
  place: number
}

function joinInBucket(table: SketchTable, { order, before, place }: BucketPlace, groups: Components): void {
  let other = before[place]
  for (let compared = 0; other >= 0 && compared < COMPARED; compared++, other = before[other]) {
    const [one, two] = [order[place], order[other]]
    if (groups.rootOf(one) === groups.rootOf(two)) continue
    if (isNear(table.at(one), table.at(two))) groups.join(one, two)
  }
}
