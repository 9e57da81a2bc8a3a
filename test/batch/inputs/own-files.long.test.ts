import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { convert } from '../../../src/batch/convert.ts'
import { find } from '../../../src/batch/inputs/find.ts'
import { loadEngine } from '../../../src/batch/processing/engine.ts'
import { OUTPUT_FORMATS, type OutputFormat } from '../../../src/format-names.ts'
import { filesUnder, picture } from '../../support/folder-snapshot.ts'
import { DUMP, type Scratch, scratch, stet } from '../../support/run-cli.ts'

let ours: Scratch
beforeEach(() => {
  ours = scratch()
  mkdirSync(ours.at('in/sub'), { recursive: true })
  writeFileSync(ours.at('in/a.raw'), DUMP)
  writeFileSync(ours.at('in/sub/b.raw'), `Another ${DUMP}`)
  writeFileSync(
    ours.at('in/c.jsonl'),
    `${JSON.stringify({ id: '1', text: DUMP })}\n${JSON.stringify({ id: '2', text: DUMP })}\n`
  )
})
afterEach(() => ours.remove())

const INPUTS = ['a.raw', 'c.jsonl', 'sub/b.raw']
const inputsIn = async (...names: string[]) => (await find(names.map(ours.at))).found.map(({ relative }) => relative)
const run = async (...args: string[]) => {
  const { code, stderr } = await stet(args)
  expect([code, stderr.match(/left out as an output/g)?.length ?? 0, stderr]).toEqual([0, expect.any(Number), stderr])
  return stderr
}
const said = (log: string) => log.match(/left out as an output of stet/g)?.length ?? 0

/** What `--to` does, in this process. Returns the number of lines about files that were left out. */
async function toFolder(folder: string, format: OutputFormat): Promise<number> {
  const to = ours.at(folder)
  const { found, problems, folders } = await find([ours.at('in')], { outputs: [to], order: 'once' })
  const what = { settings: {}, formats: [format], shard: null }
  await convert({
    ...what,
    inputs: found,
    inputFolders: folders,
    to,
    jobs: 1,
    update: false,
    fsync: false,
    streams: async function* () {},
    engine: await loadEngine(what)
  })
  return problems.filter(({ level }) => level === 'own').length
}

describe('what stet wrote inside an input folder', () => {
  it.each(OUTPUT_FORMATS)('is no input of the next run: --to D of D, as %s', async (format) => {
    expect(await toFolder('in', format)).toBe(0)
    const first = picture(ours.at('in'))
    expect(await toFolder('in', format)).toBe(1)
    expect(await toFolder('in', format)).toBe(1)
    expect(picture(ours.at('in'))).toEqual(first)
    expect(await inputsIn('in')).toEqual(INPUTS)
    expect(await inputsIn('in/sub')).toEqual(['b.raw'])
  })

  it('is told of by the program, once', async () => {
    const again = () => run(ours.at('in'), '--to', ours.at('in'))
    expect([said(await again()), said(await again())]).toEqual([0, 1])
  })

  it.each(['markdown', 'text'] as const)(
    'is no input: --to D/out of D, and another output folder after it, as %s',
    async (format) => {
      for (const folder of ['in/out', 'in/out', 'in/later']) await toFolder(folder, format)
      const names = (folder: string) =>
        filesUnder(ours.at(`in/${folder}`)).map((file) => path.relative(ours.at(`in/${folder}`), file))
      expect(names('later')).toEqual(names('out'))
      expect(await inputsIn('in')).toEqual(INPUTS)
    }
  )

  it.each(['all.md', 'all.ndjson', 'all.txt'])('is no input: -o D/%s of D', async (name) => {
    const format = { '.md': 'markdown', '.ndjson': 'ndjson', '.txt': 'text' }[path.extname(name)] as string
    const again = () => run(ours.at('in/a.raw'), ours.at('in/sub'), '-o', ours.at(`in/sub/${name}`), '-f', format)
    await again()
    const first = picture(ours.at('in'))
    expect(said(await again())).toBe(1)
    expect(picture(ours.at('in'))).toEqual(first)
  })

  it('is no input: an archive, whole or interrupted, and its report', async () => {
    const again = () => run('archive', ours.at('in'), '--to', ours.at('in/bag'), '--report', ours.at('in/report.html'))
    await again()
    const first = picture(ours.at('in'))
    await again()
    expect(picture(ours.at('in'))).toEqual(first)
    writeFileSync(ours.at('in/bag/tagmanifest-sha256.txt'), '')
    const { found, problems } = await find([ours.at('in')], { outputs: [ours.at('in/report.html')] })
    expect(found.map(({ relative }) => relative)).toEqual(INPUTS)
    expect(problems.map(({ level }) => level)).toEqual(['own'])
  })

  it('is no input where the archive itself is one: its originals are', async () => {
    await run('archive', ours.at('in'), '--to', ours.at('bag'))
    expect(await inputsIn('bag')).toEqual(INPUTS)
    const { problems } = await find([ours.at('bag')])
    expect(problems.map(({ message }) => message)).toEqual(['is an archive of stet: its originals are read'])
  })

  it('is no input: a profile, and any file that a flag names for something else', async () => {
    const profile = ours.at('in/letters.profile')
    await run('profile', ours.at('in'), '-o', profile)
    await run('profile', ours.at('in'), '-o', profile)
    expect(await inputsIn('in')).toEqual(INPUTS)
    renameSync(profile, ours.at('in/recurring.txt'))
    const clean = ['-f', 'ndjson', '--profile', ours.at('in/recurring.txt')]
    expect((await stet([ours.at('in'), ...clean])).stdout.trim().split('\n')).toHaveLength(4)
    await run('archive', ours.at('in'), '--to', ours.at('bag'), '--profile', ours.at('in/recurring.txt'))
    expect(await inputsIn('bag')).toEqual(INPUTS)
  })
})

describe('a dump inside an input folder', () => {
  const REFUSED =
    /^stet: expected an output to be another file than the inputs, but .*\/in\/a\.raw is one of them, which stet did not write\n$/

  it.each([
    ['-o', 'clean', ['-f', 'text']],
    ['-o', 'profile', []],
    ['--report', 'archive', ['--to', 'bag']],
    ['--tar', 'archive', ['--to', 'bag']],
    ['--zip', 'archive', ['--to', 'bag']]
  ])('is not replaced by %s of stet %s, and that is said before the work', async (flag, command, more) => {
    const before = picture(ours.path)
    const args = [command, ours.at('in'), flag, ours.at('in/a.raw'), ...more, '--force']
    const { code, stderr } = await stet(args, { cwd: ours.path })
    expect([code, stderr]).toEqual([2, expect.stringMatching(REFUSED)])
    expect(picture(ours.path)).toEqual(before)
  })

  it.each([
    ['clean', ['-f', 'text']],
    ['profile', []]
  ])('is not in the way of -o of stet %s without --force either: it is refused at once', async (command, more) => {
    const { code, stderr } = await stet([command, ours.at('in'), '-o', ours.at('in/a.raw'), ...more])
    expect([code, stderr]).toEqual([2, expect.stringMatching(REFUSED)])
  })
})

describe('what stet wrote is read all the same', () => {
  beforeEach(() => run(ours.at('in/a.raw'), '--to', ours.at('corrected')))

  it('where its source is not among the inputs', async () => {
    expect(await inputsIn('corrected')).toEqual(['a.md'])
  })

  it('where it is itself named', async () => {
    await run(ours.at('in'), '--to', ours.at('in'))
    expect(await inputsIn('in/a.md', 'in/a.raw')).toEqual(['a.md', 'a.raw'])
  })

  it('where it only speaks of stet', async () => {
    writeFileSync(ours.at('in/notes.md'), `# Notes\n\ngenerator: "stet 0.1.0"\nsource_file: "a.raw"\n`)
    writeFileSync(
      ours.at('in/d.json'),
      JSON.stringify({ id: '1', text: '{"schema":"stet/document/2","source":{"name":"a.raw"}}' })
    )
    writeFileSync(ours.at('in/e.md'), '---\nsource_file: "a.raw"\ntitle: "By hand"\n---\n\n# By hand\n')
    expect(await inputsIn('in')).toEqual(['a.raw', 'c.jsonl', 'd.json', 'e.md', 'notes.md', 'sub/b.raw'])
  })
})

it('waits for no list that is a pipe, in an input folder or above it', async () => {
  execFileSync('mkfifo', [ours.at('.stet-written'), ours.at('in/.stet-written')])
  expect(await inputsIn('in')).toEqual(INPUTS)
})
