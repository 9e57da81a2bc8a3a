import type { AtomicStream } from '../files/atomic-stream.ts'
import type { OutputFile } from '../journal/entries.ts'
import { MANIFEST, MANIFEST_512, manifestLine, TAG_MANIFEST, TAG_MANIFEST_512 } from './bagit.ts'
import { sha512Of } from './sha512.ts'

/** The manifests of a bag as they are written: of the payload file by file, of the tag files at the end. */
export class Manifests {
  readonly #root: string
  readonly #open: (name: string) => AtomicStream
  readonly #payload: AtomicStream
  /** The same in SHA-512; null where it is not wanted. */
  readonly #payload512: AtomicStream | null
  /** SHA-256 of the tag files by their names. */
  readonly #tagFiles = new Map<string, string>()
  /** Bytes and files of the payload by now. */
  bytes = 0
  files = 0

  /** @param open opens a file of the bag by its name */
  constructor(root: string, open: (name: string) => AtomicStream, sha512: boolean) {
    this.#root = root
    this.#open = open
    this.#payload = open(MANIFEST)
    this.#payload512 = sha512 ? open(MANIFEST_512) : null
  }

  addPayload(file: OutputFile): void {
    this.#payload.write(manifestLine(file.sha256, file.path))
    this.#payload512?.write(manifestLine(sha512Of(this.#root, file.path, file.sha256), file.path))
    this.bytes += file.bytes
    this.files++
  }

  addTagFile(name: string, sha256: string): void {
    this.#tagFiles.set(name, sha256)
  }

  /** Writes the manifests, that of the tag files in SHA-256 last: a bag that has it is complete. */
  finish(): void {
    this.addTagFile(MANIFEST, this.#payload.finish().sha256)
    if (this.#payload512 !== null) {
      this.addTagFile(MANIFEST_512, this.#payload512.finish().sha256)
      this.#listTagFiles(TAG_MANIFEST_512, (name, sha256) => sha512Of(this.#root, name, sha256))
    }
    this.#listTagFiles(TAG_MANIFEST, (_name, sha256) => sha256)
  }

  #listTagFiles(manifest: string, digestOf: (name: string, sha256: string) => string): void {
    const sorted = [...this.#tagFiles].sort(([a], [b]) => (a < b ? -1 : 1))
    const stream = this.#open(manifest)
    stream.write(sorted.map(([name, sha256]) => manifestLine(digestOf(name, sha256), name)).join(''))
    stream.finish()
  }
}
