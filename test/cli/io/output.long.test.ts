import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, scratch, shell, start, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
writeFileSync(at('a.txt'), DUMP)

/** A null device of our own: only the superuser may make one. */
const device = spawnSync('mknod', [at('null'), 'c', '1', '3']).status === 0

describe('-o', () => {
  it.skipIf(!device)('writes into a device and leaves it what it is (skipped where none can be made)', async () => {
    for (const more of [[], ['--force']]) {
      expect(await stet([at('a.txt'), '-o', at('null'), ...more])).toMatchObject({ code: 0, stdout: '' })
      expect(lstatSync(at('null')).isCharacterDevice()).toBe(true)
    }
  })

  it('writes into a pipe', async () => {
    const { stdout, code } = await shell('mkfifo p; $STET a.txt -f text -o p & cat p; wait $!; test -p p', {
      cwd: folder.path
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Harbour towns agree/)
  })

  it('waits for a reader of a pipe without keeping signals off, and names a link that leads to itself', async () => {
    const waiting = await shell('mkfifo q; $STET a.txt -o q & sleep 1.5; kill -TERM $!; wait $!', { cwd: folder.path })
    expect(waiting.code).toBe(143)
    symlinkSync('round', at('round'))
    const { code, stderr } = await stet([at('a.txt'), '-o', at('round')])
    expect([code, stderr]).toEqual([1, `stet: ${at('round')}: symbolic links form a loop\n`])
  })

  it('writes to standard error where it is told so', async () => {
    const { stdout, stderr, code } = await shell('$STET a.txt -f text -o /dev/stderr 2> >(cat 1>&2)', {
      cwd: folder.path
    })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^Harbour towns agree/)
  })

  it('writes where a symbolic link leads, and leaves the link', async () => {
    writeFileSync(at('other.md'), 'old\n')
    symlinkSync(at('other.md'), at('link.md'))
    expect(await stet([at('a.txt'), '-o', at('link.md')])).toMatchObject({ code: 1 })
    expect(readFileSync(at('other.md'), 'utf8')).toBe('old\n')
    expect(await stet([at('a.txt'), '-o', at('link.md'), '--force'])).toMatchObject({ code: 0 })
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('other.md'), 'utf8')).toContain('Harbour towns')
  })

  it.each([
    ['SIGTERM', 143],
    ['SIGKILL', null]
  ] as const)('leaves nothing behind that is torn, on %s and the next run', async (signal, code) => {
    mkdirSync(at(`torn-${signal}`))
    const out = at(`torn-${signal}/out.ndjson`)
    const child = start(['-f', 'ndjson', '--from', 'jsonl', '-o', out])
    child.stdin?.write(`${JSON.stringify({ text: DUMP })}\n`)
    while (readdirSync(at(`torn-${signal}`)).length === 0) await setTimeout(20)
    child.kill(signal)
    const [got] = await once(child, 'close')
    expect(got).toBe(code)
    expect(existsSync(out)).toBe(false)
    if (signal === 'SIGTERM') expect(readdirSync(at(`torn-${signal}`))).toEqual([])
    await stet([at('a.txt'), '-o', out])
    expect(readdirSync(at(`torn-${signal}`))).toEqual(['out.ndjson'])
  })

  it('refuses a folder', async () => {
    mkdirSync(at('folder'))
    const { code, stdout, stderr } = await stet([at('a.txt'), '-o', at('folder'), '--force'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^stet: expected --output to be a file, but .*folder is a folder; --to writes into a folder/)
  })
})

describe('--to', () => {
  it('leaves a symbolic link of the same name and what it leads to as they are, --force or not', async () => {
    writeFileSync(at('precious.txt'), 'precious\n')
    mkdirSync(at('to'))
    symlinkSync(at('precious.txt'), at('to/a.md'))
    for (const force of [[], ['--force']]) {
      const { code, stderr } = await stet([at('a.txt'), '--to', at('to'), ...force])
      expect(code).toBe(1)
      expect(stderr).toMatch(/a\.md: is a symbolic link: expected a regular file/)
    }
    expect(readFileSync(at('precious.txt'), 'utf8')).toBe('precious\n')
    expect(lstatSync(at('to/a.md')).isSymbolicLink()).toBe(true)
  })

  it('goes through no symbolic link out of the folder', async () => {
    mkdirSync(at('outside'))
    mkdirSync(at('inputs/sub'), { recursive: true })
    writeFileSync(at('inputs/sub/b.txt'), DUMP)
    mkdirSync(at('to2'))
    symlinkSync(at('outside'), at('to2/sub'))
    const { code, stderr } = await stet([at('inputs'), '--to', at('to2'), '--force'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/is a symbolic link, which may lead out of the output folder: expected a folder/)
    expect(spawnSync('ls', [at('outside')]).stdout.toString()).toBe('')
  })

  it.skipIf(!device)('replaces no device (skipped where none can be made)', async () => {
    mkdirSync(at('to3'))
    spawnSync('mknod', [at('to3/a.md'), 'c', '1', '3'])
    const { code, stderr } = await stet([at('a.txt'), '--to', at('to3'), '--force'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/is a device: expected a regular file/)
    expect(lstatSync(at('to3/a.md')).isCharacterDevice()).toBe(true)
  })
})
