import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

/** A browser of this machine; tests of pages are skipped where there is none. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file)
)

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox', '--disable-gpu'] })
}

/** In which a page is looked at: light, dark, and on a narrow screen. */
const MODES = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 360]
] as const

/** What axe finds wrong with a page in each mode, as rules with the elements that break them. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const before = page.viewportSize()
  const faults: string[] = []
  await page.evaluate(axe)
  for (const [colorScheme, width] of MODES) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const found = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    for (const { id, nodes } of found.violations)
      for (const { html } of nodes) faults.push(`${colorScheme} ${width} ${id}: ${html.slice(0, 200)}`)
    if (process.env.STET_SCREENSHOTS)
      await page.screenshot({ path: `${process.env.STET_SCREENSHOTS}/${colorScheme}-${width}.png`, fullPage: true })
  }
  await page.emulateMedia({ colorScheme: null })
  if (before !== null) await page.setViewportSize(before)
  return faults
}
