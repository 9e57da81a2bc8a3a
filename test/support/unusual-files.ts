import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Names that have broken somebody's program. */
export const ODD_NAMES = [
  'with space.txt',
  ' leading.txt',
  'trailing ',
  'dot.',
  '-rf',
  '--to',
  `it's "quoted".txt`,
  'new\nline.txt',
  'carriage\rreturn.txt',
  'tab\there.txt',
  '100%.txt',
  '%0A.txt',
  'back\\slash.txt',
  'a:b*c?.txt',
  'emoji 🗞️.txt',
  'e\u0301.txt',
  '\u00e9.txt',
  'CON',
  'nul.txt',
  'Case.txt',
  'case.txt',
  'CASE.TXT',
  'a',
  'a.log',
  'a.log.txt',
  '~home',
  '=cmd()',
  'x'.repeat(250),
  `${'é'.repeat(120)}.txt`,
  'escape\u001b[31m.txt',
  '..txt..'
].filter((name) => !name.startsWith('.'))

/** Plants `count` small dumps in a deep tree, odd names among them in every folder; gives the paths below `root`. */
export function plantTree(root: string, count: number): string[] {
  const planted: string[] = []
  for (let index = 0; planted.length < count; index++) {
    const folder = index % 3 === 0 ? `y${index % 7}/m ${index % 5}/d` : index % 3 === 1 ? `y${index % 7}` : ''
    const odd = ODD_NAMES[index] ?? `dump-${String(index).padStart(5, '0')}.txt`
    const relative = folder === '' ? odd : `${folder}/${odd}`
    mkdirSync(path.join(root, folder), { recursive: true })
    writeFileSync(path.join(root, relative), dumpText(index))
    planted.push(relative)
  }
  return planted
}

/** A small invented dump; every seventh has a headline that would like to leave its folder. */
export function dumpText(index: number): string {
  const headline = index % 7 === 0 ? `../../../${index} = "dam" % opens` : `Dam ${index} opens`
  return `${headline}\n\nThe dam opened on day ${index}. It holds.\nAdvert\n\nPeople of valley ${index * 31} came to see it.\n`
}
