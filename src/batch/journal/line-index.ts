/** Where a line of the journal is, in bytes. */
export interface Place {
  at: number
  length: number
}

const HAS_ENTRY = 1
const IS_VOID = 2

/** Where each input's last line is. Numbers in flat arrays: a large archive has millions of inputs. */
export class Places {
  readonly #seats = new Map<string, number>()
  /** Only of inputs with many records: where the other lines of their entries are. */
  readonly #parts = new Map<string, readonly Place[]>()
  #at = new Float64Array(64)
  #lengths = new Uint32Array(64)
  #states = new Uint8Array(64)
  #next = 0

  /** An input is finished. */
  enter(source: string, place: Place, parts: readonly Place[]): void {
    this.#set(source, place, HAS_ENTRY)
    if (parts.length > 0) this.#parts.set(source, parts)
    else this.#parts.delete(source)
  }

  /** An input's files are about to be replaced: it must be done again, and may replace. Its entry says what they were. */
  void(source: string, place: Place): void {
    const seat = this.#seats.get(source)
    if (seat !== undefined && this.#states[seat] & HAS_ENTRY) this.#states[seat] |= IS_VOID
    else this.#set(source, place, IS_VOID)
  }

  /** Nothing was replaced after all. */
  unvoid(source: string): void {
    const seat = this.#seats.get(source)
    if (seat === undefined) return
    if (this.#states[seat] & HAS_ENTRY) this.#states[seat] = HAS_ENTRY
    else this.#seats.delete(source)
  }

  sources(): IterableIterator<string> {
    return this.#seats.keys()
  }

  /** The last line's place, an entry's if there is one. */
  placeOf(source: string): Place | null {
    const seat = this.#seats.get(source)
    return seat === undefined ? null : { at: this.#at[seat], length: this.#lengths[seat] }
  }

  partsOf(source: string): readonly Place[] {
    return this.#parts.get(source) ?? NONE
  }

  hasEntry(source: string): boolean {
    return (this.#stateOf(source) & HAS_ENTRY) !== 0
  }

  isVoid(source: string): boolean {
    return (this.#stateOf(source) & IS_VOID) !== 0
  }

  #stateOf(source: string): number {
    const seat = this.#seats.get(source)
    return seat === undefined ? 0 : this.#states[seat]
  }

  #set(source: string, { at, length }: Place, state: number): void {
    const seat = this.#seats.get(source) ?? this.#next++
    if (seat === this.#at.length) this.#grow()
    this.#seats.set(source, seat)
    this.#at[seat] = at
    this.#lengths[seat] = length
    this.#states[seat] = state
  }

  #grow(): void {
    const at = new Float64Array(2 * this.#at.length)
    const lengths = new Uint32Array(at.length)
    const states = new Uint8Array(at.length)
    at.set(this.#at)
    lengths.set(this.#lengths)
    states.set(this.#states)
    this.#at = at
    this.#lengths = lengths
    this.#states = states
  }
}

const NONE: readonly Place[] = []
