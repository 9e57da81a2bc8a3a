import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { stubProgram } from '../../support/stub-program.ts'
import { plantTree } from '../../support/unusual-files.ts'

const HAS_SCRIPT = spawnSync('script', ['--version']).status === 0

const { folder, at, plant, stet, onTerminal } = stubProgram()

describe('stet archive', () => {
  it('archives a folder, says what it found, and exits with 0', () => {
    plant({ 'in/a.txt': 'A dam\n\nIt holds.\nAdvert\n', 'in/b.txt': 'Live updates\n\nIt rains.\n' })
    const run = stet(['archive', 'in', '--to', 'out'])
    expect(run.status).toBe(0)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(
      /^out: 2 inputs: 2 new; found 1 article, 1 live blog, \d+ words; struck 1 line: 1 advert; look at the least certain: 0\.\d\d \S+, 0\.\d\d \S+\n$/
    )
    expect(readFileSync(at('out/bag-info.txt'), 'utf8')).toContain('Bagging-Date: 2001-09-09\n')
    expect(bagFaults(at('out'))).toEqual([])
    const check = stet(['verify', 'out'])
    expect([check.status, check.stdout]).toEqual([0, ''])
    expect(JSON.parse(stet(['verify', 'out', '--json']).stdout)).toMatchObject({ ok: true, records: 2, faults: [] })
  })

  it('exits with 1 for a broken file and goes on, with 1 for what needs leave, with 2 for a wrong flag', () => {
    plant({ 'in/a.txt': 'A\n', 'in/b.txt': '\0\0\u0001 binary \0', 'in/photo.jpg': 'x' })
    const run = stet(['archive', 'in', '--to', 'out'])
    expect(run.status).toBe(1)
    expect(run.stderr.match(/in\/b\.txt: /g)).toHaveLength(2)
    expect(run.stderr).toMatch(/photo\.jpg: not text/)
    expect(run.stderr).toMatch(/1 new, 1 failed/)
    rmSync(at('in/b.txt'))
    plant({ 'in/a.txt': 'A!\n' })
    const held = stet(['archive', 'in', '--to', 'out'])
    expect([held.status, held.stderr]).toEqual([1, expect.stringMatching(/in\/a\.txt: has changed .*--update/)])
    expect(stet(['archive', 'in', '--to', 'out', '--update']).status).toBe(0)
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
    expect(stet(['archive', 'in', '--to', 'out', '--jobs', 'many']).stderr).toMatch(
      /--jobs .*expected a whole number from 1 to 256/
    )
    expect(stet(['archive', 'in', '--to', 'new', '--name', '{colour}']).stderr).toMatch(/\{colour\} is no field/)
    expect(existsSync(at('new'))).toBe(false)
  })

  it('exits with 1 under --strict for a file that is no text, and says why after the summary', () => {
    plant({ 'in/a.txt': 'A dam\n\nIt holds.\n', 'in/photo.jpg': 'x' })
    const run = stet(['archive', 'in', '--to', 'out', '--strict'])
    expect([run.status, run.stderr]).toEqual([1, expect.stringMatching(/stet: --strict: 1 file was no text: 1 jpg\n$/)])
    rmSync(at('in/photo.jpg'))
    expect(stet(['archive', 'in', '--to', 'out', '--strict']).status).toBe(0)
    expect(stet(['archive', '--merge', 'out', '--to', 'merged', '--strict']).stderr).toContain(
      'expected either --merge or --strict'
    )
  })

  it('exits with 1 under --strict for a warning, also of an input that was archived before', () => {
    plant({ 'in/a.txt': '' })
    for (const times of ['once', 'again']) {
      const run = stet(['archive', 'in', '--to', 'out', '--strict'])
      expect([times, run.status, run.stderr]).toEqual([
        times,
        1,
        expect.stringMatching(/stet: --strict: 1 of 1 document has warnings: 1 no-article\n$/)
      ])
    }
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
  })

  it('prints in, out and decision on a dry run, and touches nothing', () => {
    plant({ 'in/a.txt': 'A\n', 'in/new\nline': 'B\n' })
    const run = stet(['archive', 'in', '--to', 'out', '--dry-run'])
    expect(run.stdout.split('\n')).toEqual([
      'new\tin/a.txt\tdata/source/a.txt\tdata/json/a.txt.json\tdata/markdown/a.txt.md',
      'new\t"in/new\\nline"\t"data/source/new\\nline"\t"data/json/new\\nline.json"\t"data/markdown/new\\nline.md"',
      ''
    ])
    expect(existsSync(at('out'))).toBe(false)
  })

  it.each([
    ['a control of the second set', 'a\u009b2J.txt'],
    ['a separator of lines', 'a\u2028new\tin/b.txt'],
    ['a mark that turns the direction of writing', 'a\u202egpj.txt'],
    ['a tab', 'a\tb.txt']
  ])('quotes a name with %s on a dry run', (_what, name) => {
    plant({ [`in/${name}`]: 'A\n' })
    const [line = '', ...more] = stet(['archive', 'in', '--to', 'out', '--dry-run']).stdout.split('\n')
    expect(more).toEqual([''])
    expect(line).not.toMatch(/[\u0080-\u009f\u2028\u202e]/)
    const [, input = ''] = line.split('\t')
    expect(JSON.parse(input)).toBe(`in/${name}`)
  })

  it('says what it did not find', () => {
    mkdirSync(at('empty'))
    expect(stet(['archive', 'nowhere', '--to', 'out'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/nowhere: there is no such file: expected/)
    })
    expect(stet(['archive', 'empty', '--to', 'out'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no dumps were found/)
    })
    expect(readdirSync(folder())).toEqual(['empty'])
  })

  it('lets no escape sequence of a name reach a terminal', () => {
    plant({ 'in/\u001b[31mred.txt': '\0\0\0 binary', 'in/ok.txt': 'A\n' })
    const run = stet(['archive', 'in', '--to', 'out'])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
    expect(run.stderr).not.toMatch(/\u001b/)
    expect(run.stderr).toContain('\\u{1b}[31mred.txt')
  })

  it.skipIf(!HAS_SCRIPT)('shows a bar on a terminal (skipped where there is no `script`)', () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 300)
    plant({ 'in/zz.txt': 'binary \0\0\u0001' })
    const run = onTerminal(`archive in --to out --jobs 1`)
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/archiving .*\/301 · [^·]+ · \S+ left · \S/)
    expect(run.stdout).not.toContain('\u001b[31m.txt')
    // Said when all was done, before the next redraw: it is there all the same.
    expect(run.stdout).toMatch(/stet: in\/zz\.txt: /)
    const few = onTerminal(`archive in/a in/d-a.txt --to few`)
    expect(few.stdout).not.toContain('archiving')
  })

  it('takes names of inputs from a file, ended by NUL where they may hold anything', () => {
    plant({ 'in/a.txt': 'A\n', 'in/new\nline.txt': 'B\n', 'in/c.txt': 'C\n', list: 'in/a.txt\nin/c.txt\n' })
    expect(stet(['archive', '--files-from', 'list', '--to', 'out']).status).toBe(0)
    expect(readdirSync(at('out/data/source'))).toEqual(['a.txt', 'c.txt'])
    writeFileSync(at('list'), 'in/a.txt\0in/new\nline.txt\0')
    expect(stet(['archive', '--files-from', 'list', '-0', 'in/c.txt', '--to', 'other']).status).toBe(0)
    expect(readdirSync(at('other/data/source'))).toEqual(['a.txt', 'c.txt', 'new\nline.txt'])
    expect(stet(['archive', '--to', 'none']).stderr).toMatch(/expected files, folders or globs to archive/)
  })

  it('writes the report', () => {
    plant({ 'in/a.txt': 'A dam <b>\n\nIt holds.\n' })
    expect(stet(['archive', 'in', '--to', 'out', '--report', 'pages/report.html']).status).toBe(0)
    expect(readFileSync(at('pages/report.html'), 'utf8')).toContain('"A dam \\u003cb\\u003e"')
    expect(stet(['verify', 'out']).status).toBe(0)
  })
})
