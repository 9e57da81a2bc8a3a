import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build as esbuild } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, scratch } from '../support/run-cli.ts'

/** An application that needs the weights, the tables, the detector of languages, and a library that is loaded later. */
const APPLICATION = `import { Converter, stet } from 'stet'

const found = [stet('Dam holds\\n\\nThe dam at Harlow held through the night, the water agency said on Wednesday.\\n').headline]
found.push(stet('Mostin avajaiset\\n\\nVanha silta avattiin keskiviikkona Harlowin kaupungissa suuren yleisön edessä. Kaupunginjohtaja kertoi, että korjaustyöt kestivät kolme vuotta ja maksoivat kaksi miljoonaa euroa. Asukkaat olivat odottaneet avajaisia pitkään.\\n').language)
const markdown = Buffer.from('---\\ntitle: Bridge opens\\n---\\n\\n# Bridge opens\\n\\nThe bridge opened on *Monday*, officials said.\\n')
const convert = async () => {
  for await (const records of new Converter().convert(markdown))
    for (const one of records) found.push(one.ok ? one.result.document.headline : one.failure.error.code)
}
convert().then(() => console.log(JSON.stringify(found)))
`
const FOUND = '["Dam holds","fi","Bridge opens"]\n'

/** What the README says must be copied. */
const FILES = ['weights.bin', 'label-tables.bin', 'lexicon.bin', 'language-detector.cjs']

const WEBPACK = '5.113.0'

const ours = scratch()
const project = ours.at('project')
beforeAll(() => {
  mkdirSync(path.join(project, 'node_modules/stet'), { recursive: true })
  for (const part of ['package.json', 'dist'])
    cpSync(path.join(ROOT, part), path.join(project, 'node_modules/stet', part), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules/vite'), path.join(project, 'node_modules/vite'))
  writeFileSync(path.join(project, 'app.mjs'), APPLICATION)
})
afterAll(ours.remove)

/** Runs a bundle where neither the project nor its packages are at hand. */
function runElsewhere(folder: string, file: string, copied: readonly string[] = []) {
  const elsewhere = ours.at(`elsewhere-${folder}`)
  renameSync(path.join(project, folder), elsewhere)
  for (const name of copied)
    copyFileSync(path.join(project, 'node_modules/stet/dist', name), path.join(elsewhere, name))
  renameSync(project, `${project}-away`)
  try {
    const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: elsewhere, encoding: 'utf8' })
    return { stdout, stderr }
  } finally {
    renameSync(`${project}-away`, project)
  }
}

describe('an application with stet in its bundle', () => {
  const bundled = (outdir: string) =>
    esbuild({
      absWorkingDir: project,
      entryPoints: ['app.mjs'],
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent'
    })

  it('by esbuild works with the files beside it', async () => {
    await bundled('by-esbuild')
    expect(runElsewhere('by-esbuild', 'app.mjs', FILES)).toEqual({ stdout: FOUND, stderr: '' })
  })

  it('says what it misses where they are not', async () => {
    await bundled('bare')
    const { stderr } = runElsewhere('bare', 'app.mjs')
    expect(stderr).toMatch(/\[StetError\]: expected weights\.bin beside stet's own code, but there is none at file:/)
    expect(stderr).toContain("code: 'missing'")
  })

  it('by Vite for a server works with the files beside it', async () => {
    const options = `{ logLevel: 'error', ssr: { noExternal: true }, build: { ssr: 'app.mjs', outDir: 'by-vite' } }`
    const code = `import { build } from 'vite'\nawait build(${options})\n`
    writeFileSync(path.join(project, 'build.mjs'), code)
    execFileSync(process.execPath, ['build.mjs'], { cwd: project })
    expect(runElsewhere('by-vite', 'app.mjs', FILES)).toEqual({ stdout: FOUND, stderr: '' })
  })

  it.for([
    ['an ES module', true],
    ['CommonJS', false]
  ] as const)('by webpack as %s works as it is', async ([, module], context) => {
    const webpack = webpackOrNull()
    if (webpack === null) return context.skip('npm cannot install webpack here')
    const folder = module ? 'by-webpack-module' : 'by-webpack-commonjs'
    const filename = module ? 'app.mjs' : 'app.cjs'
    const output = { path: path.join(project, folder), filename, chunkFormat: module ? 'module' : 'commonjs', module }
    const settings = { context: project, entry: './app.mjs', target: 'node20', mode: 'development', devtool: false }
    const said = await new Promise<string>((resolve, reject) =>
      webpack({ ...settings, experiments: { outputModule: module }, output }, (error, stats) =>
        error === null ? resolve(stats.toString({ all: false, errors: true, warnings: true })) : reject(error)
      )
    )
    expect(said).toBe('')
    expect(runElsewhere(folder, filename)).toEqual({ stdout: FOUND, stderr: '' })
  })
})

type Webpack = (
  settings: object,
  done: (error: Error | null, stats: { toString(options: object): string }) => void
) => void

/** Installed once into a folder of its own, since it is many packages and only this test needs it. */
function webpackOrNull(): Webpack | null {
  const folder = ours.at('webpack')
  if (!existsSync(folder)) {
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `webpack@${WEBPACK}`]
    spawnSync('npm', install, { cwd: folder })
  }
  return existsSync(path.join(folder, 'node_modules/webpack'))
    ? createRequire(path.join(folder, 'package.json'))('webpack')
    : null
}
