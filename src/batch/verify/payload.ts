import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { PAYLOAD } from '../bag/bagit.ts'
import { fileKind } from '../inputs/file-kind.ts'
import { foldKey } from '../naming/unique-names.ts'
import { type Check, report } from './check.ts'

/**
 * Checks that every file of the payload is listed, each by an entry of its own. Some file systems list names in another Unicode
 * form or case than they were given: such a name counts as listed where the listed one is that same file, and no other.
 */
export function checkPayload(check: Check): void {
  let byKey: Map<string, string> | null = null
  const listedAs = (name: string): string | null => {
    if (check.manifest.has(name)) return name
    byKey ??= new Map([...check.manifest.keys()].map((one) => [foldKey(one), one]))
    const other = byKey.get(foldKey(name))
    return other !== undefined && isSameFile(check.root, name, other) ? other : null
  }
  const visit = (folder: string) => {
    const taken = new Set<string>()
    const items = readdirSync(path.join(check.root, folder), { withFileTypes: true })
    // Names that are listed as they are come first: a twin of one of them has no entry left.
    const isExact = (name: string) => check.manifest.has(`${folder}/${name}`)
    const inOrder = [...items.filter(({ name }) => isExact(name)), ...items.filter(({ name }) => !isExact(name))]
    for (const item of inOrder) {
      const name = `${folder}/${item.name}`
      if (item.isDirectory()) {
        visit(name)
        continue
      }
      const listed = listedAs(name)
      if (listed === null || taken.has(listed))
        report(check, name, 'unlisted', 'is there and not listed: what stet did not write belongs outside of data/')
      else if (!item.isFile()) report(check, name, 'manifest', `is listed, and ${kindAt(check.root, name)}`)
      if (listed !== null) taken.add(listed)
    }
  }
  try {
    visit(PAYLOAD)
  } catch (error) {
    report(check, PAYLOAD, 'unreadable', (error as Error).message)
  }
}

function kindAt(root: string, name: string): string {
  const stats = lstatSync(path.join(root, name), { throwIfNoEntry: false })
  return stats === undefined ? 'gone' : fileKind(stats)
}

function isSameFile(root: string, one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => lstatSync(path.join(root, name), { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}
