/** The part of yauzl that is used; it comes without types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export interface Entry {
    fileName: string
    uncompressedSize: number
  }
  export interface ZipFile {
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
  }
  const yauzl: { fromBufferPromise(buffer: Buffer, options?: { lazyEntries?: boolean }): Promise<ZipFile> }
  export default yauzl
}
