// Where the time of an archive goes, stage by stage: cpu time a file, in one process, after a warm-up.
//
//   node bench/speed/batch-split.js [files] [folder]       4,000 files under /dev/shm unless told; needs `npm run build` before
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { plantDumps } from '../data/batch-dumps.js'

const FILES = Number(process.argv[2] ?? 4000)
const FOLDER = process.argv[3] ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir())
const GROUP = 100

const ROOMS = `
export { find } from './src/batch/inputs/find.ts'
export { openJournal } from './src/batch/journal/journal.ts'
export { settle } from './src/batch/naming/safe-path.ts'
export { openOriginal, sha256Of } from './src/batch/files/source-file.ts'
export { rowOf } from './src/batch/bag/catalogue-row.ts'
export { seal } from './src/batch/bag/manifests.ts'
export { openStore } from './src/batch/files/output-folder.ts'
export { compose } from './src/compose/index.ts'
export { defaultModel, label } from './src/label/index.ts'
export { dumpOf } from './src/read/blocks/index.ts'
export { read } from './src/read/index.ts'
export { idOf } from './src/read/record/record.ts'
export { settingsOf } from './src/settings.ts'
export { documentOf } from './src/write/document.ts'
export { json } from './src/write/json.ts'
export { markdown } from './src/write/markdown.ts'
export { VFile } from 'vfile'
`

const root = mkdtempSync(path.join(FOLDER, 'stet-split-'))
try {
  const rooms = await load()
  plantDumps(path.join(root, 'in'), FILES)
  await run(rooms, 'warm')
  const spent = await run(rooms, 'out')
  const all = Object.values(spent).reduce((sum, time) => sum + time, 0)
  console.log(`${FILES} files, microseconds of cpu a file`)
  for (const [stage, time] of Object.entries(spent))
    console.log(
      `  ${stage.padEnd(36)} ${(time / FILES).toFixed(1).padStart(7)}   ${((100 * time) / all).toFixed(1).padStart(4)} %`
    )
  console.log(`  ${'all'.padEnd(36)} ${(all / FILES).toFixed(1).padStart(7)}`)
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** The rooms as a bundle of their own, since the program's bundle has no door to them. */
async function load() {
  await build({
    stdin: { contents: ROOMS, resolveDir: process.cwd(), loader: 'ts' },
    outfile: path.join(root, 'rooms.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: "import{createRequire as stetRequire}from'node:module';const require=stetRequire(import.meta.url);" }
  })
  for (const file of ['lexicon.bin', 'label-tables.bin', 'weights.bin'])
    copyFileSync(path.join('dist', file), path.join(root, file))
  return import(pathToFileURL(path.join(root, 'rooms.mjs')).href)
}

async function run(rooms, to) {
  const spent = {}
  const settings = rooms.settingsOf({})
  const model = rooms.defaultModel()
  const { found } = await timed('find, settle the names', async () => {
    const all = await rooms.find([path.join(root, 'in')])
    rooms.settle(
      all.found.map((one) => one.relative),
      ['.json', '.md']
    )
    return all
  })
  const store = rooms.openStore(path.join(root, to), { alone: true })
  const journal = rooms.openJournal(path.join(root, to))
  journal.append([{ what: 'making', making: { made: 'm', version: '0', weights: null, settings: {} } }])
  for (let at = 0; at < found.length; at += GROUP) await group(found.slice(at, at + GROUP))
  await timed('manifests and catalogue', () => rooms.seal(store, journal, { date: new Date(0), agent: 'bench' }))
  journal.close()
  return spent

  async function timed(stage, action) {
    const begun = process.cpuUsage()
    const result = await action()
    const { user, system } = process.cpuUsage(begun)
    spent[stage] = (spent[stage] ?? 0) + user + system
    return result
  }

  async function group(files) {
    const originals = await timed('read the file, hash it', () =>
      files.map(({ path: file, size }) => rooms.openOriginal(file, size))
    )
    const records = await timed('decode, find the format', async () => {
      const all = []
      for (const [index, original] of originals.entries())
        for await (const some of rooms.read(original.stream(), { ...settings, name: path.basename(files[index].path) }))
          all.push(...some)
      return all
    })
    const dumps = await timed('lines and blocks', () => records.map((record) => rooms.dumpOf(record.text, record)))
    const labelled = await timed('label', () => dumps.map((dump) => rooms.label(dump, model)))
    const articles = await timed('compose', () => labelled.map((dump) => rooms.compose(dump, new rooms.VFile())))
    const documents = await timed('document', () =>
      articles.map((article, index) =>
        rooms.documentOf(article, {
          id: rooms.idOf(article.text),
          source: { ...records[index].source, layout: article.layout },
          generator: { name: 'stet', version: '0', weights: model.name },
          warnings: [],
          hints: []
        })
      )
    )
    const results = documents.map((document, index) => ({ document, article: articles[index] }))
    const jsons = await timed('JSON', () => results.map((result) => Buffer.from(rooms.json.write(result, true))))
    const markdowns = await timed('Markdown', () =>
      results.map((result) => Buffer.from(rooms.markdown.write(result, true)))
    )
    const sums = await timed('hash the outputs', () => [...jsons, ...markdowns].map(rooms.sha256Of))
    await timed('store three files', () => {
      for (const [index, { relative }] of files.entries()) {
        store.put(`data/source/${relative}`, originals[index].held)
        store.put(`data/json/${relative}.json`, jsons[index])
        store.put(`data/markdown/${relative}.md`, markdowns[index])
      }
    })
    await timed('journal', () =>
      journal.append(
        files.map(({ relative }, index) => {
          const of = (folder, content, sha256) => ({
            path: `data/${folder}/${relative}`,
            bytes: content.length,
            sha256
          })
          const entry = {
            source: relative,
            name: relative,
            size: originals[index].bytes,
            sha256: originals[index].sha256,
            made: 'm',
            files: [
              of('source', originals[index].held, originals[index].sha256),
              of('json', jsons[index], sums[index]),
              of('markdown', markdowns[index], sums[index + jsons.length])
            ],
            rows: [
              rooms.rowOf(relative, 1, documents[index], {
                json: `json/${relative}.json`,
                markdown: `markdown/${relative}.md`
              })
            ],
            struck: {},
            warnings: {},
            bad: 0,
            errors: []
          }
          return { what: 'entry', source: relative, line: JSON.stringify(entry), parts: 0 }
        })
      )
    )
  }
}
