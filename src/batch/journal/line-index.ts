import type { LinePosition } from '../files/append-only-file.ts'
import type { EntryStore } from './journal-state.ts'

const HAS_ENTRY = 1
const IS_INVALID = 2

/** Where each input's last line is. Numbers in flat arrays: a large archive has millions of inputs. */
export class LineIndex implements EntryStore<LinePosition> {
  readonly #slots = new Map<string, number>()
  /** Only of inputs with many records: where the other lines of their entries are. */
  readonly #parts = new Map<string, readonly LinePosition[]>()
  #offsets = new Float64Array(64)
  #lengths = new Uint32Array(64)
  #states = new Uint8Array(64)
  #next = 0

  /** An input is finished. */
  add(source: string, position: LinePosition, parts: readonly LinePosition[]): void {
    this.#set(source, position, HAS_ENTRY)
    if (parts.length > 0) this.#parts.set(source, parts)
    else this.#parts.delete(source)
  }

  /** An input's files are about to be replaced: it must be done again, and may replace. Its entry still says what they were. */
  invalidate(source: string, position: LinePosition): void {
    const slot = this.#slots.get(source)
    if (slot !== undefined && this.hasEntry(source)) this.#states[slot] = HAS_ENTRY | IS_INVALID
    else this.#set(source, position, IS_INVALID)
  }

  /** Nothing was replaced after all. */
  restore(source: string): void {
    const slot = this.#slots.get(source)
    if (slot === undefined) return
    if (this.hasEntry(source)) this.#states[slot] = HAS_ENTRY
    else this.#slots.delete(source)
  }

  sources(): IterableIterator<string> {
    return this.#slots.keys()
  }

  /** Where the last line is, an entry's if there is one. */
  positionOf(source: string): LinePosition | null {
    const slot = this.#slots.get(source)
    return slot === undefined ? null : { offset: this.#offsets[slot] ?? 0, length: this.#lengths[slot] ?? 0 }
  }

  partsOf(source: string): readonly LinePosition[] {
    return this.#parts.get(source) ?? NONE
  }

  hasEntry(source: string): boolean {
    return (this.#stateOf(source) & HAS_ENTRY) !== 0
  }

  isInvalid(source: string): boolean {
    return (this.#stateOf(source) & IS_INVALID) !== 0
  }

  #stateOf(source: string): number {
    const slot = this.#slots.get(source)
    return slot === undefined ? 0 : (this.#states[slot] ?? 0)
  }

  #set(source: string, { offset, length }: LinePosition, state: number): void {
    const slot = this.#slots.get(source) ?? this.#next++
    if (slot === this.#offsets.length) this.#grow()
    this.#slots.set(source, slot)
    this.#offsets[slot] = offset
    this.#lengths[slot] = length
    this.#states[slot] = state
  }

  #grow(): void {
    const offsets = new Float64Array(2 * this.#offsets.length)
    const lengths = new Uint32Array(offsets.length)
    const states = new Uint8Array(offsets.length)
    offsets.set(this.#offsets)
    lengths.set(this.#lengths)
    states.set(this.#states)
    this.#offsets = offsets
    this.#lengths = lengths
    this.#states = states
  }
}

const NONE: readonly LinePosition[] = []
