import { readFileSync } from 'node:fs'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Lists what is to be passed by inside its folder and below, in the manner of `.gitignore`. */
export const IGNORE_FILE = '.stetignore'

/** Files that speak to stet rather than being read by it. */
const OWN_FILES: ReadonlySet<string> = new Set(['stet.config.json', 'stet.config.yaml'])

/** Whether a name met inside a folder is that of a file for stet itself. */
export function isConfigFile(name: string): boolean {
  return OWN_FILES.has(name)
}

/** The ignore files above a place, nearest last. */
export type Rules = readonly { folder: string; rules: Ignore }[]

/** The rules inside a folder: those above and its own. @throws the file system's error. */
export function rulesIn(folder: string, above: Rules): Rules {
  return [...above, { folder, rules: ignore().add(readFileSync(path.join(folder, IGNORE_FILE), 'utf8')) }]
}

/** Whether a file or folder is to be passed by; the nearest file that speaks of it decides. */
export function isIgnored(place: string, isFolder: boolean, rules: Rules): boolean {
  for (const { folder, rules: own } of [...rules].reverse()) {
    const inside = path.relative(folder, place).split(path.sep).join('/')
    const { ignored, unignored } = own.test(isFolder ? `${inside}/` : inside)
    if (ignored || unignored) return ignored
  }
  return false
}
