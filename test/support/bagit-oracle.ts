import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Checks a folder against RFC 8493 (BagIt 1.0), written from its text alone and sharing no code with `src/`.
 * Gives what is wrong, with the section that says so; an empty list is a valid bag.
 */
export function bagFaults(bag: string): string[] {
  const faults: string[] = []
  if (!existsSync(join(bag, 'bagit.txt'))) return ['2.1.1: bagit.txt is missing']
  const declaration = readFileSync(join(bag, 'bagit.txt'))
  if (declaration.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) faults.push('2.1.1: bagit.txt has a BOM')
  const lines = declaration.toString('utf8').split('\n')
  if (!/^BagIt-Version: \d+\.\d+$/.test(lines[0] ?? '')) faults.push('2.1.1: first line')
  if (!/^Tag-File-Character-Encoding: \S+$/.test(lines[1] ?? '')) faults.push('2.1.1: second line')
  if (lines.length > 3 || (lines[2] ?? '') !== '') faults.push('2.1.1: exactly two lines')
  if (!existsSync(join(bag, 'data')) || !statSync(join(bag, 'data')).isDirectory())
    return [...faults, '2.1.2: data/ is missing']

  const top = readdirSync(bag)
  const manifests = top.filter((name) => /^manifest-[a-z0-9]+\.txt$/.test(name))
  if (manifests.length === 0) faults.push('2.1.3: no payload manifest')
  const payload = filesUnder(bag, 'data')
  for (const name of manifests) {
    const listed = readSums(bag, name, faults)
    for (const file of payload) if (!listed.has(file)) faults.push(`2.1.3: ${JSON.stringify(file)} is not in ${name}`)
    for (const [file, sum] of listed) {
      if (!file.startsWith('data/')) faults.push(`2.1.3: ${file} is outside of data/`)
      checkSum(bag, file, sum, algorithmOf(name), faults)
    }
  }
  for (const name of top.filter((one) => /^tagmanifest-[a-z0-9]+\.txt$/.test(one))) {
    const listed = readSums(bag, name, faults)
    for (const manifest of manifests) if (!listed.has(manifest)) faults.push(`2.2.1: ${manifest} is not in ${name}`)
    for (const [file, sum] of listed) {
      if (file.startsWith('data/')) faults.push(`2.2.1: payload in ${name}`)
      if (/^tagmanifest-/.test(file)) faults.push(`2.2.1: ${file} in ${name}`)
      checkSum(bag, file, sum, algorithmOf(name), faults)
    }
  }
  checkInfo(bag, payload, faults)
  return faults
}

function checkInfo(bag: string, payload: readonly string[], faults: string[]): void {
  if (!existsSync(join(bag, 'bag-info.txt'))) return
  const fields = new Map<string, string>()
  for (const line of readFileSync(join(bag, 'bag-info.txt'), 'utf8').split('\n')) {
    if (line === '' || /^[ \t]/.test(line)) continue
    const colon = line.indexOf(':')
    if (colon < 1 || !/[ \t]/.test(line[colon + 1] ?? ''))
      faults.push(`2.2.2: ${JSON.stringify(line)} is no label and value`)
    fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
  }
  const oxum = fields.get('payload-oxum')
  const bytes = payload.reduce((sum, file) => sum + statSync(join(bag, file)).size, 0)
  if (oxum !== undefined && oxum !== `${bytes}.${payload.length}`)
    faults.push(`2.2.2: Payload-Oxum ${oxum}, found ${bytes}.${payload.length}`)
  const date = fields.get('bagging-date')
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) faults.push(`2.2.2: Bagging-Date ${date}`)
}

function readSums(bag: string, name: string, faults: string[]): Map<string, string> {
  const sums = new Map<string, string>()
  for (const line of readFileSync(join(bag, name), 'utf8').split(/\r\n|\r|\n/)) {
    if (line === '') continue
    const space = line.search(/[ \t]/)
    const file = line.slice(space).replace(/^[ \t]+/, '')
    if (space < 1 || file === '') faults.push(`2.4: ${name}: ${JSON.stringify(line)}`)
    const stray = file.replace(/%(0A|0a|0D|0d|25)/g, '')
    if (stray.includes('%')) faults.push(`2.1.3: ${name}: a percent sign that is not encoded`)
    const path = file.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replaceAll('%25', '%')
    if (path.startsWith('/') || path.startsWith('~') || path.split('/').includes('..'))
      faults.push(`5.1: ${path} leads out of the bag`)
    if (sums.has(path)) faults.push(`2.1.3: ${path} is listed twice in ${name}`)
    sums.set(path, line.slice(0, space).toLowerCase())
  }
  return sums
}

function checkSum(bag: string, file: string, sum: string, algorithm: string, faults: string[]): void {
  if (!existsSync(join(bag, file))) faults.push(`3: ${JSON.stringify(file)} is listed and missing`)
  else if (
    createHash(algorithm)
      .update(readFileSync(join(bag, file)))
      .digest('hex') !== sum
  )
    faults.push(`3: ${JSON.stringify(file)} does not have its checksum`)
}

function algorithmOf(manifest: string): string {
  return /-([a-z0-9]+)\.txt$/.exec(manifest)?.[1] ?? ''
}

function filesUnder(bag: string, folder: string): string[] {
  return readdirSync(join(bag, folder), { withFileTypes: true }).flatMap((item) =>
    item.isDirectory() ? filesUnder(bag, `${folder}/${item.name}`) : [`${folder}/${item.name}`]
  )
}
