import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { adaptedName, adaptedWeightsFile } from '../../batch/bag/bagit.ts'
import { openFolderOf } from '../../batch/files/output-folder.ts'
import type { Corrections } from '../../corrections/corrections.ts'
import { correctionsDigest } from '../../corrections/digest.ts'
import { StetError } from '../../errors.ts'
import { defaultModel, defaultWeights, loadModel } from '../../label/index.ts'
import { TRAIN, trainFrom } from '../../train/index.ts'
import type { Steps } from '../../train/steps.ts'
import type { Reviewed } from '../sources/reviewed.ts'
import { type ChangedArticle, changesOf } from './changes.ts'
import { correctedExamples } from './corrected-examples.ts'

/** What is learned from the corrections, and what would come of it; nothing is changed before it is accepted. */
export interface Learning {
  phase: 'learning' | 'comparing' | 'compared' | 'writing' | 'written' | 'failed'
  /** Articles of this phase, and how many of them are done. */
  done: number
  total: number
  learned: { documents: number; lines: number; corrected: number } | null
  /** Articles that would come out otherwise: all of them counted, the first of them shown; and those that cannot be read any more. */
  changed: number
  unread: number
  articles: ChangedArticle[]
  /** How many articles there are that nothing was learned from. */
  others: number
  /** Where the weights are written once they are accepted, and how many articles were made again by them. */
  file: string | null
  written: number
  message: string | null
}

/** The weights that were learned, by their name. */
interface Learned {
  weights: Uint8Array
  name: string
  documents: ReadonlySet<string>
}

/** Learning is counted in hundredths. */
const STEPS = 100
/** Articles that are looked at unless all are asked for. */
const SAMPLE = 500
/** Articles that a page shows. */
const MOST_SHOWN = 100
/** Articles that are learned from while the page waits. */
const MOST_LEARNED = 300

/** What is learned from, and where weights are written. */
export interface ToLearn {
  reviewed: Reviewed
  corrections: Corrections
  root: string
  now: () => Date
  /** Called when the articles have been made again. */
  onWritten: () => void
}

/** One attempt to learn from the corrections of a review. */
export class Learner {
  readonly state: Learning = {
    ...{ phase: 'learning', done: 0, total: 0, learned: null, changed: 0, unread: 0, articles: [], others: 0 },
    ...{ file: null, written: 0, message: null }
  }
  readonly #review: ToLearn
  readonly #corrections: Corrections
  #learned: Learned | null = null

  constructor(review: ToLearn) {
    this.#review = review
    this.#corrections = review.corrections
  }

  /** Learns, if that is not done yet, and compares a sample of the other articles, or all of them. What goes wrong is in the state. */
  async look(all: boolean): Promise<void> {
    await this.#doing(async () => {
      this.#learned ??= await this.#learn()
      await this.#compare(this.#learned, all)
    })
  }

  /** Keeps what was learned and makes the archive again by it; of plain files the weights alone are written, beside the corrections. */
  async accept(): Promise<void> {
    await this.#doing(async () => {
      const { state } = this
      if (this.#learned === null || state.phase !== 'compared')
        throw new StetError('usage', 'expected to accept what was looked at')
      const { weights, name } = this.#learned
      const { reviewed, root, now } = this.#review
      Object.assign(state, { phase: 'writing', done: 0, total: reviewed.articles.length })
      const file = adaptedWeightsFile(name) as string
      if (reviewed.adopt === null) openFolderOf(path.join(root, file)).put(file, weights, true)
      else {
        const { articles, failed } = await reviewed.adopt(weights, name, now(), () => state.done++)
        Object.assign(state, { written: articles, message: failed.length === 0 ? null : failed.join('; ') })
        this.#review.onWritten()
      }
      Object.assign(state, { phase: 'written', file: path.join(root, file) })
    })
  }

  async #doing(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      Object.assign(this.state, { phase: 'failed', message: (error as Error).message })
    }
  }

  async #learn(): Promise<Learned> {
    const { reviewed } = this.#review
    const found = await correctedExamples(reviewed, this.#corrections, MOST_LEARNED)
    const { examples, documents, lines, corrected } = found
    if (examples.length === 0) throw new StetError('missing', 'nothing is corrected yet')
    this.state.learned = { documents: documents.size, lines, corrected }
    const base = reviewed.weights === null ? defaultModel().name : loadModel(reviewed.weights).name
    const name = adaptedName(base, digestOf(this.#corrections, documents))
    return {
      weights: await this.#trained(trainFrom(reviewed.weights ?? defaultWeights(), examples, { ...TRAIN, name })),
      name,
      documents
    }
  }

  /** Takes one step after the other, and answers the page between two of them. */
  async #trained(steps: Steps<Uint8Array>): Promise<Uint8Array> {
    this.state.total = STEPS
    for (;;) {
      const next = steps.next()
      if (next.done === true) return next.value
      this.state.done = Math.round(next.value * STEPS)
      await setImmediate()
    }
  }

  async #compare({ weights, documents }: Learned, all: boolean): Promise<void> {
    const { reviewed } = this.#review
    const others = reviewed.articles.flatMap(({ row }, index) => (documents.has(row.id) ? [] : [index]))
    const chosen = all ? others : sampleOf(others)
    const { state } = this
    Object.assign(state, { phase: 'comparing', done: 0, total: chosen.length, others: others.length })
    Object.assign(state, { changed: 0, unread: 0, articles: [] })
    const composeBy = reviewed.composeBy(weights)
    const places = new Map(chosen.map((index) => [reviewed.at(index), index]))
    for await (const [article, record] of reviewed.records([...places.keys()])) {
      state.done++
      if (record === null) {
        state.unread++
        continue
      }
      const before = { record, result: reviewed.compose(article, record, this.#corrections) }
      const after = { record, result: composeBy(article, record, this.#corrections) }
      const changes = changesOf(before, after)
      if (changes.length > 0) {
        state.changed++
        const { headline, source } = article.row
        const index = places.get(article) as number
        if (state.articles.length < MOST_SHOWN) state.articles.push({ index, headline, source, changes })
      }
      await setImmediate()
    }
    state.phase = 'compared'
  }
}

/** So many of them, evenly from all; the same each time. */
/** What names the weights that are learned; of articles of which only earlier texts were corrected all corrections tell. */
function digestOf(corrections: Corrections, documents: ReadonlySet<string>): string {
  return (correctionsDigest(corrections, documents) ?? correctionsDigest(corrections, corrections.keys())) as string
}

function sampleOf(indexes: readonly number[]): number[] {
  if (indexes.length <= SAMPLE) return [...indexes]
  return Array.from({ length: SAMPLE }, (_, at) => indexes[Math.floor((at * indexes.length) / SAMPLE)] as number)
}
