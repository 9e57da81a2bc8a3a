import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { DUMP, scratch, start, stet } from '../../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)

it.runIf(process.platform === 'linux')('stet review has the browser open the address that it prints', async () => {
  writeFileSync(ours.at('a.txt'), DUMP)
  expect((await stet(['archive', ours.at('a.txt'), '--to', ours.at('bag'), '--quiet'])).code).toBe(0)
  // What stands for the browser writes down the address that it is given.
  mkdirSync(ours.at('bin'))
  const opened = ours.at('opened')
  writeFileSync(
    ours.at('bin/xdg-open'),
    `#!/bin/sh\nprintf '%s\\n' "$1" > ${opened}.part && mv ${opened}.part ${opened}\n`
  )
  chmodSync(ours.at('bin/xdg-open'), 0o755)
  const child = start(['review', ours.at('bag')], {
    env: { PATH: `${ours.at('bin')}${path.delimiter}${process.env.PATH}` }
  })
  try {
    const address = await new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))))
    while (!existsSync(opened) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(child.exitCode).toBe(null)
    expect(readFileSync(opened, 'utf8')).toBe(address)
  } finally {
    child.kill('SIGINT')
    await new Promise((resolve) => child.once('close', resolve))
  }
  expect(child.exitCode).toBe(0)
})
