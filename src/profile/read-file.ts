import { StetError } from '../errors.ts'
import { HEX, PROFILE_FORMAT, type ProfileMaker, sha256Of } from './file.ts'
import { documentsWith, type Frequencies, type LineCounts } from './frequencies.ts'
import { isPacked, type PackedLines } from './packed-lines.ts'

/** What a profile's file says. */
export interface ReadProfile {
  /** What made it, and the line that names the weights. */
  maker: ProfileMaker & { line: number }
  /** Lines with larger fingerprints were dropped. */
  limit: number
  sources: Map<string, Frequencies>
}

type OnDump = (source: string, id: number, lines: PackedLines) => void

/**
 * Reads what `profileText` wrote.
 *
 * @param onDump is told each dump; without it their lines are not unpacked
 * @throws StetError `bad-profile` that names the line, what is expected there and what it has, for anything else
 */
export function readProfile(text: string, onDump?: OnDump): ReadProfile {
  const lines = new ProfileLines(text)
  lines.take(`"${PROFILE_FORMAT}", so that it is a profile of this version`, /^stet\/profile\/2$/)
  while (lines.next?.startsWith('#')) lines.take('a comment', /^#/)
  const [, version = ''] = lines.take('"made by: stet" and a version', /^made by: stet (\S+)$/)
  const [, weights = ''] = lines.take('"weights:" and a name', /^weights: (\S.*)$/)
  const line = lines.at
  const dumps = lines.number('dumps')
  const copies = lines.number('near copies')
  const count = lines.number('sources')
  const [, last = ''] = lines.take('"lines up to:" and a fingerprint or "all"', /^lines up to: (all|[0-9a-f]{12})$/)
  const limit = last === 'all' ? Number.POSITIVE_INFINITY : Number.parseInt(last, HEX)
  const sources = new Map<string, Frequencies>()
  for (let at = 0; at < count; at++) readSource(lines, sources, limit, onDump)
  checkSum(lines, 'dumps', dumps, sources)
  checkSum(lines, 'copies', copies, sources)
  checkEnd(lines, text)
  return { maker: { version, weights, line }, limit, sources }
}

function readSource(
  lines: ProfileLines,
  sources: Map<string, Frequencies>,
  limit: number,
  onDump: OnDump | undefined
): void {
  lines.take('a line without anything', /^$/)
  const [, name = ''] = lines.take('"source:" and a name', /^source: (.+)$/)
  if (sources.has(name)) throw lines.bad('another source')
  const dumps = lines.number('dumps')
  const copies = lines.number('near copies')
  if (copies > 0 && copies >= dumps) throw lines.bad(`fewer near copies than the ${dumps} dumps`)
  const count = lines.number('recurring')
  const recurring = new Map<number, LineCounts>()
  for (let at = 0; at < count; at++) readRecurring(lines, recurring, { most: dumps - copies, limit })
  for (let at = 0; at < dumps; at++) {
    const [, id = '', packed = ''] = lines.take('a dump: its number and its lines', /^([0-9a-f]{12}) ([\w+/]+={0,2})$/)
    if (onDump === undefined) continue
    const unpacked = Buffer.from(packed, 'base64').toString('latin1')
    if (!isPacked(unpacked)) throw lines.bad('fingerprints that rise')
    onDump(name, Number.parseInt(id, HEX), unpacked)
  }
  sources.set(name, { dumps, copies, recurring })
}

function readRecurring(
  lines: ProfileLines,
  recurring: Map<number, LineCounts>,
  { most, limit }: { most: number; limit: number }
): void {
  const wanted = 'a fingerprint and in how many dumps it stands: in all, before, in and after the text'
  const [, hex = '', all, ...places] = lines.take(wanted, /^([0-9a-f]{12}) (\d{1,9}) (\d{1,9}) (\d{1,9}) (\d{1,9})$/)
  const [before = 0, inside = 0, after = 0] = places.map(Number)
  const counts = { before, inside, after }
  const line = Number.parseInt(hex, HEX)
  if (Number(all) !== documentsWith(counts)) throw lines.bad(`${wanted}, which add up`)
  if (Number(all) < 2 || Number(all) > most) throw lines.bad(`a line in 2 to ${most} dumps`)
  if (recurring.has(line) || line > limit) throw lines.bad('each fingerprint once, and none beyond the last')
  recurring.set(line, counts)
}

function checkSum(
  lines: ProfileLines,
  of: 'dumps' | 'copies',
  wanted: number,
  sources: ReadonlyMap<string, Frequencies>
): void {
  const sum = [...sources.values()].reduce((all, one) => all + one[of], 0)
  const what = of === 'dumps' ? 'dumps' : 'near copies'
  if (sum !== wanted) throw lines.bad(`sources with ${wanted} ${what} together, as the head says, not ${sum}`)
}

/** Refuses a profile that was altered or of which a part is gone. */
function checkEnd(lines: ProfileLines, text: string): void {
  lines.take('a line without anything behind the last source', /^$/)
  const start = text.lastIndexOf('sha256: ')
  const sum = sha256Of(text.slice(0, Math.max(0, start)))
  const [, found = ''] = lines.take('"sha256:" and a hash', /^sha256: ([0-9a-f]{64})$/)
  if (found !== sum) throw lines.bad(`the hash of the lines above, ${sum}: the profile was altered`)
  lines.take('an end of line and nothing more', /^$/)
  lines.end()
}

const SHOWN = 40

/** The lines of a profile, one after the other. */
class ProfileLines {
  readonly #lines: readonly string[]
  #at = 0

  constructor(text: string) {
    this.#lines = text.split('\n')
  }

  /** The number of the line that was taken last. */
  get at(): number {
    return this.#at
  }

  get next(): string | undefined {
    return this.#lines[this.#at]
  }

  /** The next line, as a pattern reads it. @throws StetError `bad-profile` where it is another */
  take(expected: string, pattern: RegExp): RegExpExecArray {
    const found = pattern.exec(this.next ?? '\n')
    this.#at++
    if (found === null || this.#at > this.#lines.length) throw this.bad(expected)
    return found
  }

  /** The number behind a key. */
  number(key: string): number {
    const expected = `"${key}:" and a number`
    const [, found, number] = this.take(expected, /^([a-z ]{1,40}): (\d{1,9})$/)
    if (found !== key) throw this.bad(expected)
    return Number(number)
  }

  /** @throws StetError `bad-profile` where there is another line */
  end(): void {
    this.#at++
    if (this.#at <= this.#lines.length) throw this.bad('nothing more')
  }

  /** The error of the line that was taken last. */
  bad(expected: string): StetError {
    const line = this.#lines[this.#at - 1]
    const got =
      line === undefined ? 'the end of the file' : `"${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}"`
    return new StetError('bad-profile', `line ${this.#at}: expected ${expected}, but got ${got}`, { line: this.#at })
  }
}
