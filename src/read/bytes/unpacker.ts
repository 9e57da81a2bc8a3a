/** A stream of Node's that unpacks. */
type UnpackingStream = NodeJS.ReadWriteStream & { readonly bytesWritten: number; destroy(): unknown }

/** What came of some packed bytes: all that was unpacked, and what went wrong behind that. */
interface Step {
  unpacked: readonly Uint8Array[]
  fault: Error | null
}

/** A stream of Node's that is given packed bytes step by step, so that an error takes nothing along that was unpacked before it. */
export class Unpacker {
  readonly #stream: UnpackingStream
  #unpacked: Buffer[] = []
  #settle: (fault: Error | null) => void = () => {}

  constructor(stream: UnpackingStream) {
    this.#stream = stream
    stream.on('data', (chunk: Buffer) => this.#unpacked.push(chunk))
    stream.on('error', (error: Error) => this.#settle(error))
    stream.on('end', () => this.#settle(null))
  }

  /** How many of the bytes given so far were used. */
  get used(): number {
    return this.#stream.bytesWritten
  }

  /** Unpacks some more bytes; `null` says that there are none. */
  async step(packed: Uint8Array | null): Promise<Step> {
    this.#unpacked = []
    const fault = await new Promise<Error | null>((resolve) => {
      this.#settle = resolve
      if (packed === null) this.#stream.end()
      else this.#stream.write(packed, (error) => resolve(error ?? null))
    })
    return { unpacked: this.#unpacked, fault }
  }

  close(): void {
    this.#stream.destroy()
  }
}
