import { read } from 'node:fs'
import { open } from 'node:fs/promises'

/** Bytes asked for at a time: what Linux pipes hold. */
const CHUNK = 65536

/** Standard input as it comes, without the streams that `process.stdin` would load. */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = await readSome(0)
    if (chunk === null) return
    yield chunk
  }
}

function readSome(fd: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    read(fd, Buffer.allocUnsafe(CHUNK), 0, CHUNK, null, (error, length, buffer) => {
      if (error === null) resolve(length === 0 ? null : buffer.subarray(0, length))
      else if (error.code === 'EAGAIN') setTimeout(() => readSome(fd).then(resolve, reject), 5)
      else if (error.code === 'EOF') resolve(null)
      else reject(error)
    })
  })
}

/** A file in chunks; a small one in a single one. @throws the file system's error. */
export async function* fileInput(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const length = Math.min(Math.max(size + 1, CHUNK), 16 * CHUNK)
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
