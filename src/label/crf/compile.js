/** Makes `kernel.wasm.ts` of `kernel.wat`. Plain Node; run by the build. Throws where the text is no WebAssembly. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import loadWabt from 'wabt'

const ROOM = dirname(fileURLToPath(import.meta.url))

/** The compiled kernel. */
export async function compiledKernel() {
  const path = join(ROOM, 'kernel.wat')
  const wabt = await loadWabt()
  const module = wabt.parseWat(path, readFileSync(path, 'utf8'), { simd: true })
  module.validate()
  const bytes = Buffer.from(module.toBinary({}).buffer)
  module.destroy()
  return bytes
}

/** Writes it beside its source. */
export async function compileKernel() {
  const bytes = await compiledKernel()
  const head = '// Made from kernel.wat by the build. The compiled kernel, in base64.\n'
  writeFileSync(join(ROOM, 'kernel.wasm.ts'), `${head}export const KERNEL =\n  '${bytes.toString('base64')}'\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await compileKernel()
