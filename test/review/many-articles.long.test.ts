import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleList } from '../../src/review/list/articles.ts'
import { CHROMIUM, openBrowser } from '../support/chromium.ts'
import { repeatJournal } from '../support/long-journal.ts'
import { archivedByStet } from '../support/run-archive.ts'
import { scratch, start } from '../support/run-cli.ts'

const ARTICLES = 100_000
/** MiB that the program may use; 170 on Node 20. */
const MOST_MEMORY = 400
/** Elements of the page with an article open. */
const MOST_ELEMENTS = 3000

const ours = scratch()
let program: ChildProcess
let address: string
beforeAll(async () => {
  mkdirSync(ours.at('in'))
  for (const name of ['ferry', 'lamp', 'weir'])
    writeFileSync(
      ours.at(`in/${name}.txt`),
      `The ${name} stops at noon\n\nThe harbour office said on Sunday that the ${name} would stop at noon until the end of the month.\n`
    )
  await archivedByStet({ inputs: [ours.at('in')], to: ours.at('bag') })
  repeatJournal(ours.at('bag'), ARTICLES)
  program = start(['review', ours.at('bag'), '--no-open', '--quiet'])
  address = await new Promise((resolve) => program.stdout?.once('data', (data) => resolve(String(data).trim())))
})
afterAll(async () => {
  program.kill('SIGINT')
  await new Promise((resolve) => program.once('close', resolve))
  ours.remove()
})

const about = (what: string) => readFileSync(`/proc/${program.pid}/${what}`, 'utf8')

/** MiB that the program has used at most. */
const memory = () => Number(/VmHWM:\s+(\d+)/.exec(about('status'))?.[1]) / 1024
/** Seconds of a processor that it has used; the clock ticks a hundred times a second. */
const cpu = () => {
  const fields = about('stat').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

describe.skipIf(CHROMIUM === undefined || process.platform !== 'linux')('a review of 100,000 articles', () => {
  it('shows a row before it has read them all, and then the least certain of all, in little memory', async () => {
    const first = (await (await fetch(new URL('api/articles', address))).json()) as ArticleList
    console.log(`first rows after ${cpu()} s of CPU time, of ${first.total} articles`)
    expect(first.articles).toHaveLength(100)
    const browser = await openBrowser()
    const page = await browser.newPage()
    await page.goto(address)
    await page.locator('#articles button').first().waitFor()
    console.log(`a row in the browser after ${cpu()} s; ${await page.locator('#found').textContent()}`)
    await page.locator('#found', { hasText: /^100,000 of 100,000 articles$/ }).waitFor()
    console.log(`all of them after ${cpu()} s; most memory ${Math.round(memory())} MiB`)
    // The last that is read is the least certain.
    await page.locator('#articles button', { hasText: '99/099999.txt' }).click()
    await page.locator('#lines li').first().waitFor()
    expect(await page.locator('#articles button').first().textContent()).toContain('99/099999.txt')
    await page.locator('[name=words]').fill('099998')
    await page.locator('#found', { hasText: '1 of 100,000 articles' }).waitFor()
    expect(memory()).toBeLessThan(MOST_MEMORY)
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(MOST_ELEMENTS)
    await browser.close()
  })

  it('is ended by an interruption while it is being read', async () => {
    const other = start(['review', ours.at('bag'), '--no-open', '--quiet'])
    await new Promise((resolve) => other.stdout?.once('data', resolve))
    other.kill('SIGINT')
    await new Promise((resolve) => other.once('close', resolve))
    expect(other.exitCode).toBe(0)
  })
})
