import type { RemainsKind } from './remains-kind.ts'

const BANNER = /^The Wayback Machine - (https?:\/\/\S+)/
/** The toolbar that a copied page keeps: counts and dates of captures, never of publication. */
const TOOLBAR =
  /^(?:\d[\d,]* captures?|About this capture|COLLECTED BY|Organization: .+|Collection: .+|TIMESTAMPS|loading|success|fail|\d{1,2} [^\s\d]{3} \d{4} - \d{1,2} [^\s\d]{3} \d{4})$/
/** The toolbar stands within this many lines of the text's beginning or of its banner. */
const WITHIN = 60

/** Archived pages of the Wayback Machine. */
export const wayback: RemainsKind = {
  name: 'wayback-machine',
  looksLike: (text) => text.includes('web.archive.org/web/') || text.includes('About this capture'),
  find(lines, { marks, hints }) {
    for (const [at, line] of lines.entries()) {
      const banner = BANNER.exec(line.text)
      if (banner !== null) hints.push({ field: 'archived-at', value: banner[1], line: line.number })
      if (banner !== null || (at < WITHIN && TOOLBAR.test(line.text))) marks.set(line.number, ['page-furniture'])
    }
  }
}
