// Builds the documentation site: node scripts/site.js [FOLDER] [--pages]
// After `npm run build`. FOLDER is `site` unless told. --pages only gathers the pages, and needs no network: VitePress is installed from npm into a temporary folder.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { documentSchema, ERROR_CODES, WARNINGS } from '../dist/index.js'
import { pageOfDocument } from './site/document-page.js'

/** Its packages are more than all tools of the tests together, so they are not among those. */
const VITEPRESS = 'vitepress@1.6.4'
/** As sysexits.h has it: what is needed is not at hand. */
const UNAVAILABLE = 69

const GUIDE = [
  ['journalist', 'For journalists'],
  ['archivist', 'For archivists'],
  ['pipeline', 'For pipelines'],
  ['teach', 'Teach it a site'],
  ['comparison', 'Comparison'],
  ['questions', 'Questions']
]
/** Chapters of the README, which tests compare with the program. */
const CHAPTERS = [
  ['formats-in', 'Formats in', 'What goes in'],
  ['formats-out', 'Formats out', 'What comes out'],
  ['flags', 'Flags', 'All flags']
]
const ABOUT = [
  ['archive-format', 'The format of an archive'],
  ['architecture', 'Architecture'],
  ['tour', 'A dump on its way'],
  ['glossary', 'Glossary']
]

const { values, positionals } = parseArgs({ options: { pages: { type: 'boolean' } }, allowPositionals: true })
const [folder = 'site'] = positionals
if (values.pages) gather(folder)
else build(path.resolve(folder))

function build(target) {
  const source = mkdtempSync(path.join(tmpdir(), 'stet-site-'))
  try {
    gather(source)
    mkdirSync(path.join(source, '.vitepress'))
    writeFileSync(
      path.join(source, '.vitepress/config.mjs'),
      `export default ${JSON.stringify(configuration(target))}\n`
    )
    if (!install(source)) {
      process.exitCode = UNAVAILABLE
      return
    }
    execFileSync(path.join(source, 'node_modules/.bin/vitepress'), ['build', source], {
      stdio: ['ignore', 'pipe', 'pipe']
    })
    execFileSync(process.execPath, ['scripts/api-docs.js', path.join(target, 'api')], { stdio: 'inherit' })
    console.log(`${target}/index.html`)
  } finally {
    rmSync(source, { recursive: true, force: true })
  }
}

/** Beside the pages, since they import from it when they are built. */
function install(folder) {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']
  const { status, stderr } = spawnSync('npm', ['install', ...flags, VITEPRESS], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) console.error(stderr)
  return status === 0
}

/** Writes all pages: those of docs, chapters of the README, and what the code says of itself. */
function gather(target) {
  mkdirSync(path.join(target, 'reference'), { recursive: true })
  cpSync('docs', target, { recursive: true })
  cpSync('docs/guide/index.md', path.join(target, 'index.md'))
  rmSync(path.join(target, 'guide/index.md'))
  const readme = readFileSync('README.md', 'utf8')
  for (const [name, title, chapter] of CHAPTERS)
    writeFileSync(path.join(target, `reference/${name}.md`), `# ${title}\n${chapterOf(readme, chapter)}`)
  writeFileSync(path.join(target, 'reference/document.md'), pageOfDocument(documentSchema))
  writeFileSync(path.join(target, 'reference/messages.md'), messages())
  for (const name of readdirSync(target, { recursive: true })) {
    const file = path.join(target, name)
    if (name.endsWith('.md')) writeFileSync(file, withoutOutsideLinks(readFileSync(file, 'utf8'), name, target))
  }
}

function chapterOf(readme, title) {
  const start = readme.indexOf(`\n## ${title}\n`)
  if (start < 0) throw new Error(`README.md: expected the chapter "${title}", but there is none`)
  const from = start + title.length + 5
  return readme.slice(from, readme.indexOf('\n## ', from) + 1)
}

function messages() {
  const errors = Object.entries(ERROR_CODES).map(([code, says]) => `| \`${code}\` | ${says} |`)
  const warnings = Object.entries(WARNINGS).map(
    ([code, { level, description }]) => `| \`${code}\` | ${level} | ${description} |`
  )
  return `# Errors and warnings

Codes are stable; the words of a message are not.

## Errors

| code | means |
|---|---|
${errors.join('\n')}

## Warnings

| code | level | means |
|---|---|---|
${warnings.join('\n')}
`
}

/** What leads to a file that is no page stays as words; the guide's front page stands a folder higher here. */
function withoutOutsideLinks(text, name, target) {
  const page = name === 'index.md' ? text.replace(/\]\((\w+\.md)\)/g, '](guide/$1)') : text
  const pages = new Set(readdirSync(target, { recursive: true }))
  return page.replace(/(?<!!)\[([^\]]*)\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g, (whole, words, link) =>
    pages.has(path.join(path.dirname(name), link)) ? whole : words
  )
}

function configuration(outDir) {
  const items = (folder, list) => list.map(([name, text]) => ({ text, link: `/${folder}${name}` }))
  return {
    title: 'stet',
    description: 'Clean articles out of plain text',
    outDir,
    themeConfig: {
      search: { provider: 'local' },
      sidebar: [
        { text: 'Guide', items: items('guide/', GUIDE) },
        {
          text: 'Reference',
          items: items('reference/', [
            ...CHAPTERS,
            ['document', 'The JSON document'],
            ['messages', 'Errors and warnings']
          ])
        },
        { text: 'How it works', items: items('', ABOUT) },
        { text: 'Library', items: [{ text: 'API', link: '/api/index.html', target: '_self' }] }
      ]
    }
  }
}
