// The least that an archive of a folder can cost: every file read, written under a temporary name and renamed.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const [from, to] = process.argv.slice(2)

function copy(source, target) {
  mkdirSync(target, { recursive: true })
  for (const item of readdirSync(source, { withFileTypes: true })) {
    const [here, there] = [path.join(source, item.name), path.join(target, item.name)]
    if (item.isDirectory()) copy(here, there)
    else {
      writeFileSync(`${there}.tmp`, readFileSync(here))
      renameSync(`${there}.tmp`, there)
    }
  }
}

copy(from, to)
