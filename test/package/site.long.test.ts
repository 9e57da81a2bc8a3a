import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ERROR_CODES, INPUT_FORMATS, OUTPUT_FORMATS, WARNINGS } from '../../src/index.ts'
import { ROOT, scratch, shell, stet } from '../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)

describe('the pages of the site', () => {
  const gathered = spawnSync(process.execPath, ['scripts/site.js', ours.at('pages'), '--pages'], { encoding: 'utf8' })
  const page = (name: string) => readFileSync(ours.at(`pages/${name}`), 'utf8')

  it('are gathered without a word', () => {
    expect([gathered.status, gathered.stdout, gathered.stderr]).toEqual([0, '', ''])
  })

  it('have every format, error, warning and flag', async () => {
    for (const [file, names] of [
      ['reference/formats-in.md', INPUT_FORMATS],
      ['reference/formats-out.md', OUTPUT_FORMATS],
      ['reference/messages.md', [...Object.keys(ERROR_CODES), ...Object.keys(WARNINGS)]]
    ] as const)
      expect([file, names.filter((name) => !page(file).includes(`\`${name}\``))]).toEqual([file, []])
    const { stdout } = await stet(['archive', '--help'])
    const flags = [...stdout.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag as string)
    expect(flags.length).toBeGreaterThan(20)
    expect(flags.filter((flag) => !page('reference/flags.md').includes(flag) && flag !== '--help')).toEqual([])
  })

  it('have every key of a document', async () => {
    const { stdout } = await stet(['fixtures/wire-story/dump.txt', '-f', 'json', '--quiet'])
    expect(keysIn(JSON.parse(stdout)).filter((key) => !page('reference/document.md').includes(`\`${key}\``))).toEqual(
      []
    )
  })

  it('lead to no page that is not there', () => {
    const names = readdirSync(ours.at('pages'), { recursive: true }).map(String)
    const dead = names
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) =>
        [...page(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
          .map(([, link = '']) => path.join(path.dirname(name), link))
          .filter((link) => !existsSync(ours.at(`pages/${link}`)))
      )
    expect(dead).toEqual([])
  })
})

describe('the commands of the guide', () => {
  const pages = readdirSync('docs/guide').filter((name) => readFileSync(`docs/guide/${name}`, 'utf8').includes('```sh'))

  it('are on several pages', () => {
    expect(pages.length).toBeGreaterThanOrEqual(4)
  })

  it.each(pages)('work in a clone: %s', async (name) => {
    const clone = ours.at(`clone-${name}`)
    for (const part of ['seeds', 'package.json'])
      cpSync(path.join(ROOT, part), path.join(clone, part), { recursive: true })
    symlinkSync(path.join(ROOT, 'dist'), path.join(clone, 'dist'))
    const blocks = [...readFileSync(`docs/guide/${name}`, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    const script = blocks.map(([, code = '']) => code).join('')
    const { code, stderr } = await shell(`set -e\n${script.replaceAll('npx stet', '$STET')}`, { cwd: clone })
    expect([name, code, code === 0 ? '' : stderr]).toEqual([name, 0, ''])
  })
})

describe('the site', () => {
  it('is built', (context) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/site.js', ours.at('site')], { encoding: 'utf8' })
    if (status === 69) context.skip('npm cannot install the generator here')
    expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
    for (const file of ['index.html', 'guide/journalist.html', 'reference/document.html', 'api/index.html'])
      expect([file, existsSync(ours.at(`site/${file}`))]).toEqual([file, true])
  })
})

/** Keys of objects, and of objects in lists. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
}
