import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openJournal } from '../../../src/batch/journal/journal.ts'
import { writeReport } from '../../../src/batch/report/index.ts'
import { catalogueRow, HOSTILE, reportOfManyDumps } from '../../support/report.ts'

let root: string
let report: string
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-report-'))
  report = await reportOfManyDumps(root)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the report', () => {
  it('is one file that loads nothing and escapes everything', () => {
    const html = readFileSync(report, 'utf8')
    expect(html).not.toContain(HOSTILE.slice(0, 30))
    expect(html).toContain('\\u003c/style\\u003e\\u003cscript\\u003e')
    expect(html.match(/<script(?! type="application\/json" id="[\w-]+">)/g)).toHaveLength(1)
    expect(html.match(/<\/style/g)).toHaveLength(1)
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import| style="/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
    expect(html).not.toMatch(/[\u0000-\u0008\u001b\u202e]/)
    expect(html).toContain(
      'of the 20 least certain the lines are in this page, the other 102 articles link to their files'
    )
  })

  it('refuses to lie in the payload', async () => {
    const inside = path.join(root, 'out/data/report.html')
    await expect(
      writeReport(path.join(root, 'out'), inside, { articles: 1, failures: [], generator: '', force: false })
    ).rejects.toMatchObject({ code: 'in-payload' })
    expect(existsSync(inside)).toBe(false)
  })

  it('replaces an earlier report, and no other file without force', async () => {
    const write = (file: string, force = false) =>
      writeReport(path.join(root, 'out'), file, { articles: 1, failures: [], generator: 'stet 1', force })
    const again = path.join(root, 'again.html')
    await write(again)
    await write(again)
    const others = {
      'input.txt': 'A dam\n',
      'page.html': '<!doctype html><meta name="generator" content="another">',
      'none.html': ''
    }
    for (const [name, text] of Object.entries(others)) {
      const file = path.join(root, name)
      writeFileSync(file, text)
      await expect(write(file)).rejects.toMatchObject({ code: 'exists' })
      const link = `${file}-link`
      symlinkSync(file, link)
      await expect(write(link)).rejects.toMatchObject({ code: 'exists' })
      expect(readFileSync(file, 'utf8')).toBe(text)
      await write(link, true)
      expect(readFileSync(file, 'utf8')).toContain('<!doctype html>')
    }
    const own = ['bagit.txt', 'stet-journal.ndjson', 'manifest-sha256.txt', 'data/json/new.html']
    const ofOtherPrograms = ['manifest-md5.txt', 'Tagmanifest-SHA3-256.txt', 'fetch.txt']
    const marks = ['.stet-lock', '.stet-begun', '.stet-tmp-1']
    for (const name of [...own, ...ofOtherPrograms, ...marks])
      await expect(write(path.join(root, 'out', name), true)).rejects.toMatchObject({ code: 'in-payload' })
    await expect(write(root)).rejects.toMatchObject({ code: 'not-a-file' })
  })
})

it('tells warnings, by which articles are chosen, from notes', async () => {
  const folder = path.join(root, 'noted')
  mkdirSync(folder)
  const journal = openJournal(folder)
  const counts = {
    struck: {},
    warnings: { mojibake: 1, 'of-an-earlier-version': 1, 'no-date': 3, 'uncertain-role': 4 }
  }
  const rows = [{ ...catalogueRow(1), warnings: 2, warningCodes: 'mojibake of-an-earlier-version' }]
  const entry = { source: 'x.txt', name: 'x.txt', size: 0, sha256: '', made: 'm', files: [], rows, bad: 0, errors: [] }
  const line = JSON.stringify({ ...entry, ...counts })
  journal.append([{ what: 'entry', source: 'x.txt', line, parts: 0 }])
  journal.close()
  const file = path.join(root, 'noted.html')
  await writeReport(folder, file, { articles: 1, failures: [], generator: '', force: false })
  const html = readFileSync(file, 'utf8')
  const codes = (title: string) =>
    [...(html.split(`<h2>${title}</h2>`)[1]?.split('</section>')[0] ?? '').matchAll(/<th scope="row">([^<]*)/g)].map(
      ([, code]) => code
    )
  expect(html).toContain('<li><b>2</b>warnings</li>')
  expect(codes('Warnings by what they are')).toEqual(['mojibake', 'of-an-earlier-version'])
  expect(codes('Notes by what they are')).toEqual(['uncertain-role', 'no-date'])
})

it('has no more rows than fit, and says how many it left out', async () => {
  const folder = path.join(root, 'huge')
  mkdirSync(folder)
  const journal = openJournal(folder)
  const rows = Array.from({ length: 1000 }, (_, index) => catalogueRow(index))
  for (let part = 1; part <= PARTS; part++)
    journal.append([
      { what: 'part', source: 'x.jsonl', part, line: JSON.stringify({ source: 'x.jsonl', part, files: [], rows }) }
    ])
  const entry = {
    source: 'x.jsonl',
    name: 'x.jsonl',
    size: 0,
    sha256: '',
    made: 'm',
    parts: PARTS,
    files: [],
    rows: [],
    struck: {},
    warnings: {},
    bad: 0,
    errors: []
  }
  journal.append([{ what: 'entry', source: 'x.jsonl', line: JSON.stringify(entry), parts: PARTS }])
  journal.close()
  const file = path.join(root, 'huge.html')
  const written = await writeReport(folder, file, { articles: 3, failures: [], generator: '', force: false })
  expect(written.bytes).toBeLessThan(20_000_000)
  expect(written.rowsLeftOut).toBeGreaterThan(1000)
  const html = readFileSync(file, 'utf8')
  const shown = /<script type="application\/json" id="rows">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(JSON.parse(shown)).toHaveLength(1000 * PARTS - written.rowsLeftOut)
  expect(html).toContain(
    `${written.rowsLeftOut.toLocaleString('en')} more articles are in the archive and its catalogue`
  )
})

/** More articles than a page holds rows. */
const PARTS = 80
