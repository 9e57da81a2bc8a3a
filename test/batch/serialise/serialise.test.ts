import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { extract } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Container, serialise } from '../../../src/batch/serialise/index.ts'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { picture } from '../../support/folder-snapshot.ts'
import { archived } from '../../support/run-archive.ts'
import { scratch, stet } from '../../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)
const { at } = ours
const never = new AbortController().signal
const LONG = `${'a-long-folder-name/'.repeat(8)}dump.txt`

beforeAll(async () => {
  mkdirSync(at(`in/${LONG.slice(0, LONG.lastIndexOf('/'))}`), { recursive: true })
  writeFileSync(at('in/a.txt'), 'Dam holds\n\nThe dam at Harlow held through the night.\n')
  writeFileSync(at('in/grüße.txt'), 'Boat shared\n\nThree towns share one boat.\n')
  writeFileSync(at(`in/${LONG}`), 'Bread baked\n\nThree bakers share one oven.\n')
  await archived({ inputs: [at('in')], to: at('bag') })
  writeFileSync(at('bag/.stet-tmp-1-1-1'), 'left by a run that died')
})

const made = (file: string, container: Container) =>
  serialise({ archive: at('bag'), file: at(file), container, force: false }, never)

/** Unpacked by the system's own programs. */
const UNPACK: Record<Container, (file: string, to: string) => void> = {
  tar: (file, to) => void execFileSync('tar', ['-xf', file, '-C', to]),
  zip: (file, to) => void execFileSync('python3', ['-m', 'zipfile', '-e', file, to])
}

describe.each(['tar', 'zip'] as const)('an archive as one %s', (container) => {
  it('is the archive again when it is unpacked, valid by another reading of BagIt, without what a run has left', async () => {
    const size = await made(`one.${container}`, container)
    mkdirSync(at(`from-${container}`))
    UNPACK[container](at(`one.${container}`), at(`from-${container}`))
    expect(bagFaults(at(`from-${container}/bag`))).toEqual([])
    const wanted = picture(at('bag')).filter((line) => !line.startsWith('.stet-'))
    expect(picture(at(`from-${container}/bag`))).toEqual(wanted)
    expect(size?.files).toBe(wanted.length)
  })

  it('is the same bytes whenever, of files whenever written', async () => {
    await made(`first.${container}`, container)
    utimesSync(at('bag/bagit.txt'), 1_000_000_000, 1_000_000_000)
    await made(`second.${container}`, container)
    expect(readFileSync(at(`first.${container}`)).equals(readFileSync(at(`second.${container}`)))).toBe(true)
  })

  it('replaces an earlier one of the same archive, and nothing else', async () => {
    await made(`again.${container}`, container)
    await expect(made(`again.${container}`, container)).resolves.toMatchObject({ files: expect.any(Number) })
    writeFileSync(at('other.txt'), 'something else')
    await expect(made('other.txt', container)).rejects.toThrow(/other\.txt: is no (tar|zip) of this archive/)
    await expect(made(`bag/x.${container}`, container)).rejects.toThrow(/outside of the archive/)
    expect(readFileSync(at('other.txt'), 'utf8')).toBe('something else')
  })

  it('is not written where the run is interrupted', async () => {
    const stopped = AbortSignal.abort()
    const file = at(`stopped.${container}`)
    expect(await serialise({ archive: at('bag'), file, container, force: false }, stopped)).toBeNull()
    expect(picture(ours.path).some((line) => line.includes('stopped') || /^\.stet-tmp/.test(line))).toBe(false)
  })
})

it('a tar has the declaration first, and neither owner nor time', async () => {
  await made('heads.tar', 'tar')
  const heads: { name: string; uid?: number; mode?: number; mtime?: Date }[] = []
  const reading = extract()
  reading.on('entry', (header, stream, next) => {
    heads.push(header)
    stream.on('end', next)
    stream.resume()
  })
  const done = new Promise<void>((resolve) => reading.on('finish', () => resolve()))
  reading.end(readFileSync(at('heads.tar')))
  await done
  expect(heads[0]).toMatchObject({ name: 'bag/bagit.txt', uid: 0, mode: 0o644, mtime: new Date(0) })
})

it('stet archive writes both, once the archive is whole, and says so', async () => {
  const run = (...more: string[]) => stet(['archive', 'in', '--to', 'new', ...more], { cwd: ours.path })
  const result = await run('--tar', 'new.tar', '--zip', 'new.zip')
  expect(result.code).toBe(0)
  expect(result.stderr).toMatch(/^new\.tar: \d+ files, \d+ bytes\nnew\.zip: \d+ files, \d+ bytes$/m)
  renameSync(at('new.tar'), at('old.tar'))
  expect(await run('--tar', 'new.tar', '--quiet')).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(at('new.tar')).equals(readFileSync(at('old.tar')))).toBe(true)
  expect(await run('--tar', 'in/a.txt')).toMatchObject({ code: 1, stderr: expect.stringContaining('is no tar of') })
})
