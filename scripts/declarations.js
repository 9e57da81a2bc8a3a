// Writes the type declarations of the library into `dist`: only those that `index.d.ts` leads to, which import no package that is not installed with stet.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** @param folder where the compiler writes them. */
export function writeDeclarations(folder) {
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, ts.sys)
  ts.createProgram(fileNames, { ...options, outDir: folder }).emit()
  const wanted = reachedFrom(path.join(folder, 'index.d.ts'))
  for (const file of readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)))
    if (file.endsWith('.d.ts') && !wanted.has(file)) rmSync(file)
  removeEmptyFolders(folder)
}

/** @throws Error for a package that would have to be installed too. */
function reachedFrom(first) {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const reached = new Set([first])
  for (const file of reached)
    for (const { fileName: name } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (name.startsWith('.')) reached.add(path.join(path.dirname(file), name.replace(/\.[jt]s$/, '.d.ts')))
      else if (!(name in dependencies) && !(`@types/${name}` in dependencies) && !name.startsWith('node:'))
        throw new Error(`${file}: expected imports of this package and its dependencies, but got ${name}`)
    }
  return reached
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const inner = path.join(folder, entry.name)
    removeEmptyFolders(inner)
    if (readdirSync(inner).length === 0) rmSync(inner, { recursive: true })
  }
}
