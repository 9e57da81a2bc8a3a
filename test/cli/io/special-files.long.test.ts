import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeInput } from '../../../src/cli/io/whole-input.ts'
import { DUMP, type Ended, scratch, shell, start, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
const server = createServer()
afterAll(() => server.close())
const OTHER = DUMP.replace('police boat', 'fire engine')
/** Only the superuser may make devices. */
let device = false

beforeAll(async () => {
  mkdirSync(at('in/sub'), { recursive: true })
  mkdirSync(at('out'))
  writeFileSync(at('in/a.txt'), DUMP)
  writeFileSync(at('in/sub/b.txt'), DUMP)
  writeFileSync(at('out/secret.txt'), OTHER)
  symlinkSync(at('out/secret.txt'), at('in/link.txt'))
  symlinkSync('../out', at('in/folder'))
  symlinkSync('/dev/zero', at('in/zero.txt'))
  symlinkSync('nowhere', at('in/dangling.txt'))
  symlinkSync('round.txt', at('in/round.txt'))
  symlinkSync('..', at('in/sub/up'))
  execFileSync('mkfifo', [at('in/pipe.txt'), at('named-pipe')])
  server.listen(at('in/socket.txt'))
  await once(server, 'listening')
  device = spawnSync('mknod', [at('in/device.txt'), 'c', '1', '5']).status === 0
})

const run = (...args: string[]): Promise<Ended> => stet(args, { cwd: folder.path })
const headlines = ({ stdout }: Ended) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).headline)

/** Waits until a process has opened a file, as Linux tells it; elsewhere two seconds. */
async function untilOpen(pid: number, name: string): Promise<void> {
  if (process.platform !== 'linux') await setTimeout(2000)
  while (process.platform === 'linux' && !filesOf(pid).some((file) => path.basename(file) === name))
    await setTimeout(20)
}

/** The files that a process has open. */
function filesOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).flatMap((fd) => {
    try {
      return [readlinkSync(path.join(folder, fd))]
    } catch {
      return []
    }
  })
}

/** The exit code of a run that gets the signal while it waits or works. */
async function endsOn(signal: 'SIGINT' | 'SIGTERM', input: string, ...args: string[]): Promise<number | null> {
  const child = start([...args, input], { cwd: folder.path })
  child.stdout?.resume()
  child.stderr?.resume()
  const ended = once(child, 'close')
  await untilOpen(child.pid as number, path.basename(input))
  // Some time to read in; whenever the signal comes, it must end the program.
  await setTimeout(300)
  child.kill(signal)
  return (await ended)[0]
}

describe('inside an input folder', () => {
  it('links, pipes, sockets and devices are passed by, each with its reason', async () => {
    const result = await run('in', '-f', 'ndjson', '--verbose')
    expect(result.code).toBe(0)
    expect(headlines(result)).toHaveLength(2)
    const said = result.stderr.split('\n')
    for (const name of ['link.txt', 'folder', 'zero.txt', 'dangling.txt', 'round.txt', 'sub/up'])
      expect(said).toContain(`in/${name}: a symbolic link, not followed (--follow asks for it)`)
    expect(said).toContain('in/pipe.txt: a pipe, not opened')
    expect(said).toContain('in/socket.txt: a socket, not opened')
    if (device) expect(said).toContain('in/device.txt: a device, not opened')
  })

  it('links are followed where that is asked for, once, and to nothing that is no file', async () => {
    const result = await run('in', '-f', 'ndjson', '--verbose', '--follow')
    // Dangling and circular links are asked for and not to be had.
    expect(result.code).toBe(1)
    expect(headlines(result).sort()).toEqual([
      'Harbour towns agree to share one fire engine',
      ...Array(2).fill('Harbour towns agree to share one police boat')
    ])
    expect(result.stderr).toMatch(/in\/zero\.txt: a device, not opened/)
    expect(result.stderr).toMatch(/^stet: in\/dangling\.txt: there is no such file/m)
    expect(result.stderr).toMatch(/^stet: in\/round\.txt: a symbolic link that leads nowhere but to itself/m)
  })

  it('globs pass them by as well', async () => {
    const result = await run('in/*.txt', '-f', 'ndjson')
    expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' })
    expect(headlines(result)).toHaveLength(1)
  })

  it('an archive takes none of them', async () => {
    expect((await run('archive', 'in', '--to', 'bag')).code).toBe(0)
    expect(readdirSync(at('bag/data/source')).sort()).toEqual(['a.txt', 'sub'])
  })
})

describe('named as an input', () => {
  it('a link is followed, absolute and .. are places like any other, and outputs stay in their folder', async () => {
    const result = await stet(['../in/a.txt', at('out/secret.txt'), '../out/../in/link.txt', '--to', '../made'], {
      cwd: at('in')
    })
    expect(result.code).toBe(0)
    // Two ways to one file are one file.
    expect(readdirSync(at('made'), { recursive: true }).sort()).toEqual(['in', 'in/a.md', 'out', 'out/secret.md'])
  })

  it('a pipe is read, and waited for without keeping signals off', async () => {
    const { stdout, code } = await shell('(sleep 0.5; cat in/a.txt > named-pipe) & $STET named-pipe -f text', {
      cwd: folder.path
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Harbour towns/)
    expect((await shell('$STET <(cat in/a.txt) -f text', { cwd: folder.path })).stdout).toBe(stdout)
    expect(await endsOn('SIGTERM', 'named-pipe')).toBe(143)
    expect(await endsOn('SIGINT', 'named-pipe', 'detect')).toBe(130)
    expect(await endsOn('SIGINT', 'named-pipe', '--files-from')).toBe(130)
    expect(await endsOn('SIGTERM', 'named-pipe', 'judge')).toBe(143)
    expect(await endsOn('SIGTERM', 'named-pipe', 'corrections')).toBe(143)
  })

  it('what is needed as a whole has a limit, on a device too', async () => {
    const endless = (async function* () {
      for (;;) yield new Uint8Array(1000)
    })()
    await expect(wholeInput('zero', endless, 5000)).rejects.toMatchObject({
      code: 'too-large',
      message: 'zero: expected at most 5000 bytes, but got more'
    })
    await expect(wholeInput(at('in'))).rejects.toMatchObject({ code: 'not-a-file' })
  })

  it('a device is read up to the limit, and a stream without end ends on a signal', async () => {
    const zero = await run('/dev/zero', '--from', 'text', '--encoding', 'utf-8', '--largest-document', '1MiB')
    expect(zero).toMatchObject({ code: 1, stdout: '' })
    expect(zero.stderr).toMatch(/zero: expected at most 1048576 bytes/)
    expect(await run('/dev/null', '-f', 'labels')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('no-article')
    })
    expect(await endsOn('SIGINT', '/dev/zero', '--from', 'jsonl', '-f', 'ndjson')).toBe(130)
    expect(await endsOn('SIGTERM', '/dev/urandom', '--from', 'jsonl', '-f', 'ndjson')).toBe(143)
  })

  it('a large file ends on a signal too', async () => {
    const line = `${JSON.stringify({ text: DUMP.repeat(3) })}\n`
    writeFileSync(at('large.jsonl'), line.repeat(20_000))
    expect(await endsOn('SIGINT', 'large.jsonl', '-f', 'ndjson')).toBe(130)
    expect(await endsOn('SIGTERM', 'large.jsonl', '--to', 'of-large')).toBe(143)
  })

  it('a socket is refused', async () => {
    const result = await run('in/socket.txt')
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(/^stet: in\/socket\.txt: /)
  })

  it('an archive refuses what it could not read again', async () => {
    for (const [input, what] of [
      ['named-pipe', 'a pipe'],
      ['/dev/zero', 'a device'],
      ['in/socket.txt', 'a socket']
    ] as const) {
      const result = await run('archive', input, '--to', 'bag2')
      expect(result.code).toBe(1)
      expect(result.stderr).toContain(`${input}: ${what}: expected a file or a folder`)
    }
    expect(existsSync(at('bag2/data'))).toBe(false)
  })

  it('weights are a file', async () => {
    for (const input of ['named-pipe', '/dev/zero', 'in']) {
      const result = await run('in/a.txt', '--weights', input)
      expect(result).toMatchObject({ code: 2, stdout: '' })
      expect(result.stderr).toMatch(/expected weights at/)
    }
  })
})
