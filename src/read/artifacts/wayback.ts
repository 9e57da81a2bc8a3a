import type { Artifact } from './artifact.ts'

const BANNER = /^The Wayback Machine - (https?:\/\/\S+)/
/** The toolbar that a copied page keeps: counts and dates of captures, never of publication. */
const TOOLBAR =
  /^(?:\d[\d,]* captures?|About this capture|COLLECTED BY|Organization: .+|Collection: .+|TIMESTAMPS|loading|success|fail|\d{1,2} [^\s\d]{3} \d{4} - \d{1,2} [^\s\d]{3} \d{4})$/
/** The toolbar stands within this many lines of the text's beginning or of its banner. */
const WITHIN = 60
/** Above the count of captures stand the address, a calendar and a button, in lines of a few words. */
const CAPTURES = /^\d[\d,]* captures?$/
const MOST_ABOVE = 12
const MOST_WORDS = 6

/** Archived pages of the Wayback Machine. */
export const wayback: Artifact = {
  name: 'wayback-machine',
  why: 'an address or the toolbar of web.archive.org',
  looksLike: (text) => text.includes('web.archive.org/web/') || text.includes('About this capture'),
  find(lines, { marks, hints }) {
    const captures = lines.findIndex(({ text }, at) => at <= MOST_ABOVE && CAPTURES.test(text))
    for (const [at, line] of lines.entries()) {
      const banner = BANNER.exec(line.text)
      const above = at < captures && line.text.split(' ').length <= MOST_WORDS
      if (banner !== null) hints.push({ field: 'archived-at', value: banner[1] ?? '', line: line.number })
      if (banner !== null || above || (at < WITHIN && TOOLBAR.test(line.text)))
        marks.set(line.number, ['page-furniture'])
    }
  }
}
