import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

const HERE = import.meta.dirname

/**
 * Builds the commands of this room, worker thread and all, with the labeller's place taken by a stub. Gives the program's
 * path and what removes it.
 */
export async function buildProgram(): Promise<{ program: string; remove: () => void }> {
  const outdir = mkdtempSync(path.join(tmpdir(), 'stet-built-'))
  // The folder of the tests has no package.json that says so.
  writeFileSync(path.join(outdir, 'package.json'), '{"type":"module"}')
  // The readers look words up.
  copyFileSync('dist/lexicon.bin', path.join(outdir, 'lexicon.bin'))
  await build({
    entryPoints: {
      program: path.join(HERE, 'build-with-stub.ts'),
      worker: path.join(HERE, '../../src/batch/worker.ts')
    },
    outdir,
    // One file each, as they are published: how many files a start opens is part of what is tested.
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import{createRequire as stetRequire}from'node:module';const require=stetRequire(import.meta.url);" },
    plugins: [
      {
        name: 'stub',
        setup({ onResolve }) {
          onResolve({ filter: /\/engine\.ts$/ }, ({ importer }) =>
            importer.includes('/src/batch/') ? { path: path.join(HERE, 'stub-engine-module.ts') } : null
          )
        }
      }
    ]
  })
  return { program: path.join(outdir, 'program.js'), remove: () => rmSync(outdir, { recursive: true, force: true }) }
}
