import { type BadRecord, isBad, type SourceRecord } from './record.ts'

/** Ids that are remembered: a stream has no end, and memory has one. */
const REMEMBERED = 100_000

/**
 * Warns of each record that has the id of one before it, as far back as ids are remembered: each becomes a document of its own,
 * but who looks for the id finds several.
 */
export class RepeatedIds {
  #recent = new Map<string, number | null>()
  #before: ReadonlyMap<string, number | null> = new Map()

  check(records: Iterable<SourceRecord | BadRecord>): void {
    for (const record of records) if (!isBad(record)) this.#add(record)
  }

  #add({ source: { id, record }, warnings }: SourceRecord): void {
    if (id === null) return
    const first = this.#recent.get(id) ?? this.#before.get(id)
    if (first !== undefined)
      warnings.push({ code: 'repeated-id', message: `record ${record} has the id of record ${first}`, place: null })
    this.#recent.set(id, first ?? record)
    if (this.#recent.size < REMEMBERED) return
    this.#before = this.#recent
    this.#recent = new Map()
  }
}
