import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const file = folder.at('a.txt')
writeFileSync(file, DUMP)

describe('stet explain', () => {
  it('shows each line that is not blank, with its number, role and confidence', async () => {
    const { code, stdout, stderr } = await stet(['explain', file])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const [at, line] of DUMP.split('\n').entries()) {
      if (line !== '') expect(stdout).toContain(line.slice(0, 30))
      if (line !== '') expect(stdout).toMatch(new RegExp(`^\\D*${at + 1}\\b`, 'm'))
    }
    expect(stdout).toMatch(/headline/)
    expect(stdout).toMatch(/boilerplate/)
    // Reasons are named as their cues are.
    expect(stdout).toMatch(/\([a-z]+\/[a-z-]+/)
  })

  it('shows each fact with its origin, below the lines of a whole text', async () => {
    const { stdout } = await stet(['explain', file])
    expect(stdout).toMatch(/^ +type +- +article$/m)
    expect(stdout).toMatch(/^ +headline +text +Harbour towns agree/m)
    expect(stdout).toMatch(/^ +publication +- +not told$/m)
    const records = folder.at('a.jsonl')
    writeFileSync(records, `${JSON.stringify({ text: DUMP, title: 'What the record says', author: 'Maria Teller' })}\n`)
    const { stdout: said } = await stet(['explain', records])
    expect(said).toMatch(/^ +headline +record +What the record says$/m)
    expect(said).toMatch(/^ +authors +record +Maria Teller$/m)
    expect((await stet(['explain', `${file}:3`])).stdout).not.toContain('not told')
  })

  it('shows one line when it is asked for one', async () => {
    const { code, stdout } = await stet(['explain', `${file}:3`])
    expect(code).toBe(0)
    expect(stdout).toContain('Harbour towns agree')
    expect(stdout).toContain('headline')
    expect(stdout).not.toContain('Ann Lowe')
  })

  it('says that there is no such line', async () => {
    const { code, stdout, stderr } = await stet(['explain', `${file}:999`])
    expect(code).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^stet: .*999/)
  })

  it('says that there is no such file', async () => {
    const { code, stdout, stderr } = await stet(['explain', folder.at('gone.txt')])
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^stet: .*gone\.txt/)
  })

  it('reads standard input as -', async () => {
    const { code, stdout } = await stet(['explain', '-'], { input: DUMP })
    expect(code).toBe(0)
    expect(stdout).toContain('Harbour towns agree')
  })

  it('names the source that a dump is taken to be of by a profile of several, also when its folder is given alone', async () => {
    for (const paper of ['courier', 'herald'])
      for (const word of ['ferry', 'weir', 'mill']) {
        const furniture = ['Home', `${paper} desk`, `${paper} jobs`, `letters to the ${paper}`]
        const story = `The ${word} at Harlow opened again on Monday, the ${word} board said, after repairs to the ${word}.`
        mkdirSync(folder.at(`papers/${paper}`), { recursive: true })
        writeFileSync(folder.at(`papers/${paper}/${word}.txt`), [...furniture, `The ${word} opens`, story].join('\n\n'))
      }
    const profile = folder.at('papers.profile')
    await stet(['profile', folder.at('papers'), '-o', profile])
    const weir = await stet(['explain', folder.at('papers/courier/weir.txt'), '--profile', profile])
    expect(weir.stdout).toMatch(/^ +source +profile +folder courier, 3 dumps$/m)
    expect(weir.stdout).toContain('it stands in 3 of 3 dumps of this source')
    const strange = await stet(['explain', file, '--profile', profile])
    expect(strange.stdout).toMatch(/^ +source +profile +none that the profile has: it was not used$/m)
    expect((await stet([file, '--profile', profile])).stderr).toContain(
      'the profile has no source that this dump is of'
    )
    expect((await stet([folder.at('papers/herald'), '--profile', profile])).stderr).not.toContain('unknown-source')
  })
})

describe('what stet explain says of doubt', () => {
  const live = folder.at('live.txt')
  writeFileSync(
    live,
    `Bridge opens after ten years

Live updates

Minister thanks the builders of the bridge

Jane Roe said the builders had done what nobody in the town had thought possible.

Transport Secretary Jane Roe has thanked the builders of the bridge at its opening on Monday.

The first walkers cross the new bridge

Hundreds of people crossed the bridge in its first hour, the police said.
`
  )

  it('is what the document says: the same confidence, and the line is marked', async () => {
    const document = JSON.parse((await stet(['-f', 'json', '-q', live])).stdout)
    const told = (await stet(['explain', '--json', live])).stdout.trimEnd().split('\n')
    const lines = told.map((row) => JSON.parse(row) as { line: number; confidence: number; doubt: string | null })
    expect(lines.map(({ line, confidence }) => [line, confidence])).toEqual(
      document.blocks.map(({ line, confidence }: { line: number; confidence: number }) => [line, confidence])
    )
    expect(lines.filter(({ doubt }) => doubt !== null).map(({ line }) => line)).toEqual([7])
    const { stdout } = await stet(['explain', `${live}:7`])
    expect(stdout).toMatch(/^ +7 \?body +45 % /)
    expect(stdout).toContain('kept as body; may be a video caption')
  })

  it('is in the summary of one document', async () => {
    const { stderr } = await stet([live, '-o', folder.at('live.md')])
    expect(stderr).toMatch(/^ {2}unsure +line 7$/m)
  })

  it('says of a line without text why it has none', async () => {
    const lines = DUMP.trimEnd().split('\n').length
    expect((await stet(['explain', `${file}:999`])).stderr).toContain(`but there are ${lines} lines`)
    expect((await stet(['explain', `${file}:${DUMP.split('\n').indexOf('') + 1}`])).stderr).toContain('but it is blank')
  })

  it('names each record that has the line', async () => {
    const records = folder.at('two.jsonl')
    writeFileSync(records, ['a', 'b'].map((id) => `${JSON.stringify({ id, text: DUMP })}\n`).join(''))
    expect((await stet(['explain', `${records}:3`])).stdout).toMatch(/^record 1, a\n[\s\S]*^record 2, b\n/m)
  })

  it('takes a line of standard input', async () => {
    const { code, stdout } = await stet(['explain', '-:3', '--json'], { input: DUMP })
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { line: 3, role: 'headline', kind: null }])
  })

  it('shows the kind of what is struck', async () => {
    expect((await stet(['explain', file])).stdout).toMatch(/^ +\d+ .*boilerplate.* \[(?:navigation|copyright)\]/m)
  })
})
